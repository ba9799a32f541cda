"""In: what a response declaration has after its family. Out: references to the columns that it names.

Not decided here: what the columns hold (design/row_weights.py).
"""

from __future__ import annotations

from hlmdsl.model.arithmetic import describe
from hlmdsl.model.errors.likelihood import BadWeights
from hlmdsl.model.names import Scope, kind_of
from hlmdsl.model.problems import Problems
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import bare, quoted
from hlmdsl.syntax import ast


def read_weights(declaration: ast.ResponseDecl, scope: Scope, problems: Problems) -> Covariate | None:
    """`weights w`: a declared covariate; None where there are none, or where the error is reported."""
    if declaration.weights is None:
        return None
    written = bare(declaration.weights)
    if not isinstance(written, ast.Name):
        problems.add(BadWeights(span=written.span, found=f"{describe(written)} is not a column"))
        return None
    with problems.collect():
        variable = scope.find(written)
        if isinstance(variable, Covariate):
            return variable
        alias = f"covariate {quoted(f'{variable.name}_number')} = {quoted(variable.column)}"
        advice = f"if its column holds numbers, declare `{alias}`"
        problems.add(BadWeights(span=written.span, found=f"`{variable.name}` is a {kind_of(variable)}", advice=advice))
    return None
