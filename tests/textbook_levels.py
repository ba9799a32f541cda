"""Levels in order by their definitions, written anew: probabilities, and draws by them."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy import special, stats

CUMULATIVE = {
    "OrderedLogistic": "logit",
    "OrderedProbit": "probit",
    "OrderedCloglog": "cloglog",
    "OrderedLoglog": "loglog",
    "OrderedCauchit": "cauchit",
}
NAMES = (*CUMULATIVE, "StoppingRatio", "ContinuationRatio", "AdjacentCategory")


DISTRIBUTIONS = {
    "logit": stats.logistic,
    "probit": stats.norm,
    "cloglog": stats.gumbel_l,
    "loglog": stats.gumbel_r,
    "cauchit": stats.cauchy,
}
"""Whose distribution functions are the inverse links."""


def cdf(link: str, x: Any) -> Any:
    """The inverse link."""
    return DISTRIBUTIONS[link].cdf(x)


def sf(link: str, x: Any) -> Any:
    """What is left of it."""
    return DISTRIBUTIONS[link].sf(x)


def probabilities(family: Any, eta: Any, cutpoints: Any, disc: Any = None) -> np.ndarray:
    """(n, levels), of eta (n,), cutpoints in their order, (n, cutpoints) where rows have their own, and what multiplies
    both (n,).
    """
    link = CUMULATIVE.get(family.name, family.link or "logit")
    by = np.asarray(1.0 if disc is None else disc, dtype=float).reshape(-1, 1)
    cutpoints = np.asarray(cutpoints, dtype=float)
    cuts, eta = (
        by * (cutpoints if cutpoints.ndim == 2 else np.ravel(cutpoints)),
        by * np.asarray(eta, dtype=float)[:, None],
    )
    if family.name in CUMULATIVE:
        ends = np.concatenate([np.full_like(eta, -np.inf), cuts - eta, np.full_like(eta, np.inf)], axis=1)
        low, high = np.diff(cdf(link, ends), axis=1), -np.diff(sf(link, ends), axis=1)
        return np.where(ends[:, :-1] > 0, high, low)  # of what is far up the difference of what is left has digits
    if family.name == "AdjacentCategory":
        steps = np.cumsum(eta - cuts, axis=1)
        return special.softmax(np.concatenate([np.zeros_like(eta), steps], axis=1), axis=1)
    is_stopping = family.name == "StoppingRatio"
    stops, goes_on = (
        f(link, cuts - eta if is_stopping else eta - cuts) for f in ((cdf, sf) if is_stopping else (sf, cdf))
    )
    reached = np.cumprod(np.concatenate([np.ones_like(eta), goes_on], axis=1), axis=1)
    return reached * np.concatenate([stops, np.ones_like(eta)], axis=1)


def draw(random: np.random.Generator, family: Any, eta: np.ndarray, cutpoints: Any, disc: Any = None) -> np.ndarray:
    """A level for each row."""
    below = np.cumsum(probabilities(family, eta, cutpoints, disc), axis=1)[:, :-1]
    return (random.uniform(size=eta.size)[:, None] > below).sum(axis=1)
