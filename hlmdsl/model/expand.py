"""In: the right side of an effects line, or the effects left of a bar. Out: its terms; `*`, `/`, `^`, `-` worked out.

Not decided here: how the factors of a term are coded (coding.py), and what the bars found mean (read_varying.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from math import comb

from hlmdsl.model.arithmetic import describe, whole
from hlmdsl.model.errors.base import WithNearest
from hlmdsl.model.errors.monotonic_errors import AloneBesideMonotonic
from hlmdsl.model.errors.term_errors import (
    BadExponent,
    DeletedTermAbsent,
    GroupAsTerm,
    InterceptContradiction,
    InterceptInProduct,
    MisplacedBar,
    MisplacedOffset,
    NotATerm,
    RepeatedInProduct,
    TooManyTerms,
)
from hlmdsl.model.monotonic import monotonic_factor
from hlmdsl.model.names import Scope
from hlmdsl.model.parts.expressions import function_part, offset_part, power_part
from hlmdsl.model.problems import Problems, Rejected, all_of
from hlmdsl.model.terms import NumericPart, PartKey, TermKey
from hlmdsl.model.variables import Covariate, Factor, Group
from hlmdsl.model.written import bare, dotted, names_in, quoted, quoted_name, written
from hlmdsl.source.diagnostic import Label
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

MOST_TERMS = 1_000
MOST_PARTS = 10


@frozen
class RawTerm:
    """A product of variables before its factors are coded. Terms with the same parts are the same term."""

    parts: tuple[Factor | NumericPart, ...]
    span: Span

    @property
    def key(self) -> TermKey:
        return frozenset(map(key_of, self.parts))

    @property
    def name(self) -> str:
        return ":".join(part.term if isinstance(part, Factor) else part.name for part in self.parts)

    @property
    def spelled(self) -> str:
        """As a spec would write it."""
        return ":".join(map(spelled, self.parts))


def key_of(part: Factor | NumericPart) -> PartKey:
    """What a part is, before its factors are coded."""
    return PartKey(part.name) if isinstance(part, Factor) else part.key


def spelled(part: Factor | NumericPart) -> str:
    """The same as a spec would write it."""
    return part.spelled(quoted)


Terms = dict[TermKey, RawTerm]


@dataclass
class RawEffects:
    """The sum on one line or one side of a bar.

    `complete` is False where a part of it failed and is reported; `failed` are the names in this part, or that it may
    have meant.
    """

    terms: Terms = field(default_factory=dict)
    offsets: list[NumericPart] = field(default_factory=list)
    offset_spans: list[Span] = field(default_factory=list)
    bars: list[ast.Bar] = field(default_factory=list)
    intercepts: list[tuple[bool, Span]] = field(default_factory=list)
    complete: bool = True
    failed: frozenset[str] = frozenset()

    @property
    def intercept(self) -> bool:
        """As in lme4, there is one unless `0` is written."""
        return all(wanted for wanted, _ in self.intercepts)


def read_effects(expr: ast.Expr, scope: Scope, problems: Problems, left_of_bar: bool = False) -> RawEffects:
    """All terms of a sum; each invalid item is reported separately."""
    effects = RawEffects()
    if isinstance(expr, ast.Bar) and not left_of_bar:
        if isinstance(expr.effects, ast.Sum):
            problems.add(_bare_bar(expr))
            effects.complete, effects.failed = False, names_in(expr)
        else:
            effects.bars.append(expr)
        return effects
    _add(expr, "+", effects, scope, problems, left_of_bar)
    wanted = [span for one, span in effects.intercepts if one]
    unwanted = [span for one, span in effects.intercepts if not one]
    if wanted and unwanted:
        first, last = sorted((wanted[0], unwanted[0]))
        problems.add(InterceptContradiction(span=last, also=(Label(first, "the other"),)))
    return effects


def _add(expr: ast.Expr, sign: str, into: RawEffects, scope: Scope, problems: Problems, left_of_bar: bool) -> None:
    match expr:
        case ast.Sum():
            for item in expr.items:
                both = "-" if item.sign != sign else "+"
                _add(item.value, both, into, scope, problems, left_of_bar)
            return
        case ast.Negative():
            _add(expr.operand, "+" if sign == "-" else "-", into, scope, problems, left_of_bar)
            return
        case ast.Parenthesized(inner=ast.Sum() | ast.Number() | ast.Parenthesized() | ast.Negative()):
            _add(expr.inner, sign, into, scope, problems, left_of_bar)
            return
    with problems.collect() as attempt:
        _add_item(expr, sign, into, scope, left_of_bar)
    if attempt.failed:
        into.complete = False
        near = (d.near for d in attempt.rejected if isinstance(d, WithNearest))
        into.failed |= names_in(expr).union(scope.may_have_meant(expr), *near)


def _add_item(expr: ast.Expr, sign: str, into: RawEffects, scope: Scope, left_of_bar: bool) -> None:
    match expr:
        case ast.Number(text="1" | "0"):
            into.intercepts.append(((expr.text == "1") == (sign == "+"), expr.span))
        case ast.Parenthesized(inner=ast.Bar() as bar):
            if left_of_bar or sign == "-":
                found = "a bar left of a bar" if left_of_bar else "a bar with a minus"
                because = "varying effects do not vary themselves" if left_of_bar else "there is nothing to remove"
                advice = "add the groups side by side: `(1 | g) + (1 | h)`" if left_of_bar else "remove the bar"
                raise Rejected(MisplacedBar(span=expr.span, found=found, because=because, advice=advice))
            into.bars.append(bar)
        case ast.Call(function=ast.Name(text="offset")):
            if left_of_bar or sign == "-":
                where = "inside a bar" if left_of_bar else "subtracted"
                raise Rejected(MisplacedOffset(span=expr.span, where=where))
            into.offsets.append(offset_part(expr, scope))
            into.offset_spans.append(expr.span)
        case _ if sign == "+":
            terms = expand(expr, scope)
            _check_count(len(into.terms) + len(terms), expr.span)
            for key, term in terms.items():
                into.terms.setdefault(key, term)
        case _:
            _remove(expand(expr, scope), into.terms, into.complete)


def _remove(removed: Terms, terms: Terms, complete: bool = True) -> None:
    for key, term in removed.items():
        if key not in terms and complete:
            there = tuple(t.spelled for t in terms.values())
            raise Rejected(DeletedTermAbsent(span=term.span, name=term.spelled, terms=there))
    for key in removed:
        terms.pop(key, None)


def expand(expr: ast.Expr, scope: Scope) -> Terms:
    """The terms that a product, a power, an interaction or a single name stands for."""
    match expr:
        case ast.Name():
            return _single(_variable_part(expr, scope), expr.span)
        case ast.Call(function=ast.Name(text="offset")):
            raise Rejected(MisplacedOffset(span=expr.span, where="inside a product"))
        case ast.Call():
            monotonic = monotonic_factor(expr, scope)
            return _single(monotonic if monotonic is not None else function_part(expr, scope), expr.span)
        case ast.Parenthesized():
            return expand(expr.inner, scope)
        case ast.Sum():
            terms: Terms = {}
            each = all_of(partial(expand, item.value, scope) for item in expr.items)
            for item, found in zip(expr.items, each, strict=True):
                if item.sign == "-":
                    _remove(found, terms)
                else:
                    for key, term in found.items():
                        terms.setdefault(key, term)
            return terms
        case ast.Interaction():
            result, *others = all_of(partial(expand, operand, scope) for operand in expr.items)
            for operand in others:
                result = _cross(result, operand, expr.span)
            return {key: RawTerm(t.parts, expr.span) for key, t in result.items()}
        case ast.Product():
            return _product(expr, scope)
        case ast.Power():
            return _power(expr, scope)
        case ast.Number(text="1" | "0"):
            raise Rejected(InterceptInProduct(span=expr.span, written=expr.text))
        case ast.Bar():
            raise Rejected(
                MisplacedBar(
                    span=expr.span,
                    found="a bar inside a product",
                    because="varying effects are added to the others",
                    advice="write `+ (x | g)` for an effect of x that varies between the units of g",
                )
            )
    if name := dotted(expr):
        advice = f"a column with a dot in its name is written in backticks: `{name}`"
        raise Rejected(NotATerm(span=expr.span, found=describe(expr), advice=advice))
    raise Rejected(NotATerm(span=expr.span, found=describe(expr), advice=_meant(expr, scope) or NotATerm.advice))


def _meant(expr: ast.Expr, scope: Scope) -> str:
    """What a text, and an entry of a factor, were probably meant as; empty if that is not known."""
    if isinstance(expr, ast.String):
        return quoted_name(expr)
    if isinstance(expr, ast.Index) and isinstance(expr.base, ast.Name):
        factor = scope.variables.get(expr.base.text)
        if isinstance(factor, Factor):
            name = quoted(factor.name)
            return f"write `{name}`: it has a coefficient for each of its levels but the reference"
        return _by_index(expr, scope)
    return ""


def _by_index(expr: ast.Index, scope: Scope) -> str:
    """`a[user]`, `b[block]` of a model written by hand."""
    item = expr.items[0] if len(expr.items) == 1 else None
    of = scope.variables.get(item.text) if isinstance(item, ast.Name) else None
    if isinstance(of, Group):
        group = quoted(of.name)
        return f"an intercept for each of its units is `(1 | {group})`, and a slope `(0 + x | {group})`"
    if isinstance(of, Factor):
        name = quoted(of.name)
        return f"a coefficient for each of its levels is `0 + {name}`; beside an intercept write `{name}`"
    return ""


def _single(part: Factor | NumericPart, span: Span) -> Terms:
    term = RawTerm((part,), span)
    return {term.key: term}


def _variable_part(name: ast.Name, scope: Scope) -> Factor | NumericPart:
    match scope.find(name):
        case Covariate() as covariate:
            return NumericPart((covariate,))
        case Factor() as factor:
            if factor.is_monotonic:
                raise Rejected(AloneBesideMonotonic(span=name.span, name=factor.name, spelled=spelled(factor)))
            return factor
        case Group() as group:
            raise Rejected(GroupAsTerm(span=name.span, name=group.name))


def _cross(left: Terms, right: Terms, span: Span) -> Terms:
    """Every term of the left with every one of the right."""
    _check_count(len(left) * len(right), span)
    if len(left) == len(right) == 1:
        (a,), (b,) = left.values(), right.values()
        for part in a.parts:
            if key_of(part) in b.key:
                is_factor = isinstance(part, Factor)
                raise Rejected(RepeatedInProduct(span=span, name=part.name, is_factor=is_factor))
    crossed: Terms = {}
    for a in left.values():
        for b in right.values():
            term = RawTerm(a.parts + tuple(p for p in b.parts if key_of(p) not in a.key), span)
            if len(term.parts) > MOST_PARTS:
                advice = "interactions of so many variables cannot be read; cross fewer"
                raise Rejected(
                    TooManyTerms(
                        span=span, count=len(term.parts), most=MOST_PARTS, what="variables in one term", advice=advice
                    )
                )
            crossed.setdefault(term.key, term)
    return crossed


def _check_count(count: int, span: Span) -> None:
    if count > MOST_TERMS:
        raise Rejected(TooManyTerms(span=span, count=count, most=MOST_TERMS))


def _product(expr: ast.Product, scope: Scope) -> Terms:
    """`a * b` is a + b + a:b; `a / b` is a + b within a: a + a:b, with all variables of the left."""

    def operand(value: ast.Expr) -> Terms:
        if isinstance(value, ast.Number):
            advice = "how much of a variable enters is estimated: write it alone, or as `offset(...)` if it is known"
            raise Rejected(NotATerm(span=value.span, found=describe(value), advice=advice))
        return expand(value, scope)

    result, *others = all_of(partial(operand, item.value) for item in expr.items)
    for item, right in zip(expr.items[1:], others, strict=True):
        _check_count(len(result) * len(right) + len(result) + len(right), expr.span)
        if item.operator == "*":
            result = {
                **result,
                **{k: t for k, t in right.items() if k not in result},
                **_cross(result, right, expr.span),
            }
        else:
            parts = {key_of(part): part for term in result.values() for part in term.parts}
            whole_left = RawTerm(tuple(parts.values()), expr.span)
            result = {**result, **_cross({whole_left.key: whole_left}, right, expr.span)}
    return result


def _power(expr: ast.Power, scope: Scope) -> Terms:
    """`(a + b)^2`: all crossings of up to so many of the terms; `x^2`: the power of a covariate."""
    if not isinstance(expr.base, ast.Parenthesized) or isinstance(bare(expr.base), ast.Name | ast.Call | ast.Number):
        return _single(power_part(expr, scope), expr.span)
    order = whole(expr.exponent, 10**6)

    def exponent(most: int) -> int:
        if order:
            return min(order, most)
        found = f"`{written(expr.exponent)}` is not"
        advice = f"write `{written(expr.base)}^2` for all terms and their pairs"
        raise Rejected(BadExponent(span=expr.exponent.span, found=found, least=1, most=most, advice=advice))

    try:
        base = expand(expr.base, scope)
    except Rejected as rejected:
        inner = bare(expr.base)
        if not order and isinstance(inner, ast.Sum) and len(inner.items) > 1:
            all_of([partial(_reject, rejected), partial(exponent, len(inner.items))])
        raise
    if len(base) < 2:
        return _single(power_part(expr, scope), expr.span)
    order = exponent(len(base))
    _check_count(sum(comb(len(base), k) for k in range(1, order + 1)), expr.span)
    result = dict(base)
    for _ in range(order - 1):
        for term in list(result.values()):
            for other in base.values():
                if not other.key <= term.key:
                    crossed = _cross({term.key: term}, {other.key: RawTerm(_new(other, term), other.span)}, expr.span)
                    for key, found_term in crossed.items():
                        result.setdefault(key, found_term)
    return result


def _reject(rejected: Rejected) -> int:
    raise rejected


def _new(other: RawTerm, term: RawTerm) -> tuple[Factor | NumericPart, ...]:
    return tuple(p for p in other.parts if key_of(p) not in term.key)


def _bare_bar(bar: ast.Bar) -> MisplacedBar:
    sum_ = bar.effects
    last = sum_.items[-1].value if isinstance(sum_, ast.Sum) else sum_
    sign = "||" if bar.independent else "|"
    return MisplacedBar(
        span=bar.span,
        found="a bar without parentheses",
        because="it is not clear how much of this varies",
        advice=f"put the effects that vary in parentheses: `({written(last)} {sign} {written(bar.group)})`",
    )
