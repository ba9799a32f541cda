"""In: the terms of one predictor or one bar. Out: the same terms, each factor coded by contrasts or by its levels.

Not decided here: which contrasts (the factor's declaration), or their matrices (design/).
"""

from __future__ import annotations

from itertools import chain, combinations

from hlmdsl.model.errors.term_errors import MarginsAbsent
from hlmdsl.model.expand import RawEffects, RawTerm, key_of, spelled
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.terms import FactorPart, Part, PartKey, Term, TermKey, TermSet
from hlmdsl.model.variables import Factor
from hlmdsl.source.diagnostic import names
from hlmdsl.source.frozen import frozen

Margin = tuple[frozenset[PartKey], frozenset[PartKey]]
"""Numeric parts and factors: what can differ between cells, such as the slope of x between the levels of f."""


@frozen
class Bar:
    """The context of varying effects: left of a bar of a group, independent of each other or not."""

    group: str
    independent: bool


def code(effects: RawEffects, problems: Problems, bar: Bar | None = None) -> TermSet:
    """A factor is coded by contrasts if the term without it is already spanned, otherwise by its levels.

    A term in which the factors C are coded by contrasts and L by levels spans C with every subset of L: by levels, a
    factor's own margin comes with it. If a margin is spanned twice, its coefficients are not identified; but the
    variances of independent effects add up differently within a cell and across cells, so in a bar `||` it may be.
    """
    spanned: dict[Margin, str] = {}
    if effects.intercept:
        spanned[frozenset(), frozenset()] = "the intercept"
    coded: dict[TermKey, Term] = {}
    for term in sorted(effects.terms.values(), key=_number_of_factors):
        with problems.collect():
            coded[term.key] = _code_term(term, spanned, effects.failed, bar)
    in_order = [coded[key] for key in effects.terms if key in coded]
    if len(coded) < len(effects.terms):
        effects.complete = False
        lost = (term for key, term in effects.terms.items() if key not in coded)
        effects.failed |= frozenset(part.name for term in lost for part in term.parts)
    return TermSet(effects.intercept, tuple(sorted(in_order, key=lambda t: len(t.parts))))


def _number_of_factors(term: RawTerm) -> int:
    return sum(isinstance(p, Factor) for p in term.parts)


def _code_term(term: RawTerm, spanned: dict[Margin, str], failed: frozenset[str], bar: Bar | None) -> Term:
    numerics = frozenset(key_of(p) for p in term.parts if not isinstance(p, Factor))
    factors = [key_of(p) for p in term.parts if isinstance(p, Factor)]
    contrast_coded = frozenset(f for f in factors if (numerics, frozenset(factors) - {f}) in spanned)
    by_levels = [f for f in factors if f not in contrast_coded]
    subsets = chain.from_iterable(combinations(by_levels, size) for size in range(len(by_levels) + 1))
    margins = [(numerics, contrast_coded | set(subset)) for subset in subsets]
    again = next((m for m in margins if m in spanned), None)
    if again is not None and by_levels and not (bar is not None and bar.independent):
        if failed & {p.name for p in term.parts}:  # the margin that is absent may be the term that could not be read
            raise Rejected()
        raise Rejected(_margins_absent(term, factors, numerics, spanned, again, bar))
    for margin in margins:
        spanned.setdefault(margin, f"`{term.name}`")
    parts: list[Part] = []
    for part in term.parts:
        parts.append(FactorPart(part, key_of(part) in by_levels) if isinstance(part, Factor) else part)
    return Term(tuple(parts), term.span)


def _margins_absent(
    term: RawTerm,
    factors: list[PartKey],
    numerics: frozenset[PartKey],
    spanned: dict[Margin, str],
    again: Margin,
    bar: Bar | None,
) -> MarginsAbsent:
    """The margins that are absent, and the two ways out."""
    absent = []
    for factor in reversed(factors):
        if (numerics, frozenset(factors) - {factor}) not in spanned:
            absent.append(":".join(spelled(p) for p in term.parts if key_of(p) != factor))
    owner = spanned[again]
    cells = f"`0 + {term.spelled}`" if owner == "the intercept" else f"`{term.spelled}` without {owner}"
    return MarginsAbsent(
        span=term.span,
        term=term.name,
        spanned=owner,
        absent=f"{names(absent)} {'is' if len(absent) == 1 else 'are'}",
        crossed=" * ".join(map(spelled, term.parts)),
        cells=cells,
        group=bar.group if bar is not None else "",
    )
