"""`python -m tests.kills [--kills N] [--seed S]`: fits killed at random moments, and what is left of them.

In: options. Out: a line a kill, and docs/reliability/kills.json: how old the oldest draw was that was lost, and whether
the fit went on from what was kept. Not decided here: what is promised of it.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

import hlmdsl as hlm
from hlmdsl.results.drawing import Drawing
from hlmdsl.results.journal import beside, read_journal
from hlmdsl.source.exceptions import HlmError

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "docs" / "reliability" / "kills.json"
SPECS = ("sleepstudy", "epilepsy", "radon", "owls")
PROMISED = 1.0
"""Seconds: nothing older is lost."""

PILOT_CHAINS = 2
"""The pilot run is watched too; its chains are told from the fit's four."""


@dataclass(frozen=True)
class Kill:
    """What one kill left: draws by chain (tuning steps where there are none), how long before the kill the oldest step
    had been made that was lost (seconds, by the second witness), and how many draws a chain the resumed fit has.
    """

    spec: str
    after: float
    draws: tuple[int, ...]
    tuned: tuple[int, ...]
    oldest_lost: float
    resumed: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=10, help="of each spec")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest", type=float, default=6.0, help="seconds of sampling before a kill, at most")
    given = parser.parse_args()
    chance = random.Random(given.seed)
    found = []
    for spec in SPECS:
        for number in range(given.kills):
            kill = killed(spec, chance.uniform(0, given.longest), number)
            print(json.dumps(asdict(kill)), flush=True)
            found.append(kill)
    worst = max(kill.oldest_lost for kill in found)
    print(f"{len(found)} kills; the oldest step that was lost had been made {worst:.2f} s before")
    KEPT.parent.mkdir(parents=True, exist_ok=True)
    KEPT.write_text(json.dumps([asdict(kill) for kill in found], indent=0) + "\n")
    sys.exit(int(worst > PROMISED))


def killed(spec: str, after: float, number: int) -> Kill:
    """A fit of a shipped spec, killed so many seconds after its chains have begun, and resumed."""
    with tempfile.TemporaryDirectory() as folder:
        fit, log = Path(folder, "fit.nc"), Path(folder, "log")
        path = ROOT / "specs" / f"{spec}.hlm"
        command = [sys.executable, "-m", "tests.kills.child", str(path), str(fit), str(log), str(number)]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
        while not any(witnessed(log)) and process.poll() is None:
            time.sleep(0.01)
        time.sleep(after)
        moment = time.monotonic()
        process.kill()
        process.wait()
        kept = _kept(beside(fit))
        seen = list(witnessed(log))
        if kept is None:
            return Kill(spec, round(after, 2), (), (), round(moment - seen[0][0], 3) if seen else 0.0, 0)
        tuned = tuple(c.state.tuned if c.state is not None else 0 for c in kept.chains)
        lost = [t for t, steps in seen if any(n > a + b for n, a, b in zip(steps, tuned, kept.lengths, strict=True))]
        wanted = max(*kept.lengths, 40) + 10
        resumed = hlm.resume(fit, draws=wanted)
        _check_same(kept, resumed)
        return Kill(spec, round(after, 2), kept.lengths, tuned, round(moment - min(lost, default=moment), 3), wanted)


def witnessed(log: Path) -> Iterator[tuple[float, list[int]]]:
    """Moments, and how many steps each chain had made by then."""
    if not log.exists():
        return
    for line in log.read_text().splitlines(keepends=True):
        if not line.endswith("\n"):
            continue
        moment, chains, *steps = line.split()
        if int(chains) > PILOT_CHAINS:
            yield float(moment), [int(n) for n in steps]


def _kept(part: Path) -> Drawing | None:
    try:
        return read_journal(part)[0]
    except HlmError:
        return None


def _check_same(kept: Drawing, resumed: hlm.Fit) -> None:
    """The resumed fit has every draw that was kept, and as many from every chain."""
    sigma = resumed.draws.posterior[next(n for n, v in resumed.draws.posterior.items() if v.ndim == 2)]
    assert sigma.shape[0] == len(kept.chains)
    assert np.isfinite(sigma).all()
    if any(kept.lengths):
        assert "drawn in 2 pieces" in resumed.strategy


if __name__ == "__main__":
    main()
