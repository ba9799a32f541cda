"""Models of what is alike in time, along a curve, or between relatives, and of very many units, as those who know PyMC
write them by hand.

In: a prepared table. Out: a pm.Model whose variables have the names that are compared.
Not decided here: how it is sampled (alike.py). Each is written non-centred, and centred where that is a common choice.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pymc as pm
import pytensor.tensor as pt

BAMBI = "Bambi"
CALLED = {BAMBI: {"Intercept": "level", "sd": "process_sigma", "lengthscale": "process_ell"}}
"""By who wrote a model, the names of variables that are others there."""


def spline(columns: np.ndarray, y: np.ndarray, centred: bool) -> pm.Model:
    """A straight line and wiggles that share an sd: a penalised spline as a mixed model, of columns that are given."""
    with pm.Model() as model:
        straight = pm.Normal("straight", 0, 5)
        sd = pm.HalfNormal("sd", 100)
        wiggles = _normals("wiggles", sd, columns.shape[1] - 1, centred)
        mu = pm.Normal("Intercept", 0, 50) + straight * columns[:, 0] + columns[:, 1:] @ wiggles
        pm.Normal("y", mu, pm.HalfNormal("sigma", 50), observed=y)
    return model


def gaussian_process(x: np.ndarray, y: np.ndarray) -> pm.Model:
    """PyMC's own HSGP, less its mean over the rows, so that it does not compete with the intercept."""
    with pm.Model() as model:
        lengthscale = pm.InverseGamma("lengthscale", 3, 20)
        process = pm.gp.HSGP(m=[20], c=1.5, cov_func=pm.gp.cov.Matern52(1, ls=lengthscale))
        waves, root = process.prior_linearized(x[:, None])
        z = pm.Normal("z", 0, 1, shape=20)
        curve = (waves - waves.mean(axis=0)) @ (z * root) * pm.HalfNormal("sd", 100)
        pm.Normal("y", pm.Normal("Intercept", 0, 50) + curve, pm.HalfNormal("sigma", 50), observed=y)
    return model


def process_by_bambi(table: pd.DataFrame) -> pm.Model:
    """The same process by Bambi's formula. Its curve has a mean over the rows, which is added to its intercept to be
    compared.
    """
    import bambi

    priors = {"sigma": bambi.Prior("HalfNormal", sigma=100), "ell": bambi.Prior("InverseGamma", alpha=3, beta=20)}
    curve = "hsgp(times, m=20, c=1.5, cov='Matern52', scale=False)"
    own = {
        "Intercept": bambi.Prior("Normal", mu=0, sigma=50),
        curve: priors,
        "sigma": bambi.Prior("HalfNormal", sigma=50),
    }
    model = bambi.Model(f"accel ~ 1 + {curve}", table, priors=own, center_predictors=False)
    model.set_alias({curve: "process"})  # nutpie takes the commas of its name for those between dims
    model.build()
    found: pm.Model = model.backend.model
    with found:
        pm.Deterministic("level", found["Intercept"] + found["process"].mean())
    return found


def animal_model(table: pd.DataFrame, pedigree: pd.DataFrame) -> pm.Model:
    """Breeding values by the root of the relationships, and what else each animal has."""
    root, place = _root_of(pedigree)
    of = table["animal"].astype(str).map(place).to_numpy()
    own = np.unique(of, return_inverse=True)[1]
    with pm.Model() as model:
        bred = root @ (pm.Normal("z", 0, 1, shape=len(root)) * pm.HalfNormal("sd_animal", 1.5))
        rest = pm.Normal("w", 0, 1, shape=int(own.max()) + 1) * pm.HalfNormal("sd_itself", 1)
        mu = pm.Normal("Intercept", 10, 3) + pm.Normal("sex", 0, 2) * (table["sex"] == "m").to_numpy(float)
        pm.Normal("y", mu + bred[of] + rest[own], pm.HalfNormal("sigma", 1.5), observed=table["y"].to_numpy())
    return model


def _root_of(pedigree: pd.DataFrame) -> tuple[np.ndarray, dict[str, int]]:
    """L, L L' being the relationships of animals, parents before their young; and where each stands."""
    labels = [str(label) for label in pedigree.iloc[:, 0]]
    place = {label: k for k, label in enumerate(labels)}
    known = np.zeros((len(labels), len(labels)))
    for k, (_, *parents) in enumerate(pedigree.astype(object).itertuples(index=False)):
        own = [place[str(int(p))] for p in parents if pd.notna(p)]
        known[k, :k] = known[:k, k] = sum(known[p, :k] for p in own) / 2 if own else 0.0
        known[k, k] = 1 + (known[own[0], own[1]] / 2 if len(own) == 2 else 0.0)
    return np.linalg.cholesky(known), place


