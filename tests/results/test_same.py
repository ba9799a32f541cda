"""What of a spec changes the posterior: every field of the tree is classified, and a fit is told in new words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.results.same import COUNTS, WORDS
from hlmdsl.syntax import ast
from tests.fits.made_fits import TEXT, made_fit, small_fit, small_table

EVERYWHERE = {"span", "keyword_span", "trivia"}


def kinds(base: type[ast.Node] = ast.Node) -> Iterator[type[ast.Node]]:
    for kind in base.__subclasses__():
        if kind is not ast.Declaration:
            yield kind
        yield from kinds(kind)


@pytest.mark.parametrize("kind", list(kinds()), ids=lambda kind: kind.__name__)
def test_every_field_of_the_tree_is_classified(kind: type[ast.Node]) -> None:
    """A new field that nobody classified fails here: decide whether it changes the posterior."""
    counts, words = set(COUNTS.get(kind, ())), set(WORDS.get(kind, ()))
    own = set(kind.model_fields) - EVERYWHERE
    assert not counts & words
    if kind is ast.Number:
        counts = counts - {"value"}
        assert words == {"text"}
    assert counts | words == own, kind


def test_every_kind_of_declaration_that_counts_is_compared() -> None:
    assert set(kinds(ast.Declaration)) - set(COUNTS) == {ast.ModelDecl, ast.EstimandDecl}


SAME = {
    "title": ('model small "A small model"', 'model large "Another"'),
    "no title": ('model small "A small model"\n', ""),
    "text": ('"the outcome"', '"what came out"'),
    "unit": ('unit "ms"', 'unit "s"'),
    "text of a factor": ("factor f {", 'factor f "the side" {'),
    "text of a group": ("group g", 'group g "participant"'),
    "text and unit of a covariate": ("covariate x", 'covariate x "dose" unit "mg"'),
    "comment": ("covariate x", "# the dose\ncovariate x"),
    "layout": ("f { a, b }", "f  {\n a,   b}"),
    "number": ("Uniform(-2, 2)", "Uniform(-2.0, 2)"),
    "estimand": ("at(x = 2) - at(x = 1)", "at(x = 3) - at(x = 1)"),
    "no estimand": ('estimand gain "from one to two" = at(x = 2) - at(x = 1)\n', ""),
    "another estimand": ("estimand gain", "estimand two = at(x = 2)\nestimand gain"),
}

OTHER = {
    "prior": ("Uniform(-2, 2)", "Uniform(-2, 3)"),
    "a default in place of a prior": ("prior x ~ Uniform(-2, 2)\n", ""),
    "level": ("factor f { a, b }", "factor f { b, a }"),
    "reference": ("factor f { a, b }", "factor f { a, b } reference b"),
    "coding": ("factor f { a, b }", "factor f { a, b } coding sum"),
    "centre": ("center mean", "center 1"),
    "term": ("1 + f + x +", "1 + f * x +"),
    "varying": ("(1 + x | g)", "(1 + x || g)"),
    "family": ("Normal(mu, sigma)", "StudentT(mu, sigma, nu)"),
    "transformation": ("response y", "response sqrt(y)"),
    "column": ("group g", "group g = h"),
    "missing": ("covariate x", "missing drop\ncovariate x"),
    "data": ("covariate x", 'data "t.csv"\ncovariate x'),
    "order": ("covariate x center mean\nfactor f { a, b }", "factor f { a, b }\ncovariate x center mean"),
}


@pytest.mark.parametrize("name", SAME)
def test_words_do_not_orphan_a_fit(name: str) -> None:
    fit, changed = small_fit(), TEXT.replace(*SAME[name])
    assert changed != TEXT
    spec = hlm.parse(changed)
    fit.check_same(spec.source)
    told = fit.with_spec(spec)
    for variable in ("Intercept", "f", "x", "r_g", "sd_g", "cor_g", "sigma", "tau"):
        np.testing.assert_array_equal(told.draws.posterior[variable], fit.draws.posterior[variable])
    assert set(told.draws.posterior) == set(told.design.dims)
    assert told.design.fingerprint == fit.design.fingerprint


@pytest.mark.parametrize("name", OTHER)
def test_what_changes_the_posterior_does(name: str) -> None:
    fit, changed = small_fit(), TEXT.replace(*OTHER[name])
    assert changed != TEXT
    with pytest.raises(hlm.HlmError) as caught:
        fit.with_spec(hlm.parse(changed))
    assert [d.code for d in caught.value.diagnostics] == ["HLM405"]


def test_new_words_and_new_estimands_are_told_of_old_draws(tmp_path: Path) -> None:
    fit = small_fit()
    text = TEXT.replace('"the outcome"', '"reaction time"').replace('unit "ms"', 'unit "jiffy"')
    text = text.replace("at(x = 2) - at(x = 1)", "at(x = 4) - at(x = 1)") + "estimand level = at(x = 2)\n"
    told = fit.with_spec(hlm.parse(text))
    said = str(told.explain())
    assert "reaction time" in said
    assert "jiffy" in said
    p = told.draws.posterior
    np.testing.assert_allclose(p["gain"], 3 * p["x"], rtol=1e-12)
    mean = float(np.mean(fit.design.rows.numbers["x"]))
    np.testing.assert_allclose(p["level"], p["Intercept"] + p["f"][..., 0] / 2 + (2 - mean) * p["x"], rtol=1e-9)
    told.save(tmp_path / "told.nc")
    opened = hlm.open_fit(tmp_path / "told.nc")
    np.testing.assert_array_equal(opened.draws.posterior["level"], p["level"])
    assert str(opened.explain()) == said
    back = opened.with_spec(hlm.parse(TEXT, "small.hlm"))
    assert "jiffy" not in str(back.explain())
    np.testing.assert_allclose(back.draws.posterior["gain"], p["x"], rtol=1e-12)
    assert "level" not in back.draws.posterior


def test_an_estimand_that_the_table_cannot_answer_is_an_error_in_the_new_text() -> None:
    text = TEXT.replace("factor f { a, b }", "factor f")
    fit = made_fit(hlm.parse(text).bind(small_table()))
    with pytest.raises(hlm.HlmError) as caught:
        fit.with_spec(hlm.parse(f"{text}estimand c = at(f = c) - at(f = a)\n", "new.hlm"))
    assert [d.code for d in caught.value.diagnostics] == ["HLM335"]
    assert "new.hlm:12:" in str(caught.value)
