"""In: a schema. Out: the section on how much of the variance is between units, and how much of it the model
explains.

A share is read at one point, as a unit's spread depends on it wherever more than an Intercept varies.
Not decided here: the numbers (shares.py, results/r_squared.py).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from hlmdsl.design.coded import CodedEquation, CodedNumericPart, CodedVarying, Element
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.rows import Rows
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Meaning, RSquared, Section
from hlmdsl.explain.readings.axes import Variable, axes_of, homes, names_of, placed, uses_of, variable_of
from hlmdsl.explain.readings.predictor_columns import Columns, columns_of_equation, columns_of_varying
from hlmdsl.explain.readings.weights import entries, functions_of
from hlmdsl.explain.say.predictor import offset_zeros
from hlmdsl.explain.say.related import (
    as_sds_have_them,
    heritability,
    of_its_own,
    relationship,
    repeatability,
)
from hlmdsl.explain.say.response_scale import response_scale
from hlmdsl.explain.say.units import average_unit, own_of, unit_of, units_of
from hlmdsl.explain.say.wording import Words
from hlmdsl.explain.shares import AtPoint, Share, Spreads, spreads_of
from hlmdsl.families.family import Single, Within
from hlmdsl.families.links import Latent
from hlmdsl.model import naming
from hlmdsl.model.naming import shown
from hlmdsl.model.terms import Equation
from hlmdsl.model.variables import Covariate, Total
from hlmdsl.source.frozen import frozen

TITLE = "where the variance comes from"

OUTSIDE = " (outside the data)"

MOST_NUMBERS = 20_000_000
LEAST_DRAWS = 200
"""R² looks at every row for every draw: of a long table it takes fewer draws, evenly spaced."""


@frozen
class _Reading:
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


def explain_variance(words: Words, design: Design | None) -> Section | None:
    """A share for each grouping, and R²; None for a model with neither groupings nor effects."""
    schema = words.schema
    reading = _reading(words, design)
    told: list[str] = []
    meanings: list[Meaning] = []
    if reading is not None:
        told.append(_lead(words, reading))
        meanings += _shares(schema, reading)
    meanings += _r_squared(schema)
    return Section(TITLE, tuple(meanings), " ".join(told)) if meanings else None


MOST_ROWS = 500_000
"""Of more rows a random part is looked at: its variance differs from that of all by some 0.2%."""


def most_draws(n: int) -> int:
    """How many draws R² takes of a table with n rows: their median and interval need no more."""
    return max(LEAST_DRAWS, MOST_NUMBERS // max(1, n))


def _reading(words: Words, design: Design | None) -> _Reading | None:
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
    latent = _latent(schema)
    constant = latent.variance if within == "constant" and latent is not None else 0.0
    is_same = place == ", ".join(map(_at_any, steady))
    return _Reading(within, tuple(parameters), constant, rows, place, tuple(dict.fromkeys(why)), is_same)


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


def _lead(words: Words, reading: _Reading) -> str:
    """What is divided into shares."""
    schema = words.schema
    main, response = schema.main, schema.model.response
    subject = _subject(schema)
    between = numbers.join([units_of(v) + _of_weights(v) + _of_tails(v) for v in main.varying])
    start = f"{reading.place[0].upper()}{reading.place[1:]}, the" if reading.place else "The"
    match reading.within:
        case "sigma" | "t":
            own = "sigma²" if reading.within == "sigma" else "sigma² nu/(nu − 2) (infinite if nu is at most 2)"
            told = f"{start} variance of {subject} is that between {between}, and {own} within them."
        case "gamma":
            told = (
                f"{start} variance of the log of {subject} is that between {between}, and within them "
                "that of the log of a Gamma variable, which alpha alone decides."
            )
        case Single() as own_variance if own_variance.of_log:
            told = (
                f"{start} variance of the log of {subject} is that between {between}, and within them "
                f"{own_variance.written}: that of the log of {own_variance.of_log}."
            )
        case Single() as own_variance:
            if response.family.cutpoints is not None:
                subject = f"the {_predictor(schema)}"
            told = f"{start} variance of {subject} is that between {between}, and {own_variance.written} within them."
        case "count":
            own = "mu + mu²/alpha" if any(name == "alpha" for name, _ in reading.parameters) else "mu"
            told = (
                f"{start} variance of single counts of {subject} is that of their expected values "
                f"between {between}, and {own} within them."
            )
            if len(main.varying) > 1:
                told += " The shares do not add up: deviations multiply each other's effect on counts."
        case _:
            latent = _latent(schema)
            assert latent is not None, "only a latent quantity has a variance that is a number"
            single = "trial" if response.family.modelled == "proportion" else "observation"
            written, value = latent.written, numbers.number(latent.variance)
            amount = written if written == value else f"{written} = {value}"
            gave = "a yes" if response.levels is None else naming.label(response.levels.coded[-1])
            seen = f"above a threshold gave {gave}"
            if response.family.cutpoints is not None:
                seen = f"cut at the cutpoints gave the {response.thing.removeprefix('the ')}"
            told = (
                f"{start} variance on the scale of the {_predictor(schema)} is that between {between}, and {amount} "
                f"for each single {single}, as if a continuous {latent.distribution} quantity {seen}."
            )
    if not reading.place or reading.is_same:
        return told
    return f"{told} {'; '.join(['At other points the shares differ', *reading.why])}."


def _of_weights(varying: CodedVarying) -> str:
    """How much of the units' variance a row has if it has several."""
    if not varying.grouping.by_member:
        return ""
    squared = numbers.number(varying.squared, 2)
    return f", times {squared} (to which the squares of a row's weights add up on average)"


