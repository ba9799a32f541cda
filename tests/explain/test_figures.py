"""Figures: arrows run between the right places, labels never overlap, nothing is half written."""

from __future__ import annotations

import itertools
import os
import re
import sys
import xml.etree.ElementTree as ElementTree
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from explained_designs import PROJECTION, SLEEP, design_of, schema_of

from hlmdsl import HlmError
from hlmdsl.cli import app
from hlmdsl.design.design import Schema
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.figures.arrows import Arrow, cells_of
from hlmdsl.explain.figures.figure_of_cells import CellsLayout, layout_cells
from hlmdsl.explain.figures.figure_of_coding import layout_coding
from hlmdsl.explain.figures.figure_of_lines import layout_lines
from hlmdsl.explain.figures.figure_of_spreads import layout_spreads
from hlmdsl.explain.figures.figures import figures_of
from hlmdsl.explain.figures.save_figures import file_names, render, save_figures
from hlmdsl.explain.meaning import Estimate, Number
from hlmdsl.explain.readings.predictor_columns import columns_of_equation
from hlmdsl.explain.report import Report
from hlmdsl.explain.say.combinations import cell_matrix

NORMAL = "response y ~ Normal(mu, sigma)\n"
ORDINAL = "response y ordered { low < mid < high } ~ OrderedLogistic(eta, cutpoints)\n"
DAYS = "{ monday, tuesday, wednesday, thursday, friday, saturday, sunday }"
HOSTILE = (
    'model m "$\\\\frac{1}{$ & <b> %"\nresponse `y $x_1$` "50% $of$ <i>it</i>" ~ Normal(mu, sigma)\n'
    'factor `a $f$`\n{ "$\\\\alpha", "<img src=x>", "a & b", "' + "very_long_" * 8 + '" }\n'
    'factor g { "$$", "\\"quoted\\"", "漢字の水準の名前" }\neffects mu = `a $f$` * g'
)
DESIGNS = {
    "3x2": PROJECTION,
    "3x3": NORMAL + "factor block { b1, b2, b3 }\nfactor dose { low, mid, high }\neffects mu = block * dose",
    "2x2x2": NORMAL + "factor a { a1, a2 }\nfactor b { yes, no }\nfactor c { left, right }\neffects mu = a * b * c",
    "seven": NORMAL + f"factor day {DAYS}\neffects mu = day",
    "seven helmert, slopes": NORMAL + f"factor day {DAYS} coding helmert\ncovariate x\neffects mu = day * x",
    "sum 3x2": NORMAL
    + "factor block { b1, b2, b3 } coding sum\nfactor d { l, r } coding sum\neffects mu = block * d",
    "additive": NORMAL + "factor block { b1, b2, b3 } coding difference\n"
    "factor dose { low, mid }\neffects mu = block + dose",
    "hostile": HOSTILE,
    "lines": SLEEP,
    "ordinal": ORDINAL + "factor block { b1, b2, b3 } coding sum\nfactor d { l, r }\neffects eta = block * d",
    "ordinal lines": ORDINAL + "covariate x\ncovariate z\neffects eta = 1 + x + z",
    "several lines": NORMAL + "covariate x center 2000 unit \"year\"\ncovariate z\nfactor f { a, b }\n"
    "effects mu = x + x^2 + log(z)\neffects log(sigma) = f",
    "spreads": NORMAL + "group g\neffects mu = 1 + (1 | g)",
    "hostile spreads": 'model m "$"\nresponse `y $x_1$` "50% $of$ <i>it</i>" ~ Normal(mu, sigma)\n'
    'group g "school of ' + "very_long_" * 8 + '"\ngroup h "漢字" in g\neffects mu = 1 + (1 | g) + (1 | h)',
}  # fmt: skip


def layout(spec: str, draws: np.ndarray | None = None) -> CellsLayout:
    schema = schema_of(spec)
    found = layout_cells(schema, schema.main, draws)
    assert found is not None
    return found


def arrow(found: CellsLayout, coefficient: str) -> Arrow:
    return next(a.arrow for a in found.arrows if a.arrow.coefficient.name == coefficient)


def place(*weights: tuple[tuple[str, ...], int | Fraction]) -> dict[tuple[str, ...], Fraction]:
    return {cell: Fraction(w) for cell, w in weights}


def test_treatment_arrows_run_from_the_reference() -> None:
    found = arrow(layout(PROJECTION), "block[b2 - b1]")
    assert dict(found.tail or ()) == place((("b1", "orthogonal"), 1))
    assert dict(found.head) == place((("b2", "orthogonal"), 1))


