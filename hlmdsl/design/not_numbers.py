"""In: texts in a column that a spec uses as numbers. Out: one thing to do about them, by what they seem to be.

Not decided here: which texts are numbers (number_text.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from hlmdsl.design.levels import listed_levels
from hlmdsl.design.prior_targets import spelled_level
from hlmdsl.families import FAMILIES
from hlmdsl.model.model import Response
from hlmdsl.model.written import quoted
from hlmdsl.source.number_text import number

LOOKED_AT = 10_000
"""Different texts of a column that are looked at."""

REPLACED = "replace the text by numbers in the table"
"""If nothing better is known of a response."""

_DIGITS = r"[+-]?\d+"
_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?", re.ASCII)
_THOUSANDS_SURELY = re.compile(r"[+-]?[1-9]\d{0,2}(?:(?:,\d{3}){2,}(?:\.\d*)?|,\d{3}\.\d*)", re.ASCII)
_DECIMAL_COMMA = re.compile(_DIGITS + r"(?:\.\d{3})*,\d+(?:[eE][+-]?\d+)?|[+-]?,\d+", re.ASCII)
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}(?:[ '’_\u00a0\u2009\u202f]\d{3})+(?:[.,]\d*)?", re.ASCII)
_DATE = re.compile(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?:[T ].*)?", re.ASCII)
_TIME = re.compile(r"\d{1,3}:\d{2}(?::\d{2}(?:\.\d*)?)?", re.ASCII)
_BESIDE = re.compile(r"([<>≤≥~≈$€£])=?\s*([+-]?[\d.]+)|([+-]?[\d.]+)\s*([%°*†$€£]|[A-Za-zµμΩ]{1,4}(?:/[A-Za-z]{1,4})?)")


def instead_of_numbers(texts: Iterable[str], name: str, use: str, is_every_cell: bool) -> str:
    """One thing to do about texts in a column of numbers. `name` and `use` are those of the spec."""
    given = [text.strip() for text, _ in zip(texts, range(LOOKED_AT), strict=False)]
    for advice in (_commas, _signs_and_units):
        if found := advice(given):
            return found
    is_response = use == "the response"
    if _most(given, _DATE):
        return _DAYS if is_response else f"{_DAYS}; if single dates are categories, declare `factor {quoted(name)}`"
    if is_response:
        return REPLACED
    if is_every_cell:
        return f"if these are categories, declare `factor {quoted(name)}`"
    return "correct these cells in the table, or leave them empty where the value is unknown"


_DAYS = "make a number of it in the table, such as days since the first date"


def meant_as_amounts(texts: Iterable[str], is_kinds: bool) -> str:
    """The same, also of dates."""
    given = [text.strip() for text, _ in zip(texts, range(LOOKED_AT), strict=False)]
    return _DAYS if _most(given, _DATE) else meant_as_numbers(given, is_kinds)


def meant_as_numbers(texts: Iterable[str], is_kinds: bool) -> str:
    """What to do about texts that are numbers with commas, signs or units; empty for others. Units of measurement may
    be part of names of kinds: `10 mg`.
    """
    given = [text.strip() for text, _ in zip(texts, range(LOOKED_AT), strict=False)]
    alike = (_THOUSANDS, _DECIMAL_COMMA, _GROUPED, _TIME)
    beside = [_BESIDE.fullmatch(t) for t in given]
    signed = [b is not None and not (is_kinds and (b[4] or "").isalpha()) for b in beside]
    meant = [
        s or number(t) is not None or any(p.fullmatch(t) for p in alike) for s, t in zip(signed, given, strict=True)
    ]
    return (_commas(given) or _signs_and_units(given)) if given and all(meant) else ""


def _commas(given: list[str]) -> str:
    """Commas are decimal marks in one country and separate thousands in another; `1,200` alone does not say which."""
    with_comma = [t for t in given if _THOUSANDS.fullmatch(t) or _DECIMAL_COMMA.fullmatch(t)]
    if not with_comma:
        return _grouped(given)
    thousands = next((t for t in with_comma if _THOUSANDS_SURELY.fullmatch(t)), None)
    decimal = next((t for t in with_comma if not _THOUSANDS.fullmatch(t)), None)
    if thousands and not decimal:
        return f"remove the thousands separators: `{thousands.replace(',', '')}`, not `{thousands}`"
    if decimal and not thousands:
        mended = decimal.replace(".", "").replace(",", ".")
        return f"a decimal mark is a point: `{mended}`, not `{decimal}`"
    if thousands and decimal:
        return "a number has no commas: remove those that separate thousands, and write points for decimal marks"
    whole, point = with_comma[0].replace(",", ""), with_comma[0].replace(",", ".")
    return f"a number has no commas: `{whole}` if they separate thousands, `{point}` if they are decimal marks"


def _grouped(given: list[str]) -> str:
    """`1 200`, `1'200`."""
    found = next((t for t in given if _GROUPED.fullmatch(t)), None)
    if found is None:
        return ""
    return f"remove what separates the thousands: `{re.sub(r'[^0-9.,+-]', '', found).replace(',', '.')}`, not `{found}`"


def _signs_and_units(given: list[str]) -> str:
    """`5 ms`, `12%`, `<0.5`, `−3` with a typographic minus, `12:30`."""
    minus = next((t for t in given if t and t[0] in "−–—" and number(f"-{t[1:].strip()}") is not None), None)
    if minus:
        return f"write a plain minus sign: `-{minus[1:].strip()}`, not `{minus}`"
    if _most(given, _TIME):
        return "make a number of the times in the table, such as minutes"
    beside = [found for t in given if (found := _BESIDE.fullmatch(t)) is not None]
    if any(found[1] and found[1] in "<>≤≥" for found in beside):
        below = next(found[0] for found in beside if found[1] and found[1] in "<>≤≥")
        return f"`{below}` only bounds the value: write the value, or leave the cell empty where it is unknown"
    if 2 * len(beside) > len(given) and len({found[1] or found[4] for found in beside}) == 1:
        bare, whole = beside[0][2] or beside[0][3], beside[0][0]
        return f"keep only the number in the cells: `{bare}`, not `{whole}`; the spec has a place for the `unit`"
    return ""


def _most(given: list[str], pattern: re.Pattern[str]) -> bool:
    return bool(given) and 2 * sum(pattern.fullmatch(t) is not None for t in given) > len(given)


def advice_on_texts(response: Response, labels: Sequence[str]) -> str:
    """The declaration of a response whose column has these two texts, or numbers; empty if there is none to suggest."""
    is_yes_or_no = response.family.is_yes_or_no
    if len(labels) == 1 and is_yes_or_no:
        first = spelled_level(labels[0])
        return f"declare both levels, the other one in place of `other`: `{{ {first}, other }} reference {first}`"
    if len(labels) != 2:
        two = "make a column with two levels of them in the table" if is_yes_or_no else ""
        return ", or ".join(filter(None, (_several(response, labels), two)))
    family = response.family if is_yes_or_no else next(f for f in FAMILIES.values() if f.is_yes_or_no)
    first, second = map(spelled_level, labels)
    line = f"response {quoted(response.column)} {{ {first}, {second} }} reference {first} ~ {family.usual()}"
    return f"declare the two levels: `{line}`; `{family.main.name}` is then the probability of {second}"


def _several(response: Response, labels: Sequence[str]) -> str:
    """The declaration of a response of more than two levels; empty if there would be many."""
    nominal = next((f for f in FAMILIES.values() if f.is_nominal and not f.has_parts), None)
    listed = listed_levels(labels)
    if nominal is None or len(labels) < 3 or not listed:
        return ""
    line = f"response {quoted(response.column)} {listed} reference {spelled_level(labels[0])} ~ {nominal.usual()}"
    return f"declare the levels: `{line}`"
