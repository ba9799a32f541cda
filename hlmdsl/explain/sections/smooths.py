"""In: a predictor with smooth terms. Out: what is said of their curves: how to read them, and what their sds are.

Not decided here: the straight part's sentence (say/effect_sentences.py). A single wiggle means nothing by itself.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.design.coded import CodedFactorPart, CodedTerm, Element
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Meaning
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.model import naming
from hlmdsl.model.naming import shown
from hlmdsl.model.written import quoted


def lead_of_smooths(predictor: Predictor) -> list[str]:
    """How curves are read."""
    equation = predictor.equation
    parts = {t.smooth.part: t.smooth for t in equation.effects.terms if t.smooth is not None}
    if not parts or not equation.is_first:
        return []
    over = list(dict.fromkeys(p.covariate.name for p in parts))
    which = "The curve" if len(over) == 1 else "Curves"
    text = (
        f"{which} over {numbers.join([shown(x) for x in over])} {'is' if len(over) == 1 else 'are'} read from "
        f"{'its' if len(over) == 1 else 'their'} picture (`hlm plot FIT {quoted(over[0])}`) and values "
        f"(`mean(at({quoted(over[0])} = ...))`), not from single coefficients."
    )
    if any(p.function.free_columns for p in parts):
        text += " The straight line through a curve is its least-squares line over the fitted rows."
    return [text]


def smooth_sds(predictor: Predictor) -> list[Meaning]:
    """What the wiggles of each smooth term share."""
    return [_sd(predictor, term, sd) for term in predictor.equation.effects.terms for sd in term.sds]


def _sd(predictor: Predictor, term: CodedTerm, sd: Element) -> Meaning:
    assert term.smooth is not None
    over = shown(term.smooth.covariate.name)
    line = "its straight line" if term.smooth.function.free_columns else f"its mean over the {over} of the data"
    curve = f"the curve of {predictor.scale.subject} over {over}{_whose(predictor, term, sd)}"
    text = f"how far {curve} may lie from {line} (root mean square over the fitted rows)"
    return Meaning(
        name=sd.name,
        number=sd,
        kind="sd",
        variable=sd.variable,
        coords=sd.coords,
        text=text,
        scale="linear predictor",
        unit=predictor.scale.unit,
    )


def _whose(predictor: Predictor, term: CodedTerm, sd: Element) -> str:
    """`, in Deprived`: the levels whose curve it is, or the coefficient of the other parts that it is multiplied by."""
    others = term.without_smooth.parts
    if not others:
        return ""
    factors = [p.factor for p in others if isinstance(p, CodedFactorPart) and p.by_levels]
    if len(factors) == len(others):
        at = np.unravel_index(term.sds.index(sd), term.without_smooth.shape)
        levels = {f.name: f.levels[int(i)] for f, i in zip(factors, at, strict=True)}
        return f", in {predictor.words.cell(levels)},"
    name = naming.element(term.without_smooth.term.shown, sd.labels)
    return f" that {name} multiplies"
