"""Draws from the posterior: nutpie, or any sampler that PyMC knows.

In: a pm.Model, its Design and options. Out: a Fit.
Not decided here: the model, or whether the draws are good (diagnose.py).
"""

from __future__ import annotations

import inspect
import sys
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.options import Options, check_options
from hlmdsl.results.draws import STATISTICS, draw_tree
from hlmdsl.results.errors import SamplerFailed, UnknownSamplerOption
from hlmdsl.results.fit import Fit
from hlmdsl.source.diagnostic import HlmError, nearest

if TYPE_CHECKING:
    import pymc as pm
    import xarray as xr

TARGET_ACCEPT = 0.9
"""Above the usual 0.8: hierarchical posteriors are curved, and a smaller step costs little beside compilation."""

STEP_OPTIONS = ("target_accept", "max_treedepth")
NUTPIE_OPTIONS = {"target_accept": "target_accept", "max_treedepth": "maxdepth", "cores": "cores"}
PER_DRAW = {"acceptance_rate", "diverging", "energy", "energy_error", "lp", "mean_tree_accept", "n_steps"}
PER_DRAW |= {"reached_max_treedepth", "step_size", "step_size_bar", "tree_depth", *STATISTICS}
"""The sampler's statistics that are kept: one number a draw."""


def sample_model(
    pm_model: pm.Model,
    design: Design,
    draws: int = 1000,
    tune: int = 1000,
    chains: int = 4,
    seed: int | None = None,
    progressbar: bool | None = None,
    **options: Any,
) -> Fit:
    """Draw from the posterior. A progress bar is shown where a person watches, unless `progressbar` says otherwise.

    Any other keyword of `pymc.sample` passes through; `nuts_sampler` names another sampler than nutpie.
    Raises HlmError for options that make no sense.
    """
    check_options(Options(draws=draws, tune=tune, chains=chains, seed=seed))
    _check_names(options)
    shown = _is_watched() if progressbar is None else progressbar
    settings = {"target_accept": TARGET_ACCEPT} | options
    by_nutpie = settings.pop("nuts_sampler", "nutpie") == "nutpie" and settings.keys() <= NUTPIE_OPTIONS.keys()
    run = _with_nutpie if by_nutpie else _with_pymc
    if not by_nutpie:
        settings["nuts_sampler"] = options.get("nuts_sampler", "nutpie")
    started = time.perf_counter()
    tree, sampling = run(pm_model, design, draws, tune, chains, seed, shown, settings)
    total = time.perf_counter() - started
    return Fit(tree, design, {"compile": total - sampling, "sample": sampling, "total": total})


def _check_names(options: Mapping[str, Any]) -> None:
    import pymc as pm

    ours = ("draws", "tune", "chains", "seed", "progressbar")
    theirs = [n for n in inspect.signature(pm.sample).parameters if n not in ("kwargs", "model", "random_seed")]
    allowed = [*ours, *theirs, *STEP_OPTIONS]
    found = []
    for name in options:
        if name in allowed and name != "return_inferencedata":
            continue
        near = ("seed",) if name == "random_seed" else nearest(name, allowed)
        closest = f"the closest is `{near[0]}`" if near else "the options are those of `pymc.sample`"
        found.append(UnknownSamplerOption(span=None, option=name, closest=closest))
    if found:
        raise HlmError(found)


def _is_watched() -> bool:
    """Whether standard output and error go to a terminal, or to a notebook's front end."""
    if "ipykernel" in sys.modules:
        return True
    return sys.stdout.isatty() and sys.stderr.isatty()


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
    data = {v.name: v.get_value() for v in pm_model.data_vars}
    return draw_tree(
        {name: v[:, :complete] for name, v in posterior.items()},
        {name: v[:, :complete] for name, v in statistics.items()},
        pm_model.named_vars_to_dims,
        data,
        design,
        library,
    )


def _complete(values: Any) -> int:
    """How many draws all chains have: an interrupted run leaves the rest empty."""
    there = ~np.isnan(values.reshape(*values.shape[:2], -1)).any(axis=2)
    return int(there.sum(axis=1).min())
