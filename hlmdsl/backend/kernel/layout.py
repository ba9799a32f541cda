"""The parameters of a plan, their positions, bounds, and the arguments of their priors.

In: a Plan. Out: a Layout of elements (one per entry of a posterior variable of scalars), slots (elements, constants,
arithmetic) and latents. Not decided here: coordinates in which effects are sampled (tuning.py).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import field, replace
from functools import cached_property
from itertools import pairwise
from typing import assert_never

import numpy as np
import numpy.typing as npt

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.latents import Latent
from hlmdsl.backend.kernel.plan import Plan
from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.backend.kernel.slots import Slots, calculated, step_slots
from hlmdsl.design.coded import CodedEquation, Element
from hlmdsl.design.design import Design
from hlmdsl.design.order_of_cutpoints import raises_in_order
from hlmdsl.families.family import entry
from hlmdsl.families.seen import INTERVAL, RIGHT
from hlmdsl.model.priors import OnHyper, Prior
from hlmdsl.priors import DISTRIBUTIONS
from hlmdsl.source.exceptions import InternalError
from hlmdsl.source.frozen import frozen

_PROPER = (name for name, d in DISTRIBUTIONS.items() if d.law is not None and not d.is_point)
CODES: Mapping[str, int] = {name: code for code, name in enumerate(_PROPER, start=1)}
"""Of distributions with a density to add; of those without an integral it is 0."""


@frozen(eq=False)
class Variable:
    """A posterior variable of scalar parameters: its elements in C order, -1 where an entry is a latent's or given; its
    shape and dims.
    """

    elements: Ints
    shape: tuple[int, ...]
    dims: tuple[str, ...]

    @property
    def start(self) -> int:
        """Of a variable all of whose entries are elements, the first element."""
        return int(self.elements[0])

    @property
    def size(self) -> int:
        return math.prod(self.shape)

    @property
    def is_whole(self) -> bool:
        """Whether all entries are elements."""
        return bool((self.elements >= 0).all())


@frozen(eq=False)
class Common:
    """An equation's common effects in the order of its design columns: their elements, and which of them live on the
    whole line, so that they can be sampled in other coordinates. Cutpoints are among them: the one in the middle of the
    rows is the constant, taken off, and steps from there, or the others themselves if they are unordered, move no
    predictor. The density has the predictor relative to the constant, and other cutpoints by their distance above it.

    Equations of categories are one block, one after another: all are told against the same reference, so that their
    effects correlate, the more the rarer it is, and coordinates of their own would leave that to the sampler. So are
    those of a curve's parameters, of which one makes up for another. `sizes` and `has_levels` are of each equation, how
    many effects it has, and whether the first is an intercept, or a cutpoint.
    """

    equations: tuple[CodedEquation, ...]
    elements: Ints
    is_real: npt.NDArray[np.bool_]
    sizes: tuple[int, ...]
    has_levels: tuple[bool, ...]

    @property
    def equation(self) -> CodedEquation:
        """The first, or only one."""
        return self.equations[0]

    def place(self, equation: CodedEquation) -> slice:
        """Of one of the equations, among the elements."""
        k = self.equations.index(equation)
        start = sum(self.sizes[:k])
        return slice(start, start + self.sizes[k])

    def of(self, equation: CodedEquation) -> Common:
        """One of the equations alone."""
        at, k = self.place(equation), self.equations.index(equation)
        return Common((equation,), self.elements[at], self.is_real[at], (self.sizes[k],), (self.has_levels[k],))

    def beside(self, other: Common) -> Common:
        """Both as one block."""
        return Common(
            (*self.equations, *other.equations),
            np.concatenate([self.elements, other.elements]),
            np.concatenate([self.is_real, other.is_real]),
            (*self.sizes, *other.sizes),
            (*self.has_levels, *other.has_levels),
        )

    @property
    def parameter(self) -> str:
        """Of the family, whose predictor this is."""
        return self.equation.parameter

    @property
    def has_constant(self) -> bool:
        """Whether the first column is the same in all rows, and its coefficient anywhere on the line."""
        return self.has_levels[0] and bool(self.is_real[0])

    @property
    def signs(self) -> Floats:
        """(p,): -1 of a constant that is taken off the predictor."""
        out = np.ones(self.elements.size)
        out[:1] = -1.0 if self.equation.cutpoints else 1.0
        return out

    @property
    def real(self) -> Ints:
        """Elements on the whole line."""
        return self.elements[self.is_real]

    def of_real(self, matrix: Floats) -> Floats:
        """What of (p, p) is between columns with coefficients on the whole line."""
        return matrix[np.ix_(self.is_real, self.is_real)]


@frozen(eq=False)
class LatentPlaces:
    """Where a latent is: the slots of its effects' `sds`; in x `partials` (q, q) coordinates or -1, `drawn` the first
    of u or -1. `tails`: the slot of its degrees of freedom, or -1. `rho`: that of its share of neighbours, of phi, or
    -1.
    """

    latent: Latent
    sds: tuple[int, ...]
    partials: Ints
    drawn: int
    tails: int
    rho: int

    @property
    def name(self) -> str:
        return self.latent.name

    @property
    def units(self) -> int:
        return self.latent.units

    @property
    def q(self) -> int:
        return self.latent.q

    @property
    def rank(self) -> int:
        return self.latent.rank

    @property
    def coordinates(self) -> slice:
        """Of the effects that are drawn, in x."""
        return slice(self.drawn, self.drawn + self.latent.coordinates)

    def rho_at(self, v: Floats) -> Floats:
        """(points,): the share of neighbours, or phi, at points of which v are the elements; 0 if it has none."""
        return v[:, self.rho] if self.rho >= 0 else np.zeros(len(v))


@frozen(eq=False)
class Order:
    """Cutpoints in order that effects raise: the element of the `first`, slots of `effects` (cutpoints, columns), and
    `rows` (rows, columns) at which neighbours may be nearest. A step from one to the next is that at the row where it
    is least, so that no effects let cutpoints cross.
    """

    first: int
    effects: Ints
    rows: Floats

    def least(self, v: Floats, e: int) -> Floats:
        """(points,): by how much effects raise the cutpoint after an element more than that, where that is least."""
        low, high = (v[:, self.effects[e - self.first + k]] for k in (0, 1))
        return np.minimum(((high - low) @ self.rows.T).min(axis=1, initial=0.0), 0.0)


@frozen(eq=False)
class Layout:
    """Per element: transform, bounds (n, 2), distribution's code, slots of its four arguments. Then constants and
    operations (operator, slot, slot), which fill the slots after the elements in that order. `fixed`: family parameters
    that the spec gives as numbers. The first of the coordinates x are the elements, on the whole line. `cutpoints`: the
    slots of how far each lies above the one that is the constant, by the name that the density has for it. `steps`: the
    slots of the steps of monotonic terms, a total times a share each. `order` is of cutpoints that effects raise.
    """

    plan: Plan
    fixed: Mapping[str, float]
    variables: Mapping[str, Variable]
    transforms: tuple[int, ...]
    bounds: Floats
    distributions: tuple[int, ...]
    arguments: tuple[tuple[int, int, int, int], ...]
    constants: tuple[float, ...]
    operations: tuple[tuple[int, int, int], ...]
    priors: tuple[Prior, ...]
    latents: tuple[LatentPlaces, ...]
    n_dim: int
    cutpoints: Mapping[str, int] = field(default_factory=dict)
    steps: Mapping[Element, int] = field(default_factory=dict)
    order: Order | None = None

    @property
    def n_elements(self) -> int:
        return len(self.transforms)

    @property
    def n_slots(self) -> int:
        return self._n_written + sum(own.size for own in self.apart.values())

    @property
    def _n_written(self) -> int:
        return self.n_elements + len(self.constants) + len(self.operations)

    @cached_property
    def apart(self) -> Mapping[str, Ints]:
        """Of each block of several equations, by its parameter: the slots, after all others, of coordinates that are
        each equation's alone, those of its elements on the whole line.
        """
        found: dict[str, Ints] = {}
        start = self._n_written
        for own in (c for c in self.common if len(c.equations) > 1):
            found[own.parameter] = start + np.arange(own.real.size)
            start += own.real.size
        return found

    @cached_property
    def common(self) -> tuple[Common, ...]:
        """Of every equation, in the order of the spec; the main one first, and with it those of its block."""
        found: list[Common] = []
        for equation in self.plan.design.schema.equations:
            one, with_main = self._common(equation), equation.equation.in_curve and bool(found)
            if with_main:
                found[0] = found[0].beside(one)
            elif equation.is_first:
                found.append(one)
            else:
                found[-1] = found[-1].beside(one)
        return tuple(found)

    def _common(self, equation: CodedEquation) -> Common:
        elements = [self._slot_of(c) for c in self.plan.coefficients(equation)]
        if equation.cutpoints:
            own = [self.variables[c.variable].elements[c.position] for c in equation.cutpoints]
            constant = own[middle_cutpoint(self.plan.design)]
            elements = [constant, *elements, *(e for e in own if e != constant)]
        # a step from another equation's intercept is a coordinate by itself
        line = (P.IDENTITY, *P.STEPS) if equation.cutpoints else (P.IDENTITY,)
        is_real = [e < self.n_elements and self.transforms[e] in line for e in elements]
        has_level = self.plan.has_intercept(equation) or bool(equation.cutpoints)
        real = np.array(is_real, dtype=bool)
        return Common((equation,), np.array(elements, dtype=np.int64), real, (len(elements),), (has_level,))

    def _slot_of(self, coefficient: Element) -> int:
        if coefficient in self.steps:
            return self.steps[coefficient]
        return int(self.variables[coefficient.variable].elements[coefficient.position])

    def common_of(self, equation: CodedEquation) -> Common:
        """The common effects of one equation."""
        return self.block_of(equation).of(equation)

    def block_of(self, equation: CodedEquation) -> Common:
        """Those that they are sampled with."""
        return next(c for c in self.common if equation in c.equations)

    @property
    def drawn(self) -> tuple[LatentPlaces, ...]:
        """The latents whose effects are sampled."""
        return tuple(own for own in self.latents if own.drawn >= 0)

    def sds_of(self, own: LatentPlaces, v: Floats) -> Floats:
        """(points, q) at points of which v are the elements."""
        if max(own.sds) < self.n_elements:
            return v[:, list(own.sds)]
        return calculated(v, self.constants, self.operations)[:, list(own.sds)]

    def sd_scale(self, slot: int) -> float:
        """The approximate size of an sd before sampling, from its prior; infinite if that gives none."""
        if slot < self.n_elements:
            return 0.5 * prior_scale(self.priors[slot])
        k = slot - self.n_elements
        return self.constants[k] if k < len(self.constants) else math.inf

    def parents_of(self, own: LatentPlaces, effect: int) -> Ints:
        """The elements of the common effects in the predictor of one of its effects, and in those sampled with it."""
        return self.block_of(own.latent.equations[effect]).elements

    def slot(self, parameter: str) -> int:
        """Of a family parameter that is one value."""
        if parameter in self.cutpoints:
            return self.cutpoints[parameter]
        if parameter in self.fixed:
            return self.n_elements + self.constants.index(self.fixed[parameter])
        return self.variables[parameter].start

    def given(self, v: Floats) -> dict[str, Floats]:
        """(points,) by name: the family's parameters that are the same in all rows, as its density has them, at points
        of which v are the elements.
        """
        found = {name: np.full(len(v), number) for name, number in self.fixed.items()}
        for e in self.plan.design.schema.main.cutpoints:
            first = self.variables[e.variable].start
            constant = self.common[0].elements[0]
            found[entry(e.variable, e.position)] = v[:, first + e.position] - v[:, constant]
        free = (a.name for a in self.plan.design.model.free_parameters if a.name in self.variables)
        return found | {name: v[:, self.variables[name].start] for name in free}

    def unbounded(self, elements: Collection[int]) -> Layout:
        """The same, with elements whose bounds are irrelevant on the whole line."""
        transforms = (P.IDENTITY if e in elements else t for e, t in enumerate(self.transforms))
        return replace(self, transforms=tuple(transforms))


def lay_out(plan: Plan) -> Layout:
    """Every parameter of a plan."""
    design = plan.design
    sources = ((a.name, a.source) for a in design.model.arguments if a.parameter is not None)
    fixed = {name: float(source) for name, source in sources if isinstance(source, (int, float))}
    shapes = _with_neighbours(dict(_shapes(design)), design)
    variables: dict[str, Variable] = {}
    priors: list[Prior] = []
    for name, (shape, dims) in shapes.items():
        resolved = design.priors[name]
        if len(resolved) != math.prod(shape):
            raise InternalError("backend", f"`{name}` has {len(resolved)} priors for shape {shape}")
        free = np.ones(len(resolved), dtype=bool)
        free[list(plan.taken.get(name, ()))] = False
        variables[name] = Variable(np.where(free, len(priors) + np.cumsum(free) - 1, -1), shape, dims)
        priors += [r.prior for r, is_free in zip(resolved, free, strict=True) if is_free]
    slots = Slots(len(priors), {name: v.elements for name, v in variables.items()})
    written = [tuple(p.canonical.values()) for p in priors]
    scales = [scale for own in plan.covariances for scale in own.scales if not isinstance(scale, Element)]
    for value in (
        0.0,
        *fixed.values(),
        *plan.fixed.values(),
        *(q for arguments in written for q in arguments),
        *scales,
    ):
        slots.note(value)
    unused = slots.of(0.0)
    arguments = []
    for own in written:
        found = [slots.of(q) for q in own]
        arguments.append((*found, *[unused] * (4 - len(found))))
    bounds = [bounds_of(p) for p in priors]
    transforms = [transform_of(p, b) for p, b in zip(priors, bounds, strict=True)]
    shift = design.model.response.family.shifted_by
    if shift in variables and (first := first_response(design)) < math.inf:
        e = variables[shift].start
        bounds[e] = bounds[e][0], min(bounds[e][1], first)
        transforms[e] = P.BETWEEN
    order = _order(plan, variables, slots)
    cutpoints: dict[str, int] = {}
    middle = middle_cutpoint(design)
    for cutpoint in design.schema.main.cutpoints:
        e = variables[cutpoint.variable].start + cutpoint.position
        k = cutpoint.position - middle
        cutpoints[entry(cutpoint.variable, cutpoint.position)] = slots.step(P.SUBTRACT, e, e - k) if k else unused
    for cutpoint in plan.whole.schema.main.cutpoints:  # also of those that are the constants of predictors of their own
        if (k := cutpoint.position - middle) and design.model.response.family.cutpoints_rise:
            e = variables[cutpoint.variable].start + cutpoint.position
            transforms[e] = P.NEXT_ABOVE if k > 0 else P.NEXT_BELOW
    for intercept in (design.schema.rising or ())[1:]:
        transforms[variables[intercept.variable].start] = P.NEXT_ABOVE
    steps = step_slots(design, slots)
    sds = [tuple(slots.of(scale) for scale in own.scales) for own in plan.covariances]
    spread = {slot for own in sds for slot in own if slot < len(priors)}
    mapped = (v.sd for e in design.schema.equations for v in e.varying if v.neighbours is not None or v.lengthscale)
    for e in sorted(spread.union(*(variables[name].elements.tolist() for name in mapped))):
        if transforms[e] == P.LOG and math.isfinite(scale := prior_scale(priors[e])):
            transforms[e], bounds[e] = P.SOFT, (0.0, 0.5 * scale)
    tails = {own.name: slots.of(own.tails) for own in plan.latents if own.tails is not None}
    shares = {own.name: slots.of(own.rho) for own in plan.latents if own.rho is not None}
    latents, n_dim = _places(plan, sds, tails, shares, len(priors))
    return Layout(
        plan,
        fixed,
        variables,
        tuple(transforms),
        np.array(bounds, dtype=np.float64).reshape(-1, 2),
        tuple(CODES.get(p.distribution.name, 0) for p in priors),
        tuple(arguments),  # type: ignore[arg-type]
        tuple(slots.constants),
        tuple(slots.operations),
        tuple(priors),
        latents,
        n_dim,
        cutpoints,
        steps,
        order,
    )


def _order(plan: Plan, variables: Mapping[str, Variable], slots: Slots) -> Order | None:
    """None where nothing raises cutpoints that are in order."""
    schema = plan.whole.schema
    raising = raises_in_order(schema)
    if raising is None:
        return None
    each = [e.coefficients for e in schema.equations if e.cutpoint is not None]
    effects = [
        [slots.of(plan.fixed[c]) if c in plan.fixed else int(variables[c.variable].elements[c.position]) for c in own]
        for own in each
    ]
    rows = outermost(np.unique(raising.matrix(plan.whole.rows), axis=0))
    return Order(variables[schema.main.cutpoints[0].variable].start, np.array(effects, dtype=np.int64), rows)


FEW_ROWS, MOST_DIMENSIONS = 50, 4


def outermost(rows: Floats) -> Floats:
    """Those of different rows (n, q), in order, that with zero have all others between them: there a sum of effects is
    least. All of them where they are few, or in many dimensions, where most lie at the outside.
    """
    if rows.shape[1] == 1:
        return np.unique(rows[[0, -1]], axis=0)
    if len(rows) <= FEW_ROWS or rows.shape[1] > MOST_DIMENSIONS:
        return rows
    from scipy.spatial import ConvexHull, QhullError  # type: ignore[import-untyped]

    scale = np.abs(rows).max(axis=0)
    try:
        found = ConvexHull(np.concatenate([rows / np.where(scale > 0, scale, 1.0), np.zeros((1, rows.shape[1]))]))
    except QhullError:  # they lie in a plane
        return rows
    return np.asarray(rows[np.sort(found.vertices[found.vertices < len(rows)])])


LEAST_STEP = 0.05
"""Between cutpoints to start from: of a level without rows."""


def first_cutpoints(design: Design) -> Floats:
    """Estimates of cutpoints without a predictor, with a minimal distance if they are ordered; none if the response has
    none.
    """
    family = design.model.response.family
    if family.cutpoints is None:
        return np.zeros(0)
    each = np.array(family.cutpoints.of_responses(design.observed.value, family.levels))
    if not family.cutpoints.in_order:
        return each
    steps = np.maximum(np.diff(each), LEAST_STEP)
    return np.concatenate([each[:1], each[0] + np.cumsum(steps)])


def middle_cutpoint(design: Design) -> int:
    """The one with most rows on its smaller side, on which they are most informative; 0 if there is none."""
    family = design.model.response.family
    if family.cutpoints is None:
        return 0
    return int(np.argmax([min(sides) for sides in family.cutpoints.parted(design.observed.value, family.levels)]))


def _places(
    plan: Plan, sds: Sequence[tuple[int, ...]], tails: Mapping[str, int], shares: Mapping[str, int], position: int
) -> tuple[tuple[LatentPlaces, ...], int]:
    """Coordinates from `position` on: first partial correlations, then effects that are drawn. `tails` and `shares` are
    by latent.
    """
    partials = []
    for own in plan.covariances:
        at = np.full((own.q, own.q), -1, dtype=np.int64)
        for i, j in own.pairs:
            at[j, i] = position
            position += 1
        partials.append(at)
    places = []
    for own, slots, at in zip(plan.covariances, sds, partials, strict=True):
        drawn = -1 if own in plan.integrated or not own.units else position
        places.append(LatentPlaces(own, slots, at, drawn, tails.get(own.name, -1), shares.get(own.name, -1)))
        position += 0 if drawn < 0 else own.coordinates
    return tuple(places), position


def _shapes(design: Design) -> list[tuple[str, tuple[tuple[int, ...], tuple[str, ...]]]]:
    """Name, shape and dims of every variable of scalars, in the order of the spec's equations."""
    found: list[tuple[str, tuple[tuple[int, ...], tuple[str, ...]]]] = []
    for equation in design.schema.equations:
        if equation.is_first:
            steps = {t.variable for t in equation.monotonic}
            every = equation.variables.items()
            found += [(name, (shape, dims)) for name, (dims, shape) in every if name not in steps]
        found += [(v.sd, ((len(v.sds),), (v.sd_dim,))) for v in equation.varying]
        found += [(name, ((), ())) for v in equation.varying for name in (v.nu, v.rho) if name]
        found += [(v.phi, ((len(v.phi_labels),), (v.phi_dim,))) for v in equation.varying if v.phi]
        own_waves = (v for v in equation.varying if v.lengthscale)
        found += [(v.lengthscale, ((len(v.lengthscales),), (v.lengthscale_dim,))) for v in own_waves]
    found += [(a.name, ((), ())) for a in design.model.free_parameters if a.parameter is not None]
    if design.schema.residual is not None and not design.schema.residual.is_by_visit:
        found.append((design.schema.residual.variable, ((), ())))
    found += [(p.target.name, ((), ())) for p in design.model.priors if isinstance(p.target, OnHyper)]
    return found


