"""What rows of levels in order let effects and cutpoints do without end, by exact arithmetic."""

from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy.special import expit

import hlmdsl
from hlmdsl import HlmError

Ints = np.ndarray
LEVELS = "abcd"


def constraints(x: list[int], y: list[int], levels: int) -> Ints:
    """Over (slope, cutpoints): what of a row falls to zero where the product is negative, and the order."""
    found = []
    for value, level in zip(x, y, strict=True):
        for k, sign in ((level, 1), (level - 1, -1)):
            if 0 <= k < levels - 1:
                found.append([-sign * value, *(sign * (j == k) for j in range(levels - 1))])
    found += [[0, *((j == k + 1) - int(j == k) for j in range(levels - 1))] for k in range(levels - 2)]
    return np.unique(np.array(found), axis=0)


def has_a_direction(rows: Ints) -> bool:
    """Whether rows @ d >= 0 has a solution but zero: a line of them, or a ray where all but one dimension are bound."""
    p = rows.shape[1]
    if np.linalg.matrix_rank(rows) < p:
        return True
    for chosen in combinations(rows, p - 1):
        bound = np.array(chosen).reshape(p - 1, p)
        ray = np.array([(-1) ** j * round(np.linalg.det(np.delete(bound, j, axis=1))) for j in range(p)])
        if ray.any() and ((rows @ ray >= 0).all() or (rows @ ray <= 0).all()):
            return True
    return False


def spec(levels: int, flat: list[bool]) -> str:
    names = ["x", *(f'cutpoints["{low}|{high}"]' for low, high in pairwise(LEVELS[:levels]))]
    return (
        f"response y ordered {{ {' < '.join(LEVELS[:levels])} }} ~ OrderedLogistic(eta, cutpoints)\ncovariate x\n"
        "effects eta = 1 + x\n" + "".join(f"prior {n} ~ Flat()\n" for n, f in zip(names, flat, strict=False) if f)
    )


def codes(text: str, x: list[int], y: list[int]) -> list[str]:
    try:
        compiled = hlmdsl.parse(text).bind({"x": x, "y": [LEVELS[k] for k in y]})
    except HlmError as error:
        return [d.code for d in error.diagnostics]
    return [d.code for d in compiled.warnings]


rows = st.lists(st.tuples(st.integers(-2, 2), st.integers(0, 3)), min_size=3, max_size=9)


@settings(max_examples=60, deadline=None)
@example(rows=[(0, 0), (1, 1), (2, 2), (0, 1), (1, 2)], levels=3, flat=[True] * 4, far=0)  # parted, with ties
@example(rows=[(0, 0), (1, 2), (0, 2), (1, 0)], levels=3, flat=[True] * 4, far=0)  # nothing in the middle
@example(rows=[(0, 0), (1, 3), (0, 3), (1, 0)], levels=4, flat=[False, False, True, False], far=0)
@example(rows=[(0, 1), (1, 2), (2, 1), (1, 1)], levels=4, flat=[False, True, False, True], far=0)  # no ends
@example(rows=[(0, 0), (1, 1), (2, 0), (1, 1)], levels=2, flat=[True] * 4, far=2_460_000)
@given(
    rows=rows,
    levels=st.integers(2, 4),
    flat=st.lists(st.booleans(), min_size=4, max_size=4),
    far=st.sampled_from([0, 0, 2_460_000]),
)
def test_flat_priors(rows: list[tuple[int, int]], levels: int, flat: list[bool], far: int) -> None:
    """A posterior if and only if no direction of the flat numbers leaves every row a likelihood."""
    x, y = [v + far for v, _ in rows], [min(k, levels - 1) for _, k in rows]
    if len(set(x)) < 2 or not any(flat[:levels]):
        return
    own = constraints(x, y, levels)[:, np.flatnonzero(flat[:levels])]
    assert ("HLM342" in codes(spec(levels, flat), x, y)) == has_a_direction(np.unique(own, axis=0))


