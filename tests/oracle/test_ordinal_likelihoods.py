"""Levels in order against ordinal (clmm), VGAM, lme4 and an exact likelihood: our log density at their estimates is
their log likelihood, and rises nowhere from there.

Estimates of VGAM 1.1.7, ordinal 2022.11-16 and lme4 1.1.31 under R 4.2.2, turned into cutpoints less a predictor: these
are minus the intercepts of VGAM's `cratio` and `acat`, and coefficients minus those of its `sratio`. lme4's are of rows
expanded to steps, whose likelihood is that of a stopping ratio. The log of a scale is minus that of `disc`. One model
was integrated over units on a fine grid.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy.optimize import minimize_scalar

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.families.family import Linked, entry
from hlmdsl.families.links import IDENTITY
from hlmdsl.families.observation import log_density_of_rows
from hlmdsl.formulas.functions import NUMPY

DATA = Path(__file__).parents[2] / "specs" / "data"
WINE = """data "{0}/wine.csv"
response rating ordered {{ 1 < 2 < 3 < 4 < 5 }} ~ {1}
factor temp {{ cold, warm }}
factor contact {{ no, yes }}
group judge
effects eta = 1 + temp + contact{2}
"""
INHALER = """data "{0}/inhaler.csv"
response rating ordered {{ 1 < 2 < 3 < 4 }} ~ {1}
covariate treat
covariate period
covariate carry
group subject
effects eta = 1 + treat + period + carry{2}
"""


FEWER = """response rating ordered {{ 1 < 2 < 3 }} ~ {1}
covariate treat
covariate period
effects eta = 1 + treat + period{2}
"""
"""The same, 3 and 4 joined."""


@dataclass(frozen=True)
class Case:
    """Estimates elsewhere; `sd` is that of units, whose deviations are integrated out `by`."""

    spec: str
    family: str
    cutpoints: tuple[float, ...]
    effects: tuple[float, ...]
    likelihood: float
    sd: float = 0.0
    by: str = ""
    disc: str = ""
    raised: tuple[float, ...] = ()

    def design(self) -> Design:
        unit = " + (1 | judge)" if self.spec is WINE else " + (1 | subject)"
        disc = f"\neffects log(disc) = 1 + {self.disc}" if self.disc else ""
        spec = self.spec
        if self.raised:
            what = "contact" if self.spec is WINE else "treat"
            disc = f"\neffects cutpoints = 1 + {what}"
            spec = spec.replace(
                "temp + contact{2}" if self.spec is WINE else "treat +", "temp{2}" if self.spec is WINE else ""
            )
        table = None
        if self.spec is FEWER:
            table = {name: np.asarray(own) for name, own in pd.read_csv(DATA / "inhaler.csv").items()}
            table["rating"] = np.minimum(table["rating"], 3)
        return hlm.parse(spec.format(DATA, self.family, (unit if self.sd else "") + disc)).bind(table)


CASES = {
    "sratio of VGAM": Case(
        WINE,
        "StoppingRatio(eta, cutpoints)",
        (-1.4820549795, 0.89299508075, 2.6771918423, 3.5464820035),
        (2.2285556213, 1.2389465932),
        -86.1797039545,
    ),
    "cratio of VGAM": Case(
        WINE,
        "ContinuationRatio(eta, cutpoints)",
        (-1.4820549795, 0.89299508075, 2.6771918423, 3.5464820035),
        (2.2285556213, 1.2389465932),
        -86.1797039545,
    ),
    "sratio of VGAM under a probit": Case(
        WINE,
        "StoppingRatio(eta, cutpoints, link = probit)",
        (-0.85540609238, 0.5312508411, 1.5868607933, 2.0998211053),
        (1.3223387437, 0.72915439647),
        -85.7004243754,
    ),
    "acat of VGAM, wine": Case(
        WINE,
        "AdjacentCategory(eta, cutpoints)",
        (-0.98990458456, 0.89010578956, 2.5158368882, 2.7850440704),
        (1.6884842926, 0.96485363197),
        -85.6441601776,
    ),
    "acat of VGAM, inhaler": Case(
        INHALER,
        "AdjacentCategory(eta, cutpoints)",
        (0.65801662966, 2.6035598453, 1.063877206),
        (-0.67345800544, 0.201750377, -0.18969927571),
        -452.5421488266,
    ),
    "acat of units, exact": Case(
        INHALER,
        "AdjacentCategory(eta, cutpoints)",
        (0.71998723477, 3.3176966571, 2.351040321),
        (-0.8526056324, 0.24088366994, -0.22834131595),
        -447.3741130065,
        sd=0.9264332174,
        by="quadrature",
    ),
    "clmm under a probit, wine": Case(
        WINE,
        "OrderedProbit(eta, cutpoints)",
        (-0.92647968028, 0.88943777605, 2.467592736, 3.5366621806),
        (1.8000144112, 1.0482054671),
        -80.9306071536,
        sd=0.66315318955,
        by="Laplace",
    ),
    "clm with a scale of temperature": Case(
        WINE,
        "OrderedLogistic(eta, cutpoints, disc)",
        (-1.3520417699, 1.2730017573, 3.6170230545, 5.2982362854),
        (2.6294184304, 1.5878437551, -0.095359166852),
        -86.4394628794,
        disc="temp",
    ),
    "clm with a scale of contact under a probit": Case(
        WINE,
        "OrderedProbit(eta, cutpoints, disc)",
        (-0.74921357196, 0.71630206439, 1.9695099061, 2.822191122),
        (1.4420738791, 0.83491983463, 0.08256009061),
        -85.6860332661,
        disc="contact",
    ),
    "clm of ordinal, contact at each": Case(
        WINE,
        "OrderedLogistic(eta, cutpoints)",
        (-1.323043357, 1.2464435454, 3.5500436098, 4.6602470675),
        (2.5190447735,),
        -86.2085532315,
        raised=(-1.6150592118, -1.5115673309, -1.674755697, -1.0506229278),
    ),
    "acat of VGAM, treatment at each": Case(
        FEWER,
        "AdjacentCategory(eta, cutpoints)",
        (0.65486808833, 2.3065796125),
        (0.14018551475,),
        -436.8850349593,
        raised=(0.86983961037, 1.1506303146),
    ),
    "sratio of VGAM, treatment at each": Case(
        FEWER,
        "StoppingRatio(eta, cutpoints)",
        (0.54604908081, 2.3092657439),
        (0.16764039114,),
        -436.8001986545,
        raised=(0.97881054232, 1.1649167614),
    ),
    "glmer of steps, treatment at each": Case(
        INHALER,
        "StoppingRatio(eta, cutpoints)",
        (0.63946302375, 2.9817377965, 1.5426139491),
        (0.24804639071, -0.24811352692),
        -447.6879599997,
        sd=0.85336456736,
        by="Laplace",
        raised=(0.90156102833, 1.1548932418, -0.82910366768),
    ),
    "glmer of steps": Case(
        WINE,
        "StoppingRatio(eta, cutpoints)",
        (-1.6670807621, 1.2743381765, 3.5720353784, 4.9111369287),
        (2.7935219567, 1.6243968949),
        -81.3732820526,
        sd=1.0223149953,
        by="Laplace",
    ),
}


def of_rows(design: Design, case: Case, numbers: np.ndarray, deviation: np.ndarray) -> np.ndarray:
    """(n, ...): log densities, of cutpoints and effects in one array, with deviations (n or 1, ...)."""
    k, own = len(case.cutpoints), len(design.schema.main.coefficients)
    family, shape = design.model.response.family, (design.rows.n, *deviation.shape[1:])
    fixed = design.schema.main.matrix(design.rows) @ numbers[k : k + own]
    eta = np.broadcast_to(fixed.reshape(-1, *[1] * (deviation.ndim - 1)) + deviation, shape).ravel()
    given = {"eta": Linked(IDENTITY, eta, NUMPY)}
    for i in range(k):
        at = np.full(shape[0], numbers[i])
        if case.raised:
            at = at + design.schema.equations[1 + i].matrix(design.rows) @ numbers[k + own + i : k + own + i + 1]
        given[entry("cutpoints", i)] = Linked(IDENTITY, np.broadcast_to(at, shape[::-1]).T.ravel(), NUMPY)
    if case.disc:
        disc = np.exp(design.schema.equations[1].matrix(design.rows) @ numbers[k + own :])
        given["disc"] = Linked(IDENTITY, np.broadcast_to(disc, shape[::-1]).T.ravel(), NUMPY)
    y = np.broadcast_to(design.observed.value.reshape(-1, *[1] * (deviation.ndim - 1)), shape).ravel()
    return log_density_of_rows(family, y, None, given).reshape(shape)


def likelihood(design: Design, case: Case, numbers: np.ndarray) -> float:
    if not case.sd:
        return float(of_rows(design, case, numbers, np.zeros((1,))).sum())
    (varying,) = design.schema.main.varying
    unit = design.rows.units[varying.grouping.name]
    units = int(unit.max()) + 1
    if case.by == "quadrature":
        z, w = np.polynomial.hermite_e.hermegauss(40)
        rows = of_rows(design, case, numbers, case.sd * z[None])
        of_units = np.stack([np.bincount(unit, column, minlength=units) for column in rows.T], axis=1)
        return float(np.log(np.exp(of_units) @ w / w.sum()).sum())

    def joint(u: np.ndarray) -> np.ndarray:
        rows = of_rows(design, case, numbers, (case.sd * u)[unit])
        return np.bincount(unit, rows, minlength=units) - u**2 / 2

    best = np.zeros(units)
    h = 1e-4
    for _ in range(20):  # each unit's own Newton steps
        low, middle, high = joint(best - h), joint(best), joint(best + h)
        best = best - np.clip(((high - low) / (2 * h)) / ((high - 2 * middle + low) / h**2), -0.5, 0.5)
    h = 1e-3
    bent = -(joint(best - h) - 2 * joint(best) + joint(best + h)) / h**2
    return float((joint(best) - np.log(bent) / 2).sum())


@pytest.mark.parametrize("name", CASES)
def test_the_likelihood_at_their_estimates_is_theirs(name: str) -> None:
    case = CASES[name]
    design = case.design()
    numbers = np.array([*case.cutpoints, *case.effects, *case.raised])
    near = {"": 1e-6, "quadrature": 1e-5, "Laplace": 2e-4}[case.by]
    assert likelihood(design, case, numbers) == pytest.approx(case.likelihood, abs=near)


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if not case.sd])
def test_the_likelihood_is_largest_there(name: str) -> None:
    case = CASES[name]
    design, numbers = case.design(), np.array([*case.cutpoints, *case.effects, *case.raised])
    for direction in np.eye(numbers.size):

        def less(t: float, direction: np.ndarray = direction) -> float:
            return -likelihood(design, case, numbers + t * direction)

        found = minimize_scalar(less, bounds=(-0.1, 0.1), method="bounded", options={"xatol": 1e-6})
        assert abs(found.x) < 2e-4
