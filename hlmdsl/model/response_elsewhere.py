"""In: the left side of a response declaration as brms, Bambi or R write it. Out: the response line to write here.

Not decided here: what follows a `|` (syntax/additions.py), or names of families (families/elsewhere.py).
"""

from __future__ import annotations

from collections.abc import Sequence

from hlmdsl.families import FAMILIES, advised
from hlmdsl.model.arithmetic import constant
from hlmdsl.model.model import Truncation
from hlmdsl.model.parts.power import PLAIN
from hlmdsl.model.read_truncation import bounds_of
from hlmdsl.model.written import bare, quoted, quoted_level, written
from hlmdsl.syntax import ast

_TRIALS = ("p", "prop", "proportion")
_WITHIN = ("truncated", "constrained")


def response_elsewhere(declaration: ast.ResponseDecl) -> str:
    """`censored(y, c)`, `weighted(y, w)`, `truncated(y, 0, 1)`, `p(k, n)`, `mvbind(y1, y2)`, `y["Y"]`; empty for
    anything else.
    """
    family = written(declaration.family)
    match declaration.expression:
        case ast.Index(base=ast.Name() as y, items=(ast.Number(text="1"),)):
            return f"write `{written(y)} ~ {advised.OF_YES_OR_NO}`: of a column of 0 and 1 the event is 1"
        case ast.Index(base=ast.Name() as y, items=(ast.String() | ast.Name() as event,)):
            column, level = written(y), quoted_level(event.text)
            other = "N" if level != "N" else "Y"
            usual = advised.OF_YES_OR_NO
            return (
                f"write `{column} {{ {other}, {level} }} reference {other} ~ {usual}`, `{other}` being the other level"
            )
        case ast.Call(function=ast.Name(text="mvbind"), arguments=(ast.Argument(value=ast.Name() as first), *more)) if (
            all(isinstance(a.value, ast.Name) for a in more)
        ):
            rest = ", ".join(f"`{written(a.value)} ~ {family}`" for a in more)
            return f"a spec has one response: write `{written(first)} ~ {family}`" + (
                f", and in a spec of its own {rest}" if rest else ""
            )
        case ast.Call(
            function=ast.Name(text=called), arguments=(ast.Argument(name=None, value=ast.Name() as y), *more)
        ):
            return _wrapped(called, written(y), more, family)
    return ""


def _wrapped(called: str, y: str, more: Sequence[ast.Argument], family: str) -> str:
    columns = [written(a.value) for a in more if isinstance(bare(a.value), ast.Name) and a.name is None]
    if called == "weighted" and len(columns) == len(more) == 1:
        return f"write `{y} ~ {family} weights {columns[0]}`, with `covariate {columns[0]}`"
    if called in _TRIALS and len(more) == 1:
        trials = written(more[0].value)
        name = family.partition("(")[0]
        counted = (
            FAMILIES[name].usual(trials) if name in FAMILIES and FAMILIES[name].data else advised.of_trials(trials)
        )
        return f"write `{y} ~ {counted}`" + (f", with `covariate {trials}`" if columns else "")
    if called == "censored" and len(columns) == len(more) == 1:
        return f"write `{y} ~ {family} censored by {columns[0]}`{_codes(columns[0])}"
    if called == "censored" and len(columns) == len(more) == 2:
        upper, status = columns
        censored = f"`{y} ~ {family} censored by {status} to {upper}`, with `covariate {upper}`"
        return f"write {censored}{_codes(status)}"
    if called in _WITHIN and len(more) <= 2:
        named = {a.name or ("lb", "ub")[at]: a.value for at, a in enumerate(more)}
        bounds = [_bound(named.get(key), none) for key, none in (("lb", "-inf"), ("ub", "inf"))]
        if set(named) <= {"lb", "ub"} and all(bounds):
            if _leave_nothing_out(family, bounds):
                return f"write `{y} ~ {family}`: its responses are between these bounds in any case"
            own = [f"`covariate {quoted(b)}`" for b in columns if b in bounds]
            also = f", with {' and '.join(own)}" if own else ""
            return f"write `{y} ~ {family} truncated ({bounds[0]}, {bounds[1]})`{also}"
    return ""


def _leave_nothing_out(family: str, bounds: Sequence[str]) -> bool:
    known = FAMILIES.get(family.partition("(")[0])
    try:
        low, high = map(float, bounds)
    except ValueError:
        return False
    return known is not None and not bounds_of(Truncation(low, high), known, PLAIN)


def _codes(status: str) -> str:
    return f"; numbers in `{status}` need a meaning: `censored by {status} {{ 1 = right, 0 = none }}`"


def _bound(value: ast.Expr | None, none: str) -> str:
    """A number or a column; empty for anything else."""
    if value is None or (isinstance(value, ast.Name) and value.text in ("None", "NA", "NULL")):
        return none
    text = written(value)
    if isinstance(value, ast.Member) or text in ("np.inf", "-np.inf", "Inf", "-Inf"):
        return "-inf" if text.startswith("-") else "inf"
    return text if constant(value) is not None or isinstance(value, ast.Name) or text in ("inf", "-inf") else ""
