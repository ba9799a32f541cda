"""In: a response, its family's arguments, an equation. Out: how the equation's predictor becomes an expected value.

Not decided here: how it is computed (design/evaluate.py) or described (explain/).

`log(y) ~ Normal(mu, sigma)` has the median exp(mu) and the mean exp(mu + sigma²/2); only the latter is a mean. Of
a zero-inflated count, mu is the mean of a part, and psi mu the mean.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from hlmdsl.families.curved import column_in
from hlmdsl.families.family import Family
from hlmdsl.model.errors.estimand_errors import NoLevels, NoMean
from hlmdsl.model.errors.part_errors import NoProbabilities
from hlmdsl.model.errors.tail_errors import NoAverageOfTails
from hlmdsl.model.estimand_tree import Level, Mean, Predicted, Source
from hlmdsl.model.level_weights import check_level
from hlmdsl.model.likelihood import Likelihood
from hlmdsl.model.model import Model, Response
from hlmdsl.model.problems import Rejected
from hlmdsl.model.terms import Equation, Grouping
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import quoted_level
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

_MEDIAN = "compare points on the linear predictor: `at(...)`"
_QUANTILE = "write `at(...)`, which is that quantile"


def mean_of(equation: Equation, equations: dict[str, Equation], likelihood: Likelihood, span: Span, point: str) -> Mean:
    """The rule of an equation's mean; rejects if the parameters at a point do not give one for the family. `point` is
    as written.
    """
    response = likelihood.response
    if response.family.curve is not None and equation.in_curve:
        return _on_curve(response, _sources(_others(response), equations, likelihood, span))
    if not equation.is_main or mean_is_main_parameter(response):
        return Mean("parameter")
    if response.exposure is not None and response.truncation is None:
        return Mean("parameter")  # of one unit of exposure
    family = response.family
    if family.is_circular:
        return Mean("direction", others=_of_directions(equations), family=family)
    if response.truncation is not None:
        return _mean_within(response, equations, likelihood, span)
    if family.mean is None:
        if response.levels is None:
            raise Rejected()
        level = quoted_level(response.levels.coded[-1])
        why = f"responses of {family.name} are levels, not numbers"
        because = f"`{response.column}` is one of {len(response.levels.declared)} levels"
        advice = f"write the probability of a level: `probability({level}, {point})`"
        if response.parts:
            why = f"a response of {family.name} is a number for each category"
            because = f"`{response.column}` is {len(response.levels.declared)} columns"
            advice = f"write the expected share of a category: `probability({level}, {point})`"
            if family.is_of_shares:
                why = f"a response of {family.name} is a share for each part"
                advice = f"write the expected share of a part: `mean({level}, {point})`"
        raise Rejected(NoMean(span=span, why=why, because=because, advice=advice))
    if family.working:
        because = f"{family.name} is a working likelihood, whose mean is not that of the responses"
        raise Rejected(NoMean(span=span, why=_of_working(family), because=because, advice=_QUANTILE))
    if why := _why_none(response):
        assert response.inverse is not None
        because = f"the mean of {response.inverse.noun} of a {response.family.name} variable"
        raise Rejected(NoMean(span=span, why=why, because=because, advice=_MEDIAN))
    return _made(response, _sources(_others(response), equations, likelihood, span))


def _sources(
    names: Sequence[str], equations: dict[str, Equation], likelihood: Likelihood, span: Span
) -> tuple[tuple[str, Source], ...]:
    """The sources of parameters at a point; rejects one that is a column."""
    found: list[tuple[str, Source]] = []
    for name in names:
        source = equations.get(name) or likelihood.arguments[name].value
        if isinstance(source, Covariate):
            if column_in(name):
                found.append((name, source))
                continue
            why = f"it depends on `{name}`, and `{source.name}` gives each row its own"
            raise Rejected(NoMean(span=span, why=why, because=f"at a point no {name} is known", advice=_MEDIAN))
        found.append((name, name if source is None else source))
    return tuple(found)


def _mean_within(response: Response, equations: dict[str, Equation], likelihood: Likelihood, span: Span) -> Mean:
    """That of a truncated response at a point, if bounds are the same in all rows."""
    assert response.truncation is not None
    if why := _why_not_within(response):
        because = f"`{response.written} ~ {response.family.name}(...)` is truncated"
        raise Rejected(NoMean(span=span, why=why, because=because, advice=_MEDIAN))
    if response.truncation.has_columns:
        why = f"it depends on the bounds, `{response.truncation.written}`, and each row has its own"
        raise Rejected(NoMean(span=span, why=why, because="at a point no bounds are known", advice=_MEDIAN))
    for column in (response.exposure, response.measured):
        if column is not None:
            why = f"it depends on `{column.name}`, and each row has its own"
            raise Rejected(NoMean(span=span, why=why, because="at a point there is none", advice=_MEDIAN))
    trials = _sources(response.family.data, equations, likelihood, span)
    bounds = tuple(
        (name, float(likelihood.arguments[name].value or 0.0))  # type: ignore[arg-type]
        for name in (*(name for name, _ in trials), *response.family.beside)
    )
    others = _sources(tuple(p.name for p in response.family.parameters[1:]), equations, likelihood, span)
    return Mean("made", others=others, family=response.family, bounds=bounds)


def _why_not_within(response: Response) -> str:
    """Why the mean of a truncated response cannot be computed; empty if it can."""
    family = response.family
    if family.mean is None:
        return f"the mean of {family.name} responses within bounds has no simple form"
    if not response.transform.is_plain:
        return f"the mean of `{response.column}` within bounds, under `{response.written}`, has no simple form"
    return ""


def mean_at_rows(model: Model) -> Mean | str:
    """The rule of the response's mean given all parameters, row by row; or why there is none. Each level has a
    probability instead.
    """
    response = model.response
    if response.truncation is not None:
        if why := _why_not_within(response):
            return why
        sources = {a.name: a.source for a in model.arguments}
        names = [p.name for p in response.family.parameters[1:]]
        others = [(name, own if isinstance(own := sources.get(name), Equation) else name) for name in names]
        return Mean("made", others=tuple(others), family=response.family)
    if response.family.is_circular:
        return Mean(
            "direction", others=_of_directions({e.parameter: e for e in model.equations}), family=response.family
        )
    if response.family.mean is None:
        by_name, beside = {a.name: a.source for a in model.arguments}, _in_probabilities(response.family)
        others = [(n, e) for n in beside if isinstance(e := by_name[n], Equation)]
        return Mean("probability", others=(*others, *((e.parameter, e) for e in model.equations if e.raised)))
    if mean_is_main_parameter(response):
        return Mean("parameter")
    if response.family.curve is not None:
        by_name = {a.name: a.source for a in model.arguments}
        given = [(name, by_name[name]) for name in _others(response)]
        return _on_curve(response, [(n, s if isinstance(s, Equation | Covariate) else n) for n, s in given])
    if response.family.working:
        return _of_working(response.family)
    if why := _why_none(response):
        return why
    sources = {a.name: a.source for a in model.arguments}
    found = {name: sources[name] for name in _others(response)}
    return _made(response, [(name, s if isinstance(s, Equation) else name) for name, s in found.items()])


def _of_directions(equations: Mapping[str, Equation]) -> tuple[tuple[str, Source], ...]:
    """The other parameters that have effects: what is the same in all rows leaves a mean direction as it is."""
    return tuple((name, own) for name, own in equations.items() if not own.is_main)


def _others(response: Response) -> tuple[str, ...]:
    """The parameters on which the mean depends besides the main one."""
    family = response.family
    if family.mean_of is not None:
        return family.mean_of
    return (family.share or "sigma",)


def probability_of(level: Level, equations: dict[str, Equation]) -> Mean:
    """The rule of a level's probability at a point."""
    names = _in_probabilities(level.family)
    if not set(names) <= set(equations):
        raise Rejected()  # what has effects, and none that could be read
    raised = tuple(name for name, own in equations.items() if own.raised)
    return Mean("probability", level=level, others=tuple((name, equations[name]) for name in (*names, *raised)))


