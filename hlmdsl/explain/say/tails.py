"""In: the effects of a grouping whose units have heavy tails. Out: the meaning of its degrees of freedom, and its
scales.

Deviations are Student t, so the parameter that is the sd of normal ones is their scale: the sd is larger, if there is
one.
Not decided here: the sentences that these are parts of.
"""

from __future__ import annotations

from dataclasses import replace

from hlmdsl.design.coded import CodedVarying, Element
from hlmdsl.explain.meaning import Meaning
from hlmdsl.explain.say.units import unit_of, units_of

HALF = " (if nu is large; half of them if it is 1)"
"""How many lie within one scale of the middle: 68% of a normal, 50% of a Student t with one degree of freedom."""


def spread_word(varying: CodedVarying) -> str:
    """The parameter for how much units differ."""
    return "scale of a Student t" if varying.nu else "sd"


def half_of_tails(varying: CodedVarying) -> str:
    """What follows `two thirds of the units`."""
    return HALF if varying.nu else ""


def of_scale(meaning: Meaning) -> Meaning:
    """A sentence on an sd as one on a scale, the square of which is less than the covariances that are named."""
    text = meaning.text.replace("(sd)", "(scale of a Student t)")
    text += ", divided by nu/(nu − 2)" if "; its square is" in text else ""
    return replace(meaning, text=text, scale="scale of a Student t on the linear predictor")


def lead_of_tails(varying: CodedVarying) -> str:
    """What one unit's deviations have in common; nothing if they are normal."""
    if not varying.nu:
        return ""
    one, scale = unit_of(varying), "scale" if len(varying.effects) == 1 else "scales"
    told = f" They are Student t with {varying.nu} degrees of freedom: {varying.sd} has their {scale}, not their sd"
    told += ", which is √(nu/(nu − 2)) times as large, and infinite if nu is at most 2."
    if len(varying.effects) > 1:
        told += (
            f" One number for each {one} stretches all its deviations alike: a {one} far out in one of them is more "
            "likely to be far out in the others."
        )
    return told


def say_degrees(varying: CodedVarying, nu: Element) -> Meaning:
    """The degrees of freedom."""
    units = units_of(varying)
    return Meaning(
        name=nu.name,
        number=nu,
        kind="parameter",
        variable=nu.variable,
        coords=(),
        text=(
            f"degrees of freedom of the deviations of {units}: if it is small, some {units} are far from all "
            "others; if it is large, above 30 or so, deviations are nearly Normal"
        ),
        scale="parameter",
    )
