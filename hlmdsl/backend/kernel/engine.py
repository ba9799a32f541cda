"""nutpie, given a compiled density and nothing else: no graph, no ArviZ, no pandas.

In: a Density, starting points, settings. Out: draws on the real line and the sampler's own statistics.
Not decided here: what the coordinates mean.

nutpie's package imports ArviZ at its top (several seconds); its compiled module does not need it. That module's
classes are
private, so they are asked for by name, and where one is missing the public `from_pyfunc` takes their place: slower, the
same posterior.
"""

from __future__ import annotations

import importlib.machinery
import importlib.util
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from arro3.core import list_flatten

from hlmdsl.backend.kernel.density import Density
from hlmdsl.backend.kernel.program import Floats

NEEDED = (
    "PySampler",
    "PyMcModel",
    "LogpFunc",
    "ExpandFunc",
    "PyVariable",
    "PyNutsSettings",
    "PyStorage",
    "ProgressType",
)
STATISTICS = (
    "diverging",
    "energy",
    "energy_error",
    "depth",
    "n_steps",
    "step_size",
    "step_size_bar",
    "logp",
    "maxdepth_reached",
    "mean_tree_accept",
)
"""What is kept of nutpie's statistics, under nutpie's names."""


@dataclass(frozen=True)
class Settings:
    """How long and how carefully to sample."""

    draws: int
    tune: int
    chains: int
    seed: int
    cores: int
    target_accept: float
    progress: bool


@dataclass(frozen=True, eq=False)
class Drawn:
    """`x` (chain, draw, coordinate) after tuning; statistics (chain, draw)."""

    x: Floats
    statistics: dict[str, npt.NDArray[Any]]


def available_cores() -> int:
    """Processors that this process may use."""
    count = getattr(os, "process_cpu_count", os.cpu_count)()
    return int(count or 1)


def native_module() -> Any | None:
    """nutpie's compiled module, loaded without the package's `__init__`; None where it cannot be had that way."""
    name = "nutpie._lib"
    if name in sys.modules:
        module = sys.modules[name]
    else:
        package = importlib.util.find_spec("nutpie")
        if package is None or package.origin is None:
            return None
        folder = Path(package.origin).parent
        paths = [folder / f"_lib{suffix}" for suffix in importlib.machinery.EXTENSION_SUFFIXES]
        path = next((p for p in paths if p.exists()), None)
        spec = importlib.util.spec_from_file_location(name, path) if path is not None else None
        if spec is None or spec.loader is None:
            return None
        module = importlib.util.module_from_spec(spec)
        # PyO3 modules load once a process: a later `import nutpie` has to find this one
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return module if all(hasattr(module, n) for n in NEEDED) else None


def run(density: Density, start: Callable[[int], Floats], settings: Settings) -> Drawn:
    """Sample. `start` makes a starting point from a seed."""
    module = native_module()
    if module is None:
        return _run_public(density, start, settings)
    functions, place = density.functions, density.place.ctypes.data
    n = density.n_dim
    variables = module.PyVariable.new_variables(["x"], ["float64"], [(n,)], {"coordinate": n}, {"x": ("coordinate",)})
    model = module.PyMcModel(
        module.LogpFunc(functions.log_density, place, (functions, density)),
        module.ExpandFunc(n, n, functions.expand, place, (functions, density)),
        variables,
        n,
        {"coordinate": n},
        {},
        start,
        None,
    )
    options = module.PyNutsSettings.Diag(settings.seed)
    options.update(
        {
            "num_draws": settings.draws,
            "num_tune": settings.tune,
            "num_chains": settings.chains,
            "target_accept": settings.target_accept,
        }
    )
    shown = module.ProgressType.indicatif(200) if settings.progress else module.ProgressType.none()
    sampler = module.PySampler.from_pymc(options, settings.cores, model, shown, None, 200, module.PyStorage.arrow())
    try:
        sampler.wait(None)
    except BaseException:
        sampler.abort()
        raise
    return _collect(sampler.take_results(), settings, n)


def _collect(results: Any, settings: Settings, n: int) -> Drawn:
    """Arrow batches of each chain as arrays, tuning left out."""
    points, statistics = results.get_arrow_trace()
    x = np.empty((settings.chains, settings.draws, n))
    found: dict[str, list[npt.NDArray[Any]]] = {}
    for chain, (draws, numbers) in enumerate(zip(points, statistics, strict=True)):
        tuning = _column(numbers, "tuning").astype(bool)
        values = _column(draws, "x").reshape(-1, n)
        x[chain] = values[~tuning]
        for name in STATISTICS:
            if name in numbers.column_names:
                found.setdefault(name, []).append(_column(numbers, name)[~tuning])
    return Drawn(x, {name: np.stack(chains) for name, chains in found.items()})


def _column(batch: Any, name: str) -> npt.NDArray[Any]:
    """A column as numbers, lists laid end to end. By nutpie's own Arrow library: pyarrow would import pandas."""
    column = batch.column(name)
    if str(column.type).find("List") >= 0:
        column = list_flatten(column)
    return np.asarray(column.to_numpy())


def _run_public(density: Density, start: Callable[[int], Floats], settings: Settings) -> Drawn:
    """The same through nutpie's public interface: a Python call per gradient."""
    import nutpie
    from nutpie.compiled_pyfunc import from_pyfunc

    n = density.n_dim

    def make_logp() -> Callable[[Floats], tuple[float, Floats]]:
        return density

    def make_expand(*_: Any) -> Callable[[Floats], dict[str, Floats]]:
        return lambda x: {"x": np.array(x)}

    model = from_pyfunc(n, make_logp, make_expand, [np.dtype("float64")], [(n,)], ["x"], make_initial_point_fn=start)
    results = nutpie.sample(
        model,
        draws=settings.draws,
        tune=settings.tune,
        chains=settings.chains,
        cores=settings.cores,
        seed=settings.seed,
        target_accept=settings.target_accept,
        progress_bar=settings.progress,
        return_raw_trace=True,
    )
    return _collect(results, settings, n)
