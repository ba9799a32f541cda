"""`file=` reads a fit again where nothing changed that decides its draws; `update` samples what did.

These sample, twenty draws a chain: that a fit is read in place of being sampled is seen in its draws alone.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import hlmdsl as hlm
from hlmdsl.results.update import rows_of_fit
from tests.fits.made_fits import TEXT, made_fit, small_table

OPTIONS = {"draws": 20, "tune": 60, "chains": 2, "progressbar": False, "target_accept": 0.9}

pytestmark = pytest.mark.filterwarnings("ignore::hlmdsl.HlmWarning")


def draws_of(fit: hlm.Fit) -> np.ndarray:
    return fit.draws.posterior["x"]


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, np.ndarray]:
    path = tmp_path_factory.mktemp("fits") / "m1.nc"
    fit = hlm.parse(TEXT, "small.hlm").compile(small_table()).sample(**OPTIONS, file=path)
    assert not path.with_name("m1.nc.part").exists()
    return path, draws_of(fit)


def again(stored: tuple[Path, np.ndarray], tmp_path: Path, text: str = TEXT, **options: object) -> tuple[bool, hlm.Fit]:
    """Whether a copy of the stored fit was read, for another spec or other options."""
    path = tmp_path / "copy.nc"
    path.write_bytes(stored[0].read_bytes())
    model = hlm.parse(text, "small.hlm").compile(options.pop("table", None) or small_table())
    fit = model.sample(**(OPTIONS | options), file=path)
    np.testing.assert_array_equal(draws_of(hlm.open_fit(path)), draws_of(fit))
    return draws_of(fit).shape == stored[1].shape and bool((draws_of(fit) == stored[1]).all()), fit


def test_the_same_is_read(stored: tuple[Path, np.ndarray], tmp_path: Path) -> None:
    assert again(stored, tmp_path)[0]
    assert again(stored, tmp_path, cores=1)[0]
    was_read, fit = again(stored, tmp_path, TEXT.replace("the outcome", "speed") + "estimand more = at(x = 3)\n")
    assert was_read
    assert "speed" in str(fit.explain())
    assert "more" in fit.draws.posterior


def test_another_is_sampled_and_replaces_it(stored: tuple[Path, np.ndarray], tmp_path: Path) -> None:
    assert not again(stored, tmp_path, TEXT.replace("Uniform(-2, 2)", "Uniform(-3, 3)"))[0]
    assert not again(stored, tmp_path, seed=3)[0]
    assert not again(stored, tmp_path, draws=25)[0]
    assert not again(stored, tmp_path, table=small_table(30))[0]


def test_what_is_in_the_way(tmp_path: Path) -> None:
    model = hlm.parse(TEXT).compile(small_table())
    (tmp_path / "text.nc").write_text("not a fit")
    for options, code in (
        ({"file": tmp_path / "text.nc"}, "HLM503"),
        ({"file": tmp_path / "fit.csv"}, "HLM503"),
        ({"file": 3}, "HLM501"),
        ({"file": tmp_path / "a.nc", "save_to": tmp_path / "b.nc"}, "HLM619"),
        ({"file": tmp_path / "a.nc", "drws": 4}, "HLM407"),
    ):
        with pytest.raises(hlm.HlmError) as caught:
            model.sample(**options)
        assert [d.code for d in caught.value.diagnostics] == [code]


def test_update(stored: tuple[Path, np.ndarray], tmp_path: Path) -> None:
    fit = hlm.open_fit(stored[0])
    assert fit.update() is fit
    words = fit.update(hlm.parse(TEXT.replace("the outcome", "speed")))
    np.testing.assert_array_equal(draws_of(words), stored[1])
    wider = fit.update(hlm.parse(TEXT.replace("Uniform(-2, 2)", "Uniform(-3, 3)")))
    assert (wider.draws.chains, wider.draws.draws) == (2, 20)
    assert wider.design.fingerprint == fit.design.fingerprint
    fewer = fit.update(small_table(18))
    assert fewer.design.rows.n == 18
    assert fewer.design.model.source == fit.design.model.source
    path = tmp_path / "spec.hlm"
    path.write_text(TEXT.replace("1 + f + x", "1 + x"))
    without = fit.update(path, draws=30)
    assert "f" not in without.draws.posterior
    assert without.draws.draws == 30
    with pytest.raises(hlm.HlmError) as caught:
        fit.update(hlm.parse(TEXT.replace("1 + f + x", "1 + f + x + z").replace("group g", "covariate z\ngroup g")))
    assert [d.code for d in caught.value.diagnostics] == ["HLM618"]


def test_the_rows_of_a_fit_keep_the_order_of_their_levels() -> None:
    """That of the categories of the table, also where another column, or another use of one, is asked for."""
    table = pd.DataFrame(small_table()).astype({"f": pd.CategoricalDtype(["b", "a"], ordered=True)})
    text = TEXT.replace("factor f { a, b }", "factor f")
    fit = made_fit(hlm.parse(text).bind(table))
    assert fit.design.schema.factors["f"].levels == ("b", "a")
    wider = text.replace("Uniform(-2, 2)", "Uniform(-3, 3)")
    renamed = text.replace("covariate x", "covariate w = x").replace("+ x + (1 + x |", "+ w + (1 + w |")
    for changed in (wider, renamed.replace("prior x", "prior w").replace("at(x", "at(w")):
        design = rows_of_fit(fit.design, hlm.parse(changed).model)
        assert design.schema.factors["f"].levels == ("b", "a")
        np.testing.assert_array_equal(design.rows.levels["f"], fit.design.rows.levels["f"])
        np.testing.assert_array_equal(design.observed.value, fit.design.observed.value)
