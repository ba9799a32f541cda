"""In: what is added to a response there, `| trials(n) + cens(c)` of brms or `censored(y, c)` of Bambi. Out: the parts
of a response line.

Every argument is accounted for: one that has no counterpart is an error, none is left out.
Not decided here: families and levels (response.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hlmdsl.notation import tree
from hlmdsl.notation.columns import Use, written_label
from hlmdsl.notation.translation import IN_THE_TABLE, Translation
from hlmdsl.syntax import ast
from hlmdsl.syntax.write import name as written_name

_CODES = {"-1": "left", "0": "none", "1": "right", "2": "interval"}
"""Of `cens` in brms."""


@dataclass
class Parts:
    """The pieces of a left-hand side. `thresholds`: how many brms is told that there are, and where."""

    column: tree.Node
    trials: str = ""
    event: str = ""
    columns: tuple[tree.Node, ...] = ()
    censored: str = ""
    truncated: str = ""
    exposure: str = ""
    measured: str = ""
    known_sd: str = ""
    weights: str = ""
    levels: tuple[str, ...] = ()
    thresholds: tuple[int, tree.Node] | None = None


def names_in(*nodes: tree.Node) -> set[str]:
    """All names in nodes."""
    found = {node.text for node in nodes if isinstance(node, tree.Name)}
    return found.union(*(names_in(*tree.children(node)) for node in nodes))


def arguments(call: tree.Call, names: tuple[str, ...], to: Translation, skip: int = 0) -> dict[str, tree.Node]:
    """Each argument by its name there, the unnamed ones in their order; `skip` of these are of the caller. An argument
    by another name cannot be carried over.
    """
    given: dict[str, tree.Node] = {}
    for argument in call.arguments:
        if argument.name is not None and argument.name not in names:
            raise to.refuse(
                call, f"its argument `{argument.name}` has no counterpart", "leave this argument out, or the addition"
            )
        if argument.name is not None:
            given[argument.name] = argument.value
    free = [name for name in names if name not in given]
    others = unnamed_of(call)
    if len(others) - skip > len(free):
        raise to.refuse(call, f"it has more arguments than {', '.join(f'`{n}`' for n in names)}", "leave them out")
    return given | dict(zip(free, others[skip:], strict=False))


def unnamed_of(call: tree.Call) -> tuple[tree.Node, ...]:
    """The arguments without names."""
    return tuple(a.value for a in call.arguments if a.name is None)


def is_true(node: tree.Node | None) -> bool:
    """Whether an argument is TRUE."""
    return isinstance(node, tree.Name) and node.text in ("TRUE", "T", "True")


def column_of(node: tree.Node, to: Translation, own: frozenset[str] = frozenset()) -> str:
    """A column that the response line names, as a covariate; `own` are those of the response, which has them
    already.
    """
    bare = tree.unwrapped(node)
    if isinstance(bare, tree.Name) and bare.text in own:
        return written_name(ast.node(ast.Name, text=bare.text))
    if isinstance(bare, tree.Name):
        return to.columns.place(Use(bare.text, "covariate", is_raw=True), bare.span)
    if isinstance(bare, tree.Number):
        return bare.text
    if isinstance(bare, tree.Operation) and bare.operator in ("+", "-"):
        return f"{column_of(bare.left, to, own)} {bare.operator} {column_of(bare.right, to, own)}"
    raise to.refuse(node, "a column or a number is needed here", IN_THE_TABLE)


def bounds(low: tree.Node | None, high: tree.Node | None, to: Translation) -> str:
    """`(0, inf)`"""

    def end(node: tree.Node | None, none: str) -> str:
        if node is None or (isinstance(node, tree.Name) and node.text in ("None", "NULL", "Inf")):
            return none
        if isinstance(node, tree.Signed) and isinstance(node.operand, tree.Name):
            return none
        return node.sign + column_of(node.operand, to) if isinstance(node, tree.Signed) else column_of(node, to)

    return f"({end(low, '-inf')}, {end(high, 'inf')})"


_WITHOUT_COUNTERPART: Mapping[str, tuple[str, str]] = {
    "subset": ("it leaves rows out", "leave these rows out of the table"),
    "dec": ("it belongs to `wiener`, which is not available", "take a package for diffusion models, such as HSSM"),
    "bhaz": (
        "it belongs to `cox`, whose hazard is not available",
        "make a row for each interval at risk, and take poisson with a factor of intervals",
    ),
    "index": ("it belongs to `mi` of several responses, and a spec has one", "leave it out"),
    "vint": ("it belongs to `custom_family`, and nothing in a spec is executed", "take the nearest family"),
    "vreal": ("it belongs to `custom_family`, and nothing in a spec is executed", "take the nearest family"),
}
"""Additions of brms: why they are not here, and what to do."""

_ARGUMENTS: Mapping[str, tuple[str, ...]] = {
    "trials": ("x",),
    "weights": ("x", "scale"),
    "rate": ("denom",),
    "se": ("x", "sigma"),
    "cens": ("x", "y2"),
    "trunc": ("lb", "ub"),
    "mi": ("sdy",),
    "thres": ("x", "gr"),
    "cat": ("x",),
}
"""Additions of brms by the names of their arguments."""


def add(parts: Parts, addition: tree.Node, to: Translation) -> None:
    """The part after the bar of a brms response. What cannot be carried over is reported."""
    call = tree.unwrapped(addition)
    if not isinstance(call, tree.Call):
        raise to.refuse(addition, "this addition to a response is not known", "leave it out")
    function = call.function.removeprefix("resp_")
    if function in _WITHOUT_COUNTERPART:
        raise to.refuse(call, *_WITHOUT_COUNTERPART[function])
    if function not in _ARGUMENTS:
        raise to.refuse(call, f"`{call.function}(...)` of a response has no counterpart", "leave it out")
    given = arguments(call, _ARGUMENTS[function], to)
    first = given.get(_ARGUMENTS[function][0])
    if first is None and function not in ("trunc", "mi") and "gr" not in given:
        raise to.refuse(call, f"`{function}(...)` has no column", "give it, or leave this addition out")
    own = frozenset(names_in(parts.column))
    match function:
        case "trials" if parts.columns and first is not None and names_in(first) == names_in(*parts.columns):
            pass  # the sum of the columns, which a spec implies
        case "trials" if first is not None:
            parts.trials = column_of(first, to, own)
        case "weights" if first is not None:
            if is_true(given.get("scale")):
                instead = "divide the column by its mean in the table, and leave `scale` out"
                raise to.refuse(call, "brms divides these weights by their mean", instead)
            parts.weights = column_of(first, to)
        case "rate" if first is not None:
            parts.exposure = column_of(first, to)
        case "se" if first is not None and not is_true(given.get("sigma")):
            parts.known_sd = column_of(first, to)
        case "se" if first is not None:
            parts.measured = column_of(first, to)
        case "mi" if first is not None:
            parts.measured = column_of(first, to)
            to.remark("responses without their errors are integrated out: they are not among the results")
        case "mi":
            why = "in a model of one response, rows without it say nothing of its parameters"
            raise to.refuse(call, why, "leave it out: rows without the response are left out")
        case "cens" if first is not None:
            parts.censored = _censored(call, first, given.get("y2"), to)
        case "trunc":
            parts.truncated = bounds(given.get("lb"), given.get("ub"), to)
        case _:
            _thresholds(parts, call, first, given.get("gr"), to)


def _thresholds(
    parts: Parts, call: tree.Call, first: tree.Node | None, groups: tree.Node | None, to: Translation
) -> None:
    """`thres(4)`, `cat(5)`: here levels are listed."""
    if groups is not None and not (isinstance(groups, tree.Name) and groups.text == "NA"):
        raise to.refuse(
            call,
            "thresholds of each group are not available yet",
            "leave `gr` out, and add a varying effect of these groups, which moves all thresholds alike",
        )
    bare = None if first is None else tree.unwrapped(first)
    if not isinstance(bare, tree.Number):
        raise to.refuse(call, "a number of thresholds is needed here", "leave it out: the levels are listed here")
    parts.thresholds = int(bare.value) - (call.function.removeprefix("resp_") == "cat"), call


def _censored(call: tree.Call, first: tree.Node, upper: tree.Node | None, to: Translation) -> str:
    if (event := _event(first)) is not None and upper is None:
        return f"{to.columns.undeclared(event.text, event.span)} {{ 0 = right, 1 = none }}"
    if not isinstance(first, tree.Name):
        raise to.refuse(call, "the status of responses is a column here", IN_THE_TABLE)
    codes = to.columns.levels(first.text)
    known = [f"{written_label(c)} = {_CODES[c]}" for c in codes if c in _CODES]
    listed = f" {{ {', '.join(known)} }}" if known else ""
    status = to.columns.undeclared(first.text, first.span)
    return status + listed + (f" to {column_of(upper, to)}" if upper is not None else "")


def _event(node: tree.Node | None) -> tree.Name | None:
    """The column in `1 - event`, which is 1 if the time was observed."""
    match node:
        case tree.Operation(operator="-", left=tree.Number(text="1"), right=tree.Name() as name):
            return name
    return None


def around(call: tree.Call, to: Translation) -> Parts:
    """What Bambi's functions, and R's, say of a response within; any other function is left, as a transformation."""
    unnamed = unnamed_of(call)
    match call.function:
        case "cbind" | "c" | "counts" if call.arguments:
            each = tuple(a.value for a in call.arguments)
            return Parts(each[0], columns=each)
        case "p" | "prop" | "proportion" if len(unnamed) == len(call.arguments) == 2:
            return Parts(unnamed[0], trials=column_of(unnamed[1], to, frozenset(names_in(unnamed[0]))))
        case "censored" if len(unnamed) == len(call.arguments) and len(unnamed) in (2, 3):
            status = unnamed[-1]
            if not isinstance(status, tree.Name):
                raise to.refuse(status, "the status of responses is a column here", IN_THE_TABLE)
            upper = f" to {column_of(unnamed[1], to)}" if len(unnamed) == 3 else ""
            return Parts(unnamed[0], censored=to.columns.undeclared(status.text, status.span) + upper)
        case "weighted" if len(call.arguments) == 2:
            given = arguments(call, ("x", "weights"), to)
            return Parts(given["x"], weights=column_of(given["weights"], to))
        case "truncated" | "constrained" if unnamed:
            given = arguments(call, ("lb", "ub"), to, skip=1)
            return Parts(unnamed[0], truncated=bounds(given.get("lb"), given.get("ub"), to))
        case "Surv" if len(call.arguments) == 2:
            given = arguments(call, ("time", "event"), to)
            event = given["event"]
            if not isinstance(event, tree.Name):
                raise to.refuse(event, "whether the event was seen is a column here", IN_THE_TABLE)
            status_of = to.columns.undeclared(event.text, event.span)
            return Parts(given["time"], censored=f"{status_of} {{ 0 = right, 1 = none }}")
        case "Surv" if call.arguments:
            raise to.refuse(
                call,
                "of survival times only those are read that are seen or censored at the right",
                "write `Surv(time, event)`, or censoring as in brms, `time | cens(status, upper)`",
            )
        case "factor" | "ordered" | "as.factor" | "as.ordered" | "as.numeric" if unnamed:
            given = arguments(call, ("levels", "labels", "ordered"), to, skip=1)
            if "labels" in given:
                to.remark("levels have their names in the table, not the labels of the call")
            return Parts(unnamed[0], levels=_listed(given.get("levels")))
        case "binary" if unnamed:
            success = arguments(call, ("success",), to, skip=1).get("success")
            return Parts(unnamed[0], event=success.text if isinstance(success, tree.Text | tree.Number) else "")
        case "mvbind":
            raise to.refuse(call, "a spec has one response", "write a spec for each response")
    return Parts(call)


def _listed(node: tree.Node | None) -> tuple[str, ...]:
    """`c("N", "Y")`"""
    items = unnamed_of(node) if isinstance(node, tree.Call) and node.function == "c" else ()
    return tuple(n.text for n in items if isinstance(n, tree.Text | tree.Number))
