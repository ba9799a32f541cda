"""In: what a response declaration has after its family. Out: references to the columns that it names.

Not decided here: what the columns hold (design/row_weights.py, design/censoring.py).
"""

from __future__ import annotations

from hlmdsl.families import FAMILIES
from hlmdsl.families.family import Family
from hlmdsl.families.seen import STATUS
from hlmdsl.model.arithmetic import describe
from hlmdsl.model.errors.declaration_errors import OneNameTwoKinds
from hlmdsl.model.errors.likelihood_errors import CannotBeCensored, NotAColumnOfNumbers, UnknownStatus
from hlmdsl.model.model import Censoring
from hlmdsl.model.names import Scope, Use, kind_of
from hlmdsl.model.problems import Problems
from hlmdsl.model.read_covariate import covariate_of
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import bare, quoted
from hlmdsl.source.diagnostic import Label, nearest
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

WEIGHTS = Use("the weights of rows", "name the column that holds the weights: `weights w`, with `covariate w`")
UPPER = Use(
    "the upper end of intervals", "name the column that holds the upper ends: `to upper`, with `covariate upper`"
)


def read_weights(declaration: ast.ResponseDecl, scope: Scope, problems: Problems) -> Covariate | None:
    """`weights w`: a declared covariate; None where there are none, or where the error is reported."""
    if declaration.weights is None:
        return None
    written = bare(declaration.weights)
    if not isinstance(written, ast.Name):
        found = f"{describe(written)} is not a column"
        problems.add(NotAColumnOfNumbers(span=written.span, word="weights", found=found))
        return None
    return covariate_of("weights", written, WEIGHTS, scope, problems)


def read_censoring(
    declaration: ast.ResponseDecl, family: Family | None, scope: Scope, problems: Problems
) -> Censoring | None:
    """`censored by status { 0 = right, 1 = none } to upper`; None where there is none. `family` where it is known."""
    censored = declaration.censored_by
    if censored is None:
        return None
    if family is not None and family.log_cdf is None:
        able = tuple(f.name for f in FAMILIES.values() if f.log_cdf is not None)
        problems.add(CannotBeCensored(span=censored.span, family=family.name, able=able))
    _check_status_column(censored.column, scope, problems)
    codes: dict[str, int] = {}
    places: dict[str, Span] = {}
    for code in censored.codes or ():
        given, cell = code.status.text, code.level.text
        if given not in STATUS:
            problems.add(UnknownStatus(span=code.status.span, given=given, near=nearest(given, STATUS)))
        elif cell in places:
            also = (Label(places[cell], "first given here"),)
            problems.add(UnknownStatus(span=code.span, given=cell, also=also, fact="is given twice"))
        elif cell in STATUS and cell != given:
            problems.add(UnknownStatus(span=code.span, given=cell, fact="is understood as it is"))
        else:
            codes[cell] = STATUS.index(given)
        places.setdefault(cell, code.level.span)
    upper = None if censored.upper is None else covariate_of("to", censored.upper, UPPER, scope, problems)
    upper_span = None if censored.upper is None else censored.upper.span
    return Censoring(censored.column.text, tuple(codes.items()), upper, censored.column.span, upper_span)


def _check_status_column(column: ast.Name, scope: Scope, problems: Problems) -> None:
    """It needs no declaration, and is nothing else in the model under this name."""
    variable = scope.variables.get(column.text)
    if variable is not None:
        scope.find(column)
        also = (Label(variable.span, f"first declared here as a {kind_of(variable)}"),) if variable.span else ()
        kind, second = kind_of(variable), "the status of censoring"
        alias = f"{kind} {quoted(f'{column.text}_{kind}')} = {quoted(variable.column)}"
        facts = OneNameTwoKinds(
            span=column.span, also=also, name=column.text, first=f"a {kind}", second=second, alias=alias
        )
        problems.add(facts)
    elif scope.response is not None and column.text == scope.response.text:
        also = (Label(scope.response.span, "first declared here as the response"),)
        first, second = "the response", "the status of censoring"
        problems.add(OneNameTwoKinds(span=column.span, also=also, name=column.text, first=first, second=second))
