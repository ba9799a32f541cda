"""Rules for draws that are kept while they come, for fits that are cut short, and for output that goes nowhere.

Nothing is sampled: the chains are made up. What a full disk or another process would do is done here.
"""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import hlmdsl as hlm
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from tests.fuzz.outcome import claim
from tests.fuzz.rule import Rule, instead, reaches
from tests.fuzz.saved import SPECS, saved

RULES: list[Rule] = []
FIT = Path("fit.nc")


@cache
def begun() -> Any:
    """A drawing before its first draw, in coordinates that no pilot chose."""
    import numpy as np

    from hlmdsl.backend.kernel.kernel_run import Ready, prepare
    from hlmdsl.backend.kernel.plan import make_plan
    from hlmdsl.results.drawing import Asked, Drawing

    design = saved("plain").fit.design
    program = prepare(make_plan(design))
    ready = Ready(program, np.zeros(program.n_dim), np.full(program.n_dim, 0.2), 5, {})
    return Drawing.begun(ready, Asked(20, 6, 3, 5, "auto", 0.9, 0.99))


def journal_of(path: Path) -> Any:
    """A journal in which nothing but the beginning stands."""
    from hlmdsl.results.journal import Journal

    journal = Journal(path)
    journal.begin(begun(), 2)
    journal.see([None, None, None])
    return journal


@reaches(RULES, "HLM416")
def machine_without_a_function(chance: Random) -> None:
    from hlmdsl.backend.kernel import native
    from hlmdsl.results.failure import as_diagnostics

    absent = set(chance.sample(native.OF_C, chance.randint(1, 3)))
    there = native._is_there
    with (
        instead("hlmdsl.backend.kernel.native:_is_there", lambda name: name not in absent and there(name)),
        as_diagnostics(),
    ):
        native.bind_symbols()


@reaches(RULES, "HLM435")
def nothing_drawn(chance: Random) -> None:
    from hlmdsl.results.with_kernel import Carried, fit_of

    fit_of(Carried(begun(), interrupted=True))


@reaches(RULES, "HLM436")
def something_there(chance: Random) -> None:
    from hlmdsl.results.journal import beside, check_free

    part = beside(FIT)
    if chance.random() < 0.3:
        part.mkdir()
    else:
        part.write_bytes(chance.choice([b"", b"something else", chance.randbytes(2000), saved("plain").data]))
    check_free(FIT)


@reaches(RULES, "HLM437")
def in_use(chance: Random) -> None:
    from hlmdsl.results.journal import beside, check_free

    journal = journal_of(beside(FIT))
    try:
        check_free(FIT)
    finally:
        journal.close()


@reaches(RULES, "HLM438")
def damaged_draws(chance: Random) -> None:
    from hlmdsl.results.journal import beside, read_journal

    part = beside(FIT)
    journal_of(part).close()
    data = bytearray(part.read_bytes())
    # the first record is all that there is, and is not to be read where any of it is changed
    data[chance.randrange(min(len(data), 200))] ^= 1 << chance.randrange(8)
    part.write_bytes(chance.choice([bytes(data), b"", chance.randbytes(500), bytes(1000)]))
    read_journal(part)


@reaches(RULES, "HLM439")
def draws_of_another_version(chance: Random) -> None:
    from hlmdsl.results.journal import beside, read_journal

    journal_of(beside(FIT)).close()
    with instead("hlmdsl.results.drawing:kernel_digest", lambda: chance.choice("0123456789abcdef") * 64):
        read_journal(beside(FIT))


@reaches(RULES, "HLM440")
def nothing_to_resume(chance: Random) -> None:
    from hlmdsl.results.resume import unfinished

    FIT.write_bytes(saved(chance.choice(list(SPECS))).data)
    unfinished(FIT, draws=chance.randint(20, 5000))


def delivered(places: Iterable[str]) -> Iterable[Diagnostic]:
    """What is said of a fit that cannot be saved at any of these places."""
    from hlmdsl.deliver import deliver
    from hlmdsl.results.fit import Fit
    from hlmdsl.results.fit_errors import FitNotWritable

    save, full = Fit.save, tuple(places)

    def or_full(fit: Fit, path: Any) -> None:
        if any(part in str(path) for part in full):
            raise HlmError([FitNotWritable(span=None, path=str(path), fact="No space left on device")])
        save(fit, path)

    with instead("hlmdsl.results.fit:Fit.save", or_full), contextlib.redirect_stdout(io.StringIO()):
        return deliver(saved("plain").fit, FIT)


@reaches(RULES, "HLM441")
def draws_kept(chance: Random) -> Iterable[Diagnostic]:
    return [d for d in delivered(["fit.nc"]) if d.severity == "warning"]


@reaches(RULES, "HLM442")
def draws_lost(chance: Random) -> None:
    raise HlmError([d for d in delivered([""]) if d.severity == "error"])


@reaches(RULES, "HLM510", is_slow=True)
def output_lost(chance: Random) -> None:
    """The command itself, its output on a full disk or closed."""
    from hlmdsl.options import OutputLost

    Path("s.hlm").write_text(SPECS["plain"], encoding="utf-8")
    closed = chance.random() < 0.5 or not os.path.exists("/dev/full")
    command = f"'{sys.executable}' -m hlmdsl explain s.hlm {'>&-' if closed else '> /dev/full'}"
    here = {**os.environ, "PYTHONPATH": str(Path(hlm.__file__).parents[1])}
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, env=here, timeout=120)
    claim(
        done.returncode == 2 and "HLM510" in done.stderr, "output that is lost is said", (done.returncode, done.stderr)
    )
    raise HlmError([OutputLost(span=None, fact=done.stderr.strip())])


@reaches(RULES, "HLM511")
def spec_not_writable(chance: Random) -> None:
    from hlmdsl.syntax.save_spec import write_spec

    write_spec(Path(chance.choice(["no/where.hlm", "/proc/s.hlm", "x" * 300])), SPECS["plain"])
