from __future__ import annotations

from collections.abc import Callable

import pytest
from explained_designs import PROJECTION, SLEEP, Explained, explain_spec

from hlmdsl.explain.meaning import Explanation, Meaning


@pytest.fixture(name="explained")
def explained_fixture() -> Explained:
    """A spec, and a table if any, to its explanation."""
    return explain_spec


@pytest.fixture(name="named")
def named_fixture() -> Callable[[Explanation, str], Meaning]:
    """The meaning of a name."""
    return lambda explanation, name: next(m for m in explanation.meanings if m.name == name)


@pytest.fixture
def projection() -> str:
    return PROJECTION


@pytest.fixture
def sleep() -> str:
    return SLEEP
