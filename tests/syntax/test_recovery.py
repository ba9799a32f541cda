from __future__ import annotations

import pytest

from hlmdsl.source.text import SourceText
from hlmdsl.syntax import parse_recovering
from hlmdsl.syntax.parse import DEEPEST_NESTING, MOST_ITEMS
from hlmdsl.syntax.read_text import LONGEST_FILE
from hlmdsl.syntax.scan import MOST_ERRORS


def read(text: str) -> tuple[list[str], list[str]]:
    """The kinds of the declarations kept, and the codes with the text at fault."""
    source = SourceText("<spec>", text)
    spec, diagnostics = parse_recovering(source)
    ordered = sorted(diagnostics, key=lambda d: d.span or (0, 0))
    return [d.kind for d in spec.declarations], [f"{d.code} {source.slice(d.span)}" for d in ordered if d.span]


CASES = {
    "three broken, two kept": (
        "model m\nprior x = N()\ngroup g\nresponse y ~ N(mu\neffects mu = 1 + x +\nfactor f",
        ["model", "group", "factor"],
        ["HLM123 =", "HLM118 (", "HLM121 +"],
    ),
    "an open bracket swallows nothing": ("factor f { a, b\ngroup g", ["factor", "group"], ["HLM118 {"]),
    "an open text swallows its line only": ('model m "a\ngroup g', ["group"], ['HLM108 "']),
    "a broken name is kept": ("covariate x unit ms\nfactor f coding 3\ngroup g in", ["covariate", "factor", "group"],
                              ["HLM120 ms", "HLM120 3", "HLM121 in"]),
    "misspelt keywords": ("group g\ncovariat x\nGroup h\nprior x ~ N()", ["group", "covariate", "group", "prior"],
                          ["HLM116 covariat", "HLM116 Group"]),
    "misspelt before anything": ("modle m\ngroup g", ["group"], ["HLM116 modle"]),
    "unknown line after a good one": ("group g\nsampler nuts\nmodel m", ["group", "model"], ["HLM116 sampler"]),
    "unknown line after a broken one": ("contrasts f { a, b }\nsampler nuts", [], ["HLM120 ,", "HLM116 sampler"]),
    "keyword as name": ("covariate data\neffects mu = 1 + (1 | group)\nmodel m", ["model"],
                        ["HLM117 data", "HLM117 group"]),
    "keyword as level": ("factor f { data, model } reference data\nmodel m", ["factor", "model"], ["HLM117 data"]),
    "half a prior above a declaration": ("prior\ncovariate x", ["covariate"], ["HLM121 prior"]),
    "two on a line": ("model m group g prior x = N()", ["model", "group"], ["HLM123 ="]),
    "a foreign comment hides nothing": ("model m // note\ngroup g", ["model", "group"], ["HLM112 // note"]),
    "several slips in one line": ("effects mu = x ** 2 – y", [], ["HLM111 **", "HLM107 –"]),
    "junk before the first": (") model m", ["model"], ["HLM120 )"]),
    "data in an expression is no declaration": ("estimand a = at(over = data) +\nmodel m", ["model"], ["HLM121 +"]),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_one_broken_declaration_does_not_hide_the_others(case: str) -> None:
    text, kinds, codes = CASES[case]
    assert read(text) == (kinds, codes)


def test_comments_survive_beside_errors() -> None:
    spec, diagnostics = parse_recovering(SourceText("<spec>", "# a\nmodel m # b\nprior x = N() # c\ngroup g # d"))
    assert len(diagnostics) == 1
    assert [d.trivia.after for d in spec.declarations] == ["b", "d"]


def nested(depth: int) -> str:
    return f"prior x ~ N({'(' * (depth - 1)}1{')' * (depth - 1)})\nmodel m"


def test_nesting_has_a_limit() -> None:
    assert read(nested(DEEPEST_NESTING)) == (["prior", "model"], [])
    assert read(nested(DEEPEST_NESTING + 1)) == (["model"], ["HLM128 ("])


def test_deep_trees_are_refused_before_they_can_break_anything() -> None:
    layer = "f(1 + 2 * x:y^(1 | "
    for depth in range(1, DEEPEST_NESTING // 2):
        text = f"effects mu = {layer * depth}g{'))' * depth}"
        source = SourceText("<spec>", text)
        spec, diagnostics = parse_recovering(source)
        if diagnostics:
            assert {d.code for d in diagnostics} == {"HLM128"}
            break
        assert type(spec).model_validate_json(spec.model_dump_json()) == spec
        assert type(spec).model_validate(spec.model_dump()) == spec
        assert hash(spec) == hash(spec)
    else:
        pytest.fail("no limit was met")


def test_expressions_have_a_limit() -> None:
    assert read(f"effects mu = {' + '.join(['x'] * (MOST_ITEMS - 1))}")[1] == []
    assert read(f"effects mu = {' + '.join(['x'] * MOST_ITEMS)}")[1] == ["HLM129 x"]


def test_files_have_a_limit() -> None:
    _, diagnostics = parse_recovering(SourceText("<spec>", "#" * (LONGEST_FILE + 1)))
    assert [d.code for d in diagnostics] == ["HLM104"]


@pytest.mark.parametrize("word", ["prior ", "model ", "{", "(", "a ", "1a,", "# c\n", "\n", '"', "factor f {a,", "^-"])
def test_long_junk_is_read_without_recursion(word: str) -> None:
    for text in (word * 3000, "effects mu = x" + word * 3000):
        spec, diagnostics = parse_recovering(SourceText("<spec>", text))
        if word in ("# c\n", "\n"):
            assert not diagnostics
            assert len(spec.declarations) == text.startswith("effects")
            continue
        assert 0 < len(diagnostics) <= MOST_ERRORS + 1
        assert all(d.span is not None and 0 <= d.span.start < d.span.end <= len(text) for d in diagnostics)
