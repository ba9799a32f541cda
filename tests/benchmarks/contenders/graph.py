"""A PyMC model with a map of its variables, sampled by nutpie or by PyMC's own NUTS; shared by all PyMC contenders.

In: a pm.Model and Places. Out: Draws under this project's names.
Not decided here: what the model is (styles.py, bambi_.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from tests.benchmarks.contenders.contender import Draws, Settings
from tests.benchmarks.problems import Problem

Place = tuple[str, int | tuple[int, ...] | None]
"""A variable of the model and the position in its last dim, or dims; None for the whole of it."""


@dataclass
class Places:
    """Where each quantity is. `raw`: by grouping and effect, the free variable of the units' effects: standard normals
    unless `centred`. `effects`: the effects themselves. Correlations are of two effects: `factor` names the variable
    of LKJCholeskyCov, `half` the Beta variable that is (correlation + 1) / 2.
    """

    coefficients: dict[str, Place] = field(default_factory=dict)
    sds: dict[str, list[Place]] = field(default_factory=dict)
    correlations: dict[str, Place] = field(default_factory=dict)
    raw: dict[str, list[Place]] = field(default_factory=dict)
    effects: dict[str, list[Place]] = field(default_factory=dict)
    units: dict[str, list[str]] = field(default_factory=dict)
    factor: dict[str, str] = field(default_factory=dict)
    half: dict[str, str] = field(default_factory=dict)
    centred: bool = False


def take(posterior: Mapping[str, Any], place: Place) -> Any:
    name, at = place
    values = np.asarray(posterior[name].values)
    return values if at is None else values[(..., *at) if isinstance(at, tuple) else (..., at)]


def draws_of(tree: Any, places: Places, problem: Problem, sampling_s: float) -> Draws:
    posterior = tree["posterior"].to_dataset()
    statistics = tree["sample_stats"].to_dataset()
    shape = (posterior.sizes["chain"], posterior.sizes["draw"])
    named = {name: take(posterior, place).reshape(shape) for name, place in places.coefficients.items()}
    effects = {}
    for group, own in problem.varying.items():
        labels = list(own.effects)
        for label, place in zip(labels, places.sds[group], strict=True):
            named[f"sd_{group}[{label}]"] = take(posterior, place).reshape(shape)
        if group in places.correlations:
            named[f"cor_{group}[{', '.join(labels)}]"] = take(posterior, places.correlations[group]).reshape(shape)
        columns = [take(posterior, place).reshape(*shape, -1) for place in places.effects[group]]
        effects[group] = np.stack(columns, axis=-1)
    if "sigma" in posterior:
        named["sigma"] = posterior["sigma"].values
    tuning = tree["warmup_sample_stats"].to_dataset() if "warmup_sample_stats" in tree.children else {}
    return Draws(
        named,
        effects,
        sampling_s,
        int(statistics["diverging"].sum()),
        int(statistics["n_steps"].sum()) if "n_steps" in statistics else None,
        int(tuning["n_steps"].sum()) if "n_steps" in tuning else None,
    )


def by_pymc(model: Any, settings: Settings, seed: int) -> tuple[Any, float]:
    """The draws and the seconds of sampling, as PyMC reports them."""
    import pymc as pm

    with model:
        tree = pm.sample(
            draws=settings.draws,
            tune=settings.tune,
            chains=settings.chains,
            random_seed=seed,
            nuts_sampler="pymc",
            progressbar=False,
        )
    return tree, float(tree["posterior"].attrs["sampling_time"])


def by_nutpie(compiled: Any, settings: Settings, seed: int) -> tuple[Any, float]:
    import time

    import nutpie

    started = time.perf_counter()
    tree = nutpie.sample(
        compiled, draws=settings.draws, tune=settings.tune, chains=settings.chains, seed=seed, progress_bar=False
    )
    return tree, time.perf_counter() - started


def summarise(tree: Any, names: list[str]) -> None:
    import arviz

    str(arviz.summary(tree, var_names=names))
