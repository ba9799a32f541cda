"""Resolved priors as random variables: one per posterior variable, whatever its elements' priors are.

In: a Design's priors. Out: statements that make random variables under their posterior names.
Not decided here: which prior an element has. A variable is never composed of hidden ones: PyMC's posterior predictive
draws everything again that depends on a variable that the posterior lacks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from hlmdsl.backend.above import above
from hlmdsl.backend.mixed_priors import Piece, by_distribution, mixed
from hlmdsl.backend.reading import Reading
from hlmdsl.backend.scaled import scaled
from hlmdsl.backend.statements.expressions import Expr, pm, pt
from hlmdsl.backend.statements.listing import Writer
from hlmdsl.backend.statements.short import in_dims, shaped, short
from hlmdsl.design.coded import CodedEquation, CodedTerm
from hlmdsl.design.design import Design, ResolvedPrior
from hlmdsl.design.steps import steps_from
from hlmdsl.formulas.arithmetic import ARITHMETIC
from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.priors import Hyper, OnHyper, Operation, Prior, Quantity, evaluate
from hlmdsl.model.quantities import hypers_in
from hlmdsl.source.exceptions import InternalError


@dataclass(eq=False)
class Priors:
    """Makes variables on demand; a hyperparameter is made when first referred to."""

    design: Design
    writer: Writer
    reading: Reading
    made: dict[str, Any] = field(default_factory=dict)

    def variable(self, name: str, dims: tuple[str, ...] = (), shape: tuple[int, ...] = ()) -> Any:
        """The random variable `name`, with the prior that each element was given."""
        if name not in self.made:
            self.made[name] = self._make(name, dims, shape)
        return self.made[name]

    def intercept(self, equation: CodedEquation) -> Any:
        """That of an equation, of its own category where it is of one."""
        rising = self.design.schema.rising or ()
        if equation.intercept in rising[1:]:
            lower = rising[rising.index(equation.intercept) - 1]
            return self._above(equation.intercept.variable, lower.variable)
        return self._own(equation, equation.intercept_variable)

    def _above(self, name: str, lower: str) -> Any:
        """A number above a different one, which exists already: its prior, restricted to that."""
        if name not in self.made:
            (resolved,) = self.design.priors[name]
            distribution, given = resolved.prior.distribution.statement(self._arguments([resolved.prior]))
            width = resolved.prior.distribution.width(resolved.prior.numbers)
            below = self._variable_below(lower)
            self.made[name] = above(self.writer, name, below, distribution, given, width)
        return self.made[name]

    def _variable_below(self, name: str) -> Any:
        """Which may lie above another one itself."""
        names = [own.variable for own in self.design.schema.rising or ()]
        place = names.index(name)
        return self._above(name, names[place - 1]) if place else self.variable(name)

    def coefficients(self, equation: CodedEquation, term: CodedTerm) -> Any:
        """Those of a term over its dims, for the equation's category if it has one."""
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
        if term.variable not in self.made:
            totals = self.variable(term.totals, *variables[term.totals]).reshape((-1,))
            shares = [self.made[name] for name in term.shares]
            each = [step for own in self.design.schema.steps[term.variable] for step in steps_from(own, totals, shares)]
            dims, shape = variables[term.variable]
            steps = pt.stack(each, axis=-1).reshape(shape)
            self.made[term.variable] = self.writer.variable(pm.Deterministic, term.variable, steps, dims=in_dims(dims))
        return self._own(equation, term.variable)

    def _shares(self, name: str, dims: tuple[str, ...]) -> Any:
        a = [r.prior.canonical["alpha"] for r in self.design.priors[name]]
        return self.writer.variable(pm.Dirichlet, name, a, dims=in_dims(dims))

    def _own(self, equation: CodedEquation, name: str) -> Any:
        whole = self.variable(name, *equation.variables[name])
        return whole if equation.one_of is None else whole[equation.one_of.position]

    def cutpoints(self, equation: CodedEquation) -> Any:
        """Those of an equation: the prior of each, restricted to their order if they are ordered."""
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
        pieces, dims_ = by_distribution(elements), in_dims(dims)
        if all(piece.distribution.is_point for piece in pieces):
            given_ = pt.constant(_given(elements).reshape(shape))
            return self.writer.variable(pm.Deterministic, name, given_, dims=dims_)
        if len(pieces) == 1:
            (piece,) = pieces
            arguments = {k: _shaped(v, shape) for k, v in self._arguments(piece.priors).items()}
            distribution, given = piece.distribution.statement(arguments)
            options = _in_order(shape, in_order)
            options |= {"transform": scaled(self.writer)} if self._are_wiggles(piece) else {}
            own = dict(zip(given, map(short, given.values()), strict=True))
            return self.writer.variable(getattr(pm, distribution), name, **own, dims=dims_, **options)
        wiggles = tuple(k for k, piece in enumerate(pieces) if self._are_wiggles(piece))
        options = _in_order(shape, in_order)
        arguments_ = [self._arguments(p.priors) for p in pieces]
        return mixed(self.writer, name, dims_, shape, pieces, arguments_, options, wiggles)

    def _are_wiggles(self, piece: Piece) -> bool:
        """Whether the sd of any depends on what wiggles share; sampled in units of it, they do not depend on that."""
        sigmas = (dict(p.arguments).get("sigma") for p in piece.priors)
        return any(name in self._shared for sigma in sigmas if sigma is not None for name in hypers_in(sigma))

    def _arguments(self, priors: Sequence[Prior]) -> dict[str, Any]:
        """Each argument, as one number if all elements agree, otherwise a vector over the elements."""
        table = [dict(p.arguments) for p in priors]
        return {name: self._together([row[name] for row in table]) for name in table[0]}

    def _together(self, quantities: Sequence[Quantity]) -> Any:
        """One number if all are the same; otherwise a vector, of numbers or of the same arithmetic of each."""
        first = quantities[0]
        if all(q == first for q in quantities):
            return evaluate(first, self._of)
        if all(isinstance(q, float) for q in quantities):
            return np.array(quantities)
        if _are_alike(quantities):
            sides = zip(*(q.operands for q in quantities if isinstance(q, Operation)), strict=True)
            assert isinstance(first, Operation)
            return ARITHMETIC[first.operator](*(self._together(own) for own in sides))
        return pt.stack([evaluate(q, self._of) for q in quantities])

    def _of(self, hyper: Hyper) -> Any:
        """A parameter that is one number, or an element of what priors share."""
        if hyper.name not in self._shared:
            return self.variable(hyper.name)
        dims, shape = self._shared[hyper.name]
        whole = self.variable(hyper.name, dims, shape)
        flat = whole.reshape((-1,)) if len(shape) > 1 else whole
        return flat[hyper.position] if shape else whole

    @cached_property
    def _shared(self) -> dict[str, tuple[tuple[str, ...], tuple[int, ...]]]:
        """Dims and shapes of what wiggles and shrunk effects share."""
        equations = self.design.schema.equations
        return {own.variable: e.variables[own.variable] for e in equations for own in e.shared}

    @property
    def hyperparameters(self) -> tuple[str, ...]:
        return tuple(p.target.name for p in self.design.model.priors if isinstance(p.target, OnHyper))


def _are_alike(quantities: Sequence[Quantity]) -> bool:
    """Whether all are one operation, of as many operands."""
    signs = {(q.operator, len(q.operands)) if isinstance(q, Operation) else None for q in quantities}
    return len(signs) == 1 and None not in signs


def _in_order(shape: tuple[int, ...], in_order: bool) -> dict[str, Any]:
    """PyMC's arguments for numbers that rise; they start apart, which the means of their priors may not be."""
    if not in_order:
        return {}
    start = np.linspace(-2.0, 2.0, shape[0]).tolist()
    return {"transform": pm.distributions.transforms.ordered, "initval": start}


def _given(elements: Sequence[ResolvedPrior]) -> Floats:
    """(elements,) of those that the spec gives."""
    return np.array([e.prior.fixed for e in elements], dtype=np.float64)


def _shaped(value: Any, shape: tuple[int, ...]) -> Any:
    """Of a vector over the elements, or of one number for all."""
    if isinstance(value, np.ndarray):
        return value.reshape(shape)
    is_vector = isinstance(value, Expr) and shaped(value)
    return value.reshape(shape) if is_vector and len(shape) > 1 else value
