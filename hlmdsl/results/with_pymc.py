"""Draws from the plain PyMC model: by nutpie on its graph, or any sampler that PyMC supports, including those of
JAX.

In: a pm.Model, its Design and options. Out: a Fit, after an interrupt of what was drawn by then, and the seconds spent
sampling.
Not decided here: when this is used (sample.py).
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.backend.kernel.engine import available_cores
from hlmdsl.backend.kernel.start import first_coefficients
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.options import Sampling
from hlmdsl.results.attached import Attached
from hlmdsl.results.course import Course, course_of
from hlmdsl.results.draws import STATISTICS, Draws, draws_of
from hlmdsl.results.failure import as_diagnostics
from hlmdsl.results.fit import DRAWING, Fit
from hlmdsl.results.fit_errors import EngineNotInstalled
from hlmdsl.results.journal_errors import Interrupted, NothingDrawn
from hlmdsl.source.exceptions import HlmError

if TYPE_CHECKING:
    import pymc as pm
    import xarray as xr

NUTPIE_OPTIONS = {"target_accept": "target_accept", "max_treedepth": "maxdepth", "cores": "cores"}
PER_DRAW = {"acceptance_rate", "diverging", "energy", "energy_error", "lp", "mean_tree_accept", "n_steps"}
PER_DRAW |= {"reached_max_treedepth", "step_size", "step_size_bar", "tree_depth", *STATISTICS}
"""The sampler's statistics that are kept: one number a draw."""


JAX_DEPTH = {"numpyro": "max_tree_depth", "blackjax": "max_num_doublings"}
"""The samplers that run on JAX, and what each calls the greatest depth of its trees."""

JAX_USUAL_DEPTH = 10

NO_TRACE = ("Not enough samples to build a trace.", "No traces to slice.")
"""What PyMC raises, as a ValueError, after an interrupt that left it no draw."""

STILL_TUNING = "chains were still being tuned"


def check_installed(engine: str) -> None:
    """Raise HlmError if the packages of an engine are not installed."""
    missing = [name for name in ("jax", engine) if engine in JAX_DEPTH and find_spec(name) is None]
    if missing:
        names = " and ".join(f"the package `{name}`" for name in missing)
        raise HlmError([EngineNotInstalled(span=None, engine=engine, missing=names)])


def fit_with_pymc(
    pm_model: pm.Model,
    design: Design,
    own: Sampling,
    progressbar: bool,
    engine: str,
    settings: Mapping[str, Any],
    because: str = "",
) -> tuple[Fit, float]:
    """A fit by `engine`, a sampler's name as `pymc.sample(nuts_sampler=...)` takes it, and the seconds of sampling.

    After an interrupt from the keyboard, nutpie and PyMC return the draws so far, samplers of JAX nothing. Raises
    Interrupted if that is too little.
    """
    strategy = f"sampled on the PyMC graph by {engine}, group effects non-centred"
    if engine in JAX_DEPTH:
        import jax

        settings = _for_jax(engine, settings)
        strategy += f", chains side by side on the {jax.default_backend().upper()}"
    strategy += f" ({because})" if because else ""
    way = (pm_model, first_coefficients(design), own.draws, own.tune, own.chains, own.seed, progressbar)
    if engine == "nutpie" and settings.keys() <= NUTPIE_OPTIONS.keys():
        drawn, seconds = _with_nutpie(*way, settings)
    else:
        settings = {**settings, "nuts_sampler": engine}
        drawn, seconds = _with_pymc(*way, settings)
    draws, course = _draws(pm_model, design, drawn, own, engine, settings)
    attached = {DRAWING: Attached({"course": course.as_facts()})} if course.is_told else {}
    return Fit(draws, design, {}, strategy, attached=attached, interrupted=course.is_cut_short), seconds


def _for_jax(engine: str, settings: Mapping[str, Any]) -> dict[str, Any]:
    """Options as `pymc.sample` passes them to JAX: all chains are one array, to use a device fully.

    There are no cores, and an engine's specific options are passed together.
    """
    own = {"chain_method": "vectorized", "target_accept": settings["target_accept"]}
    own |= {JAX_DEPTH[engine]: settings["max_treedepth"]} if "max_treedepth" in settings else {}
    own |= settings.get("nuts_sampler_kwargs", {})
    ours = ("target_accept", "max_treedepth", "nuts_sampler_kwargs", "cores")
    return {name: value for name, value in settings.items() if name not in ours} | {"nuts": own}


