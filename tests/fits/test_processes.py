"""What goes from one process to another arrives as it was: errors, diagnostics, fits and what they are made of."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import hlmdsl as hlm
from tests.fits.made_errors import DIAGNOSTICS, EXCEPTIONS, explained, made, raising
from tests.fits.made_fits import small_fit, small_table

COPIES: dict[str, Callable[[Any], Any]] = {
    **{f"pickle {p}": lambda x, p=p: pickle.loads(pickle.dumps(x, p)) for p in range(2, pickle.HIGHEST_PROTOCOL + 1)},
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}


def state(thing: Any) -> Any:
    if isinstance(thing, BaseException):
        return type(thing), str(thing), thing.args, {k: v for k, v in vars(thing).items() if k != "__notes__"}
    return type(thing), thing


@pytest.mark.parametrize("how", COPIES)
def test_every_error_and_diagnostic(how: str) -> None:
    assert len(DIAGNOSTICS) > 150
    assert len(EXCEPTIONS) >= 5
    for kind in (*DIAGNOSTICS, *EXCEPTIONS):
        thing = made(kind)
        assert state(COPIES[how](thing)) == state(thing), kind


def test_a_diagnostic_is_read_by_a_process_that_has_raised_none(tmp_path: Path) -> None:
    """Its class becomes a dataclass when it is first made, also if that is by reading a copy."""
    found = [made(kind) for kind in DIAGNOSTICS]
    (tmp_path / "errors").write_bytes(pickle.dumps((hlm.HlmError(found), [d.title_text for d in found])))
    script = (
        "import pickle, sys; error, titles = pickle.load(open(sys.argv[1], 'rb'));"
        "assert [d.title_text for d in error.diagnostics] == titles;"
        "assert [hash(d) for d in error.diagnostics] and str(error) and pickle.loads(pickle.dumps(error)).diagnostics "
        "== error.diagnostics"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "errors")], check=True, timeout=120)


def test_a_pool_of_processes_raises_what_its_workers_raise(tmp_path: Path) -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        for i, kind in enumerate(EXCEPTIONS):
            future = pool.submit(raising, i)
            error = future.exception(timeout=120)
            assert type(error) is kind
            assert str(error) == str(made(kind))
        fit = small_fit()
        text, back = pool.submit(explained, fit).result(timeout=120)
        assert text == fit.explain().to("json") == back.explain().to("json")


@pytest.mark.parametrize("how", COPIES)
def test_fits_and_what_they_are_made_of(how: str, tmp_path: Path) -> None:
    fit = small_fit()
    fit.save(tmp_path / "fit.nc")
    opened = hlm.open_fit(tmp_path / "fit.nc")
    for one in (fit, opened):
        other = COPIES[how](one)
        assert other.summary().equals(one.summary())
        assert str(other.explain()) == str(one.explain())
        assert other.idata.identical(one.idata)
        again = COPIES[how](other)  # with all that it remembers by now
        assert again.diagnostics == one.diagnostics
        again.save(tmp_path / "again.nc")
        assert hlm.open_fit(tmp_path / "again.nc").summary().equals(one.summary())
    design = COPIES[how](fit.design)
    assert design.fingerprint == fit.design.fingerprint
    draws = COPIES[how](fit.draws)
    assert all(np.array_equal(v, fit.draws.posterior[name]) for name, v in draws.posterior.items())
    report = COPIES[how](fit.explain())
    assert str(report) == str(fit.explain())
    assert report.to("json") == fit.explain().to("json")
    spec = COPIES[how](hlm.parse(fit.design.model.source.text))
    assert spec.bind(small_table()).fingerprint == fit.design.fingerprint
