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
from hlmdsl.design.estimand_weights import compile_estimand, deviations_at
from hlmdsl.design.evaluate import variance_at
from hlmdsl.design.prior_draws import PriorDraws
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.implied.prior_texts import _evaluated, declared_priors
from hlmdsl.explain.meaning import Explanation
from hlmdsl.explain.shares import spreads_of, variance
from hlmdsl.explain.write.json import as_data
from hlmdsl.explain.write.latex import to_latex
from hlmdsl.formulas.functions import NUMPY
from hlmdsl.predictions.log_prior import log_prior
from hlmdsl.predictions.prior import prior_of
from hlmdsl.predictions.unit_deviations import factor_of, loadings_of
from hlmdsl.results.draws import in_one_axis
from hlmdsl.results.new_units import squared_deviations
from hlmdsl.results.row_predictors import RowPredictors, Where

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


def test_no_sum_of_coefficients_repeats_a_total(explanation: Explanation) -> None:
    texts = [m.text for section in explanation.sections for m in (*section.meanings, *section.combinations)]
    assert "good minus poor, at x = 0" in texts
    assert texts.count("best minus poor, at x = 0") == 1


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


def test_a_total_is_that_of_its_steps_where_no_product_of_points_has_these() -> None:
    """Beside a process of the same times a slope is read at points of its own."""
    text = (
        "response y ~ Normal(mu, sigma)\ncovariate x\ncovariate z\nfactor f ordered { poor < fair < good }\n"
        "effects mu = 1 + x + ar(x) + monotonic(f) + x:monotonic(f) + z:monotonic(f) + z\n"
    )
    x, f = np.tile([1.0, 2.0, 4.0, 7.0], 15), np.repeat(["poor", "fair", "good"], 20)
    for z, is_redundant in ((np.arange(60.0) ** 2, False), (2 * x + 1, True)):
        design = hlmdsl.parse(text).bind({"y": np.arange(60.0), "x": x, "f": f, "z": z})
        told = {m.name: m for m in explain(design.schema, design).meanings}
        total = told["monotonic(f)"]
        assert total.text == "good minus poor, where ar(x) and x would be 0, at z = 0"
        assert total.determined is not is_redundant
        found: dict[tuple[tuple[str, str | float], ...], float] = {}
        for name in ("steps_monotonic(f)[poor to fair]", "steps_monotonic(f)[fair to good]"):
            for point in told[name].weights:
                found[point.at] = found.get(point.at, 0.0) + point.weight
        own = {p.at: p.weight for p in total.weights}
        assert own
        assert all(abs(own.get(at, 0.0) - weight) < 1e-9 for at, weight in found.items())
        assert ("do not settle" in total.caution) is is_redundant


NUMBERS = """
response y ~ Normal(mu, sigma)
covariate visits
covariate again = visits
covariate x
group g
effects mu = 1 + x + monotonic(visits) + (1 + monotonic(visits) | g)
effects log(sigma) = 1 + again
estimand most = mean(at(visits = 10)) - mean(at(visits = 2))
"""


def test_a_covariate_has_its_values_for_levels() -> None:
    """By size, in whatever order they stand; a value that no row has is no level, and texts are none."""
    r = np.random.default_rng(7)
    visits = np.array([10, 2, 0, 1])[r.integers(0, 4, 60)]
    table = {"y": r.normal(size=60), "visits": visits, "x": r.normal(size=60), "g": r.choice(["a", "b", "c", "d"], 60)}
    spec = hlmdsl.parse(NUMBERS)
    design = spec.bind(table)
    assert design.coords["visits_step"] == ("0 to 1", "1 to 2", "2 to 10")
    assert (design.rows.levels["visits"] == np.searchsorted([0, 1, 2, 10], visits)).all()
    told = {m.name: m.text for m in explain(design.schema, design).meanings}
    assert told["monotonic(visits)"] == "visits 10 minus visits 0, at any x"
    draws = prior_of(design, 50, 1).draws
    steps = in_one_axis(draws)("steps_monotonic(visits)")
    np.testing.assert_allclose(in_one_axis(draws)("most")[:, 0], steps[:, 2])
    with pytest.raises(hlmdsl.HlmError, match="holds text where a monotonic covariate requires numbers"):
        spec.bind({**table, "visits": np.where(visits > 2, "many", visits.astype(str))})
    with pytest.raises(hlmdsl.HlmError, match="visits"):
        design.schema and spec.bind({**table, "visits": np.full(60, 3)})


UNITS = """
response y unit "s" ~ Normal(mu, sigma)
covariate x unit "mg"
factor f "health" ordered { poor < fair < good < best }
group g
effects mu = 1 + x * monotonic(f) + (1 + x * monotonic(f) | g)
prior shares(monotonic(f)) ~ Dirichlet(2)
"""


@pytest.fixture(scope="module")
def of_units() -> Design:
    r = np.random.default_rng(6)
    n = 80
    f = np.array(["poor", "fair", "good", "best"])[r.integers(0, 4, n)]
    g = np.array([f"g{k}" for k in r.integers(0, 6, n)])
    return hlmdsl.parse(UNITS).bind({"y": r.normal(1, 2, n), "x": r.normal(0, 1, n), "f": f, "g": g})


