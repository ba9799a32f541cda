"""In: what a sampler raised. Out: the error that users see, without the sampler's stack.

Not decided here: which engines raise what (sample.py, with_pymc.py).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from hlmdsl.backend.kernel.native import NotExecutable
from hlmdsl.results.fit_errors import NoMachineCode, SamplerFailed
from hlmdsl.source.exceptions import HlmError

NOWHERE = ("All initialization points failed", "Cannot find valid initial parameters", "Initial evaluation of model")
"""How nutpie, NumPyro and PyMC report that no starting point has a density."""

NO_SLOPE = "bad initial gradient"
"""How nutpie reports that rounding leaves a point without a gradient."""

MOST = 300


@contextmanager
def as_diagnostics(*kinds: type[Exception]) -> Iterator[None]:
    """Exceptions of a sampler, of these kinds, as HLM408; a density that cannot run on this machine as HLM416."""
    try:
        yield
    except NotExecutable as error:
        raise HlmError([NoMachineCode(span=None, absent=error.absent)]) from error
    except kinds as error:
        raise HlmError([SamplerFailed(span=None, fact=fact_of(error))]) from error


def fact_of(error: Exception) -> str:
    """What went wrong, in one line."""
    text = str(error)
    if any(words in text for words in NOWHERE):
        return "the log density is not a finite number at any starting point"
    if NO_SLOPE in text:
        return "the log density is flat where a chain starts: some prior allows numbers at which the rows say nothing"
    shown = " ".join(text.partition("Stack backtrace")[0].replace("Caused by:", ":").split())
    return shown[:MOST] or type(error).__name__
