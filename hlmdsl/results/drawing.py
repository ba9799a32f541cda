"""A posterior while it is being drawn: the options, the coordinates, and each chain so far.

In: a Design and options, chains from the kernel. Out: a Drawing; all of it except its design as facts and arrays for a
file, and back.
Not decided here: which file (journal.py, file.py), or its use (with_kernel.py, resume.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

import hlmdsl.backend.kernel as kernel
from hlmdsl.backend.kernel.chains import Chain, State
from hlmdsl.backend.kernel.kept_tuning import NotATuning, as_arrays, tuning_from
from hlmdsl.backend.kernel.kernel_run import How, Ready, prepare
from hlmdsl.backend.kernel.pieces import lacking, longer
from hlmdsl.backend.kernel.plan import make_plan, named_grouping, supports
from hlmdsl.backend.kernel.retune import with_tuning
from hlmdsl.design.design import Design
from hlmdsl.options import sampling
from hlmdsl.results.course import Course, course_of
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

Arrays = Mapping[str, npt.NDArray[Any]]


class NotADrawing(ValueError):
    """Facts and arrays of a file that are not a drawing of this design, with the reason for an error message."""


class OtherKernel(NotADrawing):
    """A drawing whose coordinates may have a different meaning in this version."""

    def __init__(self, version: str) -> None:
        self.version = version
        super().__init__(version)

    def __str__(self) -> str:
        return f"it was drawn by hlmdsl {self.version}"


@cache
def kernel_digest() -> str:
    """A digest of all that decides what the coordinates of a program mean."""
    folder = Path(kernel.__file__).parent
    return sha256(b"".join(path.read_bytes() for path in sorted(folder.glob("*.py")))).hexdigest()


@frozen
class Asked:
    """The options. `again` is the target_accept of a second run if draws of this one diverge; None: only one."""

    draws: int
    tune: int
    chains: int
    seed: int
    integrate: str
    target_accept: float
    again: float | None

    def how(self, cores: int | None, progress: bool) -> How:
        return How(self.draws, self.tune, self.chains, self.target_accept, cores, progress)


@frozen(eq=False)
class Drawing:
    """`pieces` are the numbers of draws that each piece added, by chain; of more `attempts` some may have added none.
    Chains that `waited` for a processor have fewer draws for that reason. `told` describes earlier runs, in words.
    """

    ready: Ready
    asked: Asked
    chains: tuple[Chain, ...]
    pieces: tuple[tuple[int, ...], ...] = ()
    waited: frozenset[int] = frozenset()
    attempts: int = 0
    told: str = ""

    @classmethod
    def begun(cls, ready: Ready, asked: Asked, told: str = "") -> Drawing:
        """Before its first draw."""
        none = Chain(np.empty((0, ready.program.n_dim)), {}, None)
        return cls(ready, asked, (none,) * asked.chains, told=told)

    @property
    def design(self) -> Design:
        return self.ready.program.plan.whole

    @property
    def lengths(self) -> tuple[int, ...]:
        return tuple(chain.draws for chain in self.chains)

    @property
    def has_begun(self) -> bool:
        return any(chain.state is not None for chain in self.chains)

    @property
    def lacking(self) -> list[int]:
        """Numbers of the chains with fewer draws than requested."""
        return lacking(self.chains, self.asked.draws)

    @property
    def divergences(self) -> int:
        """How many of the draws that there are diverged."""
        return sum(int(c.statistics["diverging"].sum()) for c in self.chains if c.draws)

    def with_piece(self, which: Sequence[int], more: Sequence[Chain], at_once: int) -> Drawing:
        """With what one more piece added to some of the chains, of which so many ran at once."""
        lengths = [0] * len(self.chains)
        for i, chain in zip(which, more, strict=True):
            lengths[i] = chain.draws
        return replace(
            self,
            chains=longer(self.chains, which, more),
            pieces=(*self.pieces, tuple(lengths)) if any(lengths) else self.pieces,
            waited=self.waited | frozenset(which[at_once:]),
            attempts=self.attempts + 1,
        )

    def course(self) -> Course | None:
        """What can be shown of it; None before there is anything."""
        return course_of(self.asked.draws, self.pieces or ((0,) * len(self.chains),), self.waited)

    def facts(self) -> tuple[dict[str, Any], dict[str, npt.NDArray[Any]]]:
        """Everything except the design and the chains."""
        from hlmdsl import __version__

        tuning, arrays = as_arrays(self.ready.program.tuning)
        facts = {
            "version": __version__,
            "kernel": kernel_digest(),
            "asked": asdict(self.asked),
            "told": self.told,
            "tuning": tuning,
        }
        return facts, {**arrays, "pilot_centre": self.ready.centre, "pilot_spread": self.ready.spread}

    def chain_facts(self) -> tuple[dict[str, Any], dict[str, npt.NDArray[Any]]]:
        """The chains as they are."""
        arrays: dict[str, npt.NDArray[Any]] = {}
        chains: list[dict[str, Any]] = []
        for i, chain in enumerate(self.chains):
            names = list(chain.statistics)
            chains.append({"statistics": names})
            arrays[f"x_{i}"] = chain.x
            arrays |= {f"statistic_{i}_{k}": chain.statistics[name] for k, name in enumerate(names)}
            if chain.state is not None:
                chains[-1] |= {"tuned": chain.state.tuned, "step": chain.state.step}
                arrays[f"last_{i}"], arrays[f"spread_{i}"] = chain.state.last, chain.state.spread
        facts = {"chains": chains, "pieces": [list(p) for p in self.pieces], "waited": sorted(self.waited)}
        return facts | {"attempts": self.attempts}, arrays


def drawing_from(design: Design, facts: Mapping[str, Any], arrays: Arrays) -> Drawing:
    """The drawing of these facts (`Drawing.facts`) before its first draw. Raises NotADrawing."""
    version, digest = facts.get("version"), facts.get("kernel")
    if not isinstance(version, str) or not isinstance(digest, str):
        raise NotADrawing("it does not say by what it was drawn")
    if digest != kernel_digest():
        raise OtherKernel(version)
    asked = asked_from(facts.get("asked"))
    if supports(design) is not None:
        raise NotADrawing("its model has no compiled density")
    if asked.integrate not in ("auto", "none") and not named_grouping(design, asked.integrate):
        raise NotADrawing("it was drawn of a different model")
    plan = make_plan(design, asked.integrate)
    tuning = facts.get("tuning")
    try:
        kept = tuning_from(plan, tuning if isinstance(tuning, dict) else {}, arrays)
    except NotATuning as error:
        raise NotADrawing(str(error)) from error
    program = with_tuning(prepare(plan), kept)
    centre, spread = (points(arrays, name, (program.n_dim,)) for name in ("pilot_centre", "pilot_spread"))
    told = facts.get("told")
    ready = Ready(program, centre, spread, asked.seed, {})
    return Drawing.begun(ready, asked, told if isinstance(told, str) else "")


def with_chains(drawing: Drawing, facts: Mapping[str, Any], arrays: Arrays) -> Drawing:
    """The drawing with the chains of `Drawing.chain_facts`. Raises NotADrawing."""
    own, pieces, waited = facts.get("chains"), facts.get("pieces"), facts.get("waited")
    n = len(drawing.chains)
    if not (isinstance(own, list) and len(own) == n and all(isinstance(c, dict) for c in own)):
        raise NotADrawing("its chains are not as many as were asked for")
    chains = tuple(_chain(drawing, i, one, arrays) for i, one in enumerate(own))
    if not isinstance(pieces, list) or not isinstance(waited, list):
        raise NotADrawing("its pieces are missing")
    counts = tuple(numbers(piece, n) for piece in pieces)
    (attempts,) = numbers([facts.get("attempts")])
    found = replace(drawing, chains=chains, pieces=counts, waited=frozenset(numbers(waited)), attempts=attempts)
    if tuple(map(sum, zip(*counts, (0,) * n, strict=True))) != found.lengths:
        raise NotADrawing("its pieces do not add up to its draws")
    return found


def numbers(given: Any, n: int | None = None) -> tuple[int, ...]:
    """Whole numbers from 0, so many. Raises NotADrawing."""
    if not isinstance(given, list) or not all(type(k) is int and k >= 0 for k in given) or n not in (None, len(given)):
        raise NotADrawing("its counts are no whole numbers")
    return tuple(given)


def state_from(facts: Mapping[str, Any], last: Any, spread: Any) -> State:
    """A chain's state. Raises NotADrawing for what no sampler gives."""
    tuned, step = facts.get("tuned"), facts.get("step")
    if type(tuned) is not int or tuned < 0 or not isinstance(step, float):
        raise NotADrawing("where a chain has got to is not in it")
    return State(tuned, last, spread, step)


