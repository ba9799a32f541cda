"""Specs given as text, bound to tables given as anything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from hlmdsl.design.bind import bind_data
from hlmdsl.design.design import Design
from hlmdsl.design.table import table_from
from hlmdsl.model.check import check_model
from hlmdsl.model.model import Model
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.parse import parse


def model_of(spec: str) -> Model:
    source = SourceText("<spec>", spec)
    return check_model(parse(source), source)


@pytest.fixture(scope="session")
def model() -> Callable[[str], Model]:
    return model_of


@pytest.fixture(scope="session")
def bind() -> Callable[[str, Any], Design]:
    return lambda spec, table: bind_data(model_of(spec), table_from(table))


@pytest.fixture(scope="session")
def codes() -> Callable[[str, Any], list[str]]:
    """The codes of all errors, or of all warnings where there is no error."""

    def codes_of(spec: str, table: Any) -> list[str]:
        try:
            design = bind_data(model_of(spec), table_from(table))
        except HlmError as error:
            return [d.code for d in error.diagnostics]
        return [d.code for d in design.warnings]

    return codes_of