def test_totals_of_units(of_units: Design) -> None:
    """Of every unit the weighted points, evaluated with its deviations, differ from the common ones by its total."""
    told = {m.name: m for m in explain(of_units.schema, of_units).meanings}
    assert told["sd_g[monotonic(f)]"].text == "how much units of g differ (sd) in best minus poor, at x = 0"
    assert told["sd_g[x:monotonic(f)]"].text.startswith("how much units of g differ (sd) in by how much")
    assert of_units.coords["g_effect"] == ("Intercept", "x", "monotonic(f)", "x:monotonic(f)")
    assert [r.line.split(" ~ ")[0] for r in of_units.priors["sd_g"]][2:] == [
        "prior sd(g, monotonic(f))",
        "prior sd(g, x:monotonic(f))",
    ]
    draws = prior_of(of_units, 200, 1).draws
    levels, r = ("poor", "fair", "good", "best"), in_one_axis(draws)("r_g").reshape(200, -1, 4)
    climbed = np.cumsum(np.column_stack([np.zeros(200), in_one_axis(draws)("shares_monotonic(f)")]), axis=1)
    for k, name in ((2, "monotonic(f)"), (3, "x:monotonic(f)")):
        found = 0.0
        for point in told[f"sd_g[{name}]"].weights:
            at, x = levels.index(str(dict(point.at)["f"])), float(dict(point.at)["x"])
            own = r[:, :, 0] + x * r[:, :, 1] + climbed[:, at, None] * (r[:, :, 2] + x * r[:, :, 3])
            found = found + float(point.weight) * own
        np.testing.assert_allclose(found, r[:, :, k], atol=1e-9 * np.abs(r).max())
    tex = to_latex(explain(of_units.schema, of_units))
    assert r"C(\text{f}_i)" in tex
    assert "is the sum of the shares of the steps up to the level of f" in tex
    data = as_data(explain(of_units.schema, of_units))
    schema = json.loads((Path(__file__).parents[2] / "docs" / "explanation.schema.json").read_text())
    assert not list(Draft202012Validator(schema).iter_errors(json.loads(json.dumps(data))))


def test_what_units_vary_by(of_units: Design) -> None:
    """The variance at a row, by all ways to it: sds, shares and correlations."""
    (varying,) = of_units.schema.main.varying
    draws = prior_of(of_units, 300, 1).draws
    values = in_one_axis(draws)
    rows = of_units.schema.rows([{"f": f, "x": x} for f, x in (("good", 1.5), ("best", -1.0), ("poor", 2.0))])
    climbed = np.cumsum(np.column_stack([np.zeros(300), values("shares_monotonic(f)")]), axis=1)
    factor = factor_of(draws, varying)
    parts = dict.fromkeys(range(3))
    for k, (level, x) in enumerate(((2, 1.5), (3, -1.0), (0, 2.0))):
        c = climbed[:, level]
        z = np.stack([np.ones(300), np.full(300, x), c, x * c], axis=1)
        parts[k] = np.square(np.einsum("dq,dqk->dk", z, factor)).sum(axis=1)
    columns = varying.as_of_one_unit(rows)
    for k, expected in parts.items():
        z = columns[k].tolist()
        np.testing.assert_allclose(variance_at(deviations_at(varying, rows), values)[:, k], expected)
        np.testing.assert_allclose(
            variance(spreads_of(varying, z), lambda e: values(e.variable)[:, e.position]), expected
        )
        np.testing.assert_allclose(
            np.square(np.einsum("q,dqk->dk", columns[k], loadings_of(draws, varying))).sum(axis=1), expected
        )
    sums = squared_deviations(draws, varying)
    first, second = ([pair[side] for pair in varying.column_pairs] for side in (0, 1))
    on = np.hstack([columns**2, 2 * columns[:, first] * columns[:, second]])
    np.testing.assert_allclose((sums @ on.T)[:, 1], parts[1])
    prior = {name: [r.prior for r in own] for name, own in of_units.priors.items()}
    drawn = PriorDraws(of_units.schema, prior, {name: c.eta for name, c in of_units.correlations.items()})
    shares = drawn("shares_monotonic(f)")
    one = drawn.spread(varying, columns[0] * (np.array(varying.effect_of) == 2))
    np.testing.assert_allclose(
        one / drawn.spread(varying, (np.array(varying.effect_of) == 2) * 1.0), shares[:, :2].sum(1)
    )


def test_predictions_of_units(of_units: Design) -> None:
    draws = prior_of(of_units, 20, 1).draws
    values, design = in_one_axis(draws), of_units
    found = RowPredictors(Where.of(design), draws, NUMPY).at(slice(None)).eta
    climbed = np.cumsum(np.column_stack([np.zeros(20), values("shares_monotonic(f)")]), axis=1)
    f, x, g = design.rows.levels["f"], design.rows.numbers["x"], design.groupings["g"].index
    b = [values(name) for name in ("Intercept", "x", "monotonic(f)", "x:monotonic(f)")]
    b = [own + values("r_g").reshape(20, -1, 4)[:, g, k] for k, own in enumerate(b)]
    np.testing.assert_allclose(found, b[0] + x * b[1] + climbed[:, f] * (b[2] + x * b[3]))


