"""In: a predictor with smooth terms. Out: sentences on their curves: how to read them, and the meaning of their sds.

Not decided here: the sentences of sds (say/curves.py), or of straight parts (say/effect_sentences.py).
"""

from __future__ import annotations

from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import Meaning
from hlmdsl.explain.say.curves import lengthscale_of_curve, phi_of_curve, sd_of_curve
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.model.naming import shown
from hlmdsl.model.written import quoted


def lead_of_smooths(predictor: Predictor) -> list[str]:
    """How curves are read."""
    equation = predictor.equation
    parts = {t.smooth.part: t.smooth for t in equation.effects.terms if t.smooth is not None}
    if not parts or not equation.is_first:
        return []
    curves = list(dict.fromkeys(p.names[0] for p in parts if len(p.names) == 1))
    surfaces = list(dict.fromkeys(p.names for p in parts if len(p.names) > 1))
    told = [_read_from("curve", [shown(x) for x in curves], (curves[0],))] if curves else []
    if surfaces:
        told.append(_read_from("surface", [" and ".join(map(shown, own)) for own in surfaces], surfaces[0]))
    if any(p.function.free_columns and len(p.names) > 1 for p in parts.values()):
        told.append(
            "The bilinear surface through a surface (a level, both covariates and their product) is its least-squares "
            "fit over the fitted rows."
        )
    if any(p.function.free_columns and len(p.names) == 1 for p in parts.values()):
        told.append("The straight line through a curve is its least-squares line over the fitted rows.")
    return [" ".join(told)]


def _read_from(shape: str, over: list[str], first: tuple[str, ...]) -> str:
    is_one = len(over) == 1
    which = f"The {shape}" if is_one else f"{shape.capitalize()}s"
    by = f" --by {quoted(first[1])} --surface" if len(first) > 1 else ""
    at = ", ".join(f"{quoted(x)} = ..." for x in first)
    return (
        f"{which} over {numbers.join(over)} {'is' if is_one else 'are'} read from {'its' if is_one else 'their'} "
        f"picture (`hlm plot FIT {quoted(first[0])}{by}`) and values (`mean(at({at}))`), not from single coefficients."
    )


def of_smooths(predictor: Predictor) -> list[Meaning]:
    """What the wiggles of each smooth term share."""
    told, words, scale = list[Meaning](), predictor.words, predictor.scale
    for term in predictor.equation.effects.terms:
        told += [sd_of_curve(words, term, sd, scale) for sd in term.sds]
        told += [phi_of_curve(words, term, phi, scale) for phi in term.phis]
        told += [lengthscale_of_curve(words, term, lengthscale, scale) for lengthscale in term.lengthscales]
    return told