def regions(table: pd.DataFrame, region: np.ndarray, pairs: np.ndarray, n: int, family: str) -> pm.Model:
    """BYM2 (Riebler et al. 2016) with pairwise differences, as Morris et al. (2019) have it in Stan."""
    adjacent = np.zeros((n, n))
    adjacent[pairs[:, 0], pairs[:, 1]] = adjacent[pairs[:, 1], pairs[:, 0]] = 1.0
    inverse = np.linalg.pinv(np.diag(adjacent.sum(axis=1)) - adjacent, rcond=1e-9, hermitian=True)
    scaling = float(np.exp(np.log(np.diag(inverse)).mean()))
    with pm.Model() as model:
        rho, sd = pm.Beta("rho", 0.5, 0.5), pm.HalfNormal("sd", 1)
        shared, alone = pm.Flat("phi", shape=n), pm.Normal("theta", 0, 1, shape=n)
        pm.Potential("alike", -0.5 * pt.sqr(shared[pairs[:, 0]] - shared[pairs[:, 1]]).sum())
        pm.Potential("about_zero", -0.5 * pt.sqr(shared.sum() / (0.001 * n)))
        own = sd * (pt.sqrt(rho / scaling) * shared + pt.sqrt(1 - rho) * alone)
        if family == "poisson":
            x = (table["income"] - table["income"].mean()).to_numpy() / 10
            eta = pm.Normal("Intercept", 3.5, 1) + pm.Normal("income", 0, 1) * x + own[region]
            pm.Poisson("y", pm.math.exp(eta), observed=table["cases"].to_numpy())
        else:
            eta = pm.Normal("Intercept", 0, 2) + pm.Normal("x", 0, 1) * table["x"].to_numpy() + own[region]
            pm.Normal("y", eta, pm.HalfNormal("sigma", 1), observed=table["y"].to_numpy())
    return model


def _states(units: int, times: int, sd: Any, phi: Any, centred: bool) -> Any:
    """AR(1) within units (units, times): by `pm.AR`, or of innovations."""
    if centred:
        first = pm.Normal.dist(0, sd, shape=(units, 1))
        own = sd * pt.sqrt(1 - phi**2)
        return pm.AR("states", rho=pt.stack([phi]), sigma=own, init_dist=first, shape=(units, times), steps=times - 1)
    apart = np.subtract.outer(np.arange(times), np.arange(times))
    kept = pt.where(apart >= 0, phi ** np.maximum(apart, 0), 0.0)
    scale = pt.concatenate([[1.0], pt.sqrt(1 - phi**2) * pt.ones(times - 1)])
    return sd * (pm.Normal("z", 0, 1, shape=(units, times)) @ (kept * scale).T)


def ovary(table: pd.DataFrame, centred: bool) -> pm.Model:
    """Follicles of mares over a cycle, each mare with an AR(1) process."""
    mare, turn = _codes(table["Mare"]), table["turn"].to_numpy() - 1
    with pm.Model() as model:
        states = _states(mare.max() + 1, turn.max() + 1, pm.HalfNormal("sd", 10), pm.Uniform("phi", -1, 1), centred)
        mu = pm.Normal("Intercept", 12, 5) + pm.Normal("sine", 0, 5) * table["sine"].to_numpy()
        mu = mu + pm.Normal("cosine", 0, 5) * table["cosine"].to_numpy() + states[mare, turn]
        pm.Normal("y", mu, pm.HalfNormal("sigma", 5), observed=table["follicles"].to_numpy())
    return model


def visits(table: pd.DataFrame, centred: bool) -> pm.Model:
    """Seizures from visit to visit."""
    patient, visit = _codes(table["patient"]), table["visit"].astype(int).to_numpy() - 1
    with pm.Model() as model:
        states = _states(patient.max() + 1, 4, pm.HalfNormal("sd", 1), pm.Uniform("phi", -1, 1), centred)
        eta = pm.Normal("Intercept", -2, 2) + pm.Normal("log(Base)", 0, 1) * np.log(table["Base"].to_numpy())
        eta = eta + pm.Normal("Trt", 0, 1) * (table["Trt"].astype(int) == 1).to_numpy(float) + states[patient, visit]
        pm.Poisson("y", pm.math.exp(eta), observed=table["count"].to_numpy())
    return model


