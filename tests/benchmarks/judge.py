"""One judge for everybody: ESS and R-hat by ArviZ's own functions, of the same named quantities.

In: Draws. Out: plain numbers.
Not decided here: what is good enough.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from tests.benchmarks.contenders.contender import Draws

MOST_EFFECTS = 500
"""Of more group effects than this, so many are judged, evenly spaced: the same for every contender."""


def judge(draws: Draws) -> dict[str, Any]:
    """Minimum and median bulk ESS, the largest R-hat, and the posterior mean, sd and ESS of each named quantity."""
    named = np.stack(list(draws.named.values()), axis=-1)
    ess, r_hat = _ess(named), _r_hat(named)
    parts = [e.reshape(*e.shape[:2], -1) for e in draws.effects.values()]
    found: dict[str, Any] = {
        "sampling_s": draws.sampling_s,
        "min_ess": float(ess.min()),
        "median_ess": float(np.median(ess)),
        "max_r_hat": float(r_hat.max()),
        "divergences": draws.divergences,
        "steps": draws.steps,
        "steps_tuning": draws.steps_tuning,
        "draws": int(named.shape[0] * named.shape[1]),
        "means": dict(zip(draws.named, named.mean(axis=(0, 1)).tolist(), strict=True)),
        "sds": dict(zip(draws.named, named.std(axis=(0, 1), ddof=1).tolist(), strict=True)),
        "ess": dict(zip(draws.named, ess.tolist(), strict=True)),
    }
    if parts:
        count = sum(p.shape[2] for p in parts)
        chosen = set(np.linspace(0, count - 1, min(count, MOST_EFFECTS)).astype(int).tolist())
        starts = np.cumsum([0, *(p.shape[2] for p in parts)])
        own_places = [
            [k - s for k in sorted(chosen) if s <= k < s + p.shape[2]] for p, s in zip(parts, starts[:-1], strict=True)
        ]
        picked = [p[:, :, places] for p, places in zip(parts, own_places, strict=True)]
        effects = np.concatenate(picked, axis=2)
        own = _ess(effects)
        found["min_ess_effects"], found["median_ess_effects"] = float(own.min()), float(np.median(own))
        found["max_r_hat_effects"] = float(_r_hat(effects).max())
    return found


def _ess(draws: Any) -> Any:
    from arviz_stats.base import array_stats

    return np.atleast_1d(array_stats.ess(draws, chain_axis=0, draw_axis=1, method="bulk"))


def _r_hat(draws: Any) -> Any:
    from arviz_stats.base import array_stats

    return np.atleast_1d(array_stats.rhat(draws, chain_axis=0, draw_axis=1, method="rank"))
