"""`correlation residual(visit | user) ~ LKJ(eta = 1)`, `correlation residual(ar(week) | user) ~ Uniform(-1, 1)`:
correlated residuals within a unit.

In: the declaration. Out: the units, and what the correlations depend on. Not decided here: which visits and times there
are, or whether a unit has two rows at one (design/residuals.py).
"""

from __future__ import annotations

from hlmdsl.model.arithmetic import describe
from hlmdsl.model.correlations import lkj_exponent
from hlmdsl.model.distributions import out_of_range, read_prior, support
from hlmdsl.model.errors.residual_errors import (
    NoSuchResidual,
    ResidualCorrelationTwice,
    ResidualsDoNotCorrelate,
    WrongResidualPrior,
)
from hlmdsl.model.likelihood import Likelihood
from hlmdsl.model.model import Response
from hlmdsl.model.names import Scope, kind_of
from hlmdsl.model.priors import Hyper, Prior
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.read_varying import grouping_named
from hlmdsl.model.residual import AUTOREGRESSION, Residual, is_of_residuals
from hlmdsl.model.terms import Grouping
from hlmdsl.model.variables import Covariate, Factor
from hlmdsl.model.why_no_residuals import why_no_residuals
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.source.diagnostic import Label
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast


def place_residual(
    spec: ast.SpecFile, likelihood: Likelihood | None, scope: Scope, problems: Problems
) -> Residual | None:
    """The one that a spec declares."""
    found: Residual | None = None
    first: ast.CorrelationDecl | None = None
    for declaration in spec.declarations:
        if not isinstance(declaration, ast.CorrelationDecl) or not is_of_residuals(declaration):
            continue
        with problems.collect():
            if first is not None:
                also = (Label(first.target.span, "the first"),)
                raise Rejected(ResidualCorrelationTwice(span=declaration.target.span, also=also))
            first = declaration
            if likelihood is not None and likelihood.known:
                _check_response(likelihood.response, declaration.target.span)
            found = _read(declaration, scope, problems)
    return found


def _check_response(response: Response, span: Span) -> None:
    """Raise Rejected if residuals have no joint distribution."""
    why, advice = why_no_residuals(response)
    if why:
        raise Rejected(ResidualsDoNotCorrelate(span=span, why=why, advice=advice))


_FORMS = "write `residual(visit | g)`, a factor and a group, or `residual(ar(week) | g)`, a covariate of times"


def _read(declaration: ast.CorrelationDecl, scope: Scope, problems: Problems) -> Residual | None:
    target = bare(declaration.target)
    assert isinstance(target, ast.Call)
    only = target.arguments[0].value if len(target.arguments) == 1 else None
    if declaration.across:
        at = declaration.across[0].span
        raise Rejected(NoSuchResidual(span=at, found="`across` is of effects", because="not residuals", advice=_FORMS))
    if not isinstance(only, ast.Bar):
        raise Rejected(NoSuchResidual(span=target.span, found="`residual` needs a bar", because="of which units?"))
    if only.independent:
        found, because = "`||` is of effects", "residuals correlate, or the line is left out"
        raise Rejected(NoSuchResidual(span=only.span, found=found, because=because, advice="write `|`"))
    if only.by is not None:
        found, because = "residuals of all units have the same correlations", "not yet by a factor"
        raise Rejected(NoSuchResidual(span=only.by.span, found=found, because=because, advice="leave `by` out"))
    grouping = grouping_named(only.group, scope)
    if grouping.by_member:
        found, because = "a row has several of these units", "residuals correlate within one"
        raise Rejected(NoSuchResidual(span=only.group.span, found=found, because=because))
    left, span, within = bare(only.effects), declaration.span, only.span
    if isinstance(left, ast.Call) and left.function.text == AUTOREGRESSION:
        time = _time(left, scope)
        prior = _prior_of_phi(declaration.distribution, problems)
        return None if prior is None else Residual(grouping, time=time, prior=prior, span=span, within_span=within)
    visit = _visit(left, grouping, scope)
    call = declaration.distribution
    if call.function.text != "LKJ":
        found, advice = f"`{call.function.text}` is no distribution of these", "write `LKJ(eta = 1)`"
        raise Rejected(WrongResidualPrior(span=call.span, found=found, of="a correlation matrix", advice=advice))
    return Residual(grouping, visit=visit, eta=lkj_exponent(call), span=span, within_span=within)


