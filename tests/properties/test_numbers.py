"""What is printed of an estimate: in order, within half a unit of its last digit, not touching what it excludes."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reading import read_sum

from hlmdsl.explain.numbers import (
    NO_PART,
    cell,
    factors,
    fraction,
    interval,
    number,
    plain,
    probability,
    span,
    two_digits,
)
from hlmdsl.explain.readings.contrast import in_decimals, signed_sum

Triple = tuple[float, float, float]
Printed = tuple[str, str, str]


@st.composite
def triples(draw: st.DrawFn) -> Triple:
    """Low, middle, high: of any size, near or far from 0 and 1, narrow or wide, the middle anywhere."""
    place = draw(st.sampled_from([0.0, 1.0, -1.0, draw(st.floats(-1e5, 1e5))]))
    width = 10 ** draw(st.floats(-9, 6))
    low = place + draw(st.floats(-2, 2)) * width
    return low, low + draw(st.floats(0, 1)) * width, low + width


@st.composite
def positive_triples(draw: st.DrawFn) -> Triple:
    """The same on the scale of factors: exponentials of an interval, many beside 1."""
    low = draw(st.floats(-8, 8)) * 10 ** draw(st.floats(-6, 0))
    width = 10 ** draw(st.floats(-6, 1))
    return math.exp(low), math.exp(low + draw(st.floats(0, 1)) * width), math.exp(low + width)


sizes = st.floats(-320, 307.9).map(lambda exponent: 10.0**exponent)


@st.composite
def triples_of_any_size(draw: st.DrawFn) -> Triple:
    """Three numbers of any size and sign, alike or worlds apart; or one and what lies near it."""
    if draw(st.booleans()):
        low, middle, high = sorted(draw(st.sampled_from([-1, 1])) * draw(sizes) for _ in range(3))
    else:
        place = draw(st.sampled_from([-1, 1])) * draw(sizes)
        width = min(abs(place) * 10 ** draw(st.floats(-9, 1)), 1e307)
        low, middle, high = place - draw(st.floats(0, 1)) * width, place, place + draw(st.floats(0, 1)) * width
    return low, middle, min(high, 1e308)


errors = st.one_of(st.none(), st.floats(-5, 0).map(lambda exponent: 10**exponent))
"""Monte Carlo errors, as parts of the interval's width."""


def read(text: str) -> Fraction:
    """The number that a reader sees, whether it is said to lie above, below or at it."""
    return Fraction(text.lstrip("<> ").replace(",", "").replace("−", "-"))


def unit(text: str, value: float) -> Fraction:
    """One in the last digit; of whole numbers as far as their zeros at the end can be rounding."""
    digits = text.lstrip("<> ").replace(",", "").lstrip("−").replace("−", "-")
    mantissa, _, exponent = digits.partition("e")
    decimals = len(mantissa.partition(".")[2])
    if decimals or exponent:
        return Fraction(10) ** (int(exponent or 0) - decimals)
    zeros = len(mantissa) - len(mantissa.rstrip("0")) if mantissa.strip("0") else math.ceil(math.log10(abs(value) + 10))
    return Fraction(10) ** zeros


def sign(values: Triple) -> int:
    return 1 if values[1] > 0 else -1


def check(values: Triple, told: Printed, apart: tuple[float, ...]) -> None:
    low, middle, high = map(read, told)
    assert low <= middle <= high, (values, told)
    assert told[1][0] not in "<>", (values, told)  # a bound is no estimate
    excludes_zero = 0.0 in apart and not values[0] <= 0 <= values[2]
    assert not excludes_zero or abs(middle - Fraction(values[1])) <= Fraction(values[1]) * Fraction(121, 1000) * sign(
        values
    )
    width = Fraction(values[2]) - Fraction(values[0])
    if width > max(Fraction(1, 10**13) * max(abs(Fraction(v)) for v in values), Fraction(1e-310)):
        assert low < high, (values, told)
        third = Fraction(34, 100) * width
        assert low < middle or Fraction(values[1]) - Fraction(values[0]) < third, (values, told)
        assert middle < high or Fraction(values[2]) - Fraction(values[1]) < third, (values, told)
    for value, text in zip(values, told, strict=True):
        assert abs(read(text) - Fraction(value)) <= unit(text, value) / 2 * (1 + Fraction(1, 10**6)), (value, text)
        if text[0] in "<>":  # it lies on that side of a value that matters, and too near to be told from it
            assert float(read(text)) in apart, (values, told)
            assert value > read(text) if text[0] == ">" else value < read(text), (values, told)
    for value, text in ((values[0], told[0]), (values[2], told[2])):
        assert value in apart or float(read(text)) not in apart or text[0] in "<>", (values, told)
    for barrier in apart:
        if barrier < values[0] or barrier > values[2]:
            assert float(read(told[1])) != barrier or told[1][0] in "<>", (values, told)


