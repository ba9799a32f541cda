"""What a spec has in place of something that is written as in another program, and the columns that this is of.

In: names in such an expression, the declared variables. Out: what to write, with declarations that it needs; as advice.
Not decided here: what is written for which call (parts/elsewhere.py, parts/smooths_elsewhere.py, bars_elsewhere.py).
"""

from __future__ import annotations

from hlmdsl.model.names import Scope
from hlmdsl.model.variables import Covariate, Factor, Group, Total, Variable
from hlmdsl.model.written import bare, names_in, quoted
from hlmdsl.source.diagnostic import names
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast

OF_MEMBERS = (
    "an effect has one covariate for all members of a row: write the columns of units alone, and left of the bar a "
    "covariate that has one value for the whole row"
)

_OF_LABELS = ("as_factor", "ordered", "numFactor", "C", "categorical")
"""What other programs make labels of a column with, where it stands."""


@frozen
class Instead:
    """`term` stands in place of what was written, and nothing if it is empty; `declares` are lines that declare its
    columns, `lines` others. Without a term and lines there is no counterpart, and `why` says the reason.
    """

    term: str = ""
    declares: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    why: str = ""

    @property
    def is_one_edit(self) -> bool:
        """Whether the term in its place is all."""
        return bool(self.term) and not self.declares and not self.lines

    @property
    def advice(self) -> str:
        """In words."""
        if not self.term and not self.lines:
            return self.why
        steps = [f"declare {names(self.declares)}"] if self.declares else []
        steps.append(f"write `{self.term}`" if self.term else "leave it out")
        if self.lines:
            steps.append(f"add {names(self.lines)}")
        told = " and ".join([", ".join(steps[:-1]), steps[-1]] if len(steps) > 1 else steps)
        mark = "," if self.why.startswith("with ") else ";"
        return f"{told}{mark} {self.why}" if self.why else told


class Columns:
    """The columns of a call, as what they have to be: under the name that a spec has for them, or one that `declares`
    gives them.
    """

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.declares: list[str] = []

    def find(self, expr: ast.Expr | None) -> Variable | None:
        """The declared variable of a name."""
        return self.scope.variables.get(expr.text) if isinstance(expr, ast.Name) else None

    def covariate(self, expr: ast.Expr) -> str:
        """Numbers; those of an expression are a column to be made in the table."""
        if not isinstance(expr, ast.Name):
            return self._new("covariate", _made_of(expr))
        return self._as(expr, (Covariate,), "covariate", "number")

    def factor(self, name: ast.Name) -> str:
        """Labels with effects of their own."""
        return self._as(name, (Factor,), "factor", "factor")

    def units(self, name: ast.Name) -> str:
        """What stands right of a bar."""
        return self._as(name, (Group, Factor), "group", "group")

    def group(self, name: ast.Name, rest: str) -> str:
        """A group that is declared with `rest`, such as a file of neighbours."""
        own = self.find(name)
        if own is None or isinstance(own, Group):
            self._declare(f"group {quoted(name.text)} {rest}")
            return quoted(name.text)
        alias = quoted(self._free(f"{name.text}_group"))
        self._declare(f"group {alias} = {quoted(own.column)} {rest}")
        return alias

    def reject_response(self, name: ast.Name) -> None:
        """Raise Rejected if it is the response's column, which predicts nothing."""
        if self.scope.is_response(name):
            self.scope.find(name)

    def some_units(self) -> str:
        """A group of the spec, where a call names none."""
        found = next((v.name for v in self.scope.variables.values() if isinstance(v, Group)), "")
        return quoted(found) if found else self._new("group", "g")

    def new_covariate(self, alias: str) -> str:
        """A column that is to be made in the table."""
        return self._new("covariate", alias)

    def _new(self, keyword: str, alias: str) -> str:
        own = quoted(self._free(alias))
        self._declare(f"{keyword} {own}")
        return own

    def _as(self, name: ast.Name, kinds: tuple[type[Variable], ...], keyword: str, ending: str) -> str:
        self.reject_response(name)
        own = self.find(name)
        if own is None:
            if name.text not in self.scope.broken:
                self._declare(f"{keyword} {quoted(name.text)}")
            return quoted(name.text)
        if _is_one(own, kinds):
            return quoted(own.name)
        others = (v.name for v in self.scope.variables.values() if v.column == own.column and _is_one(v, kinds))
        if found := next(others, ""):
            return quoted(found)
        alias = quoted(self._free(f"{name.text}_{ending}"))
        self._declare(f"{keyword} {alias} = {quoted(own.column)}")
        return alias

    def _free(self, name: str) -> str:
        declared = {line.split()[1] for line in self.declares}
        while name in self.scope.variables or name in declared:
            name = f"{name}_2"
        return name

    def _declare(self, line: str) -> None:
        if line not in self.declares:
            self.declares.append(line)