def _in_probabilities(family: Family) -> tuple[str, ...]:
    """The parameters with possible effects on which the probabilities of levels depend, besides the predictors and
    cutpoints.
    """
    return (family.cutpoints.scaled_by,) if family.cutpoints is not None and family.cutpoints.scaled_by else ()


def _made(response: Response, others: Sequence[tuple[str, Source]]) -> Mean:
    family, shift, inverse = response.family, response.shift, response.inverse
    if family.mean_of is not None:
        return Mean("made", shift, tuple(others), family=family)
    return Mean("share" if family.share else "transformed", shift, tuple(others), inverse)


def _on_curve(response: Response, others: Sequence[tuple[str, Source]]) -> Mean:
    return Mean("curve", others=tuple(others), family=response.family)


def _of_working(family: Family) -> str:
    return f"the model is of the {family.words.centre} of responses, not of their mean"


def _why_none(response: Response) -> str:
    """Why the mean of a transformed response cannot be computed; empty if it can."""
    family, undone = response.family, response.transform.inverse
    if undone is not None and not undone.has_mean:
        return (
            f"`{response.column}` has none under `{response.written} ~ {family.name}(...)`, "
            f"by which `{response.written}` may be as near to zero as any number"
        )
    if response.transform.is_plain or (family.is_normal and family.modelled == "response"):
        return ""
    why = f"the mean of `{response.column}` under `{response.written} ~ {family.name}(...)` "
    return why + ("is infinite" if family.heavy_tails else "has no simple form")


