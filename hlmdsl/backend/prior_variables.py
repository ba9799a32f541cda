"""Resolved priors as random variables: one per posterior variable, whatever its elements' priors are.

In: a Design's priors, inside a model context. Out: random variables under their posterior names.
Not decided here: which prior an element has. A variable is never pieced together from hidden ones: PyMC's posterior
predictive draws anew whatever depends on a variable that the posterior lacks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, assert_never

import numpy as np
import pymc as pm
import pytensor.tensor as pt
from pymc.distributions import transforms
from pymc.distributions.distribution import support_point as support_point_of
from pymc.logprob.transforms import IntervalTransform, Transform

from hlmdsl.backend.above import above
from hlmdsl.backend.scaled import Scaled
from hlmdsl.design.coded import CodedEquation, CodedTerm
from hlmdsl.design.design import Design, ResolvedPrior
from hlmdsl.design.steps import steps_from
from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.priors import Hyper, OnHyper, Prior, Quantity, evaluate
from hlmdsl.model.quantities import hypers_in
from hlmdsl.priors.distribution import Distribution
from hlmdsl.source.exceptions import InternalError


@dataclass(eq=False)
class Priors:
    """Makes variables on demand; a hyperparameter is made when first referred to."""

    design: Design
    made: dict[str, Any] = field(default_factory=dict)

    def variable(self, name: str, dims: tuple[str, ...] = (), shape: tuple[int, ...] = ()) -> Any:
        """The random variable `name`, with the prior that each element was given."""
        if name not in self.made:
            self.made[name] = self._make(name, dims, shape)
        return self.made[name]

    def intercept(self, equation: CodedEquation) -> Any:
        """That of an equation, of its own category where it is of one."""
        rising = self.design.schema.rising
        if rising is not None and equation.intercept == rising[1]:
            return self._above(rising[1].variable, rising[0].variable)
        return self._own(equation, equation.intercept_variable)

    def _above(self, name: str, lower: str) -> Any:
        """A number that lies above another, which is made already: its prior, restricted to that."""
        if name not in self.made:
            (resolved,) = self.design.priors[name]
            distribution, given = resolved.prior.distribution.statement(self._arguments([resolved.prior]))
            width = resolved.prior.distribution.width(resolved.prior.numbers)
            self.made[name] = above(name, self.variable(lower), getattr(pm, distribution), given, width)
        return self.made[name]

    def coefficients(self, equation: CodedEquation, term: CodedTerm) -> Any:
        """Those of a term over its dims, of the equation's own category where it is of one."""
        if term.totals:
            return self._steps(equation, term)
        return self._own(equation, term.variable)

    def _steps(self, equation: CodedEquation, term: CodedTerm) -> Any:
        """Of a monotonic term: shares of its totals."""
        variables = equation.variables
        for name in term.shares:
            if name not in self.made:
                dims, _ = variables[name]
                self.made[name] = self._shares(name, dims)
        totals = self.variable(term.totals, *variables[term.totals]).reshape((-1,))
        steps = pt.stack(steps_from(term, totals, [self.made[name] for name in term.shares]), axis=-1)
        dims, shape = variables[term.variable]
        return pm.Deterministic(term.variable, steps.reshape(shape), dims=dims)

    def _shares(self, name: str, dims: tuple[str, ...]) -> Any:
        a = [r.prior.canonical["alpha"] for r in self.design.priors[name]]
        return pm.Dirichlet(name, np.array(a, dtype=np.float64), dims=dims)

    def _own(self, equation: CodedEquation, name: str) -> Any:
        whole = self.variable(name, *equation.variables[name])
        return whole if equation.one_of is None else whole[equation.one_of.position]

    def cutpoints(self, equation: CodedEquation) -> Any:
        """Those of an equation: the prior of each, restricted to their order where they are in order."""
        first, family = equation.cutpoints[0], self.design.model.response.family
        if first.variable not in self.made:
            shape = (len(equation.cutpoints),)
            self.made[first.variable] = self._make(first.variable, first.dims, shape, family.cutpoints_rise)
        return self.made[first.variable]

    def _make(self, name: str, dims: tuple[str, ...], shape: tuple[int, ...], in_order: bool = False) -> Any:
        elements = self.design.priors[name]
        shrinkage = self.design.schema.main.shrinkage
        if shrinkage is not None and name == shrinkage.placed.prior.shares:
            return self._shares(name, dims)
        if len(elements) != int(np.prod(shape, dtype=int)):
            raise InternalError("backend", f"`{name}` has {len(elements)} priors for shape {shape}")
        pieces = _by_distribution(elements)
        if all(piece.distribution.is_point for piece in pieces):
            return pm.Deterministic(name, pt.constant(_given(elements).reshape(shape)), dims=dims or None)
        if len(pieces) == 1:
            (piece,) = pieces
            arguments = {k: _shaped(v, shape) for k, v in self._arguments(piece.priors).items()}
            distribution, given = piece.distribution.statement(arguments)
            scaled = {"transform": Scaled()} if self._are_wiggles(piece) else {}
            return getattr(pm, distribution)(name, **given, dims=dims or None, **_in_order(shape, in_order), **scaled)
        wiggles = tuple(k for k, piece in enumerate(pieces) if self._are_wiggles(piece))
        return _mixed(name, dims, shape, pieces, [self._arguments(p.priors) for p in pieces], in_order, wiggles)

    def _are_wiggles(self, piece: _Piece) -> bool:
        """Whether the sd of any depends on what wiggles share; sampled in units of it, they do not depend on that."""
        sigmas = (dict(p.arguments).get("sigma") for p in piece.priors)
        return any(name in self._shared for sigma in sigmas if sigma is not None for name in hypers_in(sigma))

    def _arguments(self, priors: Sequence[Prior]) -> dict[str, Any]:
        """Each argument, as one number where all elements agree, else a vector over the elements."""
        table = [dict(p.arguments) for p in priors]
        return {name: self._together([row[name] for row in table]) for name in table[0]}

    def _together(self, quantities: list[Quantity]) -> Any:
        if all(q == quantities[0] for q in quantities):
            return evaluate(quantities[0], self._of)
        values = [evaluate(q, self._of) for q in quantities]
        return np.array(values) if all(isinstance(v, float) for v in values) else pt.stack(values)

    def _of(self, hyper: Hyper) -> Any:
        """A parameter that is one number, or an element of what priors share."""
        if hyper.name not in self._shared:
            return self.variable(hyper.name)
        dims, shape = self._shared[hyper.name]
        whole = self.variable(hyper.name, dims, shape)
        return whole.reshape((-1,))[hyper.position] if shape else whole

    @cached_property
    def _shared(self) -> dict[str, tuple[tuple[str, ...], tuple[int, ...]]]:
        """Dims and shapes of what wiggles and shrunk effects share."""
        equations = self.design.schema.equations
        return {own.variable: e.variables[own.variable] for e in equations for own in e.shared}

    @property
    def hyperparameters(self) -> tuple[str, ...]:
        return tuple(p.target.name for p in self.design.model.priors if isinstance(p.target, OnHyper))


