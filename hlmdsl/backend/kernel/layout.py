"""Which scalar parameters a design has, where each stands, how it is bounded, and what its prior's arguments are.

In: a Design. Out: a Layout of elements (one per entry of a posterior variable) and slots (elements, constants,
arithmetic).
Not decided here: coordinates in which coefficients are sampled (tuning.py), group effects (plan.py).
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.model.priors import Hyper, OnHyper, Operation, Prior, Quantity
from hlmdsl.source.diagnostic import InternalError

CANONICAL: Mapping[str, tuple[str, ...]] = {
    "Flat": (),
    "HalfFlat": (),
    "Normal": ("mu", "sigma"),
    "StudentT": ("nu", "mu", "sigma"),
    "Cauchy": ("alpha", "beta"),
    "Laplace": ("mu", "b"),
    "Logistic": ("mu", "s"),
    "SkewNormal": ("mu", "sigma", "alpha"),
    "Gumbel": ("mu", "beta"),
    "Uniform": ("lower", "upper"),
    "TruncatedNormal": ("mu", "sigma", "lower", "upper"),
    "HalfNormal": ("sigma",),
    "HalfStudentT": ("nu", "sigma"),
    "HalfCauchy": ("beta",),
    "Exponential": ("lam",),
    "Gamma": ("alpha", "beta"),
    "InverseGamma": ("alpha", "beta"),
    "LogNormal": ("mu", "sigma"),
    "Weibull": ("alpha", "beta"),
    "Beta": ("alpha", "beta"),
}
"""The arguments of a distribution, in the order that `prior_densities` takes them."""

CODES = {name: max(k - 1, 0) for k, name in enumerate(CANONICAL)}
"""`Flat` and `HalfFlat` are both 0: no density to add."""

_OPERATIONS: Mapping[str, tuple[int, Callable[..., float]]] = {
    "+": (P.ADD, operator.add),
    "-": (P.SUBTRACT, operator.sub),
    "*": (P.MULTIPLY, operator.mul),
    "/": (P.DIVIDE, operator.truediv),
    "^": (P.POWER, math.pow),
    "negate": (P.NEGATE, operator.neg),
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
    written = [canonical(p) for p in priors]
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
        tuple(CODES[p.distribution.name] for p in priors),
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
        code, _ = _OPERATIONS[quantity.operator]
        operands = [self.of(q) for q in quantity.operands]
        return self.step(code, operands[0], operands[-1])

    def step(self, code: int, a: int, b: int) -> int:
        """The slot of an operation."""
        step = (code, a, b)
        if step not in self.operations:
            self.operations.append(step)
        return self.n_elements + len(self.constants) + self.operations.index(step)


def _apply(sign: str, *operands: Quantity) -> Quantity:
    """Arithmetic, done at once where all operands are numbers."""
    if all(isinstance(o, (int, float)) for o in operands):
        return float(_OPERATIONS[sign][1](*operands))
    return Operation(sign, operands)  # type: ignore[arg-type]


def canonical(prior: Prior) -> tuple[Quantity, ...]:
    """A prior's arguments in the one parameterisation that the kernel knows, converted as PyMC does."""
    given = dict(prior.arguments)
    match prior.distribution.name, given:
        case "Exponential", {"scale": scale}:
            return (_apply("/", 1.0, scale),)
        case "Gamma", {"mu": mu, "sigma": sigma}:
            variance = _apply("^", sigma, 2.0)
            return _apply("/", _apply("^", mu, 2.0), variance), _apply("/", mu, variance)
        case "InverseGamma", {"mu": mu, "sigma": sigma}:
            ratio = _apply("/", _apply("^", mu, 2.0), _apply("^", sigma, 2.0))
            return _apply("+", ratio, 2.0), _apply("*", mu, _apply("+", ratio, 1.0))
        case "Beta", {"mu": mu, **rest} if "nu" in rest or "sigma" in rest:
            complement = _apply("-", 1.0, mu)
            if "nu" in rest:
                total = rest["nu"]
            else:
                total = _apply("-", _apply("/", _apply("*", mu, complement), _apply("^", rest["sigma"], 2.0)), 1.0)
            return _apply("*", mu, total), _apply("*", complement, total)
    return tuple(given[name] for name in CANONICAL[prior.distribution.name])


def bounds_of(prior: Prior) -> tuple[float, float]:
    """The interval that a prior lives on."""
    match prior.distribution.support:
        case "positive":
            return 0.0, math.inf
        case "unit":
            return 0.0, 1.0
        case "interval":
            lower, upper = prior.constant("lower"), prior.constant("upper")
            if lower is None or upper is None:
                raise InternalError("backend", f"bounds of `{prior.written}` are no numbers")
            return lower, upper
    return -math.inf, math.inf


def transform_of(prior: Prior, bounds: tuple[float, float]) -> int:
    """How an element comes from the real line."""
    lower, upper = (math.isfinite(b) for b in bounds)
    if prior.distribution.support == "positive":
        return P.LOG
    if prior.distribution.support == "unit":
        return P.LOGIT
    return P.BETWEEN if lower and upper else P.ABOVE if lower else P.BELOW if upper else P.IDENTITY


def prior_location(prior: Prior) -> float | None:
    """About where a prior is; None where it does not say in a number."""
    given = dict(prior.arguments)
    match prior.distribution.name:
        case "Normal" | "StudentT" | "Laplace" | "Logistic" | "SkewNormal" | "Gumbel" | "TruncatedNormal":
            return prior.constant("mu")
        case "Cauchy":
            return prior.constant("alpha")
        case "Uniform":
            lower, upper = prior.constant("lower"), prior.constant("upper")
            return 0.5 * (lower + upper) if lower is not None and upper is not None else None
        case "Flat" | "HalfFlat":
            return None
    return 0.0 if all(isinstance(value, float) for value in given.values()) else None


def prior_scale(prior: Prior) -> float:
    """About how wide a prior is; infinite where it does not say in a number."""
    for name in ("sigma", "beta", "b", "s", "scale"):
        value = prior.constant(name)
        if value is not None and prior.distribution.name not in ("Gamma", "InverseGamma", "Beta", "Weibull"):
            return value
    match prior.distribution.name:
        case "Exponential":
            return 1.0 / (prior.constant("lam") or 1.0)
        case "Gamma":
            a, b = prior.constant("alpha"), prior.constant("beta")
            return a / b if a is not None and b is not None else prior.constant("mu") or 1.0
        case "Beta" | "Weibull" | "InverseGamma":
            return prior.constant("beta") or 1.0
    return math.inf
