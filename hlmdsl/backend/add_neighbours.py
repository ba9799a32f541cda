"""Varying effects of regions with neighbours (BYM2): one deviation each, alike as far as the share of neighbours says.

In: a CodedVarying with `neighbours`, its sd and rho, inside a model context. Out: the deviations, (regions, 1).
Not decided here: their covariance (design/neighbours.py).

With V the eigenvectors of the map, b = sd V (s z), s² = rho d + 1 - rho, z standard normal. They are sampled as z.
"""

from __future__ import annotations

from math import log, pi
from typing import Any

import pymc as pm
import pytensor.tensor as pt
from pymc.logprob.transforms import Transform
from pytensor.compile.builders import OpFromGraph

from hlmdsl.backend.undone_pairs import register_inverse
from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.neighbours import Neighbours


def add_neighbours(varying: CodedVarying, neighbours: Neighbours, sd: Any, rho: Any) -> Any:
    """`r_g`"""
    n = len(neighbours.labels)
    return pm.CustomDist(
        varying.r,
        sd,
        rho,
        dist=lambda sd, rho, size: _spread(pm.Normal.dist(0, 1, shape=(n, 1)), sd, rho, neighbours),
        logp=lambda value, sd, rho: _logp(value, sd, rho, neighbours),
        support_point=lambda rv, size, *_: pt.zeros((n, 1)),
        signature="(q),()->(u,q)",
        class_name="BYM2",
        transform=OnTheMap(neighbours),
        dims=(varying.dim, varying.effect_dim),
    )


class Mapped(OpFromGraph):  # type: ignore[misc]
    """Standard normals (regions, 1), sd and rho: to deviations."""


class Unmapped(OpFromGraph):  # type: ignore[misc]
    """Deviations, sd and rho: to standard normals."""


register_inverse(Unmapped, Mapped)


def _inner(neighbours: Neighbours) -> tuple[list[Any], Any]:
    value = pt.matrix("value", shape=(len(neighbours.labels), 1))
    sd, rho = pt.vector("sd", shape=(1,)), pt.scalar("rho")
    return [value, sd, rho], sd * _scales(rho, neighbours)[:, None]


def _scales(rho: Any, neighbours: Neighbours) -> Any:
    return pt.sqrt(rho * pt.constant(neighbours.values) + (1 - rho))


def _spread(z: Any, sd: Any, rho: Any, neighbours: Neighbours) -> Any:
    inner, scales = _inner(neighbours)
    return Mapped(inner, [pt.constant(neighbours.vectors) @ (inner[0] * scales)], inline=True)(z, sd, rho)


def _gathered(value: Any, sd: Any, rho: Any, neighbours: Neighbours) -> Any:
    inner, scales = _inner(neighbours)
    return Unmapped(inner, [(pt.constant(neighbours.vectors.T) @ inner[0]) / scales], inline=True)(value, sd, rho)


def _log_determinant(sd: Any, rho: Any, neighbours: Neighbours) -> Any:
    return len(neighbours.labels) * pt.log(sd).sum() + pt.log(_scales(rho, neighbours)).sum()


def _logp(value: Any, sd: Any, rho: Any, neighbours: Neighbours) -> Any:
    z = _gathered(value, sd, rho, neighbours)
    return -(z**2).sum() / 2 - z.size / 2 * log(2 * pi) - _log_determinant(sd, rho, neighbours)


class OnTheMap(Transform):  # type: ignore[misc]
    """Deviations of regions to standard normals."""

    name = "noncentred"
    ndim_supp = 2

    def __init__(self, neighbours: Neighbours) -> None:
        self.neighbours = neighbours

    def forward(self, value: Any, size: Any, sd: Any, rho: Any, *rngs: Any) -> Any:
        return _gathered(value, sd, rho, self.neighbours)

    def backward(self, value: Any, size: Any, sd: Any, rho: Any, *rngs: Any) -> Any:
        return _spread(value, sd, rho, self.neighbours)

    def log_jac_det(self, value: Any, size: Any, sd: Any, rho: Any, *rngs: Any) -> Any:
        return _log_determinant(sd, rho, self.neighbours)
