"""Two levels in order are yes or no: the cutpoint is the intercept with its sign turned, and all else is the same."""

from __future__ import annotations

import numpy as np
import pytest

import hlmdsl

EFFECTS = {
    "alone": "1",
    "a factor": "1 + f",
    "a covariate far from zero": "1 + far",
    "interactions": "1 + f * x + poly(far, 2)",
    "an offset": "1 + x + offset(u)",
    "units": "1 + x + (1 + x | g)",
}
REST = "\nfactor f coding {coding}\ncovariate x\ncovariate far\ncovariate u\ngroup g\neffects {left} = {effects}\n"
ORDERED = "response y ordered {{ no < yes }} ~ OrderedLogistic(eta, cutpoints)" + REST
YES_OR_NO = "response y {{ no, yes }} reference no ~ Bernoulli(p)" + REST


@pytest.mark.filterwarnings("ignore::hlmdsl.HlmWarning")
@pytest.mark.parametrize("coding", ["treatment", "sum", "helmert"])
@pytest.mark.parametrize("effects", EFFECTS.values(), ids=EFFECTS)
def test_default_priors_are_those_of_yes_or_no(effects: str, coding: str) -> None:
    chance = np.random.default_rng(7)
    n = 40
    table = {
        "y": ["no" if v < 0.7 else "yes" for v in chance.uniform(size=n)],
        "f": [f"f{k}" for k in chance.integers(0, 3, n)],
        "x": chance.normal(size=n),
        "far": 1900 + chance.normal(size=n) * 30,
        "u": 2 + chance.normal(size=n),
        "g": [f"g{k}" for k in chance.integers(0, 5, n)],
    }
    ordered = hlmdsl.parse(ORDERED.format(left="eta", effects=effects, coding=coding)).bind(table)
    yes_or_no = hlmdsl.parse(YES_OR_NO.format(left="logit(p)", effects=effects, coding=coding)).bind(table)
    ours = {name: [r.prior for r in each] for name, each in ordered.priors.items()}
    theirs = {name: [r.prior for r in each] for name, each in yes_or_no.priors.items()}
    ((_, centre), (_, sd)) = ours.pop("cutpoints")[0].arguments
    assert theirs.pop("Intercept")[0].arguments == (("mu", -centre), ("sigma", sd))
    assert ours == theirs
    np.testing.assert_array_equal(ordered.observed.value, yes_or_no.observed.value)
    assert [w.code for w in ordered.warnings] == [w.code for w in yes_or_no.warnings]


DEGENERATE = {
    "a constant": ("1 + x + z", {"x": [2.0] * 12}),
    "a sum": ("1 + x + z", {"x": np.arange(12.0), "z": 3 * np.arange(12.0) - 1}),
    "all levels as dummies": ("1 + x + z", {"x": [0.0, 1.0] * 6, "z": [1.0, 0.0] * 6}),
    "a cell without rows": ("1 + f * h", {"f": ["a", "a", "b", "a"] * 3, "h": ["c", "d", "c", "d"] * 3}),
    "a factor beside its units": ("1 + f + (1 | g)", {"f": list("abcabcabcabc"), "g": list("abcabcabcabc")}),
    "two groupings alike": ("1 + (1 | g) + (1 | k)", {"g": list("abcabcabcabc"), "k": list("uvwuvwuvwuvw")}),
    "separated": ("1 + x", {"x": [0.0] * 6 + [1.0] * 6}),
    "few rows": ("1 + poly(x, 4) + z + x:z", {"x": np.arange(12.0), "n": 5}),
    "one level": ("1 + x", {"y": ["no"] * 12}),
}
DECLARED = "\nfactor f\nfactor h\ncovariate x\ncovariate z\ngroup g\ngroup k\neffects {left} = {effects}\n"


@pytest.mark.parametrize(("effects", "given"), DEGENERATE.values(), ids=DEGENERATE)
def test_warnings_are_those_of_yes_or_no(effects: str, given: dict[str, object]) -> None:
    """In other words for the intercept; which direction is named, of many, is left open."""
    chance = np.random.default_rng(3)
    table: dict[str, object] = {
        "y": ["no"] * 6 + ["yes"] * 6,
        "x": chance.normal(size=12),
        "z": chance.normal(size=12),
        **{name: list("abab" * 3) for name in "fh"},
        **{name: list("aabbcc" * 2) for name in "gk"},
    }
    table |= given
    rows = int(table.pop("n", 12))  # type: ignore[call-overload]
    table = {name: list(column)[:rows] for name, column in table.items()}  # type: ignore[call-overload]
    found = []
    for head, left in ((ORDERED, "eta"), (YES_OR_NO, "logit(p)")):
        text = head.partition("\n")[0].format() + DECLARED.format(left=left, effects=effects)
        found.append([w for w in hlmdsl.parse(text).bind(table).warnings if w.code != "HLM2007"])
    ours, theirs = (
        [
            " ".join([w.code, *([] if w.code == "HLM384" else [w.title_text, w.label_text, *w.notes, w.help_text])])
            for w in ws
        ]
        for ws in found
    )
    assert [w.replace("`p`", "`eta`") for w in theirs] == [w.replace("cutpoints[no|yes]", "Intercept") for w in ours]
    assert theirs
