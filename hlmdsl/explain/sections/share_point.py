"""In: a schema. Out: the one point at which shares of the variance are read, in words, and parameters there.

A unit's spread depends on the point wherever more than an Intercept varies, so shares are read where the coefficients
are, unless nothing is observed there, a function has no value there, or nothing varies.
Not decided here: which shares there are, or their words (variance.py).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from hlmdsl.design.coded import CodedEquation, CodedNumericPart, Element
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.rows import Rows
from hlmdsl.explain import numbers
from hlmdsl.explain.readings.axes import Variable, axes_of, homes, names_of, placed, uses_of, variable_of
from hlmdsl.explain.readings.predictor_columns import Columns, columns_of_equation, columns_of_varying
from hlmdsl.explain.readings.weights import entries, functions_of
from hlmdsl.explain.say.predictor import offset_zeros
from hlmdsl.explain.say.units import average_unit, units_of
from hlmdsl.explain.say.variance_of import latent_of
from hlmdsl.explain.say.wording import Words
from hlmdsl.explain.shares import AtPoint
from hlmdsl.families.family import Within
from hlmdsl.model.naming import shown
from hlmdsl.model.terms import Equation
from hlmdsl.model.variables import Covariate
from hlmdsl.source.frozen import frozen

OUTSIDE = " (outside the data)"


@frozen
class SharePoint:
    """What all shares of a model have in common: the rule, the point, the point in words (`at Days = 0`), and why it is
    not the one at which the coefficients are read, if it is not.
    """

    within: Within
    parameters: tuple[tuple[str, AtPoint], ...]
    constant: float
    rows: Rows
    place: str
    why: tuple[str, ...]
    is_same: bool = False
    """Whether shares are the same wherever else they are read."""


def point_of_shares(words: Words, design: Design | None) -> SharePoint | None:
    """None if the family has no variance that can be compared with that between units."""
    schema = words.schema
    main, link = schema.main, schema.main.equation.link
    rule = schema.model.response.family.within.get(link.name)
    if rule is None or not main.varying:
        return None
    within, wanted = rule
    # expected counts of units with heavy tails have no variance; of two that may be infinite there are no shares
    if within in ("count", "t") and any(v.nu for v in main.varying):
        return None
    equations = {e.equation.parameter: e for e in schema.equations}
    home: dict[str, str | float] = {}
    why: list[str] = []
    for name in wanted:
        if name in equations:
            home |= _home(columns_of_equation(schema, equations[name]))
    own = [columns_of_varying(schema, v) for v in main.varying]
    steady = _steady(own, home)
    for columns in own:
        home |= _home(columns) | steady
        why += _unobserved(words, columns, home, design, steady)
    why += _undefined([*(columns_of_equation(schema, equations[n]) for n in wanted if n in equations), *own], home)
    for columns, varying in zip(own, main.varying, strict=True):
        if not columns.matrix([home]).any():  # (0 + x | g): at x = 0 nothing varies
            nowhere = numbers.join([_zero(words, columns, c, home) for c in columns.covariates])
            steps = {c: _step(columns, c, float(home[c]), design) for c in columns.covariates}
            if not columns.matrix([{**home, **{c: value for c, (value, _) in steps.items()}}]).any():
                steps = {c: _step(columns, c, float(home[c]), None) for c in columns.covariates}
            home |= {c: value for c, (value, _) in steps.items()}
            so = numbers.join([told for _, told in steps.values()])
            why.append(f"nothing varies between {units_of(varying)} {nowhere}, so {so}")
    rows = schema.rows([home]) if home else Rows(1, {}, {})
    parameters = []
    for name in wanted:
        at = _at_point(schema, name, rows)
        if at is None:
            return None
        parameters.append((name, at))
    place = _place(words, home, [equations[p] for p in wanted if p in equations], steady)
    latent = latent_of(schema)
    constant = latent.variance if within == "constant" and latent is not None else 0.0
    is_same = place == ", ".join(map(_at_any, steady))
    return SharePoint(within, tuple(parameters), constant, rows, place, tuple(dict.fromkeys(why)), is_same)


def _at_any(covariate: str) -> str:
    return f"at any one {shown(covariate)}"


def _steady(parts: Sequence[Columns], home: Mapping[str, str | float]) -> dict[str, float]:
    """Covariates that processes alone are of, which vary as much at any time: one of the table's."""
    uses: dict[Variable, set[CodedNumericPart]] = {}
    for columns in parts:
        for name in columns.covariates:
            uses.setdefault(name, set()).update(p for c in columns.columns for p, _ in uses_of(c, name))
    return {
        str(name): next(iter(own)).known.probes[0][0]
        for name, own in uses.items()
        if name not in home and all(part.function.has_persistence for part in own)
    }