def two_digits_of(value: float) -> float:
    """The unit of the second digit."""
    return 10.0 ** (math.floor(math.log10(abs(value))) - 1) if value else 0.0


def decimals(text: str) -> int:
    return len(text.partition(".")[2].partition("e")[0])


@settings(max_examples=400, deadline=None)
@given(triples(), errors, st.sampled_from([(), (0.0,), (0.0, 1.0)]))
@example((78.125, 78.125, 10078.125), 1.0, ())
@example((78.125, 78.125, 10078.125), 1.0, (0.0, 1.0))
@example((-10078.125, -78.125, -78.125), 1.0, (0.0,))
def test_intervals(values: Triple, error: float | None, apart: tuple[float, ...]) -> None:
    absolute = None if error is None else error * (values[2] - values[0])
    told = interval(*values, absolute, apart)
    check(values, told, apart)
    touches = any(abs(v - b) < 10 * (values[2] - values[0]) for v in values for b in apart)
    if absolute and absolute < (values[2] - values[0]) / 40 and not touches:
        # no digits that another run would not repeat, but the first two, without which nothing is left
        for t, v in zip(told, values, strict=True):
            assert unit(t, v) >= min(absolute * 0.999, two_digits_of(v)), (values, absolute, told)
    if "e" not in "".join(told):
        ends, own = decimals(told[0]), decimals(told[1])
        assert decimals(told[2]) == ends, told
        width = values[2] - values[0]
        assert ends <= 2 or width * 10.0**ends < 12_001, (values, told)
        if own != ends:  # a middle that the same decimals would bring to what its interval excludes, or out of itself
            assert own > ends, told
            fewer = Fraction(round(Fraction(values[1]) * 10 ** (own - 1)), 10 ** (own - 1))
            excluded = [b for b in apart if b < values[0] or b > values[2]]
            far = 0.0 in excluded and abs(fewer - Fraction(values[1])) > Fraction(119, 1000) * abs(Fraction(values[1]))
            assert float(fewer) in excluded or far or not read(told[0]) <= fewer <= read(told[2]), (values, told)


def test_an_error_as_wide_as_the_interval() -> None:
    """A quarter of the width is told in any case, and of an end that is smaller its own two digits."""
    assert interval(78.125, 78.125, 10078.125, 10_000.0) == ("78", "78", "10,000")
    assert interval(78.125, 5000.0, 10078.125, 10_000.0) == ("78", "5,000", "10,000")


@settings(max_examples=400, deadline=None)
@given(triples_of_any_size(), errors, st.sampled_from([(), (0.0,), (0.0, 1.0)]))
@example((0.25, 1.40, 7.6), 0.05, (0.0, 1.0))
@example((0.98e-8, 1.23e-8, 1.5e-8), None, (0.0,))
@example((1e-8, 1e-8, 1.01e-8), 0.3, (0.0,))
def test_intervals_of_any_size(values: Triple, error: float | None, apart: tuple[float, ...]) -> None:
    absolute = None if error is None else error * (values[2] / 2 - values[0] / 2)
    check(values, interval(*values, absolute, apart), apart)


@settings(max_examples=400, deadline=None)
@given(
    triples_of_any_size().map(lambda t: (abs(t[0]), *sorted(map(abs, t[1:])))).filter(lambda t: 0 < t[0] <= t[1]),
    errors,
)
@example((0.25, 1.40, 7.6), 0.6)
@example((7.9e-4, 1.01, 1277.0), 0.9)
def test_factors_of_any_size(values: Triple, error: float | None) -> None:
    low, middle, high = sorted(values)
    relative = None if error is None else error * (math.log(high) - math.log(low))
    check((low, middle, high), factors(low, middle, high, relative), (0.0, 1.0))


@given(st.floats(0, 1))
@example(0.99)
@example(0.01)
@example(0.990001)
def test_probabilities(value: float) -> None:
    """What is printed is true of the number: within half a unit, or beyond a bound that it is beyond."""
    told = probability(value)
    bound = read(told.removeprefix("= "))
    if told[0] in "<>":
        assert value > 0.99 if told[0] == ">" else value < 0.01
        assert value > bound if told[0] == ">" else value < bound
    else:
        assert abs(Fraction(value) - bound) <= Fraction(5001, 10**6)
        assert 0.01 <= value <= 0.99
    assert told == "= 0.99" if value == 0.99 else True


@settings(max_examples=300, deadline=None)
@given(sizes, st.sampled_from([1, 2, 3, 6]), st.sampled_from([-1, 1]))
@example(999.6, 3, 1)
@example(99.7, 2, 1)
def test_single_numbers(size: float, digits: int, sign_: int) -> None:
    value = sign_ * size
    for told, allowed in ((number(value, digits), digits), (two_digits(value), 2), (plain(value), 6)):
        assert abs(read(told) - Fraction(value)) <= Fraction(1, 2 * 10 ** (allowed - 1)) * abs(Fraction(value)), told
    assert len(plain(value)) < 25