def level_at(text: str, at: Span, likelihood: Likelihood, call: ast.Call, point: str) -> Level:
    """The level of the response that `text` names; rejects if the response has no levels, or not this one."""
    response = likelihood.response
    if not likelihood.known or (response.levels is None and (likelihood.lists_levels or response.family.has_levels)):
        raise Rejected()
    if response.family.is_of_shares and call.function.text == "probability":
        part = quoted_level(text)
        raise Rejected(NoProbabilities(span=call.span, response=response.column, part=part, point=point))
    if response.levels is None:
        what, mean = "a number", "the expected response"
        if response.family.is_yes_or_no:
            what, mean = "0 or 1", "the probability of 1"
        advice, family = f"write `mean({point})`: {mean}", response.family.name
        if response.family.is_circular:
            what, advice = "a direction", f"write `mean({point})`: the mean direction"
        if response.family.working:
            advice = f"write `{point}`: the {response.family.words.centre}"
        raise Rejected(NoLevels(span=call.span, response=response.written, family=family, what=what, advice=advice))
    label = check_level(response.column, text, at, response.levels.declared, as_number=True, what="the response")
    return Level(label, response.levels.coded.index(label), response.family)


def mean_is_main_parameter(response: Response) -> bool:
    """Whether the family's main parameter is the mean of the response (of StudentT, where there is one)."""
    return response.transform.is_plain and response.family.mean_is_main


def where_it_is_one(response: Response) -> str:
    """`where nu > 1`: what has to hold for responses to have a finite mean; empty if they always have one. Between two
    bounds they have.
    """
    truncation = response.truncation
    where = " and ".join(f"{name} > {least:g}" for name, least in response.family.mean_above)
    if not where or truncation is None:
        return f"where {where}" if where else ""
    if truncation.has_columns:
        return f"where {where}, or a row has two bounds"
    is_closed = all(math.isfinite(end) for end in truncation.bounds if not isinstance(end, Covariate))
    return "" if is_closed else f"where {where}; otherwise it is infinite"


