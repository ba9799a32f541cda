"""In: smooth terms. Out: sentences on how far their curves are from lines: of all rows, or of each unit.

Not decided here: the linear part's sentence (effect_sentences.py). A single wiggle has no meaning by itself.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from hlmdsl.design.chains import Chain
from hlmdsl.design.coded import CodedFactorPart, CodedNumericPart, CodedSd, CodedTerm, CodedVarying, Element
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Meaning
from hlmdsl.explain.say.response_scale import ResponseScale, unit_per
from hlmdsl.explain.say.units import unit_of, units_of
from hlmdsl.explain.say.wording import Words, unit_step_of
from hlmdsl.model import naming
from hlmdsl.model.naming import shown
from hlmdsl.model.written import quoted


def sd_of_curve(words: Words, term: CodedTerm, sd: Element, scale: ResponseScale) -> Meaning:
    """Of the wiggles of a common curve."""
    curve = _curve(words, term, term.sds.index(sd), scale)
    if told := _change(term, curve):
        return _meaning(sd, told[0], "", term, scale, told[1])
    assert term.smooth is not None
    alike = f"{shape(term.smooth)}s as free as this one"  # of which there is one: it may well be nearer, or farther
    if term.lengthscale:
        text = f"how freely {curve} may depart from the level around which it varies"
        return _meaning(sd, text, "", term, scale, f"sd at any {_over(term)} of {alike}")
    bends = _bends(term, term.sds.index(sd))
    text = f"how freely {curve} may depart from {_line(term, 'its')}{bends}"
    return _meaning(sd, text, f"the fitted rows and {alike}", term, scale)


def lengthscale_of_curve(words: Words, term: CodedTerm, lengthscale: Element, scale: ResponseScale) -> Meaning:
    """For a common curve whose values correlate more the nearer they are."""
    assert term.smooth is not None
    which, along = divmod(term.lengthscales.index(lengthscale), len(term.smooth.names))
    return _lengthscale(term.smooth, along, lengthscale, _curve(words, term, which, scale))


def _lengthscale(part: CodedNumericPart, along: int, lengthscale: Element, curve: str, whose: str = "") -> Meaning:
    name, correlation = shown(part.names[along]), f"{part.function.at_one_lengthscale:.2f}"
    return Meaning(
        name=lengthscale.name,
        number=lengthscale,
        kind="parameter",
        variable=lengthscale.variable,
        coords=lengthscale.coords,
        text=f"the distance in {name} at which two values of {curve}{_elsewhere(part, along)} have the "
        f"correlation {correlation}, as deviations from the level around which it varies{whose}",
        scale=f"values of {name}",
        unit=part.covariates[along].covariate.unit,
    )


def phi_of_curve(words: Words, term: CodedTerm, phi: Element, scale: ResponseScale) -> Meaning:
    """Of a common process."""
    which = term.phis.index(phi)
    return _phi(term, phi, f"{_curve(words, term, which, scale)}")


def phi_of_units(words: Words, varying: CodedVarying, chain: Chain) -> Meaning:
    """Of the process of each unit."""
    term = next(sd.smooth for sd in varying.sds if sd.element == chain.sd)
    assert term is not None
    which = [s.element for s in varying.sds if s.smooth is term].index(chain.sd)
    return _phi(term, chain.phi, _deviations(words, varying, term, which))


def lengthscales_of_units(words: Words, varying: CodedVarying) -> list[Meaning]:
    """Of the curve of each unit."""
    found: list[Meaning] = []
    for own in varying.waves:
        term = next(sd.smooth for sd in varying.sds if sd.element == own.sd)
        assert term is not None
        assert term.smooth is not None
        which = [s.element for s in varying.sds if s.smooth is term].index(own.sd)
        curve = _deviations(words, varying, term, which)
        found += [
            _lengthscale(term.smooth, along, element, curve, f", the same for all {units_of(varying)}")
            for along, element in enumerate(own.lengthscales)
        ]
    return found


def _phi(term: CodedTerm, phi: Element, curve: str) -> Meaning:
    """How much is left, and after how long a half is."""
    assert term.smooth is not None
    part = term.smooth
    text = (
        f"of how far {curve} is from its level, the part that is expected to be left after "
        f"{unit_step_of(part).removeprefix('+')} (autocorrelation phi); phi^k is left after k times as long, and if "
        "phi is above 0, a half after log(0.5)/log(phi) times as long"
    )
    if part.known.is_whole:
        text += "; below 0, what is left is on the other side"
    return Meaning(
        name=phi.name,
        number=phi,
        kind="parameter",
        variable=phi.variable,
        coords=phi.coords,
        text=text,
        scale="correlation",
    )


def _curve(words: Words, term: CodedTerm, which: int, scale: ResponseScale) -> str:
    assert term.smooth is not None
    equation = next(e for e in words.schema.equations if term in e.effects.terms)
    part = f"the part of {term.term.shown} in " if _is_a_part(term, equation.effects.terms, equation.offsets) else ""
    return f"{part}the {shape(term.smooth)} of {scale.subject} over {_over(term)}{_whose(words, term, which)}"


def _deviations(words: Words, varying: CodedVarying, term: CodedTerm, which: int, many: bool = False) -> str:
    """What units' own curves are: those of single units, if `many`, otherwise that of one."""
    s = "s" if many else ""
    units = units_of(varying) if many else f"a single {unit_of(varying)}"
    curve = f"the deviation{s} of {'single ' if many else ''}{units} over {_over(term)}{_whose(words, term, which)}"
    every = [t for bar in varying.bars for t in bar.effects.terms]
    return f"the part{s} of {term.term.shown} in {curve}" if _is_a_part(term, every) else curve


