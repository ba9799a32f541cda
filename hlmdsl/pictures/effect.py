"""In: arguments of `fit.plot`. Out: an `Effect`: along which variable, for which values of a second, which quantity,
for which units, and where the rest is held.

The rest is held as `at()` of an estimand holds it: factors averaged over their levels with equal weight, covariates at
their declared zero; a zero outside the data becomes the mean of the data, and what is an offset alone is held at its
median. Not decided here: the numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import numpy as np

from hlmdsl.design.coded import CodedNumericPart, CodedVarying
from hlmdsl.design.design import Design
from hlmdsl.design.estimand_points import zero_of
from hlmdsl.design.levels import match_levels
from hlmdsl.design.rows import Floats
from hlmdsl.design.schema import curve_columns
from hlmdsl.model.estimand_tree import predictors
from hlmdsl.model.means import mean_at_rows
from hlmdsl.model.model import Model
from hlmdsl.model.terms import Equation
from hlmdsl.model.variables import Covariate, Factor
from hlmdsl.options import shown_option
from hlmdsl.pictures.picture_errors import BadHold, NotDrawn, NotDrawnAlong, UnknownBand
from hlmdsl.pictures.structure_names import structures
from hlmdsl.predictions.asked import Asked, Units, read_asked
from hlmdsl.predictions.says import what_is
from hlmdsl.source.diagnostic import nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

Variable = Factor | Covariate
Value = str | float
BANDS: tuple[Units, ...] = ("average", "population", "new")
MOST_CELLS = 2_000
"""Combinations of levels that are averaged over at each point."""
MOST_VALUES = 12
"""Levels of the second variable, which each have a line."""


@frozen(eq=False)
class Held:
    """One variable that is not drawn: its value, or all levels of a factor. `how` is the rule that chose it."""

    variable: Variable
    values: tuple[Value, ...]
    how: Literal["given", "averaged", "zero", "mean", "mean in a curve", "median of an offset"]


@frozen(eq=False)
class Effect:
    """`values` are those of `by`, only None without it. `bands` are the intervals by units, the first with a line.
    `varying` are the effects whose units matter to it.
    """

    design: Design
    x: Variable
    by: Variable | None
    values: tuple[Value | None, ...]
    by_rule: str
    held: tuple[Held, ...]
    bands: tuple[tuple[Units, Asked], ...]
    varying: tuple[CodedVarying, ...]
    instead: str = ""
    """Why new responses are drawn in place of a mean; empty if the mean was not requested, or exists."""

    @property
    def asked(self) -> Asked:
        return self.bands[0][1]

    @property
    def cells(self) -> int:
        """Combinations of levels that are averaged over."""
        return int(np.prod([len(h.values) for h in self.held if h.how == "averaged"], dtype=float))


def read_effect(design: Design, x: object, by: object, of: object, units: object, at: object, scale: object) -> Effect:
    """Raises HlmError for what cannot be drawn, with what can."""
    model = design.model
    is_instead = (of, scale) == ("mean", "response") and not _is_of_parameter(model)
    why = mean_at_rows(model) if is_instead else ""
    instead = why if isinstance(why, str) else ""
    bands = _bands(model, "response" if instead else _kind(model, of, scale), units)
    asked = bands[0][1]
    matter = equations_of(model, asked)
    groups = tuple({v.grouping.name: v.grouping for e in matter for v in e.varying}.values())
    there: dict[str, Variable] = {c.name: c for c in columns_of_curve(model, asked)}
    there |= {k: v for e in matter for k, v in predictors(e, groups).items()}
    if asked.kind == "response" and (model.response.family.has_levels or model.response.family.is_yes_or_no):
        why, advice = "it is one of several labels, of which there is no band", 'draw how probable each is: of = "mean"'
        if model.response.parts:
            why = "it is a number for each category, of which there is no one band"
        if model.response.family.is_of_shares:
            why, advice = "it is a share for each part, of which there is no one band", 'draw their means: of = "mean"'
        raise HlmError([NotDrawn(span=None, what=_thing(design, asked), why=why, advice=advice)])
    variable = _variable(design, asked, there, x)
    second = _second(design, asked, there, variable, by)
    kinds = {kind for kind, _ in bands}
    if by is None and "new" in kinds:
        second = _of_units(design, matter, {variable.name, *(at if isinstance(at, Mapping) else ())})
    held = _held(design, asked, there, {variable.name, *([second.name] if second else [])}, at)
    names = {g.name for g in groups}
    varying = {v.grouping.name: v for e in design.schema.equations for v in e.varying if v.grouping.name in names}
    values, rule = _values(design, second)
    effect = Effect(
        design, variable, second, values, rule, held, bands if varying else bands[:1], tuple(varying.values()), instead
    )
    if effect.cells > MOST_CELLS:
        many = max((h for h in held if h.how == "averaged"), key=lambda h: len(h.values))
        levels = f"`{many.variable.name}` has {len(many.values):,} levels"
        raise HlmError(
            [
                NotDrawn(
                    span=None,
                    what=f"an average over {effect.cells:,} combinations of levels",
                    why=f"at most {MOST_CELLS:,} are averaged over; {levels}",
                    advice=f"hold it at one level: at = {{{many.variable.name!r}: {many.values[0]!r}}}",
                )
            ]
        )
    return effect


def equations_of(model: Model, asked: Asked) -> tuple[Equation, ...]:
    """Those on which it depends."""
    match asked.kind:
        case "linear":
            return tuple(e for e in model.equations if e.is_main)
        case "parameter":
            return tuple(e for e in model.equations if e.parameter == asked.name)
        case "mean":
            also = asked.mean.equations if asked.mean is not None else ()
            return tuple(e for e in model.equations if e.is_main or e in also)
        case "response":
            return tuple(model.equations)


def columns_of_curve(model: Model, asked: Asked) -> tuple[Covariate, ...]:
    """The columns of a curve on which it depends."""
    if asked.kind == "response" and model.response.family.curve is not None:
        return curve_columns(model)
    return asked.mean.columns if asked.kind == "mean" and asked.mean is not None else ()


def _kind(model: Model, of: object, scale: object) -> object:
    if scale not in ("response", "linear"):
        advice = 'write scale = "response" or scale = "linear"'
        why = "predictions are on the scale of the response, or on that of the linear predictor"
        raise HlmError([NotDrawn(span=None, what=f"the scale {shown_option(scale)}", why=why, advice=advice)])
    if scale == "response" and of == "mean" and _is_of_parameter(model):
        return model.response.family.main.name  # what the model is of in place of a mean
    if scale == "response" or of == "linear":
        return of
    if of != "mean":
        why = "only the main parameter's linear predictor is drawn"
        raise HlmError(
            [
                NotDrawn(
                    span=None,
                    what=f"{shown_option(of)} on the linear scale",
                    why=why,
                    advice="leave `of` or `scale` out",
                )
            ]
        )
    return "linear"


def _is_of_parameter(model: Model) -> bool:
    """Whether the main parameter is drawn because a requested mean does not exist."""
    return bool(model.response.family.working)


def _bands(model: Model, of: object, units: object) -> tuple[tuple[Units, Asked], ...]:
    given = (units,) if isinstance(units, str) else units
    if not isinstance(given, tuple | list) or not given:
        raise HlmError([UnknownBand(span=None, given=shown_option(units), known=BANDS)])
    for kind in given:
        if kind not in BANDS:
            near = nearest(kind, BANDS)[:1] if isinstance(kind, str) else ()
            raise HlmError([UnknownBand(span=None, given=shown_option(kind), known=BANDS, near=near)])
    return tuple((kind, read_asked(model, of, kind)) for kind in dict.fromkeys(given))


def _variable(design: Design, asked: Asked, there: Mapping[str, Variable], given: object) -> Variable:
    what = _thing(design, asked)
    if isinstance(given, str) and given in there:
        return there[given]
    known = ", ".join(f"`{name}`" for name in there)
    model, name = design.model, given if isinstance(given, str) else shown_option(given)
    others = structures(design)
    near = nearest(name, (*there, *others))
    alone = "no predictor moves it: `fit.check()` draws how single responses are distributed"
    advice = f"draw it along {known}" if there else alone
    if others:
        advice += f"; or draw {', '.join(f'`{own}`' for own in others)}, by the name alone"
    groups = {v.grouping.name for e in model.equations for v in e.varying}
    elsewhere = [e.parameter for e in model.equations if name in predictors(e, ())]
    if name == model.response.column:
        why = "it is the response"
    elif name in groups or name in {g.name for g in model.groups}:
        why = "it is a group: its units are no values of a predictor"
        has_lines = not all(v.grouping.by_member for e in model.equations for v in e.varying)
        advice += "; `lines = True` adds a line for each unit" if there and has_lines else ""
    elif elsewhere:
        why = f"it is a predictor of `{elsewhere[0]}`, which this does not depend on"
        of = "mean" if elsewhere[0] == model.main.parameter else elsewhere[0]
        advice = f'draw what depends on it: of = "{of}"'
    elif name in {c.name for c in model.covariates} | {f.name for f in model.factors}:
        why = "no effect of it is in the model"
    else:
        why = "the spec declares no such predictor"
        advice = f"the closest is `{near[0]}`" if near else advice
    raise HlmError([NotDrawnAlong(span=None, what=what, given=name, why=why, advice=advice)])


def _thing(design: Design, asked: Asked) -> str:
    """What is drawn, within a sentence."""
    text = what_is(design.schema, asked)
    return text if asked.kind == "parameter" else text[:1].lower() + text[1:]


def _second(design: Design, asked: Asked, there: Mapping[str, Variable], x: Variable, by: object) -> Variable | None:
    if by is None:
        return None
    second = _variable(design, asked, there, by)
    if second.name == x.name:
        others = [name for name in there if name != x.name]
        advice = f"choose another, such as `by = {others[0]!r}`" if others else "leave `by` out"
        why = "it is the variable along which is drawn"
        raise HlmError([NotDrawn(span=None, what=f"a line for each value of `{x.name}`", why=why, advice=advice)])
    if isinstance(second, Factor) and len(levels := design.schema.factors[second.name].levels) > MOST_VALUES:
        why = f"it has {len(levels):,} levels, and {MOST_VALUES} lines can be told apart at most"
        advice = f"draw along it instead, or hold it: at = {{{second.name!r}: {levels[0]!r}}}"
        raise HlmError([NotDrawn(span=None, what=f"a line for each level of `{second.name}`", why=why, advice=advice)])
    return second


def _of_units(design: Design, matter: Sequence[Equation], drawn: set[object]) -> Factor | None:
    """The factor with a separate covariance of units in each level: no new unit is an average over these."""
    for factor in levels_of_units(matter):
        if factor.name not in drawn and len(design.schema.factors[factor.name].levels) <= MOST_VALUES:
            return factor
    return None


def levels_of_units(equations: Sequence[Equation]) -> tuple[Factor, ...]:
    """The factors after `by` in bars."""
    bars = (bar for e in equations for v in e.varying for bar in v.bars)
    return tuple(dict.fromkeys(factor for bar in bars for factor in bar.by))


def _values(design: Design, by: Variable | None) -> tuple[tuple[Value | None, ...], str]:
    """Of the second variable, and for a covariate by which rule."""
    if by is None:
        return (None,), ""
    if isinstance(by, Factor):
        return design.schema.factors[by.name].levels, ""
    seen = design.rows.numbers[by.name]
    distinct = np.unique(seen)
    if len(distinct) <= 3:
        return tuple(distinct.tolist()), f"at the values of {by.name} that there are"
    mean, sd = float(seen.mean()), float(seen.std(ddof=1))
    if distinct[0] <= mean - sd and mean + sd <= distinct[-1]:
        return (mean - sd, mean, mean + sd), f"at the mean of {by.name} and one standard deviation to either side"
    low, middle, high = np.quantile(seen, (0.1, 0.5, 0.9)).tolist()
    return tuple(dict.fromkeys((low, middle, high))), f"at the 10%, 50% and 90% quantiles of {by.name}"


def _held(design: Design, asked: Asked, there: Mapping[str, Variable], drawn: set[str], at: object) -> tuple[Held, ...]:
    given: Mapping[Any, Any] = at if isinstance(at, Mapping) else {}
    if at is not None and not isinstance(at, Mapping):
        _wrong("at", at, "it takes variables with a value each", 'write it as at = {"x": 1}')
    for name in given:
        if name in drawn:
            _wrong(str(name), given[name], "the picture is drawn along it", "leave it out of `at`")
        if name not in there:
            others = ", ".join(f"`{n}`" for n in there if n not in drawn) or "nothing"
            why = f"{_thing(design, asked)} does not depend on it"
            _wrong(str(name), given[name], why, f"what can be held is {others}")
    found = []
    for name, variable in there.items():
        if name in drawn:
            continue
        if name in given:
            found.append(Held(variable, (_given(design, variable, given[name]),), "given"))
        elif isinstance(variable, Factor):
            found.append(Held(variable, design.schema.factors[name].levels, "averaged"))
        else:
            found.append(_zero(design, variable))
    return tuple(found)


def _given(design: Design, variable: Variable, value: object) -> Value:
    if isinstance(variable, Factor):
        levels = design.schema.factors[variable.name].levels
        (place,) = match_levels([str(value)], levels)
        if place is None:
            near = nearest(str(value), levels)
            advice = f"the closest level is `{near[0]}`" if near else f"its levels are {', '.join(levels[:8])}"
            _wrong(variable.name, value, "it has no such level", advice)
            raise AssertionError
        return levels[place]
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        number = np.nan
    parts = numeric_parts(design, variable.name)
    columns = [c for p in parts for c in p.columns({v: np.array([number]) for v in p.names})]
    undefined = not np.isfinite([number, *(float(c[0]) for c in columns)]).all()
    if undefined:
        _wrong(variable.name, value, "it is no value of this covariate", "write a number in the column's own units")
    return number


def _wrong(name: str, given: object, why: str, advice: str) -> None:
    raise HlmError([BadHold(span=None, name=name, given=shown_option(given), why=why, advice=advice)])


def numeric_parts(design: Design, name: str) -> list[CodedNumericPart]:
    """Every function of a covariate in the effects that units share, offsets included."""
    return [
        p
        for e in design.schema.equations
        for p in (*(p for t in e.effects.terms for p in t.parts), *e.offsets)
        if isinstance(p, CodedNumericPart) and name in p.names
    ]


def _offsets_of(design: Design, name: str) -> list[CodedNumericPart]:
    """Where a covariate is nothing but an offset: how much each row was looked at, of which its zero is no row."""
    own = (p for e in design.schema.equations for p in e.offsets)
    return [p for p in own if isinstance(p, CodedNumericPart) and name in p.names]


def _zero(design: Design, covariate: Covariate) -> Held:
    seen: Floats = design.rows.numbers[covariate.name]
    parts = numeric_parts(design, covariate.name)
    if covariate in curve_columns(design.model):
        return Held(covariate, (float(seen.mean()),), "mean in a curve")
    if parts and parts == _offsets_of(design, covariate.name):
        return Held(covariate, (float(np.median(seen)),), "median of an offset")
    zero = zero_of(parts, covariate.name) if parts else float(design.schema.covariates[covariate.name].center)
    if seen.min() <= zero <= seen.max():
        return Held(covariate, (zero,), "zero")
    return Held(covariate, (float(seen.mean()),), "mean")
