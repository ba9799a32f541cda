"""How names in results are composed: of terms, numbers, and the labels along dims.

In: names and labels as the spec or the table has them. Out: their texts in results, a different one for each thing.
Not decided here: what is referred to. After the checker a name is only for people, and nothing is looked up by it.

Composed names can be parsed again. In labels and sentences a name that could be read as composed (a column `x^2`) is in
backticks, which no name contains, and a label with a separator in it (a level `A - B`) in double quotes, with escapes.
All others are unchanged. So are the names of variables, since in a file none can begin with a backtick: if two of them
coincide, the checker rejects one (posterior_names.py).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

_COMPOSED = r"""^(?:Intercept$ | [01]$ | (?:FUNCTIONS|hsgp|monotonic|offset)\()  # a name of the language
        | [:\[\]"]                                                              # interactions, elements, labels
        | \^\d+$                                                                # powers
        | [ ][+-](?:[ ]|$) | ,(?:[ ]|$)                                         # shifts, degrees, pairs"""
_SEPARATORS = re.compile(r"""["\[\]] | mean\( | (?:^|[ ])[-=](?:[ ]|$) | ,(?:[ ]|$)""", re.VERBOSE)
_WORDS = ("", "mean", "...")
"""Labels that a coding would use for something else: the mean of all levels, those left out of a long list."""


def shown(name: str) -> str:
    """A declared name in labels and sentences: in backticks if it could be read as composed."""
    return f"`{name}`" if _composed().search(name) or not _is_balanced(name) else name


@cache
def _composed() -> re.Pattern[str]:
    from hlmdsl.model.parts.registry import FUNCTIONS  # which have names themselves, and need this module for them

    return re.compile(_COMPOSED.replace("FUNCTIONS", "|".join(FUNCTIONS)), re.VERBOSE)


def _is_balanced(name: str) -> bool:
    """Whether its parentheses close each other."""
    depth = 0
    for c in name:
        depth += (c == "(") - (c == ")")
        if depth < 0:
            return False
    return depth == 0


def label(text: str) -> str:
    """A level, or the name of a contrast, in labels: in quotes if it contains a separator."""
    is_plain = text not in _WORDS and text == text.strip() and not _SEPARATORS.search(text)
    return text if is_plain else _in_quotes(text)


def _in_quotes(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def element(variable: str, labels: Sequence[str]) -> str:
    """One number of a variable: `block[b2 - b1]`, `sd_user[Intercept]`; the variable itself if it has no dims."""
    return f"{variable}[{', '.join(labels)}]" if labels else variable


def word(text: str) -> str:
    """A text as a part of the name of a variable: letters and digits as they are."""
    return "".join(c if c.isalnum() or c == "_" else "_" for c in text)


def cell(levels: Mapping[str, str]) -> str:
    """`block = b2, direction = parallel`"""
    return ", ".join(f"{factor} = {label(level)}" for factor, level in levels.items())


def unit(parts: Sequence[str]) -> str:
    """A unit by the labels of the columns that it combines: `school:class`. The label of a single column as it is."""
    if len(parts) == 1:
        return parts[0]
    return ":".join(_in_quotes(part) if ":" in part or part.startswith('"') else part for part in parts)


def between(low: str, high: str) -> str:
    """The boundary between two neighbouring ordered levels: `poor|fair`."""
    return "|".join(_in_quotes(level) if "|" in level else label(level) for level in (low, high))


def member_column(grouping: str, member: str) -> str:
    """The column of the units that rows have by one of their members: `members(g, h)[g]`."""
    return f"{grouping}[{member}]"


CUTPOINT = "cutpoint"
"""The dim of the cutpoints between levels in order."""

CATEGORY = "category"
"""The dim of the levels of an unordered response except the reference."""


LEVEL = "level"
"""The dim of all levels of a response, the reference first."""

ROW = "row"
"""The dim of the rows."""


def across(name: str) -> str:
    """Of what several predictors have together: `cor_Subject__across`."""
    return f"{name}__across"