def _visit(left: ast.Expr, grouping: Grouping, scope: Scope) -> Factor:
    if isinstance(left, ast.Number) and left.text == "1":
        found, because = "one correlation for all rows of a unit", "what units have in common makes it"
        advice = (
            f"let an effect vary in its place, `(1 | {grouping.spelled})`: its sd² / (sd² + sigma²) is the correlation"
        )
        raise Rejected(NoSuchResidual(span=left.span, found=found, because=because, advice=advice))
    if not isinstance(left, ast.Name):
        raise Rejected(NoSuchResidual(span=left.span, found=describe(left), because="not a factor, or `ar(week)`"))
    variable = scope.find(left, declare_as="factor")
    if isinstance(variable, Covariate):
        name, alias = quoted(left.text), quoted(f"{left.text}_visit")
        found, because = f"covariate `{left.text}`", "correlations by its values, or by how far they are apart?"
        advice = (
            f"write `ar({name})` for rows that correlate the less the further they are apart; for one of every "
            f"two values, declare `factor {alias} = {quoted(variable.column)}` and write `residual({alias} | ...)`"
        )
        raise Rejected(NoSuchResidual(span=left.span, found=found, because=because, advice=advice))
    if not isinstance(variable, Factor):
        found, because = f"{kind_of(variable)} `{left.text}`", "left of the bar stands when a row was seen"
        raise Rejected(NoSuchResidual(span=left.span, found=found, because=because))
    if variable in grouping.members:
        found, because = f"`{left.text}` on both sides of the bar", "a unit has one row at each visit"
        raise Rejected(NoSuchResidual(span=left.span, found=found, because=because))
    return variable


def _time(call: ast.Call, scope: Scope) -> Covariate:
    only = bare(call.arguments[0].value) if len(call.arguments) == 1 and call.arguments[0].name is None else None
    if not isinstance(only, ast.Name):
        found = f"`{written(call)}`: one covariate is required"
        raise Rejected(NoSuchResidual(span=call.span, found=found, because="the times of the rows"))
    variable = scope.find(only, declare_as="covariate")
    if not isinstance(variable, Covariate):
        name, alias = quoted(only.text), quoted(f"{only.text}_time")
        found, because = f"{kind_of(variable)} `{only.text}`", "how far rows are apart needs numbers"
        advice = (
            f"declare `covariate {alias} = {quoted(variable.column)}` and write `ar({alias})`, or write `{name}` alone"
        )
        raise Rejected(NoSuchResidual(span=only.span, found=found, because=because, advice=advice))
    return variable


def _no_hyper(name: ast.Name) -> Hyper:
    found, of = f"`{name.text}` is no number", "phi"
    raise Rejected(WrongResidualPrior(span=name.span, found=found, of=of, advice="write numbers: `Uniform(-1, 1)`"))


def _prior_of_phi(call: ast.Call, problems: Problems) -> Prior | None:
    if call.function.text == "LKJ":
        found, advice = "LKJ is of a matrix", "write `Uniform(-1, 1)`"
        raise Rejected(WrongResidualPrior(span=call.span, found=found, of="phi, a single number", advice=advice))
    read = read_prior(call, _no_hyper, problems)
    wrong = out_of_range(read, {})
    for diagnostic in wrong:
        problems.add(diagnostic)
    ends = support(read, {})
    if wrong or ends is None or read.prior is None or read.distribution is None:
        return None
    if read.distribution.is_point or ends[0] < -1 or ends[1] > 1:
        found = f"`{read.prior.written}` is not within −1 and 1"
        if read.distribution.is_point:
            found = "phi is estimated"
        advice = "write `Uniform(-1, 1)`, or `Uniform(0, 1)` or a Beta where it is positive"
        raise Rejected(WrongResidualPrior(span=call.span, found=found, of="phi", advice=advice))
    return read.prior