def _in_order(shape: tuple[int, ...], in_order: bool) -> dict[str, Any]:
    """PyMC's arguments for numbers that rise; they start apart, which the means of their priors may not be."""
    return {"transform": transforms.ordered, "initval": np.linspace(-2.0, 2.0, shape[0])} if in_order else {}


@dataclass(frozen=True, eq=False)
class _Piece:
    """Elements (flat positions) whose priors are of one distribution."""

    positions: tuple[int, ...]
    priors: tuple[Prior, ...]

    @property
    def distribution(self) -> Distribution:
        return self.priors[0].distribution


def _by_distribution(elements: Sequence[ResolvedPrior]) -> list[_Piece]:
    found: dict[tuple[str, ...], list[int]] = {}
    for i, element in enumerate(elements):
        key = (element.prior.distribution.name, *sorted(name for name, _ in element.prior.arguments))
        found.setdefault(key, []).append(i)
    return [_Piece(tuple(at), tuple(elements[i].prior for i in at)) for at in found.values()]


def _given(elements: Sequence[ResolvedPrior]) -> Floats:
    """(elements,) of those that the spec gives."""
    return np.array([e.prior.fixed for e in elements], dtype=np.float64)


def _shaped(value: Any, shape: tuple[int, ...]) -> Any:
    return value.reshape(shape) if getattr(value, "ndim", 0) else value


