"""In: the columns that a response declaration lists. Out: one for each category, and what these are called.

Not decided here: what the columns hold (design/check_parts.py).
"""

from __future__ import annotations

from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family
from hlmdsl.model.arithmetic import describe
from hlmdsl.model.errors.part_errors import NotAPart, NotOfParts, PartsOfOne, PartsRequired, RepeatedPart, TooFewParts
from hlmdsl.model.errors.response_level_errors import TooManyResponseLevels
from hlmdsl.model.listed_levels import check_reference
from hlmdsl.model.model import ResponseLevels
from hlmdsl.model.problems import Problems
from hlmdsl.model.read_response_levels import MOST_LEVELS
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import bare, dotted, quoted, quoted_level
from hlmdsl.source.diagnostic import Label
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast


def part_names(declaration: ast.ResponseDecl) -> tuple[ast.Name, ...]:
    """The columns that are named, each once."""
    inner = [bare(part) for part in declaration.parts or ()]
    return tuple({name.text: name for name in reversed(inner) if isinstance(name, ast.Name)}.values())[::-1]


def read_parts(
    declaration: ast.ResponseDecl, column: ast.Name, family: Family | None, problems: Problems
) -> tuple[tuple[Covariate, ...], ResponseLevels | None]:
    """`= (red, green, blue) reference red`; nothing if there are none, or after a reported error."""
    if declaration.parts is None:
        if family is not None and family.has_parts and column.text:
            problems.add(_required(declaration, column, family))
        return (), None
    before = problems.failures
    span = declaration.parts[0].span.to(declaration.parts[-1].span)
    if family is not None and not family.has_parts:
        problems.add(_of_one(declaration, family, span))
    _check_beside(declaration, column, problems)
    places: dict[str, Span] = {}
    for part in declaration.parts:
        name = bare(part)
        if not isinstance(name, ast.Name):
            problems.add(_not_a_part(part))
        elif name.text in places or name.text == column.text:
            is_whole = name.text == column.text
            at, first = (column.span, "all columns together") if is_whole else (places[name.text], "first listed here")
            advice = "call the response something else" if is_whole else "list each column once"
            again = "the name of one column" if is_whole else "again"
            also = (Label(at, first),)
            problems.add(RepeatedPart(span=name.span, also=also, name=name.text, again=again, advice=advice))
        else:
            places[name.text] = name.span
    if len(declaration.parts) == 1 and problems.failures == before:
        (only,) = places
        problems.add(TooFewParts(span=span, name=quoted(only)))
    if len(places) > MOST_LEVELS:
        problems.add(TooManyResponseLevels(span=span, response=column.text, levels=len(places), most=MOST_LEVELS))
    names = tuple(places)
    if problems.failures == before:
        check_reference(declaration.reference, names, tuple(places.values()), column.text, "response", problems)
    if problems.failures != before:
        return (), None
    reference = declaration.reference.text if declaration.reference else names[0]
    parts = tuple(Covariate(name, name, span=at, column_span=at) for name, at in places.items())
    return parts, ResponseLevels(names, reference, declaration.reference is None, span)


def _check_beside(declaration: ast.ResponseDecl, column: ast.Name, problems: Problems) -> None:
    """A transformation, levels and a unit are of one column."""
    expression, levels, unit = declaration.expression, declaration.levels, declaration.unit
    if not isinstance(expression, ast.Name) and column.text:
        what, label = "no transformation", "the columns are modelled as they are"
        advice = f"write `{quoted(column.text)}`: the name here is what all columns together are called"
        problems.add(NotOfParts(span=expression.span, what=what, because=label, advice=advice))
    if levels is not None:
        what, label = "its categories in its columns", "here they are listed again"
        problems.add(NotOfParts(span=levels.span, what=what, because=label, advice="remove the braces"))
    if unit is not None:
        what, label = "no unit", "it is made of counts"
        problems.add(NotOfParts(span=unit.span, what=what, because=label, advice="remove the unit"))


def _required(declaration: ast.ResponseDecl, column: ast.Name, family: Family) -> PartsRequired:
    levels, name = declaration.levels, quoted(column.text)
    listed = [level.text for level in levels.names] if levels is not None else ["red", "green", "blue"]
    first = declaration.reference.text if declaration.reference is not None else listed[0]
    parts = ", ".join(map(quoted, listed))
    advice = f"`response {name} = ({parts}) reference {quoted_level(first)} ~ {family.usual()}`"
    found = "this is one column"
    if levels is not None:
        found = "these are levels of one column"
        nominal = next((f for f in FAMILIES.values() if f.is_nominal and not f.has_parts), None)
        advice += f"; where `{column.text}` holds a level in each row, `~ {nominal.usual()}`" if nominal else ""
    return PartsRequired(
        span=levels.span if levels is not None else column.span, family=family.name, found=found, advice=advice
    )


def _of_one(declaration: ast.ResponseDecl, family: Family, span: Span) -> PartsOfOne:
    assert declaration.parts is not None
    several, advice = next((f for f in FAMILIES.values() if f.has_parts), None), "name that column"
    if several is not None:
        advice += f"; a family of several columns, which count categories, is `{several.usual()}`"
    return PartsOfOne(span=span, family=family.name, count=len(declaration.parts), advice=advice)


def _not_a_part(part: ast.Expr) -> NotAPart:
    advice = "other quantities are columns to be made in the table"
    if name := dotted(part):
        advice = f"a column with a dot in its name is written in backticks: `{name}`"
    elif isinstance(part, ast.String):
        advice = f"a name with blanks or signs is written in backticks: {quoted(part.text)}"
    return NotAPart(span=part.span, found=describe(part), advice=advice)
