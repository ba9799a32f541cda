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
from hlmdsl.model.errors.modifier_errors import NoExposure, NotMeasured
from hlmdsl.model.model import Censoring
from hlmdsl.model.names import Scope, Use, kind_of
from hlmdsl.model.problems import Problems
from hlmdsl.model.read_covariate import covariate_of
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import bare, quoted
from hlmdsl.source.diagnostic import Label, an, nearest
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

EXPOSURE_USE = Use("the exposure", "name the column of exposures: `exposure years`, with `covariate years`")
KNOWN_SD_USE = Use(
    "the sd of measurement errors", "name the column of the sds: `measured with sd se`, with `covariate se`"
)
WEIGHTS = Use("the weights of rows", "name the column that holds the weights: `weights w`, with `covariate w`")
UPPER = Use(
    "the upper end of intervals", "name the column that holds the upper ends: `to upper`, with `covariate upper`"
)


def read_weights(declaration: ast.ResponseDecl, scope: Scope, problems: Problems) -> Covariate | None:
    """`weights w`: a declared covariate; None if there are none, or after a reported error."""
    return _column("weights", declaration.weights, WEIGHTS, scope, problems)


def read_exposure(
    declaration: ast.ResponseDecl, family: Family | None, scope: Scope, problems: Problems
) -> Covariate | None:
    """`exposure years`: a declared covariate; None if there is none, or after a reported error."""
    if declaration.exposure is not None and family is not None and not family.by_exposure:
        able = tuple(f.name for f in FAMILIES.values() if f.by_exposure)
        written = bare(declaration.exposure)
        column = quoted(written.text) if isinstance(written, ast.Name) else "years"
        problems.add(NoExposure(span=declaration.exposure.span, family=family.name, column=column, able=able))
        return None
    return _column("exposure", declaration.exposure, EXPOSURE_USE, scope, problems)


def read_known_sd(
    declaration: ast.ResponseDecl, family: Family | None, is_plain: bool, scope: Scope, problems: Problems
) -> Covariate | None:
    """`measured with sd se`, for an untransformed response; otherwise as above."""
    if declaration.measured is not None and family is not None and not (family.takes_known_sd and is_plain):
        found = f"{an(family.name)} response" if not family.takes_known_sd else "a transformed response"
        problems.add(NotMeasured(span=declaration.measured.span, found=found))
        return None
    return _column("measured with sd", declaration.measured, KNOWN_SD_USE, scope, problems)


def _column(word: str, written: ast.Expr | None, use: Use, scope: Scope, problems: Problems) -> Covariate | None:
    """The covariate after a keyword."""
    if written is None:
        return None
    inner = bare(written)
    if isinstance(inner, ast.Name):
        return covariate_of(word, inner, use, scope, problems)
    problems.add(NotAColumnOfNumbers(span=inner.span, word=word, found=f"{describe(inner)} is not a column"))
    return None


def read_censoring(
    declaration: ast.ResponseDecl, family: Family | None, scope: Scope, problems: Problems
) -> Censoring | None:
    """`censored by status { 0 = right, 1 = none } to upper`; None if there is none. `family` if it is known."""
    censored = declaration.censored_by
    if censored is None:
        return None
    if family is not None and family.log_cdf is None:
        able = tuple(f.name for f in FAMILIES.values() if f.log_cdf is not None)
        problems.add(CannotBeCensored(span=censored.span, family=family.name, able=able, no_cdf=family.no_cdf))
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
    """It needs no declaration, and the name has no other use in the model."""
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