def _with_nutpie(
    pm_model: pm.Model,
    start: Mapping[str, Floats],
    draws: int,
    tune: int,
    chains: int,
    seed: int | None,
    progressbar: bool,
    settings: Mapping[str, Any],
) -> tuple[xr.DataTree, float]:
    import nutpie

    compiled = nutpie.compile_pymc_model(pm_model, initial_points=dict(start))
    # nutpie cuts the names of dims at commas, as in `poly(x, 2)_degree`: it gets others, draws_of has the real ones
    alias = {dim: f"dim{i}" for i, dim in enumerate(compiled._coords)}
    compiled = replace(
        compiled,
        dims={v: tuple(alias[d] for d in dims) for v, dims in compiled.dims.items()},
        _coords={alias[dim]: labels for dim, labels in compiled._coords.items()},
    )
    started = time.perf_counter()
    with as_diagnostics(RuntimeError):
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
    return drawn, time.perf_counter() - started


def _with_pymc(
    pm_model: pm.Model,
    start: Mapping[str, Floats],
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
        with as_diagnostics(pm.exceptions.SamplingError, RuntimeError):
            drawn = pm.sample(
                draws=draws,
                tune=tune,
                chains=chains,
                random_seed=seed,
                progressbar=progressbar,
                model=pm_model,
                **{"compute_convergence_checks": False, "initvals": start or None, **settings},
            )
    except ValueError as error:
        if str(error) in NO_TRACE:
            raise Interrupted([NothingDrawn(span=None, fact=STILL_TUNING)]) from error
        raise
    return drawn, float(drawn["posterior"].attrs.get("sampling_time", time.perf_counter() - started))


def _draws(
    pm_model: pm.Model, design: Design, drawn: xr.DataTree, own: Sampling, library: str, settings: Mapping[str, Any]
) -> tuple[Draws, Course]:
    """What users get: the model's variables, with the draws that every chain has."""
    drawn_posterior, drawn_statistics = (drawn.children[g].to_dataset() for g in ("posterior", "sample_stats"))
    if library in JAX_DEPTH:
        drawn_statistics = _statistics_of_jax(library, drawn_statistics, settings["nuts"])
    posterior = {v.name: drawn_posterior[v.name].values for v in (*pm_model.free_RVs, *pm_model.deterministics)}
    statistics = {
        str(name): array.values
        for name, array in drawn_statistics.data_vars.items()
        if name in PER_DRAW and array.dims == ("chain", "draw")
    }
    course = _course(next(iter(posterior.values())), own)
    shown = list(course.shown)
    return draws_of(
        {name: v[shown, : course.draws] for name, v in posterior.items()},
        {name: v[shown, : course.draws] for name, v in statistics.items()},
        design,
        library,
        target_accept=settings.get("target_accept", settings.get("nuts", {}).get("target_accept")),
    ), course


def _statistics_of_jax(engine: str, drawn: xr.Dataset, nuts: Mapping[str, Any]) -> xr.Dataset:
    """As the other samplers have them: `lp` is the log density, and a trajectory stopped at the maximum depth is
    marked.
    """
    steps = 2 ** int(nuts.get(JAX_DEPTH[engine], JAX_USUAL_DEPTH)) - 1
    if engine == "numpyro":  # PyMC hands on its potential energy under this name
        drawn = drawn.assign(lp=-drawn["lp"])
    return drawn.assign(reached_max_treedepth=drawn["n_steps"] >= steps)


def _course(values: Any, own: Sampling) -> Course:
    """How many draws each chain has: after an interrupt the rest is empty, or, from PyMC, chains are missing.

    Raises Interrupted if no chain has enough draws.
    """
    there = ~np.isnan(values.reshape(*values.shape[:2], -1)).any(axis=2)
    lengths = [int(n) for n in there.sum(axis=1)]
    lengths += [0] * (own.chains - len(lengths))
    at_once = own.cores or available_cores()
    waited = {i for i, n in enumerate(lengths) if i >= at_once or i >= len(values)}
    course = course_of(own.draws, [lengths], waited)
    if course is None:
        raise Interrupted([NothingDrawn(span=None, fact=STILL_TUNING)])
    return replace(course, can_go_on=False)
