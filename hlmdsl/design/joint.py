"""Effects of a grouping in several predictors that have one covariance: `correlation g across mu, sigma`, or a bar if
each category of the response has a predictor.

In: made by schema.py. Out: the order of its effects, and where the correlation of each pair is.
Not decided here: the effects themselves (coded.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.source.frozen import frozen


@frozen
class Joint:
    """`cor` is the variable of the correlations and `dim` its dim. `effects` are the labels of all effects, those of
    each predictor together, and `parameters` the parameter of each: those of the main predictor last, so that they can
    be described given the others. Labels of a predictor that is not the main one begin with its parameter:
    `sigma.Intercept`. Of categories (`of_categories`) they are in the order of these, and labels have the category in
    brackets. Effects correlate within `blocks` of positions.
    """

    cor: str
    dim: str
    effects: tuple[str, ...]
    parameters: tuple[str, ...]
    blocks: tuple[tuple[int, ...], ...]
    of_categories: bool = False

    @cached_property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """Block by block, of each by column of the strict lower triangle."""
        return tuple((i, j) for own in self.blocks for n, j in enumerate(own) for i in own[:n])

    def size_of_block(self, effect: int) -> int:
        """How many effects one correlates with, itself among them."""
        return next(len(own) for own in self.blocks if effect in own)

    @cached_property
    def place(self) -> dict[tuple[int, int], int]:
        """Of each pair, the position of its correlation."""
        return {pair: k for k, pair in enumerate(self.pairs)}

    @cached_property
    def pair_labels(self) -> tuple[str, ...]:
        """Of two predictors the later one's effect is first in a pair, as the main one is the last: `x, sigma.x`."""
        return tuple(", ".join(self._in_order(i, j)) for i, j in self.pairs)

    def _in_order(self, i: int, j: int) -> tuple[str, str]:
        one, other = self.effects[i], self.effects[j]
        as_they_are = self.of_categories or self.parameters[i] == self.parameters[j]
        return (one, other) if as_they_are else (other, one)

    @property
    def across(self) -> tuple[tuple[int, int], ...]:
        """The pairs of effects of two predictors."""
        return tuple((i, j) for i, j in self.pairs if self.parameters[i] != self.parameters[j])


def correlation_matrices(correlations: Floats, pairs: Sequence[tuple[int, int]], q: int) -> Floats:
    """(n, q, q) of the correlations (..., pairs) of pairs of q effects; others have none."""
    each = np.asarray(correlations, dtype=float).reshape(-1, len(pairs))
    found = np.broadcast_to(np.eye(q), (len(each), q, q)).copy()
    for k, (i, j) in enumerate(pairs):
        found[:, i, j] = found[:, j, i] = each[:, k]
    return found
