"""nutpie with a compiled density only: no graph, no ArviZ, no pandas.

In: Densities, starting points, settings. Out: chains in the coordinates of the program, as far as they were drawn.
Not decided here: the meaning of coordinates, or the handling of chains that were cut short.

nutpie's package imports ArviZ at its top (several seconds); its compiled module does not need it. That module's classes
are private, so their names and arguments' names are checked, and if one differs the public `from_pyfunc` replaces them:
slower, with the same posterior.
"""

from __future__ import annotations

import importlib.machinery
import importlib.util
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from threading import Thread
from typing import Any, Protocol

import numpy as np

from hlmdsl.backend.kernel.chains import POINT, Chain, Glance, Store, Watch, collected
from hlmdsl.backend.kernel.density import Density
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.source.frozen import frozen

NEEDED = {
    "PySampler": "",
    "PySampler.from_pymc": "settings cores model progress_type extra_callback extra_callback_rate store",
    "PySampler.wait": "timeout_seconds",
    "PySampler.abort": "",
    "PySampler.inspect": "",
    "PyMcModel": "density expand variables dim dim_sizes coords init_func transform_adapter",
    "LogpFunc": "ptr user_data_ptr keep_alive",
    "ExpandFunc": "dim expanded_dim ptr user_data_ptr keep_alive",
    "PyVariable.new_variables": "names item_types shapes dim_sizes dims",
    "PyNutsSettings.Diag": "seed",
    "PyNutsSettings.update": "kwargs",
    "PyStorage.arrow": "",
    "ProgressType.none": "",
    "ProgressType.indicatif": "rate",
}
"""What is called of nutpie's compiled module, and the names of its arguments in the order in which they are given."""

SOON = 0.02
"""Seconds between two looks at several samplers that run side by side."""

PATIENCE = 2.0
"""Seconds in which chains that are stopped may end the draw that they are at."""


@frozen(eq=False)
class Task:
    """Chains of one length. `start` makes a starting point from a seed, in the program's coordinates; `step` is a step
    size to begin with.
    """

    density: Density
    start: Callable[[int], Floats]
    chains: int
    draws: int
    tune: int
    seed: int
    target_accept: float
    step: float | None = None

    def own_start(self, seed: int) -> Floats:
        """In the sampler's coordinates."""
        return self.density.to_sampler(self.start(seed))

    @property
    def options(self) -> dict[str, Any]:
        own: dict[str, Any] = {"num_draws": self.draws, "num_tune": self.tune, "num_chains": self.chains}
        own |= {"target_accept": self.target_accept}
        return own if self.step is None else own | {"initial_step": self.step}


@frozen(eq=False)
class Drawn:
    """Chains, in the order of their tasks; if the run was `interrupted`, of their current length."""

    chains: tuple[Chain, ...]
    interrupted: bool = False


class _Sampler(Protocol):
    """What both ways of running nutpie have in common."""

    def wait(self, seconds: float | None) -> bool:
        """Whether all chains have ended within the time."""

    def trace(self) -> tuple[Sequence[Any], Sequence[Any]]:
        """What there is by now: points and statistics of each chain, as Arrow tables."""

    def stop(self) -> None:
        """Return when every chain has ended the draw that it was at."""


def available_cores() -> int:
    """Processors that this process may use."""
    count = getattr(os, "process_cpu_count", os.cpu_count)()
    return int(count or 1)


def native_module() -> Any | None:
    """nutpie's compiled module, loaded without the package's `__init__`; None if that is not possible."""
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
    return module if is_as_expected(module) else None


def is_as_expected(module: Any) -> bool:
    """Whether everything that is called is there and takes the arguments that it will be given."""
    return all(_arguments(module, name) == wanted.split() for name, wanted in NEEDED.items())


def _arguments(module: Any, name: str) -> list[str] | None:
    """The arguments' names from a function's signature; none for a class without one; None if it does not exist."""
    found = module
    for part in name.split("."):
        found = getattr(found, part, None)
        if found is None:
            return None
    text = getattr(found, "__text_signature__", None)
    if text is None:
        return [] if isinstance(found, type) else None
    words = (word.partition("=")[0].strip() for word in text.strip("()").split(","))
    return [word for word in words if word and not word.startswith("$") and word != "/"]


def run(tasks: Sequence[Task], cores: int, progress: bool = False, watch: Watch | None = None) -> Drawn:
    """Sample. One task has all cores to itself; of several tasks, each of one chain, as many run as there are cores.

    An interrupt from the keyboard ends all chains; what they have drawn is returned. A second one is passed on.
    """
    jobs = [_Job(task) for task in tasks]
    at_once = 1 if len(jobs) == 1 else cores
    seen = time.monotonic()
    try:
        while unfinished := [j for j in jobs if not j.done]:
            going = unfinished[:at_once]
            for job in going:
                job.go(cores if len(jobs) == 1 else 1, progress and len(jobs) == 1)
            wait = SOON if len(unfinished) > 1 else watch.every if watch is not None else None
            for job in going:
                job.wait(wait if len(going) == 1 or wait is None else wait / len(going))
            if watch is not None and time.monotonic() - seen >= watch.every:
                watch.see(_glances(jobs))
                seen = time.monotonic()
        glances = _glances(jobs)
        if watch is not None:
            watch.see(glances)
        return Drawn(collected(glances, tasks[0].density.n_dim))
    except KeyboardInterrupt:
        glances = _glances(jobs)  # before waiting for chains, a draw of which can take long
        if all(_stopped(jobs)):
            glances = _glances(jobs)
        if watch is not None:
            watch.see(glances)
        return Drawn(collected(glances, tasks[0].density.n_dim), interrupted=True)
    except BaseException:
        for job in jobs:
            with suppress(RuntimeError):  # a sampler that failed cannot be stopped
                job.stop()
        raise


