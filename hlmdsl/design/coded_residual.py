"""Residuals that correlate, with the visits that a table has: `correlation residual(visit | user)`.

In: the declaration, the levels of its factor. Out: the names and labels of its numbers, and correlation matrices.
Not decided here: which rows are of one unit (residuals.py).
"""

from __future__ import annotations

from functools import cached_property

import numpy as np

from hlmdsl.design.elements import Element
from hlmdsl.design.joint import correlation_matrices
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.model.naming import label
from hlmdsl.model.residual import Residual
from hlmdsl.source.frozen import frozen


@frozen
class CodedResidual:
    """`visits` are the levels of the factor of visits; none if correlations depend on the distance between rows."""

    residual: Residual
    visits: tuple[str, ...]

    @property
    def is_by_visit(self) -> bool:
        """Whether every pair of visits has a separate correlation."""
        return self.residual.visit is not None

    @property
    def variable(self) -> str:
        """Of its numbers."""
        return Residual.COR if self.is_by_visit else Residual.PHI

    @property
    def dim(self) -> str:
        return Residual.PAIR

    @property
    def group(self) -> str:
        """The grouping's name."""
        return self.residual.grouping.name

    @cached_property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """By column of the strict lower triangle, as correlations of effects are."""
        return tuple((i, j) for j in range(len(self.visits)) for i in range(j))

    @property
    def pair_labels(self) -> tuple[str, ...]:
        """`8, 10`"""
        return tuple(f"{label(self.visits[i])}, {label(self.visits[j])}" for i, j in self.pairs)

    @property
    def elements(self) -> tuple[Element, ...]:
        """Its numbers."""
        if not self.is_by_visit:
            return (Element(self.variable),)
        return tuple(Element(self.variable, k, (self.dim,), (own,)) for k, own in enumerate(self.pair_labels))

    def matrices(self, values: Floats, at: Floats | Ints) -> Floats:
        """(draws, k, k): the correlations of rows at k visits or times, of draws (draws, numbers)."""
        if self.is_by_visit:
            whole = correlation_matrices(values, self.pairs, len(self.visits))
            return whole[:, at][:, :, at]
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.asarray(values[:, :1, None] ** np.abs(at[:, None] - at))
