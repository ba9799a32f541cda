"""In: the levels that a response declaration lists. Out: which texts the column holds, and the reference among them.

Not decided here: whether the table has these texts (design/response_levels.py).
"""

from __future__ import annotations

from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family
from hlmdsl.model.errors.response_level_errors import (
    LevelsOfNumbers,
    LevelsRequired,
    NotInOrder,
    NotTwoLevels,
    OfNumbersOnly,
    ReferenceWithoutLevels,
    TooManyResponseLevels,
)
from hlmdsl.model.listed_levels import check_reference, distinct_levels
from hlmdsl.model.model import ResponseLevels
from hlmdsl.model.problems import Problems
from hlmdsl.model.written import quoted, quoted_level, written
from hlmdsl.syntax import ast

MOST_LEVELS = 101
"""For a response: as many as a scale from 0 to 100 has. Its density has a term for each, and the time to compile it
grows with their square.
"""


def read_levels(
    declaration: ast.ResponseDecl, column: ast.Name, family: Family | None, problems: Problems
) -> ResponseLevels | None:
    """`{ N, Y } reference N`; None if there are none, or after a reported error. `family` if it is known."""
    listed, reference = declaration.levels, declaration.reference
    if listed is None:
        has_levels = family is not None and family.has_levels
        if reference is not None and not has_levels:
            given, response = quoted_level(reference.text), quoted(column.text)
            problems.add(ReferenceWithoutLevels(span=reference.span, reference=given, response=response))
        elif family is not None and family.has_levels and column.text:
            in_order, response, usual = family.is_ordinal, quoted(column.text), family.usual()
            problems.add(
                LevelsRequired(
                    span=column.span,
                    family=family.name,
                    response=response,
                    usual=usual,
                    in_order=in_order,
                    reference=quoted_level(reference.text) if reference is not None else "",
                )
            )
        return None
    before = problems.failures
    levels, spans = distinct_levels(listed.names, column.text, "response", problems)
    if family is None or not family.is_ordinal:
        check_reference(reference, levels, spans, column.text, "response", problems)
    _check_family(declaration, listed, levels, family, problems)
    if family is not None and family.has_levels and levels is not None and len(levels) > MOST_LEVELS:
        facts = TooManyResponseLevels(span=listed.span, response=column.text, levels=len(levels), most=MOST_LEVELS)
        problems.add(facts)
    if not isinstance(declaration.expression, ast.Name) and column.text:
        given, advice = written(declaration.expression), f"write `{quoted(column.text)}`, or remove the levels"
        problems.add(OfNumbersOnly(span=declaration.expression.span, what=f"`{given}`", advice=advice))
    if declaration.unit is not None:
        problems.add(OfNumbersOnly(span=declaration.unit.span, what="unit", advice="remove the unit"))
    if levels is None or problems.failures != before:
        return None
    named = reference.text if reference else levels[0]
    return ResponseLevels(levels, named, reference is None, listed.span, listed.ordered)


def _check_family(
    declaration: ast.ResponseDecl,
    listed: ast.Levels,
    levels: tuple[str, ...] | None,
    family: Family | None,
    problems: Problems,
) -> None:
    if family is None:
        return
    if family.is_ordinal:
        if levels is not None and (not listed.ordered or declaration.reference is not None):
            problems.add(_not_in_order(declaration, listed, family))
    elif family.is_nominal:
        if levels is not None and listed.ordered:
            problems.add(_in_order(declaration, listed, levels, family))
    elif not family.is_yes_or_no:
        able = tuple(f for f in FAMILIES.values() if f.is_yes_or_no or (f.has_levels and not f.has_parts))
        example = (_of_levels(listed) or able[0]).usual()
        problems.add(LevelsOfNumbers(span=listed.span, family=family.name, able=_told(able), example=example))
    elif levels is not None and (len(levels) > 2 or listed.ordered):
        reference = declaration.reference.text if declaration.reference else levels[0]
        first, second = (quoted_level(level) for level in levels[:2])
        problems.add(
            NotTwoLevels(
                span=listed.span,
                family=family.name,
                parameter=family.main.name,
                count=len(levels),
                levels=f"{{ {first}, {second} }} reference {quoted_level(reference)}",
                other=next(level for level in levels if level != reference),
                instead=instead.usual() if len(levels) > 2 and (instead := _of_levels(listed)) else "",
                ordered=listed.ordered,
            )
        )


def _told(families: tuple[Family, ...]) -> tuple[str, ...]:
    """`Bernoulli (two levels)`"""
    return tuple(
        f"{f.name} ({'levels in order' if f.is_ordinal else 'levels in no order' if f.has_levels else 'two levels'})"
        for f in families
    )


def _of_levels(listed: ast.Levels) -> Family | None:
    """The first family for such levels: ordered or not, and two or more."""

    def fits(family: Family) -> bool:
        if listed.ordered:
            return family.is_ordinal
        return family.is_nominal and not family.has_parts if len(listed.names) > 2 else family.is_yes_or_no

    return next((f for f in FAMILIES.values() if fits(f)), None)


def _in_order(declaration: ast.ResponseDecl, listed: ast.Levels, levels: tuple[str, ...], family: Family) -> NotInOrder:
    reference = declaration.reference.text if declaration.reference else levels[0]
    written = f"{{ {', '.join(map(quoted_level, levels))} }} reference {quoted_level(reference)}"
    advice = f"write `{written}`"
    if (instead := _of_levels(listed)) is not None:
        advice += f"; a family of levels in order is `{instead.usual()}`"
    fact, found = "knows no order of its levels", "their order would not be used"
    return NotInOrder(span=listed.span, family=family.name, fact=fact, found=found, advice=advice)


def _not_in_order(declaration: ast.ResponseDecl, listed: ast.Levels, family: Family) -> NotInOrder:
    written = f"`ordered {{ {' < '.join(quoted_level(level.text) for level in listed.names)} }}`"
    fact, found, span = "needs levels in order", "these are in no order", listed.span
    advice = f"write them from the lowest to the highest: {written}"
    if declaration.reference is not None:
        advice += ", without a reference"
        if listed.ordered:
            fact, found, span = "has no reference level", "no level is compared with it", declaration.reference.span
            advice = f"remove it: {written}"
    return NotInOrder(span=span, family=family.name, fact=fact, found=found, advice=advice)
