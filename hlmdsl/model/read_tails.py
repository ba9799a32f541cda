"""`group user ~ StudentT(nu)`: units whose deviations have heavy tails.

In: the text after `~`, and where such units are used. Out: whether deviations have heavy tails, or errors.
Not decided here: the prior of nu (place_priors.py), or what may be averaged over them (means.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from hlmdsl.model.errors.tail_errors import TailsCombined, TailsOfRelated, TailsOfSuch, UnknownUnitsDistribution
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.terms import Grouping, Varying
from hlmdsl.model.variables import Group
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

DISTRIBUTION, DEGREES = "StudentT", "nu"
_OF_NORMAL = {"Normal", "Gaussian", "normal", "gaussian", "MvNormal"}
_OF_STUDENT = {"student", "student_t", "t", "Student", "T", "MvStudentT", "StudentT"}


def has_heavy_tails(declaration: ast.GroupDecl, problems: Problems) -> bool:
    """Whether it is `~ StudentT(nu)`."""
    given, name = declaration.distribution, declaration.name.text
    if given is None:
        return False
    group = f"group {quoted(name)}"
    function, arguments = given.function.text, given.arguments
    is_plain = len(arguments) == 1 and isinstance(only := bare(arguments[0].value), ast.Name) and only.text == DEGREES
    if function == DISTRIBUTION and is_plain and arguments[0].name in (None, DEGREES):
        if declaration.related is not None:
            problems.add(TailsOfRelated(span=given.span, name=name))
            return False
        return True
    if function in _OF_NORMAL:
        found, because = f"`{function}` is not written behind a group", "deviations of units are Normal as it is"
        advice = f"write `{group}`; the prior of their sd is `prior sd({quoted(name)}) ~ ...`"
    elif function in _OF_STUDENT:
        found, because = f"`{written(given)}`: the degrees of freedom of units are called `nu`", "no other argument"
        advice = (
            f"write `{group} ~ StudentT(nu)`, and what is known of nu as `prior nu({quoted(name)}) ~ Gamma(2, 0.1)`"
        )
    else:
        found, because = f"deviations of units are Normal or `StudentT(nu)`, not `{function}`", "neither of the two"
        advice = f"write `{group}`, or `{group} ~ StudentT(nu)` if some units are far from the others"
    problems.add(UnknownUnitsDistribution(span=given.span, found=found, because=because, advice=advice))
    return False


def check_alone(groupings: Sequence[Grouping], span: Span) -> None:
    """Raise Rejected if such units are named together with others."""
    for grouping in groupings:
        for unit in grouping.named:
            if isinstance(unit, Group) and unit.heavy_tails and not grouping.heavy_tails:
                raise Rejected(TailsCombined(span=span, group=grouping.spelled, name=unit.name, column=unit.column))


def check_tails(every: Sequence[Varying], problems: Problems) -> bool:
    """Whether all bars of such units can be computed."""
    found = True
    for varying in every:
        grouping = varying.grouping
        if not grouping.heavy_tails:
            continue
        for bar in varying.bars:
            advice, what = f"leave `~ StudentT(nu)` out of `group {grouping.spelled}`", ""
            if bar.by:
                what, advice = "a covariance in each level, `by`,", f"{advice}, or `by`"
            elif any(term.smooths for term in bar.within.terms):
                what = "curves of units"
            if what:
                span = bar.span or varying.span
                problems.add(TailsOfSuch(span=span, name=grouping.name, what=what, advice=advice))
                found = False
    return found
