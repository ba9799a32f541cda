"""Stages as JSON: what is documented is there, and neither rows nor absolute paths are."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import hlmdsl as hlm
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