@contextmanager
def _panics_as_errors() -> Iterator[None]:
    """A panic of Rust, which Python's `except Exception` does not catch, as a RuntimeError with its first line."""
    try:
        yield
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise RuntimeError(str(error)) from None


def _glances(jobs: Sequence[_Job]) -> list[Glance | None]:
    return [glance for job in jobs for glance in job.glances()]


def _stopped(jobs: Sequence[_Job]) -> list[bool]:
    """Whether each has stopped, within a time limit."""
    threads = [Thread(target=job.stop, daemon=True) for job in jobs]
    for thread in threads:
        thread.start()
    until = time.monotonic() + PATIENCE
    for thread in threads:
        while thread.is_alive() and time.monotonic() < until:
            thread.join(SOON)  # not for long at a time: a second interrupt has to get through
    return [not thread.is_alive() for thread in threads]


@dataclass(eq=False)
class _Job:
    """A task with the sampler that does it, once it has begun."""

    task: Task
    store: Store | None = None
    sampler: _Sampler | None = None
    done: bool = False

    def go(self, cores: int, progress: bool) -> None:
        if self.sampler is None:
            self.store = Store(self.task.density, self.task.chains * (self.task.draws + self.task.tune))
            module = native_module()
            kind = _Native if module is not None else _Public
            self.sampler = kind(module, self.task, self.store, cores, progress)

    def wait(self, seconds: float | None) -> None:
        assert self.sampler is not None
        self.done = self.sampler.wait(seconds)

    def stop(self) -> None:
        if self.sampler is not None:
            self.sampler.stop()

    def glances(self) -> list[Glance | None]:
        if self.sampler is None or self.store is None:
            return [None] * self.task.chains
        points, numbers = self.sampler.trace()
        return [Glance.of(self.store, p, n) for p, n in zip(points, numbers, strict=True)]


class _Native:
    """By nutpie's compiled module, on C functions."""

    def __init__(self, module: Any, task: Task, store: Store, cores: int, progress: bool) -> None:
        density, n = task.density, task.density.n_dim
        functions, place = density.functions, store.place.ctypes.data
        owned = (functions, density, store)
        model = module.PyMcModel(
            module.LogpFunc(functions.log_density, place, owned),
            module.ExpandFunc(n, 1, functions.expand, place, owned),
            module.PyVariable.new_variables([POINT], ["float64"], [()], {}, {POINT: ()}),
            n,
            {},
            {},
            task.own_start,
            None,
        )
        options = module.PyNutsSettings.Diag(task.seed)
        options.update(task.options)
        shown = module.ProgressType.indicatif(200) if progress else module.ProgressType.none()
        self._sampler = module.PySampler.from_pymc(options, cores, model, shown, None, 200, module.PyStorage.arrow())

    def wait(self, seconds: float | None) -> bool:
        try:
            with _panics_as_errors():
                self._sampler.wait(seconds)
        except TimeoutError:
            return False
        return True

    def trace(self) -> tuple[Sequence[Any], Sequence[Any]]:
        with _panics_as_errors():
            found: tuple[Sequence[Any], Sequence[Any]] = self._sampler.inspect().get_arrow_trace()
        return found

    def stop(self) -> None:
        with _panics_as_errors():
            self._sampler.abort()


class _Public:
    """The same through nutpie's public interface: a Python call per gradient."""

    def __init__(self, _: Any, task: Task, store: Store, cores: int, progress: bool) -> None:
        import nutpie
        from nutpie.compiled_pyfunc import from_pyfunc

        density, n, free = task.density, task.density.n_dim, count()

        def keep(y: Floats) -> dict[str, Floats]:
            row = next(free)
            store.rows[row] = density.from_sampler(y)
            return {POINT: np.array(float(row))}

        model = from_pyfunc(
            n,
            lambda: density.of_sampler,
            lambda *_: keep,
            [np.dtype("float64")],
            [()],
            [POINT],
            make_initial_point_fn=task.own_start,
        )
        options = {name.removeprefix("num_"): value for name, value in task.options.items()}
        options |= {"seed": task.seed, "cores": cores, "progress_bar": progress}
        self._ended: tuple[Sequence[Any], Sequence[Any]] | None = None
        self._sampler = nutpie.sample(model, **options, return_raw_trace=True, blocking=False)

    def wait(self, seconds: float | None) -> bool:
        if self._ended is None:
            try:
                with _panics_as_errors():
                    self._ended = self._sampler.wait(timeout=seconds).get_arrow_trace()
            except TimeoutError:
                return False
        return True

    def trace(self) -> tuple[Sequence[Any], Sequence[Any]]:
        found: tuple[Sequence[Any], Sequence[Any]] = self._ended or self._sampler.inspect().get_arrow_trace()
        return found

    def stop(self) -> None:
        if self._ended is None:
            self._ended = self._sampler.abort().get_arrow_trace()
