"""Pictures as they are drawn and saved: nothing lies on anything, the same bytes each time, and every shipped spec."""

from __future__ import annotations

import sys
import warnings

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.cli import main
from hlmdsl.model.estimand_tree import predictors
from hlmdsl.pictures.theme import DARK, LIGHT
from tests.fits.made_fits import made_fit
from tests.pictures.pictured import SPECS, shipped


def variables(fit: hlm.Fit) -> list[str]:
    return list({name for e in fit.design.model.equations if e.is_main for name in predictors(e)})


@pytest.mark.parametrize("name", SPECS)
def test_every_covariate_and_factor_of_a_shipped_spec_can_be_drawn(name):
    fit = shipped(name)
    there = variables(fit)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for i, x in enumerate(there):
            by = there[i - 1] if len(there) > 1 else None
            picture = fit.plot(x, by)
            assert picture.table()["median"].notna().all()
            if i == 0:
                picture.draw(dark=True).canvas.draw()
        check = fit.check()
        assert all(not check.table(part).empty for part in check.parts)
        check.figure.canvas.draw()


def test_key_notes_and_panels_lie_apart(fit):
    for picture in (fit.plot("x", "f", lines=True), fit.plot("f", "w"), fit.check("f"), fit.check("g")):
        figure = picture.figure
        figure.canvas.draw()
        key, *panels = _key_and_panels(figure, picture)
        notes = min(figure.texts, key=lambda text: text.get_position()[1]).get_window_extent()
        for panel in panels:
            box = panel.get_tightbbox()
            assert not box.overlaps(notes)
            assert all(not box.overlaps(entry.get_window_extent()) for entry in key)
            assert box.x0 >= 0
            assert box.x1 <= figure.bbox.x1
        assert all(text.get_window_extent().x1 <= figure.bbox.x1 for text in figure.texts)


def _key_and_panels(figure, picture):
    n = len(picture.layout.panels)
    return [figure.axes[: len(figure.axes) - n], *figure.axes[-n:]]


def test_axes_say_what_they_are(fit):
    ax = fit.plot("x", "f").figure.axes[-1]
    assert ax.get_xlabel() == "x (m)"
    assert ax.get_ylabel().replace("\n", " ") == "mean of the things seen (thing)"
    ax = fit.plot("f").figure.axes[-1]
    assert [t.get_text() for t in ax.get_xticklabels()] == ["a", "b", "c"]
    ax = fit.plot("x", scale="linear").figure.axes[-1]
    assert ax.get_ylabel() == "linear predictor, log(mu)"


def test_ticks_of_years_are_years():
    table = {"y": [1.0, 2.5, 3.0, 4.0, 2.0], "year": [2001.0, 2002.0, 2003.0, 2004.0, 2005.0]}
    for moved, are_whole in ((0.0, True), (0.25, False)):
        text = 'response y ~ Normal(mu, sigma)\ncovariate year unit "year"\neffects mu = 1 + year'
        own = table | {"year": [year + moved * (k == 2) for k, year in enumerate(table["year"])]}
        figure = made_fit(hlm.parse(text).bind(own)).plot("year").figure
        figure.canvas.draw()
        ax = figure.axes[-1]
        ticks = ax.get_xticks()
        assert bool((ticks == ticks.round()).all()) == are_whole
        assert ax.get_xlabel() == "year"


def test_names_are_texts_and_no_mathematics():
    table = {"y": [1.0, 2.5, 3.0, 4.0], "$x^2$": [1.0, 2.0, 3.0, 5.0]}
    text = 'response y ~ Normal(mu, sigma)\ncovariate x = `$x^2$` "cost in $ or $"\neffects mu = 1 + x'
    svg = made_fit(hlm.parse(text).bind(table)).plot("x")._repr_svg_()
    assert "cost in $ or $" in svg


def test_a_saved_picture_has_the_same_bytes_each_time_and_no_time(fit, tmp_path):
    for form in ("svg", "png", "pdf"):
        for name in ("one", "two"):
            fit.plot("x", "f").save(tmp_path / f"{name}.{form}")
        one, two = ((tmp_path / f"{name}.{form}").read_bytes() for name in ("one", "two"))
        assert one == two
        assert b"Date" not in one
    assert (tmp_path / "one.svg").read_text().count("<svg") == 1
    assert len(list(tmp_path.iterdir())) == 6  # nothing is left beside them


def test_dark_and_light_are_readable(fit):
    for theme, figure in ((LIGHT, fit.plot("x").figure), (DARK, fit.plot("x").draw(dark=True))):
        assert figure.get_facecolor()[:3] == pytest.approx(_rgb(theme.paper))
        for colour in (theme.ink, theme.faint):
            assert _contrast(colour, theme.paper) >= 4.5
        assert all(_contrast(colour, theme.paper) >= 2.0 for colour in theme.series)


def _rgb(colour: str) -> tuple[float, ...]:
    from matplotlib.colors import to_rgb

    return to_rgb(colour)


def _contrast(one: str, other: str) -> float:
    """As WCAG 2 defines it."""

    def luminance(colour: str) -> float:
        linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in _rgb(colour)]
        return float(np.dot(linear, (0.2126, 0.7152, 0.0722)))

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_where_a_picture_cannot_be_saved(fit, tmp_path):
    picture = fit.plot("f")
    with pytest.raises(hlm.HlmError, match="HLM635"):
        picture.save(tmp_path / "days.gif")
    with pytest.raises(hlm.HlmError, match="does not exist"):
        picture.save(tmp_path / "no" / "days.svg")
    (tmp_path / "folder.svg").mkdir()
    with pytest.raises(hlm.HlmError, match="it is a folder"):
        picture.save(tmp_path / "folder.svg")
    with pytest.raises(hlm.HlmError, match="HLM634"):
        picture.table("curve")


def test_without_matplotlib_there_are_numbers_and_words(fit, monkeypatch):
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    picture = fit.plot("x")
    assert len(picture.table()) == 162
    assert picture._repr_svg_() is None  # a notebook shows the words then
    with pytest.raises(hlm.HlmError, match="HLM504"):
        _ = picture.figure


@pytest.fixture
def hlm_command(monkeypatch, capsys, tmp_path):
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["hlm", *arguments])
        with pytest.raises(SystemExit) as stopped:
            main()
        return stopped.value.code or 0, *capsys.readouterr()

    return run


def test_the_command_draws_and_says_what(fit, hlm_command, tmp_path):
    fit.save("counts.nc")
    status, out, err = hlm_command("plot", "counts.nc", "x", "--by", "f", "--units", "average", "--at", "z=12")
    assert (status, err) == (0, "drawn: counts_x_f.svg\n")
    assert "z at 12" in out
    assert (tmp_path / "counts_x_f.svg").exists()
    status, out, err = hlm_command("plot", "counts.nc", "--check", "--by", "f", "-o", "c.png", "--dark")
    assert (status, err) == (0, "drawn: c.png\n")
    assert "Looked at:" in out
    assert hlm_command("plot", "counts.nc")[0] == 2
    status, _, err = hlm_command("plot", "counts.nc", "f", "--check")
    assert (status, "`--check --by f`" in err) == (2, True)
    status, _, err = hlm_command("plot", "counts.nc", "x", "--at", "z")
    assert (status, "`--at group=control`" in err) == (2, True)


def test_a_picture_of_a_failed_fit_says_so(fit):
    assert fit.diagnostics.headlines
    picture = fit.plot("x")
    assert picture.alarms == fit.diagnostics.headlines
    assert "Diagnostics of this fit failed" in picture._repr_svg_()
