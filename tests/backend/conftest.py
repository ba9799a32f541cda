"""What the tests of the backend share: models from spec text, densities at random points.

Everything is evaluated by PyTensor's Python linker: these tests ask what a graph computes, not how fast.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pymc as pm
import pytensor
import pytest
from small_models import AtPoint, bind

from hlmdsl.backend.build import build_model
from hlmdsl.design.design import Design
from tests.as_written import AS_WRITTEN


@pytest.fixture(autouse=True)
def python_linker() -> Iterator[None]:
    with pytensor.config.change_flags(mode=AS_WRITTEN):
        yield


@pytest.fixture
def design_of() -> Callable[..., Design]:
    return bind


@pytest.fixture
def model_of() -> Callable[..., tuple[Design, pm.Model]]:
    def build(text: str, table: dict[str, Any] | None = None) -> tuple[Design, pm.Model]:
        design = bind(text, table)
        return design, build_model(design)

    return build


@pytest.fixture
def at_point() -> type[AtPoint]:
    return AtPoint
