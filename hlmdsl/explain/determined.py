"""In: the design matrix of the data. Out: which coefficients, and sums of them, the rows settle whatever the prior.

A combination c'beta is determined if c lies in the row space of the data's design matrix.
Not decided here: wording of meanings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.design.rank import TOLERANCE, triangle
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.explain.columns import Columns


@dataclass(frozen=True, eq=False)
class Determination:
    """`null` (p, r): directions in which coefficients can move without changing any row. `zero`: columns all zero."""

    null: Floats
    zero: tuple[bool, ...]

    def settles(self, combination: Floats) -> bool:
        """Whether the rows settle this sum of coefficients."""
        if not self.null.shape[1]:
            return True
        loose = np.abs(combination @ self.null).max()
        return bool(loose <= 1e-7 * max(np.abs(combination).max(), 1e-300) * np.abs(self.null).max())

    def settles_coefficient(self, j: int) -> bool:
        unit = np.zeros(self.null.shape[0])
        unit[j] = 1.0
        return self.settles(unit)

    @property
    def complete(self) -> bool:
        """Whether every coefficient is determined."""
        return not self.null.shape[1]


def determination(equation: CodedEquation, rows: Rows) -> Determination:
    """The null space of the data's design matrix, from a triangular factor of its scaled columns."""
    p = len(equation.coefficients)
    r = triangle(equation, rows)
    norms = np.linalg.norm(r, axis=0)
    zero = norms == 0.0
    scale = np.where(zero, 1.0, norms)
    if not p:
        return Determination(np.empty((0, 0)), ())
    _, s, vt = np.linalg.svd(r / scale, full_matrices=True)
    rank = int((s > TOLERANCE * max(s.max(initial=0.0), 1e-300)).sum())
    null = vt[rank:].T / scale[:, None]
    null[np.abs(null) < 1e-9 * np.abs(null).max(initial=0.0)] = 0.0
    return Determination(null, tuple(bool(z) for z in zero))


def empty_cells(columns: Columns, design: Design, factors: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The cells of some factors that have no rows, in level order."""
    if not factors:
        return ()
    coded = [columns.schema.factors[f] for f in factors]
    counts = np.zeros([len(c.levels) for c in coded], dtype=bool)
    counts[tuple(design.rows.levels[f] for f in factors)] = True
    return tuple(
        tuple(c.levels[i] for c, i in zip(coded, cell, strict=True))
        for cell in product(*(range(n) for n in counts.shape))
        if not counts[cell]
    )
