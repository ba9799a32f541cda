"""Draws by way of the plain PyMC model: nutpie on its graph, or any sampler that PyMC knows.

In: a pm.Model, its Design and options. Out: the draws as a tree, and the seconds spent sampling.
Not decided here: when this way is taken (sample.py).
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.results.draws import STATISTICS, draw_tree
from hlmdsl.results.errors import SamplerFailed
from hlmdsl.source.diagnostic import HlmError

if TYPE_CHECKING:
    import pymc as pm
    import xarray as xr

NUTPIE_OPTIONS = {"target_accept": "target_accept", "max_treedepth": "maxdepth", "cores": "cores"}
PER_DRAW = {"acceptance_rate", "diverging", "energy", "energy_error", "lp", "mean_tree_accept", "n_steps"}
PER_DRAW |= {"reached_max_treedepth", "step_size", "step_size_bar", "tree_depth", *STATISTICS}
"""The sampler's statistics that are kept: one number a draw."""


def draw_with_pymc(
    pm_model: pm.Model,
    design: Design,
    draws: int,
    tune: int,
    chains: int,
    seed: int | None,
    progressbar: bool,
    engine: str,
    settings: Mapping[str, Any],
) -> tuple[xr.DataTree, float]:
    """Draw with `engine`, a sampler's name as `pymc.sample(nuts_sampler=...)` takes it."""
    if engine == "nutpie" and settings.keys() <= NUTPIE_OPTIONS.keys():
        return _with_nutpie(pm_model, design, draws, tune, chains, seed, progressbar, settings)
    return _with_pymc(pm_model, design, draws, tune, chains, seed, progressbar, {**settings, "nuts_sampler": engine})


def _with_nutpie(
    pm_model: pm.Model,
    design: Design,
    draws: int,
    tune: int,
    chains: int,
    seed: int | None,
    progressbar: bool,
    settings: Mapping[str, Any],
) -> tuple[xr.DataTree, float]:
    from dataclasses import replace

    import nutpie

    compiled = nutpie.compile_pymc_model(pm_model)
    # nutpie cuts the names of dims at commas, as in `poly(x, 2)_degree`: it gets others, draw_tree has the real ones
    alias = {dim: f"dim{i}" for i, dim in enumerate(compiled._coords)}
    compiled = replace(
        compiled,
        dims={v: tuple(alias[d] for d in dims) for v, dims in compiled.dims.items()},
        _coords={alias[dim]: labels for dim, labels in compiled._coords.items()},
    )
    started = time.perf_counter()
    try:
        drawn = nutpie.sample(
            compiled,
            draws=draws,
            tune=tune,
            chains=chains,
            seed=seed,
            progress_bar=progressbar,
            save_warmup=False,
            **{NUTPIE_OPTIONS[name]: value for name, value in settings.items()},
        )
    except RuntimeError as error:
        raise HlmError([SamplerFailed(span=None, fact=str(error))]) from error
    sampling = time.perf_counter() - started
    return _tree(pm_model, design, drawn, "nutpie"), sampling


def _with_pymc(
    pm_model: pm.Model,
    design: Design,
    draws: int,
    tune: int,
    chains: int,
    seed: int | None,
    progressbar: bool,
    settings: Mapping[str, Any],
) -> tuple[xr.DataTree, float]:
    import pymc as pm

    started = time.perf_counter()
    try:
        drawn = pm.sample(
            draws=draws,
            tune=tune,
            chains=chains,
            random_seed=seed,
            progressbar=progressbar,
            model=pm_model,
            **{"compute_convergence_checks": False, **settings},
        )
    except pm.exceptions.SamplingError as error:
        raise HlmError([SamplerFailed(span=None, fact=str(error))]) from error
    sampling = float(drawn["posterior"].attrs.get("sampling_time", time.perf_counter() - started))
    return _tree(pm_model, design, drawn, str(settings["nuts_sampler"])), sampling


def _tree(pm_model: pm.Model, design: Design, drawn: xr.DataTree, library: str) -> xr.DataTree:
    """What users get: the model's own variables, of draws that every chain has."""
    drawn_posterior, drawn_statistics = (drawn.children[g].to_dataset() for g in ("posterior", "sample_stats"))
    posterior = {v.name: drawn_posterior[v.name].values for v in (*pm_model.free_RVs, *pm_model.deterministics)}
    statistics = {
        str(name): array.values
        for name, array in drawn_statistics.data_vars.items()
        if name in PER_DRAW and array.dims == ("chain", "draw")
    }
    complete = _complete(next(iter(posterior.values())))
    if not complete:
        raise KeyboardInterrupt
    return draw_tree(
        {name: v[:, :complete] for name, v in posterior.items()},
        {name: v[:, :complete] for name, v in statistics.items()},
        design,
        library,
    )


def _complete(values: Any) -> int:
    """How many draws all chains have: an interrupted run leaves the rest empty."""
    there = ~np.isnan(values.reshape(*values.shape[:2], -1)).any(axis=2)
    return int(there.sum(axis=1).min())