def test_an_interaction_starts_where_the_cell_would_be_without_it() -> None:
    found = arrow(layout(PROJECTION), "block:direction[b2 - b1, parallel - orthogonal]")
    assert dict(found.head) == place((("b2", "parallel"), 1))
    expected = place((("b1", "parallel"), 1), (("b2", "orthogonal"), 1), (("b1", "orthogonal"), -1))
    assert dict(found.tail or ()) == expected


@pytest.mark.parametrize(
    ("coding", "coefficient", "tail", "head"),
    [
        ("sum", "f[b - mean]", {"a": "1/3", "b": "1/3", "c": "1/3"}, {"b": "1"}),
        ("difference", "f[c - b]", {"b": "1"}, {"c": "1"}),
        ("helmert", "f[c - mean(a, b)]", {"a": "1/2", "b": "1/2"}, {"c": "1"}),
    ],
)
def test_other_codings(coding: str, coefficient: str, tail: dict[str, str], head: dict[str, str]) -> None:
    found = arrow(layout(NORMAL + f"factor f {{ a, b, c }} coding {coding}\neffects mu = f"), coefficient)
    assert {level: str(w) for (level,), w in found.tail or ()} == tail
    assert {level: str(w) for (level,), w in found.head} == head


def test_custom_contrasts_between_means() -> None:
    spec = NORMAL + "factor f { a, b, c, d }\ncontrasts f { late = (c + d)/2 - (a + b)/2; one = b - a; two = d - c }\n"
    found = arrow(layout(spec + "effects mu = f"), "f[late]")
    assert {level: str(w) for (level,), w in found.head} == {"c": "1/2", "d": "1/2"}
    assert {level: str(w) for (level,), w in found.tail or ()} == {"a": "1/2", "b": "1/2"}


@pytest.mark.parametrize("name", [n for n in DESIGNS if "lines" not in n and "spreads" not in n])
def test_the_drawn_length_is_the_coefficient(name: str) -> None:
    schema = schema_of(DESIGNS[name])
    coefficients = schema.main.coefficients
    beta = np.random.default_rng(1).normal(size=len(coefficients))
    found = layout_cells(schema, schema.main, beta[None, :])
    assert found is not None
    columns = columns_of_equation(schema, schema.main)
    cells = cells_of(columns)
    values = cell_matrix(columns, [dict(zip(columns.factors, c, strict=True)) for c in cells]) @ beta
    for node in found.nodes:
        assert node.y == pytest.approx(sum(float(w) * values[cells.index(c)] for c, w in node.place))
    for drawn in found.arrows:
        expected = beta[coefficients.index(drawn.arrow.coefficient)]
        assert drawn.y1 - (drawn.y0 or 0.0) == pytest.approx(expected)
        if drawn.arrow.tail is not None:
            foot = sum(float(w) * values[cells.index(c)] for c, w in drawn.arrow.tail)
            assert drawn.y0 == pytest.approx(foot)


def test_estimates_are_medians_and_intervals_of_the_cells() -> None:
    draws = np.random.default_rng(2).normal(size=(4001, 6))
    found = layout(PROJECTION, draws)
    node = next(n for n in found.nodes if n.place == (((("b2", "orthogonal")), Fraction(1)),))
    low, mid, high = np.quantile(draws[:, 0] + draws[:, 1], (0.025, 0.5, 0.975))
    assert (node.low, node.y, node.high) == pytest.approx((low, mid, high))
    assert found.key[1].text.startswith("block[b2 - b1]:")


def test_an_additive_schematic_is_additive() -> None:
    nodes = {n.place[0][0]: n.y for n in layout(DESIGNS["additive"]).nodes if n.is_cell}
    gaps = [nodes[b, "mid"] - nodes[b, "low"] for b in ("b1", "b2", "b3")]
    assert gaps == pytest.approx([gaps[0]] * 3)


@pytest.mark.parametrize("name", ["3x2", "2x2x2", "seven", "sum 3x2"])
def test_cells_of_the_same_outer_levels_stand_together(name: str) -> None:
    nodes = layout(DESIGNS[name]).nodes
    for before, after in itertools.pairwise(nodes):
        outer = [n.place[0][0][:-1] if n.is_cell else None for n in (before, after)]
        assert (after.left - before.right < 1e-9) == (outer[0] == outer[1])


