"""In: terms with smooth parts, common and left of bars, and priors on them. Out: what is wrong with these.

Not decided here: how a smooth part is written (parts/spline.py).
"""

from __future__ import annotations

from hlmdsl.model.errors.base import NotAvailableYet
from hlmdsl.model.errors.process_errors import NoPhi, ProcessesThatAreAlike
from hlmdsl.model.errors.smooth_errors import NoLengthscale, PriorOfWiggles
from hlmdsl.model.errors.surface_errors import NoSdAlong, NotAlong
from hlmdsl.model.priors import CoefficientKey, OnSd, OnTerm
from hlmdsl.model.problems import Problems, Rejected
from hlmdsl.model.terms import FactorPart, Part, Term, Varying
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast


def check_smooth_terms(terms: tuple[Term, ...], varying: tuple[Varying, ...], problems: Problems) -> bool:
    """Whether all smooth terms can be computed: products of two cannot."""
    found = True
    of_units = [t for group in varying for bar in group.bars for t in bar.within.terms]
    for group, term in ((g, t) for g in varying for bar in g.bars for t in bar.within.terms if t.has_persistence):
        if group.grouping.related is not None:
            problems.add(ProcessesThatAreAlike(span=term.span, name=group.grouping.name, term=term.spelled))
            found = False
    for term in (*terms, *of_units):
        if len(term.smooths) > 1:
            curves = " + ".join(p.spelled(quoted) for p in term.smooths)
            feature = "a surface, the product of two smooths,"
            over = list(dict.fromkeys(quoted(name) for p in term.smooths for name in p.names))
            instead = f"`{curves}` has a curve for each covariate"
            if len(over) == 2 and all(p.function.name == "spline" for p in term.smooths):
                instead = f"`spline({over[0]}, {over[1]}, df = (4, 4))` is a surface, {instead}"
            problems.add(NotAvailableYet(span=term.span, feature=feature, instead=instead))
            found = False
    return found


def check_of_smooth(target: OnTerm, span: Span) -> OnTerm:
    """Only the linear column of a smooth term has a coefficient with a separate prior."""
    term = target.term
    if not term.smooths:
        return target
    if _is_straight(term, target.coefficient):
        return target
    advice = f"write `prior sd({term.spelled}) ~ ...`"
    if _has_line(term):
        first = () if target.category is None else (quoted(target.category),)
        line = f"{term.spelled}[{', '.join((*first, *_labels_of_line(term)))}]"
        advice += f" for {_rest(term)}, `prior {line} ~ ...` for {_of_line(term)}"
    raise Rejected(PriorOfWiggles(span=span, term=term.name, advice=advice))


def check_lengthscale(term: Term, span: Span, group: str = "") -> Term:
    """Of a curve that is a Gaussian process."""
    if term.has_lengthscale:
        return term
    of = f"{group}, " if group else ""
    advice = f"write `prior lengthscale({of}hsgp(x)) ~ ...`"
    if term.smooths:
        advice = f"write `prior sd({of}{term.spelled}) ~ ...`"
    raise Rejected(NoLengthscale(span=span, term=term.name, advice=advice))


def check_persistence(term: Term, span: Span, group: str = "") -> Term:
    """Of a process that returns to its level."""
    if term.has_persistence:
        return term
    of = f"{group}, " if group else ""
    advice = f"write `prior sd({of}{term.spelled}) ~ ...`" if term.smooths else f"write `prior phi({of}ar(x)) ~ ...`"
    raise Rejected(NoPhi(span=span, term=term.name, advice=advice))


def lengthscale_targets(term: Term, group: str = "") -> list[str]:
    """What priors on them are written on."""
    if not term.has_lengthscale:
        return []
    (part,) = term.smooths
    of = f"{group}, {term.spelled}" if group else term.spelled
    each = [f"lengthscale({of}, {quoted(name)})" for name in part.names] if len(part.names) > 1 else []
    return [f"lengthscale({of})", *each]


def sd_targets(term: Term) -> list[str]:
    """What priors on the sds of wiggles are written on."""
    return [f"sd({term.spelled})", *(f"sd({term.spelled}, {own})" for own in _directions(term))] if term.smooths else []


