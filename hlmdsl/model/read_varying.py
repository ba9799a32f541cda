"""In: the bars of an effects line. Out: the varying effects of each grouping, all its bars together.

Not decided here: the units of a grouping, which only a table has.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from hlmdsl.model.arithmetic import describe
from hlmdsl.model.bars_elsewhere import instead_of_bar
from hlmdsl.model.coding import Bar, code
from hlmdsl.model.errors.base import WithNearest
from hlmdsl.model.errors.member_errors import OtherWeights
from hlmdsl.model.errors.relation_errors import RelatedCombined
from hlmdsl.model.errors.term_errors import (
    ByAmongEffects,
    ByItself,
    ByNoFactor,
    EffectVariesTwice,
    EmptyEffects,
    NotAGrouping,
    TooManyTerms,
)
from hlmdsl.model.expand import MOST_PARTS, RawEffects, read_effects
from hlmdsl.model.names import Scope, kind_of
from hlmdsl.model.problems import Problems, Rejected, all_of
from hlmdsl.model.read_members import is_members, read_members
from hlmdsl.model.read_neighbours import check_regions_alone
from hlmdsl.model.read_tails import check_alone
from hlmdsl.model.terms import Grouping, PartKey, TermKey, TermSet, Varying, VaryingBar
from hlmdsl.model.variables import Covariate, Factor, Group
from hlmdsl.model.written import bare, dotted, names_in, quoted, quoted_name, written
from hlmdsl.source.diagnostic import Label
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

Unit = Group | Factor


def read_varying(
    bars: list[ast.Bar], scope: Scope, problems: Problems
) -> tuple[tuple[Varying, ...], frozenset[str] | None]:
    """The varying effects by grouping, in the order written; and the names in bars that failed, None if none did."""
    gathered: dict[object, _Gathered] = {}
    broken: frozenset[str] | None = None
    for bar in bars:
        effects = read_effects(bar.effects, scope, problems, left_of_bar=True)
        groupings: list[Grouping] = []
        by: tuple[Factor, ...] = ()
        with problems.collect() as attempt:
            if (instead := instead_of_bar(bar, scope)) is not None:
                found = describe(bare(bar.group))
                raise Rejected(NotAGrouping(span=bar.group.span, found=found, advice=instead.advice))
            groupings = read_groupings(bar.group, scope)
            check_regions_alone(groupings, bar.group.span)
            _one_of_related(groupings, bar.group.span)
            check_alone(groupings, bar.group.span)
            by = _by(bar.by, groupings, effects, scope) if bar.by is not None else ()
        terms = code(effects, problems, Bar(written(bar.group), bar.independent))
        empty = effects.complete and not terms.intercept and not terms.terms
        if empty:
            problems.add(EmptyEffects(span=bar.effects.span, group=written(bar.group)))
        if attempt.failed or empty or not effects.complete:
            meant = (d.near for d in attempt.rejected if isinstance(d, WithNearest))
            broken = (broken or frozenset()) | names_in(bar).union(effects.failed, *meant)
        if attempt.failed:
            broken = (broken or frozenset()) | scope.units_meant(bar.group)
        if attempt.failed or not effects.complete:
            continue
        for grouping in groupings:
            own = gathered.setdefault(grouping.key, _Gathered(grouping, bar.span))
            with problems.collect():
                own.add(bar, grouping, effects, terms, by, problems)
    return tuple(g.varying for g in gathered.values()), broken


def _by(expr: ast.Expr, groupings: list[Grouping], effects: RawEffects, scope: Scope) -> tuple[Factor, ...]:
    """The factors with a separate covariance of the effects in each level, or combination of levels."""
    expr = bare(expr)
    names = [bare(item) for item in expr.items] if isinstance(expr, ast.Interaction) else [expr]
    factors = tuple(dict.fromkeys(all_of(partial(_by_factor, name, scope) for name in names)))
    for grouping in groupings:
        if set(grouping.members) <= set(factors):
            raise Rejected(ByItself(span=expr.span, name=written(expr), grouping=grouping.spelled))
    for term in effects.terms.values():
        if again := [f for f in factors if f in term.parts]:
            name = again[0].name
            also = (Label(term.span, f"`{name}` is the same in all rows of a level"),)
            raise Rejected(ByAmongEffects(span=expr.span, also=also, name=name, term=term.name))
    return factors


def _by_factor(name: ast.Expr, scope: Scope) -> Factor:
    if not isinstance(name, ast.Name):
        raise Rejected(ByNoFactor(span=name.span, found=describe(name)))
    variable = scope.find(name, declare_as="factor")
    if not isinstance(variable, Factor):
        alias = quoted(f"{name.text}_factor")
        declare = f"factor {alias} = {quoted(variable.column)}"
        advice = f"declare `{declare}` and write `by {alias}`"
        raise Rejected(ByNoFactor(span=name.span, found=f"{kind_of(variable)} `{name.text}`", advice=advice))
    return variable


class _Gathered:
    """The bars of one grouping so far, and where each effect was written."""

    def __init__(self, grouping: Grouping, span: Span) -> None:
        self.grouping, self.span = grouping, span
        self.bars: list[VaryingBar] = []
        self.places: dict[TermKey, Span] = {}

    def add(
        self,
        bar: ast.Bar,
        grouping: Grouping,
        effects: RawEffects,
        terms: TermSet,
        by: tuple[Factor, ...],
        problems: Problems,
    ) -> None:
        if self.grouping.by_member != grouping.by_member:
            raise Rejected(other_weights(grouping, bar.group.span, self.span))
        for effect in _effects(bar, effects, by):
            if effect.key in self.places:
                also = (Label(self.places[effect.key], "varies here, too"),)
                problems.add(
                    EffectVariesTwice(
                        span=effect.span,
                        also=also,
                        effect=effect.name,
                        group=self.grouping.spelled,
                        implied=effect.implied,
                    )
                )
            self.places.setdefault(effect.key, effect.span)
        self.bars.append(VaryingBar(terms, bar.independent, bar.span, by))

    @property
    def varying(self) -> Varying:
        return Varying(self.grouping, tuple(self.bars), self.span)


def other_weights(grouping: Grouping, span: Span, first: Span | None) -> OtherWeights:
    """The error for a bar whose weights differ from those of the first one."""
    also = () if first is None else (Label(first, "the first bar"),)
    column = grouping.members[0]
    alias = f"group {quoted(f'{column.name}_2')} = {quoted(column.column)}"
    found = "those of the first bar are others"
    return OtherWeights(span=span, also=also, group=grouping.spelled, found=found, alias=alias)


@frozen
class _Effect:
    key: TermKey
    name: str
    span: Span
    implied: bool


def _effects(bar: ast.Bar, effects: RawEffects, by: tuple[Factor, ...]) -> list[_Effect]:
    found = []
    if effects.intercept:
        wanted = [span for one, span in effects.intercepts if one]
        span = wanted[0] if wanted else bar.effects.span
        found.append(_Effect(frozenset(), "Intercept", span, not wanted))
    found += [_Effect(key, term.name, term.span, False) for key, term in effects.terms.items()]
    if not by:
        return found
    own, level = {PartKey(f.name) for f in by}, ":".join(f.name for f in by)
    return [replace(e, key=e.key | own, name=f"{e.name}:{level}" if e.key else level) for e in found]


def read_groupings(expr: ast.Expr, scope: Scope) -> list[Grouping]:
    """`g`, `g:h`; `g/h` is g and `g:h`."""
    expr = bare(expr)
    match expr:
        case ast.Name() | ast.Interaction():
            return [grouping_of(_few(units_of(expr, scope), expr.span))]
        case ast.Product() if all(item.operator == "/" for item in expr.items[1:]):
            groupings: list[Grouping] = []
            units: list[Unit] = []
            for nested in all_of(partial(units_of, item.value, scope) for item in expr.items):
                units += [u for u in nested if u.name not in {v.name for v in units}]
                grouping = grouping_of(_few(units, expr.span))
                members = {m.name for m in grouping.members}
                if all(members != {m.name for m in g.members} for g in groupings):
                    groupings.append(grouping)
            return groupings
        case ast.Call() if is_members(expr):
            return [read_members(expr, scope)]
        case ast.Product() | ast.Sum():
            names = [written(bare(i.value)) for i in expr.items]
            bars = " + ".join(f"(1 | {name})" for name in names)
            crossed = ":".join(names)
            advice = f"write a bar for each, `{bars}`, or `{crossed}` for their combinations"
            raise Rejected(NotAGrouping(span=expr.span, found=describe(expr), advice=advice))
    raise Rejected(NotAGrouping(span=expr.span, found=describe(expr), advice=_instead(expr)))


def _instead(expr: ast.Expr) -> str:
    """What was probably meant by a bar without a group on its right."""
    if isinstance(expr, ast.String):
        return quoted_name(expr)
    if name := dotted(expr):
        return f"a column with a dot in its name is written in backticks: `{name}`"
    return "right of a bar stand groups and factors: `g`, `g:h` or `g/h`"


def _one_of_related(groupings: Sequence[Grouping], span: Span) -> None:
    """Raise Rejected if related units are only a part of a grouping."""
    for grouping in groupings:
        for unit in grouping.members:
            if isinstance(unit, Group) and unit.related is not None and len(grouping.members) > 1:
                found = RelatedCombined(span=span, group=grouping.spelled, name=unit.name, column=unit.column)
                raise Rejected(found)


def grouping_named(expr: ast.Expr, scope: Scope) -> Grouping:
    """The grouping that an expression names outside of a bar: `g`, `g:h`, `members(g, h)`."""
    expr = bare(expr)
    if isinstance(expr, ast.Call) and is_members(expr):
        return read_members(expr, scope)
    return grouping_of(units_of(expr, scope))


def units_of(expr: ast.Expr, scope: Scope) -> list[Unit]:
    """The groups and factors that an expression combines, each once."""
    match bare(expr):
        case ast.Interaction() as interaction:
            found: list[Unit] = []
            for units in all_of(partial(units_of, item, scope) for item in interaction.items):
                for unit in units:
                    if unit.name in {u.name for u in found}:
                        advice = f"write `{quoted(unit.name)}` once"
                        raise Rejected(
                            NotAGrouping(
                                span=interaction.span, found=f"`{unit.name}` combined with itself", advice=advice
                            )
                        )
                    found.append(unit)
            return found
        case ast.Name() as name:
            variable = scope.find(name, declare_as="group")
            if isinstance(variable, Covariate):
                group = quoted(f"{name.text}_group")
                alias = f"group {group} = {quoted(variable.column)}"
                advice = f"to group the rows by its values, declare `{alias}` and write `| {group}`"
                raise Rejected(NotAGrouping(span=name.span, found=f"covariate `{name.text}`", advice=advice))
            return [variable]
        case other:
            raise Rejected(NotAGrouping(span=expr.span, found=describe(other), advice=_instead(other)))


def _few(units: list[Unit], span: Span) -> list[Unit]:
    if len(units) > MOST_PARTS:
        what, advice = "groups in one grouping", "combine fewer of them"
        raise Rejected(TooManyTerms(span=span, count=len(units), most=MOST_PARTS, what=what, advice=advice))
    return units


def grouping_of(units: list[Unit]) -> Grouping:
    """Parents first. A nested unit implies its parent: `school:class` is `class` if class is declared in school."""
    members: dict[str, Unit] = {}
    parents: set[str] = set()
    for unit in units:
        for ancestor in _ancestors(unit):
            members.setdefault(ancestor.name, ancestor)
            parents.add(ancestor.name)
        members.setdefault(unit.name, unit)
    return Grouping(tuple(members.values()), tuple(u for u in units if u.name not in parents))


def _ancestors(unit: Unit) -> list[Unit]:
    above: list[Unit] = []
    while isinstance(unit, Group) and unit.parent is not None:
        unit = unit.parent
        above.insert(0, unit)
    return above