def test_arrows_are_explained_where_there_are_any() -> None:
    told = {effects: " ".join(layout(NORMAL + f"factor f {{ a, b }}\neffects mu = {effects}").notes)
            for effects in ("f", "0 + f")}  # fmt: skip
    assert "An arrow is its coefficient" in told["f"]
    assert "An arrow" not in told["0 + f"]


def test_heights_that_were_not_estimated_are_said_to_be_not_to_scale() -> None:
    assert layout(PROJECTION).y_label == "log of the squared projection, not to scale"
    assert layout(PROJECTION, np.zeros((3, 6))).y_label == "log of the squared projection"


def test_means_are_told_apart_by_their_levels() -> None:
    spec = NORMAL + "factor f { a, b, c }\ncontrasts f { late = (b + c)/2 - a; last = c - b }\n"
    spec += "factor g { l, r, s }\ncontrasts g { u = r - l; v = (3*r + l)/4 - s }\neffects mu = f * g"
    found = layout(spec)
    means = [" ".join(t.lines) for t in found.rows[0][1]][9:]
    assert means == ["mean", "mean of b, c", "mean of c", "mean of r", "weighted mean of l, r", "mean of b, c r",
                     "weighted mean of b, c l, r", "weighted mean of c l, r"]  # fmt: skip


def test_slopes_and_trends_are_named_as_not_drawn() -> None:
    notes = " ".join(layout(NORMAL + "factor f { a, b, c } coding polynomial\ncovariate x\neffects mu = f * x").notes)
    for name in ("f[linear]", "f[quadratic]", "x", "f:x[linear]"):
        assert name in notes


def test_too_many_cells_are_not_drawn() -> None:
    levels = ", ".join(f"l{i}" for i in range(40))
    schema = schema_of(NORMAL + f"factor f {{ {levels} }}\neffects mu = f")
    assert layout_cells(schema, schema.main) is None
    assert figures_of(schema) == {}


def test_coding_tables_are_inverse_to_each_other_and_in_fractions() -> None:
    factor = schema_of(NORMAL + "factor f { a, b, c } coding sum\neffects mu = f").factors["f"]
    found = layout_coding(factor)
    assert found.coding.cells == (("1", "−1", "−1"), ("1", "1", "0"), ("1", "0", "1"))
    assert found.hypothesis.cells == (("⅓", "⅓", "⅓"), ("−⅓", "⅔", "−⅓"), ("−⅓", "−⅓", "⅔"))
    assert found.coding.heads == (("Intercept",), ("b - mean",), ("c - mean",))
    assert found.hypothesis.names == (("Intercept",), ("f[b - mean]",), ("f[c - mean]",))


def test_beside_cutpoints_heights_are_from_where_they_are_read() -> None:
    """The mean of the cells of two factors under sum coding: no arrow is a value, and no table has an Intercept."""
    schema = schema_of(ORDINAL + "factor f { a, b } coding sum\neffects eta = 1 + f")
    found = layout_cells(schema, schema.main)
    assert found is not None
    assert [a.arrow.kind for a in found.arrows] == ["effect"]
    assert found.y_label == "change in the log odds of a higher y, from eta = 0, not to scale"
    table = layout_coding(schema.factors["f"], beside_cutpoints=True)
    assert (table.coding.heads[0], table.hypothesis.names[0]) == (("1",), ("1",))
    assert "1 is where the cutpoints are read." in table.notes


def test_lines_mark_the_intercept_at_zero_and_the_slope_as_a_rise() -> None:
    design = design_of(SLEEP, {"Reaction": [250.0, 260, 270, 300], "Days": [0, 1, 8, 9], "Subject": list("abab")})
    draws = np.array([[250.0, 10.0]])
    found = layout_lines(design.schema, design.schema.main, draws)
    assert found is not None
    (panel,) = found.panels
    assert panel.intercept == (1, 0.0, 250.0)
    assert panel.slope is not None
    assert panel.slope.x1 - panel.slope.x0 == pytest.approx(1)
    assert panel.slope.y1 - panel.slope.y0 == pytest.approx(10)
    assert (panel.x[0], panel.x[-1]) == (0, 9)


def test_an_intercept_far_from_the_data_is_said_to_be_outside() -> None:
    rows = {"y": [1.0, 2, 3, 5], "year": [2000, 2001, 2002, 2003]}
    design = design_of(NORMAL + "covariate year\neffects mu = year", rows)
    found = layout_lines(design.schema, design.schema.main)
    assert found is not None
    assert found.panels[0].intercept is None
    assert any("outside the picture" in note for note in found.notes)


