"""Places the parameters of a plan: their positions, bounds, and the arguments of their priors.

In: a Plan. Out: its Layout. Not decided here: what an element's prior says of its range (prior_ranges.py), or
coordinates in which effects are sampled (tuning.py).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.cutpoints import Order, middle_cutpoint, outermost
from hlmdsl.backend.kernel.layout import LatentPlaces, Layout, Variable
from hlmdsl.backend.kernel.plan import Plan
from hlmdsl.backend.kernel.prior_ranges import CODES, bounds_of, prior_scale, transform_of
from hlmdsl.backend.kernel.slots import Slots, step_slots
from hlmdsl.design.coded import Element
from hlmdsl.design.design import Design
from hlmdsl.design.order_of_cutpoints import raises_in_order
from hlmdsl.families.family import entry
from hlmdsl.families.seen import INTERVAL, RIGHT
from hlmdsl.model.priors import OnHyper, Prior
from hlmdsl.source.exceptions import InternalError


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
    latents = tuple(
        replace(own, led=(*own.sds, *map(slots.of, own.latent.beside))) if own.latent.is_intrinsic else own
        for own in latents
    )
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


def first_response(design: Design) -> float:
    """The upper limit of a shift that all responses exceed, whether censored or not; infinite if there is none."""
    y, censored = design.observed.value, design.observed.censored
    if censored is None:
        return float(y.min())
    latest = np.where(censored.status == INTERVAL, censored.upper, np.where(censored.status == RIGHT, np.inf, y))
    return float(latest.min())
