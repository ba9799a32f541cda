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
