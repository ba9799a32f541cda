"""Varying effects of regions with neighbours (BYM2): one deviation each, alike by the share of neighbours.

In: a CodedVarying with `neighbours`, its sd and rho. Out: statements of the deviations, (regions, 1).
Not decided here: their covariance (design/neighbours.py).

With V the eigenvectors of the map, b = sd V (s z), s² = rho d + 1 - rho, z standard normal. They are sampled as z.
"""

from __future__ import annotations

from math import log, pi
from typing import Any

from hlmdsl.backend.reading import Reading
from hlmdsl.backend.statements.expressions import Known, let, pm, pt
from hlmdsl.backend.statements.listing import Writer
from hlmdsl.design.coded import CodedVarying


def add_neighbours(writer: Writer, varying: CodedVarying, sd: Any, rho: Any, reading: Reading) -> Any:
    """`r_g`"""
    neighbours, name = varying.neighbours, varying.grouping.name
    assert neighbours is not None
    modes, n = reading.modes(name), len(neighbours.labels)
    vectors = writer.constant(f"vectors_{name}", Known(neighbours.vectors, modes[0]))
    values = writer.constant(f"values_{name}", Known(neighbours.values, modes[1]))

    def scales(rho: Any) -> Any:
        return pt.sqrt(rho * values + (1 - rho))

    spread, gathered = writer.pair(
        (
            "on_the_map",
            ("z", "sd", "rho"),
            lambda z, sd, rho: vectors @ (z * (sd * scales(rho)[:, None])),
            "Deviations of regions (regions, 1), of standard normals z: rho is the share of neighbours.",
        ),
        (
            "off_the_map",
            ("r", "sd", "rho"),
            lambda r, sd, rho: (vectors.T @ r) / (sd * scales(rho)[:, None]),
            "Standard normals, of deviations.",
        ),
        name,
    )

    def log_determinant(sd: Any, rho: Any) -> Any:
        return n * pt.log(sd).sum() + pt.log(scales(rho)).sum()

    def logp(value: Any, sd: Any, rho: Any) -> Any:
        z = let("z", gathered(value, sd, rho))
        return -(z**2).sum() / 2 - n / 2 * log(2 * pi) - log_determinant(sd, rho)

    inputs = ("value", "size", "sd", "rho", "*rngs")
    transform = writer.transform(
        "OnTheMap",
        "Deviations of regions, sampled as independent standard normals.",
        "noncentred",
        2,
        name,
        forward=(inputs, lambda value, size, sd, rho, rngs: gathered(value, sd, rho)),
        backward=(inputs, lambda value, size, sd, rho, rngs: spread(value, sd, rho)),
        log_jac_det=(inputs, lambda value, size, sd, rho, rngs: log_determinant(sd, rho)),
    )
    return writer.variable(
        pm.CustomDist,
        varying.r,
        sd,
        rho,
        dist=writer.define(
            "map_draw",
            ("sd", "rho", "size"),
            lambda sd, rho, size: spread(let("z", pm.Normal.dist(0, 1, shape=(n, 1))), sd, rho),
            key=name,
        ),
        logp=writer.define("map_logp", ("value", "sd", "rho"), logp, "Of all regions together.", name),
        support_point=writer.define(
            "map_start", ("rv", "size", "*inputs"), lambda rv, size, inputs: pt.zeros((n, 1)), key=(n, 1)
        ),
        signature="(q),()->(u,q)",
        class_name="BYM2",
        transform=transform(),
        dims=(varying.dim, varying.effect_dim),
    )
