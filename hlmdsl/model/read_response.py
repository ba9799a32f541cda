"""In: the left side of a response declaration. Out: its column and its transformation, or what was meant.

Not decided here: whether the family can be of a transformed response (likelihood.py).
"""

from __future__ import annotations

from hlmdsl.families import FAMILIES, advised
from hlmdsl.model.arithmetic import constant
from hlmdsl.model.parts.function import Function
from hlmdsl.model.parts.power import PLAIN, RECIPROCAL
from hlmdsl.model.parts.registry import FUNCTIONS
from hlmdsl.model.parts.shifted import Shifted
from hlmdsl.model.problems import Rejected
from hlmdsl.model.written import bare, dotted, quoted, written
from hlmdsl.syntax import ast


def response_name(expr: ast.Expr) -> ast.Name | None:
    """The response's column, if the expression is a column or a transformed one."""
    read = transformed(expr)
    return read[1] if read else None


def transformed(expr: ast.Expr) -> tuple[Function, ast.Name] | None:
    """`y`, or a function of it that has an inverse: `log(y)`, `sqrt(y + 1)`, `log(y - 0.6)`, `1/y`."""
    match bare(expr):
        case ast.Name() as name:
            return PLAIN, name
        case ast.Product(items=(ast.Factored(value=one), ast.Factored(operator="/", value=ast.Name() as name))) if (
            constant(one) == 1
        ):
            return RECIPROCAL, name
        case ast.Call(function=ast.Name(text=called), arguments=(ast.Argument(name=None) as a,)):
            kind = FUNCTIONS.get(called)
            if kind is None or not issubclass(kind, Shifted) or kind().inverse is None:
                return None
            match bare(a.value):
                case ast.Name() as name:
                    return kind(), name
                case ast.Sum(
                    items=(ast.Signed(sign="+", value=ast.Name() as name), ast.Signed(sign=sign, value=added))
                ):
                    try:
                        shift = constant(added)
                    except Rejected:
                        return None
                    if shift is not None:
                        return kind(-shift if sign == "-" else shift), name
    return None


def meant_response(expr: ast.Expr, family: ast.Call | None = None) -> str:
    """What was meant by `cbind(successes, failures)`, `Surv(time, status)` or `bdi.pre`."""
    if name := dotted(expr):
        return f"a column with a dot in its name is written in backticks: `{name}`"
    match expr:
        case ast.Call(function=ast.Name(text="ln"), arguments=(ast.Argument(value=y),)):
            return f"the natural logarithm is `log({written(y)})`"
        case ast.Product(items=(ast.Factored(value=ast.Number()), ast.Factored(operator="/", value=y))) if isinstance(
            y := bare(y), ast.Name
        ):
            return f"write `1/{written(y)}`"
        case ast.Call(function=ast.Name(text="I"), arguments=(ast.Argument(value=ast.Product() as y),)) if (
            transformed(y) is not None
        ):
            return f"write `{written(y)}`"
        case ast.Power(base=ast.Name() as y, exponent=power) if constant(power) == -1:
            return f"write `1/{written(y)}`"
        case ast.Call(function=ast.Name(text="log1p"), arguments=(ast.Argument(value=y),)):
            return f"write `log({written(y)} + 1)`"
        case ast.Call(function=ast.Name(text=called), arguments=(_, _, *more) as each) if (
            called in _BINDS or (called == "cbind" and more)
        ) and all(isinstance(a.value, ast.Name) for a in each):
            return _several(tuple(a.value for a in each))
        case ast.Call(
            function=ast.Name(text="cbind"),
            arguments=(ast.Argument(value=ast.Name() as successes), ast.Argument(value=ast.Name() as failures)),
        ):
            yes, no = written(successes), written(failures)
            counted = advised.of_trials(f"{yes} + {no}")
            return f"write `{yes} ~ {counted}` with `covariate {no}`, if these are the failures"
        case ast.Call(function=ast.Name(text="cbind"), arguments=(ast.Argument(value=ast.Name() as successes), *_)):
            count = written(successes)
            return (
                f"write `{count} ~ {advised.of_trials()}`; `trials` is a column with the number of trials, "
                "successes and failures together"
            )
        case ast.Call(
            function=ast.Name(text="Surv"),
            arguments=(ast.Argument(value=ast.Name() as time), ast.Argument(value=ast.Name() as status)),
        ):
            censored = f"censored by {written(status)} {{ 0 = right, 1 = none }}"
            given = FAMILIES.get(family.function.text) if family is not None else None
            of = written(family) if family is not None and given is not None and given.log_cdf else advised.OF_TIMES
            return f"write `{written(time)} ~ {of} {censored}`, where 1 means an event"
        case ast.Product(items=(ast.Factored(value=ast.Name() as count), ast.Factored(operator="/", value=total))) if (
            family is not None
            and (counting := FAMILIES.get(family.function.text)) is not None
            and counting.data
            and isinstance(bare(total), ast.Name)
        ):
            return f"write `{written(count)} ~ {counting.usual(written(bare(total)))}`: the response is the count"
        case ast.Call(function=ast.Name(text=column), arguments=(_, _, *_) as given) if column not in FUNCTIONS and all(
            isinstance(a.value, (ast.Name, ast.String)) for a in given
        ):
            levels = ", ".join(written(a.value) for a in given)
            return f"levels of a response stand in braces: `{quoted(column)} {{ {levels} }}`"
    return ""


_BINDS = ("counts", "c")
"""Functions that bind columns of counts elsewhere, besides R's `cbind`."""


def _several(columns: tuple[ast.Expr, ...]) -> str:
    """How columns that count categories are written."""
    names = [written(column) for column in columns]
    family = next((f for f in FAMILIES.values() if f.has_parts and f.data), None)
    if family is None:
        return "a response is one column"
    counted = family.usual(" + ".join(names))
    return f"of columns that count categories, write `y = ({', '.join(names)}) reference {names[0]} ~ {counted}`"
