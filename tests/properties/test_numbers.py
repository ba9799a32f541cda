"""What is printed of an estimate: in order, within half a unit of its last digit, not touching what it excludes."""

from __future__ import annotations

import math
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from hlmdsl.explain.numbers import factors, interval

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


def check(values: Triple, told: Printed, apart: tuple[float, ...]) -> None:
    low, middle, high = map(read, told)
    assert low <= middle <= high, (values, told)
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


def decimals(text: str) -> int:
    return len(text.partition(".")[2].partition("e")[0])


@settings(max_examples=400, deadline=None)
@given(triples(), errors, st.sampled_from([(), (0.0,), (0.0, 1.0)]))
def test_intervals(values: Triple, error: float | None, apart: tuple[float, ...]) -> None:
    absolute = None if error is None else error * (values[2] - values[0])
    told = interval(*values, absolute, apart)
    check(values, told, apart)
    touches = any(abs(v - b) < 10 * (values[2] - values[0]) for v in values for b in apart)
    if absolute and absolute < (values[2] - values[0]) / 40 and not touches:
        assert all(unit(t, v) >= absolute * 0.999 for t, v in zip(told, values, strict=True)), (values, absolute, told)
    if "e" not in "".join(told):
        assert len({decimals(t) for t in told}) == 1, told
        width = values[2] - values[0]
        assert decimals(told[0]) <= 2 or width * 10.0 ** decimals(told[0]) < 12_001, (values, told)


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
