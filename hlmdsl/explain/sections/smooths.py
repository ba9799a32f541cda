"""In: a predictor with smooth terms. Out: what is said of their curves: how to read them, and what their sds are.

Not decided here: the sentences of sds (say/curves.py), or of straight parts (say/effect_sentences.py).
"""

from __future__ import annotations

from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Meaning
from hlmdsl.explain.say.curves import lengthscale_of_curve, sd_of_curve
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.model.naming import shown
from hlmdsl.model.written import quoted


def lead_of_smooths(predictor: Predictor) -> list[str]:
    """How curves are read."""
    equation = predictor.equation
    parts = {t.smooth.part: t.smooth for t in equation.effects.terms if t.smooth is not None}
    if not parts or not equation.is_first:
        return []
    over = list(dict.fromkeys(name for p in parts for name in p.names))
    which = "The curve" if len(over) == 1 else "Curves"
    text = (
        f"{which} over {numbers.join([shown(x) for x in over])} {'is' if len(over) == 1 else 'are'} read from "
        f"{'its' if len(over) == 1 else 'their'} picture (`hlm plot FIT {quoted(over[0])}`) and values "
        f"(`mean(at({quoted(over[0])} = ...))`), not from single coefficients."
    )
    if any(p.function.free_columns for p in parts):
        text += " The straight line through a curve is its least-squares line over the fitted rows."
    return [text]


def of_smooths(predictor: Predictor) -> list[Meaning]:
    """What the wiggles of each smooth term share."""
    told, words, scale = list[Meaning](), predictor.words, predictor.scale
    for term in predictor.equation.effects.terms:
        told += [sd_of_curve(words, term, sd, scale) for sd in term.sds]
        told += [lengthscale_of_curve(words, term, lengthscale, scale) for lengthscale in term.lengthscales]
    return told