def _is_a_part(term: CodedTerm, every: Iterable[CodedTerm], offsets: Iterable[CodedNumericPart] = ()) -> bool:
    """Whether other terms bend the same curve, so that what a smooth says of its own is not true of the whole curve."""
    assert term.smooth is not None
    over, rest = {*term.smooth.names}, term.without_smooth.parts
    numbers_of_rest = {x for p in rest if isinstance(p, CodedNumericPart) for x in p.names}
    contrasts = {p.factor.name for p in rest if isinstance(p, CodedFactorPart) and not p.by_levels}

    def bends(other: CodedTerm) -> bool:
        named = {x for p in other.parts if isinstance(p, CodedNumericPart) for x in p.names}
        factors = {p.factor.name for p in other.parts if isinstance(p, CodedFactorPart)}
        return bool(named & over) and named - over == numbers_of_rest and contrasts <= factors

    others = (other for other in every if other.term != term.term)
    is_offset = not rest and any(over & {*p.names} for p in offsets)
    return is_offset or any(bends(other) for other in others)


def _elsewhere(part: CodedNumericPart, along: int) -> str:
    """The position of two values along the other covariates."""
    others = [shown(name) for k, name in enumerate(part.names) if k != along]
    return f", at the same {numbers.join(others)}," if others else ""


def shape(part: CodedNumericPart) -> str:
    """What a function is drawn as."""
    return "curve" if len(part.names) == 1 else "surface"


def sd_of_unit_curves(words: Words, varying: CodedVarying, sd: CodedSd, scale: ResponseScale) -> Meaning:
    """Of the wiggles of each unit's own curve, its deviation from the common one."""
    term = sd.smooth
    assert term is not None
    own = [s for s in varying.sds if s.smooth is term]
    units, which = units_of(varying), own.index(sd)
    if told := _change(term, _deviations(words, varying, term, which)):
        return _meaning(sd.element, told[0], "", term, scale, told[1])
    curves = _deviations(words, varying, term, which, many=True)
    if term.lengthscale:
        text = f"how far {curves} depart from the levels around which they vary"
        return _meaning(sd.element, text, "", term, scale, f"sd at any {_over(term)}, the same for all {units}")
    bends = _bends(term, which)
    text = f"how far {curves} depart from {_line(term, 'their own', many=True)}{bends}"
    return _meaning(sd.element, text, f"the fitted rows and {units}", term, scale)


