"""Classes of values that do not change: what `dataclass(frozen=True)` makes, made sooner.

Not decided here: what the values are.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from reprlib import recursive_repr
from typing import Any, dataclass_transform, overload


@overload
def frozen[T](cls: type[T], /) -> type[T]: ...
@overload
def frozen[T](*, eq: bool = True, kw_only: bool = False) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: Any = None, /, *, eq: bool = True, kw_only: bool = False) -> Any:
    """A dataclass whose fields are set once, when an instance is made. Equal fields make equal instances, with equal
    hashes; `eq=False`: an instance equals only itself.

    `dataclass(frozen=True)` writes six methods for each class as text and compiles them, 0.4 ms a class, and a check of
    a spec needs 200 classes. Here only `__init__` is written, and all classes share how the others are made.
    """
    return _made(cls, eq, kw_only) if cls is not None else lambda cls: _made(cls, eq, kw_only)


def _made(cls: Any, eq: bool, kw_only: bool) -> Any:
    own = vars(cls)
    made: Any = dataclass(repr=False, eq=False, kw_only=kw_only)(cls)
    if eq and "__eq__" not in own:
        made.__eq__, made.__hash__ = _comparing(made, own.get("__hash__"))
    if "__repr__" not in own:
        made.__repr__ = _shown
    made.__setattr__, made.__delattr__ = _set_once, _never_deleted
    return made


def _comparing(cls: Any, own_hash: Any) -> tuple[Any, Any]:
    """How instances are compared, and their hash, which is their own if the class says how it is made."""
    compared = tuple(f.name for f in fields(cls) if f.compare)
    # Of one name, `attrgetter` gives no tuple; of none, it is an error. The hash of a bare value would be that value's.
    values: Callable[[Any], tuple[Any, ...]]
    values = attrgetter(*compared) if len(compared) > 1 else lambda self: tuple(getattr(self, n) for n in compared)

    def __eq__(self: Any, other: object) -> Any:
        return values(self) == values(other) if type(other) is type(self) else NotImplemented

    def __hash__(self: Any) -> int:
        return hash(values(self))

    return __eq__, own_hash or __hash__


@recursive_repr("...")
def _shown(self: Any) -> str:
    shown = ", ".join(f"{f.name}={getattr(self, f.name)!r}" for f in fields(self) if f.repr)
    return f"{type(self).__qualname__}({shown})"


def _set_once(self: Any, name: str, value: object) -> None:
    if name in self.__dict__ or name not in self.__dataclass_fields__:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")
    object.__setattr__(self, name, value)


def _never_deleted(self: Any, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")
