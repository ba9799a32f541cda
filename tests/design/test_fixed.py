"""Coefficients that the spec gives: known to whatever asks what rows settle, and the same in every draw."""

from __future__ import annotations

import numpy as np
import pytest

import hlmdsl
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.design.design import Design
from hlmdsl.explain.explanation import explain
from hlmdsl.predictions.log_prior import log_prior
from hlmdsl.predictions.prior import prior_of

X = np.array([0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 1.5, 2.5])
TABLE = {"y": 1 + 0.5 * X + np.tile([0.3, -0.2], 4), "x": X, "z": 2 * X + 1, "k": ["a", "b", "c", "b"] * 2}
HEAD = 'response y ~ Normal(mu, sigma)\ncovariate x unit "mg"\ncovariate z\neffects mu = 1 + x + z\n'
FIXED = HEAD + "prior z ~ DiracDelta(0.25)\n"


def bound(text: str) -> Design:
    return hlmdsl.parse(text).bind(TABLE)


def test_columns_that_repeat_each_other_are_told_apart_by_what_is_given() -> None:
    assert [w.code for w in bound(HEAD).warnings] == ["HLM354"]
    design = bound(FIXED)
    assert design.warnings == ()
    meanings = {m.name: m for s in explain(design.schema, design).sections for m in s.meanings}
    assert all(meanings[name].determined for name in ("Intercept", "x", "z"))
    assert meanings["z"].prior_text == "given: the model takes it to be 0.25, and does not estimate it"


def test_it_is_the_same_in_every_draw_and_no_coordinate() -> None:
    free, fixed = (prepare(make_plan(bound(text))) for text in (HEAD.replace(" + z", ""), FIXED))
    assert free.n_dim == fixed.n_dim
    draws = recover(fixed, np.random.default_rng(1).normal(size=(1, 5, fixed.n_dim)), 1)
    assert (draws["z"] == 0.25).all()


def test_it_has_no_prior_to_weigh() -> None:
    design = bound(FIXED)
    prior = prior_of(design, 20, 1)
    assert (prior.draws.posterior["z"] == 0.25).all()
    assert "z" not in log_prior(design, prior.draws)


def test_of_levels_in_no_order() -> None:
    text = "response k { a, b, c } reference a ~ Categorical(p)\ncovariate x\neffects softmax(p) = 1 + x\n"
    program = prepare(make_plan(bound(text + "prior Intercept ~ DiracDelta(0.2)\n")))
    assert program.n_dim == 2
    x = np.random.default_rng(1).normal(size=2)
    values = recover(program, x[None, None], 1)
    assert (values["Intercept"] == 0.2).all()
    eta = np.stack([np.zeros(8), *(0.2 + b * X for b in values["x"][0, 0])], axis=1)
    which = ["abc".index(k) for k in TABLE["k"]]
    log_likelihood = (eta[np.arange(8), which] - np.log(np.exp(eta).sum(axis=1))).sum()
    sds = [r.prior.numbers["sigma"] for r in program.design.priors["x"]]
    priors = -0.5 * sum((b / s) ** 2 for b, s in zip(values["x"][0, 0], sds, strict=True))
    other = recover(program, 2 * x[None, None], 1)["x"][0, 0]
    eta = np.stack([np.zeros(8), *(0.2 + b * X for b in other)], axis=1)
    changed = (eta[np.arange(8), which] - np.log(np.exp(eta).sum(axis=1))).sum() - log_likelihood
    changed += -0.5 * sum((b / s) ** 2 for b, s in zip(other, sds, strict=True)) - priors
    assert program.density(2 * x)[0] - program.density(x)[0] == pytest.approx(changed, abs=1e-9)
