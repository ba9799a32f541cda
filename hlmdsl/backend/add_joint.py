"""Varying effects of several predictors that have one covariance: `cor_g__across`, and the deviations of each predictor
as a separate random variable, given those of the predictors before it.

In: a design's joint covariances. Out: statements, and the deviations, by their posterior name.
Not decided here: what the deviations are multiplied by (add_predictor.py).

With standard normals z, sds s and the Cholesky factor L of the correlations, the deviations are b = s * (L z). L is
lower triangular, so those of one predictor depend on its own z and on that of the predictors before it: the map is
block triangular, and its Jacobian is the product of those of the blocks on the diagonal.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log, pi
from typing import Any

from hlmdsl.backend.correlation import Structure, add_correlations, cholesky, vine
from hlmdsl.backend.prior_variables import Priors
from hlmdsl.backend.sds_of_units import sds_of
from hlmdsl.backend.start import zeros
from hlmdsl.backend.statements.expressions import let, pm, pt
from hlmdsl.backend.statements.listing import Writer
from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.joint import Joint
from hlmdsl.source.frozen import frozen


def add_joints(priors: Priors) -> dict[str, Any]:
    """`cor_g__across`, `sd_g__sigma`, `r_g__sigma`, `sd_g`, `r_g` of every joint covariance."""
    found: dict[str, Any] = {}
    for joint, parts in priors.design.schema.joints:
        found |= _add_joint(joint, [v for _, v in parts], priors)
    return found


def _add_joint(joint: Joint, parts: Sequence[CodedVarying], priors: Priors) -> dict[str, Any]:
    shape = Structure.of(joint.blocks)
    eta = priors.design.correlations[joint.cor].eta
    correlation = add_correlations(priors.writer, joint.cor, eta, shape, joint.dim)
    made: dict[str, Any] = {}
    sds: list[Any] = []
    for varying in parts:
        sds.append(sds_of(varying, priors))
        part = Part(shape, varying.start, len(varying.effects))
        made[varying.r] = _add_part(priors.writer, varying, part, sds, correlation, made)
    return made


@frozen
class Part:
    """The effects of one predictor, `width` from `start` on, among those of a covariance."""

    shape: Structure
    start: int
    width: int

    @property
    def stop(self) -> int:
        return self.start + self.width

    @property
    def so_far(self) -> Structure:
        """Of these effects and those before them: the leading block of a Cholesky factor is the block's own."""
        return Structure.of(tuple(k for k in own if k < self.stop) for own in self.shape.placed)

    @property
    def pairs(self) -> list[int]:
        """Positions of their partial correlations."""
        return [k for k, (_, j) in enumerate(self.shape.pairs) if j < self.stop]


def _add_part(
    writer: Writer, varying: CodedVarying, part: Part, sds: Sequence[Any], correlation: Any, made: dict[str, Any]
) -> Any:
    _, partials = vine(writer, part.shape)
    joined, parted = _maps(writer, part)
    inputs = [pt.concatenate(sds) if len(sds) > 1 else sds[0], correlation]
    names: tuple[str, ...] = ("sd", "cor")
    signature = "(a),(p)->(q)"
    if part.start:
        each = list(made.values())
        inputs.append(pt.concatenate(each, axis=1) if len(each) > 1 else each[0])
        names, signature = (*names, "before"), "(a),(p),(b)->(q)"

    def draw(sd: Any, cor: Any, *rest: Any) -> Any:
        *before, size = rest
        factor, scale = _factor(partials(cor), part), sd[part.start :]
        mean = _shift(factor, sd, before, part) * scale if before else pt.zeros(part.width)
        own = factor[part.start :, part.start :] if part.start else factor
        return pm.MvNormal.dist(mean, chol=own * scale[:, None], size=size)

    def logp(value: Any, sd: Any, cor: Any, *before: Any) -> Any:
        partial = let("partial", partials(cor)) if not part.shape.simple else cor
        z = let("z", parted(value, sd, partial, *before))
        return -(z**2).sum(axis=-1) / 2 - part.width / 2 * log(2 * pi) - _log_determinant(sd, partial, part)

    own = ("value", "size", *names, "*rngs")
    transform = writer.transform(
        "GivenOthers",
        "Deviations that correlate with those before them, sampled as standard normals.",
        "noncentred",
        1,
        part,
        forward=(own, lambda value, size, sd, cor, *rest: parted(value, sd, partials(cor), *rest[:-1])),
        backward=(own, lambda value, size, sd, cor, *rest: joined(value, sd, partials(cor), *rest[:-1])),
        log_jac_det=(
            own,
            lambda value, size, sd, cor, *rest: pt.full(value.shape[:-1], _log_determinant(sd, partials(cor), part)),
        ),
    )
    return writer.variable(
        pm.CustomDist,
        varying.r,
        *inputs,
        dist=writer.define("given_others_draw", (*names, "size"), draw, key=part),
        logp=writer.define(
            "given_others_logp", ("value", *names), logp, "Of each unit, a normal density given what is before.", part
        ),
        support_point=zeros(writer),
        signature=signature,
        class_name="GivenOthers",
        transform=transform(),
        dims=(varying.dim, varying.effect_dim),
    )


def _maps(writer: Writer, part: Part) -> tuple[Any, Any]:
    """Deviations of standard normals, and the other way round."""
    given = ("sd", "partial", "before") if part.start else ("sd", "partial")

    def pieces(sd: Any, partial: Any, before: Any) -> tuple[Any, Any, Any]:
        factor = _factor(partial, part)
        own = factor[part.start :, part.start :] if part.start else factor
        return own, _shift(factor, sd, before, part), sd[part.start :] if part.start else sd

    def joined(z: Any, sd: Any, partial: Any, *before: Any) -> Any:
        own, shift, scale = pieces(sd, partial, before)
        return (z @ own.T + shift) * scale if before else (z @ own.T) * scale

    def parted(r: Any, sd: Any, partial: Any, *before: Any) -> Any:
        own, shift, scale = pieces(sd, partial, before)
        apart = r / scale - shift if before else r / scale
        return pt.linalg.solve_triangular(own, apart.T, lower=True).T

    return writer.pair(
        ("joined", ("z", *given), joined, "Deviations, of standard normals and of the deviations before."),
        ("parted", ("r", *given), parted, "Standard normals, of deviations."),
        part,
    )


def _factor(partial: Any, part: Part) -> Any:
    if not part.so_far.pairs:
        return pt.eye(part.stop)
    own = partial if len(part.pairs) == len(part.shape.pairs) else partial[part.pairs]
    return cholesky(own, part.so_far)


def _shift(factor: Any, sd: Any, before: Any, part: Part) -> Any:
    """(units, width): what the deviations before say of these, in sds."""
    if not before:
        return 0.0
    z = pt.linalg.solve_triangular(factor[: part.start, : part.start], (before[0] / sd[: part.start]).T, lower=True)
    return (factor[part.start :, : part.start] @ z).T


def _log_determinant(sd: Any, partial: Any, part: Part) -> Any:
    diagonal = pt.diag(_factor(partial, part))
    if not part.start:
        return pt.log(sd).sum() + pt.log(diagonal).sum()
    return pt.log(sd[part.start :]).sum() + pt.log(diagonal[part.start :]).sum()
