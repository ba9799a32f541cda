"""Draws from the posterior: by the compiled density where it covers the model, else by way of the PyMC graph.

In: a Design, its PyMC model for when it is needed, options. Out: a Fit.
Not decided here: how either engine works, or whether the draws are good (diagnose.py).
"""

from __future__ import annotations

import inspect
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.design.design import Design
from hlmdsl.options import Options, check_options
from hlmdsl.results.approximate.judge import METHODS as APPROXIMATIONS
from hlmdsl.results.diagnose import CAREFUL
from hlmdsl.results.draws import Draws, draws_of
from hlmdsl.results.errors import EngineRefuses, UnknownSamplerOption
from hlmdsl.results.fit import Fit
from hlmdsl.results.needs import check_needs
from hlmdsl.source.diagnostic import HlmError, nearest

if TYPE_CHECKING:
    import pymc as pm

TARGET_ACCEPT = 0.9
"""Above the usual 0.8: hierarchical posteriors are curved, and shorter steps cost little beside divergences."""

OURS = ("draws", "tune", "chains", "seed", "progressbar", "engine", "integrate", "memory")
KERNEL_OPTIONS = frozenset({"target_accept", "cores"})
STEP_OPTIONS = ("target_accept", "max_treedepth")


def sample_design(
    design: Design,
    pymc_model: Callable[[], pm.Model],
    draws: int = 1000,
    tune: int = 1000,
    chains: int = 4,
    seed: int | None = None,
    progressbar: bool | None = None,
    engine: str = "auto",
    integrate: str = "auto",
    memory: float | None = None,
    **options: Any,
) -> Fit:
    """Draw from the posterior. A progress bar is shown where a person watches, unless `progressbar` says otherwise.

    Without `target_accept` the compiled density is sampled at 0.9, and where a draw diverges, again at 0.99.

    `engine` is "auto", "kernel" (the compiled density), a sampler that runs on the PyMC graph: "nutpie", "pymc", and by
    JAX "numpyro", "blackjax"; or an approximation, "laplace" or "pathfinder", of which `tune` and `target_accept` say
    nothing. `integrate` says which group effects the compiled density integrates out: "auto", "none" or a grouping.
    Any other keyword of `pymc.sample` passes through, and takes the way of the PyMC graph. `memory` is how many GiB the
    fit may take, by default what is free.
    Raises HlmError for options that make no sense, and where the fit would not fit.
    """
    options = {name: value for name, value in options.items() if name != "target_accept" or value is not None}
    target = options.get("target_accept")
    engine = options.pop("nuts_sampler", engine)
    check_options(Options(draws=draws, tune=tune, chains=chains, seed=seed, target_accept=target, engine=engine))
    _check_names(options)
    _check_integrate(design, integrate)
    shown = _is_watched() if progressbar is None else progressbar
    settings = {"target_accept": TARGET_ACCEPT} | options
    refusal = _kernel_refusal(design, settings)
    if engine in ("kernel", *APPROXIMATIONS) and refusal:
        raise HlmError([EngineRefuses(span=None, engine=engine, because=refusal)])
    by_kernel = engine in ("kernel", *APPROXIMATIONS) or (engine == "auto" and refusal is None)
    plan = make_plan(design, integrate) if by_kernel else None
    check_needs(design, plan, draws=draws, tune=tune, chains=chains, cores=options.get("cores"), memory=memory)
    started = time.perf_counter()
    if engine in APPROXIMATIONS:
        from hlmdsl.results.approximate.look import look

        with _saying("preparing the density; the first run on a machine compiles it", shown):
            drawn, sampling, strategy = look(design, engine, draws, chains, _own(seed), integrate)
    elif engine == "kernel" or (engine == "auto" and refusal is None):
        again = CAREFUL if target is None else None
        drawn, sampling, strategy = _with_kernel(design, draws, tune, chains, seed, shown, integrate, settings, again)
    else:
        from hlmdsl.results.with_pymc import check_installed, draw_with_pymc

        sampler = "nutpie" if engine == "auto" else engine
        check_installed(sampler)
        drawn, sampling, strategy = draw_with_pymc(
            pymc_model(), design, draws, tune, chains, seed, shown, sampler, settings
        )
        strategy += f" ({refusal})" if engine == "auto" and refusal else ""
    total = time.perf_counter() - started
    return Fit(drawn, design, {"compile": total - sampling, "sample": sampling, "total": total}, strategy)


