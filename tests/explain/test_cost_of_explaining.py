"""An explanation has a weight for each coefficient and point: at most the square of what a spec declares."""

from __future__ import annotations

import pytest
from growing import KINDS, Steps

import hlmdsl
from hlmdsl.design.limits import MOST_CORRELATED, MOST_LEVELS
from hlmdsl.design.schema import schema_from_spec
from hlmdsl.explain.explanation import explain
from hlmdsl.source.exceptions import HlmError

MOST = 6.0
"""From twice to four times as many as against from once to twice: 4 for a square, 8 for a cube."""
GROWING = {
    "levels treatment": 50,
    "levels sum": 20,
    "levels difference": 40,
    "levels helmert": 20,
    "levels polynomial": 20,
    "contrasts by hand": 20,
    "effects in a bar": 8,
    "levels in a correlated bar": 8,
    "levels in a bar": 30,
    "terms": 15,
    "added factors": 6,
    "bars": 15,
}


@pytest.mark.parametrize(("name", "n"), GROWING.items())
def test_explaining_takes_a_square_at_most(name: str, n: int) -> None:
    def steps(times: int) -> int:
        schema = schema_from_spec(hlmdsl.parse(KINDS[name](times * n)).model)
        with Steps() as count:
            explain(schema)
        return count.count

    steps(1)
    once, twice, four_times = steps(1), steps(2), steps(4)
    assert four_times - twice < MOST * max(twice - once, once), (once, twice, four_times)


@pytest.mark.parametrize("n", [41, 45, 60])
@pytest.mark.parametrize("coding", ["sum", "difference", "helmert", "polynomial"])
def test_codings_of_many_levels_are_proved(coding: str, n: int) -> None:
    """Above forty levels a coding matrix is inverted in doubles, whose rounding must not count as weights."""
    text = KINDS[f"levels {coding}"](n)
    (section, *_) = explain(schema_from_spec(hlmdsl.parse(text).model)).sections
    assert all(m.weights for m in section.meanings)


@pytest.mark.parametrize(
    ("name", "n", "code"),
    [
        *((f"levels {coding}", most, "HLM358") for coding, most in MOST_LEVELS.items() if coding != "contrasts"),
        ("levels in a correlated bar", MOST_CORRELATED, "HLM359"),
        ("effects in a bar", MOST_CORRELATED - 1, "HLM359"),
    ],
)
def test_limits_are_told(name: str, n: int, code: str) -> None:
    with pytest.raises(HlmError) as raised:
        schema_from_spec(hlmdsl.parse(KINDS[name](n + 1)).model)
    assert [d.code for d in raised.value.diagnostics] == [code]
