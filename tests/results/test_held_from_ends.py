"""A cell of nothing but zeros that the fitted model hardly lets be is remarked on; on draws made by hand."""

from __future__ import annotations

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.results.draws import draws_of
from hlmdsl.results.held_from_ends import held_from_ends

SPEC = "response y ~ {family}\nfactor f {{ a, b }} reference a\n{declared}effects logit(p) = 1 + f"


def remark(y: list[int], f: list[str], in_b: float, trials: int = 0, weights: list[int] | None = None):
    """A third in a; in b a probability of `in_b`, whatever the draw."""
    family, declared, table = "Bernoulli(p)", "", {"y": y, "f": f}
    if trials:
        family, declared, table = "Binomial(n = m, p)", "covariate m\n", {**table, "m": [trials] * len(y)}
    if weights is not None:
        family, declared, table = f"{family} weights w", "covariate w\n", {**table, "w": weights}
    design = hlm.parse(SPEC.format(family=family, declared=declared)).bind(table)
    values = {name: np.full((2, 50, *(1 for _ in dims)), -0.7) for name, dims in design.dims.items()}
    values["f"][:] = np.log(in_b / (1 - in_b)) + 0.7
    return held_from_ends(design, draws_of(values, {}, design))


def test_twenty_zeros_at_a_fitted_third_are_told_with_their_exact_probability() -> None:
    y, f = [0, 1, 0] + [0] * 20, ["a"] * 3 + ["b"] * 20
    (line,) = remark(y, f, 0.25)
    assert line.startswith(f"all 20 rows of f b are 0, which has a probability of {100 * 0.75**20:.2g}%")
    (line,) = remark([1 - v for v in y], f, 0.75)
    assert "are 1" in line


@pytest.mark.parametrize("in_b", [0.01, 0.1])
def test_a_cell_that_the_model_expects_so_is_not_told(in_b: float) -> None:
    assert not remark([0, 1, 0] + [0] * 20, ["a"] * 3 + ["b"] * 20, in_b)


def test_trials_and_weights_count() -> None:
    assert not remark([0, 3, 0, 0], ["a", "a", "b", "b"], 0.25, trials=4)  # 8 trials: 0.1
    (line,) = remark([0, 3, 0, 0], ["a", "a", "b", "b"], 0.25, trials=10)
    assert "all 20 trials of f b" in line
    (line,) = remark([0, 1, 0], ["a", "a", "b"], 0.25, weights=[1, 1, 20])
    assert "all 20 rows of f b" in line