def lead_of_unit_curves(varying: CodedVarying) -> str:
    """How they are read; nothing if units have none."""
    smooths = [t.smooth for b in varying.bars if (t := b.smooth) and t.smooth]
    over = list(dict.fromkeys(name for part in smooths for name in part.names))
    if not over:
        return ""
    in_time = [part.names[0] for part in smooths if part.function.has_persistence]
    smooths = [part for part in smooths if not part.function.has_persistence]
    states = _lead_of_states(varying, list(dict.fromkeys(in_time)))
    over = list(dict.fromkeys(name for part in smooths for name in part.names))
    if not over:
        return states
    unit, it = unit_of(varying), "it" if len(over) == 1 else "them"
    kind = "surface" if all(len(part.names) > 1 for part in smooths) else "curve"
    curves = f"its own {kind} over {numbers.join([shown(x) for x in over])}"
    pieces, place = " or ".join(dict.fromkeys(part.function.pieces for part in smooths)), "predictions"
    if not varying.grouping.by_member:
        place = f"the picture (`hlm plot FIT {quoted(over[0])} --lines`)"
    return (
        f" Each {unit} has {curves}: the common effects plus its deviation; read {it} from {place}, "
        f"not from single {pieces}, which are independent." + states
    )


def _lead_of_states(varying: CodedVarying, over: list[str]) -> str:
    if not over:
        return ""
    unit, times = unit_of(varying), numbers.join([shown(x) for x in over])
    return (
        f" Each {unit} has its own process over {times}, whose states, at the times of the table, correlate by "
        f"phi to the power of the time between them: rows of the same {unit} and time share a state."
    )


def _change(term: CodedTerm, curve: str) -> tuple[str, str] | None:
    """Of a curve whose sd is that of changes, what it is and which spread."""
    assert term.smooth is not None
    if len(term.smooth.names) > 1:
        return None
    text, kind = term.smooth.function.sd_words(curve, unit_step_of(term.smooth))
    return (text, kind) if text else None


def _meaning(sd: Element, text: str, over: str, term: CodedTerm, scale: ResponseScale, kind: str = "") -> Meaning:
    return Meaning(
        name=sd.name,
        number=sd,
        kind="sd",
        variable=sd.variable,
        coords=sd.coords,
        text=f"{text} ({kind or f'root mean square over {over}'})",
        scale="linear predictor",
        unit=_unit(term, scale),
    )


def _unit(term: CodedTerm, scale: ResponseScale) -> str | None:
    """Of a curve's values, or of its slopes: per unit of the covariates that multiply it."""
    assert term.smooth is not None
    beside = [p for p in term.without_smooth.parts if isinstance(p, CodedNumericPart)]
    slopes = [term.smooth] if term.smooth.function.sd_is_of_slopes else []
    return unit_per(scale, [(name, part, 0) for part in (*beside, *slopes) for name in part.names])


def _over(term: CodedTerm) -> str:
    assert term.smooth is not None
    return numbers.join(list(map(shown, term.smooth.names)))


def _line(term: CodedTerm, own: str, many: bool = False) -> str:
    """What wiggles are relative to: the rest of a curve."""
    assert term.smooth is not None
    s = "s" if many else ""
    if len(term.smooth.names) > 1 and term.smooth.function.free_columns:
        return f"{own} bilinear surface{s}"
    if term.smooth.function.free_columns:
        return f"{own} straight line{s}"
    return f"{own} mean{s} over the {_over(term)} of the data"


def _bends(term: CodedTerm, which: int) -> str:
    """For one of several sds, in which way a surface departs from its linear part."""
    if not term.directions or term.smooth is None:
        return ""
    x, z = map(shown, term.smooth.names)
    each = (
        f"by wiggles along {x} that change with {z} along straight lines",
        f"by wiggles along {z} that change with {x} along straight lines",
        f"by wiggles along {x} that change with {z} along wiggles",
    )
    return f", {each[which % len(term.directions)]}"


def _whose(words: Words, term: CodedTerm, which: int) -> str:
    """`, in Deprived,`: the levels whose curve it is, or the coefficient of the other parts that it is multiplied by;
    for a single one nothing.
    """
    rest, which = term.without_smooth, term.multiplies(which)
    if not rest.parts:
        return ""
    factors = [p for p in rest.parts if isinstance(p, CodedFactorPart) and p.by_levels]
    if len(factors) == len(rest.parts):
        at = np.unravel_index(which, rest.shape)
        levels = {p.factor.name: p.levels[int(i)] for p, i in zip(factors, at, strict=True)}
        return f", in {words.cell(levels)},"
    return f" that {naming.element(rest.term.shown, rest.coefficients[which])} multiplies"
