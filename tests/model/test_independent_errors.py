"""Every error at once: what is wrong in one part of a declaration does not hide what is wrong in another."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hlmdsl.model.check import check_model
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import parse

SPEC = """
missing {policy}
response {response} ~ {family}({argument}, mu, sigma)
covariate x center {center} scale {scale}
covariate z
factor a {levels} reference {reference} coding {coding}
factor b {{ b1, b2, b3 }}
contrasts b {{ {contrast} = {first} - {second}; d = b3 - b2 }}
group g in {parent}
group h
effects {link}(mu) = 1 + a + {left}:{right} + poly({inside}, {degree}) + {term} + ({varies} | {unit}:{and_unit})
effects log({spread}) = 1 + {of_spread}
prior {target} ~ {distribution}({mean}, {sd})
prior {part}[{coefficient}] ~ Normal({middle}, {width})
prior sd({of}) ~ HalfNormal({size})
correlation {group} ~ LKJ({eta})
estimand {name} = {point} - average(at({set} = {value}, x = {at}), over = {over})
"""
GOOD = {
    "policy": "drop",
    "response": "log(y)",
    "family": "StudentT",
    "argument": "nu = 4",
    "center": "mean",
    "scale": "2",
    "levels": "{ a1, a2 }",
    "reference": "a1",
    "coding": "sum",
    "contrast": "c",
    "first": "b2",
    "second": "b1",
    "parent": "h",
    "link": "identity",
    "left": "a",
    "right": "x",
    "inside": "z",
    "degree": "2",
    "term": "b",
    "varies": "1 + x",
    "unit": "g",
    "and_unit": "h",
    "spread": "sigma",
    "of_spread": "x",
    "target": "Intercept",
    "distribution": "Normal",
    "mean": "0",
    "sd": "tau",
    "part": "a",
    "coefficient": "a2 - mean",
    "middle": "0",
    "width": "1",
    "of": "g:h",
    "size": "1",
    "group": "g:h",
    "eta": "2",
    "name": "e",
    "point": "at(z = 1)",
    "set": "b",
    "value": "b2",
    "at": "1",
    "over": "data",
}
WRONG = {
    "policy": ("impute", "HLM2011"),
    "response": ("exp(y)", "HLM2035"),
    "family": ("Gausian", "HLM2030"),
    "argument": ("nu = a", "HLM2033"),
    "center": ("middle", "HLM2012"),
    "scale": ("0", "HLM2012"),
    "levels": ("{ a1, a2, a1 }", "HLM2013"),
    "reference": ("a7", "HLM2015"),
    "coding": ("sun", "HLM2016"),
    "first": ("b8", "HLM2022"),
    "second": ("b9", "HLM2022"),
    "parent": ("hh", "HLM2026"),
    "link": ("lgo", "HLM2037"),
    "left": ("p1", "HLM2006"),
    "right": ("p2", "HLM2006"),
    "inside": ("p3", "HLM2006"),
    "degree": ("99", "HLM2054"),
    "term": ("lg(x)", "HLM2053"),
    "varies": ("1 + p4", "HLM2006"),
    "unit": ("p5", "HLM2006"),
    "and_unit": ("p6", "HLM2006"),
    "spread": ("sigm", "HLM2040"),
    "of_spread": ("p7", "HLM2006"),
    "target": ("Dyas", "HLM2070"),
    "distribution": ("Norml", "HLM2078"),
    "mean": ("1/0", "HLM2082"),
    "sd": ("-1", "HLM2080"),
    "part": ("Dayz", "HLM2070"),
    "coefficient": ("a7 - mean", "HLM2022"),
    "middle": ("x", "HLM2084"),
    "width": ("0", "HLM2080"),
    "of": ("hhh", "HLM2070"),
    "size": ("-2", "HLM2080"),
    "group": ("hh", "HLM2087"),
    "eta": ("0", "HLM2086"),
    "name": ("chain", "HLM2004"),
    "point": ("at(q = 1)", "HLM2091"),
    "set": ("q2", "HLM2091"),
    "at": ("a1", "HLM2092"),
    "value": ("b8", "HLM2022"),
    "over": ("nothing", "HLM2096"),
}
OPEN = {
    "family": {"argument", "spread"},  # what another family takes is not known
    "response": {"name"},
    "coding": {"coefficient"},  # which coefficients there are
    "levels": {"reference", "coefficient"},
    "distribution": {"sd"},  # what its arguments must be
    "spread": {"of_spread"},
    "part": {"coefficient"},  # which factor's levels
    "set": {"value"},
    "term": {"value"},  # which variable is set, and the only place of b
    "left": {"at"},
    "right": {"at"},  # the only place of x among the common effects
    "unit": {"of", "group", "over"},
    "and_unit": {"of", "group", "over"},
}
"""What cannot be said where the first is wrong."""


def codes(wrong: frozenset[str]) -> Counter[str]:
    parts = GOOD | {part: WRONG[part][0] for part in wrong}
    text = SPEC.format(**parts) + ("prior tau ~ HalfNormal(1)\n" if "sd" not in wrong else "")
    source = SourceText("spec", text)
    try:
        check_model(parse(source), source)
    except HlmError as error:
        return Counter(d.code for d in error.diagnostics)
    return Counter()


def test_the_spec_is_right_without_an_error() -> None:
    assert codes(frozenset()) == Counter()


@pytest.mark.parametrize("part", WRONG)
def test_each_error_by_itself(part: str) -> None:
    assert WRONG[part][1] in codes(frozenset({part}))


@settings(max_examples=150, deadline=None)
@given(st.frozensets(st.sampled_from(sorted(WRONG)), min_size=2, max_size=4))
@example(frozenset({"distribution", "target"}))
@example(frozenset({"family", "target", "of"}))
@example(frozenset({"first", "second"}))
@example(frozenset({"unit", "and_unit", "varies"}))
@example(frozenset({"point", "set", "at", "over"}))
@example(frozenset({"link", "spread"}))
def test_no_error_hides_another(wrong: frozenset[str]) -> None:
    hidden = {other for part in wrong for other in OPEN.get(part, ())}
    expected = Counter(WRONG[part][1] for part in wrong - hidden)
    found = codes(wrong)
    assert not expected - found, (sorted(wrong), expected, found)


@pytest.mark.parametrize(
    "other",
    ['estimand more = slope(x, at(a = "a1"))', "prior a:b ~ Normal(0, 1)", 'estimand own = at(a = "a1", b = "b1")'],
)
def test_a_refused_interaction_is_the_only_error(other: str) -> None:
    """What is said of its factors elsewhere is no other mistake."""
    text = f"response y ~ Normal(mu, sigma)\nfactor a {{ a1, a2 }}\nfactor b {{ b1, b2 }}\ncovariate x\n{other}\n"
    source = SourceText("spec", text + "effects mu = 1 + x + a:b")
    with pytest.raises(HlmError) as raised:
        check_model(parse(source), source)
    assert [d.code for d in raised.value.diagnostics] == ["HLM2062"]
