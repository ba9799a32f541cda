"""In: `Normal(0, tau)`. Out: a prior with every argument by its PyMC name, checked for number, names and ranges.

Not decided here: the parameter that the prior is on, and whether its support suits it (place_priors.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from hlmdsl.model.errors.base import ModelDiagnostic
from hlmdsl.model.errors.prior_errors import (
    ArgumentOutOfRange,
    BadDistributionArguments,
    NotArithmetic,
    UnknownDistribution,
)
from hlmdsl.model.priors import Hyper, Prior, Quantity
from hlmdsl.model.problems import Problems, Rejected, reject_comma
from hlmdsl.model.quantities import Range, range_of, read_quantity
from hlmdsl.model.shrinkage import SHRINKAGES, meant
from hlmdsl.model.written import written
from hlmdsl.priors import DISTRIBUTIONS, called
from hlmdsl.priors.bounded import UNIFORM
from hlmdsl.priors.distribution import ArgumentDomain, Distribution
from hlmdsl.source.diagnostic import nearest
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

_BOUNDS = ("lower", "upper")


@frozen
class ReadPrior:
    """The part of a prior that could be read, and the positions of its arguments.

    `distribution` is None if unknown, `prior` is None if anything failed. `arguments` are the valid ones, and `domains`
    what each must be.
    """

    distribution: Distribution | None
    arguments: Mapping[str, Quantity]
    domains: Mapping[str, ArgumentDomain]
    spans: Mapping[str, Span]
    prior: Prior | None


def read_prior(call: ast.Call, hyper: Callable[[ast.Name], Hyper], problems: Problems, group: str = "g") -> ReadPrior:
    """The distribution and its arguments; ranges are checked by `out_of_range` once all hyperparameters are known.

    Each argument is read, even if others or the distribution are invalid.
    """
    distribution = DISTRIBUTIONS.get(call.function.text)
    named: Mapping[str, ast.Expr] = {}
    with problems.collect() as attempt:
        if distribution is None:
            raise Rejected(_unknown(call, group))
        named = _match(call, distribution)
    if distribution is None or attempt.failed:
        for argument in call.arguments:
            with problems.collect():
                read_quantity(argument.value, hyper)
        return ReadPrior(distribution, {}, {}, {}, None)
    arguments: dict[str, Quantity] = {}
    for name, expr in named.items():
        with problems.collect():
            value = read_quantity(expr, hyper)
            if isinstance(value, float) and math.isinf(value) and name not in _BOUNDS:
                found, because = f"`{name}` cannot be infinite", "only `lower` and `upper` can be"
                raise Rejected(NotArithmetic(span=expr.span, found=found, because=because))
            arguments[name] = value
    spans = {name: expr.span for name, expr in named.items()}
    domains = distribution.parameterisation(named).domains
    whole = len(arguments) == len(named)
    prior = Prior(distribution, tuple(arguments.items()), written(call)) if whole else None
    return ReadPrior(distribution, arguments, domains, spans, prior)


def _unknown(call: ast.Call, group: str) -> UnknownDistribution:
    name = call.function
    known = tuple(DISTRIBUTIONS)
    if name.text == "LKJ":
        advice = f"priors of correlations are declared as `correlation {group} ~ LKJ(eta = 2)`"
        return UnknownDistribution(span=name.span, given=name.text, known=known, advice=advice)
    if (shrinkage := meant(name.text)) is not None:
        given = {a.name: written(a.value) for a in call.arguments if a.name is not None}
        advice = f"all effects together have `prior effects ~ {shrinkage.like(given)}`"
        return UnknownDistribution(span=name.span, given=name.text, known=known, advice=advice)
    if name.text.casefold() == "lasso":
        advice = "write `prior effects ~ Laplace(0, b)` and `prior b ~ HalfNormal(1)`, or `Horseshoe(p0 = 1)`"
        return UnknownDistribution(span=name.span, given=name.text, known=known, advice=advice)
    alike = called(name.text)
    near = (alike.name,) if alike else nearest(name.text, (*known, *SHRINKAGES))
    return UnknownDistribution(span=name.span, given=name.text, known=known, near=near)


def _match(call: ast.Call, distribution: Distribution) -> dict[str, ast.Expr]:
    """Arguments by name: positional ones first, in the order of the first parameterisation that all of them fit."""
    positional = [a.value for a in call.arguments if a.name is None]
    keywords = [a.name for a in call.arguments if a.name is not None]
    in_order = all(a.name is None for a in call.arguments[: len(positional)])
    for parameterisation in distribution.parameterisations:
        names = list(parameterisation.names)
        given = names[: len(positional)] + keywords
        if in_order and len(positional) <= len(names) and sorted(given) == sorted(names):
            values = dict(zip(given, positional + [a.value for a in call.arguments if a.name is not None], strict=True))
            return {name: values[name] for name in names}
    if any(len(p.names) == len(call.arguments) - 1 for p in distribution.parameterisations):
        reject_comma(call)
    raise Rejected(_bad_arguments(call, distribution, keywords))


def _bad_arguments(call: ast.Call, distribution: Distribution, keywords: list[str]) -> BadDistributionArguments:
    choices = [p.names for p in distribution.parameterisations]
    required = " or ".join(", ".join(f"`{n}`" for n in names) or "no arguments" for names in choices)
    known = {name for names in choices for name in names}
    unknown = next((a for a in call.arguments if a.name is not None and a.name not in known), None)
    twice = next((k for k in keywords if keywords.count(k) > 1), None)
    if unknown is not None:
        span = unknown.name_span or unknown.value.span
        found = f"`{unknown.name}` is not among them"
    elif twice is not None:
        span, found = call.span, f"`{twice}` is given twice"
    else:
        count = len(call.arguments)
        span = call.span
        found = f"{count or 'no'} argument{'' if count == 1 else 's'} given"
        if any(len(names) == count for names in choices):
            found = "these do not go together"
    own = _with_own_numbers(call, distribution)
    return BadDistributionArguments(
        span=span,
        distribution=distribution.name,
        required=required,
        found=found,
        example=own or distribution.usual(named=True),
        has_own_numbers=bool(own),
    )


def _with_own_numbers(call: ast.Call, distribution: Distribution) -> str:
    """`Normal(0, 10)` for `Normal(mean = 0, sd = 10)`, `HalfNormal(10)` for `HalfNormal(0, 10)`; empty unless every
    name is a known synonym.
    """
    given_in_order = [a.value for a in call.arguments if a.name is None]
    in_order = _in_order_of(distribution, given_in_order, len(call.arguments))
    if in_order is None or any(a.name is None for a in call.arguments[len(given_in_order) :]):
        return ""
    rest = [a for a in call.arguments if a.name is not None]
    names = [*in_order, *(distribution.argument_called(a.name or "") for a in rest)]
    if sorted(filter(None, names)) != sorted(distribution.domains) or None in names:
        return ""
    values = {name: written(v) for name, v in zip(names, [*in_order.values(), *(a.value for a in rest)], strict=True)}
    given = [values[n] if distribution.set_in_order else f"{n} = {values[n]}" for n in distribution.domains]
    return f"{distribution.name}({', '.join(given)})"


def _in_order_of(distribution: Distribution, given: list[ast.Expr], count: int) -> dict[str, ast.Expr] | None:
    """The arguments that are given without names, by their names. A half distribution may have the place of the whole
    one as well, which is zero.
    """
    names = list(distribution.domains)
    whole = next((d for d in DISTRIBUTIONS.values() if d.half is distribution), None)
    if whole is not None and len(given) == count == len(names) + 1:
        at = list(whole.domains).index(whole.location)
        place = given[at]
        if not (isinstance(place, ast.Number) and float(place.text) == 0):
            return None
        given = given[:at] + given[at + 1 :]
    return dict(zip(names, given, strict=False)) if len(given) <= len(names) else None


def support(read: ReadPrior, hypers: Mapping[str, Range]) -> Range | None:
    """The support of a prior; None if it depends on what could not be read."""
    if read.distribution is None:
        return None
    ends = _BOUNDS if read.distribution.support == "interval" else ("c",) if read.distribution.is_point else ()
    if not set(ends) <= read.arguments.keys():
        return None
    ranges = {name: range_of(value, hypers) for name, value in read.arguments.items()}
    lows, highs = ({name: own[end] for name, own in ranges.items()} for end in (0, 1))
    return read.distribution.bounds(lows)[0], read.distribution.bounds(highs)[1]


def out_of_range(read: ReadPrior, hypers: Mapping[str, Range]) -> list[ModelDiagnostic]:
    """Arguments outside the range that the distribution requires, or possibly outside."""
    distribution, arguments, domains = read.distribution, read.arguments, read.domains
    found: list[ModelDiagnostic] = []
    reported: set[str] = set()
    if distribution is None:
        return found

    def wrong(name: str, required: str, what: str, advice: str = "") -> None:
        reported.add(name)
        found.append(
            ArgumentOutOfRange(
                span=read.spans[name],
                distribution=distribution.name,
                argument=name,
                required=required,
                found=what,
                advice=advice,
            )
        )

    for name, value in arguments.items():
        low, _ = range_of(value, hypers)
        if domains[name] != "real" and isinstance(value, float) and value <= 0:
            wrong(name, "a positive number", "not positive", "write a number above zero")
        elif domains[name] != "real" and not isinstance(value, float) and low < 0:
            advice = "give it a positive prior, such as `HalfNormal(1)`" if isinstance(value, Hyper) else ""
            wrong(name, "a positive value", "can be negative", advice)
        elif domains[name] == "unit" and isinstance(value, float) and value >= 1:
            wrong(name, "a number between 0 and 1", "not between 0 and 1")
    together = distribution.parameterisation(domains).together if domains else None
    numbers = {name: value for name, value in arguments.items() if isinstance(value, float)}
    own = {name: numbers[name] for name in together.of if name in numbers} if together else {}
    if together and len(own) == len(together.of) and not reported & own.keys() and not together.holds(**own):
        wrong(together.of[-1], together.required, together.found.format(**own), together.advice)
    elif distribution is UNIFORM:
        for name in _BOUNDS:
            bound = arguments.get(name)
            if isinstance(bound, float) and math.isinf(bound):
                wrong(name, "a finite number", "infinite", "for no bounds, write `Flat()` or `HalfFlat()`")
    return found
