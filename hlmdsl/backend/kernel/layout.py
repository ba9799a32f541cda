"""Which scalar parameters a design has, where each stands, how it is bounded, and what its prior's arguments are.

In: a Design. Out: a Layout of elements (one per entry of a posterior variable) and slots (elements, constants,
arithmetic).
Not decided here: coordinates in which coefficients are sampled (tuning.py), group effects (plan.py).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import assert_never

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.model.priors import Hyper, OnHyper, Operation, Prior, Quantity
from hlmdsl.priors import DISTRIBUTIONS
from hlmdsl.source.diagnostic import InternalError

_PROPER = (name for name, d in DISTRIBUTIONS.items() if d.law is not None)
CODES: Mapping[str, int] = {name: code for code, name in enumerate(_PROPER, start=1)}
"""Of distributions with a density to add; of those without an integral it is 0."""

_OPERATIONS: Mapping[str, int] = {
    "+": P.ADD,
    "-": P.SUBTRACT,
    "*": P.MULTIPLY,
    "/": P.DIVIDE,
    "^": P.POWER,
    "negate": P.NEGATE,
}


@dataclass(frozen=True)
class Variable:
    """A posterior variable of scalar parameters: its first element, its shape and dims."""

    start: int
    shape: tuple[int, ...]
    dims: tuple[str, ...]

    @property
    def size(self) -> int:
        return math.prod(self.shape)


@dataclass(frozen=True, eq=False)
class Layout:
    """Per element: transform, bounds (n, 2), distribution's code, slots of its four arguments. Then constants and
    operations (operator, slot, slot), which fill the slots after the elements in that order. `less`: of elements that
    are counted from a number, the slot of the difference.
    """

    variables: Mapping[str, Variable]
    transforms: tuple[int, ...]
    bounds: Floats
    distributions: tuple[int, ...]
    arguments: tuple[tuple[int, int, int, int], ...]
    constants: tuple[float, ...]
    operations: tuple[tuple[int, int, int], ...]
    priors: tuple[Prior, ...]
    less: Mapping[int, int] = field(default_factory=dict)

    @property
    def n_elements(self) -> int:
        return len(self.transforms)

    @property
    def n_slots(self) -> int:
        return self.n_elements + len(self.constants) + len(self.operations)

    def coefficients(self, equation: CodedEquation) -> list[int]:
        """The elements of an equation's common effects, in the order of its design columns."""
        names = [equation.intercept_variable] * equation.effects.intercept
        names += [term.variable for term in equation.effects.terms]
        return [self.variables[n].start + i for n in names for i in range(self.variables[n].size)]

    def constant_slot(self, value: float) -> int:
        """A slot that holds a number the layout was told of."""
        return self.n_elements + self.constants.index(value)


def lay_out(
    design: Design,
    numbers: tuple[float, ...] = (),
    origins: Mapping[int, float] | None = None,
    unbounded: Collection[int] = (),
) -> Layout:
    """Every scalar parameter of a design. `numbers` are family parameters that the spec gives as numbers, `origins`
    what elements are counted from, `unbounded` elements whose bounds are out of reach.
    """
    origins = origins or {}
    shapes = dict(_shapes(design))
    variables: dict[str, Variable] = {}
    priors: list[Prior] = []
    for name, (shape, dims) in shapes.items():
        resolved = design.priors[name]
        if len(resolved) != math.prod(shape):
            raise InternalError("backend", f"`{name}` has {len(resolved)} priors for shape {shape}")
        variables[name] = Variable(len(priors), shape, dims)
        priors += [r.prior for r in resolved]
    slots = _Slots(len(priors), {n: v.start for n, v in variables.items()})
    written = [tuple(p.canonical.values()) for p in priors]
    for value in (0.0, *numbers, *origins.values(), *(q for arguments in written for q in arguments)):
        slots.note(value)
    unused = slots.of(0.0)
    arguments = []
    for own in written:
        found = [slots.of(q) for q in own]
        arguments.append((*found, *[unused] * (4 - len(found))))
    less = {e: slots.step(P.SUBTRACT, e, slots.of(value)) for e, value in origins.items()}
    bounds = [bounds_of(p) for p in priors]
    transforms = [transform_of(p, b) for p, b in zip(priors, bounds, strict=True)]
    for e in unbounded:
        transforms[e] = P.IDENTITY
    for varying in (w for e in design.schema.equations for w in e.varying):
        sds = variables[varying.sd]
        for e in range(sds.start, sds.start + sds.size):
            if transforms[e] == P.LOG and math.isfinite(scale := prior_scale(priors[e])):
                transforms[e], bounds[e] = P.SOFT, (0.0, 0.5 * scale)
    return Layout(
        variables,
        tuple(transforms),
        np.array(bounds, dtype=np.float64).reshape(-1, 2),
        tuple(CODES.get(p.distribution.name, 0) for p in priors),
        tuple(arguments),  # type: ignore[arg-type]
        tuple(slots.constants),
        tuple(slots.operations),
        tuple(priors),
        less,
    )


def _shapes(design: Design) -> list[tuple[str, tuple[tuple[int, ...], tuple[str, ...]]]]:
    """Name, shape and dims of every variable of scalars, in the order of the spec's equations."""
    found: list[tuple[str, tuple[tuple[int, ...], tuple[str, ...]]]] = []
    for equation in design.schema.equations:
        if equation.effects.intercept:
            found.append((equation.intercept_variable, ((), ())))
        found += [(t.variable, (t.shape, t.dims)) for t in equation.effects.terms]
        found += [(v.sd, ((len(v.effects),), (v.effect_dim,))) for v in equation.varying]
    found += [(a.name, ((), ())) for a in design.model.free_parameters if a.parameter is not None]
    found += [(p.target.name, ((), ())) for p in design.model.priors if isinstance(p.target, OnHyper)]
    return found


@dataclass(eq=False)
class _Slots:
    """Numbers and arithmetic, each once: first all constants are noted, then operations follow them."""

    n_elements: int
    elements: Mapping[str, int]
    constants: list[float] = field(default_factory=list)
    operations: list[tuple[int, int, int]] = field(default_factory=list)

    def note(self, quantity: Quantity) -> None:
        if isinstance(quantity, Operation):
            for operand in quantity.operands:
                self.note(operand)
        elif not isinstance(quantity, Hyper) and float(quantity) not in self.constants:
            self.constants.append(float(quantity))

    def of(self, quantity: Quantity) -> int:
        if isinstance(quantity, Hyper):
            return self.elements[quantity.name]
        if not isinstance(quantity, Operation):
            return self.n_elements + self.constants.index(float(quantity))
        operands = [self.of(q) for q in quantity.operands]
        return self.step(_OPERATIONS[quantity.operator], operands[0], operands[-1])

    def step(self, code: int, a: int, b: int) -> int:
        """The slot of an operation."""
        step = (code, a, b)
        if step not in self.operations:
            self.operations.append(step)
        return self.n_elements + len(self.constants) + self.operations.index(step)


def bounds_of(prior: Prior) -> tuple[float, float]:
    """The interval that a prior lives on."""
    lower, upper = prior.distribution.bounds(prior.numbers)
    if math.isnan(lower) or math.isnan(upper):
        raise InternalError("backend", f"bounds of `{prior.written}` are not numbers")
    return lower, upper


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
    """About where a prior is; None where it does not say in a number."""
    place = prior.distribution.place(prior.numbers)
    return None if math.isnan(place) else place


def prior_scale(prior: Prior) -> float:
    """About how wide a prior is; infinite where it does not say in a number."""
    width = prior.distribution.width(prior.numbers)
    return math.inf if math.isnan(width) else width