def _unobserved(
    words: Words,
    columns: Columns,
    home: dict[str, str | float],
    design: Design | None,
    steady: Mapping[str, float],
) -> list[str]:
    """Why a variable is not at the point at which the coefficients are read, which may be far from observations; `home`
    is moved.
    """
    why, functions = [], functions_of(columns)
    for name, axis in axes_of(columns).items():
        own = entries(axis, axis.origin)
        if name in steady or (len(own) == 1 and placed(name, own[0][0]) == tuple((v, home[v]) for v in names_of(name))):
            continue
        if isinstance(name, str) and name in columns.factors:
            read, taken = words.averaged(name, own), words.level(name, str(home[name]))
        else:
            read, taken = words.zero(name, own, functions[name]), f"the mean of {numbers.join(_shown(name))}"
            if design is not None:
                home |= {v: float(f"{design.rows.numbers[v].mean():.4g}") for v in names_of(name)}
        so = f", so {taken} is taken" if name in columns.factors or design is not None else ""
        why.append(f"no single observation is {read}{so}")
    return why


def _shown(variable: Variable) -> list[str]:
    return list(map(shown, names_of(variable)))


def _undefined(parts: Iterable[Columns], home: dict[str, str | float]) -> list[str]:
    """Why a covariate is not where one part reads it, which may be where another part's logarithm or root has no value,
    or its exponential is beyond all numbers; `home` is moved."""
    starts: dict[str, list[tuple[float, str, str]]] = {}
    for columns in parts:
        for column in columns.columns:
            for name, use in column.numerics.items():
                for part, _ in use:
                    if (start := part.function.start) is not None:
                        fault = part.function.fault(float(home[name]))
                        starts.setdefault(name, []).append((start, fault, part.part.shown))
    why = []
    for name, found in starts.items():
        faulty = {
            fault: list(dict.fromkeys(f for _, its, f in found if its == fault)) for _, fault, _ in found if fault
        }
        if faulty:
            before, home[name] = home[name], max(start for start, _, _ in found)
            there = f"{shown(name)} = {numbers.plain(float(before))}"
            taken = f"{shown(name)} = {numbers.plain(float(home[name]))}"
            told = [f"{numbers.join(own)} {_is(fault, len(own))}" for fault, own in faulty.items()]
            why.append(f"{numbers.join(told)} at {there}, so {taken} is taken")
    return why


def _is(fault: str, many: int) -> str:
    if fault == "without a value":
        return "has no value" if many == 1 else "have no values"
    return f"is {fault}" if many == 1 else f"are {fault}"


def _zero(words: Words, columns: Columns, covariate: str, home: Mapping[str, str | float]) -> str:
    return words.zero(covariate, ((home[covariate], Fraction(1)),), functions_of(columns)[covariate])


def _step(columns: Columns, covariate: str, zero: float, design: Design | None) -> tuple[float, str]:
    """A value off `zero`, where nothing varies, and which: one sd of the data more if that is among them, otherwise
    their mean; without data one unit of the covariate more.
    """
    axes, coded = axes_of(columns), columns.schema.covariates[covariate]
    if design is not None and coded.range is not None and coded.range[0] < coded.range[1]:
        values = design.rows.numbers[covariate]
        is_inside = coded.range[0] <= zero <= coded.range[1]
        step = float(values.std()) if is_inside else float(values.mean()) - zero
        value = round(zero + step, 2 - math.floor(math.log10(abs(step))))
        return (
            value,
            f"one sd of {shown(covariate)} is added" if is_inside else f"the mean of {shown(covariate)} is taken",
        )
    variable = variable_of(columns, covariate)
    value = next((x for p in axes[variable].points if (x := float(dict(placed(variable, p))[covariate])) != zero), zero)
    return value, f"{numbers.plain(value - zero)} is added to {shown(covariate)}"


def _home(columns: Columns) -> dict[str, str | float]:
    """The point: factors at their reference, covariates at their declared zero."""
    return homes(axes_of(columns))


def _at_point(schema: Schema, name: str, rows: Rows) -> AtPoint | None:
    """A parameter of the family at the point; None if it differs by row."""
    source = next(a.source for a in schema.model.arguments if a.name == name)
    match source:
        case None:
            return AtPoint("identity", 0.0, ((Element(name), 1.0),))
        case Covariate():
            return None
        case Equation():
            equation = next(e for e in schema.equations if e.equation.parameter == name)
            values = equation.matrix(rows)[0].tolist()
            terms = tuple((c, v) for c, v in zip(equation.coefficients, values, strict=True) if v)
            return AtPoint(equation.equation.link.name, 0.0, terms)
    return AtPoint("identity", float(source), ())


def _place(
    words: Words,
    home: Mapping[str, str | float],
    equations: Iterable[CodedEquation],
    steady: Mapping[str, float],
) -> str:
    """`in orthogonal, at Days = 0`; empty if the share is the same everywhere."""
    schema = words.schema
    levels = [words.level(name, str(home[name])) for name in schema.factors if name in home]
    told = [f"in {', '.join(levels)}"] if levels else []
    for name in schema.covariates:
        if name in steady:
            told.append(_at_any(name))
        elif name in home:
            coded, value = schema.covariates[name], float(home[name])
            at = words.zero(name, ((value, Fraction(1)),), frozenset())
            is_outside = coded.range is not None and not coded.range[0] <= value <= coded.range[1]
            told.append(at + (OUTSIDE if is_outside else ""))
    for equation in equations:
        zeros = offset_zeros(equation, of_units=True)
        told += [t if t.startswith("without ") else f"at {t}" for t in zeros]
        if equation.varying and not equation.equation.is_main:
            told.append(f"with the {equation.equation.parameter} of the average {average_unit(equation)}")
    return ", ".join(told)