@settings(max_examples=400, deadline=None)
@given(triples_of_any_size())
@example((7.9e-4, 1.0, 1277.0))
@example((25.0, 500.0, 975.0))
@example((1e10 - 4300, 1e10, 1e10 + 4300))
@example((9.57e-9, 1e-8, 1.043e-8))
@example((-1.043e-8, -1e-8, -9.57e-9))
def test_spans(values: Triple) -> None:
    """Both ends within 6% of what they are, or of the larger of both, and of the interval; apart if they are."""
    low, _, high = values
    told = span(low, high)
    ends = [read(t.lstrip("+")) for t in told]
    assert ends[0] <= ends[1]
    assert ends[0] < ends[1] or low == high
    wide = Fraction(high) - Fraction(low)
    if 1e-10 * max(abs(low), abs(high)) < wide:
        assert abs((ends[1] - ends[0]) - wide) <= wide / 8
    largest = max(abs(Fraction(low)), abs(Fraction(high)))
    for end, value in zip(ends, (low, high), strict=True):
        assert abs(end - Fraction(value)) <= largest * Fraction(6, 100)
        assert end or not value


@settings(max_examples=200, deadline=None)
@given(triples_of_any_size())
@example((1.1e-16, 20.0, 38.0))
@example((-1e308, 3.0, 1e308))
def test_spans_of_what_is_told_by_differences(values: Triple) -> None:
    """As others, but that an end is zero which is next to zero, seen from as far as the other."""
    low, _, high = values
    ends = [0.0 if abs(v) < NO_PART * high - NO_PART * low else v for v in (low, high)]
    assert span(low, high, NO_PART) == span(*ends)


@settings(max_examples=400, deadline=None)
@given(positive_triples(), errors)
def test_factors(values: Triple, error: float | None) -> None:
    relative = None if error is None else error * math.log(values[2] / values[0])
    told = factors(*values, relative)
    check(values, told, (0.0, 1.0))
    narrow = values[2] < 10 * values[0]
    touches = not narrow or any(abs(math.log(v)) < 10 * math.log(values[2] / values[0]) for v in values)
    if relative and relative < math.log(values[2] / values[0]) / 40 and not touches:
        assert unit(told[1], values[1]) >= relative * values[1] * 0.999, (values, relative, told)
    if not touches and values[2] - values[0] > 1e-7 and values[2] < 1e9:
        assert len({len(t.partition(".")[2]) for t in told}) == 1, (values, told)


FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞/√"


@st.composite
def weights(draw: st.DrawFn) -> list[Fraction | float]:
    """As sums have them: whole numbers, small fractions, roots, and numbers without a name."""
    kinds = st.one_of(
        st.integers(1, 9).map(Fraction),
        st.builds(Fraction, st.integers(1, 40), st.integers(1, 40)),
        st.builds(lambda a, b: math.sqrt(a / b), st.integers(1, 9), st.integers(1, 9)),
        st.floats(0.001, 1000),
        st.just(1.7456),
    )
    return draw(st.lists(kinds, min_size=1, max_size=4))


@settings(max_examples=300, deadline=None)
@given(weights())
@example([Fraction(33, 20), 1.7456])
@example([math.sqrt(1.8), Fraction(1, 2)])
def test_one_style_of_coefficients_in_a_sum(sizes: list[Fraction | float]) -> None:
    """All fractions and roots, or all decimals; what is read is what is meant, decimals to three digits."""
    told = signed_sum([(f"x{i}", w) for i, w in enumerate(sizes)])
    read_back = read_sum(told, [f"x{i}" for i in range(len(sizes))])
    is_decimal = in_decimals(sizes)
    assert not (is_decimal and any(c in told for c in FRACTIONS)), told
    assert "√(1⅘)" not in told
    for i, w in enumerate(sizes):
        assert read_back[f"x{i}"] == pytest.approx(float(w), rel=5.1e-3 if is_decimal else 1e-12), told


def test_fractions() -> None:
    told = {Fraction(2): "2", Fraction(3, 2): "1½", Fraction(5, 12): "5/12", Fraction(-1, 3): "−⅓"}
    assert {value: fraction(value) for value in told} == told
    assert fraction(Fraction(1234567, 10_000_000)) == number(0.1234567)
    assert fraction(Fraction(-1234567, 10_000_000)) == "−" + number(0.1234567)


@given(st.floats(-1e14, 1e14))
def test_cells_of_tables_are_whole_or_to_four_digits(value: float) -> None:
    told = cell(value)
    assert float(told) == pytest.approx(value, rel=6e-4)
    assert "e" not in told or abs(value) < 1e-4
    assert value != int(value) or float(told) == value
