"""In: a response `1/y` and its family. Out: why the model makes no sense, or is not available; nothing if it is
valid.

Under `1/y ~ Normal(mu, sigma)` the median of y is 1/mu if nearly all of 1/y is on one side of zero. Not decided here:
which columns have a reciprocal (design/check_response.py).
"""

from __future__ import annotations

from hlmdsl.families import FAMILIES, advised
from hlmdsl.families.family import Family
from hlmdsl.model.errors.reciprocal_errors import NoReciprocal, ReciprocalWithin
from hlmdsl.model.problems import Problems
from hlmdsl.model.written import quoted, written
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast


def check_reciprocal(declaration: ast.ResponseDecl, column: str, family: Family, problems: Problems) -> None:
    """Report what `1/y` cannot be."""
    text, name = written(declaration.expression), quoted(column)
    if not takes_reciprocals(family):
        able = tuple(f.name for f in FAMILIES.values() if takes_reciprocals(f))
        why, advice = _of_family(family, text, name)
        problems.add(
            NoReciprocal(
                span=declaration.expression.span,
                family=family.name,
                why=why,
                column=name,
                written=text,
                able=able,
                advice=advice,
            )
        )
        return
    own = quoted(f"{column}_reciprocal")
    if declaration.censored_by is not None:
        how = f"where what is right of {name} is left of {own}; declare `{own} ~ {family.usual()} censored by ...`"
        turned = "right is left"
        problems.add(_within("censored", declaration.censored_by.column.span, text, name, own, turned, how))
    if declaration.truncated is not None:
        span = declaration.truncated[0].span.to(declaration.truncated[-1].span)
        how = f"and give its own bounds: `{own} ~ {family.usual()} truncated (lowest, highest)`"
        turned = "the lower bound is the upper one"
        problems.add(_within("truncated", span, text, name, own, turned, how))


def takes_reciprocals(family: Family) -> bool:
    """Whether the family allows reciprocals, and its main parameter is their median."""
    return family.support == "real" and not family.working and family.words.middle == "median"


def _of_family(family: Family, text: str, name: str) -> tuple[str, str]:
    if family.working:
        return "quantiles need no transformation", f"write `{name} ~ {family.usual()}`"
    if family.support == "real":
        why = f"`{family.main.name}` is the {family.words.centre}, of which nothing follows for {name}"
        return why, f"write `{text} ~ {advised.OF_NUMBERS}`, or `{name} ~ {family.usual()}`"
    if family.support in ("positive", "zero or positive"):
        why = "a family of positive responses takes them as they are"
        return why, f"write `{name} ~ {family.usual()}`, or `{text} ~ {advised.OF_NUMBERS}`"
    if family.is_circular:
        return "they are directions", f"write `{name} ~ {family.usual()}`"
    what = "counts" if family.is_counted else "shares"
    if family.has_levels or family.is_yes_or_no:
        what = "levels, not numbers"
    return f"they are {what}", f"write `{name} ~ {family.usual()}`, or `{text} ~ {advised.OF_NUMBERS}`"


def _within(word: str, span: Span | None, text: str, name: str, own: str, turned: str, how: str) -> ReciprocalWithin:
    return ReciprocalWithin(span=span, word=word, written=text, column=name, turned=turned, name=own, how=how)
