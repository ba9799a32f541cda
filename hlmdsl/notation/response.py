"""In: the left-hand side of a formula, and its family. Out: the `response` line of a spec.

Not decided here: which family a name is of (families/from_elsewhere.py), or predictors (terms.py).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from hlmdsl.families.elsewhere import family_elsewhere
from hlmdsl.families.from_elsewhere import FamilyHere, above_zero, difference, family_there, of_trials, with_zeros
from hlmdsl.notation import tree
from hlmdsl.notation.calls import Statement
from hlmdsl.notation.columns import MOST_LISTED, Use, written_label
from hlmdsl.notation.errors import ResponseNeeds, UnknownFamilyThere
from hlmdsl.notation.translation import Translation
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast
from hlmdsl.syntax.write import name as written_name

_TRANSFORMATIONS = frozenset({"log", "log2", "log10", "sqrt"})
_CODES = {"-1": "left", "0": "none", "1": "right", "2": "interval"}
"""Of `cens` in brms."""


@frozen
class Response:
    """The line, the family, and the parameter that is a column of known values, if there is one."""

    line: str
    here: FamilyHere
    columns: frozenset[str]


@dataclass
class _Parts:
    """The pieces of a left-hand side."""

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


def family_of(statement: Statement, to: Translation) -> tuple[FamilyHere, bool]:
    """The family, and whether it is of counts above zero. Raises HlmError for a name without an equivalent."""
    there = statement.family
    zeros = "zi" in statement.effects or "zi" in statement.fixed
    base = above_zero(there.name)
    if base is not None and not zeros and statement.notation == "glmmTMB":
        return replace(base, link=there.link or base.link), True
    here = family_there(there.name, there.link, statement.notation != "brms" or there.as_function)
    if here is not None and zeros:
        here = with_zeros(here)
    if here is not None and here.family.of_optional is not None and here.family.of_optional[0] in statement.effects:
        here = replace(here, family=here.family.of_optional[1]())
    if here is None:
        known = family_elsewhere(there.name, (), ())
        problem: Diagnostic = UnknownFamilyThere(
            span=None if there.node is None else there.node.span,
            given=there.name,
            why=known.why if known else "",
            instead=known.instead if known else "see the page of families for what there is",
        )
        raise HlmError([*to.problems, problem], to.source)
    return here, False


def response(statement: Statement, to: Translation) -> Response:
    """The response line, and the family that it names."""
    here, is_above_zero = family_of(statement, to)
    parts = _parts(statement, to)
    here = of_trials(bool(parts.trials), here)
    for program in (statement.notation, "survreg" if parts.censored and statement.notation == "lme4" else ""):
        if differs := difference(program, here.family):
            to.remark(differs)
    if is_above_zero:
        parts.truncated = parts.truncated or "(1, inf)"
    own = frozenset(_names(parts.column) | _names_of(parts.columns))
    to.response = own
    left = _left(parts, here, to)
    modifiers = "".join(
        f" {word} {given}"
        for word, given in (
            ("weights", parts.weights),
            ("censored by", parts.censored),
            ("truncated", parts.truncated),
            ("exposure", parts.exposure),
            ("measured with sd", parts.measured),
        )
        if given
    )
    return Response(f"response {left} ~ {_family(here, parts, statement)}{modifiers}", here, own)


def _names(node: tree.Node) -> set[str]:
    found = {node.text} if isinstance(node, tree.Name) else set()
    return found.union(*(_names(child) for child in tree.children(node)))


def _names_of(nodes: tuple[tree.Node, ...]) -> set[str]:
    return {name for node in nodes for name in _names(node)}


def _family(here: FamilyHere, parts: _Parts, statement: Statement) -> str:
    family = here.family
    written = [f"{name} = {parts.trials}" for name in family.data]
    fixed = {here.parameter(there) or there: value for there, value in statement.fixed.items()}
    for parameter in family.parameters:
        if parameter.name == "sigma" and parts.known_sd:
            written.append(f"sigma = {parts.known_sd}")
        elif parameter.name in fixed:
            written.append(f"{parameter.name} = {fixed[parameter.name]}")
        else:
            written.append(f"{parameter.name} = 0.5" if parameter.is_number else parameter.name)
    return f"{family.name}({', '.join([*written, *family.chosen])})"


def _column(node: tree.Node, to: Translation) -> str:
    """A column that the response line names, as a covariate."""
    bare = tree.unwrapped(node)
    if isinstance(bare, tree.Name):
        return to.columns.place(Use(bare.text, "covariate", is_raw=True), bare.span)
    if isinstance(bare, tree.Number):
        return bare.text
    if isinstance(bare, tree.Operation) and bare.operator in ("+", "-"):
        return f"{_column(bare.left, to)} {bare.operator} {_column(bare.right, to)}"
    raise to.refuse(node, "a column or a number is needed here", "make a column of it in the table")


def _parts(statement: Statement, to: Translation) -> _Parts:
    left = tree.unwrapped(statement.response)
    if isinstance(left, tree.Bars):
        column = tree.unwrapped(left.parts[0])
        parts = _called(column, to) if isinstance(column, tree.Call) else _Parts(column)
        for _, addition in tree.summands(left.parts[1]):
            _add(parts, addition, to)
        return parts
    if isinstance(left, tree.Call) and left.function in ("cbind", "c", "counts") and len(left.unnamed) == 2:
        return _of_two(left, to)
    if isinstance(left, tree.Call):
        return _called(left, to)
    if isinstance(left, tree.Index):
        event = left.items[0].value if left.items else None
        text = event.text if isinstance(event, tree.Text | tree.Name | tree.Number) else ""
        return _Parts(left.base, event=text)
    weights = None if statement.weights is None else tree.unwrapped(statement.weights)
    if isinstance(left, tree.Operation) and left.operator == "/" and tree.unwrapped(left.right) == weights:
        return _Parts(left.left, trials=_column(left.right, to))
    parts = _Parts(left)
    if statement.weights is not None:
        _add_weights(parts, statement, to)
    return parts


def _add_weights(parts: _Parts, statement: Statement, to: Translation) -> None:
    weights = statement.weights
    assert weights is not None
    if statement.notation == "lme4" and family_there(statement.family.name) == family_there("gaussian"):
        to.refuse(
            weights,
            "in R the variance of a row is sigma² divided by its weight; here weights are powers of the likelihood",
            "make a column s = 1/sqrt(w) and write `effects log(sigma) = 1 + offset(log(s))`",
        )
        return
    parts.weights = _column(weights, to)


def _of_two(call: tree.Call, to: Translation) -> _Parts:
    """`cbind(k, n - k)`, `cbind(k, failures)`."""
    successes, failures = call.unnamed
    match tree.unwrapped(failures):
        case tree.Operation(operator="-", left=total, right=rest) if tree.unwrapped(rest) == tree.unwrapped(successes):
            return _Parts(successes, trials=_column(total, to))
    name = successes.text if isinstance(successes, tree.Name) else ""
    return _Parts(successes, trials=f"{name} + {_column(failures, to)}")


def _called(call: tree.Call, to: Translation) -> _Parts:
    first = call.get(0)
    match call.function:
        case "cbind" | "c" | "counts" if call.unnamed:
            return _Parts(call.unnamed[0], columns=call.unnamed)
        case "p" | "prop" | "proportion" if len(call.unnamed) == 2:
            return _Parts(call.unnamed[0], trials=_column(call.unnamed[1], to))
        case "censored" if len(call.unnamed) == 2 and isinstance(call.unnamed[1], tree.Name):
            return _Parts(call.unnamed[0], censored=to.columns.undeclared(call.unnamed[1].text, call.unnamed[1].span))
        case "weighted" if len(call.unnamed) == 2:
            return _Parts(call.unnamed[0], weights=_column(call.unnamed[1], to))
        case "truncated" if first is not None:
            return _Parts(first, truncated=_bounds(call.get(1, "lb"), call.get(2, "ub"), to))
        case "Surv" if len(call.unnamed) == 2 and isinstance(call.unnamed[1], tree.Name):
            status = to.columns.undeclared(call.unnamed[1].text, call.unnamed[1].span)
            return _Parts(call.unnamed[0], censored=f"{status} {{ 0 = right, 1 = none }}")
        case "factor" | "ordered" | "as.factor" | "as.ordered" | "as.numeric" if first is not None:
            return _Parts(first, levels=_listed(call.named("levels")))
        case "binary" if first is not None:
            event = call.get(1, "success")
            return _Parts(first, event=event.text if isinstance(event, tree.Text | tree.Number) else "")
        case "mvbind":
            raise to.refuse(call, "a spec has one response", "write a spec for each response")
    return _Parts(call)


def _listed(node: tree.Node | None) -> tuple[str, ...]:
    """`c("N", "Y")`"""
    items = node.unnamed if isinstance(node, tree.Call) and node.function == "c" else ()
    return tuple(n.text for n in items if isinstance(n, tree.Text | tree.Number))


def _bounds(low: tree.Node | None, high: tree.Node | None, to: Translation) -> str:
    def end(node: tree.Node | None, none: str) -> str:
        if node is None or (isinstance(node, tree.Name) and node.text in ("None", "NULL", "Inf")):
            return none
        if isinstance(node, tree.Signed) and isinstance(node.operand, tree.Name):
            return none
        return node.sign + _column(node.operand, to) if isinstance(node, tree.Signed) else _column(node, to)

    return f"({end(low, '-inf')}, {end(high, 'inf')})"


def _add(parts: _Parts, addition: tree.Node, to: Translation) -> None:
    """The part after the bar of a brms response."""
    call = tree.unwrapped(addition)
    first = call.get(0) if isinstance(call, tree.Call) else None
    if not isinstance(call, tree.Call) or (first is None and call.function not in ("trunc", "mi", "thres")):
        raise to.refuse(addition, "this addition to a response is not known", "leave it out")
    match call.function:
        case "trials" if parts.columns and first is not None and _names(first) == _names_of(parts.columns):
            pass  # the sum of the columns, which a spec implies
        case "trials" if first is not None:
            parts.trials = _column(first, to)
        case "weights" if first is not None:
            parts.weights = _column(first, to)
        case "rate" if first is not None:
            parts.exposure = _column(first, to)
        case "se" if first is not None:
            keeps = call.get(1, "sigma")
            if isinstance(keeps, tree.Name) and keeps.text in ("TRUE", "T"):
                parts.measured = _column(first, to)
            else:
                parts.known_sd = _column(first, to)
        case "cens" if (event := _event(first)) is not None:
            parts.censored = f"{to.columns.undeclared(event.text, event.span)} {{ 0 = right, 1 = none }}"
        case "cens" if isinstance(first, tree.Name):
            upper = call.get(1, "y2")
            codes = to.columns.levels(first.text)
            known = [f"{written_label(c)} = {_CODES[c]}" for c in codes if c in _CODES]
            listed = f" {{ {', '.join(known)} }}" if known else ""
            parts.censored = (
                to.columns.undeclared(first.text, first.span)
                + listed
                + (f" to {_column(upper, to)}" if upper is not None else "")
            )
        case "trunc":
            parts.truncated = _bounds(call.get(0, "lb"), call.get(1, "ub"), to)
        case "cat" | "thres":
            pass
        case _:
            to.refuse(call, f"`{call.function}(...)` of a response has no counterpart", "leave it out")


def _event(node: tree.Node | None) -> tree.Name | None:
    """The column in `1 - event`, which is 1 if the time was observed."""
    match node:
        case tree.Operation(operator="-", left=tree.Number(text="1"), right=tree.Name() as name):
            return name
    return None


def _left(parts: _Parts, here: FamilyHere, to: Translation) -> str:
    column = tree.unwrapped(parts.column)
    if here.kind == "columns" and parts.columns:
        named = [c.text for c in parts.columns if isinstance(c, tree.Name)]
        written = [written_name(ast.node(ast.Name, text=n)) for n in named]
        parts.trials = parts.trials or " + ".join(written)
        reference = written_name(ast.node(ast.Name, text=to.reference_level)) if to.reference_level else ""
        return f"counts = ({', '.join(written)}) reference {reference if reference in written else written[0]}"
    if isinstance(column, tree.Name):
        return _of_column(column, parts, here, to)
    return _transformed(column, to)


def _transformed(node: tree.Node, to: Translation) -> str:
    """`log(y)`, `sqrt(y + 1)`."""
    match node:
        case tree.Operation(operator="/", left=tree.Number(text="1"), right=tree.Name(text=text)):
            return f"1/{written_name(ast.node(ast.Name, text=text))}"
    if isinstance(node, tree.Call) and node.function == "I" and node.arguments:
        return _transformed(tree.unwrapped(node.arguments[0].value), to)
    if isinstance(node, tree.Call) and node.function.removeprefix("np.") in (*_TRANSFORMATIONS, "log1p"):
        inside = tree.unwrapped(node.arguments[0].value) if node.arguments else node
        function, moved = node.function.removeprefix("np."), ""
        if function == "log1p":
            function, moved = "log", " + 1"
        if isinstance(inside, tree.Operation) and isinstance(inside.right, tree.Number) and inside.operator in "+-":
            moved, inside = f" {inside.operator} {inside.right.text}", tree.unwrapped(inside.left)
        if isinstance(inside, tree.Name):
            return f"{function}({written_name(ast.node(ast.Name, text=inside.text))}{moved})"
    to.refuse(
        node,
        "a response is a column, or its logarithm or square root",
        "make a column of it in the table",
    )
    return "y"


def _of_column(column: tree.Name, parts: _Parts, here: FamilyHere, to: Translation) -> str:
    own = written_name(ast.node(ast.Name, text=column.text))
    levels = parts.levels or to.columns.levels(column.text)
    if to.columns.table is not None and column.text not in to.columns.table.names:
        to.columns.place(Use(column.text, "covariate"), column.span)  # which reports it
        return own
    has_labels = bool(parts.levels) or to.columns.has_labels(column.text)
    if here.kind == "number" or here.kind == "trials":
        if has_labels:
            what = "numbers, and this column has texts"
            _needs(to, here, column, what, levels, "name a family of levels, such as --family bernoulli")
        return own
    if here.kind == "yes or no" and not has_labels and not parts.event:
        return own
    if not levels:
        what = "its levels, which the table has" if to.columns.table is None else "levels"
        _needs(to, here, column, what, levels, "give the table with --data")
        return own
    listed = [written_label(level) for level in levels]
    if here.kind == "ordered":
        if not to.columns.has_order(column.text) and has_labels and not parts.levels:
            to.remark(f"the levels of {column.text} are in alphabetical order: put them into theirs")
        return f"{own} ordered {{ {' < '.join(listed)} }}"
    if here.kind == "yes or no":
        if len(levels) != 2:
            _needs(
                to, here, column, "two levels", levels, "name the family categorical, or cumulative of levels in order"
            )
            return own
        event = parts.event or (levels[0] if to.notation == "bambi" and not parts.levels else levels[1])
        reference = next(level for level in levels if level != event) if event in levels else levels[0]
        return f"{own} {{ {', '.join(listed)} }} reference {written_label(reference)}"
    reference = to.reference_level if to.reference_level in levels else levels[0]
    return f"{own} {{ {', '.join(listed)} }} reference {written_label(reference)}"


def _needs(
    to: Translation, here: FamilyHere, column: tree.Name, what: str, levels: tuple[str, ...], instead: str
) -> None:
    shown = ", ".join(f"`{level}`" for level in levels[:MOST_LISTED])
    fact = f"`{column.text}` has {len(levels)} different values: {shown}" if levels else ""
    to.problems.append(ResponseNeeds(span=column.span, family=here.family.name, what=what, fact=fact, instead=instead))
