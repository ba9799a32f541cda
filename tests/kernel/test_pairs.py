"""Very many units of two effects, in closed form: the density and gradient of the model, as for few units."""

from __future__ import annotations

import numpy as np
import pytest
from test_density import check_program

import hlmdsl
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.marginal import MANY_PAIRS
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.sparse import by_rows

SPEC = "response y ~ Normal(mu, sigma)\ncovariate x\ngroup s\ngroup d\neffects mu = 1 + x + ({}) + (1 | d)"


@pytest.mark.parametrize("alike", [False, True])
@pytest.mark.parametrize("bar", ["1 + x | s", "1 + x || s"])
def test_many_units(bar: str, alike: bool) -> None:
    """`alike`: every unit has a twin of the same columns, so that one of both counts twice, the other not at all."""
    rng, units = np.random.default_rng(3), MANY_PAIRS + 50
    x = rng.normal(0.3, 1, (units, 3))
    x[units // 2 :] = x[: units // 2] if alike else x[units // 2 :]
    s, x = np.repeat(np.arange(units), 3), x.ravel()
    table = {"s": [f"s{k}" for k in s], "d": [f"d{k}" for k in rng.integers(4, size=s.size)], "x": x}
    y = 1 + 0.4 * x + 0.5 * (s % 3) + rng.normal(0, 1, s.size)
    program = prepare(make_plan(hlmdsl.parse(SPEC.format(bar)).bind(table | {"y": y}), "s"))
    counts = program.data.leaves.counts
    assert len(counts) >= MANY_PAIRS
    assert set(counts.tolist()) == ({0, 2} if alike else {1})
    check_program(program)


def test_rows_in_blocks_are_the_same_matrix() -> None:
    rng = np.random.default_rng(5)
    dense = rng.normal(size=(12, 7)) * (rng.random((12, 7)) < 0.3)
    rows, columns = np.nonzero(dense)
    blocks = by_rows([(rows, columns, dense[rows, columns])], 12).in_blocks(3)
    found = np.zeros((12, 7))
    for k in range(4):
        at = slice(blocks.pointers[k], blocks.pointers[k + 1])
        assert (np.diff(blocks.columns[at]) > 0).all()
        found[3 * k : 3 * k + 3, blocks.columns[at]] = blocks.values[at].T
    np.testing.assert_array_equal(found, dense)
