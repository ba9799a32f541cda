"""A factor is coded by contrasts (C) where the term without it is spanned already, else by its levels (L)."""

from __future__ import annotations

import pytest

from hlmdsl.model.terms import FactorPart, TermSet

CODING = {
    "1 + a": "a:C",
    "0 + a": "a:L",
    "0 + a + b": "a:L | b:C",
    "0 + b + a": "b:L | a:C",
    "a * b": "a:C | b:C | a:C b:C",
    "0 + a * b": "a:L | b:C | a:C b:C",
    "a + a:b": "a:C | a:L b:C",
    "b + a:b": "b:C | a:C b:L",
    "0 + a:b": "a:L b:L",
    "a + a:x": "a:C | a:L x",
    "a * x": "a:C | x | a:C x",
    "x + a:x": "x | a:C x",
    "a + x + a:x + b:x": "a:C | x | a:C x | b:C x",
    "a + a:x + b:x": "a:C | a:L x | b:C x",
    "a + a:x^2 + x": "a:C | x | a:L x^2",
    "a * b * c": "a:C | b:C | c:C | a:C b:C | a:C c:C | b:C c:C | a:C b:C c:C",
    "a * b + a:b:c": "a:C | b:C | a:C b:C | a:L b:L c:C",
    "0 + a:b + a:b:x": "a:L b:L | a:L b:L x",
    "a / b / c": "a:C | a:L b:C | a:L b:L c:C",
}


def spelled(effects: TermSet) -> str:
    def part(p: object) -> str:
        if isinstance(p, FactorPart):
            return f"{p.name}:{'L' if p.by_levels else 'C'}"
        return p.name  # type: ignore[attr-defined, no-any-return]

    return " | ".join(" ".join(part(p) for p in term.parts) for term in effects.terms)


@pytest.mark.parametrize(("effects", "expected"), CODING.items())
def test_coding_of_common_effects(effects: str, expected: str, model) -> None:  # type: ignore[no-untyped-def]
    assert spelled(model(effects=effects).main.effects) == expected


@pytest.mark.parametrize(("effects", "expected"), CODING.items())
def test_coding_of_varying_effects_is_the_same(effects: str, expected: str, model) -> None:  # type: ignore[no-untyped-def]
    main = model(effects=f"1 + ({effects} | g)").main
    assert spelled(main.varying[0].bars[0].effects) == expected


@pytest.mark.parametrize(
    "effects",
    ["1 + a:b", "a:b:c + a", "x + x:a:b", "1 + (a:b | g)", "0 + c + a:b"],
)
def test_absent_margins_are_refused(effects: str, codes) -> None:  # type: ignore[no-untyped-def]
    assert codes(effects=effects) == ["HLM2062"]


def test_each_bar_is_coded_by_itself(model) -> None:  # type: ignore[no-untyped-def]
    bars = model(effects="a + (1 | g) + (0 + a | g)").main.varying[0].bars
    assert [spelled(bar.effects) for bar in bars] == ["", "a:L"]


def test_cell_means_are_what_prior_effects_leaves_out(model) -> None:  # type: ignore[no-untyped-def]
    terms = model(effects="0 + a + b + a:x").main.effects.terms
    assert [(t.name, t.is_cell_means) for t in terms] == [("a", True), ("b", False), ("a:x", False)]
