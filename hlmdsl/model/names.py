"""In: the declared variables. Out: a scope in which a name of an expression is looked up once, becoming a reference.

Not decided here: which kinds are allowed in which place (expand.py, read_varying.py, likelihood.py,
family_arguments.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from hlmdsl.model.errors.declaration_errors import Undeclared
from hlmdsl.model.errors.likelihood_errors import NameHasRole, ResponseIsPredictor
from hlmdsl.model.errors.part_errors import PartIsPredictor
from hlmdsl.model.problems import Rejected
from hlmdsl.model.variables import Covariate, Factor, Group, Variable
from hlmdsl.model.written import names_in, quoted
from hlmdsl.source.diagnostic import Label, nearest
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast

MOST_COMPARED = 50

KINDS: dict[type, str] = {Covariate: "covariate", Factor: "factor", Group: "group"}


class Known:
    """Names that there are. Of very many, only those that begin alike are compared to a wrong one."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(names)
        self._alike: dict[str, list[str]] = {}
        if len(self.names) > MOST_COMPARED:
            for name in self.names:
                alike = self._alike.setdefault(name[:2].casefold(), [])
                if len(alike) < MOST_COMPARED:
                    alike.append(name)

    def near(self, name: str) -> tuple[str, ...]:
        """The nearest names, best first."""
        if len(self.names) <= MOST_COMPARED:
            return nearest(name, self.names)
        return nearest(name, self._alike.get(name[:2].casefold(), ()))


def near(name: str, candidates: Iterable[str]) -> tuple[str, ...]:
    """The nearest names, with candidates computed once."""
    return Known(candidates).near(name)


def kind_of(variable: Variable) -> str:
    """`covariate`, `factor` or `group`."""
    return KINDS[type(variable)]


@frozen
class Use:
    """The role of a column in the likelihood, and how to name one: `the weights of rows`, `weights w` with `covariate
    w`.
    """

    wanted: str
    advice: str


@frozen
class Place:
    """The effects line that a name stands in, as far as advice depends on it."""

    residuals_correlate: bool = False
    """Whether it is the main predictor's, of a response whose residuals may have a line of their own."""
    cutpoints: str = ""
    """The parameter that has effects on single cutpoints beside it."""


@dataclass
class Scope:
    """The declared variables by name. `broken` holds names whose declaration failed, which is reported already.
    `response`, `status`, of censoring, and `parts`, of the response, are columns that need no declaration.

    `used` collects what the effects, the likelihood and other declarations refer to; `reported` the undeclared names
    found so far: each is reported once.
    """

    variables: Mapping[str, Variable]
    broken: frozenset[str]
    response: ast.Name | None
    status: ast.Name | None = None
    parts: tuple[ast.Name, ...] = ()
    used: set[str] = field(default_factory=set)
    reported: set[str] = field(default_factory=set)
    place: Place | None = None

    def at(self, place: Place) -> Scope:
        """The same, in an effects line."""
        return replace(self, place=place)

    def may_have_meant(self, expr: ast.Expr) -> frozenset[str]:
        """What is written in place of a variable may have meant any of them: a text, a number, the response. Empty if
        it names something else, which is what was meant.
        """
        columns = {own.text for own in (*self.parts, self.response, self.status) if own is not None}
        return frozenset(self.variables) if names_in(expr) <= columns - self.variables.keys() else frozenset()

    def units_meant(self, expr: ast.Expr) -> frozenset[str]:
        """The same of what is right of a bar, which may be a covariate, too."""
        numbers = {name for name, own in self.variables.items() if isinstance(own, Covariate)}
        units = frozenset(name for name, own in self.variables.items() if not isinstance(own, Covariate))
        columns = {own.text for own in (*self.parts, self.response, self.status) if own is not None}
        return units if names_in(expr) <= numbers | (columns - self.variables.keys()) else frozenset()

    @cached_property
    def known(self) -> Known:
        return Known(self.variables)

    def quiet(self) -> Scope:
        """Undeclared names that are reported already are not reported again, and a prior is no use of a variable."""
        return Scope(self.variables, self.broken | self.reported, self.response, self.status, self.parts)

    def is_response(self, name: ast.Name) -> bool:
        """Whether it is the response's column, or one of them, and nothing else."""
        own = self.parts or ([self.response] if self.response is not None else [])
        return name.text not in self.variables and any(name.text == other.text for other in own)

    def find(self, name: ast.Name, declare_as: str = "covariate", use: Use | None = None) -> Variable:
        """The variable of this name; rejects names that are not declared, or not as something to predict with. `use` is
        given if it has a different role.
        """
        variable = self.variables.get(name.text)
        if variable is not None:
            self._use(variable)
            return variable
        if name.text in self.broken or name.text in self.reported:
            raise Rejected()
        part = next((p for p in self.parts if p.text == name.text), None)
        if part is not None:
            also = (Label(part.span, "a column of the response"),)
            wanted = {} if use is None else {"wanted": use.wanted}
            raise Rejected(PartIsPredictor(span=name.span, also=also, name=name.text, **wanted))
        for other, role in ((self.response, "the response"), (self.status, "the status of censoring")):
            if other is not None and name.text == other.text:
                also = (Label(other.span, role),)
                if use is not None:
                    facts = {"role": role, "wanted": use.wanted, "advice": use.advice}
                    raise Rejected(NameHasRole(span=name.span, also=also, name=name.text, **facts))
                if other is self.response:
                    raise Rejected(ResponseIsPredictor(span=name.span, also=also, name=name.text))
                declare_as = f"{declare_as} {quoted(f'{name.text}_{declare_as}')} ="
        self.reported.add(name.text)
        declare = f"{declare_as} {quoted(name.text)}"
        raise Rejected(Undeclared(span=name.span, name=name.text, near=self.known.near(name.text), declare=declare))

    def _use(self, variable: Variable) -> None:
        self.used.add(variable.name)
        if isinstance(variable, Group) and variable.parent:
            self._use(variable.parent)
        if isinstance(variable, Covariate) and variable.of_units is not None:
            self._use(variable.of_units.by)
