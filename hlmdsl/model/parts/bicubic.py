"""Surfaces over two covariates by their values on a grid of knots: products of cubic splines along each.

In: knots along each, values on their grid. Out: the surface through them and its slopes; and the surfaces whose
independent coefficients make a penalised tensor product of splines (Wood, Scheipl & Faraway 2013, Statistics and
Computing 23), which they call t2. Not decided here: where knots are, or how a spec writes these (tensor.py).

Along each covariate a curve is a straight line and wiggles, of which the integral of the squared second derivative is
penalised. Of the products those of two lines are not penalised; the wiggles along one covariate times a line along the
other share one sd, those along the other a second, and products of two wiggles a third. So the coefficients are
independent whatever these sds are, and no matrix depends on a parameter.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.model.parts.cubic import Cubics, turned, wiggles
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class Bicubics:
    """Surfaces through `values` (knots along the first * knots along the second, m), the second covariate varying
    fastest.
    """

    knots: tuple[Floats, Floats]
    values: Floats

    @cached_property
    def _along(self) -> tuple[Cubics, ...]:
        """Curves that are one at one knot, and zero at the others."""
        return tuple(Cubics(own, np.eye(len(own))) for own in self.knots)

    def matrix(self, x: Sequence[Any], xp: Any = np) -> Any:
        """(n, m)"""
        return _products([own.matrix(at, xp) for own, at in zip(self._along, x, strict=True)], len(self.values), xp) @ (
            self.values
        )

    def slopes(self, which: int, x: Sequence[Floats]) -> Floats:
        """(n, m): derivatives by one of the covariates."""
        each = [
            np.stack(own.slopes(at), axis=-1) if k == which else own.matrix(at)
            for k, (own, at) in enumerate(zip(self._along, x, strict=True))
        ]
        found: Floats = _products(each, len(self.values), np) @ self.values
        return found


def _products(each: list[Any], size: int, xp: Any) -> Any:
    """(n, knots * knots)"""
    one, other = each
    if xp is np:
        return (one[..., :, None] * other[..., None, :]).reshape((*one.shape[:-1], size))
    return (one[:, :, None] * other[:, None, :]).reshape((-1, size))


def surfaces(knots: tuple[Floats, Floats], x: tuple[Floats, Floats], along: tuple[Floats, Floats]) -> list[Floats]:
    """Values on the grid of knots (knots * knots, m) of the wiggly surfaces: along the first covariate, along the
    second, and along both.

    The straight lines along a covariate, and their scale relative to a constant, are those over the values `along` it.
    Over the rows `x` all surfaces are orthogonal to a constant, to both covariates and to their product. Those that
    share an sd are orthogonal to each other there, the most spread first, and their mean squares sum to 1: their sd is
    the root mean square of their sum over the rows.
    """
    lines, bends = zip(*(_margin(own, at) for own, at in zip(knots, along, strict=True)), strict=True)
    blocks = [np.kron(bends[0], lines[1]), np.kron(lines[0], bends[1]), np.kron(*bends)]
    units = [(own - own[0]) / (own[-1] - own[0]) for own in knots]
    rows = [(at - own[0]) / (own[-1] - own[0]) for at, own in zip(x, knots, strict=True)]
    on_grid = straight(np.repeat(units[0], len(units[1])), np.tile(units[1], len(units[0])))
    over_rows = straight(*rows)
    return [_turned_over(Bicubics((units[0], units[1]), own), rows, over_rows, on_grid) for own in blocks]


def straight(x: Floats, z: Floats) -> Floats:
    """(n, 4): what is not penalised."""
    return np.stack([np.ones(len(x)), x, z, x * z], axis=1)


def _margin(knots: Floats, x: Floats) -> tuple[Floats, Floats]:
    """Values at the knots of a constant and a line, both of the mean square 1 and orthogonal over the values, and of
    the wiggles around lines.
    """
    return np.stack([np.ones(len(knots)), (knots - x.mean()) / x.std()], axis=1), wiggles(knots, x)


def _turned_over(own: Bicubics, rows: Sequence[Floats], over_rows: Floats, on_grid: Floats) -> Floats:
    over = own.matrix(rows)
    flat = np.linalg.lstsq(over_rows, over, rcond=None)[0]
    over, values = over - over_rows @ flat, own.values - on_grid @ flat
    over = over / np.sqrt(len(over))
    if len(over) > over.shape[1]:
        over = np.linalg.qr(over, mode="r")
    _, spread, turn = np.linalg.svd(over, full_matrices=True)
    spread = np.concatenate([spread, np.zeros(len(turn) - len(spread))])
    found: Floats = turned(values @ turn.T, spread) / np.sqrt(np.square(spread).sum())
    return found
