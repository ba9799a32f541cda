"""The same model written by three people: the authors of the two forum posts today, and someone careful.

In: a Problem, its prepared table, its priors. Out: a pm.Model and the Places of its variables.
Not decided here: how it is sampled. The posts' code is rewritten, not copied: their structure is kept (dense one-hot
matrices, scalars that are stacked, mu kept for every row; LKJCholeskyCov), their priors are those of the spec.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
import pymc as pm
import pytensor.tensor as pt

from tests.benchmarks.contenders.graph import Places
from tests.benchmarks.priors import Priors
from tests.benchmarks.problems import Problem


def post_one(problem: Problem, frame: pd.DataFrame, priors: Priors) -> tuple[Any, Places]:
    """One scalar a coefficient, stacked; a dense indicator matrix for each effect of each grouping."""
    places = Places()
    with pm.Model() as model:
        beta = []
        for k, (name, (mu, sigma)) in enumerate(priors.coefficients.items()):
            beta.append(pm.Normal(f"beta_X_{k}", mu, sigma))
            places.coefficients[name] = (f"beta_X_{k}", None)
        estimate = pm.math.dot(_design(problem, frame), pt.stack(beta))
        for group, own in problem.varying.items():
            indicators = pd.get_dummies(frame[own.column], dtype=float)
            places.units[group] = [str(c) for c in indicators.columns]
            for k, column in enumerate(own.effects.values()):
                z = indicators.to_numpy()
                if column is not None:
                    z = z * column(frame)[:, None]
                sd = pm.HalfNormal(f"sigma_Z_{group}_{k}", priors.sds[group][k])
                raw = pm.Normal(f"gamma_Z_{group}_{k}_raw", 0, 1, shape=z.shape[1])
                gamma = pm.Deterministic(f"gamma_Z_{group}_{k}", raw * sd)
                estimate = estimate + pm.math.dot(z, gamma)
                places.sds.setdefault(group, []).append((f"sigma_Z_{group}_{k}", None))
                places.raw.setdefault(group, []).append((f"gamma_Z_{group}_{k}_raw", None))
                places.effects.setdefault(group, []).append((f"gamma_Z_{group}_{k}", None))
        _response(problem, frame, priors, pm.Deterministic("mu_estimate", estimate))
    return model, places


def post_two(problem: Problem, frame: pd.DataFrame, priors: Priors) -> tuple[Any, Places]:
    """LKJCholeskyCov for the effects of one grouping, dense indicator matrices."""
    places = Places()
    ((group, own),) = problem.varying.items()
    indicators = pd.get_dummies(frame[own.column], dtype=float)
    places.units[group] = [str(c) for c in indicators.columns]
    with pm.Model(coords={"unit": places.units[group], "effect": list(own.effects)}) as model:
        beta = []
        for k, (name, (mu, sigma)) in enumerate(priors.coefficients.items()):
            beta.append(pm.Normal(f"beta_{k}", mu, sigma))
            places.coefficients[name] = (f"beta_{k}", None)
        sd_dist = pm.HalfNormal.dist(np.array(priors.sds[group]), shape=2)
        chol, corr, sd = pm.LKJCholeskyCov("chol", n=2, eta=priors.etas[group], sd_dist=sd_dist, store_in_trace=False)
        raw = pm.Normal("b_raw", 0, 1, dims=("unit", "effect"))
        b = pm.Deterministic("b", pt.dot(chol, raw.T).T, dims=("unit", "effect"))
        pm.Deterministic("b_sigma", sd, dims="effect")
        pm.Deterministic("b_corr", corr[0, 1])
        mu = pm.math.dot(_design(problem, frame), pt.stack(beta))
        for k, column in enumerate(own.effects.values()):
            z = indicators.to_numpy() if column is None else indicators.to_numpy() * column(frame)[:, None]
            mu = mu + pm.math.dot(z, b[:, k])
        _response(problem, frame, priors, mu)
    places.sds[group] = [("b_sigma", 0), ("b_sigma", 1)]
    places.raw[group] = [("b_raw", 0), ("b_raw", 1)]
    places.effects[group] = [("b", 0), ("b", 1)]
    places.correlations[group], places.factor[group] = ("b_corr", None), "chol"
    return model, places


def expert(problem: Problem, frame: pd.DataFrame, priors: Priors, centred: bool = False) -> tuple[Any, Places]:
    """Effects gathered by index; the correlation of two effects by a Beta, which is LKJ; and no matrix product: a
    sum of coefficients times columns compiles in a fifth of the time (a minute of a cold start).
    """
    places = Places(centred=centred)
    with pm.Model() as model:
        if problem.categories:
            _categorical(problem, frame, [_expert_sum(own, frame, priors, places) for own in _by_level(problem)])
            return model, places
        eta = _expert_sum(problem.common, frame, priors, places)
        cutpoints = _expert_cutpoints(priors, places)
        others = {name: _expert_sum(own, frame, priors, places) for name, own in problem.others.items()}
        for group, own in problem.varying.items():
            labels, index = np.unique(frame[own.column].to_numpy(str), return_inverse=True)
            places.units[group] = labels.tolist()
            effects = _expert_effects(group, len(labels), len(own.effects), priors, places)
            for b, column in zip(effects, own.effects.values(), strict=True):
                eta = eta + (b[index] if column is None else b[index] * column(frame))
        _response(problem, frame, priors, eta, others, cutpoints)
    return model, places


def _by_level(problem: Problem) -> list[dict[str, Any]]:
    """The columns of each level but the reference, by their coefficients' names."""
    return [{name.format(level): c for name, c in problem.common.items()} for level in problem.categories[1:]]


