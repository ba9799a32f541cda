"""Priors of coefficients of levels in no order: defaults by shares of rows, and each written one in its place."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
import pymc as pm
import pytest

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.design.prior_draws import PriorDraws

N = 60
RNG = np.random.default_rng(2)
TABLE = {
    "y": np.array(["bus", "car", "on foot"])[RNG.choice(3, N, p=[0.2, 0.5, 0.3])],
    "x": RNG.normal(0, 2, N),
    "f": np.array(["a", "b", "c"])[np.arange(N) % 3],
}
SPEC = (
    'response y { bus, "on foot", car } reference car ~ Categorical(p)\ncovariate x\nfactor f { a, b, c }\n'
    "effects softmax(p) = 1 + f * x\n"
)
CATEGORIES = ("bus", "on foot")
CONTRASTS = ("b - a", "c - a")
NARROW = "Normal(7, 0.01)"

PLACES = {
    "Intercept[bus]": ("Intercept", "bus", None),
    'Intercept["on foot"]': ("Intercept", "on foot", None),
    "x[bus]": ("x", "bus", None),
    'x["on foot"]': ("x", "on foot", None),
    "f[bus, c - a]": ("f", "bus", "c - a"),
    'f["on foot", b - a]': ("f", "on foot", "b - a"),
    'f:x["on foot", c - a]': ("f:x", "on foot", "c - a"),
}
"""By target, the variable and the labels along its dims."""


def bound(more: str = "") -> Design:
    return hlm.parse(SPEC + more).bind(TABLE)


def numbers(design: Design, name: str) -> list[dict[str, float]]:
    return [{k: float(v) for k, v in r.prior.arguments} for r in design.priors[name]]  # type: ignore[arg-type]


def test_intercepts_are_centred_at_the_log_odds_of_rows() -> None:
    counts = Counter(TABLE["y"].tolist())
    for level, prior in zip(CATEGORIES, numbers(bound(), "Intercept"), strict=True):
        wanted = math.log((counts[level] + 0.5) / (counts["car"] + 0.5))
        assert prior["mu"] == pytest.approx(wanted, abs=0.05)  # rounded to a part of its sd
    # wider than 1.5 where zero is not the middle of a covariate, alike for all levels
    first, second = (prior["sigma"] for prior in numbers(bound(), "Intercept"))
    assert first == second >= 1.5


def test_effects_are_alike_for_all_levels() -> None:
    design = bound()
    for name in ("x", "f", "f:x"):
        each = numbers(design, name)
        half = len(each) // 2
        assert each[:half] == each[half:]
        assert {prior["mu"] for prior in each} == {0.0}
    assert numbers(design, "x")[0]["sigma"] == pytest.approx(1 / TABLE["x"].std(ddof=1), rel=0.05)
    assert {prior["sigma"] for prior in numbers(design, "f")} == {1.0}


def test_a_level_without_rows_has_a_prior() -> None:
    table = TABLE | {"y": np.where(TABLE["y"] == "bus", "car", TABLE["y"])}
    design = hlm.parse(SPEC).bind(table)
    assert all(np.isfinite([prior["mu"], prior["sigma"]]).all() for prior in numbers(design, "Intercept"))


@pytest.mark.parametrize("target", PLACES)
def test_a_written_prior_is_of_one_coefficient(target: str) -> None:
    """In the design, in PyMC's prior draws by label, and in draws that the package makes of priors."""
    variable, category, contrast = PLACES[target]
    design = bound(f"prior {target} ~ {NARROW}\n")
    found = [(n, i) for n in design.priors for i, own in enumerate(numbers(design, n)) if own["sigma"] == 0.01]
    k = CATEGORIES.index(category)
    position = k if contrast is None else 2 * k + CONTRASTS.index(contrast)
    assert found == [(variable, position)]
    (element,) = [c for e in design.schema.equations for c in e.coefficients if (c.variable, c.position) == found[0]]
    assert dict(element.coords) == {"category": category} | ({} if contrast is None else {"f_contrast": contrast})
    draws = PriorDraws(design.schema, {n: [r.prior for r in rs] for n, rs in design.priors.items()}, {})
    assert np.abs(draws(variable).reshape(-1, len(design.priors[variable]))[:, position] - 7).max() < 0.1


def test_pymc_has_each_under_its_label() -> None:
    """One model with all of them; PyMC's own random draws, nothing is compiled to C."""
    places = {target: 10.0 * i for i, target in enumerate(PLACES, start=1)}
    design = bound("".join(f"prior {target} ~ Normal({mu}, 0.01)\n" for target, mu in places.items()))
    from hlmdsl.backend.build import build_model

    model = build_model(design)
    for target, mu in places.items():
        variable, category, contrast = PLACES[target]
        drawn = pm.draw(model[variable], draws=1, random_seed=1, mode="FAST_COMPILE")
        dims = model.named_vars_to_dims[variable]
        labels = {"category": category, "f_contrast": contrast}
        at = tuple(list(model.coords[dim]).index(labels[dim]) for dim in dims)
        assert float(drawn[at]) == pytest.approx(mu, abs=0.1), target


def test_a_sampled_posterior_has_each_under_its_label() -> None:
    """Samples, since only draws show where the kernel puts what: priors far narrower than what the rows say."""
    places = {target: 0.5 * i for i, target in enumerate(PLACES, start=1)}
    text = SPEC + "".join(f"prior {target} ~ Normal({mu}, 0.001)\n" for target, mu in places.items())
    fit = hlm.parse(text).compile(TABLE).sample(draws=50, tune=200, chains=1, seed=1)
    for target, mu in places.items():
        variable, category, contrast = PLACES[target]
        own = fit.idata["posterior"][variable].sel(category=category)
        own = own if contrast is None else own.sel(f_contrast=contrast)
        np.testing.assert_allclose(own, mu, atol=0.02, err_msg=target)