def points(arrays: Arrays, name: str, shape: tuple[int, ...]) -> npt.NDArray[np.float64]:
    """Finite numbers of the shape that is wanted. Raises NotADrawing."""
    found = arrays.get(name)
    if found is None or found.dtype != np.float64 or found.shape != shape or not np.isfinite(found).all():
        raise NotADrawing(f"`{name}` is not as large as the model, or not finite")
    return found


def statistics_from(names: Any, arrays: Arrays, prefix: str, draws: int) -> dict[str, npt.NDArray[Any]]:
    """The sampler's statistics by name, each as long as the draws. Raises NotADrawing."""
    if not isinstance(names, list) or (draws and "diverging" not in names):
        raise NotADrawing("the sampler's statistics are missing")
    found = {str(name): arrays.get(f"{prefix}{k}") for k, name in enumerate(names)}
    if any(a is None or a.shape != (draws,) for a in found.values()):
        raise NotADrawing("the sampler's statistics are not as many as the draws")
    return {name: a for name, a in found.items() if a is not None}


def asked_from(given: Any) -> Asked:
    """Options of a file. Raises NotADrawing for invalid ones."""
    kinds = {"draws": int, "tune": int, "chains": int, "seed": int, "integrate": str, "target_accept": float}
    if not isinstance(given, dict) or any(type(given.get(name)) is not kind for name, kind in kinds.items()):
        raise NotADrawing("what was asked for is not in it")
    again = given.get("again")
    asked = Asked(**{name: given[name] for name in kinds}, again=again if isinstance(again, float) else None)
    try:
        for accept in (asked.target_accept, asked.again):
            sampling(draws=asked.draws, tune=asked.tune, chains=asked.chains, seed=asked.seed, target_accept=accept)
    except HlmError as error:
        raise NotADrawing("what was asked for makes no sense") from error
    return asked


def _chain(drawing: Drawing, i: int, facts: Mapping[str, Any], arrays: Arrays) -> Chain:
    n = drawing.ready.program.n_dim
    x = arrays.get(f"x_{i}")
    x = points(arrays, f"x_{i}", (0 if x is None or x.ndim != 2 else len(x), n))
    statistics = statistics_from(facts.get("statistics"), arrays, f"statistic_{i}_", len(x))
    if "tuned" not in facts:
        if len(x):
            raise NotADrawing("where a chain has got to is not in it")
        return Chain(x, statistics, None)
    last, spread = points(arrays, f"last_{i}", (n,)), points(arrays, f"spread_{i}", (n,))
    return Chain(x, statistics, state_from(facts, last, spread))
