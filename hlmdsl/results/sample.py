"""Draws from the posterior: by the compiled density if it covers the model, otherwise by the PyMC graph.

In: a Design, its PyMC model in case it is needed, options. Out: a Fit.
Not decided here: how either engine works, or whether the draws are good (judge_draws.py).
"""

from __future__ import annotations

import inspect
import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from hlmdsl.backend.kernel.plan import make_plan, named_grouping
from hlmdsl.design.design import Design
from hlmdsl.options import OptionOutOfRange, Sampling, check_output, sampling, whole_number
from hlmdsl.results.approximate.judge import METHODS as APPROXIMATIONS
from hlmdsl.results.drawing import Asked
from hlmdsl.results.failure import as_diagnostics
from hlmdsl.results.fit import Fit
from hlmdsl.results.fit_errors import EngineRefuses, UnknownSamplerOption
from hlmdsl.results.journal import beside, check_free
from hlmdsl.results.judge_draws import CAREFUL
from hlmdsl.results.needs import check_needs
from hlmdsl.results.options_kept import with_options
from hlmdsl.results.with_kernel import Way, fit_with_kernel, saying, timed
from hlmdsl.source.diagnostic import nearest
from hlmdsl.source.exceptions import HlmError

if TYPE_CHECKING:
    import pymc as pm

TARGET_ACCEPT = 0.9
"""Above the usual 0.8: hierarchical posteriors are curved, and smaller steps cost little compared with divergences."""

OURS = ("draws", "tune", "chains", "seed", "progressbar", "engine", "integrate", "memory", "save_to", "file")
KINDS_OF_OURS = tuple(name for name in OURS if name not in ("engine", "save_to", "file"))
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
    save_to: str | os.PathLike[str] | None = None,
    **options: Any,
) -> Fit:
    """Draw from the posterior. A progress bar is shown on a terminal or in a notebook, unless `progressbar` is
    given.

    Without `target_accept` the compiled density is sampled at 0.9, and if a draw diverges, again at 0.99.

    `engine` is "auto", "kernel" (the compiled density), a sampler that runs on the PyMC graph: "nutpie", "pymc", and by
    JAX "numpyro", "blackjax"; or an approximation, "laplace", "quadrature" or "pathfinder", which ignore `tune` and
    `target_accept`. `integrate` chooses the group effects that the compiled density integrates out: "auto", "none" or a
    grouping. Any other keyword of `pymc.sample` is passed on, and the PyMC graph is sampled. `memory` is how many GiB
    the fit may take, by default what is free.

    `save_to` is where the fit will be saved: until `fit.save`, draws of the compiled density are stored next to it as
    they come, in a file from which `hlm resume` continues. An interrupt from the keyboard ends sampling, and the fit
    has what was drawn by then; a second one is passed on. Raises HlmError for options that make no sense, if memory is
    too small, and if an interrupt leaves nothing.
    """
    own, settings = read_options(
        design,
        draws=draws,
        tune=tune,
        chains=chains,
        seed=seed,
        progressbar=progressbar,
        engine=engine,
        integrate=integrate,
        memory=memory,
        **options,
    )
    place = _place(save_to)
    return with_options(_sampled(design, pymc_model, own, _others(own, settings), place), own, settings)


def read_options(design: Design, engine: str = "auto", **given: Any) -> tuple[Sampling, dict[str, Any]]:
    """Options as they were given, except `save_to`: ours, and those of other samplers. Raises HlmError for options that
    make no sense.
    """
    ours = {name: given.pop(name) for name in (*KINDS_OF_OURS, *KERNEL_OPTIONS) if name in given}
    engine = given.pop("nuts_sampler", engine)
    if "max_treedepth" in given:
        given["max_treedepth"] = whole_number("max_treedepth", given["max_treedepth"])
    own = sampling(engine=engine, **ours)
    _check_names(given)
    _check_integrate(design, own.integrate)
    return own, given