def estimates_of(schema: Schema, **medians: float) -> dict[Number, Estimate]:
    """An estimate of every number: 1, or as given for its variable."""
    values = {m.number: medians.get(m.variable, 1.0) for m in explain(schema).meanings}
    return {n: Estimate(v, v / 2, 2 * v, 1.0, 1.0, 999.0, 999.0, 0.01) for n, v in values.items()}


def test_spreads_are_nested_around_an_example_of_the_row_above() -> None:
    schema = schema_of(NORMAL + "group g\ngroup h\neffects mu = 1 + (1 | g) + (1 | h)")
    estimates = estimates_of(schema, Intercept=10.0, sd_g=2.0, sd_h=1.0, sigma=0.5)
    found = layout_spreads(schema, schema.main, estimates)
    assert found is not None
    assert (found.mean, found.low, found.high) == (10.0, 5.0, 20.0)
    assert [row.sd for row in found.rows] == [2.0, 1.0, 0.5]
    assert [(row.low, row.high) for row in found.rows] == [(1.0, 4.0), (0.5, 2.0), (0.25, 1.0)]
    assert found.rows[0].centre == found.mean
    for above, below in itertools.pairwise(found.rows):
        assert below.centre == above.example
        assert abs(below.centre - above.centre) < above.sd
    assert found.rows[-1].example is None
    assert [k.text.partition(":  ")[0] for k in found.key] == [
        "Intercept",
        "sd_g[Intercept]",
        "sd_h[Intercept]",
        "sigma",
    ]


@pytest.mark.parametrize(
    ("spec", "rows"),
    [
        (NORMAL + "effects mu = 1", ["single observations"]),
        ("response y ~ Poisson(mu)\ngroup g\neffects log(mu) = 1 + (1 | g)", ["units of g"]),
        ("response y ~ StudentT(mu, sigma, nu)\ngroup g\neffects mu = 1 + (1 | g)", ["units of g"]),
        (NORMAL + "group g\neffects mu = 1 + (1 | g)\neffects log(sigma) = 1", ["units of g"]),
        ("response y ~ Poisson(mu)\neffects log(mu) = 1", None),
        (NORMAL + "covariate x\ngroup g\neffects mu = x + (1 | g)", None),
    ],
)
def test_rows_are_what_varies_normally(spec: str, rows: list[str] | None) -> None:
    schema = schema_of(spec)
    found = layout_spreads(schema, schema.main)
    assert (found and [" ".join(row.label) for row in found.rows]) == rows


@pytest.mark.parametrize("name", DESIGNS)
@pytest.mark.parametrize("fitted", [False, True], ids=["before", "after"])
def test_no_text_overlaps_another_or_leaves_the_page(name: str, fitted: bool) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.text import Text

    rng = np.random.default_rng(3)
    draws = (lambda e: rng.normal(1, 0.3, size=(200, len(e.coefficients)))) if fitted else None
    schema = schema_of(DESIGNS[name])
    figures = figures_of(schema, draws, estimates_of(schema) if fitted else None)
    assert figures
    for figure in figures.values():
        canvas = FigureCanvasAgg(figure)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("warnings.warn", lambda *a, **k: None)  # glyphs that the font lacks
            canvas.draw()
        ticks = {t for ax in figure.axes for t in (*ax.get_xticklabels(), *ax.get_yticklabels())}
        texts = [t for t in figure.findobj(Text) if t.get_text().strip() and t not in ticks]
        boxes = [(t.get_text(), t.get_window_extent(canvas.get_renderer())) for t in texts]
        for text, box in boxes:
            assert box.x0 >= -1, text
            assert box.y0 >= -1, text
            assert box.x1 <= figure.bbox.x1 + 1, text
            assert box.y1 <= figure.bbox.y1 + 1, text
        for (one, a), (other, b) in itertools.combinations(boxes, 2):
            width = min(a.x1, b.x1) - max(a.x0, b.x0)
            height = min(a.y1, b.y1) - max(a.y0, b.y0)
            assert width < 2 or height < 2, (one, other)


