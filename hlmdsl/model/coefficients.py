"""In: `[b2 - b1, parallel - orthogonal]` and the term it is of. Out: one entry per labelled part, in the term's order.

Not decided here: which coefficient has these weights or this label; that needs the coding matrix (design/).
"""

from __future__ import annotations

from dataclasses import replace

from hlmdsl.model.arithmetic import describe
from hlmdsl.model.errors.prior_errors import BadCoefficient
from hlmdsl.model.expand import RawTerm, key_of, spelled
from hlmdsl.model.level_weights import check_level, level_weights
from hlmdsl.model.priors import CoefficientKey, LevelWeights
from hlmdsl.model.problems import Rejected
from hlmdsl.model.terms import FactorPart, NumericPart, Part, Term
from hlmdsl.model.variables import Factor
from hlmdsl.model.written import bare, quoted, quoted_level, written
from hlmdsl.source.diagnostic import names
from hlmdsl.syntax import ast

_NAMED_BY_USER = ("contrasts", "polynomial")


def has_labels(part: Factor | Part) -> bool:
    """Whether coefficients have a label for it: factors, and functions with several columns."""
    return not isinstance(part, NumericPart) or bool(part.function.dim)


def read_coefficient(
    term: Term, target: RawTerm, items: tuple[ast.Expr, ...], first: tuple[str, ...] = ()
) -> CoefficientKey:
    """Entries are in the order of the target's parts, which may differ from the term's. `first` are labels before
    them.
    """
    asked = [part for part in target.parts if has_labels(part)]
    span = items[0].span.to(items[-1].span)
    text = ", ".join(written(item) for item in items)
    if len(asked) != len(items):
        found = f"`{target.name}` has no `[{text}]`"
        because = (
            f"{len(items)} given, one for each of {names(map(spelled, asked))} required"
            if asked
            else "it is a single coefficient"
        )
        labels = (*first, *("..." for _ in asked))
        advice = f"write `{target.spelled}[{', '.join(labels)}]`" if labels else f"write `{target.spelled}`"
        raise Rejected(BadCoefficient(span=span, found=found, because=because, advice=advice))
    written_for = dict(zip(map(key_of, asked), items, strict=True))
    entries = tuple(_entry(part, written_for[part.key], first) for part in term.parts if has_labels(part))
    in_order = ", ".join(written(written_for[part.key]) for part in term.parts if has_labels(part))
    return CoefficientKey(entries, in_order, span)


def read_total(term: Term, target: RawTerm, items: tuple[ast.Expr, ...], first: tuple[str, ...]) -> CoefficientKey:
    """For a monotonic term, whose coefficients are totals: the labels are those of its other parts."""
    parts = tuple(p for p in target.parts if not isinstance(p, Factor) or not p.is_monotonic)
    others = replace(term, parts=tuple(p for p in term.parts if p not in term.monotonic))
    if not any(map(has_labels, parts)):
        shares = " and ".join(f"shares({p.factor.spelled(quoted)})" for p in term.monotonic)
        found, because = f"`{term.name}` is a total", "its steps are shares of it"
        advice = f"write `{term.spelled}` for the total, `{shares}` for the steps"
        raise Rejected(BadCoefficient(span=items[0].span, found=found, because=because, advice=advice))
    return read_coefficient(others, RawTerm(parts, target.span), items, first)


def _entry(part: Part, item: ast.Expr, first: tuple[str, ...]) -> LevelWeights | str:
    inner = bare(item)
    if isinstance(part, NumericPart):
        # a time of a walk or a process is a label, too, if one that has no prior of its own
        is_time = isinstance(inner, ast.Number) and part.function.is_smooth
        if not (is_time or isinstance(inner, ast.Name | ast.String)):
            example = f"write `{part.spelled(quoted)}[{', '.join((*first, 'linear'))}]`"
            raise Rejected(
                BadCoefficient(
                    span=item.span, found=f"`{part.name}` has trends", because="not a trend's name", advice=example
                )
            )
        assert isinstance(inner, ast.Name | ast.String | ast.Number)
        return inner.text
    factor = part.factor
    if isinstance(inner, ast.Name | ast.String | ast.Number):
        return _label(part, inner, first)
    if part.by_levels:
        raise Rejected(
            BadCoefficient(
                span=item.span,
                found=f"`{factor.name}` is coded by its levels here",
                because="each coefficient is the value of a level, not a difference",
                advice=f"write a level, such as `{quoted(factor.name)}[{', '.join((*first, _levels(factor)[0]))}]`",
            )
        )
    if factor.levels is None and _mentions_mean(inner):
        return written(inner)
    weights = level_weights(inner, factor.name, factor.levels, numbers_are_levels=True).weights
    kept = tuple((level, weight) for level, weight in weights.items() if weight)
    if not kept:
        raise Rejected(
            BadCoefficient(
                span=item.span,
                found=f"{describe(item)} compares nothing",
                because="all weights are zero",
                advice="write a difference of levels",
            )
        )
    return kept


def _label(part: FactorPart, label: ast.Name | ast.String | ast.Number, first: tuple[str, ...]) -> str:
    """A level if coded by levels, otherwise the name of a contrast or trend."""
    factor = part.factor
    if part.by_levels:
        return check_level(factor.name, label.text, label.span, factor.levels, as_number=True)
    if factor.coding not in _NAMED_BY_USER:
        reference, other = _levels(factor)
        difference = f"{other} - {reference if factor.coding != 'sum' else 'mean'}"
        example = f"{quoted(factor.name)}[{', '.join((*first, difference))}]"
        raise Rejected(
            BadCoefficient(
                span=label.span,
                found=f"`{factor.name}` is coded by contrasts here, its coefficients are differences",
                because="a single level is not a coefficient",
                advice=f"write the difference, such as `{example}`",
            )
        )
    known = [c.name for c in factor.contrasts]
    if factor.coding == "contrasts" and known and label.text not in known:
        raise Rejected(
            BadCoefficient(
                span=label.span,
                found=f"factor `{factor.name}` has no contrast `{label.text}`",
                because="not the name of a contrast",
                advice=f"contrasts of `{factor.name}`: {names(known)}",
            )
        )
    return label.text


def _levels(factor: Factor) -> tuple[str, str]:
    """The reference and another level, as an example."""
    levels = factor.levels or ("a", "b")
    reference = factor.reference if factor.reference in levels else levels[0]
    other = next(level for level in levels if level != reference)
    return quoted_level(str(reference)), quoted_level(other)


def _mentions_mean(expr: ast.Expr) -> bool:
    """Whether `mean` is used alone: the mean of all levels, which are not known yet."""
    match expr:
        case ast.Name():
            return expr.text == "mean"
        case ast.Sum() | ast.Product():
            return any(_mentions_mean(item.value) for item in expr.items)
        case ast.Parenthesized():
            return _mentions_mean(expr.inner)
        case ast.Negative():
            return _mentions_mean(expr.operand)
    return False
