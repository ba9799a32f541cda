"""In: which effects of a unit are the waves of a Gaussian process of its own. Out: what the sd of each follows from.

Not decided here: what waves are, or how large each may be (model/parts/waves.py).
"""

from __future__ import annotations

from hlmdsl.design.elements import Element
from hlmdsl.model.parts.known import Known
from hlmdsl.source.frozen import frozen


@frozen
class UnitWaves:
    """The positions of `effects` that share an `sd` and `lengthscales`, one for each covariate, and which column of the
    function each is of.
    """

    effects: tuple[int, ...]
    columns: tuple[int, ...]
    known: Known
    sd: Element
    lengthscales: tuple[Element, ...]
