"""What the tests of the model stage share: from text to a checked model, or to the codes of its errors."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from hlmdsl.model.check import check_model
from hlmdsl.model.model import Model
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import parse

HEAD = """
response y ~ Normal(mu, sigma)
covariate x
covariate z
factor a { a1, a2, a3 }
factor b { b1, b2 }
factor c
factor d
group g
group h
group school
group class in school
"""


def check(text: str) -> Model:
    source = SourceText("test.hlm", text)
    return check_model(parse(source), source)


@pytest.fixture
def model() -> Callable[..., Model]:
    """A model from a whole spec, or with `effects` (and more lines) from a common head."""

    def build(text: str = "", effects: str | None = None) -> Model:
        return check(text if effects is None else f"{HEAD}effects mu = {effects}\n{text}")

    return build


@pytest.fixture
def codes() -> Callable[..., list[str]]:
    """The codes of all errors of a spec, in order; empty where there are none."""

    def build(text: str = "", effects: str | None = None) -> list[str]:
        try:
            check(text if effects is None else f"{HEAD}effects mu = {effects}\n{text}")
        except HlmError as error:
            return [d.code for d in error.diagnostics]
        return []

    return build