def _directions(term: Term) -> tuple[str, ...]:
    """As a spec writes them."""
    (part,) = term.smooths[:1]
    return part.function.directions([quoted(name) for name in part.names])


def sd_direction(term: Term, along: ast.Expr | None = None, group: str = "") -> str | None:
    """Which of several sds of wiggles a prior is on: `x`, `z`, `x:z`."""
    if along is None:
        return None
    part = term.smooths[0]
    inner = bare(along)
    items = [bare(item) for item in inner.items] if isinstance(inner, ast.Interaction) else [inner]
    named = [item.text for item in items if isinstance(item, ast.Name)]
    for order in (named, named[::-1]):
        if len(named) == len(items) and ":".join(order) in part.function.directions(part.names):
            return ":".join(order)
    before = f"sd({group}, {term.spelled}" if group else f"sd({term.spelled}"
    each = [f"`{before}, {own})`" for own in _directions(term)]
    found = f"its sds are along {', '.join(_directions(term))}" if each else f"its {part.function.pieces} have one sd"
    instead = " or ".join(each or [f"`{before})`"])
    raise Rejected(NoSdAlong(span=along.span, term=term.name, given=written(along), found=found, instead=instead))


def along_covariate(term: Term, along: ast.Expr | None, group: str = "") -> str | None:
    """Which of several covariates a lengthscale is along."""
    if along is None:
        return None
    (part,) = term.smooths
    inner = bare(along)
    if isinstance(inner, ast.Name) and inner.text in part.names and len(part.names) > 1:
        return inner.text
    instead = " or ".join(f"`{target}`" for target in lengthscale_targets(term, group)[-len(part.names) :])
    found = f"it is over {' and '.join(map(quoted, part.names))}"
    if len(part.names) == 1:
        found = "it is over one covariate, and has one lengthscale"
    raise Rejected(NotAlong(span=along.span, term=term.name, given=written(along), found=found, instead=instead))


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
        advice += f" for {_rest(term, many=True)}, `prior sd({group}, {line}) ~ ...` for {_of_line(term, many=True)}"
    raise Rejected(PriorOfWiggles(span=span, term=term.name, advice=advice))


def _has_line(term: Term) -> bool:
    return bool(term.smooths[0].function.free_columns)


def _rest(term: Term, many: bool = False) -> str:
    """What the sd of a curve with a line is of."""
    if len(term.smooths[0].names) > 1:
        own = (
            "surfaces bend around their bilinear surfaces" if many else "the surface bends around its bilinear surface"
        )
        return f"how freely {own}"
    if term.smooths[0].function.is_process:
        return "how much their slopes change" if many else "how much its slope changes"
    return "how freely curves bend around their lines" if many else "how freely the curve bends around its line"


def _of_line(term: Term, many: bool = False) -> str:
    """What the prior of its first straight column is on."""
    names = term.smooths[0].names
    one = "the line" if len(names) == 1 else f"the slope along {quoted(names[0])}"
    return f"{one}s" if many and len(names) == 1 else one


def _labelled(term: Term) -> list[Part]:
    return [p for p in term.parts if isinstance(p, FactorPart) or p.function.dim]


def _is_straight(term: Term, key: CoefficientKey | None) -> bool:
    """Whether it names the linear part of a curve."""
    if not _has_line(term) or key is None:
        return False
    entry = key.entries[_labelled(term).index(term.smooths[0])]
    return isinstance(entry, str) and entry in straight_labels(term)


def _labels_of_line(term: Term) -> list[str]:
    return [_written_line(term) if p is term.smooths[0] else "..." for p in _labelled(term)]


def straight_labels(term: Term) -> tuple[str, ...]:
    """What the straight columns of a smooth term are called."""
    names = term.smooths[0].names
    if len(names) == 1:
        return ("straight",)
    return tuple(f"straight {own}" for own in term.smooths[0].function.directions(names))


def _written_line(term: Term) -> str:
    first = straight_labels(term)[0]
    return f'"{first}"' if " " in first else first
