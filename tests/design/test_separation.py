"""Rows that alone put no bound on an effect get a warning; with a flat prior an error, with proper ones a model."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import hlmdsl as hlm
from hlmdsl.design.warnings import Separated

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


BESIDE_A = ("f[b - a]", "f[c - a]")
KINDS = [
    ("HurdlePoisson(mu, psi)", "log(mu)", 1),
    ("ZeroInflatedPoisson(mu, psi)", "log(mu)", 1),
    ("ZeroInflatedBinomial(n = 9, p, psi)", "logit(p)", 1),
    ("HurdleLogNormal(mu, sigma, psi)", "mu", 3),
    ("ZeroInflatedBeta(mu, nu, psi)", "logit(mu)", 30),
]
F = np.repeat(list("abc"), 6)
SOME = np.tile([1, 0, 3, 2, 5, 4], 3)
OF_ZEROS = [
    (SOME, set()),
    (np.maximum(SOME, 2), {"psi_Intercept", "psi_f[b - a]", "psi_f[c - a]"}),
    (np.where(F == "b", 2 + SOME % 2, SOME), {"psi_f[b - a]"}),
    (np.where(F == "b", 0, SOME), {"f[b - a]", "psi_f[b - a]"}),
    (np.where(F == "a", 0, SOME), {f"{psi}{one}" for psi in ("", "psi_") for one in ("Intercept", *BESIDE_A)}),
]


@pytest.mark.parametrize(("family", "link", "divisor"), KINDS)
def test_zeros_of_a_separate_process(family: str, link: str, divisor: int) -> None:
    """A level where all or none are zero tells its share of zeros to be at an end; where all are, nothing tells the
    mean of the others."""
    own = SPEC.format(family=family, link=link, effects="1 + f").replace("covariate x\n", "")
    spec = hlm.parse(f"{own}effects logit(psi) = 1 + f")
    for y, unbounded in OF_ZEROS:
        values = y if divisor == 1 else y / divisor * (1 + 0.01 * np.arange(18))
        found = [w for w in spec.bind({"y": values, "f": F}).warnings if isinstance(w, Separated)]
        assert {name for w in found for name in w.coefficients} == unbounded
        assert len(found) == len({"psi" in name for name in unbounded})


def test_zeros_alone_leave_nothing_to_the_mean_of_others() -> None:
    text = "response y ~ HurdlePoisson(mu, psi)\nfactor f\neffects log(mu) = 1 + f\neffects logit(psi) = 1"
    of_mean, of_share = hlm.parse(text).bind({"y": np.zeros(18), "f": F}).warnings
    assert isinstance(of_mean, Separated)
    assert isinstance(of_share, Separated)
    assert of_mean.coefficients == ("Intercept", *BESIDE_A)
    assert of_share.coefficients == ("psi_Intercept",)
    assert of_share.every == "every row has y = 0: "
    (none,) = hlm.parse(text).bind({"y": np.maximum(SOME, 2), "f": F}).warnings
    assert isinstance(none, Separated)
    assert none.every == "no row has y = 0: "


def test_ones_among_the_ends() -> None:
    """Shares of exact 0 and 1: of a all are 1, of b none is at an end, and c has all of them."""
    y = np.where(F == "a", 1.0, np.where(F == "b", 0.1 + SOME / 9, np.tile([0.0, 1.0, 0.3, 0.4, 0.2, 0.0], 3)))
    text = "response y ~ ZeroOneInflatedBeta(mu, nu, zoi, coi)\nfactor f\neffects logit(mu) = 1\n"
    found = hlm.parse(f"{text}effects logit(zoi) = 0 + f\neffects logit(coi) = 0 + f").bind({"y": y, "f": F}).warnings
    named = [w.coefficients for w in found if isinstance(w, Separated)]
    assert [set(one) <= {f"{p}_f[a]", f"{p}_f[b]"} for p, one in zip(("zoi", "coi"), named, strict=True)] == [True] * 2
