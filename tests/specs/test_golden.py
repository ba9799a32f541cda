"""Every shipped spec through every stage, against files that a person has read.

`HLM_UPDATE_GOLDEN=1 pytest tests/specs` rewrites them; the commit says why the new ones are better.
"""

import json
import os
from functools import cache
from pathlib import Path

import pytest

import hlmdsl as hlm
from hlmdsl.options import FORMATS
from hlmdsl.syntax.ast import SpecFile

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).parent / "golden"
SPECS = sorted((ROOT / "specs").glob("*.hlm"))
IN_EVERY_FORM = ("projection", "cbpp")
"""A crossed design on a logged response, and counts on the logit: the others are read as text."""


@cache
def loaded(path: Path) -> hlm.Spec:
    return hlm.load(path)


@cache
def compiled(path: Path) -> hlm.CompiledModel:
    return loaded(path).compile()


def compare(spec: Path, what: str, text: str) -> None:
    golden = GOLDEN / spec.stem / what
    if os.environ.get("HLM_UPDATE_GOLDEN"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def without_spans(node):
    """The tree as JSON, without the places, which every comment moves."""
    if isinstance(node, dict):
        return {k: without_spans(v) for k, v in node.items() if not k.endswith("span") and k != "trivia"}
    return [without_spans(v) for v in node] if isinstance(node, list) else node


@pytest.mark.parametrize("spec", SPECS, ids=lambda p: p.stem)
def test_tree(spec):
    tree = loaded(spec).tree
    assert SpecFile.model_validate_json(tree.model_dump_json()) == tree
    shown = without_spans(json.loads(tree.model_dump_json(exclude_none=True)))
    compare(spec, "tree.json", json.dumps(shown, indent=1, ensure_ascii=False) + "\n")


@pytest.mark.parametrize("spec", SPECS, ids=lambda p: p.stem)
def test_coords(spec):
    shown = {k: f"0..{len(v) - 1}" if isinstance(v, range) else list(v) for k, v in compiled(spec).coords.items()}
    compare(spec, "coords.json", json.dumps(shown, indent=1, ensure_ascii=False) + "\n")


@pytest.mark.parametrize("spec", SPECS, ids=lambda p: p.stem)
def test_model(spec):
    model = compiled(spec).pymc
    dims = compiled(spec).dims
    lines = []
    for kind, variables in (
        ("random", model.free_RVs),
        ("computed", model.deterministics),
        ("data", model.data_vars),
        ("observed", model.observed_RVs),
    ):
        for v in variables:
            name = f"{v.name}[{', '.join(str(d) for d in dims.get(v.name, ()))}]" if dims.get(v.name) else v.name
            law = f" ~ {v.owner.op.__class__.__name__.removesuffix('RV')}" if kind in ("random", "observed") else ""
            lines.append(f"{kind:9} {name}{law}")
    compare(spec, "model.txt", "\n".join(lines) + "\n")


@pytest.mark.parametrize("spec", SPECS, ids=lambda p: p.stem)
def test_explanation(spec):
    compare(spec, "explanation.txt", compiled(spec).explain().to("text", width=100))


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", IN_EVERY_FORM)
def test_explanation_in_every_form(name, form):
    spec = ROOT / "specs" / f"{name}.hlm"
    compare(spec, f"explanation.{form}", compiled(spec).explain().to(form, width=80))
