"""In: a schema. Out: every number that can have a prior, and the left sides, general to specific, that would set it.

Not decided here: which priors there are (resolve_priors.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Literal

from hlmdsl.design.coded import CodedEquation, CodedFactorPart, CodedPart, CodedTerm, CodedVarying
from hlmdsl.design.coding_matrices import labels_of
from hlmdsl.design.design import Schema
from hlmdsl.design.steps import first_steps
from hlmdsl.model.written import quoted
from hlmdsl.source.frozen import frozen
from hlmdsl.source.number_text import number
from hlmdsl.syntax.write import string

Role = Literal[
    "intercept",
    "cutpoint",
    "cell mean",
    "effect",
    "sd",
    "wiggle",
    "smooth sd",
    "lengthscale",
    "share",
    "tails",
    "neighbours",
    "phi",
]


@frozen(eq=False)
class Place:
    """Where a prior can be: on coefficient `position` (in C order) of a term of the equation, on its intercept, or the
    cutpoint of this position (no term).

    With a `factor` it is a share of its steps, with a grouping an sd. `targets` are the left sides that would set it:
    `sd(g)`, `sd(g, f)`, `sd(g, f[b - a])`. A lengthscale is along the `covariate` of that number of its function.
    """

    role: Role
    equation: CodedEquation
    term: CodedTerm | None
    position: int
    targets: tuple[str, ...]
    grouping: CodedVarying | None = None
    factor: str = ""
    covariate: int = 0


def places(schema: Schema) -> Mapping[str, tuple[Place, ...]]:
    """By posterior variable, in C order; family parameters and hyperparameters are not among them."""
    found: dict[str, tuple[Place, ...]] = {}
    for equation in schema.equations:
        prefix = equation.equation.prefix
        own: dict[str, tuple[Place, ...]] = {}
        if equation.effects.intercept:
            targets = _spelled(f"{prefix}Intercept", equation, "")
            own[equation.intercept_variable] = (Place("intercept", equation, None, 0, targets),)
        if equation.cutpoints:
            own[equation.cutpoints[0].variable] = tuple(
                Place("cutpoint", equation, None, e.position, (e.variable, f"{e.variable}[{string(e.labels[0])}]"))
                for e in equation.cutpoints
            )
        for term in equation.effects.terms:
            role: Role = "cell mean" if term.term.is_cell_means else "effect"
            if term.smooth is not None:
                own |= _smooth(equation, term, prefix)
                continue
            if term.total is not None:
                own |= _monotonic(equation, term, prefix)
                continue
            own[term.variable] = tuple(
                Place(role, equation, term, i, _spelled(prefix + term.term.spelled, equation, key))
                for i, key in enumerate(spelled_coefficients(term))
            )
        for name, each in own.items():  # those of all categories together; shares are those of several terms
            found[name] = each if each[0].role == "share" else (*found.get(name, ()), *each)
        for varying in equation.varying:
            group = varying.grouping.spelled
            whole = f"{prefix}sd({group})"
            found[varying.sd] = tuple(_sds(equation, varying, prefix, group, whole))
            if varying.nu:
                found[varying.nu] = (Place("tails", equation, None, 0, (f"{prefix}nu({group})",), varying),)
            if varying.rho:
                found[varying.rho] = (Place("neighbours", equation, None, 0, (f"{prefix}rho({group})",), varying),)
            if varying.phi:
                found[varying.phi] = tuple(_phis(equation, varying, prefix, group))
            if varying.lengthscale:
                found[varying.lengthscale] = tuple(_lengthscales(equation, varying, prefix, group))
    return found


def _monotonic(equation: CodedEquation, term: CodedTerm, prefix: str) -> dict[str, tuple[Place, ...]]:
    """The totals of a monotonic term, each at the first of its steps, and the shares of its factors."""
    assert term.total is not None
    first = first_steps(term)
    found = {
        term.totals: tuple(
            Place("effect", equation, term, first[k], _spelled(prefix + term.term.spelled, equation, key))
            for k, key in enumerate(spelled_coefficients(term.total))
        )
    }
    for name, part in zip(term.shares, term.monotonic, strict=True):
        targets = (f"{prefix}shares({part.factor.factor.spelled(quoted)})",)
        found[name] = tuple(
            Place("share", equation, None, i, targets, factor=part.factor.name) for i in range(len(part.labels))
        )
    return found


def _smooth(equation: CodedEquation, term: CodedTerm, prefix: str) -> dict[str, tuple[Place, ...]]:
    """The coefficients of a smooth term and what its wiggles share, listed at the first wiggle that has it."""
    assert term.smooth is not None
    sds, whole = (f"{prefix}{of}({term.term.spelled})" for of in ("sd", "lengthscale"))
    first = [term.sd_of.index(sd) for sd in term.sds]
    names = term.smooth.names
    each = [f"{prefix}lengthscale({term.term.spelled}, {quoted(name)})" for name in names] if len(names) > 1 else []

    found = {
        term.lengthscale: tuple(
            Place("lengthscale", equation, term, i, (whole, *each[k : k + 1]), covariate=k)
            for i in first
            for k in range(len(names))
        )
    }
    phis = {term.phi: tuple(Place("phi", equation, term, i, (f"{prefix}phi({term.term.spelled})",)) for i in first)}
    return (
        (found if term.lengthscale else {})
        | (phis if term.phi else {})
        | {
            term.variable: tuple(
                Place("wiggle", equation, term, i, (sds, *_along(term, i, sds)))
                if term.sd_of[i] is not None
                else Place("effect", equation, term, i, _spelled(prefix + term.term.spelled, equation, key)[-1:])
                for i, key in enumerate(spelled_coefficients(term))
            ),
            term.sd: tuple(Place("smooth sd", equation, term, i, (sds, *_along(term, i, sds))) for i in first),
        }
    )


def _phis(equation: CodedEquation, varying: CodedVarying, prefix: str, group: str) -> Iterator[Place]:
    """`phi(user, ar(week))`"""
    for bar in varying.bars:
        if bar.smooth is not None and bar.has_persistence:
            targets = (f"{prefix}phi({group}, {bar.smooth.term.spelled})",)
            first = (bar.which_sd.index(k) for k in range(len(bar.sd_labels)))
            yield from (Place("phi", equation, bar.smooth, i, targets, varying) for i in first)


def _lengthscales(equation: CodedEquation, varying: CodedVarying, prefix: str, group: str) -> Iterator[Place]:
    """`lengthscale(user, hsgp(x))`, of a surface `lengthscale(user, hsgp(x, z), z)`."""
    for bar in varying.bars:
        if bar.smooth is None or bar.smooth.smooth is None or not bar.has_lengthscale:
            continue
        names, of = bar.smooth.smooth.names, f"{group}, {bar.smooth.term.spelled}"
        each = [f"{prefix}lengthscale({of}, {quoted(name)})" for name in names] if len(names) > 1 else []
        for which in range(len(bar.sd_labels)):
            first = bar.which_sd.index(which)
            for k in range(len(names)):
                targets = (f"{prefix}lengthscale({of})", *each[k : k + 1])
                yield Place("lengthscale", equation, bar.smooth, first, targets, varying, covariate=k)


def _spelled(name: str, equation: CodedEquation, key: str) -> tuple[str, ...]:
    """The targets of a coefficient: all of that name, those of a category if there are some, the one of that key."""
    labels: list[str] = []
    if equation.one_of is not None:
        labels.append(spelled_level(equation.one_of.level))
    labels += [key] if key else []
    return (name, *(f"{name}[{', '.join(labels[: k + 1])}]" for k in range(len(labels))))


def _sds(equation: CodedEquation, varying: CodedVarying, prefix: str, group: str, whole: str) -> list[Place]:
    sds: list[Place] = []
    for bar in varying.bars:
        if bar.smooth is not None:
            first = [bar.which_sd.index(k) for k in range(len(bar.sd_labels))]
            curves = f"{prefix}sd({group}, {bar.smooth.term.spelled})"
            for i in first:
                targets = (whole, curves, *_along(bar.smooth, i, curves))
                sds.append(Place("smooth sd", equation, bar.smooth, i, targets, varying))
            continue
        if bar.effects.intercept:
            sds.append(Place("sd", equation, None, 0, (whole, f"{prefix}sd({group}, Intercept)"), varying))
        for term in bar.effects.terms:
            name = term.term.spelled
            for i, key in enumerate(spelled_coefficients(term)):
                of_term = () if term.smooth is not None else (f"{prefix}sd({group}, {name})",)
                specific = (f"{prefix}sd({group}, {name}[{key}])",) if key else ()
                sds.append(Place("sd", equation, term, i, (whole, *of_term, *specific), varying))
    return sds


def _along(term: CodedTerm, position: int, of_term: str) -> tuple[str, ...]:
    """`sd(spline(x, z, df = (5, 5)), x)`, where wiggles have several sds."""
    direction = term.direction(position)
    if direction is None or term.smooth is None:
        return ()
    each = term.smooth.function.directions([quoted(name) for name in term.smooth.names])
    return (f"{of_term[:-1]}, {each[direction]})",)


def spelled_coefficients(term: CodedTerm) -> tuple[str, ...]:
    """The text in brackets for each coefficient, in C order; one empty text for a single number."""
    keys = [spelled_labels(part) for part in term.parts if part.dim is not None]
    return tuple(", ".join(key) for key in product(*keys))


def spelled_level(level: str) -> str:
    """A level's name, quoted unless it is a bare word or a number."""
    is_plain_number = number(level) is not None and level[:1].isdigit()
    if quoted(level) == level or is_plain_number:
        return level
    return '"' + level.replace("\\", "\\\\").replace('"', '\\"') + '"'


def spelled_labels(part: CodedPart) -> tuple[str, ...]:
    """The same of one part."""
    if not isinstance(part, CodedFactorPart):
        return tuple(spelled_level(label) for label in part.labels)
    coded = part.factor
    if part.by_levels:
        return tuple(spelled_level(level) for level in part.levels)
    if coded.factor.coding == "polynomial":
        return tuple(spelled_level(label) for label in coded.labels)
    n = len(coded.levels)
    return labels_of(coded.factor, coded.levels, coded.reference, spell=spelled_level, shown_in_a_mean=n)