def _of_tails(varying: CodedVarying) -> str:
    """The variance of deviations that are Student t, and when they have none."""
    if not varying.nu:
        return ""
    return f" (scale² nu/(nu − 2), nu being {varying.nu}: infinite if it is at most 2, and the share then 1)"


def _latent(schema: Schema) -> Latent | None:
    """The continuous quantity behind yes and no, or behind levels in order."""
    cutpoints = schema.model.response.family.cutpoints
    return cutpoints.link.latent if cutpoints is not None else schema.main.equation.link.latent


def _predictor(schema: Schema) -> str:
    return response_scale(schema, schema.main).subject


def _subject(schema: Schema) -> str:
    """The response whose variance is meant: as modelled, of trials the proportion."""
    response = schema.model.response
    thing = response.event(response.thing)
    if response.family.modelled == "log":
        after = f" after the {response.family.shifted_by}" if response.family.shifted_by else ""
        return f"the log of {thing}{after}"
    trials = next((a.source for a in schema.model.arguments if a.name == "n"), None)
    if response.family.modelled == "proportion":
        named = trials.name if isinstance(trials, Covariate) else trials
        return f"{response.column}/({named})" if isinstance(trials, Total) else f"{response.column}/{named}"
    return response.written if not response.transform.is_plain else thing


def _shares(schema: Schema, reading: _Reading) -> list[Meaning]:
    """A share for each grouping; for nested ones, and for those with the same units, also all of them together."""
    varying = schema.main.varying
    spreads = [spreads_of(v, v.as_of_one_unit(reading.rows)[0].tolist()) for v in varying]
    whole = tuple(s for own in spreads for s in own)
    # then no two rows share only a unit
    is_shared = any(w.grouping.by_member for w in varying) or schema.residual is not None
    meanings = []
    for k, (v, part) in enumerate(zip(varying, spreads, strict=True)):
        above = [w for w in varying if v.grouping.shared is w.grouping.shared is None and _is_inside(v, w)]
        same = [w for w in varying if v.grouping.has_units_of(w.grouping)]
        inside = f" within {numbers.join([units_of(w) for w in above])}" if above else ""
        text = f"the part of it between {units_of(v)}{inside}{heritability(v)}{of_its_own(v, same)}"
        if not (above or is_shared):
            others = [w for w in varying if w is not v]
            text += _of_relatives(reading, v, same, others) if same else _correlation(reading, v, others)
        meanings.append(_share(f"share_{v.grouping.name}", text, reading, part, whole))
        is_last = all(varying.index(w) < k for w in same)
        if is_last and (above or same):
            together = [*above, *(w for w in varying if w is v or w in same)]
            parts = tuple(s for w in together for s in spreads[varying.index(w)])
            related = [w for w in (*same, v) if w.grouping.related]
            one = related[0] if related else v
            text = "both parts together" if len(together) == 2 else "these parts together"
            text += repeatability(one) if same else ""
            name = "share_" + "+".join(w.grouping.name for w in together)
            others = [w for w in varying if w not in together]
            text += "" if is_shared or (same and len(related) > 1) else _correlation(reading, one, others)
            meanings.append(_share(name, text, reading, parts, whole))
    return meanings


def _is_inside(own: CodedVarying, outer: CodedVarying) -> bool:
    """Whether each of its units is in one of the other's, of which there are fewer."""
    return outer.grouping.columns < own.grouping.columns


def _share(name: str, text: str, reading: _Reading, part: Spreads, whole: Spreads) -> Meaning:
    share = Share(part, whole, reading.within, reading.parameters, reading.constant)
    return Meaning(
        name=name, number=share, kind="share", variable=name, coords=(), text=text, scale="share of variance"
    )


