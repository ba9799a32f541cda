"""Tables for papers: what they hold, and that every form can be read as what it is."""

from __future__ import annotations

import csv
import html.parser
import io
import re

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.explain.write.paper import paper_name, paper_table
from tests.shipped import shipped_fit


def test_numbers_are_those_of_the_draws() -> None:
    fit = shipped_fit("cbpp")
    rows = {row["name"]: row for row in csv.DictReader(io.StringIO(fit.table("csv")))}
    drawn = fit.draws.posterior["period"].reshape(-1, 3)[:, 0]
    told = [float(rows["period: 2 − 1"][end]) for end in ("2.5%", "median", "97.5%")]
    np.testing.assert_allclose(told, np.quantile(drawn, (0.025, 0.5, 0.975)), rtol=1e-4)
    factor = next(row for row in paper_table(fit.explain().explanation).parts[0][1] if row[0] == "period: 2 − 1")[3]
    ratio, low, high = (float(n) for n in re.findall(r"\d+\.\d+", factor))
    np.testing.assert_allclose([low, ratio, high], np.exp(told), atol=0.02)


@pytest.mark.parametrize(
    ("fit", "name", "told"),
    [
        ("sleepstudy", "cor_Subject[Intercept, Days]", "cor(Subject): Intercept, Days"),
        ("sleepstudy", "sd_Subject[Days]", "sd(Subject): Days"),
        (
            "projection",
            "block:direction[b2 - b1, parallel - orthogonal]",
            "block:direction: b2 − b1, parallel − orthogonal",
        ),
        ("sleepstudy", "sigma", "sigma"),
    ],
)
def test_names_stay_near_those_of_the_results(fit: str, name: str, told: str) -> None:
    meaning = next(m for m in shipped_fit(fit).explain().explanation.meanings if m.name == name)
    assert paper_name(meaning) == told


class _Cells(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.rows = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.rows += tag == "tr"


def test_forms() -> None:
    fit = shipped_fit("wine")
    parts = paper_table(fit.explain().explanation).parts
    rows = sum(len(own) for _, own in parts)
    latex = fit.table("latex")
    assert latex.count(r"\\") == rows + len(parts) + 1
    assert latex.count("{") == latex.count("}")
    cells = _Cells()
    cells.feed(fit.table("html"))
    assert cells.rows == rows + len(parts) + 1
    assert fit.table().count("\n|") == rows + len(parts) + 1
    with pytest.raises(hlm.HlmError, match="HLM502"):
        fit.table("word")  # type: ignore[arg-type]


def test_rows_and_those_left_out_are_counted_below() -> None:
    text = "response y ~ Normal(mu, sigma) weights w\nmissing drop\ncovariate w\ncovariate x\neffects mu = 1 + x"
    table = {"y": [1.0, 2.0, 4.0, 3.0, 5.0], "w": [0.0, 1.0, 1.0, 2.0, 1.0], "x": [1.0, 2.0, 3.0, 5.0, None]}
    explanation = hlm.parse(text).explain(table).explanation
    note = paper_table(explanation).note
    assert "3 rows of the table. 1 row dropped for missing values (x: 1). 1 row left out for a weight of 0." in note


def test_a_fit_that_failed_says_so_below() -> None:
    fit = shipped_fit("obk")
    alarms = fit.diagnostics.alarms
    assert all(f"Warning: {alarm}." in paper_table(fit.explain().explanation).note for alarm in alarms)
