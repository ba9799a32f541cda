"""In: the effects of a predictor. Out: the right-hand side of a formula of the same effects.

Not decided here: columns, codings (write_columns.py), or functions of covariates (model/parts/).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from hlmdsl.model.priors import OnLengthscale
from hlmdsl.model.terms import Equation, FactorPart, Grouping, NumericPart, Term, TermSet, Varying, VaryingBar
from hlmdsl.model.variables import Factor
from hlmdsl.notation.write_columns import covariate_term, factor_term, group_term, raw
from hlmdsl.notation.writing import Unsaid, Writing

IDENTIFIER = "p"
"""By which brms correlates bars of several predictors."""


def right_side(equation: Equation, to: Writing, raised: Equation | None = None) -> str:
    """`1 + x + (1 + x | g)`; for brms `0 + Intercept + x` if the intercept is at zero. `raised` are effects on
    cutpoints, which brms has in the same formula.
    """
    items = [_constant(equation, to)]
    for term in equation.effects.terms:
        _try(items, partial(_common_term, term, to))
    if raised is not None and to.program != "brms":
        to.refuse(
            f"effects on each of the `{raised.parameter}`", "they are the same for all levels there",
            "try `--as brms`", raised.span,
        )  # fmt: skip
    elif raised is not None:
        own: list[str] = []
        for term in raised.effects.terms:
            _try(own, partial(_common_term, term, to))
        items += [f"cs({item})" for item in own]
        to.note(f"`cs(...)` is taken off thresholds: coefficients of `{raised.parameter}` have the opposite sign there")
    for offset in equation.offsets:
        _try(items, partial(_offset, offset, to))
    for varying in equation.varying:
        for bar in varying.bars:
            _try(items, partial(_bar, equation, varying, bar, to))
    return " + ".join(items)


def has_one(equation: Equation) -> bool:
    """Whether its effects are coded as if with an intercept: there is one, or cutpoints, or it is held at zero."""
    return equation.effects.intercept or bool(equation.cutpoints) or equation.is_anchored or bool(equation.raised)


def _constant(equation: Equation, to: Writing) -> str:
    if not has_one(equation):
        return "0"
    if to.program == "brms" and not equation.cutpoints:
        return "0 + Intercept"
    return "1"


def _try(items: list[str], write: Callable[[], str]) -> None:
    """All parts that cannot be expressed are reported."""
    try:
        items.append(write())
    except Unsaid:
        return


def _offset(part: NumericPart, to: Writing) -> str:
    return f"offset({numeric(part, to, as_it_is=True)})"


def _common_term(term: Term, to: Writing) -> str:
    smooths = term.smooths
    if not smooths:
        return product_there(term, to)
    (smooth,), others = smooths, [p for p in term.parts if p is not smooths[0]]
    written = numeric(smooth, to)
    if not others:
        return written
    only = others[0] if len(others) == 1 else None
    is_by_levels = isinstance(only, FactorPart) and only.by_levels
    by = ""
    if isinstance(only, FactorPart) and is_by_levels:
        if smooth.function.has_lengthscale and _is_of_numbers(only.factor, to):
            raise to.refuse(
                f"`{term.name}` with levels that are numbers in the table", "a number in `by` multiplies a curve there",
                f"make `{only.factor.column}` a column of texts", term.span,
            )  # fmt: skip
        by = smooth.function.by_there(to.program, _bare(only.factor, to))
    if not by:
        raise to.refuse(
            f"the product `{term.name}`",
            "a smooth has a curve for each level of one factor, or one curve, there",
            "make one factor of these in the table" if len(others) > 1 else "fit it here",
            term.span,
        )
    return f"{written[:-1]}, {by})"


def _bare(factor: Factor, to: Writing) -> str:
    """A factor whose coding does not matter."""
    column = to.name(factor.column)
    return f"factor({column})" if _is_of_numbers(factor, to) else column


def _is_of_numbers(factor: Factor, to: Writing) -> bool:
    """Whether R would take it for a number."""
    return not to.is_python and to.columns.table is not None and not to.columns.has_labels(factor.column)


def product_there(term: Term, to: Writing) -> str:
    """A term without smooths: `f:x`."""
    return ":".join(
        _factor(part.factor, to) if isinstance(part, FactorPart) else numeric(part, to) for part in term.parts
    )


def _factor(factor: Factor, to: Writing) -> str:
    if not factor.is_monotonic:
        return factor_term(factor, to)
    if to.program != "brms":
        raise to.refuse(
            f"`monotonic({factor.name})`", "steps that share a sign are not available there",
            "write the factor itself", factor.span,
        )  # fmt: skip
    to.note(
        f"`mo({factor.column})` has the average step as its coefficient, here it is their total; brms has shares of "
        "the steps for each term"
    )
    if factor.is_of_numbers:
        to.note(f"`mo({factor.column})` is of whole numbers, and has a step to each, also to those that no row has")
        return f"mo({to.name(factor.column)})"
    return f"mo({factor_term(factor, to)})"


def numeric(part: NumericPart, to: Writing, as_it_is: bool = False) -> str:
    """A covariate, or a function of one or several. `as_it_is`: the raw column, whatever its declared zero."""
    function, power = part.function, part.function.power
    if power is not None:
        only = part.covariate
        return raw(only, to) if as_it_is and power == 1 else covariate_term(only, to, power)
    if function.is_smooth and not function.is_raw and any(c.center or c.scale for c in part.covariates):
        to.note(f"`{part.name}` is of the column as it is there: its straight part has another zero and unit")
    written = function.there(to.program, ", ".join(raw(c, to) for c in part.covariates))
    if not written:
        raise to.refuse(
            f"`{part.name}`",
            "there is no such function of columns, or not in this form",
            "see whether brms has it: `--as brms`" if to.program != "brms" else "fit it here",
        )
    argument, otherwise = function.in_units_there(to.program)
    if argument and any(isinstance(p.target, OnLengthscale) and part in p.target.term.parts for p in to.model.priors):
        written, otherwise = f"{written[:-1]}, {argument})", ""
        distances = [to.columns.distances([c.column], ()) for c in part.covariates]
        if any(0 < d < 1 for own in distances for d in own):
            to.note(
                f"with `{argument}` the interval of waves is at least c on either side, also where values are nearer"
            )
    if differs := ", and ".join(filter(None, [function.differs_there(to.program), otherwise])):
        to.note(differs)
    return written


# -- bars


def _bar(equation: Equation, varying: Varying, bar: VaryingBar, to: Writing) -> str:
    left = _within(bar.within, to)
    between = "||" if bar.independent and len(_effects(bar.within)) > 1 else "|"
    grouping = varying.grouping
    is_shared = any(a.holds(equation, grouping) for a in to.model.across) or bool(equation.categories)
    if to.program == "bambi":
        if is_shared or (not bar.independent and (len(_effects(bar.within)) > 1 or _has_levels(bar.within))):
            to.note(
                f"effects of {grouping.name} are independent in Bambi: their correlations, and `LKJ` priors on them, "
                "are left out"
            )
        between = "|"
    elif to.program == "lme4" and between == "||" and any(t.factors for t in bar.within.terms):
        raise to.refuse(
            f"independent effects of a factor, `{_shown(bar)} || {grouping.name}`",
            "its `||` keeps those of the levels of a factor correlated",
            "write `|`, or `--as brms`",
            bar.span,
        )
    if to.program == "brms" and (related := grouping.related) is not None and related.is_by_neighbours:
        to.note(
            f"A is a matrix of 0 and 1 of the neighbours in {related.path!r}, with regions as names of its rows: "
            "`data2 = list(A = A)`. brms scales all parts of a map together, here each is scaled"
        )
        return f'car(A, gr = {units_there(grouping, to)}, type = "bym2")'
    units = _units(grouping, bar, to)
    if is_shared and to.program == "brms" and between == "|":
        return f"({left} |{IDENTIFIER}| {units})"
    return f"({left} {between} {units})"


def _effects(effects: TermSet) -> tuple[str, ...]:
    return (*(("1",) if effects.intercept else ()), *(t.name for t in effects.terms))


def _has_levels(effects: TermSet) -> bool:
    return any(t.factors for t in effects.terms)


def _shown(bar: VaryingBar) -> str:
    return " + ".join(_effects(bar.within))


def _within(effects: TermSet, to: Writing) -> str:
    items = ["1" if effects.intercept else "0"]
    for term in effects.terms:
        if term.has_persistence:
            raise to.refuse(
                f"`{term.name}` left of a bar", "there `ar(...)` is of the residuals, and no process beside sigma",
                "leave it out of the bar", term.span,
            )  # fmt: skip
        if term.smooths:
            raise to.refuse(
                f"`{term.name}` left of a bar", "units' curves with common sds are not available in this form",
                "leave it out of the bar", term.span,
            )  # fmt: skip
        items.append(product_there(term, to))
    return " + ".join(items) if items != ["0"] else "0"


def units_there(grouping: Grouping, to: Writing) -> str:
    """The columns that define the units: `g`, `g:h`, `school:class`."""
    members = grouping.members if grouping.shared is not None else grouping.named
    return ("" if grouping.shared is not None else ":").join(group_term(m, to) for m in members)


def _units(grouping: Grouping, bar: VaryingBar, to: Writing) -> str:
    if grouping.shared is not None:
        return _members(grouping, to)
    written, more = units_there(grouping, to), []
    if bar.by:
        more += [f"by = {_by(bar, to)}"]
    if grouping.related is not None:
        if to.program != "brms":
            raise to.refuse(
                f"units that are alike by {grouping.related.by}", "its units are independent",
                "try `--as brms`", grouping.related.span,
            )  # fmt: skip
        more += ["cov = A"]
        made = "the relationship matrix of the pedigree" if grouping.related.by == "pedigree" else "the matrix"
        to.note(f"A is {made} in {grouping.related.path!r}, with units as names of its rows: `data2 = list(A = A)`")
    if grouping.heavy_tails:
        if to.program == "brms":
            more += ['dist = "student"']
            to.note(f"degrees of freedom of {grouping.name} are above 1 in brms, here they are above 0")
        else:
            to.note(f"deviations of {grouping.name} are normal there, not StudentT: it has no other")
    if not more:
        return written
    return f"gr({written}, {', '.join(more)})"


def _by(bar: VaryingBar, to: Writing) -> str:
    if to.program != "brms" or len(bar.by) > 1:
        raise to.refuse(
            f"a covariance for each level of `{', '.join(f.name for f in bar.by)}`",
            "there is one for all units" if to.program != "brms" else "`by` is one factor there",
            "leave out `by`" if to.program != "brms" else "make one factor of them",
            bar.span,
        )
    to.note(f"`by` of brms takes each unit to be in one level of {bar.by[0].column}")
    return to.name(bar.by[0].column)


def _members(grouping: Grouping, to: Writing) -> str:
    if to.program != "brms":
        raise to.refuse(
            f"rows of several units, `{grouping.name}`", "a row has one unit of a grouping", "try `--as brms`"
        )
    columns = [group_term(m, to) for m in grouping.members]
    assert grouping.shared is not None
    weights = [raw(w, to) for w in grouping.shared.weights]
    given = f", weights = cbind({', '.join(weights)}), scale = FALSE" if weights else ""
    return f"mm({', '.join(columns)}{given})"
