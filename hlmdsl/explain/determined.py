"""In: the design matrix of the data. Out: which coefficients, and sums of them, the rows settle whatever the prior.

A combination c'beta is determined if c lies in the row space of the data's design matrix.
Not decided here: wording of meanings.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.rank import RowSpace, row_space
from hlmdsl.design.rows import Floats, Rows

MOST_TRIED = 40


@dataclass(frozen=True, eq=False)
class Determination:
    """The rows' row space, asked about single coefficients and sums of them."""

    space: RowSpace

    @property
    def null(self) -> Floats:
        """(p, r): directions in which coefficients can move without changing any row."""
        return self.space.null

    @property
    def zero(self) -> tuple[bool, ...]:
        """Columns that are zero in every row."""
        return self.space.zero

    def settles(self, combination: Floats) -> bool:
        """Whether the rows settle this sum of coefficients."""
        return self.space.settles(combination)

    def settles_coefficient(self, j: int) -> bool:
        return not self.null[j].any()

    def settled_with(self, j: int) -> Floats | None:
        """The shortest sum that has a coefficient once and is settled, with one or two others; None if there is none.

        The others undo what the loose directions do to it.
        """
        wanted = self.null[j]
        # the highest interactions first, and the intercept last: it is the one that is least often wanted
        others = [k for k in np.flatnonzero(self.null.any(axis=1)).tolist()[::-1] if k != j][:MOST_TRIED]
        for size in (1, 2):
            for chosen in combinations(others, size):
                beside = self.null[list(chosen)].T
                share = np.linalg.lstsq(beside, -wanted, rcond=None)[0]
                if np.abs(beside @ share + wanted).max() <= 1e-9 * np.abs(wanted).max() and share.all():
                    found = np.zeros(len(self.null))
                    found[j], found[list(chosen)] = 1.0, share
                    if self.settles(found):
                        return found
        return None

    @property
    def complete(self) -> bool:
        """Whether every coefficient is determined."""
        return not self.null.shape[1]


def determination(equation: CodedEquation, rows: Rows) -> Determination:
    """What the rows of a table settle of an equation's common effects."""
    return Determination(row_space(equation, rows))
