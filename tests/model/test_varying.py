"""In: bars. Out: groupings with their members, and the effects of each."""

from __future__ import annotations

import pytest

GROUPINGS = {
    "(1 | g)": {"g": "g"},
    "(1 | a)": {"a": "a"},
    "(1 | g/h)": {"g": "g", "g:h": "g h"},
    "(1 | g/h/a)": {"g": "g", "g:h": "g h", "g:h:a": "g h a"},
    "(1 | g:h)": {"g:h": "g h"},
    "(1 | class)": {"class": "school class"},
    "(1 | school/class)": {"school": "school", "class": "school class"},
    "(1 | school:class)": {"class": "school class"},
    "(1 | class:g)": {"class:g": "school class g"},
    "(1 | g:h) + (0 + x | h:g)": {"g:h": "g h"},
    "(1 | class) + (0 + x | school:class)": {"class": "school class"},
}


@pytest.mark.parametrize(("effects", "expected"), GROUPINGS.items())
def test_groupings(effects: str, expected: dict[str, str], model) -> None:  # type: ignore[no-untyped-def]
    varying = model(effects=f"1 + {effects}").main.varying
    found = {v.grouping.name: " ".join(m.name for m in v.grouping.members) for v in varying}
    assert found == expected


def test_bars_of_one_group_stand_together(model) -> None:  # type: ignore[no-untyped-def]
    (varying,) = model(effects="1 + (1 | g) + (0 + x + a || g)").main.varying
    first, second = varying.bars
    assert (first.effects.intercept, first.effects.terms, first.independent) == (True, (), False)
    assert (second.effects.intercept, [t.name for t in second.effects.terms]) == (False, ["x", "a"])
    assert second.independent


@pytest.mark.parametrize(
    ("effects", "expected"),
    {
        "(0 | g)": ["HLM2064"],
        "(1 | g) + (x | g)": ["HLM2065"],
        "(1 | g) + (1 | g/h)": ["HLM2065"],
        "(0 + x | g:h) + (0 + x | h:g)": ["HLM2065"],
        "(1 | x)": ["HLM2052"],
        "(1 | g + h)": ["HLM2052"],
        "(1 | g * h)": ["HLM2052"],
        "(1 | g:g)": ["HLM2052"],
        "(1 | g:log(x))": ["HLM2052"],
        "(1 | g:2)": ["HLM2052"],
        "(1 | log(x):gr(h))": ["HLM2052", "HLM2052"],
        "(1 | k)": ["HLM2006"],
        "(1 | members(g, h)) + (1 | members(h, g))": ["HLM2065"],
        "(1 | members(g))": ["HLM2131"],
        "(1 | members(g, h, scale = 1))": ["HLM2131"],
        "(1 | members(g, h, weights = x, weights = x))": ["HLM2131"],
        "(1 | members(g, x))": ["HLM2132"],
        "(1 | members(g, mmc(x)))": ["HLM2132"],
        "(1 | members(g, g:h))": ["HLM2132"],
        "(1 | members(g, a, k))": ["HLM2132", "HLM2006"],
        "(1 | members(g, h, weights = x))": ["HLM2133"],
        "(1 | members(g, h, weights = (x, 0.5)))": ["HLM2133"],
        "(1 | members(g, h)) + (0 + x | members(h, g, weights = (x, x)))": ["HLM2134"],
        "(1 + x | g by x)": ["HLM2125"],
        "(1 + x | g by h)": ["HLM2125"],
        "(1 + x | g by k)": ["HLM2006"],
        "(1 + x | g by a:x)": ["HLM2125"],
        "(1 + x | g by log(x))": ["HLM2125"],
        "(1 | a by a)": ["HLM2126"],
        "(1 + a | g by a)": ["HLM2127"],
        "(1 + x:a | g by a)": ["HLM2127"],
        "(1 | g by a) + (0 + a | g)": ["HLM2065"],
        "(1 + x | g by a) + (0 + a:x || g)": ["HLM2065"],
        "((1 | g) | h)": ["HLM2063"],
    }.items(),
)
def test_refused(effects: str, expected: list[str], codes) -> None:  # type: ignore[no-untyped-def]
    assert codes(effects=f"1 + {effects}") == expected


def test_the_parent_of_a_used_group_is_used(model) -> None:  # type: ignore[no-untyped-def]
    assert [g.name for g in model(effects="1 + (1 | class)").groups] == ["school", "class"]
