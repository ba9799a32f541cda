"""Levels in order in a checked model: what is their `1`, how cutpoints are called, and which names are free without
them."""

from __future__ import annotations

import pytest

import hlmdsl
from hlmdsl.families import FAMILIES

LEVELS = "poor < fair < good"
SPEC = "response rating ordered {{ {levels} }} ~ OrderedLogistic(eta, cutpoints)\nfactor f {{ a, b }} reference a\n"


def model(effects: str, levels: str = LEVELS, rest: str = "") -> hlmdsl.Spec:
    return hlmdsl.parse(SPEC.format(levels=levels) + f"effects {effects}\n{rest}")


@pytest.mark.parametrize("effects", ["eta = 1 + f", "eta = f", "identity(eta) = 1 + f"])
def test_the_one_is_the_cutpoints(effects: str) -> None:
    (equation,) = model(effects).model.equations
    assert equation.cutpoints == ("poor|fair", "fair|good")
    assert not equation.effects.intercept
    assert [t.is_cell_means for t in equation.effects.terms] == [False]
    assert model(effects).model.response.family is FAMILIES["OrderedLogistic"].of_levels(3)  # type: ignore[misc]


@pytest.mark.parametrize(
    ("levels", "labels"),
    [
        ('"a|b" < c < b < a < "b|c"', ('"a|b"|c', "c|b", "b|a", 'a|"b|c"')),
        ('"a, b" < "c"', ('"a, b"|c',)),
        ("1 < 2 < 10", ("1|2", "2|10")),
    ],
)
def test_labels_tell_cutpoints_apart(levels: str, labels: tuple[str, ...]) -> None:
    """Each is a target of a prior, written as the error for a wrong one lists it."""
    (equation,) = model("eta = 1", levels).model.equations
    assert equation.cutpoints == labels
    assert len(set(labels)) == len(labels)
    with pytest.raises(hlmdsl.HlmError) as raised:
        model("eta = 1", levels, "prior wrong ~ Normal(0, 1)")
    for label in labels:
        escaped = label.replace('"', '\\"')
        target = f'cutpoints["{escaped}"]'
        assert f"`{target}`" in str(raised.value)
        assert model("eta = 1 + f", levels, f"prior {target} ~ Normal(0, 1)").warnings == ()


def test_names_of_cutpoints_are_free_without_them() -> None:
    text = "response y ~ Normal(mu, sigma)\ncovariate cutpoints\ngroup cutpoint\n"
    assert hlmdsl.parse(text + "effects mu = 1 + cutpoints + (1 | cutpoint)").warnings == ()


def test_a_prior_far_from_log_odds_gets_a_warning() -> None:
    (found,) = model("eta = 1 + f", rest='prior cutpoints["poor|fair"] ~ Normal(-100, 10)').warnings
    assert found.code == "HLM2089"
    assert "logit(P(this level or a lower one))" in found.title_text


def test_a_hyperparameter_in_the_prior_of_the_only_cutpoint() -> None:
    """One cutpoint has no order to keep, so its prior may be written with its name, too."""
    spec = model("eta = 1 + f", "N < Y", 'prior cutpoints["N|Y"] ~ Normal(m, 1)\nprior m ~ Normal(0, 1)\n')
    (own, _) = spec.model.priors
    assert [name for name, _ in own.prior.arguments] == ["mu", "sigma"]


def test_the_help_for_priors_that_differ_is_the_prior_as_written() -> None:
    with pytest.raises(hlmdsl.HlmError) as caught:
        model("eta = 1 + f", rest='prior cutpoints["poor|fair"] ~ Normal(m, 1)\nprior m ~ Normal(0, 1)\n')
    assert [error.code for error in caught.value.diagnostics] == ["HLM2112"]
    assert "`prior cutpoints ~ Normal(m, 1)`" in str(caught.value)  # m is no scale: Normal(0, m) would be refused
