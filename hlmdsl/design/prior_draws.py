"""In: the priors of a model's numbers. Out: their quantiles, and seeded draws of them under the posterior's names.

Draws are made on first use; without a prior, or with an improper one, they are NaN.
Not decided here: deviations of units that are alike, or in time, whose priors nobody asks for one by one.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import field
from functools import cached_property

import numpy as np

from hlmdsl.design.coded import CodedTerm, CodedVarying
from hlmdsl.design.coded_residual import CodedResidual
from hlmdsl.design.design import Schema
from hlmdsl.design.joint import Joint
from hlmdsl.design.rows import Floats
from hlmdsl.design.steps import steps_from
from hlmdsl.model.priors import Prior, evaluate
from hlmdsl.model.quantities import hypers_in
from hlmdsl.priors.distribution import Arguments
from hlmdsl.priors.in_order import InOrder
from hlmdsl.priors.laws import draw, quantile
from hlmdsl.priors.quantiles import normal_cdf, normal_within, solve
from hlmdsl.priors.real import NORMAL
from hlmdsl.priors.source import DRAWS, Source, symmetric_correlations
from hlmdsl.source.exceptions import InternalError
from hlmdsl.source.frozen import frozen

SEED = 20_170_401

Number = tuple[str, int]
"""A number of the posterior: its variable, and its position there in C order."""


@frozen(eq=False)
class PriorDraws:
    """Draws of the whole prior: `draws(name)` is (DRAWS, elements) with the variable's dims in C order.

    `priors` is keyed by posterior variable or hyperparameter, one entry for each element (None: no prior is known),
    `etas` by the `cor_` variable. All are one joint prior: elements that share a hyperparameter share its draws.
    """

    schema: Schema
    priors: Mapping[str, Sequence[Prior | None]]
    etas: Mapping[str, float]
    seed: int = SEED
    made: dict[str, Floats] = field(default_factory=dict)
    found: dict[tuple[Prior, float], float] = field(default_factory=dict)

    def __call__(self, name: str) -> Floats:
        if name not in self.made:
            correlated = {v.cor: v for e in self.schema.equations for v in e.varying if v.pairs and v.joint is None}
            joint = next((joint for joint, _ in self.schema.joints if joint.cor == name), None)
            residual = self.schema.residual
            if joint is not None:
                self.made[name] = self._joint(joint)
            elif residual is not None and residual.is_by_visit and name == residual.variable:
                self.made[name] = self._of_visits(residual)
            elif name in correlated:
                self.made[name] = self._correlations(correlated[name])
            elif name == self._cutpoints:
                self.made[name] = self._in_order()
            elif name in self._kinds:
                drawn = self._kinds_in_order.draws([self._source(own, 0) for own in self._kinds])
                self.made.update({own: drawn[:, k : k + 1] for k, own in enumerate(self._kinds)})
            elif name in self._steps:
                each = [
                    step
                    for term in self._steps[name]
                    for step in steps_from(term, self(term.totals), [self(share) for share in term.shares])
                ]
                self.made[name] = np.stack(each, axis=1)
            else:
                each = [
                    self._draw(prior, self._source(name, i)) for i, prior in enumerate(self.priors.get(name, (None,)))
                ]
                drawn = np.stack(each, axis=1)
                drawn = self._in_time(name, drawn) if name in self._processes else drawn
                self.made[name] = drawn / drawn.sum(axis=1, keepdims=True) if name in self._shares else drawn
        return self.made[name]

    @cached_property
    def _steps(self) -> dict[str, list[CodedTerm]]:
        """The monotonic terms, one for each category if there are some, by the variable of their steps."""
        return self.schema.steps

    @cached_property
    def _processes(self) -> Mapping[str, CodedTerm]:
        """The terms of states in time, by the variable of these."""
        return {t.variable: t for e in self.schema.equations for t in e.processes}

    def _in_time(self, name: str, independent: Floats) -> Floats:
        """(DRAWS, states) with the correlations of states, of independent ones of the same sds."""
        found = independent.copy()
        for chain in self._processes[name].chains:
            at = list(chain.states)
            phi = self(chain.phi.variable)[:, chain.phi.position]
            found[:, at] = chain.coloured(independent[:, None, at], phi)[:, 0]
        return found

    @cached_property
    def _shares(self) -> frozenset[str]:
        """The variables of the shares of their steps."""
        return frozenset(name for e in self.schema.equations for name in e.share_variables)

    def quantile(self, prior: Prior, p: float) -> float:
        """Of one prior: the same for the same prior, whatever number has it. Hyperparameters are averaged over."""
        if (prior, p) not in self.found:
            self.found[prior, p] = quantile(prior.distribution, self.given(prior), p)
        return self.found[prior, p]

    def quantile_of(self, number: Number, p: float) -> float:
        """Of one number, whose prior may be jointly restricted with others."""
        variable, i = number
        prior = self.priors[variable][i]
        if prior is None:
            return math.nan
        if variable in self._kinds:
            return self._kinds_in_order.quantile(self._kinds.index(variable), p)
        if variable != self._cutpoints or len(self.priors[variable]) == 1:
            return self.quantile(prior, p)
        if self._rising is not None:
            return self._rising.quantile(i, p)
        found = quantiles(self(variable)[:, i], (p,))
        return math.nan if found is None else found[0]

    @cached_property
    def _cutpoints(self) -> str:
        """The variable of cutpoints that are in order, if there are any."""
        if not self.schema.model.response.family.cutpoints_rise:
            return ""
        return next((e.cutpoints[0].variable for e in self.schema.equations if e.cutpoints), "")

    @cached_property
    def _kinds(self) -> tuple[str, ...]:
        """The variables of intercepts, each below the next; none if a prior is not known."""
        names = tuple(e.variable for e in self.schema.rising or ())
        own = [p for name in names for p in self.priors.get(name, (None,))]
        return names if all(p is not None and p.is_plain for p in own) else ()

    @cached_property
    def _kinds_in_order(self) -> InOrder:
        """Their joint prior; none depends on hyperparameters (HLM2200)."""
        own = [p for name in self._kinds for p in self.priors[name] if p is not None]
        return InOrder(tuple((p.distribution, self.given(p)) for p in own))

    @cached_property
    def _rising(self) -> InOrder | None:
        """The joint prior of the cutpoints; None if one is not known, or depends on hyperparameters."""
        own = [p for p in self.priors[self._cutpoints] if p is not None and p.is_plain]
        if len(own) < len(self.priors[self._cutpoints]):
            return None
        return InOrder(tuple((p.distribution, self.given(p)) for p in own))

    def _in_order(self) -> Floats:
        """(DRAWS, cutpoints) of their joint prior. Those with hyperparameters are alike (HLM2112), and what is alike is
        as often in one order as in another: the draws are put in order."""
        name = self._cutpoints
        own = self.priors[name]
        sources = [self._source(name, i) for i in range(len(own))]
        if self._rising is not None:
            return self._rising.draws(sources)
        drawn = np.stack([self._draw(p, s) for p, s in zip(own, sources, strict=True)], axis=1)
        return np.where(np.isnan(drawn).any(axis=1, keepdims=True), math.nan, np.sort(drawn, axis=1))

    def given(self, prior: Prior) -> Arguments:
        """A prior's arguments by name, (DRAWS,) if they depend on hyperparameters."""
        with np.errstate(all="ignore"):
            return {
                argument: evaluate(value, lambda h: self(h.name)[:, h.position]) for argument, value in prior.arguments
            }

    def independent(self, wanted: Sequence[Number]) -> list[Floats]:
        """(DRAWS,) of each, one joint prior. They depend only on the priors, so sums of the same priors are equal
        whichever numbers have them.
        """
        seen: Counter[str] = Counter()
        drawn = []
        for variable, i in wanted:
            if variable in self._steps or variable in self._shares or variable in self._processes:
                drawn.append(self(variable)[:, i])
                continue
            prior = self.priors[variable][i]
            if variable in self._hypers or prior is None or variable in (self._cutpoints, *self._kinds):
                drawn.append(self(variable)[:, i])
                continue
            name = f"{prior.written} ({seen[prior.written]})"
            seen[prior.written] += 1
            if name not in self.made:
                self.made[name] = self._draw(prior, Source(self.seed, name))
            drawn.append(self.made[name])
        return drawn

    def spread(self, varying: CodedVarying, z: Floats) -> Floats:
        """(DRAWS,): the sd of the sum of a new unit's deviations at a row whose design (q,) they are multiplied by; as
        `independent`, the same for the same priors of sds. Of a unit with heavy tails it is drawn with the unit."""
        weights = self._of_effects(varying, z)
        used = list(weights)
        sds = list(dict.fromkeys(varying.which_sd[i] for i in used))  # those that share one have the same draws
        of_sds = dict(zip(sds, self.independent([(varying.sd, k) for k in sds]), strict=True))
        drawn = {i: of_sds[varying.which_sd[i]] for i in used}
        with np.errstate(all="ignore"):
            if any(set(own.effects) & set(used) for own in varying.waves):
                lengthscales = self.independent([(varying.lengthscale, k) for k in range(len(varying.lengthscales))])
                relative = varying.relative(np.stack(lengthscales, axis=1))
                drawn = {i: sd * relative[:, i] for i, sd in drawn.items()}
            scaled = {i: weights[i] * sd for i, sd in drawn.items()}
            largest = np.max([np.abs(s) for s in scaled.values()], axis=0, initial=0.0)
            parts = {i: np.where(largest > 0, s / largest, 0.0) for i, s in scaled.items()}
            total, start = np.zeros(DRAWS), 0
            for number, bar in enumerate(varying.bars):
                own = [parts[i] for i in used if start <= i < start + len(bar.labels)]
                start += len(bar.labels)
                if bar.independent or len(own) < 2:
                    total += sum((part**2 for part in own), np.zeros(DRAWS))
                else:  # of b = L u, the sd of part'b is the length of L'part
                    factor = self._factor(varying, number)
                    turned = sum(part * factor[i] for i, part in enumerate(own))
                    total += np.square(turned).sum(axis=0)
            # beyond any number is what it is
            found = np.where(np.isinf(largest), largest, largest * np.sqrt(np.maximum(total, 0.0)))
        return found if not varying.nu else found * self._stretched(varying)

    def _of_effects(self, varying: CodedVarying, z: Floats) -> dict[int, Floats]:
        """What effects are multiplied by at a row whose columns are these; a monotonic one by a sum of shares."""
        used = np.flatnonzero(z).tolist()
        shares = varying.parts_of_effects(self) if any(varying.shares[c] for c in used) else None
        found: dict[int, Floats] = {}
        for c in used:
            own = z[c] if shares is None else z[c] * shares[..., c]
            found[varying.effect_of[c]] = found.get(varying.effect_of[c], np.zeros(())) + own
        return found

    def _stretched(self, varying: CodedVarying) -> Floats:
        """(DRAWS,): the factor that makes a unit's normal deviations heavy-tailed."""
        (nu,) = self.independent([(varying.nu, 0)])
        with np.errstate(all="ignore"):
            return np.asarray(np.sqrt(nu / 2 / Source(self.seed, f"tails of {varying.r}").gammas(nu / 2)))

    def of_unit(
        self, varying: CodedVarying, used: Sequence[int], number: int, sds: Floats, nu: Floats | None
    ) -> dict[int, Floats]:
        """(DRAWS,) of each of the effects of one unit that are `used`, for draws of their sds (DRAWS, sds) and degrees
        of freedom: the same for a unit of whatever label. Units differ in their `number`, and are independent.
        """
        normals = [Source(self.seed, f"unit {number} of {varying.r}: {k}").normals() for k in range(len(used))]
        found, start = dict(zip(used, normals, strict=True)), 0
        for position, bar in enumerate(varying.bars):
            own = [i for i in used if start <= i < start + len(bar.labels)]
            start += len(bar.labels)
            if not bar.independent and len(own) > 1:  # under LKJ all orders of effects are alike
                factor = self._factor(varying, position)[: len(own), : len(own)]
                turned = np.einsum("ikd,kd->id", factor, np.array([found[i] for i in own]))
                found |= dict(zip(own, turned, strict=True))
        with np.errstate(all="ignore"):
            gammas = 1.0 if nu is None else Source(self.seed, f"tails of unit {number} of {varying.r}").gammas(nu / 2)
            stretched = 1.0 if nu is None else np.sqrt(nu / 2 / gammas)
            return {i: sds[:, varying.which_sd[i]] * z * stretched for i, z in found.items()}

    @cached_property
    def _hypers(self) -> tuple[str, ...]:
        """The hyperparameters that priors depend on."""
        own = [p for each in self.priors.values() for p in each if p is not None]
        return tuple(dict.fromkeys(h for p in own for _, q in p.arguments for h in hypers_in(q)))

    def _source(self, name: str, i: int) -> Source:
        if name not in self._hypers or name == self._each:
            return Source(self.seed, f"{name}[{i}]")
        return Source(self.seed, f"{name}[{i}]", self._hypers.index(name), len(self._hypers))

    @cached_property
    def _each(self) -> str:
        """What a shrinkage prior has one of for each coefficient: independent, and too many to be spread evenly."""
        own = self.schema.main.shrinkage
        return "" if own is None else own.placed.prior.each

    def _draw(self, prior: Prior | None, source: Source) -> Floats:
        if prior is None:
            return np.full(DRAWS, math.nan)
        return draw(prior.distribution, self.given(prior), source)

    def _correlations(self, varying: CodedVarying) -> Floats:
        """(DRAWS, pairs): LKJ in each bar."""
        if varying.cor not in self.etas:
            return np.full((DRAWS, len(varying.pairs)), math.nan)
        found, start = [], 0
        for bar in varying.bars:
            q = len(bar.labels)
            if not bar.independent and q > 1:
                factor = self._lkj(self.etas[varying.cor], q, f"{varying.cor}[{start}]")
                found += [np.einsum("kd,kd->d", factor[i], factor[j]) for j in range(q) for i in range(j)]
            start += q
        return np.stack(found, axis=1)

    def _of_visits(self, residual: CodedResidual) -> Floats:
        """(DRAWS, pairs): LKJ of all visits."""
        q = len(residual.visits)
        if residual.variable not in self.etas:
            return np.full((DRAWS, len(residual.pairs)), math.nan)
        factor = self._lkj(self.etas[residual.variable], q, residual.variable)
        return np.stack([np.einsum("kd,kd->d", factor[i], factor[j]) for i, j in residual.pairs], axis=1)

    def _joint(self, joint: Joint) -> Floats:
        """(DRAWS, pairs): LKJ of the effects of each block together."""
        if joint.cor not in self.etas:
            return np.full((DRAWS, len(joint.pairs)), math.nan)
        found: list[Floats] = []
        for own in (block for block in joint.blocks if len(block) > 1):
            factor = self._lkj(self.etas[joint.cor], len(own), f"{joint.cor}[{own[0]}]")
            found += [np.einsum("kd,kd->d", factor[i], factor[j]) for j in range(len(own)) for i in range(j)]
        return np.stack(found, axis=1)

    def together(self, parts: Sequence[CodedVarying], z: Floats) -> list[Floats]:
        """(DRAWS,) each: the sum of a new unit's deviations in each of several predictors that share a covariance, at a
        row whose design (q,) is the same in all.
        """
        names = [[f"new unit: {own.r}[{i}]" for i in range(len(own.effects))] for own in parts]
        normals = np.array([Source(self.seed, name).normals() for own in names for name in own])
        joint = parts[0].joint
        if joint is None:
            return [self.spread(parts[0], z) * normals[0]]
        sds = np.concatenate([own.by_effect(self) for own in parts], axis=1).T
        deviations = sds * normals
        for block in (own for own in joint.blocks if len(own) > 1):
            if joint.cor not in self.etas:
                return [np.full(DRAWS, math.nan) for _ in parts]
            factor = self._lkj(self.etas[joint.cor], len(block), f"{joint.cor}[{block[0]}]")
            at = list(block)
            deviations[at] = sds[at] * np.einsum("ikd,kd->id", factor, normals[at])
        weights = self._of_effects(parts[0], z)
        return [sum((w * deviations[own.start + i] for i, w in weights.items()), np.zeros(DRAWS)) for own in parts]

    def correlations(self, varying: CodedVarying, used: Sequence[int]) -> Floats:
        """(DRAWS, entries of its variable): of the effects that are `used`, as `independent`; zero of others."""
        found = np.zeros((DRAWS, len(varying.pairs if varying.joint is None else varying.joint.pairs)))
        for (i, j), correlation in zip(varying.pairs, varying.correlations, strict=True):
            if i in used and j in used:
                found[:, correlation.position] = self._correlation(varying, i, j, used)
        return found

    def _correlation(self, varying: CodedVarying, i: int, j: int, used: Sequence[int]) -> Floats:
        """(DRAWS,): effects are counted among those of their bar that are used, as under LKJ all orders are alike."""
        start = 0
        for number, bar in enumerate(varying.bars):
            q = len(bar.labels)
            if start <= i < start + q:
                own = [u for u in used if start <= u < start + q]
                factor = self._factor(varying, number)
                return np.asarray(np.einsum("kd,kd->d", factor[own.index(i)], factor[own.index(j)]))
            start += q
        raise InternalError("design", "a correlation of no bar")

    def _factor(self, varying: CodedVarying, number: int) -> Floats:
        """(q, q, DRAWS) of one bar's correlations, the same for all bars that are alike; not a number where their prior
        is not known."""
        q = len(varying.bars[number].labels)
        if varying.cor not in self.etas:
            return np.full((q, q, DRAWS), math.nan)
        eta = self.etas[varying.cor]
        if varying.joint is not None:  # of fewer effects than there are, LKJ with a larger exponent
            first = varying.start + sum(len(bar.labels) for bar in varying.bars[:number])
            eta += (varying.joint.size_of_block(first) - q) / 2
        key = f"LKJ({eta}) of {q} in bar {number}"
        if key not in self.made:
            self.made[key] = self._lkj(eta, q, key)
        return self.made[key]

    def _lkj(self, eta: float, q: int, name: str) -> Floats:
        """(q, q, DRAWS): the Cholesky factor, from partial correlations.

        Given the effects before i, that of i < j is p with (p + 1)/2 ~ Beta(a, a), a = eta + (q - 2 - i)/2
        (Lewandowski, Kurowicka & Joe 2009, JMVA 100, section 2.4); row j of the Cholesky factor breaks a stick by them.
        """
        factor = np.zeros((q, q, DRAWS))
        for j in range(q):
            left = np.ones(DRAWS)
            for i in range(j):
                partial = symmetric_correlations(2 * eta + q - 2 - i, Source(self.seed, f"{name}: {i}, {j}"))
                factor[j, i] = partial * left
                left = left * np.sqrt(1 - partial**2)
            factor[j, j] = left
        return factor


