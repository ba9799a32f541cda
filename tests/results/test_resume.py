"""Fits that were cut short, and what becomes of them. These sample, since how chains go on is the question."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from drawn import cut
from scipy import stats
from small_fit import TEXT, small_table

import hlmdsl as hlm
from hlmdsl.backend.kernel.chains import Glance, Watch
from hlmdsl.backend.kernel.engine import Drawn
from hlmdsl.backend.kernel.kernel_run import How, Ready, draw, get_ready
from hlmdsl.cli import main
from hlmdsl.results import journal as journals
from hlmdsl.results.convergence import convergence
from hlmdsl.results.course import Course
from hlmdsl.results.drawing import Asked, Drawing
from hlmdsl.results.fit import Fit
from hlmdsl.results.journal import beside, read_journal
from hlmdsl.results.packed import record, records
from hlmdsl.results.resume import unfinished
from hlmdsl.results.sample import sample_design
from hlmdsl.results.with_kernel import Carried, Way, carry_on, fit_of, timed

POISSON = """response y ~ Poisson(mu)
covariate x
group g
effects log(mu) = 1 + x + (1 + x | g)
prior Intercept ~ Normal(0, 2)
prior x ~ Normal(0, 1)
prior sd(g) ~ HalfNormal(1)
correlation g ~ LKJ(eta = 2)
"""
CATEGORIES = """response y { a, b, c } reference b ~ Categorical(p)
covariate x
effects softmax(p) = 1 + x
"""
WAY = Way(cores=2)


@cache
def counts() -> hlm.CompiledModel:
    r = np.random.default_rng(4)
    g, x = np.arange(90) % 9, r.normal(size=90)
    y = r.poisson(np.exp(0.4 + 0.3 * x + r.normal(0, 0.5, 9)[g]))
    return hlm.parse(POISSON).compile({"y": y, "x": x, "g": np.array([f"u{k}" for k in g])})


@cache
def small() -> hlm.CompiledModel:
    return hlm.parse(TEXT, "small.hlm").compile(small_table())


@cache
def categories() -> hlm.CompiledModel:
    r = np.random.default_rng(5)
    x = r.normal(size=90)
    y = np.argmax(np.stack([0.5 * x, 0 * x - 1.5, 0.3 - x]) + r.gumbel(size=(3, 90)), axis=0)
    return hlm.parse(CATEGORIES).compile({"y": np.array(["a", "b", "c"])[y], "x": x})


@cache
def whole(of: Callable[[], hlm.CompiledModel], draws: int, seed: int = 1, tune: int = 300) -> Drawing:
    """Drawn to its end in one piece."""
    design = of().design
    asked = Asked(draws, tune, 4, seed, "auto", 0.9, None)
    drawn = carry_on(Drawing.begun(get_ready(design, seed=seed), asked), WAY, None)
    return drawn.drawing


def stopped(drawing: Drawing, lengths: Sequence[int]) -> Drawing:
    """The same, as if it had been stopped when chains had so many draws."""
    begun = Drawing.begun(drawing.ready, drawing.asked)
    at = [i for i, n in enumerate(lengths) if n]
    chains = [cut(drawing.chains[i], lengths[i]) for i in at]
    for i in set(range(len(lengths))) - set(at):
        chains.insert(i, begun.chains[i])
    return begun.with_piece(range(len(lengths)), chains, 2)


def fitted(drawing: Drawing) -> Fit:
    return timed(fit_of(Carried(drawing)), 0.0, 0.0)


def numbers(fit: Fit) -> dict[str, np.ndarray]:
    return {n: v.reshape(*v.shape[:2], -1) for n, v in fit.draws.posterior.items()}


def batch_error(draws: np.ndarray) -> np.ndarray:
    """Standard error of a mean over draws (chain, draw, ...), from means of batches of 50."""
    chains, n = draws.shape[:2]
    batches = draws[:, : n // 50 * 50].reshape(chains * (n // 50), 50, *draws.shape[2:]).mean(axis=1)
    return batches.std(axis=0, ddof=1) / len(batches) ** 0.5


@pytest.mark.parametrize("of", [small, counts, categories])
def test_a_fit_in_pieces_has_the_posterior_of_one_in_one_piece(of: Callable[[], hlm.CompiledModel]) -> None:
    """Means and mean squares within Monte Carlo error of a run with a different seed, chains agreeing across pieces."""
    cut_short = stopped(whole(of, 900), (400, 310, 40, 0))
    drawing = carry_on(cut_short, WAY, None).drawing
    assert drawing.lengths == (900,) * 4
    assert drawing.pieces == ((400, 310, 40, 0), (500, 590, 860, 900))
    fit, other = fitted(drawing), fitted(whole(of, 900, seed=9))
    assert fit.diagnostics.passed, fit.diagnostics.alarms
    gaps = []
    for name, a in numbers(fit).items():
        for x, y in ((a, numbers(other)[name]), (a**2, numbers(other)[name] ** 2)):
            error = np.hypot(batch_error(x), batch_error(y)) + 1e-12
            gaps.append(np.abs(x.mean((0, 1)) - y.mean((0, 1))) / error)
    # a batch's error has some thirty degrees of freedom; one run in a thousand of a right program fails
    found = np.concatenate([g.ravel() for g in gaps])
    assert found.max() < stats.t(30).isf(1e-3 / 2 / found.size)
    for own in numbers(fit).values():
        pieces = np.concatenate([own[:2, :300], own[:2, -300:], own[2:, -300:]])
        assert np.nanmax(convergence(pieces, (0.5,)).r_hat) < 1.05


def test_what_was_drawn_is_kept_and_the_rest_follows_from_it() -> None:
    """Draws before the stop stay as they are, the others are the same each time, and none is used twice."""
    ended = whole(small, 200)
    cut_short = stopped(ended, (120, 90, 150, 60))
    first, second = (carry_on(cut_short, WAY, None).drawing for _ in range(2))
    for i, n in enumerate(cut_short.lengths):
        np.testing.assert_array_equal(first.chains[i].x[:n], ended.chains[i].x[:n])
        np.testing.assert_array_equal(first.chains[i].x, second.chains[i].x)
        assert not np.isin(first.chains[i].x[n:, 0], ended.chains[i].x[:, 0]).any()
    # a chain stays where it is now and then; nothing comes back later, or in another chain
    rows = np.concatenate([c.x[np.r_[True, (np.diff(c.x, axis=0) != 0).any(axis=1)]] for c in first.chains])
    assert len(np.unique(rows, axis=0)) == len(rows)
    again = carry_on(replace(cut_short, attempts=5), WAY, None).drawing
    assert not np.array_equal(again.chains[0].x, first.chains[0].x)


def test_a_resumed_chain_steps_as_well_as_one_that_was_tuned_in_full() -> None:
    """A hundred steps suffice: as many gradients a draw, about, and the acceptance that was asked for."""
    ended = whole(counts, 400)
    resumed = carry_on(stopped(ended, (50, 50, 50, 50)), WAY, None).drawing
    n_steps = [np.mean([c.statistics["n_steps"][50:].mean() for c in d.chains]) for d in (ended, resumed)]
    assert 0.6 < n_steps[1] / n_steps[0] < 1.6
    accepted = np.mean([c.statistics["mean_tree_accept"][50:].mean() for c in resumed.chains])
    assert 0.84 < accepted < 0.96


class StopsAt:
    """Who watches, and interrupts from the keyboard once a chain has so many draws or, without draws, steps."""

    every = 0.005

    def __init__(self, draws: int = 0, steps: int = 0) -> None:
        self.draws, self.steps = draws, steps

    def see(self, chains: Sequence[Glance | None]) -> None:
        there = [c for c in chains if c is not None]
        if any((self.draws and c.draws >= self.draws) or (self.steps and c.tuned >= self.steps) for c in there):
            self.draws = self.steps = 0
            raise KeyboardInterrupt

    def next_run(self, drawing: Drawing, at_once: int) -> None:
        pass


def interrupted(watch: StopsAt, draws: int = 300_000, tune: int = 200, **asked: Any) -> Carried:
    """A run of many more draws than there will be."""
    own = replace(Asked(draws, tune, 3, 3, "auto", 0.9, None), **asked)
    drawing = Drawing.begun(get_ready(small().design, seed=3), own)
    return carry_on(drawing, WAY, watch)  # type: ignore[arg-type]


def test_an_interrupt_keeps_what_was_drawn(tmp_path: Path) -> None:
    carried = interrupted(StopsAt(draws=30))
    assert carried.interrupted
    fit = timed(fit_of(carried), 0.0, 0.0)
    course = fit.course
    assert course is not None
    assert course.is_cut_short
    assert fit.draws.draws == course.draws >= 4
    assert fit.draws.chains == len(course.shown)
    assert not fit.diagnostics.passed
    said = str(fit.explain())
    first = next(line for line in said.splitlines() if "!" in line)
    assert "cut short" in first
    assert f"{course.draws:,} of 300,000 draws a chain" in " ".join(said.split())
    fit.save(tmp_path / "fit.nc")
    opened = hlm.open_fit(tmp_path / "fit.nc")
    assert opened.course == course
    assert opened.diagnostics.alarms == fit.diagnostics.alarms
    lengths = course.lengths
    for resumed in (opened.resume(draws=max(lengths) + 20, cores=2), fit.resume(draws=max(lengths) + 20, cores=2)):
        assert resumed.draws.draws == max(lengths) + 20
        assert resumed.draws.chains == 3
        assert "cut short" not in str(resumed.explain())
        assert "drawn in 2 pieces" in resumed.strategy
        assert "in 2 pieces" in resumed.diagnostics.line
        kept = [i for i in range(3) if lengths[i] >= course.draws]
        for shown, i in enumerate(kept):
            np.testing.assert_array_equal(
                resumed.draws.posterior["sigma"][i, : course.draws], fit.draws.posterior["sigma"][shown]
            )
    resumed.save(tmp_path / "whole.nc")
    again = hlm.open_fit(tmp_path / "whole.nc")
    assert again.course is not None
    assert len(again.course.pieces) == 2
    assert again.resume() is again
    with pytest.raises(hlm.HlmError, match="HLM440"):
        again.resume(draws=10**6)


def test_an_interrupt_while_tuning_has_nothing_to_keep() -> None:
    carried = interrupted(StopsAt(steps=20), tune=300_000)
    assert carried.drawing.has_begun
    for kind in (hlm.HlmError, KeyboardInterrupt):
        with pytest.raises(kind, match="HLM435"):
            fit_of(carried)
    assert max(c.state.tuned for c in carried.drawing.chains if c.state is not None) >= 20
    gone_on = carry_on(replace(carried.drawing, asked=replace(carried.drawing.asked, draws=10, tune=100)), WAY, None)
    assert gone_on.drawing.lengths == (10, 10, 10)


def test_an_interrupted_second_run_leaves_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draws diverged, and there are fewer of those that are drawn anew: the whole run before is shown, and said."""
    monkeypatch.setattr(Drawing, "divergences", property(lambda self: 7 if self.asked.again else 0))

    def tunes_on(ready: Ready, how: How, watch: Watch | None) -> Drawn:
        """A second run that cannot be over, nor have as many draws as the first, by the time that it is seen."""
        return draw(ready, how if how.target_accept < 0.99 else replace(how, tune=300_000), watch)

    monkeypatch.setattr("hlmdsl.results.with_kernel.draw", tunes_on)

    class StopsSecond(StopsAt):
        def next_run(self, drawing: Drawing, at_once: int) -> None:
            self.steps = 1

    carried = interrupted(StopsSecond(), draws=200, again=0.99)
    assert carried.rest is not None
    fit = timed(fit_of(carried), 0.0, 0.0)
    assert fit.draws.draws == 200
    (alarm,) = fit.diagnostics.alarms[:1]
    assert alarm.startswith("cut short: draws diverged, and all were being drawn again at a target_accept of 0.99")
    resumed = fit.resume(cores=2)
    assert resumed.draws.target_accept == 0.99
    assert "7 of 600 draws diverged at a target_accept of 0.9, and all were drawn again at 0.99" in resumed.strategy


