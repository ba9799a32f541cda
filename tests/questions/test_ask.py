"""Answers are what the arithmetic of the draws gives, whatever the family; told as the spec's own estimands are."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import integrate, stats

import hlmdsl as hlm
from hlmdsl.questions.answers import Answers
from tests.questions.made_up_fits import CHAINS, COLUMNS, DRAWS, expit, fit_of, table

SPECS = Path(__file__).parents[2] / "specs"
NORMAL = f"response y ~ Normal(mu, sigma)\n{COLUMNS}\neffects mu = 1 + f * x + h + (1 + x | batch) + (1 | cask)"


def asked(fit: hlm.Fit, question: str) -> np.ndarray:
    found = fit.ask(question, name="it")
    (name,) = found.values
    assert name == "it"
    assert found.values["it"].shape == (CHAINS, DRAWS)
    return np.asarray(found.values["it"])


def test_a_normal_with_an_interaction() -> None:
    fit = fit_of(NORMAL, table())
    p = fit.draws.posterior
    difference = p["f"][..., 1] + 2.5 * p["f:x"][..., 1]
    np.testing.assert_allclose(asked(fit, "at(f = c, x = 2.5) - at(f = a, x = 2.5)"), difference, rtol=1e-12)
    mean = p["Intercept"] + p["f"].mean(-1) * 2 / 3 + p["h"][..., 0] / 2 + 2 * (p["x"] + p["f:x"].sum(-1) / 3)
    np.testing.assert_allclose(asked(fit, "mean(at(x = 2))"), mean, rtol=1e-12)
    slope = p["x"] + p["f:x"][..., 0]
    np.testing.assert_allclose(asked(fit, "slope(x, at(f = b))"), slope, rtol=1e-12)
    xs = fit.design.rows.numbers["x"]
    rows = p["Intercept"] + p["f"][..., 0] + p["h"][..., 0] * np.mean(table()["h"] == np.array("v"))
    rows = rows + xs.mean() * (p["x"] + p["f:x"][..., 0])
    np.testing.assert_allclose(asked(fit, "average(at(f = b), over = data)"), rows, rtol=1e-10)


def test_a_logit_and_its_average_over_units() -> None:
    spec = f"response hit ~ Bernoulli(p)\n{COLUMNS}\neffects logit(p) = 1 + f + (1 | batch)"
    fit = fit_of(spec, table())
    p = fit.draws.posterior
    one, other = expit(p["Intercept"]), expit(p["Intercept"] + p["f"][..., 1])
    np.testing.assert_allclose(asked(fit, "mean(at(f = c)) - mean(at(f = a))"), other - one, rtol=1e-10, atol=1e-14)
    np.testing.assert_allclose(asked(fit, "mean(at(f = c))/mean(at(f = a))"), other / one, rtol=1e-10)
    found = asked(fit, "average(mean(at(f = c)), over = batch)")
    for at in ((0, 0), (1, 7)):
        eta, sd = (p["Intercept"] + p["f"][..., 1])[at], p["sd_batch"][..., 0][at]

        def density(u: float, eta: float = eta, sd: float = sd) -> float:
            return float(expit(np.float64(eta + sd * u)) * stats.norm.pdf(u))

        assert found[at] == pytest.approx(integrate.quad(density, -9, 9)[0], rel=1e-7)


def test_a_log_averaged_over_rows() -> None:
    spec = f"response k ~ Poisson(mu)\n{COLUMNS}\neffects log(mu) = 1 + x + f + (1 | batch)"
    fit = fit_of(spec, table())
    p, t = fit.draws.posterior, table()
    of = np.stack([np.zeros_like(p["Intercept"]), p["f"][..., 0], p["f"][..., 1]], axis=-1)
    codes = np.searchsorted(["a", "b", "c"], t["f"])
    rows = np.exp(p["Intercept"][..., None] + p["x"][..., None] * t["x"] + of[..., codes])
    np.testing.assert_allclose(asked(fit, "average(mean(at()), over = data)"), rows.mean(-1), rtol=1e-10)
    ratio = np.exp(p["x"])
    np.testing.assert_allclose(asked(fit, "mean(at(x = 3))/mean(at(x = 2))"), ratio, rtol=1e-10)


def test_effects_on_sigma() -> None:
    spec = (
        f"response log(z) ~ Normal(mu, sigma)\n{COLUMNS}\neffects mu = 1 + x\neffects log(sigma) = 1 + x + (1 | batch)"
    )
    fit = fit_of(spec, table())
    p = fit.draws.posterior
    log_sigma = p["sigma_Intercept"] + 0.1 * p["sigma_x"]
    mean = np.exp(p["Intercept"] + 0.1 * p["x"] + np.exp(log_sigma) ** 2 / 2)
    np.testing.assert_allclose(asked(fit, "mean(at(x = 0.1))"), mean, rtol=1e-10)
    np.testing.assert_allclose(asked(fit, "sigma.at(x = 0.1)"), log_sigma, rtol=1e-12)


def test_units_by_their_labels() -> None:
    """Nested, and in each level of a factor; what a unit's coefficients are, `fit.units` says as well."""
    spec = (
        "response y ~ Normal(mu, sigma)\n"
        + COLUMNS
        + "effects mu = 1 + f * x + (1 + x | batch) + (1 | cask) + (1 | f:batch)"
    )
    fit = fit_of(spec, table())
    p, units = fit.draws.posterior, fit.design.schema.units
    b2, cask = units["batch"].labels.index("B2"), units["cask"].labels.index("B2:q")
    in_f = [units["f:batch"].labels.index(f"{level}:B2") for level in "abc"]
    common = p["Intercept"] + p["f"][..., 0] + 2 * (p["x"] + p["f:x"][..., 0])
    own = common + p["r_batch"][..., b2, 0] + 2 * p["r_batch"][..., b2, 1] + p["r_f:batch"][..., in_f[1], 0]
    np.testing.assert_allclose(asked(fit, "at(f = b, x = 2, batch = B2)"), own, rtol=1e-10)
    np.testing.assert_allclose(
        asked(fit, 'mean(at(f = b, x = 2, cask = q, batch = "B2"))'), own + p["r_cask"][..., cask, 0], rtol=1e-10
    )
    averaged = p["Intercept"] + p["f"].sum(-1) / 3 + p["r_batch"][..., b2, 0] + p["r_f:batch"][..., in_f, 0].mean(-1)
    np.testing.assert_allclose(asked(fit, "at(batch = B2)"), averaged, rtol=1e-9, atol=1e-12)
    rows = fit.design.rows.numbers["x"].mean() * p["r_batch"][..., b2, 1] + p["r_batch"][..., b2, 0]
    difference = "average(at(f = a, batch = B2) - at(f = a), over = data)"
    np.testing.assert_allclose(asked(fit, difference), rows + p["r_f:batch"][..., in_f[0], 0], rtol=1e-9, atol=1e-12)
    slope = asked(fit, "slope(x, at(f = a, batch = B2))")
    np.testing.assert_allclose(slope, fit.units("batch").draws.sel(batch="B2", batch_effect="x"), rtol=1e-10)


