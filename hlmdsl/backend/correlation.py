"""Correlation matrices by their partial correlations, and the LKJ law of the correlations.

In: a vector of correlations (or partial correlations) and the pairs of effects they belong to. Out: symbolic matrices
and densities without a Scan. Not decided here: which effects are correlated.

The partial correlation p_ij of effects i < j is given the effects before i. Under LKJ(eta) on q effects the p_ij are
independent, and with i counted from 0, (p_ij + 1) / 2 ~ Beta(a, a), a = eta + (q - 2 - i) / 2 (Lewandowski,
Kurowicka & Joe 2009, JMVA 100, section 2.4).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import lgamma, log
from typing import Any

import numpy as np
import pymc as pm
import pytensor.tensor as pt
from pymc.logprob.transforms import Transform
from pytensor.compile.builders import OpFromGraph

from hlmdsl.backend.undone_pairs import register_inverse
from hlmdsl.design.coded import CodedVarying


@dataclass(frozen=True)
class Structure:
    """Which of q effects are correlated: blocks of sizes that sum to q (1 for an independent effect), one after the
    other, or of the positions that are `placed`, in rising order.
    """

    blocks: tuple[int, ...]
    placed: tuple[tuple[int, ...], ...] = ()

    @classmethod
    def of(cls, placed: Iterable[tuple[int, ...]]) -> Structure:
        """Of the positions in each block."""
        own = tuple(filter(None, placed))
        return cls(tuple(map(len, own)), own)

    @property
    def q(self) -> int:
        return sum(self.blocks)

    @property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """Positions (i, j), i < j, in the order of CodedVarying.pairs."""
        return tuple((own[i], own[j]) for own in self._positions for j in range(len(own)) for i in range(j))

    @property
    def _positions(self) -> tuple[Sequence[int], ...]:
        starts = np.cumsum((0, *self.blocks[:-1])).tolist()
        return self.placed or tuple(range(s, s + b) for s, b in zip(starts, self.blocks, strict=True))

    @property
    def effects_after(self) -> tuple[int, ...]:
        """For each pair, q - 2 - i within its block: how many levels of the vine are above it."""
        return tuple(b - 2 - i for b in self.blocks for j in range(b) for i in range(j))

    @property
    def simple(self) -> bool:
        """No block exceeds two effects: every partial correlation is the correlation itself."""
        return max(self.blocks) <= 2


def structure(varying: CodedVarying) -> Structure:
    """Each correlated bar a block, each independent effect one of its own."""
    blocks: list[int] = []
    for bar in varying.bars:
        q = len(bar.labels)
        blocks += [1] * q if bar.independent else [q]
    return Structure(tuple(b for b in blocks if b))


def cholesky(partial: Any, shape: Structure) -> Any:
    """(q, q): the Cholesky factor of the correlation matrix, row by row a stick broken by the partial correlations."""
    if not shape.pairs:
        return pt.eye(shape.q)
    rows = [j for _, j in shape.pairs]
    columns = [i for i, _ in shape.pairs]
    p = pt.zeros((shape.q, shape.q))[rows, columns].set(partial)
    left = pt.sqrt(1 - p[:, :-1] ** 2)
    broken = pt.cumprod(pt.concatenate([pt.ones((shape.q, 1)), left], axis=1), axis=1)
    return (p + pt.eye(shape.q)) * broken


def log_complement(partial: Any) -> Any:
    """log(1 - p^2)"""
    return pt.log1p(-(partial**2))


class Correlations(OpFromGraph):  # type: ignore[misc]
    """Partial correlations to correlations."""


class Partials(OpFromGraph):  # type: ignore[misc]
    """Correlations to partial correlations."""


register_inverse(Partials, Correlations)


def correlations(partial: Any, shape: Structure) -> Any:
    """From partial correlations, both in the order of the pairs."""
    if shape.simple:
        return partial
    p = pt.vector("p", shape=(len(shape.pairs),))
    factor = cholesky(p, shape)
    matrix = factor @ factor.T
    return Correlations([p], [matrix[_rows(shape), _columns(shape)]], inline=True)(partial)


def partials(correlation: Any, shape: Structure) -> Any:
    """From correlations, both in the order of the pairs."""
    if shape.simple:
        return correlation
    c = pt.vector("c", shape=(len(shape.pairs),))
    matrix = pt.eye(shape.q)[_rows(shape), _columns(shape)].set(c)[_columns(shape), _rows(shape)].set(c)
    factor = pt.linalg.cholesky(matrix)
    squared = factor**2
    left = pt.sqrt(1 - pt.cumsum(squared, axis=1) + squared)
    return Partials([c], [(factor / left)[_rows(shape), _columns(shape)]], inline=True)(correlation)


def _rows(shape: Structure) -> list[int]:
    return [j for _, j in shape.pairs]


def _columns(shape: Structure) -> list[int]:
    return [i for i, _ in shape.pairs]


def log_constant(eta: float, shape: Structure) -> float:
    """Minus the log of the integral of det(R)^(eta - 1) over correlation matrices, summed over blocks."""
    total = 0.0
    for k in shape.effects_after:
        a = eta + k / 2
        total -= (2 * a - 1) * log(2) + 2 * lgamma(a) - lgamma(2 * a)
    return total


class VineTransform(Transform):  # type: ignore[misc]
    """Correlations to the real line: the inverse hyperbolic tangents of their partial correlations."""

    name = "vine"
    ndim_supp = 1

    def __init__(self, shape: Structure) -> None:
        self.shape = shape

    def forward(self, value: Any, *inputs: Any) -> Any:
        return pt.arctanh(partials(value, self.shape))

    def backward(self, value: Any, *inputs: Any) -> Any:
        return correlations(pt.tanh(value), self.shape)

    def log_jac_det(self, value: Any, *inputs: Any) -> Any:
        exponents = 1 + np.array(self.shape.effects_after) / 2
        return (exponents * log_complement(pt.tanh(value))).sum()


def add_correlations(name: str, eta: float, shape: Structure, dim: str) -> Any:
    """`cor_g`: the correlations of effects of one grouping, LKJ(eta) in every bar."""
    alpha = eta + np.array(shape.effects_after) / 2

    def draw(concentration: Any, size: Any) -> Any:
        return correlations(2 * pm.Beta.dist(concentration, concentration) - 1, shape)

    def logp(value: Any, concentration: Any) -> Any:
        return log_constant(eta, shape) + (eta - 1) * log_complement(partials(value, shape)).sum()

    return pm.CustomDist(
        name,
        alpha,
        dist=draw,
        logp=logp,
        support_point=lambda rv, size, concentration: pt.zeros((len(shape.pairs),)),
        signature="(p)->(p)",
        class_name="LKJ",
        transform=VineTransform(shape),
        dims=dim,
    )