def local_level(y: np.ndarray, centred: bool) -> pm.Model:
    """A walk seen with noise: sums of changes, or `pm.GaussianRandomWalk`."""
    with pm.Model() as model:
        sd = pm.HalfNormal("sd", 100)
        if centred:
            first = pm.Normal.dist(1000, 300)
            level = pm.GaussianRandomWalk("level", mu=0, sigma=sd, init_dist=first, shape=len(y))
            pm.Deterministic("Intercept", level[0])
        else:
            start = pm.Normal("Intercept", 1000, 300)
            changes = pm.Normal("z", 0, 1, shape=len(y) - 1) * sd
            level = start + pt.concatenate([[0.0], pt.cumsum(changes)])
        pm.Normal("y", level, pm.HalfNormal("sigma", 200), observed=y)
    return model


def ratings(table: pd.DataFrame, centred: bool) -> pm.Model:
    """Students by lecturers by departments."""
    with pm.Model() as model:
        mu = pm.Normal("Intercept", 3, 1) + pm.Normal("service", 0, 1) * table["service"].to_numpy()
        for name in ("s", "d", "dept"):
            own = _codes(table[name])
            mu = mu + _normals(f"r_{name}", pm.HalfNormal(f"sd_{name}", 1), int(own.max()) + 1, centred)[own]
        pm.Normal("y", mu, pm.HalfNormal("sigma", 2), observed=table["y"].to_numpy())
    return model


def choices(table: pd.DataFrame, centred: bool) -> pm.Model:
    """Few binary rows of very many units."""
    own = _codes(table["g"])
    with pm.Model() as model:
        eta = pm.Normal("Intercept", 0, 1.5) + pm.Normal("x", 0, 1) * table["x"].to_numpy()
        eta = eta + pm.Normal("f", 0, 1) * (table["f"] == "f2").to_numpy(float)
        eta = eta + _normals("r", pm.HalfNormal("sd", 1), int(own.max()) + 1, centred)[own]
        pm.Bernoulli("y", logit_p=eta, observed=table["y"].to_numpy())
    return model


def _normals(name: str, sd: Any, n: int, centred: bool) -> Any:
    return pm.Normal(name, 0, sd, shape=n) if centred else pm.Normal(f"{name}_z", 0, 1, shape=n) * sd


def _codes(column: pd.Series) -> np.ndarray:
    return np.unique(column.astype(str).to_numpy(str), return_inverse=True)[1]


def models(problem: str, table: pd.DataFrame, design: Any, specs: Path, folder: Path) -> dict[str, Any]:
    """Of one problem, those who write it, by how: functions that make a model."""
    match problem:
        case "mcycle":
            columns = design.schema.main.matrix(design.rows)[:, 1:]
            y = table["accel"].to_numpy()
            return {"non-centred": lambda: spline(columns, y, False), "centred": lambda: spline(columns, y, True)}
        case "mcycle_hsgp":
            by_hand = {"pm.gp.HSGP": lambda: gaussian_process(table["times"].to_numpy(), table["accel"].to_numpy())}
            return by_hand | ({BAMBI: lambda: process_by_bambi(table)} if find_spec(BAMBI.lower()) else {})
        case "animals":
            pedigree = pd.read_csv(specs / "data" / "animals_pedigree.csv")
            return {"non-centred": lambda: animal_model(table, pedigree)}
        case "columbus_regions":
            pairs = pd.read_csv(specs / "data" / "columbus_edges.csv").to_numpy()
            where = table["district"].to_numpy()
            return {"pairwise differences": lambda: regions(table, where, pairs, len(table), "poisson")}
        case "lattice":
            pairs = pd.read_csv(folder / "lattice_edges.csv").to_numpy()
            return {
                "pairwise differences": lambda: regions(
                    table, table["r"].to_numpy(), pairs, int(pairs.max()) + 1, "normal"
                )
            }
        case "ovary_ar":
            return {"innovations": lambda: ovary(table, False), "pm.AR": lambda: ovary(table, True)}
        case "epilepsy_visits":
            return {"innovations": lambda: visits(table, False), "pm.AR": lambda: visits(table, True)}
        case "nile":
            y = table["volume"].to_numpy()
            return {"sums": lambda: local_level(y, False), "pm.GaussianRandomWalk": lambda: local_level(y, True)}
        case "ratings":
            return {"centred": lambda: ratings(table, True)}
        case "choices":
            return {"non-centred": lambda: choices(table, False)}
    return {}
