"""Where points of chains are kept, in which coordinates, and a tuning to bytes and back. Nothing is sampled."""

from __future__ import annotations

import ctypes
from dataclasses import replace
from functools import cache

import kernel_cases as cases
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hlmdsl.backend.kernel.chains import Chain, State, Store, stacked
from hlmdsl.backend.kernel.kept_tuning import NotATuning, as_arrays, tuning_from
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.log_density import NO_ROOM
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.pieces import joined, lacking, longer
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.retune import retuned, with_tuning
from hlmdsl.results.packed import record, records

EXPAND = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64, ctypes.c_int64, *[ctypes.c_void_p] * 3)

NAMES = [
    "crossed and nested",
    "two bars",
    "Poisson",
    "Normal with log(sigma) of two effects",
    "Beta with log(nu) of units",
    "Categorical",
]


@cache
def program(name: str, integrate: str = "auto") -> Program:
    """In the coordinates that a pilot would have chosen, with everything that a tuning can have."""
    design = cases.gaussian(name) if name in cases.GAUSSIAN else cases.other(name)
    first = prepare(make_plan(design, integrate))
    return retuned(first, np.random.default_rng(1).normal(0, 0.3, (30, first.n_dim)))[0]


@pytest.mark.parametrize("name", ["crossed and nested", "Poisson"])
def test_scaled_coordinates(name: str) -> None:
    """The density at centre + scale y, its gradient by y, and points kept as the program has them; without a shear,
    which has tests of its own.
    """
    own = program(name)
    own = with_tuning(own, replace(own.tuning, shear=None))
    r, n = np.random.default_rng(3), own.n_dim
    plain, (centre, scale, y) = own.density, r.normal(0, 0.4, (3, n))
    scale = np.exp(scale)
    scaled = plain.scaled(centre, scale)
    x = centre + scale * y
    value, gradient = plain(x)
    found, by_y = scaled.of_sampler(y)
    assert found == pytest.approx(value, rel=1e-12)
    np.testing.assert_allclose(by_y, scale * gradient, rtol=1e-10)
    np.testing.assert_allclose(scaled.from_sampler(y), x)
    np.testing.assert_array_equal(plain.from_sampler(y), y)
    store = Store(scaled, 2)
    keep, out = EXPAND(scaled.functions.expand), np.zeros(1)
    for row in range(2):
        assert keep(n, 1, (y + row).ctypes.data, out.ctypes.data, store.place.ctypes.data) == 0
        assert out[0] == row
        np.testing.assert_allclose(store.rows[row], centre + scale * (y + row), rtol=1e-15, atol=1e-15)
    assert keep(n, 1, y.ctypes.data, out.ctypes.data, store.place.ctypes.data) == NO_ROOM


@pytest.mark.parametrize("integrate", ["auto", "none"])
@pytest.mark.parametrize("name", NAMES)
def test_a_tuning_comes_back(name: str, integrate: str) -> None:
    """By way of bytes: the program is the same, number for number."""
    own = program(name, integrate)
    (back,) = records(record(1, *as_arrays(own.tuning)))
    tuning = tuning_from(own.plan, back.facts, back.arrays)
    again, same = (with_tuning(prepare(own.plan), each) for each in (tuning, own.tuning))
    np.testing.assert_array_equal(again.density.ints, same.density.ints)
    np.testing.assert_array_equal(again.density.floats, same.density.floats)


def test_coordinates_that_leave_coefficients_where_they_are() -> None:
    """The kernel solves for what the coordinates of one category are."""
    own = program("Categorical")
    facts, arrays = as_arrays(own.tuning)
    with pytest.raises(NotATuning, match="apart"):
        tuning_from(own.plan, facts, {**arrays, "linear_0_transform": np.zeros_like(arrays["linear_0_transform"])})


@settings(max_examples=60, deadline=None)
@given(st.builds(program, st.sampled_from(NAMES), st.sampled_from(["auto", "none"])), st.data())
def test_no_other_tuning_is_taken(own: Program, data: st.DataObject) -> None:
    """Compiled code trusts the sizes of these arrays: one that is longer, shorter, missing or not finite is refused."""
    facts, arrays = as_arrays(own.tuning)
    name = data.draw(st.sampled_from(sorted(arrays)))
    array = arrays[name]
    others = [np.append(array, 0.0), array.ravel()[:-1], array[None], array.astype(np.float32)]
    others += [np.full_like(array, np.nan)] if array.size else []
    changed = data.draw(st.sampled_from([o for o in others if o.shape != array.shape or o.dtype != float or o.size]))
    wrong = {**arrays, name: changed} if data.draw(st.booleans()) else {n: a for n, a in arrays.items() if n != name}
    with pytest.raises(NotATuning):
        tuning_from(own.plan, facts, wrong)


@pytest.mark.parametrize(
    "change",
    [
        {"linear": []},
        {"linear": "mu"},
        {"drawn": ["sd_nobody"]},
        {"parents": {"sd_nobody": [[]]}},
        {"parents": None},
        {"parents": {"sd_g": [[0, 999], []]}},
        {"parents": {"sd_g": [[-1], []]}},
        {"parents": {"sd_g": [[0]]}},
        {"follows": {"sd_g": [[10**6], None]}},
        {"follows": {"sd_g": [[0], "sd_nobody"]}},
        {"follows": {"sd_g": None}},
        {"follows": 3},
    ],
)
def test_no_facts_of_a_different_model_are_taken(change: dict[str, object]) -> None:
    own = program("Normal with log(sigma) of two effects")
    facts, arrays = as_arrays(own.tuning)
    with pytest.raises(NotATuning):
        tuning_from(own.plan, facts | change, arrays)


def chain(draws: int, tuned: int = 5, start: float = 0.0) -> Chain:
    x = start + np.arange(2.0 * draws).reshape(draws, 2)
    return Chain(x, {"diverging": x[:, 0] > start + 2}, State(tuned, np.full(2, start), np.ones(2), 0.5))


def test_pieces_of_a_chain_are_one_chain() -> None:
    none = Chain(np.empty((0, 2)), {}, None)
    both = joined(chain(3), chain(2, start=100))
    np.testing.assert_array_equal(both.x[:, 0], [0, 2, 4, 100, 102])
    np.testing.assert_array_equal(both.statistics["diverging"], [False, False, True, False, False])
    assert both.state is not None
    assert both.state.last[0] == 100
    assert joined(chain(3), none).draws == joined(none, chain(3)).draws == 3
    tuning = joined(chain(0, tuned=40), chain(0, tuned=7))
    assert tuning.state is not None
    assert tuning.state.tuned == 47
    assert lacking([chain(3), none, chain(5)], 5) == [0, 1]
    assert [c.draws for c in longer([chain(3), none, chain(5)], [0, 1], [chain(2), chain(4)])] == [5, 4, 5]


def test_chains_of_one_block_are_not_copied() -> None:
    block = np.zeros((2, 3, 1))
    whole = [Chain(block[i], {}, None) for i in range(2)]
    assert stacked(whole) is block
    apart = stacked([*whole[:1], Chain(np.ones((3, 1)), {}, None)])
    assert apart.shape == block.shape
    assert apart[1].all()
