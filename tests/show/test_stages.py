"""Stages as JSON: what is documented is there, and neither rows nor absolute paths are."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

import hlmdsl as hlm
from hlmdsl.cli import main
from hlmdsl.source.exceptions import HlmError
from hlmdsl.syntax.ast import SpecFile

ROOT = Path(__file__).parents[2]
SPECS = sorted(p.stem for p in (ROOT / "specs").glob("*.hlm"))


def stage(name: str, which: str) -> Any:
    return json.loads(hlm.load(ROOT / "specs" / f"{name}.hlm").as_json(which))


@pytest.mark.parametrize("name", SPECS)
def test_trees_are_read_again_and_models_refer_to_what_is_there(name: str) -> None:
    spec = hlm.load(ROOT / "specs" / f"{name}.hlm")
    tree, model = spec.as_json("tree"), spec.as_json("model")
    assert SpecFile.model_validate_json(tree) == spec.tree
    assert str(ROOT) not in tree + model
    found = json.loads(model)
    for path in set(re.findall(r'"\$ref": "#/(\w+/\d+)"', model)):
        field, at = path.split("/")
        assert found[field][int(at)]["kind"]
    assert [e["parameter"] for e in found["equations"]] == [e.parameter for e in spec.model.equations]
    assert len(model) < 60 * 1024


def test_a_model_has_its_variables_once() -> None:
    found = stage("warpbreaks", "model")
    (term, *_) = found["equations"][0]["effects"]["terms"]
    assert term == {
        "kind": "Term",
        "parts": [{"kind": "FactorPart", "factor": {"$ref": "#/factors/0"}, "by_levels": False}],
    }
    assert found["factors"][0]["coding"] == "sum"
    assert found["response"]["family"] == "NegativeBinomial"


@pytest.mark.parametrize("name", ["sleepstudy", "warpbreaks", "nlschools_within", "salamander_kinds", "inhaler_levels"])
def test_a_design_has_levels_codings_coords_and_all_priors(name: str) -> None:
    spec = hlm.load(ROOT / "specs" / f"{name}.hlm")
    design, found = spec.bind(), stage(name, "design")
    assert found["rows"] == design.rows.n
    assert str(ROOT) not in json.dumps(found)
    assert {v["name"]: tuple(v["dims"]) for v in found["variables"]} == design.dims
    for variable in found["variables"]:
        own = design.priors.get(variable["name"], ())
        assert [p["line"] for p in variable["priors"]] == [p.line for p in own]
    for factor in found["factors"]:
        own_factor = design.schema.factors[factor["name"]]
        assert tuple(factor["levels"]) == own_factor.levels
        assert factor["matrix"] == own_factor.matrix.tolist()
    assert {c["name"]: tuple(c["shape"]) for c in found["columns"]} == {n: v.shape for n, v in design.columns.items()}
    assert all("values" not in column for column in found["columns"])
    assert len(json.dumps(found)) < 40_000


def test_other_stages_are_errors() -> None:
    with pytest.raises(HlmError, match="HLM719"):
        hlm.load(ROOT / "specs" / "dyestuff.hlm").as_json("models")


def test_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    from hlmdsl.cli import app

    path = str(ROOT / "specs" / "dyestuff.hlm")
    for arguments, start in (
        ([], "model"),
        (["--tree"], "{"),
        (["--design"], "{"),
        (["--as", "lme4"], "lmer(Yield ~ 1 + (1 | Batch), data = dyestuff)\n"),
    ):
        app(["show", path, *arguments], standalone_mode=False)
        assert capsys.readouterr().out.lstrip().startswith(start) or start == "model"
    app(["show", path, "--tree", "--model"], standalone_mode=False)
    assert "HLM718" in capsys.readouterr().err


def test_a_graph_is_a_picture_or_its_notation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The picture has every variable of the graph, and no markup that came with a name."""

    def show(*arguments: object) -> int:
        monkeypatch.setattr(sys, "argv", ["hlm", "show", str(spec), *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            main()
        return int(stopped.value.code or 0)

    table = tmp_path / "t.csv"
    table.write_text("y,x<script>\n1,2\n2,1\n3,4\n", encoding="utf-8")
    spec = tmp_path / "s.hlm"
    spec.write_text(
        'data "t.csv"\nresponse y ~ Normal(mu, sigma)\neffects mu = 1 + `x<script>`\ncovariate `x<script>`\n', "utf-8"
    )
    assert [show("--graph", "-o", tmp_path / name) for name in ("g.svg", "g.mmd")] == [0, 0]
    picture, notation = ((tmp_path / name).read_text(encoding="utf-8") for name in ("g.svg", "g.mmd"))
    assert notation == hlm.load(spec).compile().graph().rstrip() + "\n"
    assert picture.startswith("<svg")
    assert "<script" not in picture
    assert all(name in picture for name in ("sigma", "Intercept", "HalfStudentT"))
    assert show("--graph", "-o", tmp_path / "g.png") == 2
    assert show("--pymc", "-o", tmp_path / "p.svg") == 2
    assert not list(tmp_path.glob("*.png")) + list(tmp_path.glob("p.*"))
    told = capsys.readouterr().err
    assert "HLM732" in told
    assert "HLM733" in told
