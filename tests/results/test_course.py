"""What is shown of chains of any lengths, and what is said of it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hlmdsl.options import Sampling
from hlmdsl.results.course import FEWEST, Course, course_of
from hlmdsl.results.with_pymc import _course

lengths = st.lists(st.integers(0, 40), min_size=1, max_size=6)


@given(lengths, st.integers(1, 40), st.integers(1, 6))
@example([1000, 1000, 120, 80], 1000, 2)  # two processors: the second pair had less time
@example([620, 598, 640, 310], 1000, 4)  # one is slow
@example([900, 0, 870, 880], 1000, 4)  # one is still being tuned
def test_what_is_shown(lengths: list[int], wanted: int, at_once: int) -> None:
    """The same number of draws from every shown chain, that each has; no chain that had its time is left out for being
    slower than the others, unless it has no draws to speak of; and then it is named.
    """
    wanted = max(wanted, *lengths)
    waited = range(at_once, len(lengths))
    found = course_of(wanted, [lengths], waited)
    if max(lengths) < FEWEST:
        assert found is None
        return
    assert found is not None
    assert found.shown
    assert all(lengths[i] >= found.draws >= FEWEST for i in found.shown)
    timely = [i for i in range(len(lengths)) if i not in waited]
    left_out = set(range(len(lengths))) - set(found.shown)
    assert {i for i in left_out if i in timely} == set(found.slow)
    assert all(lengths[i] < FEWEST for i in found.slow)
    # no other choice among those that keep the timely chains has more draws
    most = min([wanted, *(lengths[i] for i in timely if lengths[i] >= FEWEST)])
    sums = [n * sum(own >= n for own in lengths) for n in lengths if FEWEST <= n <= most]
    assert found.draws * len(found.shown) == max(sums)
    assert found.is_cut_short == (found.draws < wanted or len(found.shown) < len(lengths))
    assert Course.from_facts(found.as_facts()) == found


@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(st.integers(0, 30), min_size=n, max_size=n), min_size=1)))
def test_pieces_add_up(pieces: list[list[int]]) -> None:
    lengths = [sum(own) for own in zip(*pieces, strict=True)]
    found = course_of(max(*lengths, 1), pieces, ())
    assert found is None or found.lengths == tuple(lengths)


def course(*pieces: list[int], wanted: int = 1000, at_once: int = 4) -> Course:
    found = course_of(wanted, pieces, range(at_once, len(pieces[0])))
    assert found is not None
    return found


def test_said() -> None:
    assert course([412] * 4).alarm == (
        "cut short: 412 of 1,000 draws a chain. `fit.resume()`, or `hlm resume` on its file, draws the rest"
    )
    assert "cut short: 380 of 1,000 draws a chain (the chains have 412, 398, 380 and 405)" in (
        course([412, 398, 380, 405]).alarm
    )
    assert "cut short: 1,000 of 1,000 draws a chain, of 2 of 4 chains (the chains have 1,000, 1,000, 120 and 80)" in (
        course([1000, 1000, 120, 80], at_once=2).alarm
    )
    assert "chain 2 is left out as too slow" in course([900, 0, 870, 880]).alarm
    assert course([1000] * 4).alarm == course([1000] * 4).strategy == ""
    assert not course([1000] * 4).is_told
    assert course([412] * 4, [588] * 4).strategy == "drawn in 2 pieces, of 412 and 588 draws a chain"
    assert course([412, 400, 0, 0], [588, 600, 1000, 1000]).strategy == (
        "drawn in 2 pieces, of 400 to 412 and 588 to 1,000 draws a chain"
    )
    assert not course([412] * 4, [588] * 4).is_cut_short


@pytest.mark.parametrize(
    "change",
    [
        {"wanted": "1000"},
        {"wanted": True},
        {"lengths": [412, 412, 412]},
        {"lengths": None},
        {"pieces": [[411, 412, 412, 412]]},
        {"pieces": [[412] * 5]},
        {"pieces": 7},
        {"shown": [4]},
        {"slow": [-1]},
        {"draws": 412.0},
        {"instead": None},
        {"can_go_on": "yes"},
    ],
)
def test_facts_that_make_no_sense(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        Course.from_facts(course([412] * 4).as_facts() | change)


def interrupted(lengths: list[int], draws: int = 20) -> np.ndarray:
    """What nutpie hands over: chains that are filled up with NaN."""
    values = np.ones((len(lengths), draws, 2))
    for own, n in zip(values, lengths, strict=True):
        own[n:] = np.nan
    return values


def test_of_samplers_on_the_graph() -> None:
    """nutpie leaves the rest of a chain empty; PyMC hands over those chains that it chose, of one length."""
    own = Sampling(draws=20, chains=4, cores=2)
    by_nutpie = _course(interrupted([20, 18, 6, 0]), own)
    assert (by_nutpie.shown, by_nutpie.draws, by_nutpie.slow) == ((0, 1), 18, ())
    by_pymc = _course(np.ones((2, 9, 1)), own)
    assert (by_pymc.shown, by_pymc.draws, by_pymc.lengths) == ((0, 1), 9, (9, 9, 0, 0))
    for found in (by_nutpie, by_pymc):
        assert found.is_cut_short
        assert "draws the rest" not in found.alarm
    assert not _course(np.ones((4, 20)), own).is_told
    with pytest.raises(KeyboardInterrupt):
        _course(interrupted([3, 0, 0, 0]), own)
