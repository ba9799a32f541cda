"""In: the left-hand side of a formula, and its family. Out: the `response` line of a spec.

Not decided here: which family a name is of (families/from_elsewhere.py), or predictors (terms.py).
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from hlmdsl.families.elsewhere import family_elsewhere
from hlmdsl.families.from_elsewhere import (
    FamilyHere,
    above_zero,
    difference,
    family_there,
    of_trials,
    other_model,
    under_no_such_link,
    with_zeros,
)
from hlmdsl.families.mixtures_there import SHARE, numbered
from hlmdsl.notation import tree
from hlmdsl.notation.additions import Parts, add, around, column_of, names_in
from hlmdsl.notation.arguments import Given
from hlmdsl.notation.calls import Statement
from hlmdsl.notation.columns import MOST_LISTED, Use, written_label
from hlmdsl.notation.errors import NotSayable, ResponseNeeds, UnknownFamilyThere
from hlmdsl.notation.mixtures import fixed_shares, kinds_of
from hlmdsl.notation.translation import IN_THE_TABLE, Refused, Translation
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.syntax import ast
from hlmdsl.syntax.write import name as written_name

MIXTURE = "mixture"
_TRANSFORMATIONS = frozenset({"log", "log2", "log10", "sqrt"})


@frozen
class Response:
    """The line, the family, and the parameter that is a column of known values, if there is one."""

    line: str
    here: FamilyHere
    columns: frozenset[str]


def family_of(statement: Statement, to: Translation) -> tuple[FamilyHere, bool]:
    """The family, and whether it is of counts above zero. Raises HlmError for a name without an equivalent."""
    there = statement.family
    if there.name == MIXTURE:
        found = kinds_of(statement, to)
        if isinstance(found, str):
            raise HlmError([*to.problems, _no_mixture(statement, found, to)], to.source)
        return found, False
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
        raise HlmError([*to.problems, _no_family(statement, to)], to.source)
    if statement.notation == "bambi" and here.family.is_circular and there.link is None:
        here = replace(here, link="identity")
    return here, False


def _no_mixture(statement: Statement, why: str, to: Translation) -> Diagnostic:
    node = statement.family.node
    written = MIXTURE if node is None else " ".join(to.source.slice(node.span).split())
    instead = "write the spec itself: `Mixture(Normal(mu1, sigma1), Normal(mu2, sigma2), w)`"
    return NotSayable(span=None if node is None else node.span, written=written, why=why, instead=instead)


def _no_family(statement: Statement, to: Translation) -> Diagnostic:
    there = statement.family
    span = None if there.node is None else there.node.span
    if (under := under_no_such_link(there.name, there.link)) is not None:
        written = f"{there.name}({there.link})" if span is None else " ".join(to.source.slice(span).split())
        return NotSayable(span=span, written=written, why=under[0], instead=under[1])
    known = family_elsewhere(there.name, (), ())
    return UnknownFamilyThere(
        span=span,
        given=there.name,
        why=known.why if known else "",
        instead=known.instead if known else "see the page of families for what there is",
    )


def response(statement: Statement, to: Translation) -> Response:
    """The response line, and the family that it names."""
    here, is_above_zero = family_of(statement, to)
    parts = _parts(statement, here, to)
    here = of_trials(bool(parts.trials), here)
    _check_model(statement, here, to)
    for program in (statement.notation, "survreg" if parts.censored and statement.notation == "lme4" else ""):
        if differs := difference(program, here.family):
            to.remark(differs)
    if is_above_zero:
        parts.truncated = parts.truncated or "(1, inf)"
    own = frozenset(names_in(parts.column, *parts.columns))
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
    return Response(f"response {left} ~ {_family(here, parts, statement, to)}{modifiers}", here, own)


def _check_model(statement: Statement, here: FamilyHere, to: Translation) -> None:
    """Refuses effects or a link under which the family there is of another model."""
    for there, right in statement.effects.items():
        ours = here.parameter(there) if there else ""
        if ours is not None and (why := other_model(statement.notation, here, ours)):
            node = right if there or statement.family.node is None else statement.family.node
            instead = f"write the spec itself with `{here.family.usual()}`, if its model is the one that you want"
            refused = to.refuse(node, why, instead)
            if not there:
                raise refused


def _family(here: FamilyHere, parts: Parts, statement: Statement, to: Translation) -> str:
    family = here.family
    written = [f"{name} = {parts.trials}" for name in family.data]
    fixed = _fixed(here, statement, to)
    for parameter in family.parameters:
        if parameter.name == "sigma" and parts.known_sd:
            written.append(f"sigma = {parts.known_sd}")
        elif parameter.name in fixed:
            written.append(f"{parameter.name} = {fixed[parameter.name]}")
        else:
            written.append(f"{parameter.name} = 0.5" if parameter.is_number else parameter.name)
    if family.components:
        return family.written(written)
    return f"{family.name}({', '.join([*written, *family.chosen])})"


def _fixed(here: FamilyHere, statement: Statement, to: Translation) -> dict[str, str]:
    """Parameters with a number, by our names; what they are there may be another number here."""
    found = {name: f"{share:.12g}" for name, share in fixed_shares(here, statement.fixed).items()}
    left_over = [there for there in statement.fixed if not (found and numbered(there)[0] == SHARE)]
    for there, text in ((name, statement.fixed[name]) for name in left_over):
        ours = here.parameter(there)
        value = None if ours is None else here.value(statement.notation, there, float(text))
        if ours is not None and value is not None:
            found[ours] = text if value == float(text) else f"{value:.12g}"
            continue
        why = f"`{ours or here.family.name}` of `{here.family.name}` is another number"
        if ours is None:
            why = f"`{here.family.name}` has no parameter `{there}`"
        to.problems.append(NotSayable(span=None, written=f"{there} = {text}", why=why, instead="leave it out"))
    return found


def _parts(statement: Statement, here: FamilyHere, to: Translation) -> Parts:
    left = tree.unwrapped(statement.response)
    if isinstance(left, tree.Bars):
        column = tree.unwrapped(left.parts[0])
        parts = around(column, to) if isinstance(column, tree.Call) else Parts(column)
        for _, addition in tree.summands(left.parts[1]):
            with suppress(Refused):  # which is reported, as are others
                add(parts, addition, to)
        return parts
    of_two = isinstance(left, tree.Call) and left.function in ("cbind", "c", "counts") and len(left.arguments) == 2
    if isinstance(left, tree.Call) and of_two and here.kind != "columns":
        return _of_two(left, to)
    if isinstance(left, tree.Call):
        return around(left, to)
    if isinstance(left, tree.Index):
        event = left.items[0].value if left.items else None
        text = event.text if isinstance(event, tree.Text | tree.Name | tree.Number) else ""
        return Parts(left.base, event=text)
    weights = None if statement.weights is None else tree.unwrapped(statement.weights)
    if isinstance(left, tree.Operation) and left.operator == "/" and tree.unwrapped(left.right) == weights:
        return Parts(left.left, trials=column_of(left.right, to, frozenset(names_in(left.left))))
    parts = Parts(left)
    if statement.weights is not None:
        _add_weights(parts, statement, to)
    return parts


def _add_weights(parts: Parts, statement: Statement, to: Translation) -> None:
    weights = statement.weights
    assert weights is not None
    if statement.notation == "lme4" and family_there(statement.family.name) == family_there("gaussian"):
        to.refuse(
            weights,
            "in R the variance of a row is sigma² divided by its weight; here weights are powers of the likelihood",
            "make a column s = 1/sqrt(w) and write `effects log(sigma) = 1 + offset(log(s))`",
        )
        return
    parts.weights = column_of(weights, to)


def _of_two(call: tree.Call, to: Translation) -> Parts:
    """`cbind(k, n - k)`, `cbind(k, failures)`."""
    successes, failures = (argument.value for argument in call.arguments)
    own = frozenset(names_in(successes))
    match tree.unwrapped(failures):
        case tree.Operation(operator="-", left=total, right=rest) if tree.unwrapped(rest) == tree.unwrapped(successes):
            return Parts(successes, trials=column_of(total, to, own))
    return Parts(successes, trials=f"{column_of(successes, to, own)} + {column_of(failures, to)}")


def _left(parts: Parts, here: FamilyHere, to: Translation) -> str:
    column = tree.unwrapped(parts.column)
    listing = {"brms": "k | trials(n)", "bambi": "p(k, n)"}.get(to.notation, "cbind(k, n - k)")
    if here.kind == "trials" and not parts.trials:
        _needs(to, here, column, "the number of trials", (), f"give it as `{listing} ~ ...`")
        return "y"
    if here.kind == "columns" and not parts.columns:
        each = "c(a, b, c)" if to.notation == "bambi" else "cbind(a, b, c)"
        _needs(to, here, column, "a column for each category", (), f"give them as `{each} ~ ...`")
        return "y"
    if here.kind == "columns":
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
        function, moved = node.function.removeprefix("np."), ""
        with Given(node, ("x", "base") if function == "log" else ("x",), to) as given:
            inside, base = given.take("x") or node, given.number("base")
        if base is not None and base not in (2, 10):
            raise to.refuse(node, "logarithms are natural or to the base 2 or 10", "write `log(y)`")
        function += "" if base is None else f"{base:g}"
        if function == "log1p":
            function, moved = "log", " + 1"
        if isinstance(inside, tree.Operation) and isinstance(inside.right, tree.Number) and inside.operator in "+-":
            moved, inside = f" {inside.operator} {inside.right.text}", tree.unwrapped(inside.left)
        if isinstance(inside, tree.Name):
            return f"{function}({written_name(ast.node(ast.Name, text=inside.text))}{moved})"
    to.refuse(
        node,
        "a response is a column, or its logarithm or square root",
        IN_THE_TABLE,
    )
    return "y"


def _of_column(column: tree.Name, parts: Parts, here: FamilyHere, to: Translation) -> str:
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
        what = "the levels of the response, which the table has" if to.columns.table is None else "levels"
        _needs(to, here, column, what, levels, "give the table with --data")
        return own
    listed = [written_label(level) for level in levels]
    if parts.thresholds is not None and here.kind == "ordered" and parts.thresholds[0] != len(levels) - 1:
        given, node = parts.thresholds
        why = f"brms has {given + 1} levels then, and `{column.text}` has {len(levels)} different values"
        to.refuse(node, why, "leave it out, and add the other levels to those of the spec")
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
    to: Translation, here: FamilyHere, column: tree.Node, what: str, levels: tuple[str, ...], instead: str
) -> None:
    shown = ", ".join(f"`{level}`" for level in levels[:MOST_LISTED])
    name = column.text if isinstance(column, tree.Name) else "it"
    fact = f"`{name}` has {len(levels)} different values: {shown}" if levels else ""
    to.problems.append(ResponseNeeds(span=column.span, family=here.family.name, what=what, fact=fact, instead=instead))
