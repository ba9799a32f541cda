"""In: the declared variables. Out: a scope in which a name of an expression is looked up once, becoming a reference.

Not decided here: what may stand where (expand.py, varying.py, likelihood.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from hlmdsl.model.errors.declarations import Undeclared
from hlmdsl.model.errors.likelihood import ResponseIsPredictor
from hlmdsl.model.problems import Rejected
from hlmdsl.model.variables import Covariate, Factor, Group, Variable
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import Label, nearest
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

MOST_COMPARED = 50

KINDS: dict[type, str] = {Covariate: "covariate", Factor: "factor", Group: "group"}


def near(name: str, candidates: Iterable[str]) -> tuple[str, ...]:
    """The nearest names. Of very many, only those that begin alike are compared: comparing is slow."""
    pool = list(candidates)
    if len(pool) > MOST_COMPARED:
        pool = [c for c in pool if c[:2].casefold() == name[:2].casefold()][:MOST_COMPARED]
    return nearest(name, pool)


def kind_of(variable: Variable) -> str:
    """`covariate`, `factor` or `group`."""
    return KINDS[type(variable)]


@dataclass
class Scope:
    """The declared variables by name. `broken` holds names whose declaration failed, which is reported already.

    `used` gathers what the effects, the likelihood and other declarations refer to; `reported` the undeclared names
    that were met: each is reported once.
    """

    variables: Mapping[str, Variable]
    broken: frozenset[str]
    response_column: str | None
    response_span: Span | None
    used: set[str] = field(default_factory=set)
    reported: set[str] = field(default_factory=set)

    def find(self, name: ast.Name, declare_as: str = "covariate") -> Variable:
        """The variable of this name; rejects names that are not declared, or not as something to predict with."""
        variable = self.variables.get(name.text)
        if variable is not None:
            self._use(variable)
            return variable
        if name.text in self.broken or name.text in self.reported:
            raise Rejected()
        if name.text == self.response_column:
            also = (Label(self.response_span, "the response"),) if self.response_span else ()
            raise Rejected(ResponseIsPredictor(span=name.span, also=also, name=name.text))
        self.reported.add(name.text)
        declare = f"{declare_as} {quoted(name.text)}"
        raise Rejected(
            Undeclared(span=name.span, name=name.text, near=near(name.text, self.variables), declare=declare)
        )

    def _use(self, variable: Variable) -> None:
        self.used.add(variable.name)
        if isinstance(variable, Group) and variable.parent:
            self._use(variable.parent)