def _with_neighbours[V](shapes: Mapping[str, V], design: Design) -> dict[str, V]:
    """The same, with an intercept that is a step above another one after that."""
    order = list(shapes)
    for low, high in pairwise(e.variable for e in design.schema.rising or ()):
        order.remove(high)
        order.insert(order.index(low) + 1, high)
    return {name: shapes[name] for name in order}


def bounds_of(prior: Prior) -> tuple[float, float]:
    """The interval that a prior lives on."""
    lower, upper = prior.distribution.bounds(prior.numbers)
    if math.isnan(lower) or math.isnan(upper):
        raise InternalError("backend", f"bounds of `{prior.written}` are not numbers")
    return lower, upper


def first_response(design: Design) -> float:
    """The upper limit of a shift that all responses exceed, whether censored or not; infinite if there is none."""
    y, censored = design.observed.value, design.observed.censored
    if censored is None:
        return float(y.min())
    latest = np.where(censored.status == INTERVAL, censored.upper, np.where(censored.status == RIGHT, np.inf, y))
    return float(latest.min())


def transform_of(prior: Prior, bounds: tuple[float, float]) -> int:
    """How an element comes from the real line."""
    match support := prior.distribution.support:
        case "real":
            return P.IDENTITY
        case "positive":
            return P.LOG
        case "unit":
            return P.LOGIT
        case "interval":
            lower, upper = (math.isfinite(b) for b in bounds)
            return P.BETWEEN if lower and upper else P.ABOVE if lower else P.BELOW if upper else P.IDENTITY
    assert_never(support)


def prior_location(prior: Prior) -> float | None:
    """The approximate centre of a prior; None if it is not a number."""
    place = prior.distribution.place(prior.numbers)
    return None if math.isnan(place) else place


def prior_scale(prior: Prior) -> float:
    """The approximate width of a prior; infinite if it is not a number."""
    width = prior.distribution.width(prior.numbers)
    return math.inf if math.isnan(width) else width
