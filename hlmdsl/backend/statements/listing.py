"""The list of statements that make a PyMC model of a table.

In: statements, one after the other. Out: a frozen `Listing` of them.
Not decided here: which statements a design has (build.py).
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from hlmdsl.backend.statements.expressions import MODULES, Expr, Known, Name, tree
from hlmdsl.source.frozen import frozen

TAKEN = frozenset({"model", "coords", "table", "idata", *(m.identifier for m in MODULES), "print", "len", "sum"})


@frozen(eq=False)
class Assign:
    """`identifier = expr`. `variable` is its name in the posterior, otherwise empty. Without an identifier, the
    expression is a statement by itself.
    """

    identifier: str
    expr: Expr
    variable: str = ""


@frozen(eq=False)
class Verbatim:
    """Lines that are printed as they are: a function by which a file is read."""

    text: str


@frozen(eq=False)
class Heading:
    """A comment over what follows."""

    text: str


@frozen(eq=False)
class Define:
    """A function of one expression."""

    identifier: str
    parameters: tuple[str, ...]
    body: Expr
    doc: str = ""


@frozen(eq=False)
class DefinePair:
    """Two functions that are inverse to each other in their first argument."""

    do: Define
    undo: Define


@frozen(eq=False)
class DefineTransform:
    """A class of PyMC's `Transform`."""

    identifier: str
    doc: str
    name: str
    ndim_supp: int
    methods: tuple[Define, ...]


Definition = Assign | Define | DefinePair | DefineTransform
"""The statements before the model, including constants."""
Statement = Assign | Heading


@frozen(eq=False)
class Listing:
    """A whole model. `reading` is how the table is read, for a printed program; `coords` are labels of dims."""

    title: str
    reading: tuple[Assign | Verbatim, ...]
    coords: tuple[tuple[str, Known], ...]
    definitions: tuple[Definition, ...]
    body: tuple[Statement, ...]
    summary: tuple[str, ...] = ()


def identifier(wanted: str) -> str:
    """An identifier like a name: `hsgp_east_north` of `hsgp(east, north, m = 10)`."""
    short = re.sub(r", \w+ = (\([^)]*\)|[^,()\]]*)", "", wanted)
    plain = re.sub(r"\W+", "_", short, flags=re.ASCII).strip("_") or "x"
    return f"x_{plain}" if plain[0].isdigit() or keyword.iskeyword(plain) else plain


@dataclass(eq=False)
class Writer:
    """Statements so far, and the names that are taken."""

    definitions: list[Definition] = field(default_factory=list)
    body: list[Statement] = field(default_factory=list)
    variables: dict[str, Any] = field(default_factory=dict)
    _taken: set[str] = field(default_factory=lambda: set(TAKEN))
    _defined: dict[Any, Any] = field(default_factory=dict)

    def free(self, wanted: str) -> str:
        """An identifier like the wanted one that nothing has yet."""
        plain = identifier(wanted)
        found, k = plain, 2
        while found in self._taken:
            found, k = f"{plain}_{k}", k + 1
        self._taken.add(found)
        return found

    def heading(self, text: str) -> None:
        """A comment over what follows."""
        self.body.append(Heading(text))

    def assign(self, wanted: str, expr: Any, variable: str = "") -> Any:
        """A new name for what an expression is."""
        identifier = self.free(wanted)
        self.body.append(Assign(identifier, tree(expr), variable))
        return Name(identifier)

    def constant(self, wanted: str, expr: Any) -> Any:
        """A name for what does not depend on any variable, before the model."""
        return self._once((wanted, "constant"), lambda: self._add(lambda: Assign(self.free(wanted), tree(expr))))

    def state(self, expr: Any, variable: str = "") -> None:
        """An expression whose value has no name."""
        self.body.append(Assign("", tree(expr), variable))

    def variable(self, kind: Any, name: str, *arguments: Any, **keywords: Any) -> Any:
        """A variable of the model, under its name."""
        given = {k: v for k, v in keywords.items() if v is not None}
        self.variables[name] = self.assign(name, kind(name, *arguments, **given), name)
        return self.variables[name]

    def define(
        self, wanted: str, parameters: Sequence[str], body: Callable[..., Any], doc: str = "", key: Any = None
    ) -> Any:
        """A function, once for each key."""
        return self._once(
            (wanted, key), lambda: self._add(lambda: self._function(self.free(wanted), parameters, body, doc))
        )

    def pair(self, do: tuple[Any, ...], undo: tuple[Any, ...], key: Any) -> tuple[Any, Any]:
        """Two functions that undo each other: each with a name, parameters, body and doc."""

        def made() -> tuple[Any, Any]:
            both = [self._function(self.free(own[0]), *own[1:]) for own in (do, undo)]
            self.definitions.append(DefinePair(*both))
            return Name(both[0].identifier), Name(both[1].identifier)

        return self._once((do[0], key), made)  # type: ignore[no-any-return]

    def transform(
        self, wanted: str, doc: str, name: str, ndim_supp: int, key: Any = None, **methods: tuple[Sequence[str], Any]
    ) -> Any:
        """A class of transformations: of each method, its parameters after `self` and its body."""

        def made() -> Any:
            own = [self._function(method, parameters, body) for method, (parameters, body) in methods.items()]
            return self._add(lambda: DefineTransform(self.free(wanted), doc, name, ndim_supp, tuple(own)))

        return self._once((wanted, key), made)

    def _function(self, identifier: str, parameters: Sequence[str], body: Any, doc: str = "") -> Define:
        names = [Name(p.lstrip("*")) for p in parameters]
        return Define(identifier, tuple(parameters), tree(body(*names)), doc)

    def _add(self, make: Callable[[], Any]) -> Any:
        made = make()
        self.definitions.append(made)
        return Name(made.identifier)

    def _once(self, key: Any, make: Callable[[], Any]) -> Any:
        if key not in self._defined:
            self._defined[key] = make()
        return self._defined[key]
