"""Residuals that correlate, against nlme's `gls` and `lme` (R 4.2.2, nlme 3.1.162): log likelihoods at its estimates.

The numbers are those of maximum likelihood, as `summary` prints them, with more digits.
"""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import hlmdsl
from hlmdsl.comparison.inner import inner_of
from hlmdsl.comparison.unit_densities import unit_densities
from hlmdsl.design.design import Design
from hlmdsl.results.coupled import CoupledDensities
from hlmdsl.results.draws import Draws

DATA = Path(__file__).parents[2] / "specs" / "data"

Values = dict[str, float | list[float]]


def draws_at(design: Design, values: Values) -> Draws:
    """One draw: these numbers, and units without deviations."""
    posterior, coords = {}, design.coords
    for name, dims in design.dims.items():
        shape = tuple(len(coords[dim]) for dim in dims)
        posterior[name] = np.reshape(np.asarray(values.get(name, 0.0)) + np.zeros(shape), (1, 1, *shape))
    return Draws(posterior, {}, {n: tuple(d) for n, d in design.dims.items()}, coords, "nlme")


def log_likelihood(spec: str, table: pd.DataFrame, over: str, values: Values) -> float:
    """Unit by unit, deviations integrated out."""
    design = hlmdsl.parse(spec).bind(table)
    draws = draws_at(design, values)
    found, _ = unit_densities(inner_of(design, over), draws)
    if not any(v for e in design.schema.equations for v in e.varying):
        together = CoupledDensities(design, np.zeros(design.rows.n)).together(draws)
        np.testing.assert_allclose(found.sum(), together, rtol=1e-12)
    return float(found.sum())


def orthodont() -> pd.DataFrame:
    return pd.read_csv(DATA / "orthodont.csv", dtype={"Subject": str})


GROWTH = """
response distance ~ Normal(mu, sigma)
covariate age
factor visit = age { 8, 10, 12, 14 }
factor Sex { Male, Female } reference Male
group Subject
effects mu = 1 + age * Sex
"""

UNSTRUCTURED = {
    "Intercept": 15.8422973806,
    "age": 0.82680325682,
    "Sex": 1.5830698055,
    "age:Sex": -0.35043847216,
    "sigma_visit": [math.log(2.262558898 * r) for r in (1, 0.87596051619, 1.0807983056, 0.94978570599)],
    # pairs by columns of the upper triangle; nlme has them by rows
    "cor_residual": [0.54433576531, 0.65256496932, 0.56072027112, 0.51875268298, 0.71902767647, 0.72759283395],
}
EQUAL = {
    "Intercept": 15.9200165332,
    "age": 0.82475807431,
    "Sex": 1.4881510489,
    "age:Sex": -0.34862840837,
    "sigma": 2.2166143532,
    "cor_residual": [0.54965077741, 0.62764142948, 0.55353154623, 0.50841769843, 0.74623726733, 0.70578272476],
}


@pytest.mark.parametrize(
    ("lines", "values", "expected"),
    [("effects log(sigma) = 0 + visit", UNSTRUCTURED, -209.7385240572), ("", EQUAL, -210.6174175109)],
    ids=["an sd at each visit", "one sd"],
)
def test_of_visits(lines: str, values: Values, expected: float) -> None:
    spec = f"{GROWTH}{lines}\ncorrelation residual(visit | Subject) ~ LKJ(eta = 1)"
    assert log_likelihood(spec, orthodont(), "Subject", values) == pytest.approx(expected, abs=1e-6)


def test_compound_symmetry_is_an_intercept_of_units() -> None:
    """`corCompSymm`: what the language says in its place has the same likelihood."""
    rho, sigma = 0.61783086387, 2.2147578777
    values: Values = {"Intercept": 16.340625, "age": 0.784375, "Sex": 1.0321022727, "age:Sex": -0.30482954545}
    values |= {"sigma": sigma * math.sqrt(1 - rho), "sd_Subject": sigma * math.sqrt(rho)}
    spec = GROWTH.replace("* Sex", "* Sex + (1 | Subject)").replace("factor visit = age { 8, 10, 12, 14 }\n", "")
    assert log_likelihood(spec, orthodont(), "Subject", values) == pytest.approx(-214.3195290098, abs=1e-6)


def test_of_times() -> None:
    """`corAR1` of the mares of the ovary data, in the order of their measurements."""
    table = pd.read_csv(DATA / "ovary.csv", dtype={"Mare": str})
    table["week"] = table.groupby("Mare")["Time"].rank()
    table["s1"], table["c1"] = np.sin(2 * np.pi * table["Time"]), np.cos(2 * np.pi * table["Time"])
    spec = """
    response follicles ~ Normal(mu, sigma)
    covariate s1
    covariate c1
    covariate week
    group Mare
    effects mu = 1 + s1 + c1
    correlation residual(ar(week) | Mare) ~ Uniform(-1, 1)
    """
    values: Values = {"Intercept": 12.2162175568, "s1": -2.7852235288, "c1": -0.89817315677}
    values |= {"sigma": 4.5228088211, "phi_residual": 0.74380357278}
    shuffled = table.sample(frac=1, random_state=1)
    assert log_likelihood(spec, shuffled, "Mare", values) == pytest.approx(-782.1933917389, abs=1e-6)


def test_of_times_beside_deviations() -> None:
    """`lme` with `corAR1`: an intercept of each person, and days that correlate."""
    table = pd.read_csv(DATA / "sleepstudy.csv", dtype={"Subject": str})
    spec = """
    response Reaction ~ Normal(mu, sigma)
    covariate Days
    group Subject
    effects mu = 1 + Days + (1 | Subject)
    correlation residual(ar(Days) | Subject) ~ Uniform(-1, 1)
    """
    values: Values = {"Intercept": 252.7885743589, "Days": 10.4668842658, "sd_Subject": 30.8205193143}
    values |= {"sigma": 36.9812521999, "phi_residual": 0.64142399262}
    assert log_likelihood(spec, table, "Subject", values) == pytest.approx(-872.415044843, abs=1e-6)
