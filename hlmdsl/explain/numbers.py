"""In: numbers. Out: the way a person would write them: few digits, fractions, roots and logarithms by their names.

Not decided here: what they are numbers of.
"""

from __future__ import annotations

import math
import re
from fractions import Fraction

MINUS = "−"
_VULGAR = {
    (1, 2): "½", (1, 3): "⅓", (2, 3): "⅔", (1, 4): "¼", (3, 4): "¾", (1, 5): "⅕", (2, 5): "⅖", (3, 5): "⅗",
    (4, 5): "⅘", (1, 6): "⅙", (5, 6): "⅚", (1, 8): "⅛", (3, 8): "⅜", (5, 8): "⅝", (7, 8): "⅞",
}  # fmt: skip


def number(value: float, digits: int = 3) -> str:
    """To some significant digits, with a true minus sign and no exponent unless it is far from 1."""
    if value == 0 or not math.isfinite(value):
        return "0" if value == 0 else str(value).replace("-", MINUS).replace("inf", "∞")
    size = abs(value)
    text = (
        f"{size:.{digits}g}"
        if 1e-4 <= size < 10**digits
        else f"{size:,.0f}"
        if 1 <= size < 1e9
        else f"{size:.{digits}g}"
    )
    return (MINUS if value < 0 else "") + text


def plain(value: float) -> str:
    """A value as the column has it: `4.5`, `2000` without a comma, to six digits."""
    return f"{value:.6g}".replace("-", MINUS)


def fixed(value: float, decimals: int) -> str:
    """With a given number of decimals, and no minus sign before a zero."""
    text = f"{abs(value):,.{decimals}f}"
    return (MINUS if value < 0 and any(c in "123456789" for c in text) else "") + text


def factors(low: float, middle: float, high: float) -> tuple[str, str, str]:
    """Three multiplicative numbers: two digits of each, more where they are close together or close to 1.

    Nothing changes at a factor of 1, so an interval that excludes 1 is not rounded to touch it.
    """
    spread = math.log(high / low) if 0 < low < high < math.inf else 0.0
    digits = max(2, min(8, 1 + math.ceil(-math.log10(spread)))) if spread > 0 else 3

    def told(value: float, more: int = 0) -> str:
        wanted = digits + more + (0.9 <= value <= 1.1)
        text = significant(value, wanted)
        excludes = (low > 1 or high < 1) and value != 1
        return told(value, more + 1) if excludes and wanted < 15 and float(text.replace(",", "")) == 1 else text

    return told(low), told(middle), told(high)


def significant(value: float, digits: int) -> str:
    """A positive number with so many significant digits, its trailing zeros kept: `2.0`, `1,200`."""
    if value <= 0 or not math.isfinite(value):
        return number(value)
    if not 1e-4 <= value < 1e9:
        return f"{value:.{digits - 1}e}"
    rounded = f"{value:.{digits - 1}e}"
    return f"{float(rounded):,.{max(0, digits - 1 - int(rounded.partition('e')[2]))}f}"


def decimals_for(low: float, high: float, error: float | None = None) -> int:
    """As many decimals as two digits of an interval's width need, less any that the Monte Carlo error drowns."""
    width = abs(high - low)
    if not math.isfinite(width) or width == 0:
        return 2
    wanted = 1 - math.floor(math.log10(width))
    if error is not None and math.isfinite(error) and error > 0:
        wanted = min(wanted, math.floor(-math.log10(error)))
    return max(0, min(8, wanted))


def weight(value: float, exact: Fraction | None) -> str:
    """The size of a weight (no sign): `⅓`, `5/12`, `√½`, `1/log 2`, else three digits."""
    size = abs(value)
    if exact is not None:
        return fraction(abs(exact))
    for name, constant in (("log 2", math.log(2)),):
        near = Fraction(size * constant).limit_denominator(24)
        if near and abs(float(near) / constant - size) < 1e-12 * size:
            return f"{near.numerator}/{name}" if near.denominator == 1 else f"{fraction(near)}/{name}"
    square = Fraction(size * size).limit_denominator(50)
    if square and square.numerator <= 50 and abs(math.sqrt(square) - size) < 1e-11 * size:
        return (
            f"√{fraction(square)}"
            if square.denominator == 1 or fraction(square) in _VULGAR.values()
            else f"√({fraction(square)})"
        )
    return number(size)


def fraction(value: Fraction) -> str:
    """`2`, `½`, `1½`, `5/12`; a fraction with a large denominator as a decimal."""
    sign = MINUS if value < 0 else ""
    value = abs(value)
    if value.denominator == 1:
        return f"{sign}{value.numerator}"
    whole, rest = divmod(value.numerator, value.denominator)
    known = _VULGAR.get((rest, value.denominator))
    if known and whole < 10:
        return sign + (f"{whole}" if whole else "") + known
    if value.denominator > 720:
        return sign + number(float(value))
    return f"{sign}{value.numerator}/{value.denominator}"


def probability(value: float) -> str:
    """Two decimals; a Monte Carlo estimate is never printed as certain."""
    return "> 0.99" if value > 0.99 else "< 0.01" if value < 0.01 else f"= {value:.2f}"


def join(words: list[str] | tuple[str, ...], last: str = " and ") -> str:
    """`a`, `a and b`, `a, b and c`."""
    return ", ".join(words[:-1]) + last + words[-1] if len(words) > 1 else "".join(words)


def an(noun: str) -> str:
    """`a nest`, `an assay plate`"""
    is_vowel = noun[:1].lower() in "aeiou" and not noun.lower().startswith(("uni", "use", "one"))
    return f"{'an' if is_vowel else 'a'} {noun}"


def plural(noun: str) -> str:
    """More than one of them, by the rules of English that a column's name may need."""
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "z", "ch", "sh")) else "s")


_SYMBOLS = {"kcal", "mmol", "nmol", "pmol", "umol", "hertz", "percent", "torr"}


def with_unit(amount: str, unit: str | None) -> str:
    """`23 days`, `1 day`, `10.4 points per day`, `12 ms`: words stand in the plural, symbols as they are."""
    if not unit:
        return amount
    counted, *per = unit.split(" per ")
    if amount.lstrip("+" + MINUS) != "1" and _is_word(counted):
        counted = plural(counted)
    return f"{amount} {' per '.join([counted, *per])}"


def _is_word(unit: str) -> bool:
    """A noun such as `day`, `IQ point` or `person-year`; not `ms`, `log pCi/L`, `mmol` or `%`."""
    last = unit.split(" ")[-1].split("-")[-1]
    is_long = len(last) > 3 or last == "day"
    looks = re.fullmatch(r"[A-Za-z -]+", unit) and re.fullmatch(r"[a-z]+", last) and re.search("[aeiouy]", last)
    return bool(looks) and is_long and last not in _SYMBOLS and not last.endswith("s") and not unit.startswith("log ")