def _kernel_refusal(design: Design, settings: Mapping[str, Any]) -> str | None:
    """Why the compiled density cannot take these; None where it can."""
    from hlmdsl.backend.kernel.plan import supports

    others = sorted(settings.keys() - KERNEL_OPTIONS)
    if others:
        return f"`{others[0]}` is an option of other samplers"
    return supports(design)


def _with_kernel(
    design: Design,
    draws: int,
    tune: int,
    chains: int,
    seed: int | None,
    progressbar: bool,
    integrate: str,
    settings: Mapping[str, Any],
    again: float | None,
) -> tuple[Draws, float, str]:
    """`again` is the target_accept of a second run where draws of the first diverge; None: there is none."""
    from hlmdsl.backend.kernel import native
    from hlmdsl.backend.kernel.sample import KernelDraws, draw, get_ready

    target, cores = settings["target_accept"], settings.get("cores")
    with _saying("preparing the sampler; the first run on a machine compiles it", progressbar):
        native.functions(make_plan(design, integrate).by_cross_products)
    started = time.perf_counter()
    ready = get_ready(design, seed=_own(seed), integrate=integrate, cores=cores)

    def run(accept: float) -> KernelDraws:
        return draw(
            ready, draws=draws, tune=tune, chains=chains, target_accept=accept, progress=progressbar, cores=cores
        )

    drawn = run(target)
    strategy, diverged = drawn.strategy, int(drawn.sample_stats["diverging"].sum())
    if diverged and again is not None:
        del drawn  # before there are as many again
        told = f"{diverged:,} of {draws * chains:,} draws diverged at a target_accept of {target}"
        if progressbar:
            _say(f"{told}: all are drawn anew at {again}")
        target = again
        drawn = run(target)
        strategy += f"; {told}, and all were drawn anew at {target}"
    sampling = time.perf_counter() - started - ready.timings["prepare"]
    return draws_of(drawn.posterior, drawn.sample_stats, design, target_accept=target), sampling, strategy


def _own(seed: int | None) -> int:
    return int(np.random.SeedSequence().generate_state(1)[0]) if seed is None else seed


def _check_names(options: Mapping[str, Any]) -> None:
    """Every option is ours, a step option, or one of `pymc.sample`, which is asked only if it has to be."""
    unknown = [name for name in options if name not in (*KERNEL_OPTIONS, *STEP_OPTIONS)]
    if not unknown:
        return
    import pymc as pm

    theirs = [n for n in inspect.signature(pm.sample).parameters if n not in ("kwargs", "model", "random_seed")]
    allowed = [*OURS, *theirs, *STEP_OPTIONS]
    found = []
    for name in unknown:
        if name in allowed and name != "return_inferencedata":
            continue
        near = ("seed",) if name == "random_seed" else nearest(name, allowed)
        closest = f"the closest is `{near[0]}`" if near else "the options are those of `pymc.sample`"
        found.append(UnknownSamplerOption(span=None, option=name, closest=closest))
    if found:
        raise HlmError(found)


def _check_integrate(design: Design, integrate: str) -> None:
    groupings = [v.grouping.name for v in design.schema.main.varying]
    if integrate not in ("auto", "none", *groupings):
        because = f"`integrate` is `auto`, `none` or a grouping of the main predictor, not `{integrate}`"
        raise HlmError([EngineRefuses(span=None, engine="kernel", because=because)])


def _saying(what: str, watched: bool) -> AbstractContextManager[Any]:
    """A line that stays while something quiet and slow goes on, where a person watches."""
    if not watched:
        return nullcontext()
    from rich.console import Console

    return Console(stderr=True).status(what)


def _say(what: str) -> None:
    from rich.console import Console

    Console(stderr=True).print(what)


def _is_watched() -> bool:
    """Whether standard output and error go to a terminal, or to a notebook's front end."""
    if "ipykernel" in sys.modules:
        return True
    return sys.stdout.isatty() and sys.stderr.isatty()