def _is_one(variable: Variable, kinds: tuple[type[Variable], ...]) -> bool:
    if not isinstance(variable, kinds) or isinstance(variable, Total):
        return False
    return not (isinstance(variable, Factor) and variable.is_monotonic)


def _made_of(expr: ast.Expr) -> str:
    """`log_x` of `log(x)`, `x_new` of other arithmetic."""
    inside = sorted(names_in(expr))
    if isinstance(expr, ast.Call):
        own = [n for n in inside if n != expr.function.text]
        return f"{expr.function.text}_{own[0]}" if own else f"{expr.function.text}_new"
    return f"{inside[0]}_new" if inside else "new"


def unwrapped(expr: ast.Expr) -> ast.Expr:
    """Without parentheses, and without what makes labels of a column."""
    inner = bare(expr)
    match inner:
        case ast.Call(function=ast.Name(text=text), arguments=(first, *_)) if text in _OF_LABELS and not first.name:
            return unwrapped(first.value)
    return inner


class Asked:
    """A call with its columns and arguments."""

    def __init__(self, call: ast.Call, scope: Scope) -> None:
        self.call, self.scope = call, scope
        self.columns = Columns(scope)
        self.given = [unwrapped(a.value) for a in call.arguments if a.name is None]
        self.named = {a.name: unwrapped(a.value) for a in call.arguments if a.name is not None}

    @property
    def function(self) -> str:
        """Its name."""
        return self.call.function.text

    @property
    def of(self) -> list[ast.Expr]:
        """What it is of: arguments without a name that are not numbers or texts."""
        return [e for e in self.given if not isinstance(e, ast.Number | ast.String | ast.Negative)]

    def get(self, position: int, *called: str) -> ast.Expr | None:
        """An argument by name or position."""
        found = next((self.named[name] for name in called if name in self.named), None)
        return found if found is not None or len(self.given) <= position else self.given[position]

    def name(self, position: int, *called: str) -> ast.Name | None:
        """The same, if it is a name."""
        found = self.get(position, *called)
        return found if isinstance(found, ast.Name) else None

    def text(self, *called: str) -> str:
        """A text or a word; empty if there is none."""
        found = next((self.named[name] for name in called if name in self.named), None)
        return found.text if isinstance(found, ast.String | ast.Name) else ""

    def is_false(self, name: str) -> bool:
        """`cor = FALSE`"""
        return self.text(name) in ("FALSE", "False", "F")

    def instead(self, term: str = "", why: str = "", lines: tuple[str, ...] = ()) -> Instead:
        """With the declarations that its columns need."""
        return Instead(term, tuple(self.columns.declares), lines, why)


def listed(expr: ast.Expr | None) -> tuple[ast.Expr, ...]:
    """The items of `c(5, 4)`, `cbind(v, w)` and `(5, 4)`; otherwise the expression itself."""
    match expr:
        case None:
            return ()
        case ast.Call(function=ast.Name(text="c" | "cbind" | "list"), arguments=given):
            return tuple(bare(a.value) for a in given)
        case ast.Listed(items=items):
            return tuple(map(bare, items))
    return (expr,)
