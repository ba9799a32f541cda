"""`probability(level, at(...))` as the checker reads it, what it refuses, and its one spelling."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

import pytest

from hlmdsl.model.estimand_tree import Predicted
from hlmdsl.model.model import Model
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.format import format_source

Checked = Callable[..., Model]
Codes = Callable[..., list[str]]

ORDINAL = (
    'response grade ordered { 1 < 2 < "3+" } ~ OrderedLogistic(eta, cutpoints)\n'
    "covariate x\nfactor a { a1, a2 }\ngroup g\neffects eta = 1 + a + x + (1 + x | g)\n"
)
YES_OR_NO = "response use { yes, no } reference yes ~ Bernoulli(p)\ncovariate x\neffects logit(p) = 1 + x\n"


def test_a_level_has_the_number_of_its_place(model: Checked) -> None:
    (estimand,) = model(f'{ORDINAL}estimand e = probability("3+", at(a = a2)) - probability(1.0, at())').estimands
    assert estimand.written == 'probability("3+", at(a = a2)) - probability(1.0, at())'
    leaves = [(w, s.mean) for w, s in estimand.expression.terms if isinstance(s, Predicted)]
    assert [(w, m.rule, m.level and (m.level.label, m.level.code)) for w, m in leaves if m is not None] == [
        (1, "probability", ("3+", 2)),
        (-1, "probability", ("1", 0)),
    ]


@pytest.mark.parametrize(
    ("level", "weight", "constant"), [("no", Fraction(1), Fraction(0)), ("yes", Fraction(-1), Fraction(1))]
)
def test_of_a_yes_or_no(model: Checked, level: str, weight: Fraction, constant: Fraction) -> None:
    (estimand,) = model(f"{YES_OR_NO}estimand e = probability({level}, at(x = 1))").estimands
    ((own, leaf),) = estimand.expression.terms
    assert isinstance(leaf, Predicted)
    assert leaf.mean is not None
    assert (own, leaf.mean.rule, estimand.expression.constant) == (weight, "parameter", constant)


@pytest.mark.parametrize(
    ("expression", "wrong"),
    [
        ("probability(2, at())", []),
        ("slope(x, probability(2, at(x = 1)))", []),
        ("average(average(probability(2, at(x = 1)), over = g), over = data)", []),
        ("slope(x, at())", []),
        ("average(at(a = a2), over = data) - at(a = a1)", []),
        ("(at(x = 2) - at(x = 1))/(at(x = 1) - at())", []),
        ("2*at(x = 1) - at(x = 0) - at(x = 3) + 1", []),
        ("at(x = 2)", ["HLM2114"]),
        ("average(at(x = 2), over = g)", ["HLM2114"]),
        ("at(x = 2)/2 - at(x = 1)/3", ["HLM2114"]),
        ("(at(x = 2) - at(x = 1))/at(x = 2)", ["HLM2114"]),
        ("probability(2, at()) + at(x = 1)", ["HLM2114"]),
        ("mean(at(x = 2))", ["HLM2097"]),
        ("probability(4, at(y = 2))", ["HLM2022", "HLM2091"]),
        ("probability(2)", ["HLM2095"]),
        ("probability(2, 3)", ["HLM2095"]),
        ("probability(at(), 2)", ["HLM2095"]),
        ("probability(level = 2, at())", ["HLM2095"]),
        ("probability(2, at())*probability(1, at())", ["HLM2090"]),
    ],
)
def test_what_may_stand_where_levels_are_in_order(codes: Codes, expression: str, wrong: list[str]) -> None:
    assert codes(f"{ORDINAL}estimand e = {expression}") == wrong


def test_another_predictor_may_stand_alone(codes: Codes) -> None:
    """Only the constant of an ordinal predictor is its cutpoints."""
    assert codes(f"{YES_OR_NO}estimand e = at(x = 2)") == []


@pytest.mark.parametrize(
    ("response", "wrong"),
    [
        ("grade ordered { 1 < 2 < 2 } ~ OrderedLogistic(eta, cutpoints)", "HLM2013"),
        ("grade ~ OrderedLogistic(eta, cutpoints)", "HLM2108"),
        ("grade ordered { 1 < 2 } ~ OrderdLogistic(eta, cutpoints)", "HLM2030"),
        ("grade { 1, 2, 2 } ~ Bernoulli(eta)", "HLM2013"),
    ],
)
def test_what_is_wrong_with_the_response_is_told_once(codes: Codes, response: str, wrong: str) -> None:
    spec = ORDINAL.replace('grade ordered { 1 < 2 < "3+" } ~ OrderedLogistic(eta, cutpoints)', response)
    assert wrong in codes(f"{spec}estimand e = probability(2, at())")
    assert {"HLM2113", "HLM2114", "HLM2022"}.isdisjoint(codes(f"{spec}estimand e = probability(2, at())"))


def test_it_is_written_in_one_way() -> None:
    told = 'estimand e = probability ( "3+" ,at(a=a2 )) + average( probability(2, (at())), over=g)\n'
    once = format_source(SourceText("t.hlm", ORDINAL + told))
    assert 'probability("3+", at(a = a2)) + average(probability(2, (at())), over = g)' in once
    assert format_source(SourceText("t.hlm", once)) == once