def _correlation(reading: _Reading, varying: CodedVarying, others: list[CodedVarying]) -> str:
    """The share as a correlation: of two observations that share this unit and no other. It says nothing where other
    units have something in common with all those around them."""
    if any(w.grouping.has_neighbours for w in others):
        return ""
    such = "such " if heritability(varying) else ""
    same = f"of the same {such}{unit_of(varying)}{_and_different(others)}{_both_there(reading)}"
    return f"; also the correlation of two {_what(reading)} {same} (intraclass correlation, ICC)"


def _of_relatives(
    reading: _Reading, varying: CodedVarying, same: list[CodedVarying], others: list[CodedVarying]
) -> str:
    """What the share says of different units, where others are of the same units, so that no two observations have this
    in common and not those. Of counts the covariance is no multiple of the deviations'."""
    between = relationship(varying)
    crossed = [w for w in others if w not in same]
    is_only = not any(w.grouping.related for w in same) and not any(w.grouping.has_neighbours for w in crossed)
    if not between or reading.within == "count" or not is_only:
        return ""
    return (
        f"; times {between} it is the correlation of two {_what(reading)}, one of each"
        f"{_and_different(crossed)}{_both_there(reading)}"
    )


def _what(reading: _Reading) -> str:
    return {"count": "counts", "constant": "such quantities"}.get(str(reading.within), "observations")


def _and_different(others: list[CodedVarying]) -> str:
    """Units that two observations do not share, and that have nothing in common."""
    return f" and different {numbers.join([as_sds_have_them(w) for w in others])}" if others else ""


def _both_there(reading: _Reading) -> str:
    return f", both {reading.place.replace(OUTSIDE, '')}" if reading.place else ""


def _r_squared(schema: Schema) -> list[Meaning]:
    """R² of the model and, if there are both kinds of effects, of the common effects alone."""
    main = schema.main
    has_effects = bool(main.effects.terms or main.offsets)
    family = schema.model.response.family
    varying = main.varying
    if family.curve is not None:  # whose parameters have as much part in it as the first, and whose columns are effects
        each = (v for e in schema.equations if e.equation.in_curve for v in e.varying)
        has_effects, varying = True, tuple({v.grouping: v for v in each}.values())
    if (family.variance is None and family.moments is None) or family.working or not (has_effects or varying):
        return []
    bounds = "" if family.moments is None else ", within the bounds,"
    of = f"the share of the variance of {_subject(schema)}{bounds} over the rows that their expected values explain"
    offsets = ", offsets included" if main.offsets else ""
    units = own_of(varying)
    own = f", each with the deviations of its {units}" if units else ""
    text = f"{of}{own}{offsets} (Bayesian R²)"
    meanings = [_of_rows("R2", text, False)]
    if main.varying and has_effects and family.moments is None and has_averages(schema):
        units = numbers.join([units_of(v) for v in main.varying])
        new = numbers.join([as_sds_have_them(v) for v in main.varying])
        text = (
            f"the same by the common effects alone, as for new {new}: each row's expected value is "
            f"averaged over {units}, and all differences between {units} count as unexplained"
        )
        meanings.append(_of_rows("R2 common", text, True))
    return meanings


def has_averages(schema: Schema) -> bool:
    """Whether expected responses and variances have averages over units: a reciprocal of a normal has none, nor has
    one over a parameter that a normal may bring to zero, nor a variance that is no sum of parts. Deviations that are
    Student t may have no variance."""
    family = schema.model.response.family
    assert family.variance is not None
    if not family.variance.is_linear and any(e.varying for e in schema.equations):
        return False
    if any(v.nu for e in schema.equations for v in e.varying):
        return False
    for equation in schema.equations:
        link, parameter = equation.equation.link, equation.equation.parameter
        is_squared = equation.equation.is_main or parameter == "sigma"
        if equation.varying and parameter in schema.model.response.family.mean_added:
            return False
        if equation.varying and (link.is_one_sided or (link.range == "real" and not is_squared)):
            return False
    return not any(multiplied_across(schema))


def multiplied_across(schema: Schema) -> list[tuple[str, str]]:
    """Parameters that vary together over units and are multiplied in the mean or the variance of responses: an average
    over units of such a product is not that of averages.
    """
    family, main = schema.model.response.family, schema.main.equation.parameter
    assert family.variance is not None
    products = [*family.variance.products, *([frozenset(("", family.share))] if family.share else [])]
    named = [sorted({name or main for name in own}) for own in products]
    return [(a, b) for a, b in named for joint, _ in schema.joints if {a, b} <= set(joint.parameters)]


def _of_rows(name: str, text: str, common: bool) -> Meaning:
    return Meaning(
        name=name,
        number=RSquared(common),
        kind="share",
        variable=name,
        coords=(),
        text=text,
        scale="share of variance",
    )