def quantiles(values: Floats, at: Sequence[float]) -> tuple[float, ...] | None:
    """Of one number's draws; None if some are NaN."""
    if np.isnan(values).any():
        return None
    with np.errstate(invalid="ignore"):
        found = np.quantile(values, at)
    # between two infinite draws there is nothing to interpolate
    return tuple(np.where(np.isnan(found), np.quantile(values, at, method="lower"), found).tolist())


def half_width(sds: Floats, inside: float) -> float | None:
    """Half of the central interval of N(0, sd^2), averaged over drawn sds (k,); None if some are NaN.

    The normal is integrated out, not drawn, so the sds alone leave a Monte Carlo error.
    """
    if np.isnan(sds).any():
        return None
    own = sds[sds > 0]
    if len(own) <= (1 - inside) * len(sds):
        return 0.0
    at_zero = len(sds) - len(own)

    def within(h: float) -> float:
        with np.errstate(over="ignore"):
            return float(at_zero + normal_within(max(h, 0.0) / own).sum()) / len(sds)

    return solve(within, inside)


def normal_mixture(means: Floats | float, sds: Floats | float, p: float) -> float | None:
    """The quantile of normals averaged over nodes; None if some mean or sd is NaN."""
    if np.isnan(means).any() or np.isnan(sds).any():
        return None
    return quantile(NORMAL, {"mu": np.asarray(means), "sigma": np.maximum(sds, 1e-300)}, p)


def outside_normal(means: Floats | float, sds: Floats, low: float, high: float) -> float:
    """The probability that a normal is outside, averaged over nodes; 0 if some sd is NaN."""
    if np.isnan(sds).any() or np.isnan(means).any():
        return 0.0
    with np.errstate(all="ignore"):
        below, above = ((end - means) / np.maximum(sds, 1e-300) for end in (low, high))
        return float(np.mean(normal_cdf(np.nan_to_num(below, nan=0.0)) + normal_cdf(-np.nan_to_num(above, nan=0.0))))
