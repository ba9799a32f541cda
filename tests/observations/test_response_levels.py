"""A response of two texts is zeros and ones: the same model by every road, and with the other reference its mirror."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from test_density import points

import hlmdsl as hlm
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.design.design import Design
from hlmdsl.families.links import LINKS
from hlmdsl.results.draws import Draws
from hlmdsl.results.kept_design import design_facts, design_from
from hlmdsl.results.pointwise import fitted, log_likelihood
from tests.fits.made_fits import made_draws, made_fit

RNG = np.random.default_rng(5)
N = 60
YES = RNG.integers(0, 2, N)
TABLE = {
    "use": np.array(["N", "Y"])[YES],
    "yes": YES,
    "x": np.round(RNG.normal(size=N), 2),
    "arm": np.array(["ctl", "trt"])[np.arange(N) % 2],
    "g": np.array([f"u{i % 7}" for i in range(N)]),
    "w": RNG.choice([0.0, 1.0, 2.0], N),
}
REST = """covariate x
factor arm { ctl, trt } reference ctl
group g "clinic"
effects logit(p) = 1 + arm * x + (1 + x | g)
prior effects ~ Normal(0, 1)
estimand risk "in trt" = mean(at(arm = trt))
estimand risk_ratio = mean(at(arm = trt))/mean(at(arm = ctl))
"""
TEXT = 'response use "use of a method" { N, Y } reference N ~ Bernoulli(p)\n' + REST
OTHER_REFERENCE = TEXT.replace("reference N", "reference Y")
NUMBERS = "response yes ~ Bernoulli(p)\n" + REST


def bound(spec: str, table: object = TABLE) -> Design:
    return hlm.parse(spec).bind(table)


def codes(spec: str, table: object) -> list[str]:
    with pytest.raises(hlm.HlmError) as raised:
        bound(spec, table)
    return [d.code for d in raised.value.diagnostics]


# --- the column ------------------------------------------------------------------------------------------------------


def roads(tmp_path: Path) -> dict[str, object]:
    frame, texts = pd.DataFrame(TABLE), TABLE["use"].tolist()
    frame.to_csv(tmp_path / "table.csv", index=False)
    return {
        "csv": tmp_path / "table.csv",
        "text": frame,
        "categories": frame.assign(use=pd.Categorical(texts, ["Y", "N"])),
        "ordered, and one more": frame.assign(use=pd.Categorical(texts, ["Y", "maybe", "N"], ordered=True)),
        "arrow": pa.table({**TABLE, "use": pa.array(texts).dictionary_encode()}),
        "polars": pl.DataFrame(TABLE).with_columns(pl.Series("use", texts, dtype=pl.Enum(["Y", "N"]))),
    }


def test_the_same_by_every_road(tmp_path: Path) -> None:
    """The order of categories says nothing of which level is the reference."""
    designs = {road: bound(TEXT, table) for road, table in roads(tmp_path).items()}
    for road, design in designs.items():
        assert design.observed.value.tolist() == YES.tolist(), road
        assert design.columns["use"].dtype.kind == "i"
    assert len({design.fingerprint for design in designs.values()}) == 1


@pytest.mark.parametrize(
    ("column", "levels"),
    [
        (YES.astype(bool), "{ False, True }"),
        (YES + 1, "{ 1, 2 }"),
        (YES + 1.0, "{ 2, 1 } reference 1"),
        (np.array(["1.0", "2.0"])[YES], "{ 1, 2 }"),
        (np.array(["NA", "Y"])[YES], "{ NA, Y }"),
        (np.array(["Ko\u0308ln", "a, b"])[YES], '{ "a, b", Köln } reference Köln'),
    ],
)
def test_cells_are_the_levels_of_their_texts(column: np.ndarray, levels: str) -> None:
    design = bound(TEXT.replace("{ N, Y } reference N", levels), {**TABLE, "use": column})
    assert design.observed.value.tolist() == YES.tolist()


def test_the_fingerprint_knows_the_texts_and_the_reference_but_not_the_order() -> None:
    seen = {spec: bound(spec).fingerprint for spec in (TEXT, OTHER_REFERENCE, NUMBERS)}
    renamed = bound(TEXT.replace("N, Y", "n, Y").replace("reference N", "reference n"), renamed_table())
    assert len({*seen.values(), renamed.fingerprint}) == 4
    assert bound(TEXT.replace("N, Y", "Y, N")).fingerprint == seen[TEXT]
    assert bound(TEXT.replace(" reference N", "")).fingerprint == seen[TEXT]


def renamed_table() -> dict[str, np.ndarray]:
    return {**TABLE, "use": np.array(["n", "Y"])[YES]}


def test_rows_that_are_left_out() -> None:
    missing = pd.DataFrame(TABLE).assign(use=[None, *TABLE["use"][1:].tolist()])
    assert codes(TEXT, missing) == ["HLM313"]
    dropped = bound("missing drop\n" + TEXT, missing)
    assert (dropped.observed.value.tolist(), dict(dropped.dropped)) == (YES[1:].tolist(), {"use": 1})
    weighed = bound(
        TEXT.replace("Bernoulli(p)", "Bernoulli(p) weights w").replace("covariate x", "covariate x\ncovariate w")
    )
    assert weighed.observed.value.tolist() == YES[TABLE["w"] > 0].tolist()


def test_a_level_without_rows_is_told_of_and_a_text_that_is_none_refused() -> None:
    design = bound(TEXT, {**TABLE, "use": ["N"] * N})
    warning = next(w for w in design.warnings if w.code == "HLM384")
    assert "every row has use = N: " in str(hlm.HlmError([warning], design.model.source))
    assert codes(TEXT, renamed_table()) == ["HLM316"]
    assert codes(TEXT.replace(" { N, Y } reference N", ""), TABLE) == ["HLM314"]


# --- the model below it ----------------------------------------------------------------------------------------------


def test_the_posterior_is_that_of_zeros_and_ones() -> None:
    text, numbers = bound(TEXT), bound(NUMBERS)
    assert text.priors == numbers.priors
    one, other = (prepare(make_plan(d)) for d in (text, numbers))
    for x in points(one, 4):
        assert one.density(x)[0] == other.density(x)[0]


@pytest.mark.parametrize("link", ["logit", "probit"])
def test_the_other_reference_negates_every_coefficient(link: str) -> None:
    """Under links that are odd about a probability of one half."""
    specs = [spec.replace("logit(p)", f"{link}(p)") for spec in (TEXT, OTHER_REFERENCE)]
    one, other = map(bound, specs)
    assert other.observed.value.tolist() == (1 - YES).tolist()
    drawn = made_draws(one, 2, 20, seed=1)
    mirror = mirrored(drawn)
    np.testing.assert_allclose(log_likelihood(one, drawn), log_likelihood(other, mirror), rtol=1e-9)
    np.testing.assert_allclose(fitted(one, drawn), 1 - fitted(other, mirror), rtol=1e-9, atol=1e-15)


def mirrored(draws: Draws) -> Draws:
    """Every coefficient and deviation negated; spreads and correlations are of both alike."""
    stay = ("sd_", "cor_")
    return replace(draws, posterior={n: v if n.startswith(stay) else -v for n, v in draws.posterior.items()})


# --- results ---------------------------------------------------------------------------------------------------------


def test_a_saved_fit_is_of_the_same_response(tmp_path: Path) -> None:
    for spec in (TEXT, OTHER_REFERENCE):
        design = bound(spec)
        fit = made_fit(design)
        fit.save(tmp_path / "fit.nc")
        again = hlm.open_fit(tmp_path / "fit.nc")
        assert again.design.fingerprint == design.fingerprint
        assert again.design.observed.value.tolist() == design.observed.value.tolist()
        assert again.idata.observed_data["use"].attrs["levels"] == list(design.model.response.levels.coded)
        assert design_from(*design_facts(design)).fingerprint == design.fingerprint


def test_results_say_of_which_level_they_are() -> None:
    fits = [made_fit(bound(spec)) for spec in (TEXT, OTHER_REFERENCE)]
    assert [fit.fitted().attrs["of"] for fit in fits] == ["use = Y", "use = N"]
    # the probability of what was seen is that of the same cells, whatever the reference
    assert {fit.log_likelihood().attrs["scale"] for fit in fits} == {"probability of `use`"}


# --- words -----------------------------------------------------------------------------------------------------------

OF_WHAT = re.compile(r"(probability|odds|probit|hazard|variance) of use of a method(?! = Y)")


@pytest.mark.parametrize("link", ["logit", "probit", "cloglog", "identity"])
def test_every_sentence_says_of_which_level(link: str) -> None:
    assert link in LINKS
    spec = TEXT.replace("logit(p)", f"{link}(p)")
    design = bound(spec)
    for told in (hlm.parse(spec).explain(), hlm.parse(spec).compile(TABLE).explain(), made_fit(design).explain()):
        for form in ("text", "markdown", "html", "latex"):
            written = re.sub(r"\s+", " ", told.to(form, width=10_000))
            assert not OF_WHAT.findall(written)
            assert "probability of use of a method = Y" in written
        assert json.loads(told.to("json"))["equations"]["response"]["levels"] == ["N", "Y"]


def test_what_p_is_stands_above_everything() -> None:
    with_data = str(hlm.parse(TEXT).compile(TABLE).explain())
    assert "use { N, Y } reference N ~ Bernoulli(p)" in with_data
    assert f"p is the probability of use of a method = Y, as against N; {YES.sum()} of 60 rows are Y" in with_data
    assert "above a threshold gave Y." in re.sub(r"\s+", " ", with_data)
    assert "gave a yes" in re.sub(r"\s+", " ", str(hlm.parse(NUMBERS).compile(TABLE).explain()))
    assert "inferred: reference of use: N, the first level" in str(
        hlm.parse(TEXT.replace(" reference N", "")).explain()
    )
    assert "inferred: reference of use" not in with_data


def test_levels_with_signs_in_them_are_quoted() -> None:
    spec = TEXT.replace("{ N, Y } reference N", '{ N, "Y = 1" } reference N')
    assert 'the probability of use of a method = "Y = 1"' in re.sub(r"\s+", " ", str(hlm.parse(spec).explain()))


def test_the_equation_has_an_indicator() -> None:
    latex = hlm.parse(TEXT).explain().to("latex")
    assert r"[\text{use}_i = \text{Y}] &\sim \text{Bernoulli}(p_i)" in latex
    assert r"is the probability that \(\text{use}_i = \text{Y}\)" in latex
    assert "Square brackets are 1" in latex
