"""Draws by the compiled density: started or continued, to the end or up to an interrupt.

In: a Drawing. Out: it, longer, and from it a Fit.
Not decided here: how chains are run (backend/kernel/), or where they are stored meanwhile (journal.py).
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from hlmdsl.backend.kernel.chains import stacked
from hlmdsl.backend.kernel.kernel_run import draw, get_ready
from hlmdsl.backend.kernel.pieces import go_on
from hlmdsl.backend.kernel.recover import recover
from hlmdsl.design.design import Design
from hlmdsl.results.attached import Attached
from hlmdsl.results.course import Course
from hlmdsl.results.drawing import Asked, Drawing
from hlmdsl.results.draws import draws_of
from hlmdsl.results.failure import as_diagnostics
from hlmdsl.results.fit import DRAWING, Fit
from hlmdsl.results.journal import Journal
from hlmdsl.results.journal_errors import Interrupted, NothingDrawn
from hlmdsl.source.frozen import frozen


@frozen
class Way:
    """How this process goes about it: on how many cores, watched by a person or not."""

    cores: int | None = None
    watched: bool = False


@frozen(eq=False)
class Carried:
    """A drawing as far as it got. `rest` is the drawing to continue, if that is not the one shown."""

    drawing: Drawing
    rest: Drawing | None = None
    interrupted: bool = False


def fit_with_kernel(design: Design, asked: Asked, way: Way, place: Path | None) -> Fit:
    """A fit from its beginning. Draws go to the journal at `place` as they come, if there is one.

    An interrupt from the keyboard ends it: the fit has what was drawn by then. Raises Interrupted if there is
    nothing.
    """
    started = time.perf_counter()
    words = "preparing the sampler; the first run on a machine compiles it"
    with saying(words, way.watched), as_diagnostics(RuntimeError):
        ready = get_ready(design, seed=asked.seed, integrate=asked.integrate, cores=way.cores)
    drawing = Drawing.begun(ready, asked)
    journal = Journal(place) if place is not None else None
    if journal is not None:
        journal.begin(drawing, asked.how(way.cores, False).at_once)
    return timed(finish(drawing, way, journal), started, ready.timings["prepare"] + ready.timings["compile"])


def finish(drawing: Drawing, way: Way, journal: Journal | None) -> Fit:
    """Draw what is missing and make a fit of it. Raises HlmError if the sampler fails."""
    try:
        with as_diagnostics(RuntimeError):  # how nutpie reports an error in a chain
            carried = carry_on(drawing, way, journal)
    finally:
        if journal is not None:
            journal.close()
    return fit_of(carried, journal)


def timed(fit: Fit, started: float, preparing: float) -> Fit:
    """The fit with the seconds taken since then, and those before the first draw."""
    total = time.perf_counter() - started
    return replace(fit, timings={"compile": preparing, "sample": total - preparing, "total": total})


def carry_on(drawing: Drawing, way: Way, journal: Journal | None) -> Carried:
    """Draw until nothing is missing; if a draw diverges, all again with smaller steps, if that was requested."""
    before: Drawing | None = None
    while True:
        how, which = drawing.asked.how(way.cores, way.watched), drawing.lacking
        if which:
            if drawing.has_begun:
                with saying("drawing what is missing", way.watched and len(which) > 1):
                    drawn = go_on(drawing.ready, drawing.chains, how, drawing.attempts, journal)
            else:
                drawn = draw(drawing.ready, how, journal)
            drawing = drawing.with_piece(which, drawn.chains, how.at_once)
            if drawn.interrupted:
                if way.watched:
                    _say("interrupted: a fit is made of what was drawn; once more ends that too")
                return _cut_short(drawing, before)
        if not drawing.divergences or drawing.asked.again is None:
            return Carried(drawing)
        before, drawing = drawing, _anew(drawing, way)
        if journal is not None:
            journal.next_run(drawing, how.at_once)


def fit_of(carried: Carried, journal: Journal | None = None) -> Fit:
    """The fit from the draws. Raises Interrupted if there are too few."""
    drawing, program = carried.drawing, carried.drawing.ready.program
    course = drawing.course()
    if course is None:
        raise Interrupted([_nothing(drawing, journal)])
    if carried.rest is not None:
        course = replace(course, instead=_instead(drawing, carried.rest))
    shown = [drawing.chains[i] for i in course.shown]
    is_whole = all(chain.draws == course.draws for chain in shown)
    x = stacked(shown) if is_whole else np.stack([chain.x[: course.draws] for chain in shown])
    statistics = {
        name: np.stack([chain.statistics[name][: course.draws] for chain in shown]) for name in shown[0].statistics
    }
    posterior = recover(program, x, drawing.ready.seed)
    draws = draws_of(posterior, statistics, drawing.design, target_accept=drawing.asked.target_accept)
    strategy = "; ".join(part for part in (program.plan.strategy, drawing.told, course.strategy) if part)
    attached = _attached(course, carried.rest or drawing)
    return Fit(draws, drawing.design, {}, strategy, attached=attached, interrupted=carried.interrupted, journal=journal)


def saying(what: str, watched: bool) -> AbstractContextManager[Any]:
    """A line shown during a slow step without output, on a terminal or in a notebook."""
    if not watched:
        return nullcontext()
    from rich.console import Console

    return Console(stderr=True).status(what)


def _attached(course: Course, rest: Drawing) -> Mapping[str, Attached]:
    """What is stored with the fit: how it was drawn, if that needs reporting, and what is needed to draw the rest."""
    if not course.is_told:
        return {}
    facts: dict[str, Any] = {"course": course.as_facts()}
    if not course.is_cut_short:
        return {DRAWING: Attached(facts)}
    (own, coordinates), (chains, draws) = rest.facts(), rest.chain_facts()
    return {DRAWING: Attached(facts | {"drawing": own, "chains": chains}, {**coordinates, **draws})}


def _anew(drawing: Drawing, way: Way) -> Drawing:
    """A run of shorter steps in the place of one that diverged."""
    asked = drawing.asked
    assert asked.again is not None
    told = (
        f"{drawing.divergences:,} of {asked.draws * asked.chains:,} draws diverged "
        f"at a target_accept of {asked.target_accept}"
    )
    if way.watched:
        _say(f"{told}: all are drawn again at {asked.again}")
    shorter = replace(asked, target_accept=asked.again, again=None)
    return Drawing.begun(drawing.ready, shorter, f"{told}, and all were drawn again at {asked.again}")


def _cut_short(drawing: Drawing, before: Drawing | None) -> Carried:
    """What is shown after an interrupted run: the complete run before it, if that has more draws."""
    course = drawing.course()
    drawn = len(course.shown) * course.draws if course is not None else 0
    if before is not None and drawn < sum(before.lengths):
        return Carried(before, drawing, interrupted=True)
    return Carried(drawing, interrupted=True)


def _instead(shown: Drawing, rest: Drawing) -> str:
    course = rest.course()
    return (
        f"draws diverged, and all were being drawn again at a target_accept of {rest.asked.target_accept}, at "
        f"{course.draws if course is not None else 0:,} of {rest.asked.draws:,} draws a chain. These are those at "
        f"{shown.asked.target_accept}"
    )


def _nothing(drawing: Drawing, journal: Journal | None) -> NothingDrawn:
    tuned = max((c.state.tuned for c in drawing.chains if c.state is not None), default=0)
    fact = f"chains had made at most {tuned:,} of {drawing.asked.tune:,} tuning steps"
    if any(drawing.lengths):
        fact = f"no chain had more than {max(drawing.lengths)} draws"
    if journal is None or journal.trouble:
        return NothingDrawn(span=None, fact=fact)
    return NothingDrawn(span=None, fact=fact, advice=f"`hlm resume {journal.path}` goes on from there")


def _say(what: str) -> None:
    from rich.console import Console

    Console(stderr=True).print(what)
