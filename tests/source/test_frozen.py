"""Classes of values that do not change are what `dataclass(frozen=True)` would have made."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace
from functools import cached_property
from typing import Any

import pytest

from hlmdsl.source.frozen import frozen


def _classes(made_by: Any, **options: Any) -> tuple[type[Any], type[Any]]:
    class Above:
        name: str
        rows: tuple[int, ...] = ()
        note: str = field(default="", compare=False, repr=False)

    above = made_by(**options)(Above)

    class Below(above):  # type: ignore[misc, valid-type]
        kept: dict[str, int] = field(default_factory=dict, hash=False)
        above: Any = None

        @cached_property
        def length(self) -> int:
            return len(self.name)

    return above, made_by(**options)(Below)


@pytest.mark.parametrize("options", [{}, {"eq": False}, {"kw_only": True}])
def test_values_are_compared_and_shown_as_those_of_dataclasses(options: dict[str, bool]) -> None:
    ours, theirs = _classes(frozen, **options), _classes(lambda **o: dataclass(frozen=True, **o), **options)
    for kind, other in zip(ours, theirs, strict=True):
        one, same, noted, different = (kind(name=n, note=t) for n, t in (("a", ""), ("a", ""), ("a", "x"), ("b", "")))
        those = [other(name=n, note=t) for n, t in (("a", ""), ("a", ""), ("a", "x"), ("b", ""))]
        assert [one == v for v in (one, same, noted, different)] == [those[0] == v for v in those]
        assert repr(one).split("(")[1:] == repr(those[0]).split("(")[1:]
        assert [f.name for f in fields(one)] == [f.name for f in fields(those[0])]
        assert replace(one, name="b").name == "b"
    above, below = ours
    assert above(name="a") != below(name="a")
    if options.get("eq", True):
        assert len({above(name="a"), above(name="a", note="x"), above(name="b")}) == 2
        assert hash(above(name="a")) != hash("a")
        with pytest.raises(TypeError, match="unhashable"):
            hash(below(name="a", rows=[]))
    else:
        assert hash(above(name="a")) != hash(above(name="a"))


def test_a_value_does_not_change() -> None:
    _, below = _classes(frozen)
    value = below("abc")
    assert value.length == 3
    for name in ("name", "kept", "other"):
        with pytest.raises(FrozenInstanceError, match=name):
            setattr(value, name, "x")
    with pytest.raises(FrozenInstanceError, match="name"):
        del value.name
    assert copy.copy(value) == copy.deepcopy(value) == value


@frozen
class _Alone:
    """Of one field, which is not compared by its bare value."""

    value: Any


def test_one_field_and_a_value_within_itself() -> None:
    assert _Alone(1) == pickle.loads(pickle.dumps(_Alone(1))) != _Alone(2)
    assert _Alone(1) != 1
    assert hash(_Alone(1)) != hash(1)
    inner: list[Any] = []
    inner.append(_Alone(inner))
    assert repr(inner[0]) == "_Alone(value=[...])"
