"""In: a name after a word of the response declaration. Out: the covariate that it is, or its error."""

from __future__ import annotations

from hlmdsl.model.errors.likelihood_errors import NotAColumnOfNumbers
from hlmdsl.model.names import Scope, Use, kind_of
from hlmdsl.model.problems import Problems
from hlmdsl.model.read_of_units import check_not_of_units
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import quoted
from hlmdsl.syntax import ast


def covariate_of(word: str, written: ast.Name, use: Use, scope: Scope, problems: Problems) -> Covariate | None:
    """None after a reported error."""
    with problems.collect():
        variable = scope.find(written, use=use)
        check_not_of_units(variable, written)
        if isinstance(variable, Covariate):
            return variable
        alias = f"covariate {quoted(f'{variable.name}_number')} = {quoted(variable.column)}"
        found, advice = f"`{variable.name}` is a {kind_of(variable)}", f"if its column holds numbers, declare `{alias}`"
        problems.add(NotAColumnOfNumbers(span=written.span, word=word, found=found, advice=advice))
    return None
