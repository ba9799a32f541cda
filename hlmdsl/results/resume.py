"""Continue a fit that was cut short: from the draws stored next to it, or from the fit itself.

In: a path, or a Fit. Out: the completed Fit.
Not decided here: how chains continue (backend/kernel/pieces.py), or how draws are stored (journal.py).
"""

from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path

from hlmdsl.options import Sampling, check_output, check_place, sampling
from hlmdsl.results.attached import Attached
from hlmdsl.results.drawing import Drawing, NotADrawing, OtherKernel, drawing_from, with_chains
from hlmdsl.results.fit import DRAWING, Fit, open_fit
from hlmdsl.results.fit_errors import FitNotThere
from hlmdsl.results.journal import ENDING, Journal, beside, check_unused, read_journal
from hlmdsl.results.journal_errors import DamagedJournal, JournalOfOtherVersion, NothingToResume
from hlmdsl.results.needs import check_needs
from hlmdsl.results.options_kept import SAMPLING, options_of
from hlmdsl.results.sample import is_watched
from hlmdsl.results.with_kernel import Carried, Way, finish, fit_of, timed
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class Unfinished:
    """A drawing to continue, or a complete fit. `size` bytes of the journal at `part` are whole records; `fit_at` is
    where the fit is to be saved.
    """

    drawing: Drawing | None
    fit: Fit | None
    part: Path
    size: int
    fit_at: Path

    @property
    def missing(self) -> int:
        """Draws, over all chains."""
        if self.drawing is None:
            return 0
        wanted = self.drawing.asked.draws
        return sum(max(0, wanted - n) for n in self.drawing.lengths)

    @property
    def said(self) -> str:
        """What there is and what is missing, in words."""
        if self.drawing is None:
            assert self.fit is not None
            return f"nothing is missing: {self.fit.diagnostics.extent}"
        asked, lengths = self.drawing.asked, self.drawing.lengths
        if not self.missing:
            return f"nothing is missing: {asked.chains} chains of {asked.draws:,} draws are kept"
        low, high = min(lengths), max(lengths)
        there = f"{low:,}" if low == high else f"{low:,} to {high:,}"
        return f"{there} of {asked.draws:,} draws a chain are kept; {self.missing:,} are missing in all"


def resume(
    path: str | os.PathLike[str],
    draws: int | None = None,
    cores: int | None = None,
    progressbar: bool | None = None,
    save_to: str | os.PathLike[str] | None = None,
) -> Fit:
    """Continue a fit whose sampling was interrupted or killed, and save it.

    `path` is where the fit was to be saved, or the file of its draws, `fit.nc.part`. `draws` is how many each chain is
    to have, by default as many as were requested. The fit is saved to its original path, or to `save_to`. Raises
    HlmError if nothing is stored to continue from.
    """
    check_place("hlm.resume", path)
    if save_to is not None:
        check_place("fit.save", save_to)
    found = unfinished(Path(path), None if save_to is None else Path(save_to), draws)
    fit = complete(found, cores, progressbar)
    if found.drawing is not None or save_to is not None:
        fit.save(found.fit_at)
    return fit


def unfinished(path: Path, save_to: Path | None = None, draws: int | None = None) -> Unfinished:
    """What is stored of a fit, by its path or that of its draws, to get so many draws in each chain. Raises
    HlmError.
    """
    wanted = None if draws is None else sampling(draws=draws).draws
    part = path if path.name.endswith(ENDING) else beside(path)
    fit_at = save_to or part.with_name(part.name.removesuffix(ENDING))
    check_output(fit_at)
    if _is_file(part):
        check_unused(part)
        drawing, size = read_journal(part)
        return Unfinished(_with(drawing, wanted), None, part, size, fit_at)
    if path == part:
        raise HlmError([FitNotThere(span=None, path=str(path))])
    fit = open_fit(path)
    kept = drawing_in(fit, str(path)) if _can_go_on(fit) else None
    if kept is None:
        _check_whole(fit, wanted, str(path))
    return Unfinished(None if kept is None else _with(kept, wanted), fit, beside(fit_at), 0, fit_at)