def test_a_unit_in_every_predictor() -> None:
    effects = "effects mu = 1 + (1 | batch)\neffects log(sigma) = 1 + (1 | batch)"
    spec = f"response log(z) ~ Normal(mu, sigma)\n{COLUMNS}\n{effects}"
    p = (fit := fit_of(spec, table())).draws.posterior
    mu = p["Intercept"] + p["r_batch"][..., 3, 0]
    sigma = np.exp(p["sigma_Intercept"] + p["r_batch__sigma"][..., 3, 0])
    np.testing.assert_allclose(asked(fit, "mean(at(batch = B3))"), np.exp(mu + sigma**2 / 2), rtol=1e-10)
    response = "response grade { low, mid, high } ~ Categorical(p)"
    p = (fit := fit_of(f"{response}\n{COLUMNS}\neffects softmax(p) = 1 + x + (1 + x | batch)", table())).draws.posterior
    odds = [
        np.exp(p["Intercept"][..., k] + p["x"][..., k] + p[f"r_batch__{level}"][..., 1, :].sum(-1))
        for k, level in enumerate(("mid", "high"))
    ]
    found = asked(fit, "probability(high, at(x = 1, batch = B1))")
    np.testing.assert_allclose(found, odds[1] / (1 + odds[0] + odds[1]), rtol=1e-10)


