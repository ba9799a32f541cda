"""`ar1(week)`, `car(W, gr = region)`, `scale(x)`: terms of other programs.

In: a call in an effects line. Out: what stands here in its place, of the same columns; or why nothing does.
Not decided here: smooths (smooths_elsewhere.py), what stands right of a bar (bars_elsewhere.py), whole formulas
(notation/).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from hlmdsl.model.elsewhere import OF_MEMBERS, Asked, Instead
from hlmdsl.model.names import Scope
from hlmdsl.model.parts import smooths_elsewhere as smooths
from hlmdsl.model.variables import Covariate, Factor, Group
from hlmdsl.model.written import bare, quoted, quoted_level, written
from hlmdsl.syntax import ast


def instead_of(call: ast.Call, scope: Scope) -> Instead | None:
    """What is written in place of a call of another program; None of a name that none is known to have."""
    answer = _ANSWERS.get(call.function.text)
    return None if answer is None else answer(Asked(call, scope))


def instead_of_arguments(call: ast.Call, scope: Scope) -> tuple[ast.Argument, Instead] | None:
    """The same of a function that this language has too, called with an argument that only others have."""
    theirs, answer = _ARGUMENTS.get(call.function.text, (frozenset(), None))
    at = next((a for a in call.arguments if a.name in theirs), None)
    return None if at is None or answer is None else (at, answer(Asked(call, scope)))


# --- processes and residuals ------------------------------------------------------------------------------------------


def _process(a: Asked) -> Instead:
    """`ar1(week)`: of one series."""
    own = a.columns.covariate(a.of[0]) if a.of else "x"
    return a.instead(
        f"ar({own})", f"after one unit of time phi of it is left; a process of each unit is `(0 + ar({own}) | g)`"
    )


def _autoregression(a: Asked) -> Instead:
    """`ar(week, gr = user)` of brms."""
    time, units = a.get(0, "time"), a.name(1, "gr")
    order = a.get(2, "p", "order")
    higher = order is not None and written(order) != "1"
    why = "a row depends on the one before it, and on no earlier ones: a higher order is not available yet"
    if time is None:
        return Instead(why="a process is over a column of times: `ar(week)`, with yours")
    at = a.columns.covariate(time)
    if units is None:
        return a.instead(f"ar({at})", why if higher else "the order is always 1" if order is not None else "")
    return _of_units(a, at, a.columns.units(units), why if higher else "")


def _of_units(a: Asked, time: str, units: str, why: str) -> Instead:
    place = a.scope.place
    if place is None or not place.residuals_correlate:
        return a.instead(f"(0 + ar({time}) | {units})", why)
    own = "sigma of brms is that of innovations, here it is of residuals, sigma / sqrt(1 - phi^2)"
    return a.instead("", why or own, (f"correlation residual(ar({time}) | {units}) ~ Uniform(-1, 1)",))


def _moving_average(a: Asked) -> Instead:
    """`arma(week, gr = user, p = 1, q = 1)`: what is nearest."""
    time, units = a.get(0, "time"), a.name(1, "gr")
    why = "moving averages are not available yet, and this is an autoregressive process in their place"
    if time is None:
        return Instead(why="moving averages are not available yet; an autoregressive process is `ar(week)`")
    at = a.columns.covariate(time)
    return a.instead(f"ar({at})", why) if units is None else _of_units(a, at, a.columns.units(units), why)


def _unstructured(a: Asked) -> Instead:
    """`unstr(visit, gr = user)`"""
    visit, units = a.name(0, "time"), a.name(1, "gr")
    if visit is None:
        return Instead(why="rows of a unit are told apart by a column: write `unstr(visit, gr = user)` with yours")
    of = a.columns.units(units) if units is not None else a.columns.some_units()
    at, place = a.columns.factor(visit), a.scope.place
    if place is None or not place.residuals_correlate:
        return a.instead(f"(0 + {at} | {of})", "a unit's deviations at the visits correlate, each pair by itself")
    return a.instead("", "", (f"correlation residual({at} | {of}) ~ LKJ(eta = 1)",))


def _same_for_all_pairs(a: Asked) -> Instead:
    """`cosy(week, gr = user)`"""
    units = a.name(1, "gr")
    of = a.columns.units(units) if units is not None else a.columns.some_units()
    place = a.scope.place
    own = "its sd² / (sd² + sigma²) is that correlation, which is never negative"
    return a.instead(f"(1 | {of})", own if place is not None and place.residuals_correlate else "")


def _known_residuals(a: Asked) -> Instead:
    """`fcor(V)`"""
    matrix = a.name(0, "M")
    file = f"{matrix.text}.csv" if matrix is not None else "V.csv"
    line = f'group row_label related by covariance "{file}"'
    return Instead("(1 | row_label)", (line,), why="`row_label` is a column in which each row has the label of its own")


def _lagged_response(a: Asked) -> Instead:
    """`sar(W)`"""
    why = "a response that depends on those of neighbouring rows is not available"
    return Instead(why=f'{why}; regions with neighbours are `group region adjacent by "W.csv"` and `(1 | region)`')


def _regions(a: Asked) -> Instead:
    """`car(W, gr = region, type = "bym2")`"""
    matrix, region = a.name(0, "M", "W"), a.name(1, "gr")
    if region is None:
        return Instead(
            why='regions are a group of the rows: write `group region adjacent by "W.csv"` and `(1 | region)`'
        )
    file = f"{matrix.text}.csv" if matrix is not None else "W.csv"
    kind = a.text("type")
    why = "" if kind == "bym2" else "deviations are partly those of neighbours here, as of type BYM2"
    return a.instead(f"(1 | {smooths.regions(a, region, file)})", why)


def _category_specific(a: Asked) -> Instead:
    """`cs(x)`"""
    place = a.scope.place
    if place is None or not place.cutpoints:
        return Instead(why="effects that differ between cutpoints are of a response `ordered { low < mid < high }`")
    terms = " + ".join(written(e) for e in a.given) or "x"
    for name in a.given:
        if isinstance(name, ast.Name) and a.columns.find(name) is None:
            a.columns.covariate(name)
    why = "an effect raises its cutpoint, so coefficients have the opposite sign"
    return a.instead("", why, (f"effects {place.cutpoints} = 1 + {terms}",))


def _walk(order: int) -> Callable[[Asked], Instead]:
    def answer(a: Asked) -> Instead:
        own = a.columns.covariate(a.of[0]) if a.of else "x"
        return a.instead(f"walk({own})" if order == 1 else f"walk({own}, order = {order})")

    return answer


# --- columns ----------------------------------------------------------------------------------------------------------


def _as_it_is(a: Asked) -> Instead:
    """`I(x^2)`, `I(x - 5)`"""
    inner = a.given[0] if len(a.given) == 1 else None
    match inner:
        case ast.Power(base=ast.Name()) | ast.Call() | ast.Name():
            return Instead(written(inner), why="powers and functions need no `I(...)`")
        case ast.Product(items=items) if all(i.operator == "*" and isinstance(bare(i.value), ast.Name) for i in items):
            return Instead(":".join(written(bare(i.value)) for i in items), why="a product of columns is `:`")
        case ast.Sum(items=(ast.Signed(value=ast.Name() as x), ast.Signed(sign="-", value=ast.Number() as by))):
            return Instead(quoted(x.text), (f"covariate {quoted(x.text)} center {by.text}",))
        case ast.Product(
            items=(ast.Factored(value=ast.Name() as x), ast.Factored(operator="/", value=ast.Number() as n))
        ):
            return Instead(quoted(x.text), (f"covariate {quoted(x.text)} scale {n.text}",))
    if inner is None:
        return Instead(why="powers need no `I(...)`: write `x^2`")
    return a.instead(a.columns.covariate(inner), "other arithmetic is a column to be made in the table")


def _categorical(a: Asked) -> Instead:
    """`factor(x)`, `C(x)`"""
    name = a.name(0)
    if name is None:
        return Instead(why="a categorical column is declared: `factor x`")
    return a.instead(a.columns.factor(name), f"a categorical column is declared{_as_coded(a, name)}")


_CODINGS = {"Sum": "coding sum", "Helmert": "coding helmert", "Poly": "coding polynomial", "Diff": "coding difference"}
"""Of patsy and formulae."""


def _as_coded(a: Asked, name: ast.Name) -> str:
    """`C(f, Treatment("b"))`, `C(f, Sum)`: with what its declaration needs."""
    given = a.get(1, "contrasts")
    function = given.function if isinstance(given, ast.Call) else given
    own = _CODINGS.get(function.text, "") if isinstance(function, ast.Name) else ""
    if isinstance(given, ast.Call) and given.function.text == "Treatment" and len(given.arguments) == 1:
        level = bare(given.arguments[0].value)
        own = f"reference {quoted_level(level.text)}" if isinstance(level, ast.String | ast.Name | ast.Number) else ""
    return f", this one as `factor {quoted(name.text)} {own}`" if own else ""


def _prepared(how: str, why: str) -> Callable[[Asked], Instead]:
    def answer(a: Asked) -> Instead:
        name = a.name(0)
        if name is None:
            return Instead(why=f"{why}: `covariate x {how}`")
        a.columns.reject_response(name)
        own = a.columns.find(name)
        column = f" = {quoted(own.column)}" if own is not None and own.column != own.name else ""
        if own is not None and not isinstance(own, Covariate):
            alias = f"{name.text}_number"
            return Instead(quoted(alias), (f"covariate {quoted(alias)} = {quoted(own.column)} {how}",), why=why)
        return Instead(quoted(name.text), (f"covariate {quoted(name.text)}{column} {how}",), why=why)

    return answer


def _another_row(a: Asked) -> Instead:
    """`lag(y)`"""
    own = a.of[0] if a.of else None
    column = own.text if isinstance(own, ast.Name) else "y"
    term = a.columns.new_covariate(f"{column}_{a.function.casefold()}")
    return a.instead(term, "values of other rows are a column to be made in the table, within each unit")


def _rising(a: Asked) -> Instead:
    """`mo(x)`"""
    name = a.name(0)
    own = a.columns.find(name)
    if name is None:
        return Instead(
            why="write `monotonic(f)` of a factor that is declared as `factor f ordered { low < mid < high }`"
        )
    x = quoted(name.text)
    term = f"monotonic({x})"
    match own:
        case Factor(ordered=True, levels=levels) if levels is not None:
            return Instead(term)
        case Factor(is_of_numbers=True):
            return Instead(term)
        case Factor(levels=levels) if levels is not None:
            column = f" = {quoted(own.column)}" if own.column != own.name else ""
            inside = " < ".join(map(quoted_level, levels))
            return Instead(
                term, (f"factor {x}{column} ordered {{ {inside} }}",), why="from the lowest level to the highest"
            )
        case Covariate(center=None, scale=None, of_units=None):
            return Instead(term, why="each value of the column is a level")
        case Covariate() | Group():
            alias = quoted(f"{name.text}_level")
            if isinstance(own, Group):
                line = f"factor {alias} = {quoted(own.column)} ordered {{ low < mid < high }}"
                return Instead(f"monotonic({alias})", (line,), why="with your levels")
            return Instead(f"monotonic({alias})", (f"covariate {alias} = {quoted(own.column)}",))
    column = f" = {quoted(own.column)}" if own is not None and own.column != own.name else ""
    return Instead(term, (f"factor {x}{column} ordered {{ low < mid < high }}",), why="with your levels")


def _logarithm(form: str, why: str = "") -> Callable[[Asked], Instead]:
    def answer(a: Asked) -> Instead:
        inner = a.given[0] if len(a.given) == 1 else ast.node(ast.Name, text="x")
        is_shifted = isinstance(inner, ast.Sum) and "+" not in form
        return a.instead(form.format(x=written(inner) if is_shifted else a.columns.covariate(inner)), why)

    return answer


def _no_counterpart(why: str) -> Callable[[Asked], Instead]:
    return lambda a: Instead(why=why)


_STANDARDISED = _prepared("center mean scale sd", "standardising is declared")

_ANSWERS: Mapping[str, Callable[[Asked], Instead]] = {
    **smooths.ANSWERS,
    "I": _as_it_is,
    **dict.fromkeys(("C", "as_factor", "categorical"), _categorical),
    **dict.fromkeys(("scale", "standardize", "standardise", "zscore"), _STANDARDISED),
    **dict.fromkeys(("center", "centre", "demean"), _prepared("center mean", "centring is declared")),
    **dict.fromkeys(("ar1", "AR", "AR1", "ou", "OU", "car1", "corAR1", "corCAR1"), _process),
    **dict.fromkeys(("ma", "arma"), _moving_average),
    **dict.fromkeys(("rw", "rw1", "RW"), _walk(1)),
    "rw2": _walk(2),
    "unstr": _unstructured,
    "cosy": _same_for_all_pairs,
    "fcor": _known_residuals,
    "sar": _lagged_response,
    "car": _regions,
    "cs": _category_specific,
    "mmc": _no_counterpart(OF_MEMBERS),
    "me": _no_counterpart("covariates are taken as known: errors of their measurement are not available yet"),
    "mi": _no_counterpart(
        "missing cells of covariates are not imputed; the line `missing drop` leaves out the rows that have any"
    ),
    **dict.fromkeys(("lag", "lead", "diff", "Lag"), _another_row),
    "ln": _logarithm("log({x})", "it is the natural logarithm"),
    "log1p": _logarithm("log({x} + 1)"),
    "expm1": _logarithm("exp({x})", "the 1 is the intercept's"),
    "mo": _rising,
}

_ARGUMENTS: Mapping[str, tuple[frozenset[str], Callable[[Asked], Instead]]] = {
    "ar": (frozenset({"gr", "time", "p", "order", "cov"}), _autoregression),
    **smooths.ARGUMENTS,
}
