"""In: a formula or a call in another program's notation, and a table. Out: the text of a spec.

Comments in the text give its source, and what differs. It is checked, and bound to the table if there is one, before it
is returned, so every name in it exists.
Not decided here: the meaning of the parts of a formula (calls.py, response.py, terms.py, priors.py).
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any

from hlmdsl.design.table import Table, table_from
from hlmdsl.families.elsewhere import link_elsewhere
from hlmdsl.families.in_programs import OTHER_LINKS
from hlmdsl.families.links import LINKS
from hlmdsl.notation import tree
from hlmdsl.notation.arguments import numbers
from hlmdsl.notation.calls import Notation, Statement, notation_called, statement_of
from hlmdsl.notation.columns import Columns
from hlmdsl.notation.curves import arithmetic, missing_priors, spread_priors
from hlmdsl.notation.errors import NotSayable
from hlmdsl.notation.mixtures import of_each_kind
from hlmdsl.notation.named import coefficients_of
from hlmdsl.notation.priors import NONE, Groups, priors
from hlmdsl.notation.read import read
from hlmdsl.notation.residuals import try_line
from hlmdsl.notation.response import Response, response
from hlmdsl.notation.special_priors import RESIDUAL
from hlmdsl.notation.terms import effects
from hlmdsl.notation.translation import Refused, Translation
from hlmdsl.source.diagnostic import names as listed
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.format import format_source
from hlmdsl.syntax.write import string

if TYPE_CHECKING:
    from hlmdsl.spec import Spec

_GROUP = re.compile(r"\|{1,2} ((?:members\((?:[^()]|\([^()]*\))*\)|[^()|])+)\)")
"""The right side of each bar."""
_CORRELATED = re.compile(r"\([^()|]*\+[^|]*[^|]\| ([^|()]+)\)")
"""The group of a bar with several effects that correlate."""


def from_formula(formula: str, data: Any = None, family: str | None = None, notation: str | None = None) -> Spec:
    """A spec of the same model as a formula of lme4, brms, glmmTMB or Bambi, or a call that contains one.

    `data`, a table in any form that `Spec.compile` takes, tells factors from numbers; without one, names are numbers
    unless the formula makes factors of them. `family`, such as `"poisson"` or `"binomial(probit)"`, and `notation`,
    `"lme4"`, `"brms"`, `"glmmTMB"` or `"bambi"`, are for formulas that leave them open. The text of the spec, with what
    differs from there in comments, is `str(spec)`.

    Raises HlmError with every part that cannot be carried over.
    """
    from hlmdsl.options import check_formula
    from hlmdsl.spec import parse

    check_formula(formula)
    table = None if data is None else table_from(data)
    path = os.fspath(data) if isinstance(data, str | os.PathLike) else ""
    return parse(spec_from(formula, table, path, family, None if notation is None else notation_called(notation)))


def spec_from(
    text: str,
    table: Table | None = None,
    data: str = "",
    family: str | None = None,
    notation: Notation | None = None,
) -> str:
    """A spec of the same model as a formula of lme4, brms, glmmTMB or Bambi, or a call that contains one.

    `data` is the path that the spec names. `family`, `poisson` or `poisson(log)`, and `notation` replace what the text
    says of them. Raises HlmError with every part that cannot be carried over.
    """
    source = SourceText("<formula>", text)
    try:
        statement = statement_of(source, family, notation, read)
    except HlmError as error:
        raise HlmError(error.diagnostics, source) from None
    to = Translation(source, statement.notation, Columns(table))
    to.reference_level, to.periods = statement.family.reference, _periods(statement.knots)
    for remark in statement.remarks:
        to.remark(remark)
    lines = _lines(statement, to)
    problems = [*to.problems, *to.columns.unknown.values()]
    if problems:
        raise HlmError(sorted(problems, key=lambda p: p.span or (0, 0)), source)
    heading = [f"# from {' '.join(text.split())}", *(f"# - {remark}" for remark in to.remarks)]
    declared = [
        *heading,
        *([f"data {string(data)}", ""] if data else []),
        *(["missing drop", ""] if to.drops else []),
        *lines,
    ]
    return format_source(SourceText("<spec>", "\n".join(declared) + "\n"))


def _lines(statement: Statement, to: Translation) -> list[str]:
    try:
        found = response(statement, to)
    except Refused:
        return []
    statement = of_each_kind(statement, found.here)
    family = found.here.family
    main = family.parameters[0].name
    to.has_residuals = family.standardised is not None
    in_curve = _in_curve(statement, found, to)
    bodies: dict[str, str] = {} if statement.is_curve else {main: effects(_main(statement), to, main)}
    for there, right in statement.effects.items():
        ours = there if there in in_curve else found.here.parameter(there) if there else None
        if there == "nominal" and family.cutpoints is not None:  # of ordinal, added to thresholds as here
            ours = family.cutpoints.parameter
        if ours is None and there:
            to.refuse(right, f"`{family.name}` has no parameter `{there}`", "leave its formula out")
        elif ours is not None:
            is_the_same = isinstance(right, tree.Name) and right.text == "."  # `ziformula = ~ .`
            bodies[ours] = effects(statement.effects[""] if is_the_same else right, to, ours)
            if found.here.is_flipped(there):
                to.remark(found.here.flip(there, _link_of(ours, found, statement)))
            if statement.notation == "brms" and any(p.name == ours and p.is_anchored for p in family.parameters):
                bodies[ours] = _anchored(there, bodies[ours], statement, to)
    bodies |= _on_cutpoints(found, to)
    _check_knots(statement.knots, to)
    if family.categories is not None and to.notation == "brms" and to.separate:
        to.remark("effects of a unit on all levels of the response correlate here, as those of `(1 | i | g)` of brms")
    if statement.residual is not None and (line := try_line(statement.residual, to)):
        to.residuals.append(line)
    curve = [f"nonlinear {_target(main, found, statement, to)} = {_curve(statement, in_curve, to)}"] if in_curve else []
    texts = [found.line, *curve, *bodies.values(), *to.residuals]
    names = to.columns.names(texts, found.columns | {p.name for p in family.parameters} | set(in_curve))
    written = [to.columns.filled(f"effects {_target(parameter, found, statement, to)} = {body}", names)
               for parameter, body in bodies.items()]  # fmt: skip
    written = [*(to.columns.filled(line, names) for line in curve), *written]
    groups = Groups(
        tuple(
            dict.fromkeys(g for found_in in _GROUP.findall(written[0] if written else "") for g in _groupings(found_in))
        ),
        tuple(
            dict.fromkeys(
                [
                    *(g for line in written for g in _CORRELATED.findall(line)),
                    *(to.columns.filled(g, names) for (g, _), parameters in to.shared.items() if len(parameters) > 1),
                ]
            )
        ),
        tuple(name for use, name in names.items() if use.adjacent),
    )
    lines = [to.columns.filled(found.line, names), *to.columns.declarations(names), "", *written]
    used = {use.column for use in names} | found.columns | to.columns.named_elsewhere
    if gaps := to.columns.rows_with_gaps(used):
        to.drops = True
        rows, they = ("rows lack", "they are") if gaps > 1 else ("row lacks", "it is")
        to.remark(f"{gaps:,} {rows} a value in a column that is used; {they} left out, as there")
    named = coefficients_of(lines, to.columns, to.unscaled, used) if statement.priors and not to.problems else NONE
    stated = priors(statement.priors, found.here, groups, to, named, statement.is_centred)
    residual_priors = [line for line in stated if line.startswith(RESIDUAL)]
    stated = [line for line in stated if line not in residual_priors]
    for line in to.residuals[:1]:
        own_line = to.columns.filled(line, names)
        laws = [found_in.removeprefix(RESIDUAL) for found_in in residual_priors]
        laws = [law for law in laws if law.startswith("LKJ(") == ("~ LKJ(" in own_line)]
        stated.append(f"{own_line.partition(' ~ ')[0]} ~ {laws[-1]}" if laws else own_line)
    for (shared, _), parameters in to.shared.items():
        if len(parameters) > 1:
            group = to.columns.filled(shared, names)
            own = [line for line in stated if line.startswith(f"correlation {group} ~ ")]
            prior = own[0].partition(" ~ ")[2] if own else "LKJ(eta = 2)"
            stated = [line for line in stated if line not in own]
            stated.append(f"correlation {group} across {', '.join(parameters)} ~ {prior}")
    if in_curve and not to.problems:
        stated += _other_priors(statement, [*lines, *stated], found, to)
    return [*lines, "", *stated] if stated else lines


def _in_curve(statement: Statement, found: Response, to: Translation) -> tuple[str, ...]:
    """The parameters of a curve, each of which has a formula."""
    if not statement.is_curve:
        return ()
    own = tuple(there for there in statement.effects if there and found.here.parameter(there) is None)
    if not own:
        to.refuse(
            statement.effects[""],
            "with `nl = TRUE` each parameter of the curve has a formula, which is missing",
            "add it to the call: `bf(y ~ a * exp(-k * t), a + k ~ 1, nl = TRUE)`",
        )
    return own


def _curve(statement: Statement, in_curve: tuple[str, ...], to: Translation) -> str:
    try:
        return arithmetic(statement.effects[""], in_curve, to)
    except Refused:
        return ""


def _other_priors(statement: Statement, lines: list[str], found: Response, to: Translation) -> list[str]:
    """Priors of sds that brms has by default; those of other numbers it requires, as a spec does."""
    missing = missing_priors(lines)
    more = spread_priors(missing, found.columns, found.here.link, to.columns.table)
    if more:
        to.remark("the priors of sds that the call does not give are those of brms")
    if left := [line for line in missing if ".sd(" not in line]:
        own = tuple(dict.fromkeys(line.removeprefix("prior ").partition(".")[0] for line in left))
        each = ", ".join(f'prior(normal(0, 1), nlpar = "{name}")' for name in own)
        to.refuse(
            statement.effects[""],
            f"parameters of a curve have no default priors, nor do they in brms: {listed(own)}",
            f"give them in the call, with your numbers: `prior = c({each})`",
        )
    return more


def _periods(knots: tree.Node | None) -> dict[str, tuple[float, float]]:
    """`list(x = c(0, 12))`: ends of periods by the column."""
    found = {}
    for argument in knots.arguments if isinstance(knots, tree.Call) else ():
        values = numbers(argument.value) or ()
        if argument.name and len(values) >= 2:
            found[argument.name] = (values[0], values[-1])
    return found


def _check_knots(knots: tree.Node | None, to: Translation) -> None:
    """Those that are no ends of a period are an error."""
    if knots is None:
        return
    given = knots.arguments if isinstance(knots, tree.Call) and knots.function == "list" else ()
    left = [a for a in given if a.name not in to.cyclic or len(numbers(a.value) or ()) != 2]
    why = "knots are at quantiles of the column here, but for the ends of a period"
    for argument in left:
        to.refuse(argument, why, "leave them out")
    if not given:
        to.refuse(knots, why, "leave them out")


def _on_cutpoints(found: Response, to: Translation) -> dict[str, str]:
    """The effects of cutpoints: those that brms takes off each threshold."""
    family, cutpoints = found.here.family, found.here.family.cutpoints
    if not to.of_each_level:
        return {}
    own = None if cutpoints is None else family.parameter(cutpoints.parameter)
    if own is None:
        why = f"the responses of `{family.name}` have no cutpoints"
        instead = "write the terms themselves"
        for node, _ in to.of_each_level:
            to.refuse(node, why, instead)
        return {}
    to.remark(f"`cs(...)` is taken off thresholds, and effects raise `{own.name}`: coefficients have the opposite sign")
    return {own.name: " + ".join(["1", *(text for _, text in to.of_each_level)])}


def _groupings(written: str) -> list[str]:
    """Of what stands right of a bar: `a/b` is `a` and `a:b`; without weights, and without `by`."""
    bare = re.sub(r", weights = .*", ")", written.partition(" by ")[0].strip())
    parts = bare.split("/")
    return [":".join(parts[: k + 1]) for k in range(len(parts))]


def _main(statement: Statement) -> tree.Node:
    """The main right-hand side, with an offset that was given as an argument."""
    right, offset = statement.effects[""], statement.offset
    if offset is None:
        return right
    argument = tree.Argument(None, offset, offset.span)
    return tree.Operation("+", right, tree.Call("offset", (argument,), offset.span), offset.span)


def _anchored(there: str, body: str, statement: Statement, to: Translation) -> str:
    """Effects on a parameter whose `1` is fixed at 0: there it is left out, and levels of a factor have a coefficient
    each.
    """
    if body.startswith("0 + "):
        by_levels = "; there a factor has a coefficient for each level, here against its reference"
        has_factors = not statement.has_cell_means or not to.columns.has_factors(body)
        to.remark(f"`0 +` of `{there}` is `1` here, which is fixed at 0{'' if has_factors else by_levels}")
        return f"1 + {body.removeprefix('0 + ')}"
    if not any("constant(0)" in to.source.slice(prior.span) for prior in statement.priors):
        to.remark(f"the intercept of `{there}` is free there, beside thresholds that it multiplies; here it is 0")
    return body


def _link_of(parameter: str, found: Response, statement: Statement) -> str:
    """The link of a parameter there."""
    family = found.here.family
    if (own := found.here.link_of(parameter)) is not None:
        return own
    usual = next(p.usual_link for p in family.parameters if p.name == parameter)
    usual = OTHER_LINKS.get((statement.notation, family.name, parameter), usual)
    return {found.here.parameter(there): link for there, link in statement.family.others}.get(parameter, usual)


def _target(parameter: str, found: Response, statement: Statement, to: Translation) -> str:
    """`mu`, `log(mu)`: the parameter under its link."""
    family = found.here.family
    if family.parameter(parameter) is None:
        return parameter  # of a curve
    usual = next(p.usual_link for p in family.parameters if p.name == parameter)
    link = _link_of(parameter, found, statement)
    if usual in LINKS and LINKS[usual].of_levels and link == "logit":
        link = usual
    if link not in LINKS:
        other = link_elsewhere(link)
        if other is None or not other.is_here:
            node = statement.family.node
            to.problems.append(
                NotSayable(
                    span=None if node is None else node.span,
                    written=link,
                    why=other.why if other else "there is no such link",
                    instead=f"name another link of it: {', '.join(f'`{name}`' for name in LINKS)}",
                )
            )
            return parameter
        link = other.instead
    bare = link == "identity" and usual in ("identity",)
    return parameter if bare else f"{link}({parameter})"