@settings(max_examples=60, deadline=None)
@example(rows=[(0, 0), (1, 1), (2, 2), (0, 1), (1, 2)], levels=3, far=0)
@example(rows=[(0, 1), (1, 1), (2, 1)], levels=3, far=0)  # one level
@example(rows=[(0, 0), (1, 2), (2, 0), (1, 2)], levels=3, far=2_460_000)
@given(rows=rows, levels=st.integers(2, 4), far=st.sampled_from([0, 0, 2_460_000]))
def test_separation(rows: list[tuple[int, int]], levels: int, far: int) -> None:
    """A warning in the same cases, of all numbers together; and of two levels where the yes-or-no response has it."""
    x, y = [v + far for v, _ in rows], [min(k, levels - 1) for _, k in rows]
    if len(set(x)) < 2:
        return
    found = "HLM384" in codes(spec(levels, []), x, y)
    assert found == has_a_direction(constraints(x, y, levels))
    if levels == 2:
        warned = hlmdsl.parse("response y ~ Bernoulli(p)\ncovariate x\neffects logit(p) = 1 + x").bind({"x": x, "y": y})
        assert found == ("HLM384" in [w.code for w in warned.warnings])


@settings(max_examples=40, deadline=None)
@given(rows=rows, direction=st.lists(st.integers(-2, 2), min_size=3, max_size=3))
def test_what_the_constraints_say_of_likelihoods(rows: list[tuple[int, int]], direction: list[int]) -> None:
    """Along a direction that meets them the likelihood stays, along others it goes to zero or order ends."""
    x, y = np.array([v for v, _ in rows], dtype=float), np.array([min(k, 2) for _, k in rows])

    def least(t: float) -> float:
        slope, *cut = np.array([0.3, -0.5, 0.9]) + t * np.array(direction)
        if cut[0] >= cut[1]:
            return 0.0
        below = np.stack([0 * x, expit(cut[0] - slope * x), expit(cut[1] - slope * x), 1 + 0 * x])
        return float(np.min((below[1:] - below[:-1])[y, np.arange(len(y))]))

    meets = bool((constraints(x.astype(int).tolist(), y.tolist(), 3) @ np.array(direction) >= 0).all())
    assert (least(30.0) > 1e-3) == meets


COVARIATES = "response y ordered { a < b < c } ~ OrderedLogistic(eta, cutpoints)\ncovariate u\ncovariate v\n"
Y = list("abccbabcbaca")


@pytest.mark.parametrize(
    ("u", "v", "cause"),
    [
        ([2.0] * 12, range(12), "covariate `u` is 2 in every row"),
        ([0, 1] * 6, [1, 0] * 6, "`v` is 1 − `u` in every row"),
        (range(12), range(5, 17), "`v` is `u` + 5 in every row"),
    ],
)
def test_what_cutpoints_take_up_is_not_told_apart(u: list[float], v: list[float], cause: str) -> None:
    """As beside an intercept: by a warning, by an error where the priors are flat."""
    table, flat = {"y": Y, "u": list(u), "v": list(v)}, "\nprior effects ~ Flat()\nprior cutpoints ~ Flat()"
    text = f"{COVARIATES}effects eta = 1 + u + v"
    warnings = [" ".join([w.title_text, *w.notes]) for w in hlmdsl.parse(text).bind(table).warnings]
    assert any(cause in w for w in warnings)
    with pytest.raises(HlmError, match="HLM342") as raised:
        hlmdsl.parse(text + flat).bind(table)
    assert cause.removeprefix("covariate ") in str(raised.value)


def test_dummies_of_all_levels_are_one_too_many() -> None:
    table = {"y": Y, "u": [1, 0, 0] * 4, "v": [0, 1, 0] * 4, "w": [0, 0, 1] * 4}
    (found,) = hlmdsl.parse(f"{COVARIATES}covariate w\neffects eta = 1 + u + v + w").bind(table).warnings
    assert found.code == "HLM354"
    assert "all 5 coefficients" in found.title_text
    assert "only 4" in str(found.label_text)


@pytest.mark.parametrize(("units", "ends"), [(2, True), (4, False)])
def test_a_flat_sd_needs_units_that_limit_it(units: int, ends: bool) -> None:
    text = "response y ordered { a < b < c } ~ OrderedLogistic(eta, cutpoints)\ngroup g\neffects eta = 1 + (1 | g)\n"
    table = {"y": Y, "g": [f"g{k * units // 12}" for k in range(12)]}
    compiled = hlmdsl.parse(text + "prior cutpoints ~ Flat()\nprior sd(g) ~ HalfFlat()")
    if ends:
        with pytest.raises(HlmError, match="HLM342"):
            compiled.bind(table)
    else:
        compiled.bind(table)
