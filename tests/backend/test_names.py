"""Variables, dims and coords are those of the language reference; nothing else reaches a user."""

from __future__ import annotations

from typing import Any

import numpy as np
import pymc as pm
import pytest

N = "response real ~ Normal(mu, sigma)\neffects mu = "

CASES: dict[str, tuple[str, dict[str, tuple[str, ...]]]] = {
    "nothing but an intercept": (N + "1", {"Intercept": (), "sigma": ()}),
    "one contrast keeps its dim": (N + "1 + b", {"Intercept": (), "b": ("b_contrast",), "sigma": ()}),
    "cell means": (N + "0 + a + b", {"a": ("a_level",), "b": ("b_contrast",), "sigma": ()}),
    "interactions in the order written": (
        N + "1 + b * a + x:c + c",
        {
            "Intercept": (),
            "b": ("b_contrast",),
            "a": ("a_contrast",),
            "c": ("c_contrast",),
            "b:a": ("b_contrast", "a_contrast"),
            "x:c": ("c_level",),
            "sigma": (),
        },
    ),
    "functions": (
        N + "1 + x + x^2 + log(w) + sqrt(w + 1)",
        {"Intercept": (), "x": (), "x^2": (), "log(w)": (), "sqrt(w + 1)": (), "sigma": ()},
    ),
    "one varying effect keeps its dim": (
        N + "1 + (1 | g)",
        {"Intercept": (), "sd_g": ("g_effect",), "r_g": ("g", "g_effect"), "sigma": ()},
    ),
    "correlated": (
        N + "1 + (1 + a | g)",
        {
            "Intercept": (),
            "sd_g": ("g_effect",),
            "cor_g": ("g_pair",),
            "r_g": ("g", "g_effect"),
            "sigma": (),
        },
    ),
    "independent": (
        N + "1 + (1 + x || g)",
        {"Intercept": (), "sd_g": ("g_effect",), "r_g": ("g", "g_effect"), "sigma": ()},
    ),
    "nested, and a spread of its own": (
        N + "1 + (1 | h/k)\neffects log(sigma) = 1 + a + (1 + x | h)",
        {
            "Intercept": (),
            "sd_h": ("h_effect",),
            "r_h": ("h", "h_effect"),
            "sd_k": ("k_effect",),
            "r_k": ("k", "k_effect"),
            "sigma_Intercept": (),
            "sigma_a": ("a_contrast",),
            "sd_h__sigma": ("h_effect__sigma",),
            "cor_h__sigma": ("h_pair__sigma",),
            "r_h__sigma": ("h", "h_effect__sigma"),
        },
    ),
    "hyperparameters and estimands": (
        N + "1 + a\nprior a ~ Normal(0, tau)\nprior tau ~ HalfNormal(1)\nestimand d = at(a = a2) - at(a = a3) + 2",
        {"Intercept": (), "tau": (), "a": ("a_contrast",), "sigma": (), "d": ()},
    ),
    "several priors in one variable": (
        N + "1 + a\nprior a[a2 - a1] ~ StudentT(3, 0, 1)\nprior a ~ Normal(0, 1)",
        {"Intercept": (), "a": ("a_contrast",), "sigma": ()},
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_variables_and_dims(text: str, expected: dict[str, tuple[str, ...]], model_of: Any) -> None:
    design, model = model_of(text)
    dims = model.named_vars_to_dims
    given = {v.name: tuple(dims.get(v.name) or ()) for v in (*model.free_RVs, *model.deterministics)}
    assert given == expected
    assert [v.name for v in model.observed_RVs] == ["real"]
    assert tuple(dims["real"]) == ("row",)
    assert {d for own in expected.values() for d in own} <= design.coords.keys()
    for v in (*model.free_RVs, *model.deterministics):
        assert v.shape.eval().tolist() == [len(design.coords[d]) for d in expected[v.name]]


def test_coords(model_of: Any) -> None:
    _, model = model_of(N + "1 + b * c + x:a + a + (1 + x + a | g) + (1 | h/k)")
    coords = {name: list(labels) for name, labels in model.coords.items()}
    assert coords["a_contrast"] == ["a2 - a1", "a3 - a1"]
    assert coords["b_contrast"] == ["b2 - mean"]
    assert coords["c_contrast"] == ["c2 - c1", "c3 - mean(c1, c2)"]
    assert coords["g"] == ["g0", "g1", "g2", "g3", "g4"]
    assert coords["g_effect"] == ["Intercept", "x", "a[a2 - a1]", "a[a3 - a1]"]
    assert coords["g_pair"][:3] == ["Intercept, x", "Intercept, a[a2 - a1]", "x, a[a2 - a1]"]
    assert len(coords["g_pair"]) == 6
    assert coords["k"][:2] == ["h0:k1", "h0:k2"]
    assert coords["row"] == list(range(60))


def test_data_containers(model_of: Any) -> None:
    design, model = model_of(
        "response successes ~ Binomial(n = trials, p)\ncovariate trials\neffects logit(p) = 1 + x + a + (1 | g)"
    )
    assert {v.name for v in model.data_vars} == {"data_x", "data_a", "data_g", "data_trials", "data_successes"}
    assert np.array_equal(model["data_x"].get_value(), design.rows.numbers["x"])
    assert model["data_a"].get_value()[:4].tolist() == [0, 1, 2, 0]


def test_new_data(model_of: Any) -> None:
    """pm.set_data takes other predictors and another number of rows."""
    _, model = model_of(N + "1 + x + a + (1 | g)\nprior sigma ~ HalfNormal(1)")
    with model:
        pm.set_data(
            {"data_x": [1.0, 3.0], "data_a": [0, 2], "data_g": [4, 4], "data_real": [0.0, 0.0]},
            coords={"row": range(2)},
        )
    given = {"Intercept": 1.0, "x": 2.0, "a": [10.0, 20.0], "r_g": np.arange(5.0)[:, None], "sigma": 1e-9}
    conditioned = pm.do(model, given)
    drawn = pm.draw(conditioned["real"], random_seed=1)
    assert drawn == pytest.approx([1 + 4, 1 + 2 * 1 + 20 + 4], abs=1e-6)


def test_prior_predictive(model_of: Any) -> None:
    design, model = model_of(N + "1 + x + (1 + x + w | g)\nprior sd(g) ~ HalfNormal(1)\ncorrelation g ~ LKJ(2)")
    with model:
        drawn = pm.sample_prior_predictive(draws=50, random_seed=1)
    prior = drawn["prior"]
    assert prior["r_g"].dims == ("chain", "draw", "g", "g_effect")
    assert prior["cor_g"].dims == ("chain", "draw", "g_pair")
    assert drawn["prior_predictive"]["real"].shape == (1, 50, design.rows.n)
    ratio = (prior["r_g"] / prior["sd_g"]).values
    assert ratio.std() == pytest.approx(1, abs=0.1)


def test_graph_says_what_depends_on_what(model_of: Any) -> None:
    """The deviations are one variable that depends on sds and correlations: nothing hidden stands between."""
    _, model = model_of(N + "1 + (1 + x | g)")
    graph = pm.model_graph.ModelGraph(model).make_compute_graph()
    assert graph["r_g"] == {"sd_g", "cor_g"}
