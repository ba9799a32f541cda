"""In: numbers. Out: the way a person would write them: few digits, fractions, roots and logarithms by their names.

Not decided here: what they are numbers of.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Sequence
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
    text = f"{size:,.0f}" if 10**digits <= size < 1e9 and size >= 1 else _exponent(f"{size:.{digits}g}")
    return (MINUS if value < 0 else "") + text


def plain(value: float) -> str:
    """A value as the column has it: `4.5`, `2000` without a comma, to six digits."""
    return _exponent(f"{value:.6g}")


def _exponent(text: str) -> str:
    """`3e−9`: true minus signs, and an exponent without zeros before it or a plus."""
    mantissa, e, exponent = text.partition("e")
    return (mantissa + (f"e{int(exponent)}" if e else "")).replace("-", MINUS)


def magnitude(value: float) -> str:
    """To one digit, for what spans worlds: `3e−9`; plain where that is short."""
    return f"{float(f'{value:.0e}'):,.6g}" if 1e-3 <= value < 1e5 else _exponent(f"{value:.0e}")


def two_digits(value: float, error: float | None = None) -> str:
    """To two digits, large numbers as well: `1,100`; to one where a Monte Carlo error drowns the second."""
    digits = 1 if error is not None and places(value, 2) > _warranted(error) else 2
    return number(float(f"{value:.{digits}g}"), 2)


NEAREST = 1e-4
"""Nearer to 1 than this, a probability is said to be above what is told."""


def part(value: float, error: float | None = None) -> str:
    """A probability by itself: two digits if warranted, more near 1 as that needs; neither 0 nor 1 unless it is.

    `3e−9`, `0.031`, `0.98`, `0.997`, `> 0.9999`.
    """
    if value <= 0.99 or value >= 1:
        return magnitude(value) if 0 < value < NEAREST else two_digits(value, error)
    left = 1 - value
    if left < NEAREST * (1 - 1e-9):
        return f"> {1 - NEAREST:g}"
    return f"{1 - left:.{math.ceil(-math.log10(left) - 1e-9)}f}"


def fixed(value: float, decimals: int) -> str:
    """With a given number of decimals, and no minus sign before a zero."""
    text = f"{abs(value):,.{decimals}f}"
    return (MINUS if value < 0 and any(c in "123456789" for c in text) else "") + text


Three = tuple[float, float, float]

MOST_DECIMALS = 8
MORE = 2
"""So many more decimals keep a median from being rounded to what its interval excludes."""
PARTS = 12
"""The last digit told is at most this part of an interval: `0.09 (-0.45 to 0.61)`, not `0.1 (-0.4 to 0.6)`."""


def interval(
    low: float, middle: float, high: float, error: float | None = None, apart: tuple[float, ...] = (0.0,)
) -> tuple[str, str, str]:
    """A low end, a middle and a high end to the same decimals: two digits of what lies between the ends.

    `error` is the Monte Carlo error of the middle: no digits that another run would not repeat. `apart` are values that
    matter (no effect, the ends of a scale): what lies off one of them gets a digit more rather than being rounded to
    it, and if it still is, says on which side it lies: `0.02 (> 0.00 to 0.19)`.
    """
    values = (low, middle, high)
    decimals = decimals_for(low, high, error)
    return _apart(values, [d for d in (decimals, decimals + 1) if d == decimals or d <= _warranted(error)], apart)


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
    own = [d for d in (decimals, decimals + 1) if d == decimals or d <= _warranted(error)]
    close = [d for d in own if 0.5 * 10.0**-d <= 0.1 * low]
    if high >= 1e9 or (high > 10 * low and not close):
        drowned = relative_error is not None and any(places(v, 2) > _warranted(relative_error * v) for v in values)
        digits = 1 if drowned else 2
        most = max(digits, places(middle, digits))  # of an end near zero no more than of the others
        return tuple(_sided(v, min(most, places(v, digits)), (0.0, 1.0)) for v in values)  # type: ignore[return-value]
    return _apart(values, close or own, (0.0, 1.0))


def _apart(values: Three, decimals: Sequence[int], apart: tuple[float, ...]) -> tuple[str, str, str]:
    """All to the first of these decimals at which none is rounded to what it is not; else ends that say their side."""
    for own in decimals:
        told = [rounded(v, own) for v in values]
        ends_touch = any(_touches(t, v, apart) for t, v in ((told[0], values[0]), (told[2], values[2])))
        if not ends_touch and not _touches(told[1], values[1], _excluded(values, apart)):
            return told[0], told[1], told[2]
    excluded = _excluded(values, apart)
    enough = (
        d
        for d in range(decimals[0], decimals[0] + MORE + 1)
        if not _touches(rounded(values[1], d), values[1], excluded)
    )
    own = next(enough, decimals[0])
    return _sided(values[0], own, apart), _sided(values[1], own, excluded), _sided(values[2], own, apart)


def _touches(told: str, value: float, apart: Collection[float]) -> bool:
    """Whether it is told as one of these values and is not."""
    return value not in apart and value_of(told) in apart


def _excluded(values: Three, apart: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(b for b in apart if b < values[0] or b > values[2])


def _sided(value: float, decimals: int, apart: Collection[float]) -> str:
    """`> 1.0` for what is rounded to 1 and is not 1."""
    told = rounded(value, decimals)
    return f"{'>' if value > value_of(told) else '<'} {told}" if _touches(told, value, apart) else told


def rounded(value: float, decimals: int) -> str:
    """To so many decimals, negative ones for tens and hundreds; with an exponent where it is far from 1."""
    if not math.isfinite(value):
        return number(value)
    if abs(value) >= 1e9 or (decimals > MOST_DECIMALS and abs(value) < 1e-4):
        size = 0 if value == 0 else math.floor(math.log10(abs(value)))
        return _exponent(f"{value:.{max(0, size + decimals)}e}")
    return fixed(round(value, decimals) if decimals < 0 else value, max(0, decimals))


def value_of(text: str) -> float:
    """The number that a printed one is."""
    return float(text.lstrip("<> ").replace(",", "").replace(MINUS, "-").replace("∞", "inf"))


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


def span(low: float, high: float, error: float | None = None) -> tuple[str, str]:
    """Both ends of an interval that stands alone, to the same decimals: two digits of the larger, of each if far apart.

    `−39` and `+39`: on both sides of zero, both with their sign. `error` is the Monte Carlo error of the ends.
    """
    ends = (low, high)
    sizes = [abs(v) for v in ends if v and math.isfinite(v)]
    if low > 0 and high > 10 * low:
        return two_digits(low), two_digits(high)
    if not sizes or max(sizes) >= 1e9 or max(sizes) < 1e-4:
        told = [number(v, 2) for v in ends]
    else:
        width = high - low
        decimals = max(places(max(sizes), 2), places(width, 2) if math.isfinite(width) and width > 0 else 0)
        decimals = min(max(0, decimals), max(_warranted(error), places(max(sizes), 1)))
        enough = range(decimals, decimals + MORE + 1)
        few = next((d for d in enough if all(v == 0 or value_of(rounded(v, d)) for v in ends)), None)
        told = [rounded(v, few) if few is not None else number(v, 2) for v in ends]
    return told[0], ("+" if low < 0 < high else "") + told[1]


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
