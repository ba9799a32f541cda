"""What a fit holds, says and keeps."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from html import escape
from pathlib import Path

import numpy as np
import pymc as pm
import pytest
import xarray as xr
from small_fit import QUICK, TEXT, small_table

import hlmdsl as hlm
from hlmdsl.design.coded import Element
from hlmdsl.explain.numbers import value_of
from hlmdsl.explain.write.html import to_html
from hlmdsl.results.judge_draws import diagnose

SIGMA = Element("sigma")


def test_groups_variables_and_dims(fit: hlm.Fit) -> None:
    assert set(fit.idata.children) == {"posterior", "sample_stats", "observed_data", "constant_data"}
    posterior = fit.idata["posterior"]
    assert {str(k): v.dims[2:] for k, v in posterior.data_vars.items()} == {
        "Intercept": (),
        "f": ("f_contrast",),
        "poly(x, 2)": ("poly(x, 2)_degree",),
        "log(x + 1)": (),
        "sd_g": ("g_effect",),
        "cor_g": ("g_pair",),
        "r_g": ("g", "g_effect"),
        "sigma": (),
        "gain": (),
    }
    assert posterior["poly(x, 2)_degree"].values.tolist() == ["linear", "quadratic"]
    assert posterior["g"].values.tolist() == [f"u{i}" for i in range(8)]
    assert posterior["g_pair"].values.tolist() == ["Intercept, x"]
    assert posterior["sigma"].shape == (2, 250)
    statistics = fit.idata["sample_stats"]
    assert {"diverging", "tree_depth", "lp", "energy", "n_steps"} <= set(statistics.data_vars)
    assert all(v.dims == ("chain", "draw") for v in statistics.data_vars.values())


def test_data_are_there(fit: hlm.Fit) -> None:
    table = small_table()
    assert np.array_equal(fit.idata["observed_data"]["y"], table["y"])
    assert set(fit.idata["constant_data"].data_vars) == {"data_x", "data_f", "data_g", "data_y"}
    assert np.array_equal(fit.idata["constant_data"]["data_x"], table["x"])


def test_same_seed_same_draws(fit: hlm.Fit, compiled: hlm.CompiledModel) -> None:
    again = compiled.sample(draws=250, tune=300, chains=2, seed=1, target_accept=0.9)
    assert again.idata["posterior"].to_dataset().equals(fit.idata["posterior"].to_dataset())
    assert set(again.timings) == {"compile", "sample", "total"}


def test_pymc_takes_it_from_there(fit: hlm.Fit, compiled: hlm.CompiledModel) -> None:
    """Posterior predictions use the fitted deviations, not new ones, and log likelihoods can be computed."""
    predicted = pm.sample_posterior_predictive(
        fit.idata, model=compiled.pymc, progressbar=False, random_seed=1, compile_kwargs=QUICK
    )
    assert list(predicted["posterior_predictive"].data_vars) == ["y"]
    mean = predicted["posterior_predictive"]["y"].mean(("chain", "draw"))
    residual = fit.idata["observed_data"]["y"] - mean
    assert float(residual.std()) == pytest.approx(float(fit.idata["posterior"]["sigma"].mean()), rel=0.1)
    logs = pm.compute_log_likelihood(
        fit.idata, model=compiled.pymc, extend_inferencedata=False, progressbar=False, compile_kwargs=QUICK
    )
    assert logs["y"].dims == ("chain", "draw", "row")


def test_summary(fit: hlm.Fit) -> None:
    frame = fit.summary()
    columns = ["meaning", "median", "2.5%", "97.5%", "P(>0)", "R-hat", "ESS bulk", "ESS tail"]
    assert list(frame.columns) == columns
    expected = {"Intercept", "f[b - a]", "poly(x, 2)[quadratic]", "sd_g[x]", "cor_g[Intercept, x]", "gain"}
    assert expected <= set(frame.index)
    assert not any(name.startswith("r_") for name in frame.index)
    assert not frame.isna().any().any()
    draws = fit.idata["posterior"]["sigma"].values
    assert frame.loc["sigma", "median"] == np.median(draws)
    assert (frame["2.5%"] <= frame["median"]).all()
    assert (frame["median"] <= frame["97.5%"]).all()


def test_explanation_carries_estimates(fit: hlm.Fit) -> None:
    said = fit.explain().explanation
    assert all(m.estimate is not None for m in said.meanings)
    assert (said.alarms, said.remarks) == (fit.diagnostics.alarms, fit.diagnostics.remarks)
    assert fit._repr_html_() == fit.explain().to("html") == to_html(said)


def test_cells_carry_estimates(fit: hlm.Fit) -> None:
    assert "estimate (95%)" in fit.explain().to("text")
    assert "estimate (95%)" not in hlm.parse(TEXT).explain(small_table()).to("text")


def test_html_has_every_number(fit: hlm.Fit) -> None:
    """In a row of its own, with the median that the draws have, to a twelfth of its interval."""
    rows = re.findall("<tr>.*?</tr>", fit._repr_html_())
    for m in fit.explain().explanation.meanings:
        name = escape(m.text) if m.kind == "combination" else f"<code>{escape(m.name)}</code>"
        (row,) = [r for r in rows if f">{name}</th>" in r]
        told = re.search(r'<span class="hlm-amount">(?:[a-z &;<>]*)?([−\d.,e]+)', row)
        assert told, row
        assert m.estimate is not None
        median, low, high = m.estimate.median, m.estimate.low, m.estimate.high
        assert value_of(told[1]) == pytest.approx(median, abs=max((high - low) / 12, 0.06 * abs(median))), m.name


def test_saved_and_opened(fit: hlm.Fit, tmp_path: Path) -> None:
    path = tmp_path / "fit.nc"
    fit.save(path)
    assert [p.name for p in tmp_path.iterdir()] == ["fit.nc"]
    opened = hlm.open_fit(path)
    for name, group in fit.idata.children.items():
        assert opened.idata[name].to_dataset().equals(group.to_dataset()), name
    assert opened.summary().equals(fit.summary())
    assert opened.timings == fit.timings
    assert opened.design.fingerprint == fit.design.fingerprint
    assert str(opened.explain()) == str(fit.explain())
    opened.save(path)
    assert hlm.open_fit(path).summary().equals(fit.summary())


def rewritten(fit: hlm.Fit, path: Path, **attrs: object) -> Path:
    fit.save(path)
    with xr.open_datatree(path, engine="netcdf4") as stored:
        tree = stored.load()
    tree.attrs |= attrs
    tree.to_netcdf(path)
    return path


def codes(caught: pytest.ExceptionInfo[hlm.HlmError]) -> list[str]:
    assert str(caught.value)
    return [d.code for d in caught.value.diagnostics]


def test_wrong_files(fit: hlm.Fit, tmp_path: Path) -> None:
    text, other, cut = tmp_path / "text.nc", tmp_path / "other.nc", tmp_path / "cut.nc"
    text.write_text("not netCDF")
    xr.Dataset({"a": ("x", [1.0])}).to_netcdf(other)
    fit.save(cut)
    cut.write_bytes(cut.read_bytes()[:3000])
    cases = {
        tmp_path / "nowhere.nc": "HLM401",
        tmp_path: "HLM401",
        text: "HLM402",
        other: "HLM402",
        cut: "HLM402",
        rewritten(fit, tmp_path / "v.nc", hlmdsl_format=99): "HLM403",
        rewritten(fit, tmp_path / "s.nc", spec="response y ~ Normal("): "HLM404",
        rewritten(fit, tmp_path / "f.nc", fingerprint="0"): "HLM404",
        rewritten(fit, tmp_path / "t.nc", timings="{"): "HLM404",
    }
    for path, code in cases.items():
        with pytest.raises(hlm.HlmError) as caught:
            hlm.open_fit(path)
        assert codes(caught) == [code], path


def test_a_failed_save_leaves_the_old_file(fit: hlm.Fit, tmp_path: Path) -> None:
    with pytest.raises(hlm.HlmError) as caught:
        fit.save(tmp_path / "no folder" / "fit.nc")
    assert codes(caught) == ["HLM503"]
    fit.save(tmp_path / "fit.nc")
    before = (tmp_path / "fit.nc").read_bytes()
    target = tmp_path / "folder.nc"
    target.mkdir()
    with pytest.raises(hlm.HlmError) as caught:
        fit.save(target)
    assert codes(caught) == ["HLM503"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["fit.nc", "folder.nc"]
    assert (tmp_path / "fit.nc").read_bytes() == before
    shutil.rmtree(target)


def test_belongs_to_its_spec_and_table(fit: hlm.Fit) -> None:
    same = hlm.parse("# a comment\n" + TEXT.replace("f { a, b }", "f  {a,b}"))
    fit.check_same(same.source)
    fit.check_same(same.source, small_table())
    with pytest.raises(hlm.HlmError) as caught:
        fit.check_same(hlm.parse(TEXT.replace("HalfNormal(1)", "HalfNormal(2)")).source)
    assert codes(caught) == ["HLM405"]
    assert "`prior sd(g) ~ HalfNormal(2)` differs" in str(caught.value)
    table = small_table()
    table["y"][3] += 1
    with pytest.raises(hlm.HlmError) as caught:
        fit.check_same(same.source, table)
    assert codes(caught) == ["HLM406"]


def test_options(compiled: hlm.CompiledModel) -> None:
    for options, code in (({"targetaccept": 0.9}, "HLM407"), ({"random_seed": 1}, "HLM407"), ({"draws": 0}, "HLM501")):
        with pytest.raises(hlm.HlmError) as caught:
            compiled.sample(**options)
        assert codes(caught) == [code]


def test_diagnostics_say_what_is_wrong(fit: hlm.Fit) -> None:
    posterior = {name: values.copy() for name, values in fit.draws.posterior.items()}
    statistics = {name: values.copy() for name, values in fit.draws.statistics.items()}
    fine = fit._all_estimates
    statistics["diverging"][0, :3] = True
    statistics["reached_max_treedepth"][1, 0] = True
    posterior["sd_g"][:, :, 1] = np.abs(np.random.default_rng(0).normal(size=(2, 250)))
    wrong = replace(fit.draws, posterior=posterior, statistics=statistics)
    bad = {**fine, SIGMA: replace(fine[SIGMA], r_hat=1.2, ess_bulk=20.0)}
    found = diagnose(wrong, fit.design, bad)
    text = "\n".join(found.alarms)
    assert "3 of 500 draws diverged" in text
    assert "sd(g)" in text
    assert "the chains do not agree well enough on sigma" in text
    assert "R-hat up to 1.200" in text
    assert "few independent draws of sigma" in text
    assert "effective sample size down to 20" in text
    assert "1 draw stopped" in text
    (remark,) = found.remarks
    assert "sd_g[x] may be near zero: " in remark.replace("sd_g[Intercept] and ", "")
    assert "reach down to 0.0" in remark.replace("reaches", "reach")
    assert not found.passed
    assert (found.divergences, found.at_max_treedepth, found.max_r_hat) == (3, 1, 1.2)


def test_an_estimand_that_cannot_move_is_no_alarm(fit: hlm.Fit) -> None:
    """A parameter that does not move is one."""
    still = replace(fit._all_estimates[SIGMA], low=0.0, median=0.0, high=0.0, r_hat=np.nan)
    (estimand, *_) = fit.design.model.estimands
    there = diagnose(fit.draws, fit.design, fit._all_estimates)
    found = diagnose(fit.draws, fit.design, {**fit._all_estimates, Element(estimand.name): still})
    assert len(found.alarms) <= len(there.alarms)
    stuck = diagnose(fit.draws, fit.design, {**fit._all_estimates, SIGMA: still})
    assert "sigma did not move" in stuck.alarms[0]


def test_where_draws_diverge_all_are_drawn_anew_with_shorter_steps() -> None:
    """Five units of two counts, their slopes among them: as little as one can ask a model to go by."""
    r = np.random.default_rng(3)
    g, x = np.repeat(np.arange(5), 2), r.normal(size=10)
    eta = r.normal(0, 1.0, 5)[g] + (0.5 + r.normal(0, 0.6, 5)[g]) * x
    spec = "response y ~ Poisson(mu)\ncovariate x\ngroup g\neffects log(mu) = 1 + x + (1 + x | g)\n"
    counts = {"x": x, "g": np.array([f"u{k}" for k in g]), "y": r.poisson(np.exp(eta - 1))}
    few = hlm.parse(spec).compile(counts)
    asked = few.sample(seed=1, target_accept=0.9)
    assert asked.diagnostics.divergences
    assert "Try a target_accept of 0.99, or a tighter prior on sd(g)" in asked.diagnostics.alarms[0]
    fit = few.sample(seed=1)
    assert f"; {asked.diagnostics.divergences} of 4,000 draws diverged at a target_accept of 0.9, " in fit.strategy
    assert fit.strategy.endswith("and all were drawn again at 0.99")
    assert fit.diagnostics.passed
    statistics = {"diverging": np.ones((4, 1000), dtype=bool)}
    stuck = diagnose(replace(fit.draws, statistics=statistics), fit.design, fit._all_estimates)
    assert "Try 5,000 tuning steps, or a tighter prior on sd(g)" in stuck.alarms[0]


def test_what_is_added_to_idata_is_saved_and_changes_no_number(fit: hlm.Fit, tmp_path: Path) -> None:
    added = replace(fit, kept=None)
    added.idata["posterior"]["doubled"] = 2 * added.idata["posterior"]["sigma"]
    added.idata["posterior"]["constant"] = 3.0
    added.save(tmp_path / "fit.nc")
    again = hlm.open_fit(tmp_path / "fit.nc")
    assert float(again.idata["posterior"]["constant"]) == 3.0
    assert again.summary().equals(fit.summary())
    assert again.diagnostics == fit.diagnostics
    assert again.draws.target_accept == fit.draws.target_accept
    again.idata["posterior"] = again.idata["posterior"].to_dataset().drop_vars("sigma")
    again.save(tmp_path / "less.nc")
    with pytest.raises(hlm.HlmError) as caught:
        hlm.open_fit(tmp_path / "less.nc")
    assert codes(caught) == ["HLM404"]
    assert "lacks `sigma`" in str(caught.value)
