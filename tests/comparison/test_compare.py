"""Comparisons: what may be compared, what is said of a difference, exact duplicates, different numbers of draws."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from scipy import optimize

import hlmdsl as hlm
from tests.comparison.made_up import table

Make = Callable[..., hlm.Fit]
HEAD = "covariate x\ncovariate w\nfactor f\ngroup g\n"
NORMAL = f"model {{}}\nresponse y ~ Normal(mu, sigma)\n{HEAD}effects mu = 1 + {{}}"


def test_a_difference_is_said_with_its_error(make: Make) -> None:
    one, other = (make(NORMAL.format(name, terms), draws=100) for name, terms in (("a", "x"), ("b", "x + f + (1 | g)")))
    found = hlm.compare(one, other)
    best, worse = found.table.index
    gap = found.of[best].elpd_i - found.of[worse].elpd_i
    assert found.table.loc[worse, "elpd_diff"] == pytest.approx(-float(gap.sum()))
    assert found.table.loc[worse, "dse"] == pytest.approx(float(np.sqrt(60 * gap.var())))
    told = str(found)
    assert f"`{worse}` has an elpd lower than that of `{best}` by {float(gap.sum()):.1f}" in told
    assert "Of fewer than 100 rows a standard error is likely too small." in told
    named = hlm.compare({"first": one.loo(), "second": other.loo()})
    assert sorted(named.table.index) == ["first", "second"]


@pytest.mark.parametrize(
    ("gap", "se", "said"),
    [
        (1.5, 0.2, "below 4, which is small"),
        (9.0, 6.0, "which of them predicts better is open"),
        (30.0, 6.0, "`a` predicts better"),
        (0.0, 0.0, "`b` predicts exactly as `a` does"),
    ],
)
def test_what_is_said_of_its_size(gap: float, se: float, said: str) -> None:
    from hlmdsl.comparison.compare import _of_difference

    assert said in _of_difference("a", "b", {"elpd_diff": -gap, "dse": se})


def test_units_of_many_rows_have_weights(make: Make) -> None:
    """Their densities are too small for numbers, their ratios are not."""
    times = {name: np.repeat(values, 40) for name, values in table().items()}
    one, other = (
        make(NORMAL.format(n, f"x + {e}(1 | g)"), draws=100, data=times) for n, e in (("a", ""), ("b", "f + "))
    )
    loos = [fit.loo(over="g") for fit in (one, other)]
    assert all((own.elpd_i < -746).any() for own in loos)
    weights = hlm.compare(*loos).table["weight"]
    gap = (loos[0].elpd_i - loos[1].elpd_i).values

    def score(share: float) -> float:
        return -float(np.logaddexp(np.log(share) + gap, np.log1p(-share)).sum())

    best = optimize.minimize_scalar(score, bounds=(1e-9, 1 - 1e-9), method="bounded").x
    assert weights["a"] == pytest.approx(best, abs=0.01)
    assert abs(weights["a"] - 0.5) > 0.02


def test_duplicates_and_other_numbers_of_draws(make: Make) -> None:
    one = make(NORMAL.format("same", "x"), draws=100)
    told = str(hlm.compare(one, one))
    assert "`same (2)` predicts exactly as `same (1)` does." in told
    assert "standard error is" not in told
    longer = make(NORMAL.format("longer", "x"), draws=150)
    assert set(hlm.compare(one, longer).table.index) == {"same", "longer"}


def test_transformations_and_families_of_one_column_may_differ(make: Make) -> None:
    texts = [
        f"model {n}\nresponse {r}\n{HEAD}effects mu = 1 + x"
        for n, r in (
            ("a", "y ~ LogNormal(mu, sigma)"),
            ("b", "log(y) ~ Normal(mu, sigma)"),
            ("c", "y ~ Normal(mu, sigma)"),
        )
    ]
    found = hlm.compare(*(make(text, draws=100) for text in texts))
    assert found.table.loc["a", "elpd"] == pytest.approx(found.table.loc["b", "elpd"], abs=1e-8)
    assert found.table.loc["c", "elpd"] != pytest.approx(found.table.loc["a", "elpd"], abs=1)


def other_table(**columns: np.ndarray) -> dict[str, np.ndarray]:
    return table() | columns


def missing(values: np.ndarray) -> np.ndarray:
    found = values.copy()
    found[3] = np.nan
    return found


@pytest.mark.parametrize(
    ("spec", "data", "says"),
    [
        (f"response k ~ Poisson(mu)\n{HEAD}effects log(mu) = 1 + x", table(), "one is of `y`, the other of `k`"),
        (
            f"response y ~ Normal(mu, sigma)\nweights w\n{HEAD}effects mu = 1",
            table(),
            "the second has weights, the first",
        ),
        (
            f"response y ~ Normal(mu, sigma)\n{HEAD}effects mu = 1",
            other_table(y=table()["y"][::-1]),
            "in a different order",
        ),
        (
            f"response y ~ Normal(mu, sigma)\n{HEAD}effects mu = 1",
            other_table(y=table()["y"] + (np.arange(60) == 8)),
            "1 of 60 rows; the first is row 9",
        ),
        (
            f"response y ~ Normal(mu, sigma)\n{HEAD}effects mu = 1 + (1 | g)",
            other_table(g=np.roll(table()["g"], 1)),
            "row 1 is of `g0` in one and of `g5` in the other",
        ),
        (
            f"missing drop\nresponse y ~ Normal(mu, sigma)\n{HEAD}effects mu = 1 + w",
            other_table(w=missing(table()["w"])),
            "the other of 59 rows (1 dropped)",
        ),
        (
            f"response y ~ Normal(mu, sigma)\ncensored by s\n{HEAD}effects mu = 1",
            other_table(s=np.array(["none", "right"])[np.arange(60) % 2]),
            "the second has censoring",
        ),
    ],
)
def test_unlike_fits_are_refused(make: Make, spec: str, data: dict[str, np.ndarray], says: str) -> None:
    one, other = make(NORMAL.format("a", "x + (1 | g)")), make(spec, data=data)
    with pytest.raises(hlm.HlmError, match="HLM666") as caught:
        hlm.compare(one, other)
    assert says in str(caught.value)


def test_counts_and_densities_are_not_one_scale(make: Make) -> None:
    data = other_table(y=table()["k"].astype(float))
    one = make(NORMAL.format("a", "x"), data=data)
    other = make(f"response y ~ Poisson(mu)\n{HEAD}effects log(mu) = 1", data=data)
    with pytest.raises(hlm.HlmError, match="one has a density of `y`, the other a probability"):
        hlm.compare(one, other)


def test_what_is_nothing_to_compare(make: Make) -> None:
    fit = make(NORMAL.format("a", "x + (1 | g)"), draws=50)
    for given in ((), (fit,), (fit, "fit.nc")):
        with pytest.raises(hlm.HlmError, match="HLM667"):
            hlm.compare(*given)  # type: ignore[arg-type]
    with pytest.raises(hlm.HlmError, match="what was left out differ"):
        hlm.compare(fit.loo(), fit.loo(over="g"))
    assert "Leave one unit of g out" in str(hlm.compare({"a": fit, "b": fit}, over="g"))