def complete(found: Unfinished, cores: int | None, progressbar: bool | None, keep: bool = True) -> Fit:
    """Draw what is missing; `keep` draws in the journal meanwhile."""
    way = _way(sampling(cores=cores, progressbar=progressbar))
    if found.drawing is None:
        assert found.fit is not None
        return found.fit
    drawing, started = found.drawing, time.perf_counter()
    at_once = drawing.asked.how(way.cores, False).at_once
    _check_room(drawing, way)
    journal = Journal(found.part) if keep else None
    if not drawing.lacking:  # killed when all was drawn
        if journal is not None:
            journal.lacks_nothing(found.size)
        return _as_asked(timed(fit_of(Carried(drawing), journal), started, 0.0), found)
    if journal is not None and found.size:
        journal.append_to(found.size, drawing, at_once)
    elif journal is not None:
        journal.begin(drawing, at_once)
    return _as_asked(timed(finish(drawing, way, journal), started, 0.0), found)


def _as_asked(fit: Fit, found: Unfinished) -> Fit:
    """With the options that were kept with the fit before, of so many draws now."""
    options = None if found.fit is None else options_of(found.fit)
    if options is None or found.drawing is None:
        return fit
    kept = Attached(options | {"draws": found.drawing.asked.draws})
    return replace(fit, attached={**fit.attached, SAMPLING: kept})


def resume_fit(fit: Fit, draws: int | None, cores: int | None, progressbar: bool | None) -> Fit:
    """`Fit.resume`: in memory, without a file."""
    wanted = None if draws is None else sampling(draws=draws).draws
    kept = drawing_in(fit, "the fit") if _can_go_on(fit) else None
    if kept is None:
        _check_whole(fit, wanted, "the fit")
        return fit
    nowhere = Path()
    return complete(Unfinished(_with(kept, wanted), fit, nowhere, 0, nowhere), cores, progressbar, keep=False)


def drawing_in(fit: Fit, path: str) -> Drawing:
    """The drawing that a fit was made from, as far as it got. Raises HlmError if what is attached is not a drawing."""
    attached = fit.attached[DRAWING]
    facts, chains = attached.facts.get("drawing"), attached.facts.get("chains")
    try:
        if not isinstance(facts, dict) or not isinstance(chains, dict):
            raise NotADrawing("what the rest needs to be drawn is not in it")
        return with_chains(drawing_from(fit.design, facts, attached.arrays), chains, attached.arrays)
    except OtherKernel as error:
        raise HlmError([JournalOfOtherVersion(span=None, path=path, version=error.version)]) from error
    except NotADrawing as error:
        raise HlmError([DamagedJournal(span=None, path=path, fact=str(error))]) from error


def _can_go_on(fit: Fit) -> bool:
    return fit.course is not None and fit.course.is_cut_short and fit.course.can_go_on


def _check_whole(fit: Fit, wanted: int | None, path: str) -> None:
    """Raise HlmError unless a fit that keeps nothing to go on from needs nothing more."""
    fact = ""
    if fit.draws.approximation is not None:
        fact = "it is an approximation, whose draws do not come one after the other"
    elif fit.course is not None and fit.course.is_cut_short:
        fact = f"it was drawn by {fit.draws.library}, of whose chains only draws are kept"
    elif wanted is not None and wanted > fit.draws.draws:
        fact = f"it has the {fit.draws.draws:,} draws a chain that were asked for, and keeps nothing to go on from"
    if fact:
        raise HlmError([NothingToResume(span=None, path=path, fact=fact)])


def _with(drawing: Drawing, draws: int | None) -> Drawing:
    return drawing if draws is None else replace(drawing, asked=replace(drawing.asked, draws=draws))


def _way(own: Sampling) -> Way:
    return Way(own.cores, is_watched() if own.progressbar is None else own.progressbar)


def _check_room(drawing: Drawing, way: Way) -> None:
    asked, plan = drawing.asked, drawing.ready.program.plan
    check_needs(drawing.design, plan, draws=asked.draws, tune=asked.tune, chains=asked.chains, cores=way.cores)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