def _mixed(
    name: str,
    dims: tuple[str, ...],
    shape: tuple[int, ...],
    pieces: list[_Piece],
    arguments: list[dict[str, Any]],
    in_order: bool = False,
    wiggles: tuple[int, ...] = (),
) -> Any:
    """One random variable whose elements have priors of several distributions. `wiggles` are pieces that are sampled in
    units of their sds.

    Its parameters are all arguments of all pieces; the order of elements is restored after joining the pieces.
    """
    layout = [(piece, tuple(given)) for piece, given in zip(pieces, arguments, strict=True)]
    parameters = [pt.as_tensor(value, dtype="float64") for given in arguments for value in given.values()]
    order = np.argsort([i for piece in pieces for i in piece.positions])
    places = [(k, argument) for k, (_, given) in enumerate(layout) for argument in given]
    scales = {k: places.index((k, "sigma")) for k in wiggles}

    def parts(flat: Sequence[Any]) -> list[Any]:
        """Each piece's distribution over its own elements."""
        remaining = list(flat)
        made = []
        for piece, argument_names in layout:
            values = {a: remaining.pop(0) for a in argument_names}
            distribution, given = piece.distribution.statement(values)
            made.append(getattr(pm, distribution).dist(**given, shape=(len(piece.positions),)))
        return made

    def joined(vectors: Sequence[Any]) -> Any:
        return pt.concatenate(list(vectors))[order].reshape(shape)

    def draw(*inputs: Any) -> Any:
        return joined(parts(inputs[:-1]))

    def logp(value: Any, *flat: Any) -> Any:
        cut = value.reshape((-1,))
        return joined(
            [pm.logp(part, cut[list(piece.positions)]) for piece, part in zip(pieces, parts(flat), strict=True)]
        ).sum()

    def support_point(rv: Any, size: Any, *flat: Any) -> Any:
        return joined([support_point_of(part) for part in parts(flat)])

    core = ",".join(f"a{i}" for i in range(len(shape)))
    signature = ",".join(f"({'k' + str(i) if p.ndim else ''})" for i, p in enumerate(parameters)) + f"->({core})"
    return pm.CustomDist(
        name,
        *parameters,
        dist=draw,
        logp=logp,
        support_point=support_point,
        signature=signature,
        class_name="Priors",
        dims=dims,
        **(_in_order(shape, in_order) or {"transform": _PieceTransform(tuple(pieces), order, shape, scales)}),
    )


class _PieceTransform(Transform):  # type: ignore[misc]
    """To the real line, each element as its own prior's support asks; those that the spec gives are not there."""

    name = "pieces"

    def __init__(
        self, pieces: tuple[_Piece, ...], order: Any, shape: tuple[int, ...], scales: Mapping[int, int]
    ) -> None:
        self.pieces, self.order, self.shape, self.scales = pieces, order, shape, scales
        self.ndim_supp = len(shape)
        self.has_given = any(piece.distribution.is_point for piece in pieces)

    def _each(self, method: str, value: Any, *inputs: Any) -> Any:
        parameters = inputs[1:]
        free = sorted(i for piece in self.pieces if not piece.distribution.is_point for i in piece.positions)
        flat = value.reshape((-1,))
        if self.has_given and method != "forward":
            flat = pt.zeros(self.order.size)[free].set(flat)
        done = []
        for k, piece in enumerate(self.pieces):
            own = flat[list(piece.positions)]
            if piece.distribution.is_point:
                numbers = np.array([p.fixed for p in piece.priors], dtype=np.float64)
                done.append(pt.zeros_like(own) if method == "log_jac_det" else pt.constant(numbers))
                continue
            transform = _to_real_line(piece.priors)
            if k in self.scales:
                own = getattr(Scaled(), method)(own, None, None, None, parameters[self.scales[k]])
            elif transform is not None:
                own = getattr(transform, method)(own)
            elif method == "log_jac_det":
                own = pt.zeros_like(own)
            done.append(own)
        each = pt.concatenate(done)[self.order]
        return each[free] if self.has_given and method == "forward" else each.reshape(self.shape)

    def forward(self, value: Any, *inputs: Any) -> Any:
        return self._each("forward", value, *inputs)

    def backward(self, value: Any, *inputs: Any) -> Any:
        return self._each("backward", value, *inputs)

    def log_jac_det(self, value: Any, *inputs: Any) -> Any:
        return self._each("log_jac_det", value, *inputs).sum()


def _to_real_line(priors: Sequence[Prior]) -> Any:
    match support := priors[0].distribution.support:
        case "real":
            return None
        case "positive":
            return transforms.log
        case "unit":
            return transforms.logodds
        case "interval":
            bounds = [(p.constant("lower"), p.constant("upper")) for p in priors]
            lower, upper = (None if None in edge else np.array(edge) for edge in zip(*bounds, strict=True))
            return IntervalTransform(lambda *_: (lower, upper))
    assert_never(support)
