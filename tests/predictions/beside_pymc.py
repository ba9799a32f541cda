"""Our predictions of a shipped spec beside PyMC's, at the same draws of the posterior.

In: the name of a spec. Out: how far apart they are, in standard errors of the difference, and the chance of that.
Not decided here: what is too far (test_beside_pymc.py).

`python -m tests.predictions.beside_pymc [SPEC...]` writes what is found to beside_pymc.json, with the digest of what it
depends on: where that has not changed, the tests look at what is stored, as compiling PyMC's graphs takes minutes.
"""

from __future__ import annotations

import json
import sys
import warnings
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np
from scipy import stats

import hlmdsl as hlm
from hlmdsl.design.transform import transformed

ROOT = Path(__file__).parents[2]
STORED = Path(__file__).with_name("beside_pymc.json")
SPECS = sorted(path.stem for path in (ROOT / "specs").glob("*.hlm"))
DRAWS = 200
ROWS = 400
"""Of a larger table so many are looked at, evenly spread."""
VALUES = 12
"""Of a response of few different values, the probability of each."""
PRIORS, PRIOR_DRAWS = ("cbpp", "epilepsy", "sleepstudy"), 1000
"""Of which priors' predictions are looked at too: proportions, counts and times, with correlated slopes."""

DEPENDS_ON = (
    *("families/*.py", "formulas/*.py", "priors/*.py", "backend/*.py"),
    *(f"predictions/{name}.py" for name in ("computation", "unit_deviations", "streams", "new_rows", "alike", "prior")),
    *(f"design/{name}.py" for name in ("encode", "coded", "rows", "expected", "prior_draws", "transform")),
    *(f"results/{name}.py" for name in ("row_predictors", "stretches", "draws")),
)


def digest(name: str) -> str:
    """Of the spec, its table, what predicts, and what builds PyMC's model."""
    package = Path(hlm.__file__).parent
    files = [path for pattern in DEPENDS_ON for path in sorted(package.glob(pattern))]
    files += [ROOT / "specs" / f"{name}.hlm", ROOT / "specs" / "data" / f"{_table(name)}.csv", Path(__file__)]
    return blake2b(b"\n".join(path.read_bytes() for path in files), digest_size=8).hexdigest()


def stored() -> dict[str, Any]:
    return json.loads(STORED.read_text()) if STORED.exists() else {}


def beside_pymc(name: str) -> dict[str, Any]:
    """Of each statistic of a row (mean, spread, probability of a value) how far the two are apart: the farthest row in
    standard errors, and p of that, as there are so many; p of all rows together.
    """
    import pymc as pm

    warnings.simplefilter("ignore")
    compiled = hlm.load(ROOT / "specs" / f"{name}.hlm").compile()
    fit = compiled.sample(draws=DRAWS // 2, tune=400, chains=2, seed=1)
    model, response = compiled.pymc, compiled.design.model.response
    variable = model.observed_RVs[0].name
    n = compiled.design.rows.n
    at = np.unique(np.linspace(0, n - 1, min(n, ROWS)).astype(int))
    with np.errstate(all="ignore"):
        drawn = pm.sample_posterior_predictive(
            fit.idata, model=model, random_seed=2, progressbar=False, compile_kwargs={"mode": "FAST_COMPILE"}
        )
    theirs = drawn["posterior_predictive"][variable].values
    theirs = theirs.reshape(DRAWS, n, -1)[:, at].reshape(DRAWS, -1)  # of a response of several columns each
    ours = fit.predict(seed=3).values.values.reshape(DRAWS, n, -1)[:, at].reshape(DRAWS, -1)
    ours = transformed(response, ours)
    found = {"mean": _apart(ours - theirs)}
    middle = (ours.mean(axis=0) + theirs.mean(axis=0)) / 2
    found["spread"] = _apart(np.abs(ours - middle) - np.abs(theirs - middle))
    values = np.unique(np.concatenate([ours, theirs]))
    for value in values if len(values) <= VALUES else values[:0]:
        found[f"P({value:g})"] = _apart((ours == value).astype(float) - (theirs == value))
    told: dict[str, Any] = {"digest": digest(name), "rows": len(at), "apart": found}
    return told | ({"prior": prior_beside_pymc(name)} if name in PRIORS else {})


def prior_beside_pymc(name: str) -> dict[str, float]:
    """Prior predictive draws of ours and PyMC's, which are independent: the least p of rows' two-sample tests (of
    Kolmogorov and Smirnov), as there are so many rows.
    """
    import pymc as pm

    warnings.simplefilter("ignore")
    compiled = hlm.load(ROOT / "specs" / f"{name}.hlm").compile()
    model, response = compiled.pymc, compiled.design.model.response
    with model, np.errstate(all="ignore"):
        drawn = pm.sample_prior_predictive(PRIOR_DRAWS, random_seed=4, compile_kwargs={"mode": "FAST_COMPILE"})
    theirs = drawn["prior_predictive"][model.observed_RVs[0].name].values.reshape(PRIOR_DRAWS, -1)
    ours = transformed(response, compiled.prior(PRIOR_DRAWS, seed=5).predict().values.values[0])
    at = np.unique(np.linspace(0, ours.shape[1] - 1, 20).astype(int))
    ps = [float(stats.ks_2samp(ours[:, row], theirs[:, row]).pvalue) for row in at]
    return {"p": round(min(1.0, min(ps) * len(at)), 5)}


def _apart(differences: np.ndarray) -> dict[str, float]:
    """Of differences (draws, rows), given a draw independent and of mean zero if the two predict the same."""
    n, rows = differences.shape
    error = differences.std(axis=0, ddof=1) / np.sqrt(n)
    z = np.divide(differences.mean(axis=0), error, out=np.zeros(rows), where=error > 0)
    farthest = float(np.abs(z).max())
    each = 2 * stats.t.sf(farthest, n - 1)
    together = differences.mean(axis=1)  # over rows, which are independent given a draw
    spread = together.std(ddof=1)
    is_some = spread > 1e-12 * np.abs(differences).max()  # shares of a row add up to one, but for rounding
    overall = 2 * stats.t.sf(abs(together.mean()) / spread * np.sqrt(n), n - 1) if is_some else 1.0
    p = float(-np.expm1(rows * np.log1p(-each))) if each < 1 else 1.0
    return {"farthest": round(farthest, 2), "p": round(p, 5), "p, all rows": round(float(overall), 5)}


def _table(name: str) -> str:
    text = (ROOT / "specs" / f"{name}.hlm").read_text()
    return next(p.stem for p in (ROOT / "specs" / "data").glob("*.csv") if f"{p.name}" in text)


def main() -> None:
    for name in sys.argv[1:] or SPECS:
        if stored().get(name, {}).get("digest") != digest(name):
            STORED.write_text(json.dumps(stored() | {name: beside_pymc(name)}, indent=1) + "\n")
            print(name, stored()[name]["apart"], flush=True)


if __name__ == "__main__":
    main()
