"""Warnings and errors where a design can be built but its rows cannot tell what the spec asks for."""

from __future__ import annotations

import pytest

from hlmdsl.design.bind import bind_data
from hlmdsl.design.table import table_from
from hlmdsl.model.check import check_model
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import parse

UNITS = {
    "y": [3.1, 4.0, 2.2, 5.3, 4.4, 6.1, 3.3, 4.9],
    "id": ["a", "a", "b", "b", "c", "c", "d", "d"],
    "t": ["u", "u", "v", "v", "u", "u", "v", "v"],
    "age": [20, 20, 31, 31, 25, 25, 40, 40],
    "x": [0, 1, 0, 1, 0, 1, 0, 1],
}


def codes(spec: str, columns: dict[str, list]) -> set[str]:
    source = SourceText("m.hlm", spec)
    try:
        return {d.code for d in bind_data(check_model(parse(source), source), table_from(columns)).warnings}
    except HlmError as error:
        return {d.code for d in error.diagnostics}


@pytest.mark.parametrize(
    ("bar", "warned"),
    [
        ("(1 + t | id)", True),
        ("(1 + age | id)", True),
        ("(1 | id) + (0 + age | id)", True),
        ("(1 + x + x:t | id)", True),
        ("(1 + x | id)", False),
        ("(0 + t | id)", False),
        ("(0 + age | id)", False),
    ],
)
def test_slopes_of_what_is_constant_in_units(bar: str, warned: bool) -> None:
    spec = f"response y ~ Normal(mu, sigma)\nfactor t\ncovariate age\ncovariate x\ngroup id\neffects mu = 1 + {bar}\n"
    assert ("HLM356" in codes(spec, UNITS)) == warned


COUNTS = [210, 305, 466, 250]
SHARES = [0.2, 0.3, 0.25, 0.6]
BELOW = [-3.0, -1.0, -2.0, -4.0]
MIXED = [-3.0, 1.0, -2.0, 0.5]
AROUND = [-0.1, 0.2, -0.3, 0.1]


@pytest.mark.parametrize(
    ("response", "link", "values", "code"),
    [
        ("Normal(mu, sigma)", "logit", COUNTS, "HLM338"),
        ("StudentT(mu, sigma, nu)", "logit", COUNTS, "HLM338"),
        ("Poisson(mu)", "probit", COUNTS, "HLM338"),
        ("Normal(mu, sigma)", "log", BELOW, "HLM338"),
        ("Normal(mu, sigma)", "log", MIXED, "HLM357"),
        ("Normal(mu, sigma)", "logit", SHARES, None),
        ("Normal(mu, sigma)", "logit", AROUND, None),
        ("Normal(mu, sigma)", "log", COUNTS, None),
        ("Poisson(mu)", "log", COUNTS, None),
    ],
)
def test_links_that_keep_the_mean_from_the_response(response: str, link: str, values: list, code: str | None) -> None:
    spec = f"response y ~ {response}\ncovariate x\neffects {link}(mu) = 1 + x\n"
    assert codes(spec, {"y": values, "x": [0, 1, 2, 3]}) & {"HLM338", "HLM357"} == ({code} if code else set())
