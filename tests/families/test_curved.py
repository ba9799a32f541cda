"""Curves against numbers of another program, and their derivatives against differences."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.families.curved import of_column
from hlmdsl.families.family import Linked
from hlmdsl.families.links import LINKS
from hlmdsl.formulas.curve import text, value
from hlmdsl.formulas.functions import NUMPY

GROWTH = """
response y ~ Normal(mu, sigma)
covariate d
nonlinear mu = ult * (1 - exp(-(d / theta)^omega))
effects ult = 1
effects log(theta) = 1
effects log(omega) = 1
prior ult.Intercept ~ Normal(0.5, 0.5)
prior theta.Intercept ~ Normal(1, 1)
prior omega.Intercept ~ Normal(0, 1)
"""

SHAPES = """
response y ~ Normal(mu, sigma)
covariate d
nonlinear mu = a * logistic(b * d) - sqrt(a) / cos(d) + tanh(d^b)^2 * Phi(-a * sin(d)) + log(a + d) - -b^(d - 1)
effects log(a) = 1
effects log(b) = 1
prior a.Intercept ~ Normal(0, 1)
prior b.Intercept ~ Normal(0, 1)
"""

TABLE = {"y": [0.1, 0.4, 0.2], "d": [0.5, 2.5, 1.5]}


def test_a_row_is_what_the_family_makes_of_the_curve() -> None:
    design = hlm.parse(GROWTH).bind(TABLE)
    family = design.model.response.family
    given = {
        "ult": Linked(LINKS["identity"], 0.45, NUMPY),
        "theta": Linked(LINKS["log"], 1.3, NUMPY),
        "omega": Linked(LINKS["log"], 0.34, NUMPY),
        "sigma": Linked(LINKS["identity"], 0.03, NUMPY),
    }
    y, d = (np.array(TABLE[name]) for name in ("y", "d"))
    cells = {"n": np.ones(3), "mean": y, "squares": np.zeros(3), of_column("d"): d}
    mu = 0.45 * (1 - np.exp(-((d / np.exp(1.3)) ** np.exp(0.34))))
    expected = -0.5 * ((y - mu) / 0.03) ** 2 - np.log(0.03) - 0.5 * np.log(2 * np.pi)
    assert family.log_density(NUMPY, cells, given) == pytest.approx(expected, rel=1e-12)
    assert family.mean is not None
    assert family.mean(NUMPY, family.with_cell(NUMPY, cells, given)) == pytest.approx(mu, rel=1e-12)


@pytest.mark.parametrize("spec", [GROWTH, SHAPES])
def test_slopes_are_those_of_differences(spec: str) -> None:
    curve = hlm.parse(spec).bind(TABLE).model.response.family.curve
    assert curve is not None
    at = {name: np.array([0.7, 1.3, 2.1]) + k / 7 for k, (name, _) in enumerate((*curve.parameters, ("d", "")))}
    for name in at:
        low, high = ({**at, name: at[name] + step} for step in (-1e-6, 1e-6))
        by_difference = (value(curve.tree, high, NUMPY) - value(curve.tree, low, NUMPY)) / 2e-6
        assert value(curve.slope(name), at, NUMPY) == pytest.approx(by_difference, rel=1e-6, abs=1e-7)


@pytest.mark.parametrize("spec", [GROWTH, SHAPES])
def test_its_text_is_read_as_the_same_curve(spec: str) -> None:
    curve = hlm.parse(spec).bind(TABLE).model.response.family.curve
    assert curve is not None
    line = next(line for line in spec.splitlines() if line.startswith("nonlinear"))
    again = hlm.parse(spec.replace(line, f"nonlinear mu = {text(curve.tree)}")).bind(TABLE).model.response.family.curve
    assert again == curve


def test_a_curve_is_told_with_its_family() -> None:
    told = str(hlm.parse(GROWTH).explain(TABLE))
    assert "y ~ Normal(mu, sigma)" in told
    assert "mu = ult * (1 - exp(-(d / theta)^omega))" in told


def test_least_squares_of_another_program() -> None:
    """R's `nls(r ~ ult * (1 - exp(-(d / theta)^omega)))` on the shipped table: its log likelihood, three of its fitted
    values, and no parameter from which the likelihood rises.
    """
    with (Path(__file__).parents[2] / "specs" / "data" / "loss.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    d = np.array([float(row["dev"]) / 12 for row in rows])
    y = np.array([float(row["cum"]) / float(row["premium"]) for row in rows])
    family = hlm.parse(GROWTH).bind({"y": y, "d": d}).model.response.family
    cells = {"n": np.ones(y.size), "mean": y, "squares": np.zeros(y.size), of_column("d"): d}

    def given(ult: float, theta: float, omega: float) -> dict[str, Linked]:
        own = {"ult": ult, "theta": theta, "omega": omega, "sigma": 0.03066642048}
        return {k: Linked(LINKS["log" if k in ("theta", "omega") else "identity"], v, NUMPY) for k, v in own.items()}

    best = np.array([0.4501057579, 1.2981740963, 0.33560754996])
    assert float(np.sum(family.log_density(NUMPY, cells, given(*best)))) == pytest.approx(113.610666689, abs=1e-7)
    assert family.mean is not None
    fitted = np.asarray(family.mean(NUMPY, family.with_cell(NUMPY, cells, given(*best))))
    assert fitted[[0, 13, 41]] == pytest.approx([0.026932938696, 0.27401001978, 0.1122535225], rel=1e-7)
    for j in range(3):
        step = np.eye(3)[j] * 1e-4
        sides = [float(np.sum(family.log_density(NUMPY, cells, given(*(best + s * step))))) for s in (-1, 1)]
        assert max(sides) < 113.610666689
