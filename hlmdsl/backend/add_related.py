"""Varying effects of related units: deviations with a known covariance K between units, and Sigma within one.

In: a CodedVarying with a `relation`, its sds and correlations. Out: statements, and the deviations.
Not decided here: K (design/relation.py), or effects of independent units (add_varying.py).

With K = L L', the deviations are b = L z D' of independent standard normals z (units, effects), D D' = Sigma. They are
sampled as z, as those of independent units are.
"""

from __future__ import annotations

from math import log, pi
from typing import Any

from hlmdsl.backend.correlation import Structure, cholesky, log_complement, vine
from hlmdsl.backend.reading import Reading
from hlmdsl.backend.related_root import root_of
from hlmdsl.backend.statements.expressions import let, pm, pt
from hlmdsl.backend.statements.listing import Writer
from hlmdsl.design.coded import CodedVarying


def add_related(
    writer: Writer, varying: CodedVarying, shape: Structure, sd: Any, correlation: Any, reading: Reading
) -> Any:
    """`r_g`; `correlation` is None if effects of a unit are independent."""
    known = varying.known
    assert known is not None
    given = [sd] if correlation is None else [sd, correlation]
    names = ("sd", "cor")[: len(given)]
    key = varying.grouping.name, shape
    root, back, log_determinant_of_root = root_of(writer, varying, known, reading)
    units, q = len(known.labels), shape.q
    _, partials = vine(writer, shape)

    def partials_of(rest: Any) -> list[Any]:
        return [partials(c) for c in rest]

    def spread(z: Any, sd: Any, *partial: Any) -> Any:
        within = z @ cholesky(partial[0], shape).T if partial else z
        return root @ (within * sd)

    def gathered(r: Any, sd: Any, *partial: Any) -> Any:
        own = (back @ r) / sd
        return pt.linalg.solve_triangular(cholesky(partial[0], shape), own.T, lower=True).T if partial else own

    inner = ("sd", "partial")[: len(given)]
    spread_, gathered_ = writer.pair(
        (
            "spread",
            ("z", *inner),
            spread,
            "Deviations (units, effects), of standard normals z: alike between units, correlated within one.",
        ),
        ("gathered", ("r", *inner), gathered, "Standard normals, of deviations."),
        key,
    )

    def log_determinant(sd: Any, partial: Any) -> Any:
        own = pt.log(sd).sum() + sum(log_complement(p).sum() / 2 for p in partial)
        return units * own + q * log_determinant_of_root

    def draw(sd: Any, *rest: Any) -> Any:
        z = let("z", pm.Normal.dist(0, 1, shape=(units, q)))
        return spread(z, sd, *partials_of(rest[:-1]))

    def logp(value: Any, sd: Any, *rest: Any) -> Any:
        partial = partials_of(rest)
        z = let("z", gathered_(value, sd, *partial))
        return -(z**2).sum() / 2 - units * q / 2 * log(2 * pi) - log_determinant(sd, partial)

    inputs = ("value", "size", *names, "*rngs")
    transform = writer.transform(
        "Related",
        "Deviations of units that are alike, sampled as independent standard normals.",
        "noncentred",
        2,
        key,
        forward=(inputs, lambda value, size, sd, *rest: gathered_(value, sd, *partials_of(rest[:-1]))),
        backward=(inputs, lambda value, size, sd, *rest: spread_(value, sd, *partials_of(rest[:-1]))),
        log_jac_det=(inputs, lambda value, size, sd, *rest: log_determinant(sd, partials_of(rest[:-1]))),
    )
    shape_of = (units, q)
    return writer.variable(
        pm.CustomDist,
        varying.r,
        *given,
        dist=writer.define("related_draw", (*names, "size"), draw, key=key),
        logp=writer.define("related_logp", ("value", *names), logp, "Of all units together.", key),
        support_point=writer.define(
            "related_start", ("rv", "size", "*inputs"), lambda rv, size, inputs: pt.zeros(shape_of), key=shape_of
        ),
        signature="(q)->(u,q)" if correlation is None else "(q),(p)->(u,q)",
        class_name="RelatedNormal",
        transform=transform(),
        dims=(varying.dim, varying.effect_dim),
    )
