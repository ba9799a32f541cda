"""Where each level of a factor has a covariance of its own, a new unit is of one level and no average of them."""

from __future__ import annotations

import numpy as np

import hlmdsl as hlm
from tests.questions.made_up_fits import fit_of

TEXT = """
response y ~ Normal(mu, sigma)
covariate x
factor f { a, b }
factor h { p, q }
group g "person"
effects mu = 1 + x + f + h + (1 + x | g by f)
"""


def fit() -> hlm.Fit:
    r = np.random.default_rng(3)
    g = np.repeat(np.arange(8), 5)
    table = {"x": r.normal(size=g.size), "y": r.normal(size=g.size), "f": np.array(["a", "b"])[g % 2]}
    table |= {"h": np.array(["p", "q"])[r.integers(0, 2, g.size)], "g": np.array([f"p{k}" for k in g])}
    return fit_of(TEXT, table)


def test_a_curve_for_each_level() -> None:
    own = fit()
    said = " ".join(own.plot("x").says)
    assert "the levels of h with equal weight" in said
    assert "the levels of f" not in said
    assert " ".join(own.plot("x", by="f").says) == said


def test_no_second_variable_where_no_unit_is_new_or_the_level_is_given() -> None:
    own = fit()
    assert "the levels of f and the levels of h" in " ".join(own.plot("x", units="average").says)
    assert "Averaged over the levels of h with" in " ".join(own.plot("x", at={"f": "a"}).says)


def test_an_average_over_them_is_told_to_be_one() -> None:
    said = " ".join(fit().plot("x", by="h").says)
    assert "A new person has independent deviations in the levels of f" in said
    assert "by = 'f' draws each level" in said
