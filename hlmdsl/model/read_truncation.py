"""In: `truncated (0, inf)` after a family. Out: bounds as numbers or columns, and those that exclude any values.

Not decided here: whether responses are within them (design/bounds.py), or what follows (families/truncation.py).
"""

from __future__ import annotations

import math

from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family
from hlmdsl.families.truncation import LOWER, UPPER, can_be_truncated
from hlmdsl.model.arithmetic import constant, describe
from hlmdsl.model.errors.modifier_errors import BadBounds, CannotBeTruncated
from hlmdsl.model.errors.truncation_errors import NoZerosWithin
from hlmdsl.model.model import Bound, Truncation
from hlmdsl.model.names import Scope, Use
from hlmdsl.model.parts.function import Function
from hlmdsl.model.parts.shifted import Shifted
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.quantities import INFINITE
from hlmdsl.model.read_covariate import covariate_of
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import bare
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

BOUND = Use(
    "a bound of the response", "name the column of the bounds: `truncated (lower, inf)`, with `covariate lower`"
)


def read_truncation(
    declaration: ast.ResponseDecl, family: Family | None, transform: Function, scope: Scope, problems: Problems
) -> Truncation | None:
    """None if there is none, or after a reported error. `family` if it is known."""
    if declaration.truncated is None:
        return None
    span = declaration.truncated[0].span.to(declaration.truncated[-1].span)

    def bad(at: Span, found: str, advice: str) -> None:
        problems.add(BadBounds(span=at, found=found, advice=advice))

    if len(declaration.truncated) != 2:
        bad(span, "these are not two bounds", "write the lowest and the highest value: `truncated (0, inf)`")
        return None
    bounds = [_bound(e, scope, problems) for e in declaration.truncated]
    lower, upper = bounds
    if lower is None or upper is None:
        return None
    for at, bound in zip(declaration.truncated, bounds, strict=True):
        if family is not None and family.is_whole and not _is_count(bound):
            bad(at.span, "a count is a whole number", "write the lowest and the highest count that have rows")
            return None
    truncation = Truncation(lower, upper, span)
    if isinstance(lower, float) and isinstance(upper, float) and not lower < upper:
        bad(span, "the first bound is not below the second", "write the lower bound first: `truncated (0, 10)`")
        return None
    if family is None:
        return truncation
    if not bounds_of(truncation, family, transform):
        found = f"these bounds leave nothing out: the responses are {_all(family, transform)}"
        bad(span, found, "remove `truncated`, or name other bounds")
        return None
    if family.with_zeros is not None:
        if LOWER in bounds_of(truncation, family, transform):
            problems.add(_without_zeros(truncation, family, span))
            return None
        if isinstance(upper, float) and upper <= 0:
            bad(span, "these bounds leave nothing but zeros", "name a highest value above 0: `truncated (0, 10)`")
            return None
    if not can_be_truncated(family):
        able = tuple(f.name for f in FAMILIES.values() if can_be_truncated(f))
        problems.add(
            CannotBeTruncated(
                span=span,
                family=family.name,
                able=able,
                working=bool(family.working),
                no_cdf=family.no_cdf,
                beside_zeros=family.only_censored and family.log_cdf is not None,
            )
        )
        return None
    return truncation


def _without_zeros(truncation: Truncation, family: Family, span: Span) -> NoZerosWithin:
    """Above zero all that is left is of the base."""
    own, lower = family.with_zeros, truncation.lower
    assert own is not None
    return NoZerosWithin(
        span=span,
        family=family.name,
        bound=lower.name if isinstance(lower, Covariate) else f"{lower:g}",
        is_column=isinstance(lower, Covariate),
        share=own.share,
        advice=f"`{own.base.usual()} {truncation.written}`",
    )


def _is_count(bound: Bound | None) -> bool:
    return not isinstance(bound, float) or math.isinf(bound) or bound == math.floor(bound)


def _bound(written: ast.Expr, scope: Scope, problems: Problems) -> Bound | None:
    """A number, a declared column, or `inf`, with a minus sign or without."""
    expr, sign = bare(written), 1.0
    if isinstance(expr, ast.Negative):
        expr, sign = bare(expr.operand), -1.0
    if isinstance(expr, ast.Name) and expr.text == "inf" and "inf" not in scope.variables:
        return sign * math.inf
    if isinstance(expr, ast.Name) and expr.text in INFINITE and expr.text not in scope.variables:
        found, advice = f"`{expr.text}` is not a bound", f"write `{'-' if sign < 0 else ''}inf`"
        problems.add(BadBounds(span=written.span, found=found, advice=advice))
        return None
    if isinstance(expr, ast.Name) and sign > 0:
        return covariate_of("truncated", expr, BOUND, scope, problems)
    number: float | None = None
    with problems.collect():
        number = constant(bare(written))
        if number is None:
            found = f"{describe(written)} is not a bound"
            raise Rejected(BadBounds(span=written.span, found=found, advice="write numbers, `inf`, or columns"))
    return number


def bounds_of(truncation: Truncation, family: Family, transform: Function) -> dict[str, Bound]:
    """Those that leave something out, by the name of the argument that they are."""
    found: dict[str, Bound] = {}
    lower, upper = truncation.lower, truncation.upper
    if isinstance(lower, Covariate) or lower > _least(family, transform):
        found[LOWER] = lower
    if isinstance(upper, Covariate) or upper < (1.0 if family.support in ("unit", "unit or zero") else math.inf):
        found[UPPER] = upper
    return found


def _least(family: Family, transform: Function) -> float:
    """What a bound has to be above to leave anything out. The root of 0 leaves out the negative ones."""
    if isinstance(transform, Shifted):
        return transform.floor if transform.is_open else math.nextafter(transform.floor, -math.inf)
    if family.support == "count from 1":
        return 1.0
    return -math.inf if family.support == "real" else 0.0


def _all(family: Family, transform: Function) -> str:
    if family.support in ("count", "count up to n", "zero or positive"):
        return "from 0 on"
    if family.support == "unit or zero":
        return "from 0 to 1 in any case"
    if family.support == "count from 1":
        return "from 1 on"
    if family.support == "unit" and transform.floor is None:
        return "between 0 and 1 in any case"
    floor = transform.floor if transform.floor is not None else 0.0
    return "any number" if family.support == "real" and transform.floor is None else f"above {floor:g} in any case"