@pytest.mark.parametrize(("name", "kind"), [("3x2", "cells"), ("several lines", "lines"), ("spreads", "spreads")])
def test_each_number_of_the_key_stands_before_its_line(name: str, kind: str) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    figure = figures_of(schema_of(DESIGNS[name]))[kind]
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    boxes = [(t.get_text(), t.get_window_extent(canvas.get_renderer())) for t in figure.texts]
    key = [(number, line) for number, line in itertools.pairwise(boxes) if number[0].isdigit()]
    assert [number for (number, _), _ in key] == [str(i + 1) for i in range(len(key))]
    assert key
    for (_, badge), (text, line) in key:
        assert badge.x1 <= line.x0, text
        assert line.y0 <= (badge.y0 + badge.y1) / 2 <= line.y1, text


def svg_text(content: bytes) -> str:
    return " ".join(ElementTree.fromstring(content).itertext())


def test_svg_holds_the_labels_as_text_and_is_the_same_each_time() -> None:
    schema = schema_of(PROJECTION)
    first, second = (render(figures_of(schema)["cells"], "svg") for _ in range(2))
    assert first == second
    text = svg_text(first)
    for label in ("block:direction[b2 - b1, parallel - orthogonal]", "orthogonal", "b3", "direction"):
        assert label in text


def test_hostile_labels_are_shown_as_they_are() -> None:
    figures = figures_of(schema_of(HOSTILE))
    text = svg_text(render(figures["cells"], "svg"))
    for label in ("<img src=x>", "$$", "漢字の水準の名前", "a & b"):
        assert label in text
    for figure in figures.values():
        assert render(figure, "png").startswith(b"\x89PNG")


def report(spec: str) -> Report:
    schema: Schema = schema_of(spec)
    return Report(explain(schema), schema)


def test_saved_in_a_folder_or_as_one_file(tmp_path: Path) -> None:
    paths = save_figures(report(PROJECTION), tmp_path / "figures")
    assert [p.name for p in paths] == ["cells.svg", "coding_block.svg", "coding_direction.svg"]
    assert sorted(p.name for p in (tmp_path / "figures").iterdir()) == sorted(p.name for p in paths)
    (one,) = save_figures(report(SLEEP), tmp_path / "lines.PNG")
    assert one.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("spec", "place", "code"),
    [
        (PROJECTION, "one.svg", "HLM506"),
        (SLEEP, "lines.pdf", "HLM505"),
        (SLEEP, "absent/lines.svg", "HLM503"),
        (SLEEP, "taken", "HLM503"),
        (SLEEP, "a" * 300 + ".svg", "HLM503"),
        (SLEEP, "a" * 248 + ".svg", "HLM503"),  # which leaves no room for the file that is written beside it
        (SLEEP, "a" * 300, "HLM503"),
        (SLEEP, "a\0.svg", "HLM503"),
        (SLEEP, "taken/lines.svg", "HLM503"),
        (NORMAL + f"factor f {{ {', '.join(f'l{i}' for i in range(40))} }}\neffects mu = f", "nothing.svg", "HLM507"),
    ],
)
def test_places_that_cannot_be_written(tmp_path: Path, spec: str, place: str, code: str) -> None:
    (tmp_path / "taken").write_text("mine")
    with pytest.raises(HlmError) as caught:
        save_figures(report(spec), tmp_path / place)
    assert [d.code for d in caught.value.diagnostics] == [code]
    assert [p.name for p in tmp_path.iterdir()] == ["taken"]
    assert (tmp_path / "taken").read_text() == "mine"


def test_a_figure_does_not_take_the_place_of_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.svg")
    with pytest.raises(HlmError, match="a pipe, a device or a socket"):
        save_figures(report(SLEEP), tmp_path / "pipe.svg")
    assert (tmp_path / "pipe.svg").is_fifo()


def test_without_matplotlib_there_is_a_diagnostic(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    with pytest.raises(HlmError) as caught:
        report(PROJECTION).figures()
    assert [d.code for d in caught.value.diagnostics] == ["HLM504"]
    assert "plots" in str(caught.value)


def test_file_names_differ_and_are_plain() -> None:
    names = file_names(("coding a b", "coding a/b", "coding A B", "cells", "coding ../../x"))
    assert len({n.casefold() for n in names.values()}) == 5
    assert all(re.fullmatch(r"[\w-]+\.svg", n) for n in names.values())


def test_the_command_draws_and_keeps_json_clean(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = tmp_path / "m.hlm"
    spec.write_text(PROJECTION)
    app(["explain", str(spec), "--format", "json", "--plot", str(tmp_path / "out")], standalone_mode=False)
    printed = capsys.readouterr()
    assert printed.out.startswith("{")
    assert "drawn:" not in printed.out
    assert (tmp_path / "out" / "cells.svg").exists()