def check_integrable(leaf: Predicted, over: Grouping, span: Span) -> None:
    """Reject population means that are infinite, or that more than one sum of deviations decides."""
    if leaf.is_linear or leaf.mean is None:
        return
    if over.heavy_tails and (why := why_no_mean_of_tails(leaf.point.equation, leaf.mean)):
        raise Rejected(NoAverageOfTails(span=span, name=over.name, why=why))
    if found := why_not_integrable(leaf.point.equation, leaf.mean, over):
        advice = f"leave out `over = {over.spelled}`"
        for other in () if leaf.mean.is_within else leaf.mean.equations:
            if any(v.grouping == over for v in other.varying):
                advice += f", or the bar of `{other.parameter}`"
        raise Rejected(NoMean(span=span, why=found[0], because=found[1], advice=advice))


def why_no_mean_of_tails(equation: Equation, mean: Mean) -> str:
    """Why a mean has no average over units whose deviations have heavy tails; empty if it has."""
    link = equation.link
    if mean.rule == "curve":
        return "it has no simple form"
    if mean.is_exponential or link.name == "log":
        return "the mean of exp of a Student t variable is infinite, whatever nu is"
    if link.range == "positive" or (mean.rule not in ("parameter", "share") and mean.level is None):
        return "it has no simple form"
    return ""


def why_not_integrable(equation: Equation, mean: Mean, over: Grouping) -> tuple[str, str] | None:
    """Why a mean cannot be averaged over the units of a grouping, and what to say of them; None if it can."""
    if mean.is_within:
        return "within bounds it has no simple form", "the mean of what lies within bounds, over units"
    if mean.rule == "curve":
        return _why_not_on_curve(equation, mean, over)
    link = equation.link
    if mean.rule == "direction":
        return _why_not_of_directions(mean, over)
    for other in (e for e in mean.equations if any(v.grouping == over for v in e.varying)):
        main = any(v.grouping == over for v in equation.varying)
        why = f"`{other.parameter}` varies over `{over.name}`" + (", too" if main else "")
        if mean.is_exponential:
            return why, "the mean of exp(sigma²/2) over a log-normal sigma is infinite"
        return why, "two sums of deviations decide it" if main else "deviations of it are not averaged over"
    if link.is_one_sided or (mean.rule == "transformed" and link.range != "real"):
        return f"under the link `{link.name}` it is infinite or has no simple form", "deviations on the link's scale"
    return None


def _why_not_of_directions(mean: Mean, over: Grouping) -> tuple[str, str] | None:
    """Vectors are at most of length 1, so that they have an average wherever the concentration is one."""
    for other in (e for e in mean.equations if any(v.grouping == over for v in e.varying)):
        if other.link.range != "positive" or other.link.is_one_sided:
            why = f"`{other.parameter}` has the link `{other.link.name}`"
            return why, f"under it `{other.parameter}` is below zero, or nothing, in some {over.name}"
    return None


MOST_TOGETHER = 6
"""Parameters of a curve whose deviations are integrated over together."""


def _why_not_on_curve(equation: Equation, mean: Mean, over: Grouping) -> tuple[str, str] | None:
    """The same of a curve, as far as that does not depend on rows (design/curve_averages.py)."""
    there = [e for e in (equation, *mean.equations) if any(v.grouping == over for v in e.varying)]
    for other in (e for e in there if not e.in_curve):
        return f"`{other.parameter}` varies over `{over.name}`", "deviations of it are not averaged over"
    for other in (e for e in there if e.link.is_one_sided):
        why = f"`{other.parameter}` has the link `{other.link.name}`"
        return why, "under it the mean is infinite or has no simple form"
    if len(there) > MOST_TOGETHER:
        why = f"{len(there)} parameters of the curve vary over `{over.name}`"
        return why, f"at most {MOST_TOGETHER} are averaged over together"
    return None
