"""Calibration of predictions: where responses that a fit has not seen stand among those that it predicts.

In: a model, a replicate. Out: the rank of each response among DRAWS predicted ones, uniform on 0..DRAWS if what is
predicted is right; ties of counts and levels are broken at random, which keeps it uniform.
Not decided here: whether ranks are uniform (uniformity.py).

A data set is drawn from the prior with some rows and some groups too many. The model is fitted to the others, and
predicts the rest: rows of groups that it knows (`old`), and one row each of groups that it does not know (`new`).
"""

from __future__ import annotations

import zlib
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

import hlmdsl
from hlmdsl.backend.kernel.kernel_run import sample
from hlmdsl.design.design import Design
from hlmdsl.results.draws import Draws, draws_of
from hlmdsl.results.fit import Fit
from tests.calibration.models import COMMON, MODELS, Case, Table
from tests.calibration.ranks import DRAWS, THIN, TUNE
from tests.calibration.simulate import prior_of, simulate

EACH = 5
"""Of a data set, predictions of old units and of new ones."""

PLANTED = 1.15
"""By what every standard deviation of a faulty prediction is multiplied."""

MORE = {
    "StudentT": Case(
        "response y ~ StudentT(mu, sigma, nu)\neffects mu = 1 + x + (1 | g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)\nprior sigma ~ LogNormal(-0.5, 0.4)\nprior nu ~ Gamma(4, 0.5)",
        rows=8,
    ),
    "Gamma": Case(
        "response y ~ Gamma(mu, alpha)\neffects log(mu) = 1 + x + (1 | g)\nprior Intercept ~ Normal(0.5, 0.5)\n"
        "prior effects ~ Normal(0, 0.5)\nprior sd(g) ~ HalfNormal(0.5)\nprior alpha ~ Gamma(4, 1)",
    ),
    "Beta": Case(
        "response y ~ Beta(mu, nu)\neffects logit(mu) = 1 + x + (1 | g)\nprior Intercept ~ Normal(0, 0.5)\n"
        "prior effects ~ Normal(0, 0.3)\nprior sd(g) ~ HalfNormal(0.3)\nprior nu ~ Gamma(20, 1)",
    ),
    "Binomial": Case(
        "response y ~ Binomial(n = 12, p)\neffects logit(p) = 1 + x + (1 + x || g)\n"
        + COMMON
        + "prior sd(g) ~ HalfNormal(1)",
    ),
}
"""Of families that the ranks of parameters are not looked at for."""

CASES = MODELS | MORE


def ranks(case: Case, replicate: int) -> dict[str, list[int]]:
    """Of one data set, those of `old` and `new` units where there are any; of a faulty prediction too, where the model
    has one sd of all responses."""
    table = data_set(case, replicate)
    spec, response = hlmdsl.parse(case.spec), table["y"]
    row = np.arange(len(response))
    is_new = row >= case.groups * case.rows
    is_old = ~is_new & (row % case.rows == case.rows - 1) & (row < EACH * case.rows)
    fit = _fitted(spec.bind(case.seen(_at(table, ~is_new & ~is_old))), replicate)
    wanted = {"old": is_old, "new": is_new & (row % case.rows == 0)}
    if not _has_groups(case):
        del wanted["new"]
    rng = np.random.default_rng([_key(case), replicate, 1])
    found = {}
    for kind, chosen in wanted.items():
        new = {name: "new" for name, bound in fit.design.groupings.items() if kind == "new" and _is_new(bound)}
        rows = {name: column for name, column in _at(table, chosen).items() if name != "y"}
        faulty = [(f"{kind}, planted", _wider(fit.draws))] if "prior sigma ~" in case.text else []
        for label, draws in ((kind, fit.draws), *faulty):
            predicted = _numbers(Fit(draws, fit.design, {}).predict(rows, units=new or "own", seed=replicate).values[0])
            seen = response[chosen] if response.ndim == 1 else response[chosen, 0]
            below, ties = (predicted < seen).sum(axis=0), (predicted == seen).sum(axis=0)
            found[label] = (below + rng.integers(0, ties + 1)).tolist()
    return found


def _numbers(predicted: xr.DataArray) -> np.ndarray:
    """Responses as the table has them: of levels their labels, which are numbers here, and not their positions. Of
    several columns the first, since those of a row are not independent."""
    if "level" in predicted.dims:
        return predicted.isel(level=0).values
    if "levels" not in predicted.attrs:
        return predicted.values
    return np.array(predicted.attrs["levels"], dtype=float)[predicted.values.astype(int)]


def data_set(case: Case, replicate: int) -> dict[str, Any]:
    """Rows of the groups that are fitted and then of others, with a response drawn from the prior."""
    whole = replace(case, groups=case.groups + (EACH if _has_groups(case) else 1))
    table = dict(whole.table())
    table["y"] = np.where(np.arange(len(table["y"])) % 2, 0.4, 0.6) if _is_amount(case) else table["y"]
    empty = hlmdsl.parse(case.spec).bind(table)
    return table | {"y": simulate(empty, prior_of(empty), _key(case), replicate)[1]}


def _key(case: Case) -> int:
    return zlib.crc32(f"predictions: {case.text}".encode())


def digest(case: Case) -> str:
    """Of what ranks of a model depend on here: the model, how long a fit is, and the data sets, of which two are made:
    whatever makes others of them changes these.
    """
    numbers = [np.asarray(data_set(case, replicate)["y"], dtype=float).round(6).tolist() for replicate in (0, 1)]
    text = "\n".join([case.spec, str((case.groups, case.rows, EACH, DRAWS, THIN, TUNE, PLANTED)), str(numbers)])
    return blake2b(text.encode(), digest_size=8).hexdigest()


def digest_of_code() -> str:
    """Of the part of the package that predicts, and of the likelihoods that it draws from."""
    root = Path(hlmdsl.__file__).parent
    own = [*root.glob("predictions/*.py"), *root.glob("families/*.py"), root / "results" / "row_predictors.py"]
    texts = "\n".join(path.read_text() for path in sorted(own))
    return blake2b(texts.encode(), digest_size=8).hexdigest()


def _fitted(design: Design, seed: int) -> Fit:
    made = sample(design, draws=DRAWS * THIN, tune=TUNE, chains=1, seed=seed, cores=1)
    kept = {name: values[:, THIN - 1 :: THIN] for name, values in made.posterior.items()}
    return Fit(draws_of(kept, {}, design), design, {})


def _wider(draws: Draws) -> Draws:
    """As if every standard deviation, of responses and of units, were greater."""
    is_spread = {name: name == "sigma" or name.startswith("sd_") for name in draws.posterior}
    return replace(draws, posterior={n: v * PLANTED if is_spread[n] else v for n, v in draws.posterior.items()})


def _has_groups(case: Case) -> bool:
    return "| g" in case.text


def _is_amount(case: Case) -> bool:
    return case.text.startswith(("response y ~ Gamma", "response y ~ Beta"))


def _is_new(bound: Any) -> bool:
    """Whether the units of a grouping are of the groups that were left out: `g`, and what is within it."""
    return any(label.split(":")[0].startswith("g") for label in bound.labels)


def _at(table: Table, rows: np.ndarray) -> dict[str, Any]:
    return {name: np.asarray(column)[rows] for name, column in table.items()}