def _categorical(problem: Problem, frame: pd.DataFrame, etas: list[Any]) -> None:
    together = pt.stack([pt.zeros(len(frame)), *etas], axis=1)
    pm.Categorical("y", logit_p=together, observed=frame[problem.response].cat.codes.to_numpy())


def _expert_cutpoints(priors: Priors, places: Places) -> Any:
    own = [name for name in priors.coefficients if name.startswith("cutpoints[")]
    if not own:
        return None
    places.coefficients |= {name: ("cutpoints", k) for k, name in enumerate(own)}
    mu, sigma = np.array([priors.coefficients[name] for name in own]).T
    return pm.Normal(
        "cutpoints", mu, sigma, transform=pm.distributions.transforms.ordered, initval=np.linspace(-2, 2, len(own))
    )


def _expert_sum(columns: Mapping[str, Any], frame: pd.DataFrame, priors: Priors, places: Places) -> Any:
    eta: Any = 0.0
    for name, column_of in columns.items():
        own, column = f"beta_{len(places.coefficients)}", column_of(frame)
        places.coefficients[name] = (own, None)
        beta = pm.Normal(own, *priors.coefficients[name])
        eta = eta + (beta if (column == 1).all() else beta * column)
    return eta


def _expert_effects(group: str, units: int, q: int, priors: Priors, places: Places) -> list[Any]:
    """One vector an effect."""
    sds = [pm.HalfNormal(f"sd_{group}_{k}", scale) for k, scale in enumerate(priors.sds[group])]
    places.sds[group] = [(f"sd_{group}_{k}", None) for k in range(q)]
    places.effects[group] = [(f"r_{group}_{k}", None) for k in range(q)]
    if places.centred:
        assert group not in priors.etas
        places.raw[group] = places.effects[group]
        return [pm.Normal(f"r_{group}_{k}", 0, sd, shape=units) for k, sd in enumerate(sds)]
    z = [pm.Normal(f"z_{group}_{k}", 0, 1, shape=units) for k in range(q)]
    places.raw[group] = [(f"z_{group}_{k}", None) for k in range(q)]
    if group in priors.etas:
        assert q == 2
        # LKJ(eta) of a 2 x 2 matrix: (correlation + 1) / 2 is Beta(eta, eta)
        half = pm.Beta(f"half_{group}", priors.etas[group], priors.etas[group])
        correlation = pm.Deterministic(f"cor_{group}", 2 * half - 1)
        places.correlations[group], places.half[group] = (f"cor_{group}", None), f"half_{group}"
        z = [z[0], correlation * z[0] + pt.sqrt(1 - correlation**2) * z[1]]
    return [pm.Deterministic(f"r_{group}_{k}", own * sd) for k, (own, sd) in enumerate(zip(z, sds, strict=True))]


def _design(problem: Problem, frame: pd.DataFrame) -> Any:
    return np.column_stack([column(frame) for column in problem.common.values()])


def _response(
    problem: Problem,
    frame: pd.DataFrame,
    priors: Priors,
    eta: Any,
    others: Mapping[str, Any] | None = None,
    cutpoints: Any = None,
) -> None:
    y = frame[problem.response].to_numpy()
    match problem.family:
        case "gaussian" if problem.censored is not None:
            upper = np.where(frame[problem.censored] == 1, y, np.inf)
            normal = pm.Normal.dist(eta, pm.HalfNormal("sigma", priors.sigma))
            pm.Censored("y", normal, lower=None, upper=upper, observed=y)
        case "bernoulli" if problem.weights is not None:
            each = pm.logp(pm.Bernoulli.dist(logit_p=eta), y)
            pm.Potential("y", pt.sum(frame[problem.weights].to_numpy() * each))
        case "zero_inflated_poisson":
            assert others is not None
            pm.ZeroInflatedPoisson("y", psi=pm.math.sigmoid(others["psi"]), mu=pm.math.exp(eta), observed=y)
        case "cumulative":
            pm.OrderedLogistic("y", eta=eta, cutpoints=cutpoints, observed=frame[problem.response].cat.codes.to_numpy())
        case "gaussian":
            pm.Normal("y", eta, pm.HalfNormal("sigma", priors.sigma), observed=y)
        case "bernoulli":
            pm.Bernoulli("y", logit_p=eta, observed=y)
        case "binomial":
            pm.Binomial("y", n=frame[problem.trials].to_numpy(), logit_p=eta, observed=y)
        case "poisson":
            pm.Poisson("y", pm.math.exp(eta), observed=y)


STYLES = {
    "post_one": post_one,
    "post_two": post_two,
    "expert": expert,
    "expert_centred": lambda problem, frame, priors: expert(problem, frame, priors, centred=True),
}
