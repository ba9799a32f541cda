"""In: the declarations of a spec. Out: its variables, each name once, and the declarations of every other kind.

Not decided here: what the variables are used for.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Literal, cast, get_args

from hlmdsl.model.arithmetic import constant
from hlmdsl.model.contrasts import check_contrasts, read_contrasts
from hlmdsl.model.errors.declaration_errors import (
    BadCenterOrScale,
    ChainTooLong,
    ContrastsAndCoding,
    ContrastsOfNoFactor,
    GroupInItself,
    OneNameTwoKinds,
    ParentIsNoGroup,
    RefusedName,
    RepeatedDeclaration,
    UnknownCoding,
    WordOfTheLanguage,
)
from hlmdsl.model.errors.relation_errors import RelatedInParent, UnknownRelation
from hlmdsl.model.listed_levels import check_reference, distinct_levels
from hlmdsl.model.names import KINDS, Known
from hlmdsl.model.names import near as near_names
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.read_neighbours import read_adjacent
from hlmdsl.model.read_of_units import give_units
from hlmdsl.model.read_tails import has_heavy_tails
from hlmdsl.model.variables import Coding, Covariate, Factor, Group, Related, Relation, Variable
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import Label
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

VariableDecl = ast.CovariateDecl | ast.FactorDecl | ast.GroupDecl
_KIND = {ast.CovariateDecl: "covariate", ast.FactorDecl: "factor", ast.GroupDecl: "group"}
DEEPEST_GROUP = 10
_DIMS_OF_ARVIZ = frozenset({"chain", "draw", "__sample__"})


@frozen
class Declared:
    """All variables by name; `broken` are names whose declaration has an error that is reported already."""

    variables: dict[str, Variable]
    broken: frozenset[str]


def only[D: ast.Declaration](spec: ast.SpecFile, kind: type[D], problems: Problems) -> D | None:
    """The one declaration of a kind that may be declared once."""
    found = [d for d in spec.declarations if isinstance(d, kind)]
    for again in found[1:]:
        also = (Label(found[0].keyword_span, "first declared here"),)
        what = f"`{found[0].kind}`"
        problems.add(RepeatedDeclaration(span=again.keyword_span, also=also, what=what))
    return found[0] if found else None


def why_refused(name: str) -> str | None:
    """Why results could not be stored under this name, if so."""
    if not name:
        return "an empty name"
    if name in _DIMS_OF_ARVIZ:
        return "ArviZ has this name for its own dimension"
    if "/" in name:
        return "`/` separates folders there"
    if any(unicodedata.category(c) in {"Cc", "Cf", "Cs", "Zl", "Zp"} for c in name):
        return "contains an invisible control character"
    if name != name.strip():
        return "begins or ends with a blank"
    if name[0].isascii() and not (name[0].isalnum() or name[0] == "_"):
        return f"begins with `{name[0]}`; a letter, a digit or `_` is required"
    return None


_WORDS = {
    "Intercept": "`prior Intercept` and `sd(g, Intercept)` are on the predictor's constant",
    "effects": "`prior effects` is on all effects of a predictor",
}
"""Names that have a different meaning in an effects line."""


def read_variables(
    spec: ast.SpecFile, response: ast.Name | None, parts: tuple[ast.Name, ...], problems: Problems
) -> Declared:
    """Covariates, factors and groups, with contrasts given to their factors and groups to their parents. `parts` are
    the columns of a response that has several.
    """
    declarations = [d for d in spec.declarations if isinstance(d, VariableDecl)]
    contrasts = _contrasts_by_factor(spec, problems)
    variables: dict[str, Variable] = {}
    broken: set[str] = set()
    first: dict[str, tuple[str, Span]] = {response.text: ("the response", response.span)} if response else {}
    first |= {part.text: ("a column of the response", part.span) for part in parts}
    for declaration in declarations:
        name, kind = declaration.name, _KIND[type(declaration)]
        if name.text in first:
            was, span = first[name.text]
            problems.add(_twice(name, was, span, kind))
            if variables.pop(name.text, None) is not None:  # what the name refers to is now open
                broken.add(name.text)
            _variable(declaration, None, problems)
            continue
        first[name.text] = (f"a {kind}", name.span)
        with problems.collect():
            own = contrasts.pop(name.text, None) if isinstance(declaration, ast.FactorDecl) else None
            variables[name.text] = _variable(declaration, own, problems)
        if name.text not in variables:
            broken.add(name.text)
        elif because := why_refused(name.text):
            column = declaration.column or name
            alias = f"{kind} {_alias(name.text, kind)} = {quoted(column.text)}"
            problems.add(RefusedName(span=name.span, name=name.text, what=f"a {kind}", because=because, alias=alias))
        elif kind != "group" and (because := _WORDS.get(name.text)):
            column = declaration.column or name
            alias = f"{kind} {_alias(name.text, kind)} = {quoted(column.text)}"
            problems.add(WordOfTheLanguage(span=name.span, name=name.text, kind=kind, because=because, alias=alias))
            del variables[name.text]  # as a name below, it has a different meaning
            broken.add(name.text)
    _give_parents(declarations, variables, problems)
    give_units(declarations, variables, problems)
    _contrasts_left_over(contrasts, variables, broken, problems)
    return Declared(variables, frozenset(broken))


def _alias(name: str, kind: str) -> str:
    word = "".join(c if c.isalnum() or c == "_" else "_" for c in name).strip("_") or "x"
    return f"{word}_{kind}" if not word[0].isdigit() else f"{kind}_{word}"


def _twice(name: ast.Name, first: str, span: Span, kind: str) -> OneNameTwoKinds | RepeatedDeclaration:
    also = (Label(span, f"first declared here as {first}"),)
    if first == f"a {kind}":
        return RepeatedDeclaration(span=name.span, also=also, what=f"{kind} `{name.text}`")
    alias = (
        ""
        if first in ("the response", "a column of the response")
        else f"{kind} {_alias(name.text, kind)} = {quoted(name.text)}"
    )
    return OneNameTwoKinds(span=name.span, also=also, name=name.text, first=first, second=f"a {kind}", alias=alias)


def _variable(declaration: VariableDecl, contrasts: ast.ContrastsDecl | None, problems: Problems) -> Variable:
    name, column = declaration.name, declaration.column or declaration.name
    text = declaration.text.text if declaration.text else None
    match declaration:
        case ast.CovariateDecl():
            return Covariate(
                name.text,
                column.text,
                text,
                declaration.unit.text if declaration.unit else None,
                _center(declaration, problems),
                _center_or_scale(declaration.scale, "scale", problems),
                name.span,
                column.span,
            )
        case ast.GroupDecl():
            related = _related(declaration, problems) if declaration.adjacent is None else None
            related = related or read_adjacent(declaration, problems)
            tails = declaration.adjacent is None and has_heavy_tails(declaration, problems)
            many = declaration.plural.text if declaration.plural else None
            return Group(name.text, column.text, text, None, name.span, column.span, related, tails, many)
        case ast.FactorDecl():
            return _factor(declaration, contrasts, problems)


def _related(declaration: ast.GroupDecl, problems: Problems) -> Related | None:
    """By which file its units are alike."""
    given, name = declaration.related, declaration.name.text
    if given is None:
        return None
    kinds = get_args(Relation)
    if given.how.text not in kinds:
        near = near_names(given.how.text, kinds)
        problems.add(UnknownRelation(span=given.how.span, given=given.how.text, name=name, near=near))
        return None
    if declaration.parent is not None:
        problems.add(RelatedInParent(span=given.span, name=name, parent=declaration.parent.text))
        return None
    return Related(cast(Relation, given.how.text), given.path.text, given.path.span)


def _center(declaration: ast.CovariateDecl, problems: Problems) -> Any:
    """Its zero in the values of the column; those of units are set later (read_of_units.py)."""
    center = declaration.center
    if center is None:
        return None
    zero = _center_or_scale(center.zero, "center", problems)
    return zero if center.by is None else None


def _center_or_scale(expr: ast.Expr | None, word: Literal["center", "scale"], problems: Problems) -> Any:
    own = "mean" if word == "center" else "sd"
    if expr is None:
        return None
    if isinstance(expr, ast.Name) and expr.text == own:
        return own
    try:
        value = constant(expr)
    except Rejected as rejected:
        for diagnostic in rejected.diagnostics:
            problems.add(diagnostic)
        return None
    if value is not None and (word == "center" or value > 0):
        return value
    found = "neither" if value is None else "a unit is larger than zero"
    required = "`mean` or a number" if word == "center" else "`sd` or a positive number"
    problems.add(BadCenterOrScale(span=expr.span, word=word, required=required, found=found, example=own))
    return None


def _factor(declaration: ast.FactorDecl, contrasts: ast.ContrastsDecl | None, problems: Problems) -> Factor:
    name, column = declaration.name, declaration.column or declaration.name
    levels, spans = distinct_levels(declaration.levels, name.text, "factor", problems)
    reference = declaration.reference
    check_reference(reference, levels, spans, name.text, "factor", problems)
    coding = _coding(declaration, contrasts, problems)
    hypotheses = read_contrasts(contrasts, levels, problems) if contrasts else ()
    factor = Factor(
        name.text,
        column.text,
        declaration.text.text if declaration.text else None,
        declaration.ordered,
        levels,
        reference.text if reference else None,
        coding,
        hypotheses,
        name.span,
        column.span,
        spans,
        reference.span if reference else None,
        contrasts.factor.span if contrasts else declaration.coding.span if declaration.coding else None,
    )
    if contrasts and levels:
        different = len({h.name.text for h in contrasts.hypotheses})
        declared = different if different == len(contrasts.hypotheses) else len(levels) - 1  # which are meant is open
        for diagnostic in check_contrasts(factor, levels, declared):
            problems.add(diagnostic)
    return factor


def _coding(declaration: ast.FactorDecl, contrasts: ast.ContrastsDecl | None, problems: Problems) -> Coding:
    given = declaration.coding
    if given is None:
        return "contrasts" if contrasts else "treatment"
    codings = tuple(c for c in get_args(Coding) if c not in ("contrasts", "steps"))
    name = declaration.name.text
    if given.text not in codings:
        near = near_names(given.text, codings)
        problems.add(UnknownCoding(span=given.span, given=given.text, codings=codings, near=near))
    elif contrasts is not None:
        also = (Label(contrasts.factor.span, "its contrasts"),)
        problems.add(ContrastsAndCoding(span=given.span, also=also, factor=name, coding=given.text))
    else:
        return given.text  # type: ignore[return-value]
    return "treatment"


def _contrasts_by_factor(spec: ast.SpecFile, problems: Problems) -> dict[str, ast.ContrastsDecl]:
    found: dict[str, ast.ContrastsDecl] = {}
    for d in spec.declarations:
        if isinstance(d, ast.ContrastsDecl):
            if d.factor.text in found:
                also = (Label(found[d.factor.text].factor.span, "first declared here"),)
                what = f"contrasts of `{d.factor.text}`"
                problems.add(RepeatedDeclaration(span=d.factor.span, also=also, what=what))
            else:
                found[d.factor.text] = d
    return found


def _contrasts_left_over(
    contrasts: dict[str, ast.ContrastsDecl], variables: dict[str, Variable], broken: Iterable[str], problems: Problems
) -> None:
    known = Known(v.name for v in variables.values() if isinstance(v, Factor))
    for name, declaration in contrasts.items():
        if name not in broken:
            variable = variables.get(name)
            what = f"a {KINDS[type(variable)]}" if variable else "not declared"
            near = () if variable else known.near(name)
            problems.add(ContrastsOfNoFactor(span=declaration.factor.span, name=name, what=what, near=near))


def _depth(unit: Group | Factor) -> int:
    return 1 + (_depth(unit.parent) if isinstance(unit, Group) and unit.parent else 0)


def _give_parents(declarations: list[VariableDecl], variables: dict[str, Variable], problems: Problems) -> None:
    """Replace groups by groups with their parents, parents first."""
    parents = {d.name.text: d.parent for d in declarations if isinstance(d, ast.GroupDecl) and d.parent is not None}
    declared = {d.name.text for d in declarations}
    known = Known(v.name for v in variables.values() if isinstance(v, Group | Factor))

    def settle(name: str, path: tuple[str, ...]) -> None:
        parent = parents.get(name)
        group = variables.get(name)
        if parent is None or not isinstance(group, Group) or group.parent is not None:
            return
        if parent.text == name or parent.text in path:
            chain = (*path[path.index(parent.text) if parent.text in path else 0 :], name, parent.text)
            del parents[name]
            path_text = " in ".join(f"`{p}`" for p in chain)
            raise Rejected(GroupInItself(span=parent.span, name=name, path=path_text))
        if len(path) >= DEEPEST_GROUP:
            parents.clear()
            raise Rejected(ChainTooLong(span=parent.span, what="groups in groups", most=DEEPEST_GROUP))
        settle(parent.text, (*path, name))
        above = variables.get(parent.text)
        if isinstance(above, Group | Factor) and _depth(above) < DEEPEST_GROUP:
            variables[name] = replace(group, parent=above)
            return
        del parents[name]
        if isinstance(above, Group):
            parents.clear()
            raise Rejected(ChainTooLong(span=parent.span, what="groups in groups", most=DEEPEST_GROUP))
        if above is None and parent.text in declared:
            return
        what = f"a {KINDS[type(above)]}" if above else "not declared"
        near = () if above else tuple(n for n in known.near(parent.text) if n != name)
        declare = f"{_alias(parent.text, 'group')} = {quoted(parent.text)}" if above else quoted(parent.text)
        raise Rejected(
            ParentIsNoGroup(span=parent.span, child=name, parent=parent.text, what=what, near=near, declare=declare)
        )

    for name in list(parents):
        with problems.collect():
            settle(name, ())
