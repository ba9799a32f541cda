"""Units that are alike: their priors, new ones, and what is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import related_cases

import hlmdsl
from hlmdsl import Fit, HlmError
from hlmdsl.spec import CompiledModel
from tests.fits.made_fits import made_fit

K = np.array([[2.0, 1.0, 0.0], [1.0, 1.0, 0.2], [0.0, 0.2, 1.0]])
SPEC = (
    'response y ~ Normal(mu, sigma)\ngroup g "pig" related by {}\neffects mu = 1 + (1 | g)\n'
    "prior sd(g) ~ Gamma(mu = 1, sigma = 0.001)\nprior Intercept ~ Normal(0, 1)\nprior sigma ~ HalfNormal(1)\n"
    "estimand m = average(mean(at()), over = g)\n"
)


def model(folder: Path, by: str) -> CompiledModel:
    rows = "\n".join(["a,b,c", *(",".join(map(str, row)) for row in K.tolist())])
    (folder / "k.csv").write_text(rows + "\n", encoding="utf-8")
    (folder / "p.csv").write_text("i,s,d\na,,\nb,a,\nc,a,b\n", encoding="utf-8")
    table = {"y": [1.0, 2.0, 1.5, 0.3, 2.2, 1.1], "g": list("aabbca")}
    return hlmdsl.parse(SPEC.format(by), str(folder / "s.hlm")).compile(table)


def fit(folder: Path, by: str) -> Fit:
    return model(folder, by).sample(draws=40, tune=60, chains=1, seed=2, progressbar=False)


def refused(call: object) -> str:
    with pytest.raises(HlmError) as raised:
        call()  # type: ignore[operator]
    (one,) = raised.value.diagnostics
    return one.code


def test_the_prior_of_deviations_has_the_covariance(tmp_path: Path) -> None:
    draws = model(tmp_path, 'covariance "k.csv"').prior(draws=4000, seed=3).draws
    found = np.cov(draws.posterior["r_g"][0, :, :, 0].T)
    np.testing.assert_allclose(found, K, atol=0.12)


def test_new_units(tmp_path: Path) -> None:
    """A founder is drawn; of a covariance with different variances nobody knows how much one varies."""
    rows = pd.DataFrame({"g": ["new"]})
    known = fit(tmp_path, 'pedigree "p.csv"')
    told = known.predict(rows, of="mean", units="new").says
    assert "For new pigs that are neither related nor inbred" in " ".join(told)
    assert refused(lambda: known.predict(rows, of="mean")) == "HLM390"
    other = fit(tmp_path, 'covariance "k.csv"')
    assert refused(lambda: other.predict(rows, of="mean", units="new")) == "HLM470"


def test_leaving_out_what_others_say_something_of(tmp_path: Path) -> None:
    assert refused(lambda: fit(tmp_path, 'pedigree "p.csv"').loo(over="g")) == "HLM471"


def test_what_an_sd_and_an_average_are_of(tmp_path: Path) -> None:
    for by, units in {
        'pedigree "p.csv"': "pigs that are neither related nor inbred",
        'covariance "k.csv"': "unrelated pigs with 1 on the diagonal",
    }.items():
        told = " ".join(str(model(tmp_path, by).explain()).split())
        assert f"how much {units} differ (sd)" in told
        assert f"averaged over {units}" in told


def test_units_without_rows_are_among_the_units(tmp_path: Path) -> None:
    """They have deviations, of which their relatives tell."""
    own = made_fit(related_cases.bound(tmp_path, related_cases.GAUSSIAN["one effect"]))
    found = own.units("animal")
    assert list(found.table().index.get_level_values(0)) == sorted(related_cases.PEDIGREE)
    assert np.isfinite(found.draws.values).all()
    assert found.says[0] == "2 animals have no rows: of them the others alone tell."
