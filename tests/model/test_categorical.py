"""Levels in no order in a checked model: which prior is on which coefficient, what is said where levels are missing,
and how many there may be."""

from __future__ import annotations

import numpy as np
import pytest

import hlmdsl
from hlmdsl.design.bind import bind_data
from hlmdsl.design.design import Design
from hlmdsl.design.table import table_from
from hlmdsl.model.read_response_levels import MOST_LEVELS

LEVELS = ("bus", "car", "train")
ROWS = 24
TABLE = {
    "y": np.array(LEVELS)[np.arange(ROWS) % 3],
    "x": np.arange(ROWS) * 0.5,
    "f": np.array(["a", "b", "c"])[np.arange(ROWS) // 4 % 3],
}


def spec(rest: str = "", levels: str = "{ car, bus, train } reference bus", effects: str = "1 + x + f") -> str:
    return (
        f"response y {levels} ~ Categorical(p)\ncovariate x\nfactor f {{ a, b, c }}\n"
        f"effects softmax(p) = {effects}\n{rest}"
    )


def design(rest: str, effects: str = "1 + x + f") -> Design:
    return bind_data(hlmdsl.parse(spec(rest, effects=effects)).model, table_from(TABLE))


def sds(found: Design, variable: str) -> list[float]:
    """Of the priors of a variable, the levels of the response outermost."""
    return [float(p.prior.constant("sigma") or 0) for p in found.priors[variable]]


def test_the_most_specific_prior_wins() -> None:
    """One of a level over one of all, and one coefficient over all of the level; the reference has none."""
    found = design(
        "prior effects ~ Normal(0, 1)\nprior f ~ Normal(0, 2)\nprior f[train] ~ Normal(0, 3)\n"
        "prior f[train, c - a] ~ Normal(0, 4)\nprior x[car] ~ Normal(0, 5)\n"
        "prior Intercept ~ Normal(0, 6)\nprior p.Intercept[train] ~ Normal(0, 7)"
    )
    assert found.coords["category"] == ("car", "train")
    assert sds(found, "f") == [2, 2, 3, 4]
    assert sds(found, "x") == [5, 1]
    assert sds(found, "Intercept") == [6, 7]


def test_labels_of_products_come_after_the_level() -> None:
    found = design("prior effects ~ Normal(0, 1)\nprior x:f[car, c - a] ~ Normal(0, 3)", "1 + f + x + f:x")
    assert sds(found, "f:x") == [1, 3, 1, 1]


def test_a_level_that_looks_like_a_number_is_one_level() -> None:
    text = (
        'response y { 1, 2, 3 } ~ Categorical(p)\ncovariate x\neffects softmax(p) = 1 + x\nprior x["2"] ~ Normal(0, 9)'
    )
    model = hlmdsl.parse(f"{text}\nprior x[3] ~ Normal(0, 8)").model
    found = bind_data(model, table_from(TABLE | {"y": np.arange(ROWS) % 3 + 1}))
    assert sds(found, "x") == [9, 8]


def codes(text: str) -> list[str]:
    with pytest.raises(hlmdsl.HlmError) as raised:
        hlmdsl.parse(text)
    return [d.code for d in raised.value.diagnostics]


@pytest.mark.parametrize(
    "rest",
    ["prior x[car] ~ Normal(0, 1)", "prior Intercept[car] ~ Normal(0, 1)", "estimand e = probability(car, at(x = 1))"],
)
def test_nothing_follows_from_levels_that_are_not_listed(rest: str) -> None:
    assert codes(spec(rest, levels="")) == ["HLM2108"]


def test_nothing_follows_from_a_bar_that_is_not_available() -> None:
    rest = "group category\nprior sd(category) ~ HalfNormal(1)\ncorrelation category ~ LKJ(2)"
    assert codes(spec(rest, effects="1 + x + (1 + spline(x, df = 4) | category)")) == ["HLM2240"]


@pytest.mark.parametrize(
    ("link", "advice"),
    [("", "write `softmax(p) =`"), ("mlogit", "`softmax`"), ("identity", "write `effects softmax(p) = ...`")],
)
def test_the_link_that_is_offered_is_accepted(link: str, advice: str) -> None:
    left = f"{link}(p)" if link else "p"
    with pytest.raises(hlmdsl.HlmError) as raised:
        hlmdsl.parse(spec().replace("softmax(p)", left))
    assert advice in str(raised.value)
    assert "`identity(p)" not in str(raised.value)


@pytest.mark.parametrize(
    ("family", "left", "words"),
    [
        ("{{ {} }} ~ Categorical(p)", "softmax(p)", ", "),
        ("ordered {{ {} }} ~ OrderedLogistic(eta, cutpoints)", "eta", " < "),
    ],
)
def test_a_response_has_a_number_of_levels_that_can_be_compiled(family: str, left: str, words: str) -> None:
    def text(k: int) -> str:
        return f"response y {family.format(words.join(f'l{i}' for i in range(k)))}\ncovariate x\neffects {left} = 1 + x"

    assert hlmdsl.parse(text(MOST_LEVELS)).warnings == ()
    assert codes(text(MOST_LEVELS + 1)) == ["HLM2120"]


def test_coefficients_are_counted_for_every_level_and_once() -> None:
    """60 x 45 cells are 2,699 coefficients, twice."""
    i = np.arange(180)
    table = {"y": np.array(LEVELS)[i % 3], "g": i % 60, "h": i % 45}
    text = "response y { bus, car, train } ~ Categorical(p)\nfactor g\nfactor h\neffects softmax(p) = 1 + g * h"
    with pytest.raises(hlmdsl.HlmError) as raised:
        bind_data(hlmdsl.parse(text).model, table_from(table))
    (found,) = raised.value.diagnostics
    assert found.code == "HLM359"
    assert "5,398 coefficients" in found.title_text
