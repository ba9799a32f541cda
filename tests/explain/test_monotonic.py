"""What is said of totals, shares and steps, evaluated on draws that nothing of the explanation made."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from jsonschema import Draft202012Validator

import hlmdsl
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.design.design import Design
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import Explanation
from hlmdsl.explain.write.json import as_data
from hlmdsl.predictions.log_prior import log_prior
from hlmdsl.predictions.prior import prior_of

SPEC = """
response y unit "s" ~ Normal(mu, sigma)
covariate x unit "mg"
factor f "health" ordered { poor < fair < good < best }
effects mu = 1 + x * monotonic(f)
prior shares(monotonic(f)) ~ Dirichlet(2)
"""


@pytest.fixture(scope="module")
def design() -> Design:
    r = np.random.default_rng(5)
    n = 60
    f = np.array(["poor", "fair", "good", "best"])[r.integers(0, 4, n)]
    return hlmdsl.parse(SPEC).bind({"y": r.normal(1, 2, n), "x": r.normal(0, 1, n), "f": f})


@pytest.fixture(scope="module")
def explanation(design: Design) -> Explanation:
    return explain(design.schema, design)


def test_totals_are_what_their_points_say(design: Design, explanation: Explanation) -> None:
    """Of any total and any shares: the weighted points, evaluated with the steps, give the total."""
    program = prepare(make_plan(design))
    draws = recover(program, np.random.default_rng(2).normal(size=(1, 6, program.n_dim)), 1)
    levels = ("poor", "fair", "good", "best")
    for name in ("monotonic(f)", "x:monotonic(f)"):
        meaning = next(m for m in explanation.meanings if m.name == name)
        found = 0.0
        for point in meaning.weights:
            at = dict(point.at)
            k, x = levels.index(str(at["f"])), float(at["x"])
            main = draws["steps_monotonic(f)"][0, :, :k].sum(axis=1)
            slope = draws["x"][0] + draws["steps_x:monotonic(f)"][0, :, :k].sum(axis=1)
            found = found + float(point.weight) * (draws["Intercept"][0] + main + x * slope)
        np.testing.assert_allclose(found, draws[name][0], rtol=1e-9, atol=1e-9)


def test_sentences(explanation: Explanation) -> None:
    told = {m.name: m.text for m in explanation.meanings}
    assert told["monotonic(f)"] == "best minus poor, at x = 0"
    assert told["steps_monotonic(f)[fair to good]"] == "good minus fair, at x = 0"
    assert told["shares_monotonic(f)[fair to good]"].endswith("the share between fair and good")
    share = next(m for m in explanation.meanings if m.name == "shares_monotonic(f)[poor to fair]")
    assert share.prior == "prior shares(monotonic(f)) ~ Dirichlet(2)"
    assert share.prior_text == "95% of the prior: between 0.053 and 0.72"  # Beta(2, 4)


def test_forms(explanation: Explanation) -> None:
    schema = json.loads((Path(__file__).parents[2] / "docs" / "explanation.schema.json").read_text())
    data = json.loads(json.dumps(as_data(explanation)))
    assert not list(Draft202012Validator(schema).iter_errors(data))
    assert len(data["equations"]["steps"]) == 6


def test_draws_of_the_prior(design: Design) -> None:
    prior = prior_of(design, 2000, 1).draws
    shares = prior.flat("shares_monotonic(f)")[0]
    np.testing.assert_allclose(shares.sum(axis=1), 1)
    np.testing.assert_allclose(shares.var(axis=0), 2 * 4 / 36 / 7, rtol=0.15)  # Beta(2, 4)
    steps = prior.flat("steps_monotonic(f)")[0]
    np.testing.assert_allclose(steps, prior.flat("monotonic(f)")[0] * shares)
    found = log_prior(design, prior)["shares(monotonic(f))"][0]
    np.testing.assert_allclose(found, np.log(120) + np.log(shares).sum(axis=1))  # 5!/(1! 1! 1!)


def test_the_prior_of_one_total() -> None:
    """The most specific one wins, as of any coefficient."""
    text = """
response y ~ Normal(mu, sigma)
factor u { u1, u2, u3 } reference u1
factor f ordered { poor < fair < good }
effects mu = 1 + u * monotonic(f)
prior effects ~ Normal(0, 1)
prior u:monotonic(f) ~ Normal(0, 2)
prior u:monotonic(f)[u3 - u1] ~ Normal(0, 3)
"""
    table = {"y": np.arange(9.0), "u": ["u1", "u2", "u3"] * 3, "f": ["poor"] * 3 + ["fair"] * 3 + ["good"] * 3}
    priors = hlmdsl.parse(text).bind(table).priors
    assert [r.prior.written for r in priors["u:monotonic(f)"]] == ["Normal(0, 2)", "Normal(0, 3)"]
    assert [r.prior.written for r in priors["monotonic(f)"]] == ["Normal(0, 1)"]
    assert [r.prior.written for r in priors["shares_monotonic(f)"]] == ["Dirichlet(1)"] * 2


def test_levels_in_no_order_share_the_shape() -> None:
    """A total for each level but the reference; the shares are told once. An estimand that is no sum of steps has a
    prior."""
    text = """
response y { a, b, c } reference a ~ Categorical(p)
factor f ordered { poor < fair < good }
effects softmax(p) = 1 + monotonic(f)
estimand rise = probability(b, at(f = good)) - probability(b, at(f = poor))
"""
    table = {"y": ["a", "b", "c"] * 6, "f": ["poor"] * 6 + ["fair"] * 6 + ["good"] * 6}
    design = hlmdsl.parse(text).bind(table)
    told = explain(design.schema, design)
    names = [m.name for m in told.meanings]
    assert {"monotonic(f)[b]", "monotonic(f)[c]"} < set(names)
    assert sum(name.startswith("shares") for name in names) == 2
    assert next(m for m in told.meanings if m.name == "rise").prior_text.startswith("95% of the prior: between")
    prior = prior_of(design, 200, 1).draws
    steps, totals, shares = (prior.flat(f"{kind}monotonic(f)")[0] for kind in ("steps_", "", "shares_"))
    np.testing.assert_allclose(steps.reshape(200, 2, 2), totals[:, :, None] * shares[:, None, :])
