"""What a file holds, as plain arrays and attributes, whichever way it was read; nothing here has been believed yet.

In: made by contents.py from a file, by datatree.py and stored_table.py from a fit. Out: read by stored_table.py and
check_draws.py.
Not decided here: what any of it means.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, Protocol

import numpy.typing as npt

from hlmdsl.source.frozen import frozen

TEXT = "text"


class Unsound(Exception):
    """A file whose content cannot be used; the message is the fact for a diagnostic."""


class Source(Protocol):
    """Values that are read on first use."""

    @property
    def kind(self) -> str: ...

    @property
    def shape(self) -> tuple[int, ...]: ...

    @property
    def size(self) -> int: ...

    def read(self) -> npt.NDArray[Any]: ...


@frozen(eq=False)
class InMemory:
    """Values that are here."""

    values: npt.NDArray[Any]

    @property
    def kind(self) -> str:
        return TEXT if self.values.dtype == object else self.values.dtype.newbyteorder("<").str

    @property
    def shape(self) -> tuple[int, ...]:
        return self.values.shape

    @property
    def size(self) -> int:
        return 0

    def read(self) -> npt.NDArray[Any]:
        return self.values


@frozen(eq=False)
class Array:
    """Numbers, truth values or (as objects) texts."""

    dims: tuple[str, ...]
    source: Source
    attributes: Mapping[str, Any] = field(default_factory=dict)

    @property
    def shape(self) -> tuple[int, ...]:
        return self.source.shape

    @property
    def kind(self) -> str:
        """NumPy's name of their type, or `text`."""
        return self.source.kind

    @property
    def is_real(self) -> bool:
        """Whether they are whole numbers or fractions."""
        return self.kind[1:2] in "iuf" and self.kind != TEXT

    @property
    def values(self) -> npt.NDArray[Any]:
        return self.source.read()


@frozen(eq=False)
class Group:
    """A group's arrays by name; `coordinates` are the names of those that label dims."""

    arrays: Mapping[str, Array] = field(default_factory=dict)
    coordinates: frozenset[str] = frozenset()
    attributes: Mapping[str, Any] = field(default_factory=dict)


@frozen(eq=False)
class Stored:
    """Groups by their path (`posterior`, `attached/resume`), the file's own attributes, and where it is."""

    groups: Mapping[str, Group]
    attributes: Mapping[str, Any]
    path: str = ""
