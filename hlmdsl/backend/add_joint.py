"""Varying effects of several predictors that have one covariance: `cor_g__across`, and the deviations of each predictor
as a random variable of its own, given those of the predictors before it.

In: a design's joint covariances, inside a model context. Out: the deviations, by their posterior name.
Not decided here: what the deviations are multiplied by (add_predictor.py).

With standard normals z, sds s and the Cholesky factor L of the correlations, the deviations are b = s * (L z). L is
lower triangular, so those of one predictor depend on its own z and on that of the predictors before it: the map is
block triangular, and its Jacobian is the product of those of the blocks on the diagonal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log, pi
from typing import Any

import pymc as pm
import pytensor.tensor as pt
from pymc.distributions.shape_utils import rv_size_is_none
from pymc.logprob.transforms import Transform
from pytensor.compile.builders import OpFromGraph

from hlmdsl.backend.correlation import Structure, add_correlations, cholesky, partials
from hlmdsl.backend.prior_variables import Priors
from hlmdsl.backend.undone_pairs import register_inverse
from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.joint import Joint


def add_joints(priors: Priors) -> dict[str, Any]:
    """`cor_g__across`, `sd_g__sigma`, `r_g__sigma`, `sd_g`, `r_g` of every joint covariance."""
    found: dict[str, Any] = {}
    for joint, parts in priors.design.schema.joints:
        found |= _add_joint(joint, [v for _, v in parts], priors)
    return found


def _add_joint(joint: Joint, parts: Sequence[CodedVarying], priors: Priors) -> dict[str, Any]:
    shape = Structure.of(joint.blocks)
    correlation = add_correlations(joint.cor, priors.design.correlations[joint.cor].eta, shape, joint.dim)
    made: dict[str, Any] = {}
    sds: list[Any] = []
    for varying in parts:
        sds.append(varying.by_effect(priors.variable(varying.sd, (varying.sd_dim,), (len(varying.sds),))))
        made[varying.r] = _add_part(varying, Part(shape, varying.start, len(varying.effects)), sds, correlation, made)
    return made


def _add_part(varying: CodedVarying, part: Part, sds: Sequence[Any], correlation: Any, before: dict[str, Any]) -> Any:
    sd = pt.concatenate(sds) if len(sds) > 1 else sds[0]
    dims = (varying.dim, varying.effect_dim)
    inputs = [sd, correlation]
    signature = "(a),(p)->(q)"
    if part.start:
        each = list(before.values())
        inputs.append(pt.concatenate(each, axis=1) if len(each) > 1 else each[0])
        signature = "(a),(p),(b)->(q)"
    return pm.CustomDist(
        varying.r,
        *inputs,
        dist=lambda *given: _draw(*given, part=part),
        logp=lambda value, *given: _logp(value, *given, part=part),
        support_point=lambda rv, size, *_: pt.zeros(rv.shape),
        signature=signature,
        class_name="GivenOthers",
        transform=GivenOthers(part),
        dims=dims,
    )


@dataclass(frozen=True)
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


class Joined(OpFromGraph):  # type: ignore[misc]
    """Standard normals (units, q), sds and partial correlations so far, deviations before: to deviations."""


class Parted(OpFromGraph):  # type: ignore[misc]
    """Deviations, sds and partial correlations so far, deviations before: to standard normals."""


register_inverse(Parted, Joined)


def _factor(partial: Any, part: Part) -> Any:
    return cholesky(partial[part.pairs], part.so_far) if part.so_far.pairs else pt.eye(part.stop)


def _shift(factor: Any, sd: Any, before: Any, part: Part) -> Any:
    """(units, width): what the deviations before say of these, in sds."""
    if not part.start:
        return 0.0
    z = pt.linalg.solve_triangular(factor[: part.start, : part.start], (before / sd[: part.start]).T, lower=True)
    return (factor[part.start :, : part.start] @ z).T


def _graph(kind: Any, value: Any, sd: Any, partial: Any, before: Any, part: Part) -> Any:
    """Deviations of standard normals, or the other way round."""
    inner = [
        pt.matrix("value", shape=(None, part.width)),
        pt.vector("sd", shape=(part.stop,)),
        pt.vector("partial", shape=(len(part.shape.pairs),)),
        *([pt.matrix("before", shape=(None, part.start))] if part.start else []),
    ]
    x, s, p, *others = inner
    factor = _factor(p, part)
    shift = _shift(factor, s, others[0] if others else None, part)
    own, scale = factor[part.start :, part.start :], s[part.start :]
    if kind is Joined:
        out = (x @ own.T + shift) * scale
    else:
        out = pt.linalg.solve_triangular(own, (x / scale - shift).T, lower=True).T
    return kind(inner, [out], inline=True)(value, sd, partial, *([before] if part.start else []))


def _log_determinant(sd: Any, partial: Any, part: Part) -> Any:
    diagonal = pt.diag(_factor(partial, part))[part.start :]
    return pt.log(sd[part.start :]).sum() + pt.log(diagonal).sum()


def _draw(sd: Any, correlation: Any, *rest: Any, part: Part) -> Any:
    *before, size = rest
    units = () if rv_size_is_none(size) else (size[0],)
    if not units and before and before[0].ndim == 2:  # as many as those that there are
        units = (before[0].shape[0],)
    z = pm.Normal.dist(0, 1, shape=(*units, part.width))
    factor = _factor(partials(correlation, part.shape), part)
    if not units:  # of one unit alone
        z, before = z[None, :], [b[None, :] for b in before]
    shift = _shift(factor, sd, before[0] if before else None, part)
    drawn = (z @ factor[part.start :, part.start :].T + shift) * sd[part.start :]
    return drawn if units else drawn[0]


def _logp(value: Any, sd: Any, correlation: Any, *before: Any, part: Part) -> Any:
    partial = partials(correlation, part.shape)
    z = _graph(Parted, value, sd, partial, before[0] if before else None, part)
    return -(z**2).sum(axis=-1) / 2 - part.width / 2 * log(2 * pi) - _log_determinant(sd, partial, part)


class GivenOthers(Transform):  # type: ignore[misc]
    """Deviations that correlate with those before them to standard normals."""

    name = "noncentred"
    ndim_supp = 1

    def __init__(self, part: Part) -> None:
        self.part = part

    def forward(self, value: Any, *inputs: Any) -> Any:
        sd, partial, before = self._given(inputs)
        return _graph(Parted, value, sd, partial, before, self.part)

    def backward(self, value: Any, *inputs: Any) -> Any:
        sd, partial, before = self._given(inputs)
        return _graph(Joined, value, sd, partial, before, self.part)

    def log_jac_det(self, value: Any, *inputs: Any) -> Any:
        sd, partial, _ = self._given(inputs)
        return pt.full(value.shape[:-1], _log_determinant(sd, partial, self.part))

    def _given(self, inputs: Sequence[Any]) -> tuple[Any, Any, Any]:
        _, sd, correlation, *rest = inputs
        return sd, partials(correlation, self.part.shape), rest[0] if self.part.start else None
