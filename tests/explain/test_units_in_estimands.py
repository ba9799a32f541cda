"""Estimands of units by their labels: their points, what their rows settle, their priors, and where they need data."""

from __future__ import annotations

import numpy as np
import pytest
from explained_designs import design_of, schema_of

import hlmdsl as hlm
from hlmdsl.design.estimand_weights import compile_estimand
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.implied.prior_texts import _evaluated, declared_priors
from hlmdsl.explain.meaning import Meaning
from hlmdsl.source.exceptions import HlmError

SPEC = (
    'response y ~ Normal(mu, sigma)\ncovariate x\ngroup site "clinic"\nfactor arm { ctl, trt }\n'
    "effects mu = 1 + x + arm + (1 + x | site) + (1 | arm:site)\n"
    "prior sd(site) ~ HalfNormal(2)\nprior sd(site, x) ~ HalfNormal(0.3)\nprior sd(arm:site) ~ Exponential(2)\n"
)
SITES = ["a"] * 5 + ["b"] * 5 + ["c", "c"]
TABLE = {
    "y": [1.0, 2.5, 3.0, 4.0, 5.5, 6.0, 7.0, 8.5, 9.0, 1.5, 2.0, 3.5],
    "x": [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 0.0, 1.0, 2.0, 3.0, 3.0],
    "arm": ["ctl", "trt"] * 6,
    "site": SITES,
}


def meaning(expression: str) -> Meaning:
    design = design_of(f"{SPEC}estimand e = {expression}", TABLE)
    return next(m for m in explain(design.schema, design).meanings if m.name == "e")


def test_points_name_the_unit_and_the_formula_its_deviations() -> None:
    told = meaning("at(arm = trt, x = 2, site = b) - at(arm = trt, x = 2)")
    assert [(dict(p.at), p.exact) for p in told.weights] == [
        ({"arm": "trt", "x": 2.0, "site": "b"}, 1),
        ({"arm": "trt", "x": 2.0}, -1),
    ]
    assert told.arithmetic == "r_site[b, Intercept] + 2 r_site[b, x] + r_arm:site[trt:b, Intercept]"
    assert told.response == (
        "the mean y: (at x = 2, trt, clinic b, with the clinic's own deviations and the deviations of the combination "
        "of arm and site itself) minus (at x = 2, trt, for a clinic and combination of arm and site whose deviations "
        "are zero)"
    )
    averaged = meaning("at(x = 2, site = b)")
    assert "½ r_arm:site[ctl:b, Intercept] + ½ r_arm:site[trt:b, Intercept]" in averaged.arithmetic


def test_a_slope_along_what_varies_alone() -> None:
    """`x` is not a common effect: only a point of one unit has a slope along it; its points prove it."""
    spec = SPEC.replace("1 + x + arm", "1 + arm").split("prior")[0]
    design = design_of(f"{spec}estimand e = slope(x, at(arm = ctl, x = 1, site = a))", TABLE)
    told = next(m for m in explain(design.schema, design).meanings if m.name == "e")
    assert told.arithmetic == "r_site[a, x]"
    assert [(dict(p.at)["x"], p.exact) for p in told.weights] == [(2.0, 1), (1.0, -1)]
    with pytest.raises(HlmError) as raised:
        design_of(f"{spec}estimand e = slope(x, at(arm = ctl))", TABLE)
    assert [d.code for d in raised.value.diagnostics] == ["HLM2091"]


def test_a_unit_beside_the_average_one_where_a_covariate_varies_alone() -> None:
    """The average unit's point does not depend on it, the other's does."""
    spec = SPEC.replace("1 + x + arm", "1 + arm").split("prior")[0]
    design = design_of(f"{spec}estimand e = at(arm = trt, x = 2, site = a) - at(arm = trt)", TABLE)
    told = next(m for m in explain(design.schema, design).meanings if m.name == "e")
    assert told.arithmetic == "r_site[a, Intercept] + 2 r_site[a, x] + r_arm:site[trt:a, Intercept]"
    assert [set(dict(p.at)) for p in told.weights] == [{"arm", "x", "site"}, {"arm"}]


@pytest.mark.parametrize(("site", "x", "is_settled"), [("a", 2, True), ("c", 3, True), ("c", 2, False)])
def test_own_rows_settle_what_they_are_at(site: str, x: float, is_settled: bool) -> None:
    """Clinic c has rows at x = 3 alone: elsewhere its line is guessed from those of the others."""
    told = meaning(f"at(arm = trt, x = {x}, site = {site})")
    assert told.determined is is_settled
    alone = "its own rows do not settle it; what they leave open is taken from the distribution of clinics"
    assert (alone in told.caution) is not is_settled


@pytest.mark.parametrize(
    ("expression", "tails"),
    [
        ("at(arm = trt, x = 4, site = a)", ""),
        ("at(x = 4, site = a) - at(x = 1, site = b)", ""),
        ("at(x = 4, site = a) - at(x = 1, site = b)", " ~ StudentT(nu)"),
        ("mean(at(x = 4, site = a))/mean(at(x = 4, site = c)) - slope(x, at(site = a))", ""),
    ],
)
def test_its_prior_is_that_of_draws_of_the_prior(expression: str, tails: str) -> None:
    text = f"{SPEC}estimand e = {expression}\n"
    if tails:
        text = text.replace('"clinic"', f'"clinic"{tails}').replace(" + (1 | arm:site)", "")
        text = text.replace("prior sd(arm:site) ~ Exponential(2)\n", "")
    design = design_of(text, TABLE)
    compiled = compile_estimand(design.schema, design.model.estimands[0], design.rows)
    evenly = _evaluated(compiled, declared_priors(design.schema, design))
    drawn = hlm.parse(text).prior(TABLE, draws=16_000, seed=1).draws.posterior["e"]
    assert evenly is not None
    at = [0.1, 0.25, 0.5, 0.75, 0.9]
    spread = np.diff(np.quantile(drawn, [0.1, 0.9]))[0]
    np.testing.assert_allclose(np.quantile(evenly, at), np.quantile(drawn, at), atol=0.03 * spread)


def test_without_a_table_no_unit_is_known() -> None:
    with pytest.raises(HlmError) as raised:
        schema_of(f"{SPEC}estimand e = at(site = a)")
    (error,) = raised.value.diagnostics
    assert error.code == "HLM333"
