"""Rows that alone put no bound on an effect get a warning; with a flat prior an error, with proper ones a model."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import hlmdsl as hlm

SPEC = """
response y ~ {family}
factor f
covariate x
effects {link} = {effects}
"""


def codes(y, f, x=None, family="Bernoulli(p)", link="logit(p)", effects="1 + f") -> list[str]:
    x = np.arange(len(y), dtype=float) if x is None else x
    table = {"y": np.asarray(y), "f": np.asarray(f), "x": x}
    found = hlm.parse(SPEC.format(family=family, link=link, effects=effects)).bind(table).warnings
    return [w.code for w in found if w.code == "HLM384"]


def test_twenty_of_twenty_against_none_of_forty() -> None:
    assert codes([1] * 20 + [0] * 40, ["b"] * 20 + ["a"] * 40) == ["HLM384"]
    assert codes([1] * 19 + [0] * 41, ["b"] * 20 + ["a"] * 40) == ["HLM384"]  # a has no success
    assert not codes([1] * 19 + [0] * 40 + [1], ["b"] * 20 + ["a"] * 40)


@pytest.mark.parametrize(
    ("y", "family", "link"),
    [
        (np.zeros(12), "Bernoulli(p)", "logit(p)"),
        (np.ones(12), "Bernoulli(p)", "probit(p)"),
        (np.zeros(12), "Poisson(mu)", "log(mu)"),
        (np.full(12, 5), "Binomial(n = 5, p)", "logit(p)"),
        (np.zeros(12), "NegativeBinomial(mu, alpha)", "log(mu)"),
    ],
)
def test_zeros_alone_and_successes_alone_are_a_model(y: np.ndarray, family: str, link: str) -> None:
    """As in studies of safety, where no event is a finding; the default priors are finite and proper."""
    table = {"y": y, "f": ["a", "b"] * 6, "x": np.arange(12.0)}
    design = hlm.parse(SPEC.format(family=family, link=link, effects="1 + f + x")).bind(table)
    assert "HLM384" in [w.code for w in design.warnings]
    values = [v for each in design.priors.values() for p in each for _, v in p.prior.arguments]
    assert np.isfinite(values).all()
    assert abs(values[0]) > 1  # the intercept's prior is where half an event would be, not at even odds


def test_counts_of_one_size_are_bounded() -> None:
    assert not codes(np.full(12, 3), ["a", "b"] * 6, family="Poisson(mu)", link="log(mu)")


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 1), st.sampled_from("abc")), min_size=6, max_size=14))
def test_of_one_factor_separation_is_a_level_without_zeros_or_without_ones(rows: list[tuple[int, str]]) -> None:
    y, f = zip(*rows, strict=True)
    if len(set(f)) < 2:
        return
    shares = [np.mean([a for a, b in rows if b == level]) for level in set(f)]
    assert bool(codes(y, f)) == any(s in (0, 1) for s in shares)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 1), st.integers(-4, 4)), min_size=4, max_size=12),
    st.sampled_from([0, 2_460_000, 10**9]),
)
def test_of_one_covariate_separation_is_a_threshold(rows: list[tuple[int, int]], far: int) -> None:
    """Also of dates, which are nearly an intercept."""
    y, x = (np.array(column, dtype=float) for column in zip(*rows, strict=True))
    x = x + far
    if len(set(x)) < 2:
        return
    ones, zeros = x[y == 1], x[y == 0]
    split = not len(ones) or not len(zeros) or ones.min() >= zeros.max() or zeros.min() >= ones.max()
    assert bool(_of(y, x)) == split


def _of(y: np.ndarray, x: np.ndarray) -> list[str]:
    text = "response y ~ Bernoulli(p)\ncovariate x\neffects logit(p) = 1 + x"
    return [w.code for w in hlm.parse(text).bind({"y": y, "x": x}).warnings if w.code == "HLM384"]