def test_levels_in_order() -> None:
    spec = (
        "response grade ordered { low < mid < high } ~ OrderedLogistic(eta, cutpoints)\n"
        f"{COLUMNS}\neffects eta = 1 + f + x + (1 | batch)"
    )
    fit = fit_of(spec, table())
    p = fit.draws.posterior
    eta = p["f"][..., 0] + 1.5 * p["x"]
    low, high = (expit(p["cutpoints"][..., k] - eta) for k in (0, 1))
    of_unit = expit(p["cutpoints"][..., 1] - eta - p["r_batch"][..., 4, 0])
    np.testing.assert_allclose(asked(fit, "probability(high, at(f = b, x = 1.5, batch = B4))"), 1 - of_unit, rtol=1e-9)
    np.testing.assert_allclose(asked(fit, "at(batch = B4) - at()"), p["r_batch"][..., 4, 0], rtol=1e-12)
    np.testing.assert_allclose(asked(fit, "probability(mid, at(f = b, x = 1.5))"), high - low, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(asked(fit, "probability(high, at(f = b, x = 1.5))"), 1 - high, rtol=1e-9)


def test_levels_in_no_order() -> None:
    response = "response grade { low, mid, high } ~ Categorical(p)"
    fit = fit_of(f"{response}\n{COLUMNS}\neffects softmax(p) = 1 + f + x", table())
    p = fit.draws.posterior
    eta = p["Intercept"] + p["f"][..., 1] + 0.5 * p["x"]
    odds = np.exp(eta)
    share = odds[..., 1] / (1 + odds.sum(-1))
    np.testing.assert_allclose(asked(fit, "probability(high, at(f = c, x = 0.5))"), share, rtol=1e-10)


@pytest.mark.parametrize("name", ["cbpp", "oats", "orthodont", "projection", "salamanders", "sleepstudy"])
def test_what_a_spec_asks_itself_has_the_same_answer(name: str) -> None:
    """Its number, its sentences, its formula and its points."""
    fit = fit_of(hlm.load(SPECS / f"{name}.hlm"))
    own = {e.name: f'estimand {e.name}_again "{e.text}" = {e.written}' for e in fit.design.model.estimands}
    found = fit.ask("\n".join(own.values()))
    told = {m.name: m for m in fit.explain().explanation.meanings if m.kind == "estimand"}
    assert own
    for name in own:
        np.testing.assert_array_equal(found.values[f"{name}_again"], fit.draws.posterior[name])
        (meaning,) = (m for m in found.explanation.meanings if m.name == f"{name}_again")
        assert meaning.estimate == told[name].estimate
        assert (meaning.amount, meaning.arithmetic) == (told[name].amount, told[name].arithmetic)
        assert meaning.response.replace("_again", "") == told[name].response
        assert meaning.weights == told[name].weights


def test_an_answer_as_people_hold_it() -> None:
    fit = fit_of(NORMAL, table())
    found = fit.ask({"gain": "at(f = b) - at(f = a)", "at two": "at(x = 2)"})
    assert isinstance(found, Answers)
    draws = found.draws["gain"]
    assert draws.dims == ("chain", "draw")
    summary = found.summary().loc["gain"]
    low, median, high = np.quantile(fit.draws.posterior["f"][..., 0], (0.025, 0.5, 0.975))
    np.testing.assert_allclose([summary["2.5%"], summary["median"], summary["97.5%"]], [low, median, high])
    assert summary["P(>0)"] == np.mean(fit.draws.posterior["f"][..., 0] > 0)
    assert {"R-hat", "ESS bulk", "ESS tail"} <= set(found.summary().columns)
    assert "gain" in str(found)
    assert repr(found) == str(found).rstrip("\n")
    assert "<table" in found._repr_html_()
    assert json.loads(found.to("json"))["meanings"][0]["name"] == "gain"
    for form in ("markdown", "latex"):
        assert "gain" in found.to(form)
    assert fit.ask("at(x = 1)", every=4).values["answer"].shape == (CHAINS, DRAWS // 4)


def test_several_a_file_and_names(tmp_path: Path) -> None:
    fit = fit_of(NORMAL, table())
    assert list(fit.ask(["at(x = 1)", "at(x = 2)"]).values) == ["answer_1", "answer_2"]
    path = tmp_path / "questions.hlm"
    path.write_text('# asked by a reader\nestimand one "the first" = at(x = 1)\nestimand two = at(x = 2)\n')
    found = fit.ask(path)
    assert list(found.values) == ["one", "two"]
    assert "the first" in str(found)
    np.testing.assert_array_equal(fit.ask(str(path)).values["two"], found.values["two"])
    of_spec = fit_of(f"{NORMAL}\nestimand answer = at(x = 1)", table())
    assert list(of_spec.ask("at(x = 2)").values) == ["answer_"]


def codes(fit: hlm.Fit, *given: object, **named: object) -> tuple[list[str], str]:
    with pytest.raises(hlm.HlmError) as caught:
        fit.ask(*given, **named)  # type: ignore[arg-type]
    return [d.code for d in caught.value.diagnostics], str(caught.value)


def test_errors_have_their_places_in_the_question() -> None:
    fit = fit_of(NORMAL.replace("{ a, b, c } reference a", ""), table())
    found, text = codes(fit, "at(f = b) - at(f = aa)")
    assert found == ["HLM335"]
    assert "<question>:1:13" in text
    assert "1 | at(f = b) - at(f = aa)" in text
    found, text = codes(fit, "at(X = 1) - at(x = 0)")
    assert found == ["HLM2091"]
    assert "<question>:1:4" in text
    found, text = codes(fit, {"one": "at(x = 1", "two": "at(x = 1) + at(g = 2)", "three": "at(x = 1) * at(x = 2)"})
    assert "<questions>:1:" in text
    assert len(found) == 1  # what cannot be read comes first
    found, text = codes(fit, {"two": "at(x = 1) + at(g = 2)", "three": "at(x = 1) * at(x = 2)"})
    assert "<questions>:1:16" in text
    assert "<questions>:2:1" in text
    assert len(found) == 2
    logged = fit_of(NORMAL.replace("f * x", "log(x + 1)").replace("(1 + x |", "(1 |"), table())
    assert codes(logged, "at(x = -2)")[0] == ["HLM341"] or "has no value" in codes(logged, "at(x = -2)")[1]


def test_names_do_not_collide_with_the_posterior() -> None:
    fit = fit_of(f"{NORMAL}\nestimand gain = at(f = b) - at(f = a)", table())
    for name in ("Intercept", "f:x", "sigma", "sd_batch", "r_cask", "gain", "data_x", "batch", "batch_effect", "y"):
        found, text = codes(fit, "at(x = 1)", name=name)
        assert found == ["HLM612"], name
        assert f"`{name}` is taken" in text
    assert codes(fit, {"x": "at(x = 1)", "other": "at(q = 1)"})[0] == ["HLM612", "HLM2091"]
    assert codes(fit, "estimand a = at(x = 1)\nestimand a = at(x = 2)")[0][0] == "HLM2002"
    assert codes(fit, "at(x = 1)", name="a/b")[0] == ["HLM2004"]


@pytest.mark.parametrize(
    "text",
    [
        "at(x = 1)\nprior sigma ~ HalfNormal(1)",
        'estimand a = at(x = 1)\ndata "/etc/passwd"',
        "at(x = 1)\nestimand b = at(x = 2)\nresponse k ~ Poisson(mu)",
    ],
)
def test_a_question_declares_nothing_else(text: str) -> None:
    assert set(codes(fit_of(NORMAL, table()), text)[0]) == {"HLM611"}


def test_a_question_is_limited_as_a_spec_is_and_never_run() -> None:
    fit = fit_of(NORMAL, table())
    assert codes(fit, "(" * 200 + "at(x = 1)" + ")" * 200)[0] == ["HLM128"]
    assert codes(fit, "at(x = 1)" + " + at(x = 2)" * 3_000)[0] == ["HLM129"]
    assert codes(fit, "at(x = 1) #" + "a" * 1_000_001)[0] == ["HLM104"]
    for text in ("__import__('os')", "at(x = open(1))", "exit()", "3"):
        assert codes(fit, text)[0]


def test_what_is_no_question() -> None:
    fit = fit_of(NORMAL, table())
    for question in ("", "  ", {}, [], 3, {"a": 3}, {3: "at(x = 1)"}, b"at(x = 1)", None):
        assert codes(fit, question)[0] == ["HLM613"], question
    assert codes(fit, ["at(x = 1)", "at(x = 2)"], name="both")[0] == ["HLM613"]
    assert codes(fit, "at(x = 1)", name=3)[0] == ["HLM613"]
    assert codes(fit, "absent.hlm")[0] == ["HLM101"]


PIECES = (
    *("at", "(", ")", "x", "=", "1", "f", "b", " - ", " + ", "/", "*", "mean", "average", "over", "batch", ",", "data"),
    *("slope", "sigma", ".", "\n", '"', "`", "#", "estimand", "prior", "~", "é", "\x00", "{", "}", "[", "|", "1e999"),
)


@settings(max_examples=150)
@given(st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PIECES), max_size=14).map("".join)))
def test_any_text_is_answered_or_refused(text: str) -> None:
    wrong: tuple[hlm.Diagnostic, ...] = ()
    try:
        told = str(FUZZED.ask(text))
    except hlm.HlmError as error:
        told, wrong = str(error), error.diagnostics
    assert told
    assert all(d.span is None or 0 <= d.span.start <= d.span.end <= len(text) for d in wrong)


FUZZED = fit_of(NORMAL, table())
