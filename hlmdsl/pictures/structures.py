"""In: a name, a fit's draws and design. Out: the picture of a part of the model that is no effect along a variable: the
units of a grouping, correlated residuals, effects that a prior shrinks, shares of the variance.

A predictor with such a name comes first. Not decided here: what is in each of the pictures.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

from hlmdsl.design.design import Design
from hlmdsl.model.residual import RESIDUAL
from hlmdsl.options import probability, shown_option
from hlmdsl.pictures.effect_picture import Options, effect_picture
from hlmdsl.pictures.picture import Picture
from hlmdsl.pictures.picture_errors import NotDrawn
from hlmdsl.pictures.residual_picture import residual_picture
from hlmdsl.pictures.shrinkage_picture import shrinkage_picture
from hlmdsl.pictures.structure_names import EFFECTS, LACKS, groupings_drawn, predicted_along, say_those, structures
from hlmdsl.pictures.surface_picture import surface_picture
from hlmdsl.pictures.unit_picture import unit_picture
from hlmdsl.pictures.variance_picture import variance_picture
from hlmdsl.results.draws import Draws
from hlmdsl.source.exceptions import HlmError


def picture_of(draws: Draws, design: Design, asked: Options, alarmed: Callable[[], tuple[str, ...]] = tuple) -> Picture:
    """What `fit.plot` was asked for, of whichever kind. Raises HlmError for what cannot be drawn."""
    if (found := structure_picture(draws, design, asked, alarmed)) is not None:
        return found
    return (surface_picture if asked.surface else effect_picture)(draws, design, asked, alarmed)


def structure_picture(
    draws: Draws, design: Design, asked: Options, alarmed: Callable[[], tuple[str, ...]]
) -> Picture | None:
    """None if the name is not that of a structure. Raises HlmError if the model has none of this kind, or for options
    that it does not take.
    """
    name, groupings = asked.x, groupings_drawn(design)
    if not isinstance(name, str) or name in predicted_along(design) or name not in (*groupings, *LACKS):
        return None
    if name in LACKS and name not in structures(design) and name not in groupings:
        raise HlmError([NotDrawn(span=None, what=f"`{name}`", why=LACKS[name], advice=say_those(design))])
    _no_other_options(asked, name)
    inside = probability("interval", asked.interval)
    if name in groupings:
        return unit_picture(draws, design, name, inside, alarmed)
    if name == RESIDUAL:
        return residual_picture(draws, design, inside, alarmed)
    if name == EFFECTS:
        return shrinkage_picture(draws, design, inside, alarmed)
    return variance_picture(draws, design, inside, alarmed)


def _no_other_options(asked: Options, name: str) -> None:
    """Of those of an effect, only the interval has a meaning here."""
    usual = Options(asked.x, interval=asked.interval, seed=asked.seed)
    for own in fields(Options):
        given, expected = getattr(asked, own.name), getattr(usual, own.name)
        is_same = tuple(given) == expected if own.name == "units" and isinstance(given, list) else given == expected
        if not is_same:
            what = f"`{name}` with {own.name} = {shown_option(given)}"
            why = "it is a part of the model, and nothing is predicted along it"
            raise HlmError([NotDrawn(span=None, what=what, why=why, advice=f"leave `{own.name}` out")])
