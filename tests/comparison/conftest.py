"""A way to make fits without sampling."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import hlmdsl as hlm
from tests.comparison.made_up import made_up


@pytest.fixture(scope="session")
def make() -> Callable[..., hlm.Fit]:
    return made_up
