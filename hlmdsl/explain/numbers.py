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


Three = tuple[float, float, float]

MOST_DECIMALS = 8
PARTS = 12
"""The last digit told is at most this part of an interval: `0.09 (-0.45 to 0.61)`, not `0.1 (-0.4 to 0.6)`."""


def interval(
    low: float, middle: float, high: float, error: float | None = None, apart: tuple[float, ...] = (0.0,)
) -> tuple[str, str, str]:
    """A low end, a middle and a high end to the same decimals: two digits of what lies between the ends.

    `error` is the Monte Carlo error of the middle: no digits that another run would not repeat. `apart` are values that
    matter (no effect, the ends of a scale): an interval that excludes one of them is not rounded to touch it.
    """
    values = (low, middle, high)
    decimals = decimals_for(low, high, error)
    barriers = _excluded(values, apart)
    for more in (decimals, decimals + 1):
        if more == decimals or more <= _warranted(error):
            told = tuple(rounded(v, more) for v in values)
            if not barriers & {value_of(t) for t in told}:
                return told[0], told[1], told[2]
    return _each(values, (decimals,) * 3, barriers)


def factors(low: float, middle: float, high: float, relative_error: float | None = None) -> tuple[str, str, str]:
    """Three positive numbers that multiply: to the same decimals, or two digits of each where they are far apart.

    Nothing changes at a factor of 1, so an interval that excludes 1 is not rounded to touch it. `relative_error` is the
    Monte Carlo error of the logarithm of the middle.
    """
    values = (low, middle, high)
    if not 0 < low <= middle <= high < math.inf:
        return interval(low, middle, high)
    error = relative_error * middle if relative_error is not None else None
    decimals = decimals_for(low, high, error)
    barriers = _excluded(values, (0.0, 1.0))
    for more in (decimals, decimals + 1):
        is_close = 0.5 * 10.0**-more <= 0.1 * low and high < 1e9
        if is_close and (more == decimals or more <= _warranted(error)):
            told = tuple(rounded(v, more) for v in values)
            if not barriers & {value_of(t) for t in told}:
                return told[0], told[1], told[2]
    if high <= 10 * low and high < 1e9:
        return _each(values, (decimals,) * 3, barriers)
    drowned = relative_error is not None and any(places(v, 2) > _warranted(relative_error * v) for v in values)
    digits = 1 if drowned else 2
    return _each(values, (places(low, digits), places(middle, digits), places(high, digits)), barriers)


def _excluded(values: Three, apart: tuple[float, ...]) -> set[float]:
    return {b for b in apart if b < values[0] or b > values[2]}


def _each(values: Three, decimals: tuple[int, int, int], barriers: set[float]) -> tuple[str, str, str]:
    """Each to its own decimals, and as many more as keep it from a barrier."""
    told = []
    for value, first in zip(values, decimals, strict=True):
        wanted = first
        while value_of(rounded(value, wanted)) in barriers and value not in barriers and wanted < 300:
            wanted += 1
        told.append(rounded(value, wanted))
    return told[0], told[1], told[2]


def rounded(value: float, decimals: int) -> str:
    """To so many decimals, negative ones for tens and hundreds; with an exponent where it is far from 1."""
    if not math.isfinite(value):
        return number(value)
    if abs(value) >= 1e9 or (decimals > MOST_DECIMALS and abs(value) < 1e-4):
        size = 0 if value == 0 else math.floor(math.log10(abs(value)))
        return f"{value:.{max(0, size + decimals)}e}".replace("-", MINUS, int(value < 0))
    return fixed(round(value, decimals) if decimals < 0 else value, max(0, decimals))


def value_of(text: str) -> float:
    """The number that a printed one is."""
    return float(text.replace(",", "").replace(MINUS, "-").replace("∞", "inf"))


def places(value: float, digits: int) -> int:
    """The decimals that so many significant digits of a number need."""
    return 0 if value == 0 else digits - 1 - int(f"{value:.{digits - 1}e}".partition("e")[2])


def decimals_for(low: float, high: float, error: float | None = None) -> int:
    """As many decimals as divide an interval into twelve parts or more, less any that the Monte Carlo error drowns.

    Integers keep their last digits unless the error drowns them; a quarter of the width is told in any case.
    """
    width = abs(high - low)
    if not math.isfinite(width) or width == 0:
        return 2
    wanted = max(0, min(MOST_DECIMALS, math.ceil(-math.log10(width / PARTS))))
    return min(wanted, max(_warranted(error), -math.floor(math.log10(width / 4))))


def _warranted(error: float | None) -> int:
    """The decimals whose last unit is at least the error."""
    if error is None or not math.isfinite(error) or error <= 0:
        return MOST_DECIMALS
    return math.floor(-math.log10(error))


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
