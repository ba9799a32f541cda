"""In: the levels that a response declaration lists. Out: which texts the column holds, and the reference among them.

Not decided here: whether the table has these texts (design/response_levels.py).
"""

from __future__ import annotations

from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family
from hlmdsl.model.errors.likelihood import LevelsOfNumbers, NotTwoLevels, OfNumbersOnly, ReferenceWithoutLevels
from hlmdsl.model.listed_levels import check_reference, distinct_levels
from hlmdsl.model.model import ResponseLevels
from hlmdsl.model.problems import Problems
from hlmdsl.model.written import quoted, quoted_level, written
from hlmdsl.syntax import ast


def read_levels(
    declaration: ast.ResponseDecl, column: ast.Name, family: Family | None, problems: Problems
) -> ResponseLevels | None:
    """`{ N, Y } reference N`; None where there are none, or where the error is reported. `family` where it is known."""
    listed, reference = declaration.levels, declaration.reference
    if listed is None:
        if reference is not None:
            given, response = quoted_level(reference.text), quoted(column.text)
            problems.add(ReferenceWithoutLevels(span=reference.span, reference=given, response=response))
        return None
    before = problems.failures
    levels, spans = distinct_levels(listed.names, column.text, "response", problems)
    check_reference(reference, levels, spans, column.text, "response", problems)
    _check_family(declaration, listed, levels, family, problems)
    if not isinstance(declaration.expression, ast.Name) and column.text:
        given, advice = written(declaration.expression), f"write `{quoted(column.text)}`, or remove the levels"
        problems.add(OfNumbersOnly(span=declaration.expression.span, what=f"`{given}`", advice=advice))
    if declaration.unit is not None:
        problems.add(OfNumbersOnly(span=declaration.unit.span, what="unit", advice="remove the unit"))
    if levels is None or problems.failures != before:
        return None
    return ResponseLevels(levels, reference.text if reference else levels[0], reference is None, listed.span)


def _check_family(
    declaration: ast.ResponseDecl,
    listed: ast.Levels,
    levels: tuple[str, ...] | None,
    family: Family | None,
    problems: Problems,
) -> None:
    if family is None:
        return
    if not family.is_yes_or_no:
        able = tuple(f.name for f in FAMILIES.values() if f.is_yes_or_no)
        facts = LevelsOfNumbers(span=listed.span, family=family.name, able=able, example=FAMILIES[able[0]].usual())
        problems.add(facts)
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
            )
        )
