"""A separate curve for each unit, as in `(spline(x, df = 6) | g)`: the lines are effects like others, and the wiggles
are independent and share an sd, so they form a separate bar.

In: the terms left of a bar. Out: bars. Not decided here: which columns are wiggles (model/parts/).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hlmdsl.design.coded import CodedBar, CodedTerm, CodedTermSet
from hlmdsl.design.elements import Category
from hlmdsl.model import naming


def bars_of(effects: CodedTermSet, independent: bool) -> Iterator[CodedBar]:
    """One without wiggles, if there is anything else, and one for each smooth term."""
    lines = [_some(term, of_line=True) if term.smooth is not None else term for term in effects.terms]
    kept = CodedTermSet(effects.intercept, tuple(term for term in lines if term is not None))
    curves = [_some(term, of_line=False) for term in effects.terms if term.smooth is not None]
    if kept.intercept or kept.terms or not curves:
        yield CodedBar(kept, effect_labels(kept), independent)
    for term in curves:
        if term is not None:
            own = CodedTermSet(False, (term,))
            yield CodedBar(own, effect_labels(own), True, term)


def _some(term: CodedTerm, of_line: bool) -> CodedTerm | None:
    """The columns with separate sds, or the others; None if there are none."""
    part = term.smooth
    assert part is not None
    free = part.function.free_columns or 0
    only = range(free) if of_line else range(free, len(part.labels))
    if not only:
        return None
    return replace(term, parts=tuple(replace(part, only=only) if p is part else p for p in term.parts))


def effect_labels(effects: CodedTermSet, category: Category | None = None) -> tuple[str, ...]:
    """`Intercept`, `Days`, `direction[parallel - orthogonal]`, in column order; of a category as its coefficients are
    called, `Days[car]`.
    """
    of = () if category is None else (category.label,)
    labels = [naming.element("Intercept", of)] if effects.intercept else []
    for term in effects.terms:
        labels += [naming.element(term.term.shown, (*of, *at)) for at in term.coefficients]
    return tuple(labels)
