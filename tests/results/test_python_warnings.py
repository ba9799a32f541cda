"""What the command prints as warnings, Python raises as warnings, at the caller's line; a report carries them too."""

from __future__ import annotations

import subprocess
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.options import FORMATS

SAME_UNITS = """
response y ~ Normal(mu, sigma)
covariate unused
group g
group h
effects mu = 1 + (1 | g) + (1 | h)
"""
ROOT = Path(__file__).parents[2]


def columns() -> dict[str, np.ndarray]:
    g = np.arange(24) % 6
    labels = {name: np.array([f"{name}{i}" for i in g]) for name in ("g", "h")}
    return {"y": np.random.default_rng(0).normal(size=24), "unused": np.zeros(24), **labels}


def test_a_spec_and_a_table_warn_at_the_line_that_called() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        spec = hlm.parse(SAME_UNITS)
        spec.compile(columns())
    assert [w.category for w in caught] == [hlm.HlmWarning] * 2
    assert {Path(w.filename) for w in caught} == {Path(__file__)}
    assert "`unused`" in str(caught[0].message)
    assert "warning[HLM380]" in str(caught[1].message)
    assert "(1 | h)" in str(caught[1].message)  # the place in the spec


@pytest.mark.parametrize("form", FORMATS)
def test_every_report_carries_them(form: str) -> None:
    spec = hlm.parse(SAME_UNITS)
    (of_spec,) = spec.warnings
    report = spec.explain(columns()).to(form)
    assert of_spec.code in report
    assert "HLM380" in report
    assert "only the priors decide" in " ".join(report.split()) or form == "json"


def test_a_fit_that_fails_its_diagnostics_warns() -> None:
    """Samples, because only draws can fail: five of them are too few for any number."""
    model = hlm.parse("response y ~ Normal(mu, sigma)\neffects mu = 1").compile({"y": columns()["y"]})
    with pytest.warns(hlm.HlmWarning, match="effective sample size"):
        fit = model.sample(draws=5, tune=50, chains=2, seed=1)
    assert not fit.diagnostics.passed


def test_the_command_prints_each_once(tmp_path: Path) -> None:
    rows = "\n".join(f"{y},{g},{h}" for y, g, h in zip(*(columns()[c] for c in "ygh"), strict=True))
    (tmp_path / "t.csv").write_text(f"y,g,h\n{rows}\n")
    (tmp_path / "s.hlm").write_text('data "t.csv"\n' + SAME_UNITS.replace("covariate unused\n", ""))
    command = [sys.executable, "-m", "hlmdsl.cli", "check", str(tmp_path / "s.hlm")]
    command[1:3] = ["-c", "from hlmdsl.cli import main; main()"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stderr.count("HLM380") == 1
    assert "HlmWarning" not in done.stderr
