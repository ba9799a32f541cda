"""Regions with neighbours outside the density: files, priors, new regions, what is kept, said and refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import hlmdsl
from hlmdsl import HlmError
from hlmdsl.design.design import Design
from hlmdsl.design.neighbours import Neighbours
from hlmdsl.design.read_neighbours import MOST_REGIONS
from hlmdsl.spec import CompiledModel

SPEC = (
    'response k ~ Poisson(mu)\ngroup g "county" adjacent by "{}"\neffects log(mu) = 1 + (1 | g)\n'
    "prior Intercept ~ Normal(0, 1)\nprior sd(g) ~ Gamma(mu = 1, sigma = 0.001)\n"
    "prior rho(g) ~ Beta(mu = 0.6, nu = 1000000)\nestimand m = average(mean(at()), over = g)\n"
)
PAIRS = "from,to\na,b\nb,c\nisle,\n"
"""Of the path a - b - c the covariance of phi is that of three numbers about their mean, by hand below."""


def bound(folder: Path, text: str, name: str = "e.csv", labels: str = "aabbcc") -> Design:
    (folder / name).write_text(text, encoding="utf-8")
    spec = hlmdsl.parse(SPEC.format(name), str(folder / "s.hlm"))
    return spec.bind({"k": np.arange(len(labels)), "g": list(labels)})


def neighbours(design: Design) -> Neighbours:
    relation = design.groupings["g"].relation
    assert isinstance(relation, Neighbours)
    return relation


def code(folder: Path, text: str) -> str:
    with pytest.raises(HlmError) as raised:
        bound(folder, text)
    (one,) = raised.value.diagnostics
    return one.code


def test_the_covariance_of_a_path(tmp_path: Path) -> None:
    """phi of a path is a walk about its mean: variances 5/9, 2/9, 5/9, before they are scaled."""
    k = np.array([[5, -1, -4], [-1, 2, -1], [-4, -1, 5]]) / 9
    k = k / np.exp(np.log(np.diag(k)).mean())
    found = neighbours(bound(tmp_path, PAIRS))
    factor = found.factor(1.0)
    np.testing.assert_allclose(factor @ factor.T, [[*row, 0] for row in k.tolist()] + [[0, 0, 0, 1]], atol=1e-12)
    np.testing.assert_allclose(found.diagonal, [*np.diag(k), 1], rtol=1e-12)


def test_all_ways_to_write_a_map(tmp_path: Path) -> None:
    one = neighbours(bound(tmp_path, PAIRS))
    for text in (
        "x,y\nb,a\nisle,\nc,b\n",
        "from,to\na,b\nb,a\nb,c\nc,b\nisle,\n",
        "isle,c,b,a\n0,0,0,0\n0,0,1,0\n0,1,0,1\n0,0,1,0\n",
        ",a,b,c,isle\na,0,1,0,0\nb,1,0,1,0\nc,0,1,0,0\nisle,0,0,0,0\n",
    ):
        other = neighbours(bound(tmp_path, text))
        assert other.labels == one.labels == ("a", "b", "c", "isle")
        assert other.one.tolist() == one.one.tolist()
        assert other.other.tolist() == one.other.tolist()


def test_what_is_no_map(tmp_path: Path) -> None:
    many = "\n".join(f"{i},{i + 1}" for i in range(MOST_REGIONS))
    for text, expected in {
        "region\na\nb\n": "HLM369",
        "from;to\na;b\nb;c\n": "HLM308",
        "a,b\nb,c\na,c\n": "HLM369",  # the header is a pair
        "from,to\n,b\nb,c\n": "HLM369",
        "a,b,c\n0,1,0\n1,0,0.5\n0,0.5,0\n": "HLM369",
        "a,b,c\n0,1,0\n1,0,1\n": "HLM369",
        f"from,to\n{many}\n": "HLM369",
        "from,to\na,b\nb,b\nb,c\n": "HLM370",
        "a,b,c\n1,1,0\n1,0,1\n0,1,0\n": "HLM370",
        "from,to\na,b\na,b\nb,c\n": "HLM371",
        "from,to\na,b\nb,a\nb,c\n": "HLM371",
        "a,b,c\n0,1,0\n1,0,1\n0,0,0\n": "HLM372",
        "from,to\na,b\n": "HLM373",
        "from,to\na,\nb,\nc,\n": "HLM376",
    }.items():
        assert code(tmp_path, text) == expected, text[:60]


def test_draws_of_the_prior_and_new_regions(tmp_path: Path) -> None:
    design = bound(tmp_path, PAIRS)
    prior = CompiledModel(design).prior(draws=4000, seed=3)
    factor = neighbours(design).factor(0.6)
    found = np.cov(prior.draws.posterior["r_g"][0, :, :, 0].T)
    np.testing.assert_allclose(found, factor @ factor.T, atol=0.12)
    new = prior.predict({"g": ["new"]}, of="linear", units="new")
    assert np.std(new.values.values) == pytest.approx(np.sqrt(2), rel=0.05)  # 1 of the Intercept, 1 of an island
    assert "For new counties without neighbours" in " ".join(new.says)
    told = " ".join(str(CompiledModel(design).explain()).split())
    assert "how much typical counties differ (sd)" in told
    assert "averaged over typical counties" in told
    assert "(from 0.54 to 1.4) and has the geometric mean 1: of a typical county" in told
    assert "isle has no neighbours, and varies by sd_g θ alone" in told


def test_a_fit_keeps_the_map(tmp_path: Path) -> None:
    design = bound(tmp_path, PAIRS)
    fit = CompiledModel(design).sample(draws=50, tune=50, chains=1, seed=1, progressbar=False)
    fit.save(tmp_path / "fit.nc")
    (tmp_path / "e.csv").unlink()
    again = hlmdsl.open_fit(tmp_path / "fit.nc")
    assert again.design.fingerprint == design.fingerprint
    one, other = (f.predict(pd.DataFrame({"g": ["isle", "b"]}), of="mean").values.values for f in (fit, again))
    np.testing.assert_array_equal(one, other)
    with pytest.raises(HlmError, match="HLM471"):
        fit.loo(over="g")
    moved = bound(tmp_path, "from,to\na,b\nb,c\nc,isle\n")
    assert moved.fingerprint != design.fingerprint


def test_a_region_and_its_only_row_are_not_told_apart(tmp_path: Path) -> None:
    """Under a Normal response with a sigma; a count's variance is that of its mean."""
    normal = SPEC.replace("Poisson(mu)", "Normal(mu, sigma)").replace("log(mu)", "mu")
    for spec, labels, expected in ((normal, "abc", ["HLM377"]), (normal, "aabc", []), (SPEC, "abc", [])):
        (tmp_path / "e.csv").write_text(PAIRS, encoding="utf-8")
        bound_ = hlmdsl.parse(spec.format("e.csv"), str(tmp_path / "s.hlm")).bind(
            {"k": [1, 3, 2, 5][: len(labels)], "g": list(labels)}
        )
        assert [w.code for w in bound_.warnings] == expected
