"""Which numbers of a design have improper priors, and along which directions of the coefficients these are flat.

In: a schema and its resolved priors. Out: flat directions, one column each over all equations' coefficients, and flat
scales. Not decided here: whether the rows limit them (improper.py).

A coefficient under Normal(m, 1) with a flat m follows m anywhere: m is a direction that moves it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from hlmdsl.design.design import ResolvedPrior, Schema
from hlmdsl.design.rows import Floats
from hlmdsl.model.priors import Hyper, OnHyper, Operation, Prior, Quantity
from hlmdsl.model.quantities import hypers_in
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span

Priors = Mapping[str, Sequence[ResolvedPrior]]


@frozen(eq=False)
class FlatDirection:
    """A number with a flat prior: by equation, what one more of it adds to each coefficient and cutpoint. `is_half`: it
    is positive.
    """

    name: str
    span: Span | None
    is_half: bool
    moves: tuple[Floats, ...]


@frozen(eq=False)
class FlatScale:
    """A scale with a flat prior: of effects of a grouping (`of_units`), of the rows, or of coefficients (`widens`, by
    equation the positions)."""

    name: str
    span: Span | None
    of_units: tuple[str, tuple[int, ...]] | None = None
    widens: tuple[tuple[int, tuple[int, ...]], ...] = ()


@frozen(eq=False)
class Flat:
    """All that is flat. `alone` are hyperparameters that no rows can limit, and why."""

    directions: tuple[FlatDirection, ...]
    scales: tuple[FlatScale, ...]
    parameters: tuple[tuple[str, Span | None], ...]
    alone: tuple[tuple[str, Span | None, str], ...]


def flat_parts(schema: Schema, priors: Priors) -> Flat:
    """Everything in a design that has a flat prior."""
    hypers = [p.target.name for p in schema.model.priors if isinstance(p.target, OnHyper)]
    flat_hypers = [name for name in hypers if priors[name][0].prior.is_improper]
    coefficients = [[(c.variable, c.position) for c in e.numbers] for e in schema.equations]
    directions: list[FlatDirection] = []
    for k, own in enumerate(coefficients):
        for j, (variable, i) in enumerate(own):
            if variable not in priors:  # the steps of a monotonic term, whose totals have proper priors
                continue
            prior = priors[variable][i].prior
            if prior.is_improper:
                moves = tuple(np.zeros(len(other)) for other in coefficients)
                moves[k][j] = 1.0
                name = schema.equations[k].numbers[j].name
                directions.append(FlatDirection(name, _span(schema, prior), _is_half(prior), moves))
    scales = [
        FlatScale(_sd_name(varying.grouping.name, label), _span(schema, r.prior), of_units=(varying.sd, sd.effects))
        for e in schema.equations
        for varying in e.varying
        for label, sd, r in zip(varying.sd_labels, varying.sds, priors[varying.sd], strict=True)
        if r.prior.is_improper
    ]
    for k, equation in enumerate(schema.equations):
        for sd in equation.smooth_sds:
            resolved = priors[sd.variable][sd.position]
            if resolved.prior.is_improper:
                wiggles = tuple(j for j, of in equation.wiggles.items() if of == sd)
                name = resolved.line.removeprefix("prior ").split(" ~ ")[0]
                scales.append(FlatScale(name, _span(schema, resolved.prior), widens=((k, wiggles),)))
    alone: list[tuple[str, Span | None, str]] = []
    lengthscales = [own for e in schema.equations for t in e.effects.terms for own in t.lengthscales]
    for lengthscale in (*lengthscales, *(own for e in schema.equations for v in e.varying for own in v.lengthscales)):
        resolved = priors[lengthscale.variable][lengthscale.position]
        if resolved.prior.is_improper:
            name = resolved.line.removeprefix("prior ").split(" ~ ")[0]
            why = "the longer it is, the flatter the curve: the rows do not limit it"
            alone.append((name, _span(schema, resolved.prior), why))
    for varying in (v for e in schema.equations for v in e.varying if v.nu):
        if (resolved := priors[varying.nu][0]).prior.is_improper:
            why = "as it grows, the deviations become Normal: the rows do not limit it"
            name = resolved.line.removeprefix("prior ").split(" ~ ")[0]
            alone.append((name, _span(schema, resolved.prior), why))
    for name in flat_hypers:
        prior = priors[name][0].prior
        uses = _uses(priors, name)
        moves = tuple(
            np.array([_slope(priors, priors[v][i].prior, name) if v in priors else 0.0 for v, i in own])
            for own in coefficients
        )
        if _only_moves(priors, hypers, uses, name):
            directions.append(FlatDirection(name, _span(schema, prior), _is_half(prior), moves))
        elif _only_widens(uses, name):
            widened = tuple(
                (k, tuple(j for j, place in enumerate(own) if any(place == (v, i) for v, i, _ in uses)))
                for k, own in enumerate(coefficients)
            )
            if sum(len(places) for _, places in widened) == len(uses):
                scales.append(FlatScale(name, _span(schema, prior), widens=tuple(w for w in widened if w[1])))
            elif len(uses) == 1:
                why = f"only `{_spelled(uses[0][0])}` depends on it, so that its density falls as 1/{name}"
                alone.append((name, _span(schema, prior), f"{why}, which has no integral"))
    parameters = tuple(
        (a.name, _span(schema, priors[a.name][0].prior))
        for a in schema.model.free_parameters
        if priors[a.name][0].prior.is_improper
    )
    return Flat(tuple(directions), tuple(scales), parameters, tuple(alone))


def _span(schema: Schema, prior: Prior) -> Span | None:
    return next((p.span for p in schema.model.priors if p.prior is prior), None)


def _is_half(prior: Prior) -> bool:
    return prior.distribution.support == "positive"


def _sd_name(grouping: str, effect: str) -> str:
    return f"sd({grouping})" if effect == "Intercept" else f"sd({grouping}, {effect})"


def _spelled(variable: str) -> str:
    return f"sd({variable.removeprefix('sd_')})" if variable.startswith("sd_") else variable


def _uses(priors: Priors, name: str) -> list[tuple[str, int, Prior]]:
    """The priors that mention a hyperparameter: variable, position, prior."""
    return [
        (variable, i, r.prior)
        for variable, each in priors.items()
        for i, r in enumerate(each)
        if any(name in hypers_in(value) for _, value in r.prior.arguments)
    ]


def _slope(priors: Priors, prior: Prior, name: str) -> float:
    """By how much a prior's place moves with a hyperparameter, also by way of others."""
    place = dict(prior.arguments).get(prior.distribution.location)
    if place is None:
        return 0.0
    found = 0.0
    for hyper in set(hypers_in(place)):
        by = _linear(place, hyper)
        found += (by or 0.0) * (1.0 if hyper == name else _slope(priors, priors[hyper][0].prior, name))
    return found


