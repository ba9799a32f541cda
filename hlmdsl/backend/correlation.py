"""Correlation matrices by their partial correlations, and the LKJ law of the correlations.

In: a vector of correlations (or partial correlations) and the pairs of effects they belong to. Out: expressions of
matrices and densities, without a Scan. Not decided here: which effects are correlated.

The partial correlation p_ij of effects i < j is given the effects before i. Under LKJ(eta) on q effects the p_ij are
independent, and with i counted from 0, (p_ij + 1) / 2 ~ Beta(a, a), a = eta + (q - 2 - i) / 2 (Lewandowski,
Kurowicka & Joe 2009, JMVA 100, section 2.4).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import lgamma, log
from typing import Any

import numpy as np

from hlmdsl.backend.statements.expressions import let, pm, pt
from hlmdsl.backend.statements.listing import Writer
from hlmdsl.backend.statements.short import short
from hlmdsl.design.coded import CodedVarying
from hlmdsl.source.frozen import frozen


@frozen
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
    """Each correlated bar is a block, as is each independent effect."""
    blocks: list[int] = []
    for bar in varying.bars:
        q = len(bar.labels)
        blocks += [1] * q if bar.independent else [q]
    return Structure(tuple(b for b in blocks if b))


def cholesky(partial: Any, shape: Structure) -> Any:
    """(q, q): the Cholesky factor of the correlation matrix, row by row a stick broken by the partial correlations."""
    if not shape.pairs:
        return pt.eye(shape.q)
    p = let("p", pt.zeros((shape.q, shape.q))[_rows(shape), _columns(shape)].set(partial))
    left = let("left", pt.sqrt(1 - p[:, :-1] ** 2))
    broken = pt.cumprod(pt.concatenate([pt.ones((shape.q, 1)), left], axis=1), axis=1)
    return let("L", (p + pt.eye(shape.q)) * broken)


def log_complement(partial: Any) -> Any:
    """log(1 - p^2)"""
    return pt.log1p(-(partial**2))


def own_columns(z: Any, correlation: Any, shape: Structure, back: bool = False) -> list[Any]:
    """Column by column, z L' of standard normals z (units, q), or `back`: no block exceeds two effects."""
    found = [z[:, k] for k in range(shape.q)]
    for k, (i, j) in enumerate(shape.pairs):
        rho = correlation[k]
        rest = let("rest", pt.sqrt(1 - rho**2))
        found[j] = (z[:, j] - rho * z[:, i]) / rest if back else rho * z[:, i] + rest * z[:, j]
    return found


CORRELATIONS = "Correlations, of partial correlations."
PARTIALS = "Partial correlations, given the effects before, of correlations."


def vine(writer: Writer, shape: Structure) -> tuple[Any, Any]:
    """Functions from partial correlations to correlations, and back, both in the order of the pairs."""
    if shape.simple:
        return (lambda partial: partial), (lambda correlation: correlation)

    def correlations(p: Any) -> Any:
        factor = cholesky(p, shape)
        return let("R", factor @ factor.T)[_rows(shape), _columns(shape)]

    def partials(c: Any) -> Any:
        rows, columns = _rows(shape), _columns(shape)
        matrix = let("R", pt.eye(shape.q)[rows, columns].set(c)[columns, rows].set(c))
        factor = let("L", pt.linalg.cholesky(matrix))
        squared = let("squared", factor**2)
        left = let("left", pt.sqrt(1 - pt.cumsum(squared, axis=1) + squared))
        return (factor / left)[rows, columns]

    return writer.pair(
        ("correlations", ("p",), correlations, CORRELATIONS), ("partials", ("c",), partials, PARTIALS), shape
    )


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


def add_correlations(writer: Writer, name: str, eta: float, shape: Structure, dim: str) -> Any:
    """`cor_g`: the correlations of effects of one grouping, LKJ(eta) in every bar."""
    correlations, partials = vine(writer, shape)
    after = np.array(shape.effects_after)
    alpha = [float(a) for a in eta + after / 2]
    exponents = [float(e) for e in 1 + after / 2]
    pairs, key = len(alpha), (eta, shape)
    if shape.simple:
        return _add_simple(writer, name, eta, pairs, dim)
    logp = writer.define(
        "lkj_logp",
        ("value", "a"),
        lambda value, a: log_constant(eta, shape) + (eta - 1) * log_complement(partials(value)).sum(),
        f"LKJ({eta:g}): det(R)^{eta - 1:g} over its integral.",
        key,
    )
    draw = writer.define(
        "lkj_draw",
        ("a", "size"),
        lambda a, size: correlations(2 * pm.Beta.dist(a, a) - 1),
        "Partial correlations are independent, and symmetric Beta on (-1, 1).",
        key,
    )
    start = writer.define("lkj_start", ("rv", "size", "a"), lambda rv, size, a: pt.zeros((pairs,)), key=pairs)
    spread = let("exponents", pt.as_tensor(exponents)) if len(set(exponents)) > 1 else exponents[0]
    vine_transform = writer.transform(
        "Vine",
        "Correlations to the inverse hyperbolic tangents of their partial correlations.",
        "vine",
        1,
        shape,
        forward=(("value", "*inputs"), lambda value, inputs: pt.arctanh(partials(value))),
        backward=(("value", "*inputs"), lambda value, inputs: correlations(pt.tanh(value))),
        log_jac_det=(("value", "*inputs"), lambda value, inputs: (spread * log_complement(pt.tanh(value))).sum()),
    )
    return writer.variable(
        pm.CustomDist,
        name,
        alpha,
        dist=draw,
        logp=logp,
        support_point=start,
        signature="(p)->(p)",
        class_name="LKJ",
        transform=vine_transform(),
        dims=dim,
    )


def _add_simple(writer: Writer, name: str, eta: float, pairs: int, dim: str) -> Any:
    """For single pairs: separately, (1 + cor)/2 ~ Beta(eta, eta)."""
    constant = log_constant(eta, Structure((2,)))
    logp = writer.define(
        "lkj_logp",
        ("value", "eta"),
        lambda value, eta: constant + (eta - 1) * log_complement(value),
        f"LKJ({eta:g}) of two effects.",
        eta,
    )
    draw = writer.define(
        "lkj_draw", ("eta", "size"), lambda eta, size: 2 * pm.Beta.dist(eta, eta, size=size) - 1, key="simple"
    )
    fisher = writer.transform(
        "Fisher",
        "A correlation to its inverse hyperbolic tangent.",
        "vine",
        0,
        forward=(("value", "*inputs"), lambda value, inputs: pt.arctanh(value)),
        backward=(("value", "*inputs"), lambda value, inputs: pt.tanh(value)),
        log_jac_det=(("value", "*inputs"), lambda value, inputs: log_complement(pt.tanh(value))),
    )
    options = {"dist": draw, "logp": logp, "class_name": "LKJ", "transform": fisher(), "dims": dim}
    return writer.variable(pm.CustomDist, name, short(eta), **options)
