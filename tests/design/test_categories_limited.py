"""What rows of levels in no order let the predictors of levels do without end, by linear programming."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog
from scipy.special import softmax

import hlmdsl
from hlmdsl import HlmError

LEVELS = "abcd"


def constraints(columns: np.ndarray, y: list[int], levels: int) -> np.ndarray:
    """Over the effects of level 1, then of level 2, ...: by how much each row's own level gains on every other, of
    `columns` (rows, levels - 1, effects).
    """
    n, categories, p = columns.shape
    each = np.zeros((n, levels, categories, p))
    each[:, np.arange(1, levels), np.arange(categories)] = columns
    gains = [each[i, k] - each[i, j] for i, k in enumerate(y) for j in range(levels) if j != k]
    return np.array(gains).reshape(len(gains), categories * p)


def has_a_direction(rows: np.ndarray) -> bool:
    """Whether rows @ d >= 0 has a solution but zero: a line of them, or one that some row gains by."""
    if np.linalg.matrix_rank(rows) < rows.shape[1]:
        return True
    found = linprog(-rows.sum(axis=0), np.vstack([rows, -rows]), np.repeat([1.0, 0.0], len(rows)), bounds=(None, None))
    assert found.success
    return bool(-found.fun > 0.5)


def spec(levels: int, flat: list[bool]) -> str:
    names = [f"{name}[{level}]" for level in LEVELS[1:levels] for name in ("Intercept", "x")]
    return (
        f"response y {{ {', '.join(LEVELS[:levels])} }} ~ Categorical(p)\ncovariate x\neffects softmax(p) = 1 + x\n"
        + "".join(f"prior {n} ~ Flat()\n" for n, is_flat in zip(names, flat, strict=False) if is_flat)
    )


def codes(text: str, x: list[int], y: list[int]) -> list[str]:
    try:
        compiled = hlmdsl.parse(text).bind({"x": x, "y": [LEVELS[k] for k in y]})
    except HlmError as error:
        return [d.code for d in error.diagnostics]
    return [d.code for d in compiled.warnings]


def columns_of(x: list[int], levels: int, flat: list[bool], far: int) -> np.ndarray:
    """(rows, levels - 1, 2); beside a flat intercept a covariate may be counted from anywhere."""
    own = np.array(x, dtype=float)
    each = [np.stack([np.ones(len(x)), own + far * (not flat[2 * k])], axis=1) for k in range(levels - 1)]
    return np.stack(each, axis=1)


rows = st.lists(st.tuples(st.integers(-2, 2), st.integers(0, 3)), min_size=3, max_size=12)
ALL = [True] * 6


@settings(max_examples=60, deadline=None)
@example(rows=[(0, 0), (1, 1), (2, 2), (0, 1), (1, 2), (2, 0)], levels=3, flat=ALL, far=2_460_000)
@example(rows=[(0, 0), (1, 0), (2, 0), (0, 1), (1, 1), (2, 1), (0, 2), (2, 2), (1, 2)], levels=3, flat=ALL, far=0)
@example(
    rows=[(0, 0), (1, 2), (0, 2), (1, 0)], levels=3, flat=[False, True, False, False], far=0
)  # a level without rows
@example(
    rows=[(0, 1), (1, 2), (2, 1), (1, 1)], levels=3, flat=[True, True, False, False], far=0
)  # none of the reference
@example(rows=[(0, 1), (1, 2), (2, 1), (1, 1), (0, 2), (2, 2)], levels=3, flat=[False, True, False, True], far=0)
@given(
    rows=rows,
    levels=st.integers(2, 4),
    flat=st.lists(st.booleans(), min_size=6, max_size=6),
    far=st.sampled_from([0, 0, 2_460_000]),
)
def test_flat_priors(rows: list[tuple[int, int]], levels: int, flat: list[bool], far: int) -> None:
    """A posterior if and only if no direction of the flat numbers leaves every row a likelihood."""
    x, y, flat = [v for v, _ in rows], [min(k, levels - 1) for _, k in rows], flat[: 2 * (levels - 1)]
    if len(set(x)) < 2 or not any(flat):
        return
    own = constraints(columns_of(x, levels, flat, far), y, levels)[:, np.flatnonzero(flat)]
    scaled = own / np.maximum(np.abs(own).max(axis=0), 1.0)
    assert ("HLM342" in codes(spec(levels, flat), [v + far for v in x], y)) == has_a_direction(scaled)


@settings(max_examples=60, deadline=None)
@example(rows=[(0, 0), (1, 1), (2, 2)], levels=3, far=0)  # parted
@example(rows=[(0, 1), (1, 1), (2, 1)], levels=3, far=0)  # one level
@example(rows=[(0, 0), (1, 2), (2, 0), (1, 2)], levels=3, far=2_460_000)
@given(rows=rows, levels=st.integers(2, 4), far=st.sampled_from([0, 0, 2_460_000]))
def test_separation(rows: list[tuple[int, int]], levels: int, far: int) -> None:
    """A warning in the same cases, of all numbers together; and of two levels where the yes-or-no response has it."""
    x, y = [v for v, _ in rows], [min(k, levels - 1) for _, k in rows]
    if len(set(x)) < 2:
        return
    found = "HLM384" in codes(spec(levels, []), [v + far for v in x], y)
    assert found == has_a_direction(constraints(columns_of(x, levels, ALL, far), y, levels))
    if levels == 2:
        text = "response y ~ Bernoulli(p)\ncovariate x\neffects logit(p) = 1 + x"
        warned = hlmdsl.parse(text).bind({"x": [v + far for v in x], "y": y})
        assert found == ("HLM384" in [w.code for w in warned.warnings])


@settings(max_examples=40, deadline=None)
@given(rows=rows, direction=st.lists(st.integers(-2, 2), min_size=4, max_size=4))
def test_what_the_constraints_say_of_likelihoods(rows: list[tuple[int, int]], direction: list[int]) -> None:
    """Along a direction that meets them every row keeps its likelihood, along others one loses it."""
    x, y = [v for v, _ in rows], [min(k, 2) for _, k in rows]
    columns = columns_of(x, 3, ALL, 0)
    beta = np.array([[0.3, -0.5], [0.9, 0.2]]) + 30.0 * np.array(direction).reshape(2, 2)
    eta = np.concatenate([np.zeros((len(x), 1)), (columns * beta).sum(axis=2)], axis=1)
    least = float(softmax(eta, axis=1)[np.arange(len(y)), y].min())
    assert (least > 1e-5) == bool((constraints(columns, y, 3) @ np.array(direction) >= 0).all())


@pytest.mark.parametrize("days", [0.0, 2.46e6, 1e10])
def test_flat_priors_beside_dates(days: float) -> None:
    """As of a yes or no: intercepts are where the date is zero, and the rows limit them."""
    x = days + np.arange(30.0) % 7
    y = np.array(list("abc"))[np.arange(30) * 5 % 11 % 3]
    text = "response y { a, b, c } ~ Categorical(p)\ncovariate x\neffects softmax(p) = 1 + x\n"
    flat = "prior Intercept ~ Flat()\nprior effects ~ Flat()"
    assert hlmdsl.parse(text + flat).bind({"x": x, "y": y}).rows.n == 30
    with pytest.raises(HlmError, match="HLM342"):
        hlmdsl.parse(text + flat).bind({"x": x, "y": np.where(y == "c", "a", y)})