def _sampled(
    design: Design, pymc_model: Callable[[], pm.Model], own: Sampling, settings: Mapping[str, Any], place: Path | None
) -> Fit:
    engine, watched = own.engine, is_watched() if own.progressbar is None else own.progressbar
    refusal = _kernel_refusal(design, settings)
    by_kernel = engine in ("kernel", *APPROXIMATIONS) or (engine == "auto" and refusal is None)
    if by_kernel and refusal:
        raise HlmError([EngineRefuses(span=None, engine=engine, because=refusal)])
    plan = make_plan(design, own.integrate) if by_kernel else None
    check_needs(design, plan, draws=own.draws, tune=own.tune, chains=own.chains, cores=own.cores, memory=own.memory)
    started = time.perf_counter()
    if engine in APPROXIMATIONS:
        from hlmdsl.results.approximate.look import look

        with saying("preparing the density; the first run on a machine compiles it", watched), as_diagnostics():
            drawn, seconds, strategy = look(design, engine, own.draws, own.chains, _seed(own), own.integrate)
        fit = Fit(drawn, design, {}, strategy)
    elif by_kernel:
        target = TARGET_ACCEPT if own.target_accept is None else own.target_accept
        again = CAREFUL if own.target_accept is None else None
        asked = Asked(own.draws, own.tune, own.chains, _seed(own), own.integrate, target, again)
        return fit_with_kernel(design, asked, Way(own.cores, watched), place)
    else:
        from hlmdsl.results.with_pymc import check_installed, fit_with_pymc

        sampler = "nutpie" if engine == "auto" else engine
        check_installed(sampler)
        because = refusal if engine == "auto" and refusal else ""
        fit, seconds = fit_with_pymc(pymc_model(), design, own, watched, sampler, settings, because)
    return timed(fit, started, time.perf_counter() - started - seconds)


def _others(own: Sampling, options: Mapping[str, Any]) -> dict[str, Any]:
    """Options as other samplers take them: those that were given, and target_accept."""
    settings = {"target_accept": TARGET_ACCEPT if own.target_accept is None else own.target_accept, **options}
    return settings if own.cores is None else settings | {"cores": own.cores}


def _place(save_to: object) -> Path | None:
    """Where draws are stored during sampling. Raises HlmError if the fit could not be saved."""
    if save_to is None:
        return None
    if not isinstance(save_to, (str, os.PathLike)) or isinstance(os.fspath(save_to), bytes):
        allowed = "a path, such as `fit.nc`"
        raise HlmError([OptionOutOfRange(span=None, option="save_to", given=repr(save_to), allowed=allowed)])
    path = Path(save_to)
    check_output(path)
    check_free(path)
    return beside(path)


def _kernel_refusal(design: Design, settings: Mapping[str, Any]) -> str | None:
    """Why the compiled density cannot take these; None if it can."""
    from hlmdsl.backend.kernel.plan import supports

    others = sorted(settings.keys() - KERNEL_OPTIONS)
    if others:
        return f"`{others[0]}` is an option of other samplers"
    return supports(design)


def _seed(own: Sampling) -> int:
    return int(np.random.SeedSequence().generate_state(1)[0]) if own.seed is None else own.seed


def _check_names(options: Mapping[str, Any]) -> None:
    """Every option is ours, a step option, or one of `pymc.sample`, which is imported only if needed."""
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
    if integrate not in ("auto", "none") and not named_grouping(design, integrate):
        known = "`auto`, `none` or a grouping of the main predictor that can be integrated out"
        because = f"`integrate` is {known}, not `{integrate}`"
        raise HlmError([EngineRefuses(span=None, engine="kernel", because=because)])


def is_watched() -> bool:
    """Whether standard output and error go to a terminal, or to a notebook's front end."""
    if "ipykernel" in sys.modules:
        return True
    return all(stream is not None and stream.isatty() for stream in (sys.stdout, sys.stderr))
