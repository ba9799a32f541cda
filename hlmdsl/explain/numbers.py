"""In: numbers. Out: the way a person would write them: few digits, fractions, roots and logarithms by their names.

Not decided here: what they are numbers of.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Sequence
from fractions import Fraction

from hlmdsl.explain.plurals import plural
from hlmdsl.source.diagnostic import an as an

MINUS = "−"
MOST_PARTS = 720
"""The largest denominator of a fraction that is shown as one."""
_VULGAR = {
    (1, 2): "½", (1, 3): "⅓", (2, 3): "⅔", (1, 4): "¼", (3, 4): "¾", (1, 5): "⅕", (2, 5): "⅖", (3, 5): "⅗",
    (4, 5): "⅘", (1, 6): "⅙", (5, 6): "⅚", (1, 8): "⅛", (3, 8): "⅜", (5, 8): "⅝", (7, 8): "⅞",
}  # fmt: skip


def number(value: float, digits: int = 3) -> str:
    """To some significant digits, with a true minus sign and no exponent unless it is far from 1."""
    if value == 0 or not math.isfinite(value):
        return "0" if value == 0 else "unknown" if math.isnan(value) else ("∞" if value > 0 else f"{MINUS}∞")
    size = abs(value)
    text = f"{size:.{digits}g}"
    if 1 <= float(text) < 1e9 and float(text) >= 10.0 ** (digits - 1):
        text = f"{size if size >= 10.0**digits else float(text):,.0f}"
    return (MINUS if value < 0 else "") + _exponent(text)


def plain(value: float, digits: int = 6) -> str:
    """A value as the column has it: `4.5`, `2000` without a comma, whole numbers in full, others to six digits."""
    is_whole = abs(value) < 1e15 and value == int(value) if math.isfinite(value) else False
    return f"{value:.0f}".replace("-", MINUS) if is_whole else _exponent(f"{value:.{digits}g}")


def cell(value: float) -> str:
    """In a table of data and numbers: whole numbers in full, others to four digits, `84214` and not 8.421e+04."""
    if not math.isfinite(value) or (value and not 1e-4 <= abs(value) < 1e15):
        return f"{value:.4g}"
    return f"{value:.0f}" if value == int(value) else f"{value:.{max(0, 3 - math.floor(math.log10(abs(value))))}f}"


def _exponent(text: str) -> str:
    """`3e−9`: true minus signs, and an exponent without zeros before it or a plus."""
    mantissa, e, exponent = text.partition("e")
    return (mantissa + (f"e{int(exponent)}" if e else "")).replace("-", MINUS)


def magnitude(value: float) -> str:
    """To one digit, for numbers over many orders of magnitude: `3e−9`; plain if that is short."""
    return f"{float(f'{value:.0e}'):,.6g}" if 1e-3 <= value < 1e5 else _exponent(f"{value:.0e}")


def two_digits(value: float) -> str:
    """To two digits, large numbers as well: `1,100`."""
    return number(float(f"{value:.2g}"), 2)


NEAREST = 1e-4
"""Nearer to 1 than this, a probability is shown as above a bound."""


def part(value: float) -> str:
    """A single probability: two digits, more near 1 as needed; never 0 or 1 unless it is.

    `3e−9`, `0.031`, `0.98`, `0.997`, `> 0.9999`.
    """
    if not 0.99 < value < 1:
        return magnitude(value) if 0 < value < NEAREST else two_digits(value)
    left = 1 - value
    if left < NEAREST * (1 - 1e-9):
        return f"> {1 - NEAREST:g}"
    return f"{1 - left:.{math.ceil(-math.log10(left) - 1e-9)}f}"


Three = tuple[float, float, float]
Told = tuple[str, str, str]

MOST_DECIMALS = 8
"""Beyond these a small number is written with an exponent."""
MOST_DIGITS = 15
"""What a double holds."""
MOST_MANTISSA = 7
"""A large number with more digits that matter is written out: `1,700,000,000,005`."""
PARTS = 12
"""The last digit shown is at most this part of an interval: `0.09 (-0.45 to 0.61)`, not `0.1 (-0.4 to 0.6)`."""
MOST_OFF = 0.12
"""The relative rounding error allowed for a median whose interval excludes zero."""


def interval(
    low: float, middle: float, high: float, error: float | None = None, apart: tuple[float, ...] = (0.0,)
) -> Told:
    """A low end, a middle and a high end to the same decimals: two digits of the interval's width.

    `error` is the Monte Carlo error of the middle: no digits that a different run would not reproduce, unless rounding
    would leave nothing of the middle. `apart` are values that matter (no effect, the ends of a scale): other numbers
    get one more digit rather than being rounded to one of them, and an end that still is shows on which side it is:
    `0.02 (> 0.00 to 0.19)`. A middle is always a number, on its own side of whatever its interval excludes.
    """
    return _faithful((low, middle, high), _decimals(low, middle, high, error), apart)


def factors(low: float, middle: float, high: float, relative_error: float | None = None) -> Told:
    """Three positive ratios: to the same decimals, or two digits of each if they are far apart.

    A ratio of 1 is no effect, so an interval that excludes 1 is not rounded to touch it. `relative_error` is the Monte
    Carlo error of the logarithm of the middle.
    """
    values, apart = (low, middle, high), (0.0, 1.0)
    if not 0 < low <= middle <= high:
        return interval(low, middle, high)
    decimals = _decimals(low, middle, high, relative_error * middle if relative_error is not None else None)
    close = [d for d in decimals if 0.5 * 10.0**-d <= 0.1 * low]
    if high > 10 * low and (high >= 1e9 or not close):
        told = _each_by_itself(values, apart)
        return told if _holds(values, told, apart) else _faithful(values, decimals, apart)
    return _faithful(values, close or decimals, apart)


def _decimals(low: float, middle: float, high: float, error: float | None) -> list[int]:
    """Those requested, and one more if the Monte Carlo error allows it."""
    wanted = decimals_for(low, high, error)
    if low == high and math.isfinite(low):
        wanted = max(2, places(low, 3))
    most = _most_decimals((low, middle, high))
    return [min(d, most) for d in (wanted, wanted + 1) if d == wanted or d <= _warranted(error)]


def _most_decimals(values: Three) -> int:
    """How many decimals doubles of this size have."""
    largest = max((abs(v) for v in values if math.isfinite(v)), default=0.0)
    return places(largest, MOST_DIGITS) if largest else 2


def _faithful(values: Three, decimals: Sequence[int], apart: tuple[float, ...]) -> Told:
    """The first format that keeps every number distinct: all to the same decimals, ends that show their side, a middle
    with more decimals, all with more.
    """
    for own in decimals:
        told = _to_decimals(values, own, own, ())
        if not any(_touches(told[i], values[i], apart) for i in (0, 2)) and _holds(values, told, apart):
            return told
    first, needed = decimals[0], _needed(values, apart)
    ways = [(first, first), (first + 1, first + 1)]
    ways += [
        (d, own) for d in range(first, max(first, needed) + 1) for own in (d, *range(max(d, needed - 2), needed + 2))
    ]
    for ends, own in ways:
        told = _to_decimals(values, ends, own, apart)
        if _holds(values, told, apart):
            return told
    return _to_decimals(values, needed + 2, needed + 2, ())


def _needed(values: Three, apart: tuple[float, ...]) -> int:
    """The decimals with which the middle and the ends are surely what they are."""
    low, middle, high = values
    gaps = [middle - low, high - middle, *(middle - b for b in apart), middle]
    return max((places(g, 2) for g in gaps if g and math.isfinite(g)), default=2)


def _to_decimals(values: Three, ends: int, middle: int, apart: Collection[float]) -> Told:
    """The ends and the middle to so many decimals each; with two digits if no digit would be left."""
    low, own, high = (
        max(d, min(0, places(v, 2))) if d < 0 and math.isfinite(v) else d
        for v, d in zip(values, (ends, middle, ends), strict=True)
    )
    return _sided(values[0], low, apart), rounded(values[1], own), _sided(values[2], high, apart)


def _each_by_itself(values: Three, apart: Collection[float]) -> Told:
    """Two digits of each; of an end near zero no more decimals than the middle has."""
    low, middle, high = values
    most = max(2, places(middle, 2))
    own = [min(most, places(v, 2)) if math.isfinite(v) else 2 for v in values]
    return _sided(low, own[0], apart), rounded(middle, own[1]), _sided(high, own[2], apart)


def _holds(values: Three, told: Sequence[str], apart: tuple[float, ...]) -> bool:
    """Whether rounding keeps their order, and keeps the middle accurate and away from what its interval excludes."""
    read = [value_of(t) for t in told]
    excluded = [b for b in apart if b < values[0] or b > values[2]]
    near = 0.0 not in excluded or not abs(read[1] - values[1]) > MOST_OFF * abs(values[1])
    in_order = not (read[0] > read[1] or read[1] > read[2])
    return near and in_order and not _touches(told[1], values[1], excluded)


def _touches(told: str, value: float, apart: Collection[float]) -> bool:
    """Whether it is shown as one of these values but is not."""
    return value not in apart and value_of(told) in apart


def _sided(value: float, decimals: int, apart: Collection[float]) -> str:
    """`> 1.0` for what is rounded to 1 and is not 1."""
    told = rounded(value, decimals)
    return f"{'>' if value > value_of(told) else '<'} {told}" if _touches(told, value, apart) else told


def rounded(value: float, decimals: int) -> str:
    """To so many decimals, negative ones for tens and hundreds; with an exponent if it is far from 1."""
    if not math.isfinite(value):
        return number(value)
    count = abs(round(Fraction(value) * Fraction(10) ** decimals))  # of units of the last digit
    digits = str(count)
    sign = MINUS if value < 0 and count else ""
    exponent = len(digits) - 1 - decimals
    is_large = exponent >= MOST_DIGITS or (exponent >= 9 and len(digits) <= MOST_MANTISSA)
    if count and (is_large or (decimals > MOST_DECIMALS and exponent < -4)):
        return f"{sign}{digits[0]}{'.' * (len(digits) > 1)}{digits[1:]}e{exponent}".replace("-", MINUS)
    if decimals <= 0 or (not count and decimals > MOST_DECIMALS):
        return f"{sign}{count * 10 ** max(0, -decimals):,}"
    whole, rest = divmod(count, 10**decimals)
    return f"{sign}{whole:,}.{rest:0{decimals}}"


def value_of(text: str) -> float:
    """The number that a printed one is."""
    plain_text = text.lstrip("<> ").replace(",", "").replace(MINUS, "-").replace("∞", "inf")
    return math.nan if plain_text == "unknown" else float(plain_text)


def places(value: float, digits: int) -> int:
    """The decimals that so many significant digits of a number need."""
    return 0 if value == 0 else digits - 1 - int(f"{value:.{digits - 1}e}".partition("e")[2])


def decimals_for(low: float, high: float, error: float | None = None) -> int:
    """As many decimals as divide an interval into twelve parts or more, without any below the Monte Carlo error.

    Integers below a billion keep their last digits unless these are below the error; a quarter of the width is always
    shown.
    """
    half = abs(high / 2 - low / 2)  # the whole may be beyond any number
    sizes = [abs(v) for v in (low, high) if v and math.isfinite(v)]
    if not math.isfinite(half):
        return max([2, *(places(v, 2) for v in sizes)])
    if half == 0:
        return 2
    least = 0 if max(sizes) < 1e9 else -400
    wanted = max(least, math.ceil(math.log10(PARTS / 2) - math.log10(half)))
    return min(wanted, max(_warranted(error), -math.floor(math.log10(half) - math.log10(2))))


NO_PART = 5e-4
"""Relative to the width of an interval for differences: an end nearer to zero is shown as zero."""


def span(low: float, high: float, least: float = 0.0) -> tuple[str, str]:
    """Both ends of an interval shown without a middle, to the same decimals: two digits of the larger, or of the width
    if that is less; two digits of each if they are far apart.

    `−39` and `+39`: on both sides of zero, both with their sign. An end nearer to zero than `least` of the width is
    shown as zero: rounding errors of a difference are not shown as `1.1e−16`.
    """
    if not (math.isfinite(low) and math.isfinite(high)):
        return number(low, 2), number(high, 2)
    low, high = ends = tuple(0.0 if abs(v) < least * high - least * low else v for v in (low, high))
    sizes = [abs(v) for v in ends if v and math.isfinite(v)]
    if low > 0 and high > 10 * low:
        return two_digits(low), two_digits(high)
    width = high - low
    is_narrow = bool(sizes) and 0 < width < 0.5 * max(sizes)
    if not sizes or ((max(sizes) >= 1e9 or max(sizes) < 1e-4) and not is_narrow):
        told = [number(v, 2) for v in ends]
    else:
        decimals = max(places(max(sizes), 2), places(width, 2) if width > 0 else 0)
        few = range(max(0, decimals), max(0, decimals) + 3)
        chosen = next((d for d in few if all(v == 0 or value_of(rounded(v, d)) for v in ends)), None)
        told = [rounded(v, chosen) if chosen is not None else number(v, 2) for v in ends]
    return told[0], ("+" if low < 0 < high else "") + told[1]


def _warranted(error: float | None) -> int:
    """The decimals whose last unit is at least the error."""
    if error is None or not math.isfinite(error) or error <= 0:
        return 400
    return math.floor(-math.log10(error))


def weight(value: float, exact: Fraction | None, as_decimal: bool = False) -> str:
    """The size of a weight (no sign): `⅓`, `5/12`, `√½`, `1/log 2`, otherwise three digits; or always a decimal."""
    if as_decimal:
        is_whole = exact is not None and exact.denominator == 1
        return str(abs(exact.numerator)) if is_whole and exact is not None else number(abs(value))
    return _named(value, exact) or number(abs(value))


def has_name(value: float, exact: Fraction | None) -> bool:
    """Whether a weight has a sign of its own, as a fraction, root or logarithm; otherwise it is shown as a decimal."""
    return bool(_named(value, exact))


def _named(value: float, exact: Fraction | None) -> str:
    size = abs(value)
    if exact is not None:
        return fraction(abs(exact)) if exact.denominator <= MOST_PARTS else ""
    for name, constant in (("log 2", math.log(2)),):
        near = Fraction(size * constant).limit_denominator(24)
        if near and abs(float(near) / constant - size) < 1e-12 * size:
            return f"{near.numerator}/{name}" if near.denominator == 1 else f"{fraction(near)}/{name}"
    square = Fraction(size * size).limit_denominator(50)
    is_root = square and abs(math.sqrt(square) - size) < 1e-11 * size
    if is_root and square.denominator == 1 and square.numerator <= 50:
        return f"√{square.numerator}"
    if is_root and square < 1:
        return f"√{fraction(square)}" if fraction(square) in _VULGAR.values() else f"√({fraction(square)})"
    if is_root and square.numerator <= 50:
        return f"√({square.numerator}/{square.denominator})"
    return ""


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
    if value.denominator > MOST_PARTS:
        return sign + number(float(value))
    return f"{sign}{value.numerator}/{value.denominator}"


def probability(value: float) -> str:
    """Two decimals; a Monte Carlo estimate is never printed as certain."""
    if math.isnan(value):
        return "unknown"
    return "> 0.99" if value > 0.99 else "< 0.01" if value < 0.01 else f"= {value:.2f}"


def join(words: list[str] | tuple[str, ...], last: str = " and ") -> str:
    """`a`, `a and b`, `a, b and c`."""
    return ", ".join(words[:-1]) + last + words[-1] if len(words) > 1 else "".join(words)


_SYMBOLS = {"kcal", "mmol", "nmol", "pmol", "umol", "hertz", "percent", "torr"}


def with_unit(amount: str, unit: str | None) -> str:
    """`23 days`, `1 day`, `10.4 points per day`, `12 ms`: words are in the plural, symbols unchanged."""
    if not unit:
        return amount
    if unit.startswith("per "):
        return f"{amount} {unit}"
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
