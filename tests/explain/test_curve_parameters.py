"""What is said of a curve's parameters: units by counting columns in others, sentences by values of what they quote."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

import pytest
from explained_designs import schema_of

from hlmdsl.explain.say.curve_parameters import of_curve
from hlmdsl.formulas.curve import value
from hlmdsl.formulas.functions import NUMPY

SYMBOLS = {"mg": 1.7, "l": 0.6, "week": 2.3, "kg": 0.4}
"""How many of another unit one is."""

AT = {"t": 1.4, "x": 0.9}
UNITS = {"y": "mg per l", "t": "week", "x": "kg"}

# every parameter is settled; `-` is a number without a unit
CURVES = {
    "a * exp(-k * t)": {"a": "mg per l", "k": "per week"},
    "a * exp(-t/tau) + c": {"a": "mg per l", "tau": "week", "c": "mg per l"},
    "b * x/(c + x)": {"b": "mg per l", "c": "kg"},
    "b * x^h/(c^h + x^h)": {"b": "mg per l", "c": "kg", "h": "-"},
    "a + (b - a)/(1 + (x/c)^h)": {"a": "mg per l", "b": "mg per l", "c": "kg", "h": "-"},
    "a * logistic(k * (t - m))": {"a": "mg per l", "k": "per week", "m": "week"},
    "a * Phi((t - m)/s)": {"a": "mg per l", "m": "week", "s": "week"},
    "a * exp(-0.5 * ((t - m)/s)^2)": {"a": "mg per l", "m": "week", "s": "week"},
    "a * sqrt(t) + b * t^2 * x": {"a": "mg per l per week^0.5", "b": "mg per l per week^2 per kg"},
    "a - (a - c) * exp(-k * t * x)": {"a": "mg per l", "c": "mg per l", "k": "per week per kg"},
    "a * exp(k * t) * tanh(x/c)": {"a": "mg per l", "k": "per week", "c": "kg"},
}

# some are not, or nothing is
OTHERS = {
    "a * b * t": {"a": None, "b": None},
    "a * x^b": {"a": None, "b": "-"},
    "a + b * log(x)": {"a": "mg per l", "b": "mg per l"},
    "exp(a - k * t)": {"a": None, "k": "per week"},
    "a * t/(t + b * x) + t": {"a": None, "b": None},  # the response is no week
    "a * (1 - exp(-k * (t/36)^h))/(1 - exp(-k))": {"a": "mg per l", "k": "-", "h": "-"},  # of 36 weeks
}


def spec_of(curve: str, units: Mapping[str, str] = UNITS, link: str = "") -> str:
    own = {name: f' unit "{units[name]}"' if name in units else "" for name in ("y", "t", "x")}
    names = [n for n in dict.fromkeys(re.findall(r"[A-Za-z]\w*(?!\w*\()", curve)) if n not in AT]
    lines = [f"response y{own['y']} ~ Normal(mu, sigma)"]
    lines += [f"covariate {n}{own[n]}" for n in AT if re.search(rf"\b{n}\b", curve)]
    lines += [f"nonlinear {link or 'mu'} = {curve}", *(f"effects {n} = 1" for n in names)]
    return "\n".join([*lines, *(f"prior {n}.Intercept ~ Normal(0.5, 1)" for n in names)]) + "\n"


def scale_of(unit: str) -> float:
    """By what a number is multiplied where symbols are counted in others."""
    above, *below = re.split(r"(?:^| )per ", unit)
    powers = [(part.partition("^"), sign) for part, sign in [(above, 1), *((p, -1) for p in below)] if part]
    return math.prod(SYMBOLS[symbol] ** (sign * float(power or 1)) for (symbol, _, power), sign in powers)


@pytest.mark.parametrize("curve", CURVES)
def test_a_curve_is_the_same_in_other_units(curve: str) -> None:
    schema = schema_of(spec_of(curve))
    of = schema.model.response.family.curve
    assert of is not None
    found = {name: of_curve(schema, name) for name, _ in of.parameters}
    assert {name: own.unit or "-" for name, own in found.items()} == CURVES[curve]
    assert all(own.has_none == (own.unit is None) for own in found.values())
    at = {name: 0.7 + k / 5 for k, name in enumerate(found)} | AT
    units = {name: own.unit or "" for name, own in found.items()} | {n: UNITS[n] for n in of.columns}
    elsewhere = {name: at[name] * scale_of(unit) if unit else at[name] for name, unit in units.items()}
    expected = value(of.tree, at, NUMPY) * scale_of(UNITS["y"])
    assert value(of.tree, elsewhere, NUMPY) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("curve", OTHERS)
def test_nothing_is_said_of_what_is_not_settled(curve: str) -> None:
    schema = schema_of(spec_of(curve))
    for name, unit in OTHERS[curve].items():
        own = of_curve(schema, name)
        assert (own.unit, own.has_none) == (None if unit == "-" else unit, unit == "-"), name


def test_a_curve_of_columns_without_units_and_under_a_link() -> None:
    bare = schema_of(spec_of("a * exp(-k * t)", {}))
    assert (of_curve(bare, "a").unit, of_curve(bare, "k").unit) == (None, "per unit of t")
    # a is the log of a number of mg per l
    logged = schema_of(spec_of("a + b * t", link="log(mu)"))
    own = of_curve(logged, "a")
    assert (own.unit, own.has_none, of_curve(logged, "b").unit) == (
        None,
        False,
        "per week",
    )  # a is of the log of mg per l
    same = schema_of(spec_of("a * t", {"y": "mg/l", "t": "mg/l"}))
    assert of_curve(same, "a").has_none


def number(expression: str, at: Mapping[str, float]) -> float:
    functions = {"exp": math.exp, "log": math.log, "logistic": lambda u: 1 / (1 + math.exp(-u)), "sqrt": math.sqrt}
    functions |= {"Phi": lambda u: math.erfc(-u / math.sqrt(2)) / 2, "tanh": math.tanh}
    return float(eval(expression.replace("^", "**"), {"__builtins__": {}}, {**functions, **at}))


# what is said of powers
POWERS = {
    "a * x^b": ["`a * x^b` is a where `x` is 1 kg.", "`x^b` is multiplied by 2^b where `x` is doubled."],
    "c + a/(x/10)^b": [
        "`a / (x / 10)^b` is a where `x` is 10 kg.",
        "`(x / 10)^b` is multiplied by 2^b where `x` is doubled.",
    ],
    "a * x^(-b)": ["`a * x^(-b)` is a where `x` is 1 kg.", "`x^(-b)` is divided by 2^b where `x` is doubled."],
    "a * (x/c)^b": ["`a * (x / c)^b` is a where `x` is c.", "`(x / c)^b` is multiplied by 2^b where `x` is doubled."],
    "a * x^b * t^c": [
        "`x^b` is multiplied by 2^b where `x` is doubled.",
        "`t^c` is multiplied by 2^c where `t` is doubled.",
    ],
    "a * b^x": [],
    "a * x^2": [],
    "a * b * x^2": [],
}


@pytest.mark.parametrize("curve", POWERS)
def test_powers_are_told(curve: str) -> None:
    schema = schema_of(spec_of(curve))
    of = schema.model.response.family.curve
    assert of is not None
    told = " ".join(filter(None, (of_curve(schema, name).told for name, _ in of.parameters)))
    found = [s for s in re.split(r"(?<=\.) ", told) if s and " higher by " not in s]
    assert found == POWERS[curve]


@pytest.mark.parametrize(
    "curve", [*CURVES, "a * exp(-2 * k * t)", "a/(1 + exp(-k * t)) - b * exp(-(t - m)/s)", *POWERS]
)
def test_sentences_are_identities(curve: str) -> None:
    schema = schema_of(spec_of(curve))
    of = schema.model.response.family.curve
    assert of is not None
    names = [name for name, _ in of.parameters]
    at = {name: 0.7 + k / 5 for k, name in enumerate(names)} | AT
    kinds = []
    for name in names:
        for sentence in filter(None, re.split(r"(?<=\.) ", of_curve(schema, name).told)):
            by, half, times = (
                re.fullmatch(rf"Where {name} is higher by 1, mu is higher by (?:`(.+)`|1), all else .+", sentence),
                re.fullmatch(rf"`(.+)` is ½ where `(.+)` is {name}\.", sentence),
                re.fullmatch(r"`(.+)` is (halved|doubled) wherever `(.+)` grows by (.+)\.", sentence),
            )
            if by:
                higher = value(of.tree, {**at, name: at[name] + 1}, NUMPY) - value(of.tree, at, NUMPY)
                assert higher == pytest.approx(number(by[1] or "1", at), rel=1e-9), sentence
            elif power := re.fullmatch(
                r"`(.+)` is (divided|multiplied) by 2\^(\w+) where `(.+)` is doubled\.", sentence
            ):
                x = next(c for c in of.columns if re.search(rf"\b{c}\b", power[4]))
                then = {**at, x: 2 * at[x]}
                assert number(power[4], then) == pytest.approx(2 * number(power[4], at)), sentence
                ratio = number(power[1], then) / number(power[1], at)
                factor = 2 ** (at[power[3]] if power[2] == "multiplied" else -at[power[3]])
                assert ratio == pytest.approx(factor), sentence
            elif one := re.fullmatch(rf"`(.+)` is {name} where `(.+)` is (\w+)(?: (\w+))?\.", sentence):
                there = {**at, one[2]: number(one[3], at)}
                assert number(one[1], there) == pytest.approx(at[name]), sentence
                assert (one[4] or None) == (UNITS[one[2]] if one[3].isdigit() else None)
            elif half:
                assert number(half[1], {**at, name: number(half[2], at)}) == pytest.approx(0.5), sentence
            else:
                assert times is not None, sentence
                x = next(c for c in of.columns if re.search(rf"\b{c}\b", times[3]))
                slope = number(times[3], {**at, x: 2.0}) - number(times[3], {**at, x: 1.0})
                then = {**at, x: at[x] + number(times[4], at) / slope}
                ratio = number(times[1], then) / number(times[1], at)
                assert ratio == pytest.approx(0.5 if times[2] == "halved" else 2.0), sentence
            kinds.append(bool(by) + 2 * bool(half))
    assert kinds
