"""Sds that no single unit tells apart are variances and covariances of units' deviations: recomputed here by hand."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import hlmdsl
from hlmdsl.design.schema import schema_from_spec
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.write.json import as_data
from hlmdsl.source.exceptions import HlmError

HEAD = """response y ~ Normal(mu, sigma)
covariate x
factor a { a1, a2 }
factor b { b1, b2 }
factor c { c1, c2, c3 }
group g
"""
BARS = {
    "(1 + a:b || g)": ["1", "a:b"],
    "(1 | g) + (0 + a || g)": ["1", "a"],
    "(1 | g) + (0 + a:c || g)": ["1", "a:c"],
    "(1 + a:b + b:c || g)": ["1", "a:b", "b:c*"],  # a:b has the margin of b
    "(a + a:b:c || g)": ["1", "a*", "a:b:c"],
    "(1 + x + a:b:x || g)": ["1", "x", "a:b:x"],
    "(1 + a:b:c || g)": ["1", "a:b:c"],
}
LEVELS = {"a": ["a1", "a2"], "b": ["b1", "b2"], "c": ["c1", "c2", "c3"]}


def effects(terms: list[str], at: dict[str, str | float]) -> list[float]:
    """The effects' multipliers at a point, in the order of the sds; `a*` is coded by its contrasts with the first."""
    row: list[float] = []
    for term in terms:
        cells = [1.0]
        for part in term.split(":"):
            if part == "1":
                own = [1.0]
            elif part == "x":
                own = [float(at["x"])]
            elif part.endswith("*"):
                own = [float(at[part[0]] == level) for level in LEVELS[part[0]][1:]]
            else:
                own = [float(at[part] == level) for level in LEVELS[part]]
            cells = [u * v for u in cells for v in own]
        row += cells
    return row


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(sorted(BARS)), st.integers(0, 2**32))
@example("(1 + a:b || g)", 1)
def test_weighted_covariances_are_the_variance(bars: str, seed: int) -> None:
    model = hlmdsl.parse(f"{HEAD}effects mu = 1 + a * b * c + x + {bars}\n").model
    explanation = explain(schema_from_spec(model))
    sds = [m for m in as_data(explanation)["meanings"] if m["kind"] == "sd"]
    variances = np.random.default_rng(seed).uniform(0.1, 4, len(sds))
    for sd, variance in zip(sds, variances, strict=True):
        if sd["weights"]:  # no other effect repeats it
            continue
        assert sd["covariances"], sd
        total = 0.0
        for pair in sd["covariances"]:
            z, w = (np.array(effects(BARS[bars], pair[key])) for key in ("at", "and_at"))
            total += float(Fraction(pair["exact"])) * float((z * w) @ variances)
        assert total == pytest.approx(variance, rel=1e-12), sd["name"]
        assert "its square is" in sd["text"]


def test_one_bar_and_two_are_one_model() -> None:
    one, two = (
        schema_from_spec(hlmdsl.parse(f"{HEAD}effects mu = 1 + a * b + {bars}\n").model).main.varying[0]
        for bars in ("(1 + a:b || g)", "(1 | g) + (0 + a:b || g)")
    )
    assert one.effects == two.effects
    assert one.pairs == two.pairs == ()
    assert [t.matrix(_every_cell()).tolist() for t in (one,)] == [t.matrix(_every_cell()).tolist() for t in (two,)]


def _every_cell():  # type: ignore[no-untyped-def]
    from hlmdsl.design.rows import Rows

    return Rows(4, {"a": np.array([0, 0, 1, 1]), "b": np.array([0, 1, 0, 1])}, {})


def test_the_sentences() -> None:
    explanation = explain(schema_from_spec(hlmdsl.parse(f"{HEAD}effects mu = 1 + a * b + (1 + a:b || g)\n").model))
    told = {m.name: m.text for m in explanation.meanings if m.kind == "sd"}
    assert told["sd_g[Intercept]"] == (
        "how much units of g differ (sd) in what their expected y shares in a1, b1 and in a1, b2; its square is the "
        "covariance of the two, and of any other two that differ"
    )
    assert told["sd_g[a:b[a2, b1]]"] == (
        "how much units of g differ (sd) in their expected y in a2, b1 beyond what it shares with that in a1, b1; its "
        "square is the variance there less the covariance of the two"
    )


@pytest.mark.parametrize("bars", ["(1 + a:b | g)", "(a + a:b:c | g)", "(1 + x + a:b:x | g)"])
def test_correlated_effects_that_repeat_each_other_are_refused(bars: str) -> None:
    with pytest.raises(HlmError) as raised:
        hlmdsl.parse(f"{HEAD}effects mu = 1 + a * b * c + x + {bars}\n")
    (error,) = raised.value.diagnostics
    assert error.code == "HLM2062"
    assert "`|| g`" in error.help_text
    hlmdsl.parse(f"{HEAD}effects mu = 1 + a * b * c + x + {bars.replace('|', '||')}\n")