POINTS = {
    "at(f = good, x = 2, g = g1) - at(f = good, x = 2)": "r_g[g1, Intercept] + 2 r_g[g1, x] + r_g[g1, monotonic(f)] × "
    "(shares_monotonic(f)[poor to fair] + shares_monotonic(f)[fair to good]) + 2 r_g[g1, x:monotonic(f)] × "
    "(shares_monotonic(f)[poor to fair] + shares_monotonic(f)[fair to good])",
    "at(f = best, g = g2) - at(f = poor, g = g2) - at(f = best) + at(f = poor)": "r_g[g2, monotonic(f)]",
    "slope(x, at(f = fair, g = g1)) - slope(x, at(f = fair))": "r_g[g1, x] + r_g[g1, x:monotonic(f)] × "
    "shares_monotonic(f)[poor to fair]",
    "at(g = g1) - at(x = 1, g = g2)": "",
}


def by_hand(values, unit: int, level: int | None, x: float) -> np.ndarray:  # type: ignore[no-untyped-def]
    """The predictor of a unit (of none: -1) at a level (None: their mean), from total, shares and deviations."""
    climbed = np.cumsum(np.column_stack([np.zeros(len(values("Intercept"))), values("shares_monotonic(f)")]), axis=1)
    share = climbed.mean(axis=1) if level is None else climbed[:, level]
    b = np.column_stack([values(name) for name in ("Intercept", "x", "monotonic(f)", "x:monotonic(f)")])
    b = b + (values("r_g").reshape(len(b), -1, 4)[:, unit] if unit >= 0 else 0.0)
    return b[:, 0] + x * b[:, 1] + share * (b[:, 2] + x * b[:, 3])


def test_points_of_one_unit(of_units: Design) -> None:
    """Its total is the common one and its deviation, and its steps have the common shares."""
    lines = "".join(f"estimand e{k} = {text}\n" for k, text in enumerate(POINTS))
    table = {"y": of_units.observed.value, "x": of_units.rows.numbers["x"]}
    table["f"] = np.array(["poor", "fair", "good", "best"])[of_units.rows.levels["f"]]
    table["g"] = np.array([f"g{k}" for k in of_units.groupings["g"].index])
    design = hlmdsl.parse(UNITS + lines).bind(table)
    draws = prior_of(design, 500, 1).draws
    values = in_one_axis(draws)
    expected = (
        by_hand(values, 1, 2, 2.0) - by_hand(values, -1, 2, 2.0),
        by_hand(values, 2, 3, 0.0) - by_hand(values, 2, 0, 0.0) - by_hand(values, -1, 3, 0) + by_hand(values, -1, 0, 0),
        by_hand(values, 1, 1, 1.0) - by_hand(values, 1, 1, 0) - by_hand(values, -1, 1, 1.0) + by_hand(values, -1, 1, 0),
        by_hand(values, 1, None, 0.0) - by_hand(values, 2, None, 1.0),
    )
    told = {m.name: m for m in explain(design.schema, design).meanings}
    for k, (own, formula) in enumerate(zip(expected, POINTS.values(), strict=True)):
        np.testing.assert_allclose(values(f"e{k}")[:, 0], own, atol=1e-9 * np.abs(own).max())
        assert not formula or told[f"e{k}"].arithmetic == formula
        assert told[f"e{k}"].determined
        compiled = compile_estimand(design.schema, design.model.estimands[k], design.rows)
        evenly = _evaluated(compiled, declared_priors(design.schema, design))
        many = in_one_axis(prior_of(design, 8000, 2).draws)(f"e{k}")[:, 0] if k == 0 else own
        near = 0.05 if k == 0 else 0.25
        assert np.quantile(evenly, 0.9) - np.quantile(evenly, 0.1) == pytest.approx(
            np.quantile(many, 0.9) - np.quantile(many, 0.1), rel=near
        )


def test_a_unit_without_rows_above_the_lowest_level_does_not_settle_its_total(of_units: Design) -> None:
    """Of one that has some it does not matter at which: the shares are those of all units."""
    line = "effects mu = 1 + monotonic(f) + (1 + monotonic(f) | g)\nestimand e1 = at(f = best, g = low)\n"
    text = UNITS.replace("effects mu = 1 + x * monotonic(f) + (1 + x * monotonic(f) | g)\n", line)
    text = text.replace('covariate x unit "mg"\n', "estimand e2 = at(f = best, g = some)\n")
    g, f = ["low"] * 4 + ["some"] * 4 + ["all"] * 8, ["poor"] * 4 + ["poor", "fair"] * 2
    f += ["poor", "fair", "good", "best"] * 2
    design = hlmdsl.parse(text).bind({"y": np.arange(16.0) ** 1.5, "f": f, "g": g})
    told = {m.name: m for m in explain(design.schema, design).meanings}
    assert told["e1"].determined is False
    assert "its own rows do not settle it" in told["e1"].caution
    assert told["e2"].determined is True


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
