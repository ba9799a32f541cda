"""The model as code is the model: run by itself, what is printed has the same data, labels, variables and density."""

from __future__ import annotations

import ast
import os
from pathlib import Path
from typing import Any

import numpy as np
import pymc as pm
import pytensor
import pytest
from typer.testing import CliRunner

import hlmdsl
from hlmdsl.backend.code import mermaid_of
from hlmdsl.backend.statements.expressions import Lambda, Name, function, let, pt, tree
from hlmdsl.backend.statements.run import value_of
from hlmdsl.backend.statements.write import Text
from hlmdsl.cli import app
from tests.as_written import AS_WRITTEN

SPECS = Path(__file__).parents[2] / "specs"
MODULES = {"numpy", "pandas", "pymc", "pytensor"}


def log_densities(model: pm.Model, seed: int) -> list[float]:
    """Of each variable and of the response, at a random point; nothing is compiled."""
    start = model.initial_point(random_seed=seed)
    rng = np.random.default_rng(seed)
    point = {name: np.asarray(start[name]) + 0.2 * rng.normal(size=np.shape(start[name])) for name in sorted(start)}
    graphs = model.logp(sum=False, jacobian=True)
    density = pytensor.function(model.value_vars, graphs, mode=AS_WRITTEN, on_unused_input="ignore")
    return [float(np.sum(each)) for each in density(*(point[v.name] for v in model.value_vars))]


def ran(code: str) -> pm.Model:
    space: dict[str, Any] = {"__name__": "printed"}
    exec(code, space)
    made: pm.Model = space["model"]
    return made


@pytest.mark.parametrize("name", sorted(path.stem for path in SPECS.glob("*.hlm")))
def test_the_printed_program_makes_the_same_model(name: str) -> None:
    compiled = hlmdsl.load(SPECS / f"{name}.hlm").compile()
    code = compiled.code()
    imported = {
        (own.module or "") if isinstance(own, ast.ImportFrom) else alias.name
        for own in ast.walk(ast.parse(code))
        if isinstance(own, (ast.Import, ast.ImportFrom))
        for alias in own.names
    }
    assert {own.partition(".")[0] for own in imported} <= MODULES
    ours, printed = compiled.pymc, ran(code)
    assert printed.named_vars.keys() == ours.named_vars.keys()
    assert printed.named_vars_to_dims == ours.named_vars_to_dims
    for dim, labels in ours.coords.items():
        assert tuple(map(str, printed.coords[dim])) == tuple(map(str, labels)), dim
    for column in compiled.design.columns:
        np.testing.assert_array_equal(printed[f"data_{column}"].get_value(), ours[f"data_{column}"].get_value())
    np.testing.assert_allclose(log_densities(printed, 7), log_densities(ours, 7), rtol=1e-9)


def test_it_says_what_variables_mean_and_reads_the_table_that_it_is_told() -> None:
    code = hlmdsl.load(SPECS / "sleepstudy.hlm").compile().code("elsewhere/other.csv")
    assert 'pd.read_csv("elsewhere/other.csv", dtype={"Subject": str})' in code
    before, _, _ = code.partition("    Days = pm.Normal(")
    assert before.rstrip().endswith("# change in average reaction time per +1 day of Days")


def test_the_graph_has_what_depends_on_what() -> None:
    graph = mermaid_of(hlmdsl.load(SPECS / "cbpp.hlm").bind())
    assert 'subgraph plate0["row (56)"]' in graph
    for edge in ("sd_herd --> r_herd", "r_herd --> logit_p", "logit_p --> incidence", "data_size --> incidence"):
        assert f"    {edge}\n" in graph
    assert "sd_herd --> logit_p" not in graph


def test_the_command_prints_both() -> None:
    spec = os.fspath(SPECS / "dyestuff.hlm")
    for option, first in (("--pymc", "# "), ("--graph", "flowchart TD")):
        told = CliRunner().invoke(app, ["show", spec, option])
        assert told.exit_code == 0
        assert told.stdout.startswith(first)


def written(expr: Any) -> str:
    """On one line, after what has a name."""
    text = Text.of([tree(expr)], "")
    return " ; ".join(line.strip() for line in text.statement("y", tree(expr)))


def test_expressions_are_printed_as_python_reads_them() -> None:
    a, b = Name("a"), Name("b")
    for expr in ((a - b) - a, a - (b - a), a / (b * a), -(a**2), (-a) ** 2, (a + b) @ b.T, a ** (b**2), (a**b) ** 2):
        numbers = {"a": np.array([[1.5, 2.0], [0.5, 3.0]]), "b": np.array([[0.5, 1.0], [2.0, 1.5]])}
        tokens = written(expr).removeprefix("y = ")
        np.testing.assert_allclose(eval(tokens, {}, numbers), value_of(expr, numbers, {}))


def test_what_is_used_twice_is_written_once() -> None:
    x = let("x", pt.exp(Name("a")))
    assert written(x + x * 2) == "x = pt.exp(a) ; y = x + x * 2"
    assert written(function("*inputs")(lambda inputs: inputs[1])) == "y = lambda *inputs: inputs[1]"
    assert isinstance(function("z")(lambda z: z), Lambda)