def _linear(quantity: Quantity, name: str) -> float | None:
    """The derivative by a hyperparameter, if it is a number."""
    match quantity:
        case Hyper():
            return 1.0 if quantity.name == name else 0.0
        case Operation("negate", (operand,)):
            by = _linear(operand, name)
            return None if by is None else -by
        case Operation("+" | "-" as sign, (left, right)):
            a, b = _linear(left, name), _linear(right, name)
            return None if a is None or b is None else a + b if sign == "+" else a - b
        case Operation("*", (float() as factor, other)) | Operation("*", (other, float() as factor)):
            by = _linear(other, name)
            return None if by is None else factor * by
        case Operation("/", (other, float() as divisor)) if divisor:
            by = _linear(other, name)
            return None if by is None else by / divisor
    return None if name in hypers_in(quantity) else 0.0


def _only_moves(priors: Priors, hypers: list[str], uses: list[tuple[str, int, Prior]], name: str) -> bool:
    """Whether a hyperparameter only shifts distributions, as do those that it shifts."""
    for variable, _, prior in uses:
        place = prior.distribution.location
        others = [value for argument, value in prior.arguments if argument != place]
        if not place or any(name in hypers_in(value) for value in others):
            return False
        if _linear(dict(prior.arguments)[place], name) is None:
            return False
        if variable in hypers and not _only_moves(priors, hypers, _uses(priors, variable), variable):
            return False
    return bool(uses)


def _only_widens(uses: list[tuple[str, int, Prior]], name: str) -> bool:
    """Whether a hyperparameter only scales distributions."""
    for _, _, prior in uses:
        scale = prior.distribution.scale
        given = dict(prior.arguments)
        if not scale or any(name in hypers_in(value) for argument, value in given.items() if argument != scale):
            return False
        if not _linear(given[scale], name) or _constant_part(given[scale]):
            return False
    return bool(uses)


def _constant_part(quantity: Quantity) -> bool:
    """Whether a constant is added to it: 1 + tau does not go to zero with tau."""
    match quantity:
        case Operation("+" | "-", _):
            return True
        case Operation(_, operands):
            return any(_constant_part(o) for o in operands)
    return False
