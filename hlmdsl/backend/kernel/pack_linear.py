"""Coordinates of common effects as records of the compiled density.

In: a block of common effects, its transform and shift. Out: records, and where coefficients are found.
Not decided here: the transforms (tuning.py); this file only writes fields.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.cells import CellEquation
from hlmdsl.backend.kernel.common_effects import Common
from hlmdsl.backend.kernel.layout import Layout
from hlmdsl.backend.kernel.program import Floats, Ints, Packer
from hlmdsl.backend.kernel.tuning import Tuning


def whole(packer: Packer, own: Common, transform: Floats, shift: Floats) -> P.Linear:
    """From the coordinates of a block to its coefficients on the whole line."""
    return _linear(packer, own.real, own.real, own.of_real(transform), shift[own.is_real])


def _linear(packer: Packer, to: Ints, elements: Ints, transform: Floats, shift: Floats) -> P.Linear:
    return P.Linear(
        size=elements.size,
        to_at=packer.ints(to),
        elements_at=packer.ints(elements),
        t_at=packer.reals(transform),
        shift_at=packer.reals(shift),
    )


def apart(packer: Packer, layout: Layout, tuning: Tuning, own: Common) -> P.Linear:
    """From coordinates of several equations together to those of each alone, in which its columns are turned: no
    predictor is a sum of large columns times coefficients, in which the digits in which rows differ would be lost.
    """
    transform, _ = tuning.linear[own.parameter]
    alone = np.zeros_like(transform)
    for equation in own.equations:
        at = own.place(equation)
        alone[at, at] = transform[at, at]
    turn = np.linalg.solve(own.of_real(alone), own.of_real(transform))
    return _linear(packer, layout.apart[own.parameter], own.real, turn, np.zeros(len(turn)))


def coefficients_at(packer: Packer, own: Common) -> int:
    """Where the coefficients of a whole block are."""
    return packer.ints([(P.IN_X if r else P.IN_SLOT, e) for r, e in zip(own.is_real, own.elements, strict=True)])


def coefficients_of(packer: Packer, layout: Layout, at: CellEquation) -> int:
    """Of an equation alone, or of one of a block: then its own coordinates are in slots."""
    block = layout.block_of(at.equation)
    if block.parameter not in layout.apart:
        return coefficients_at(packer, block)
    slots = block.elements.copy()
    slots[block.is_real] = layout.apart[block.parameter]
    return packer.ints([(P.IN_SLOT, slot) for slot in slots[block.place(at.equation)]])
