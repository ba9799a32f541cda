"""A stored fit: returned if it is the requested one, otherwise sampled and saved.

In: a Design, options, a path. Out: a Fit. Not decided here: what makes two posteriors the same (same.py).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hlmdsl.design.design import Design
from hlmdsl.options import OptionOutOfRange, Sampling, check_output, shown_option
from hlmdsl.results.fit import Fit, open_fit
from hlmdsl.results.options_kept import facts_of, options_of
from hlmdsl.results.retold import retold
from hlmdsl.results.same import is_same
from hlmdsl.results.sample import read_options, sample_design
from hlmdsl.results.stored_errors import TwoPlaces
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.warn import warn_of

if TYPE_CHECKING:
    import pymc as pm


def stored_or_sampled(design: Design, pymc_model: Callable[[], pm.Model], file: Any, options: Mapping[str, Any]) -> Fit:
    """The fit in `file` if it has the same posterior, rows and options, completed if it was cut short.
    Raises HlmError for a file that is not a fit, and as `sample_design` does.
    """
    if not isinstance(file, (str, os.PathLike)) or isinstance(os.fspath(file), bytes):
        allowed = "a path, such as `fit.nc`"
        raise HlmError([OptionOutOfRange(span=None, option="file", given=shown_option(file), allowed=allowed)])
    if options.get("save_to") is not None:
        raise HlmError([TwoPlaces(span=None)])
    path = Path(file)
    check_output(path)
    rest = {name: value for name, value in options.items() if name != "save_to"}
    own, others = read_options(design, **rest)
    fit = _stored(path, design, own, others)
    if fit is None:
        fit = sample_design(design, pymc_model, **rest, save_to=path)
    elif fit.course is not None and fit.course.is_cut_short and fit.course.can_go_on:
        fit = fit.resume(cores=own.cores, progressbar=own.progressbar)
    else:
        return fit
    save_or_warn(fit, path)
    return fit


def save_or_warn(fit: Fit, path: Any) -> None:
    """A fit that cannot be saved is not lost for that."""
    try:
        fit.save(path)
    except HlmError as error:
        warn_of(str(error))


def _stored(path: Path, design: Design, own: Sampling, others: Mapping[str, Any]) -> Fit | None:
    """The fit there, described in the words of this design's spec; None if there is none, or a different one."""
    if not path.exists():
        return None
    fit = open_fit(path)
    if fit.design.fingerprint != design.fingerprint or not is_same(fit.design, design.model.source):
        return None
    kept = options_of(fit)
    if kept is None:  # saved without them: what can be seen of them
        has_these = (fit.draws.chains, fit.draws.draws) == (own.chains, own.draws)
    else:
        has_these = kept == facts_of(own, others)
    return retold(fit, design.model) if has_these else None
