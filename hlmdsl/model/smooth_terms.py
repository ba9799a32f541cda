"""In: the terms of effects lines with smooth parts, and priors on them. Out: what is wrong with these.

Not decided here: how a smooth part is written (parts/spline.py).
"""

from __future__ import annotations

from hlmdsl.model.errors.base import NotAvailableYet
from hlmdsl.model.errors.smooth_errors import PriorOfWiggles
from hlmdsl.model.priors import OnTerm
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.terms import FactorPart, Term, Varying
from hlmdsl.model.written import quoted
from hlmdsl.source.text import Span


def check_smooth_terms(terms: tuple[Term, ...], varying: tuple[Varying, ...], problems: Problems) -> bool:
    """Whether there is none that cannot be computed: products of two."""
    found = True
    of_units = (t for group in varying for bar in group.bars for t in bar.within.terms)
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
    (part,) = term.smooths
    labelled = [p for p in term.parts if isinstance(p, FactorPart) or p.function.dim]
    key = target.coefficient
    free = bool(part.function.free_columns)
    if free and key is not None and key.entries[labelled.index(part)] == "straight":
        return target
    advice = f"write `prior sd({term.spelled}) ~ ...` for how far the curve lies from its line"
    if free:
        labels = ["straight" if p is part else "..." for p in labelled]
        if target.category is not None:
            labels.insert(0, quoted(target.category))
        advice += f", `prior {term.spelled}[{', '.join(labels)}] ~ ...` for the line"
    else:
        advice = f"write `prior sd({term.spelled}) ~ ...`"
    raise Rejected(PriorOfWiggles(span=span, term=term.name, advice=advice))
