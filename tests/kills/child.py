"""One fit, in a process that is to be killed: `python -m tests.kills.child SPEC FIT LOG SEED`.

It also writes how many steps each chain has made to LOG, every 20 ms, by nutpie's own callback and past the journal: a
second witness of what had been drawn when.
"""

from __future__ import annotations

import os
import sys
import time
from types import SimpleNamespace
from typing import Any

from hlmdsl.backend.kernel import engine
from hlmdsl.cli import main

RATE = 20
"""Milliseconds."""

DRAWS = 2_000_000
"""More than there is time for."""


def witnessed(log: int) -> Any:
    """nutpie's compiled module, with a callback wherever it samples."""
    module = engine.native_module()
    assert module is not None

    def told(chains: list[Any]) -> None:
        line = " ".join(str(c.finished_draws) for c in chains)
        os.write(log, f"{time.monotonic()} {len(chains)} {line}\n".encode())

    def from_pymc(options: Any, cores: Any, model: Any, shown: Any, _: Any, __: Any, storage: Any) -> Any:
        return module.PySampler.from_pymc(options, cores, model, shown, told, RATE, storage)

    own = {name: getattr(module, name) for name in engine.NEEDED} | {"PySampler": SimpleNamespace(from_pymc=from_pymc)}
    return SimpleNamespace(**own)


if __name__ == "__main__":
    spec, fit, log, seed = sys.argv[1:]
    module = witnessed(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND))
    engine.native_module = lambda: module
    sys.argv = ["hlm", "fit", spec, "-o", fit, "--draws", str(DRAWS), "--tune", "1500", "--seed", seed]
    main()
