"""In: terms with smooth parts, common and left of bars, and priors on them. Out: what is wrong with these.

Not decided here: how a smooth part is written (parts/spline.py).
"""

from __future__ import annotations

from hlmdsl.model.errors.base import NotAvailableYet
from hlmdsl.model.errors.smooth_errors import CurvesOfUnits, NoLengthscale, PriorOfWiggles
from hlmdsl.model.priors import CoefficientKey, OnSd, OnTerm
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.terms import FactorPart, Part, Term, Varying
from hlmdsl.model.written import quoted
from hlmdsl.source.text import Span


def check_smooth_terms(terms: tuple[Term, ...], varying: tuple[Varying, ...], problems: Problems) -> bool:
    """Whether there is none that cannot be computed: products of two."""
    found = True
    of_units = [t for group in varying for bar in group.bars for t in bar.within.terms]
    for group, term in ((g, t) for g in varying for bar in g.bars for t in bar.within.terms if t.has_lengthscale):
        x = quoted(term.smooths[0].names[0])
        spline = f"1 + spline({x}, df = 6)"
        problems.add(CurvesOfUnits(span=term.span, spline=spline, group=group.grouping.spelled))
        found = False
    for term in (*terms, *of_units):
        if len(term.smooths) > 1:
            curves = " + ".join(p.spelled(quoted) for p in term.smooths)
            feature = "a surface, the product of two smooths,"
            problems.add(
                NotAvailableYet(span=term.span, feature=feature, instead=f"`{curves}` has a curve for each covariate")
            )
            found = False
    return found


def check_of_smooth(target: OnTerm, span: Span) -> OnTerm:
    """Only the straight column of a smooth term has a coefficient with a prior of its own."""
    term = target.term
    if not term.smooths:
        return target
    if _is_straight(term, target.coefficient):
        return target
    advice = f"write `prior sd({term.spelled}) ~ ...`"
    if _has_line(term):
        first = () if target.category is None else (quoted(target.category),)
        line = f"{term.spelled}[{', '.join((*first, *_labels_of_line(term)))}]"
        advice += f" for how far the curve lies from its line, `prior {line} ~ ...` for the line"
    raise Rejected(PriorOfWiggles(span=span, term=term.name, advice=advice))


def check_lengthscale(term: Term, span: Span) -> Term:
    """Of a curve that is a Gaussian process."""
    if term.has_lengthscale:
        return term
    advice = f"write `prior sd({term.spelled}) ~ ...`" if term.smooths else "write `prior lengthscale(hsgp(x)) ~ ...`"
    raise Rejected(NoLengthscale(span=span, term=term.name, advice=advice))


def check_sd_of_smooth(target: OnSd, span: Span) -> OnSd:
    """The wiggles of units' curves share an sd, and their lines have others."""
    term = target.effect
    if not isinstance(term, Term) or not term.smooths or target.coefficient is None:
        return target
    if _is_straight(term, target.coefficient):
        return target
    group = target.grouping.spelled
    advice = f"write `prior sd({group}, {term.spelled}) ~ ...`"
    if _has_line(term):
        line = f"{term.spelled}[{', '.join(_labels_of_line(term))}]"
        advice += f" for how far curves lie from their lines, `prior sd({group}, {line}) ~ ...` for the lines"
    raise Rejected(PriorOfWiggles(span=span, term=term.name, advice=advice))


def _has_line(term: Term) -> bool:
    return bool(term.smooths[0].function.free_columns)


def _labelled(term: Term) -> list[Part]:
    return [p for p in term.parts if isinstance(p, FactorPart) or p.function.dim]


def _is_straight(term: Term, key: CoefficientKey | None) -> bool:
    """Whether it names the line of a curve."""
    return _has_line(term) and key is not None and key.entries[_labelled(term).index(term.smooths[0])] == "straight"


def _labels_of_line(term: Term) -> list[str]:
    return ["straight" if p is term.smooths[0] else "..." for p in _labelled(term)]