def journal_of(fit_at: Path, **options: Any) -> Path:
    """The draws of a fit that was drawn to its end, and never saved."""
    model = small()
    given = {"draws": 60, "tune": 100, "chains": 3, "seed": 2, "cores": 2} | options
    fit = sample_design(model.design, lambda: model.pymc, save_to=fit_at, **given)
    assert fit.journal is not None
    assert fit.journal.is_whole
    return beside(fit_at)


def shorten(part: Path, draws: int) -> None:
    """The journal of the same run, killed when each chain had so many draws."""
    own = []
    for one in records(part.read_bytes()):
        if one.kind == journals.DRAWS:
            x = one.arrays["x"][:draws]
            one = replace(one, arrays={n: a if a.ndim == 1 and n in ("last", "spread") else a[:draws] for n, a in
                                       one.arrays.items()} | {"x": x, "last": x[-1]})  # fmt: skip
        own.append(record(one.kind, one.facts, one.arrays))
    part.write_bytes(b"".join(own))


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["hlm", *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            main()
        out, err = capsys.readouterr()
        return int(stopped.value.code or 0), out, err

    return run


Run = Callable[..., tuple[int, str, str]]


def test_resumed_on_the_command_line(run: Run, tmp_path: Path) -> None:
    fit_at = tmp_path / "fit.nc"
    part = journal_of(fit_at)
    shorten(part, 25)
    assert read_journal(part)[0].lengths == (25, 25, 25)
    status, out, err = run("resume", fit_at)
    assert status in (0, 1), err  # so few draws may fail their diagnostics
    assert "25 of 60 draws a chain are kept; 105 are missing in all" in err
    assert "3 chains of 60 draws, in 2 pieces" in out
    assert "drawn in 2 pieces, of 25 and 35 draws a chain" in " ".join(out.split())
    assert f"saved to {fit_at}" in out
    assert not part.exists()
    assert hlm.open_fit(fit_at).draws.draws == 60
    status, out, err = run("resume", fit_at)
    assert status in (0, 1)
    assert "nothing is missing: 3 chains of 60 draws, in 2 pieces" in err
    assert "saved" not in out
    assert [p.name for p in tmp_path.iterdir()] == ["fit.nc"]


def test_a_run_killed_while_it_was_saved(run: Run, tmp_path: Path) -> None:
    """All draws are there; by the journal's own name, saved elsewhere, and as Python does it."""
    fit_at, other = tmp_path / "fit.nc", tmp_path / "other.nc"
    part = journal_of(fit_at)
    kept = part.read_bytes()
    status, out, err = run("resume", part, "-o", other)
    assert status in (0, 1)
    assert "nothing is missing: 3 chains of 60 draws are kept" in err
    assert f"saved to {other}" in out
    assert not part.exists()
    part.write_bytes(kept)
    fit = hlm.resume(fit_at)
    assert not part.exists()
    model = small()
    once = model.sample(draws=60, tune=100, chains=3, seed=2, cores=2)
    for name, values in once.draws.posterior.items():
        np.testing.assert_allclose(fit.draws.posterior[name], values, rtol=1e-8, atol=1e-10)
    assert fit.strategy == once.strategy


def test_saved_to_and_without_a_trace(tmp_path: Path) -> None:
    model = small()
    fit = model.sample(draws=20, tune=50, chains=2, seed=1, save_to=tmp_path / "fit.nc")
    assert [p.name for p in tmp_path.iterdir()] == ["fit.nc"]
    assert hlm.open_fit(tmp_path / "fit.nc").draws.draws == fit.draws.draws == 20
    assert fit.course is None


def test_more_draws_than_were_asked_for(tmp_path: Path) -> None:
    fit_at = tmp_path / "fit.nc"
    shorten(journal_of(fit_at), 25)
    assert hlm.resume(fit_at, draws=40, cores=1).draws.draws == 40


def test_fewer_draws_than_are_kept(tmp_path: Path) -> None:
    """Chains of different lengths, each cut to what is wanted."""
    cut_short = stopped(whole(small, 200), (120, 90, 150, 60))
    fit = fitted(replace(cut_short, asked=replace(cut_short.asked, draws=50)))
    assert (fit.draws.chains, fit.draws.draws) == (4, 50)
    assert all(v.shape == (4, 50) for v in fit.draws.statistics.values())
    assert fit.course is None or not fit.course.is_cut_short
    fit_at = tmp_path / "fit.nc"
    shorten(journal_of(fit_at), 25)
    assert hlm.resume(fit_at, draws=10).draws.draws == 10


def test_what_a_saved_fit_lacks_is_told_before_it_is_drawn(tmp_path: Path) -> None:
    fit = fitted(stopped(whole(small, 200), (120, 90, 150, 60)))
    fit.save(tmp_path / "fit.nc")
    found = unfinished(tmp_path / "fit.nc")
    assert found.missing == 80 + 110 + 50 + 140
    assert found.said == "60 to 150 of 200 draws a chain are kept; 380 are missing in all"
    assert unfinished(tmp_path / "fit.nc", draws=100).missing == 10 + 40
    for options, code in (({"cores": 0}, "HLM501"), ({"draws": 0}, "HLM501")):
        with pytest.raises(hlm.HlmError, match=code):
            fit.resume(**options)


def test_a_resumed_run_that_wanted_more_and_is_killed_again(tmp_path: Path) -> None:
    """What it wanted is in the file, so that its draws can be read: the next one goes on to the same number."""
    fit_at = tmp_path / "fit.nc"
    part = journal_of(fit_at)
    shorten(part, 25)
    drawing, size = read_journal(part)
    more = replace(drawing, asked=replace(drawing.asked, draws=80))
    journal = journals.Journal(part)
    journal.append_to(size, more, 2)
    carry_on(more, WAY, journal)
    journal.close()
    ends = [one.end for one in records(part.read_bytes())]
    part.write_bytes(part.read_bytes()[: ends[-1] - 1])
    found, _ = read_journal(part)
    assert found.asked.draws == 80
    assert min(found.lengths) >= 25
    assert hlm.resume(fit_at, cores=2).draws.draws == 80


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda fit_at: None, "HLM401"),
        (lambda fit_at: beside(fit_at).write_bytes(b"x" * 300), "HLM438"),
        (lambda fit_at: fit_at.write_text("a table"), "HLM503"),
        (lambda fit_at: shutil.copy(Path(__file__), fit_at.with_suffix(".py")), "HLM401"),
    ],
)
def test_what_cannot_be_resumed(run: Run, tmp_path: Path, make: Callable[[Path], object], code: str) -> None:
    fit_at = tmp_path / "fit.nc"
    make(fit_at)
    status, out, err = run("resume", fit_at)
    assert (status, out) == (2, "")
    assert code in err
    assert "Traceback" not in err


def test_other_engines_keep_nothing_to_go_on_from(fit: Fit) -> None:
    model = small()
    approximation = model.sample(engine="laplace", draws=20, chains=1, seed=1)
    with pytest.raises(hlm.HlmError, match="an approximation"):
        approximation.resume()
    from hlmdsl.results.attached import Attached

    course = Course(1000, (250, 250), ((250, 250),), (0, 1), 250, can_go_on=False)
    by_pymc = replace(fit, attached={"drawing": Attached({"course": course.as_facts()})})
    assert by_pymc.diagnostics.alarms[0] == "cut short: 250 of 1,000 draws a chain"
    with pytest.raises(hlm.HlmError, match="HLM440"):
        by_pymc.resume()
    assert fit.resume() is fit
