"""Rows of several units: which units, with which weight, and what is learnt of them, from the cells of a table."""

from __future__ import annotations

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.comparison.inner import inner_of
from hlmdsl.design.encode import encode
from hlmdsl.design.rank import take
from hlmdsl.design.table import table_from

SPEC = """
response y ~ Normal(mu, sigma)
covariate x
covariate v
covariate w
group a
group b
effects mu = 1 + x + (1 + x | members(a, b{}))
"""
WEIGHTED, EQUAL = SPEC.format(", weights = (v, w)"), SPEC.format("")
N = 30


def table(n: int = N) -> dict[str, np.ndarray]:
    """Unit 10 stands in the first column alone, 12 in the second; row 0 has a unit twice."""
    r = np.random.default_rng(5)
    a, b = r.integers(2, 11, n), r.integers(3, 13, n)
    a[:3], b[:3] = (4, 10, 2), (4, 7, 12)
    v = r.uniform(0, 1, n).round(2)
    return {"y": r.normal(size=n), "x": r.normal(size=n), "a": a.astype(str), "b": b.astype(str), "v": v, "w": 1 - v}


def parts(text: str, cells: dict[str, np.ndarray]) -> tuple[tuple[str, ...], np.ndarray, np.ndarray]:
    """Labels, and by row how much of it is of each, from the design and straight from the cells."""
    design = hlm.parse(text).bind(cells)
    bound = design.groupings["members(a, b)"]
    n = len(cells["a"])
    found, told = np.zeros((n, len(bound.labels))), np.zeros((n, len(bound.labels)))
    for index, weights in bound.entries:
        for i in range(n):
            found[i, index[i]] += weights[i]
    for i in range(n):
        own = (cells["v"][i], cells["w"][i]) if "weights" in text else (0.5, 0.5)
        for column, weight in zip("ab", own, strict=True):
            told[i, bound.labels.index(cells[column][i])] += weight
    return bound.labels, found, told


@pytest.mark.parametrize("text", [WEIGHTED, EQUAL], ids=["weighted", "equal"])
def test_units_are_the_labels_of_all_columns_and_weights_those_of_the_rows(text: str) -> None:
    cells = table()
    labels, found, told = parts(text, cells)
    assert labels == tuple(sorted({*cells["a"], *cells["b"]}, key=int))
    np.testing.assert_allclose(found, told)
    design = hlm.parse(text).bind(cells)
    squared = (told**2).sum(axis=1)
    members = design.rows.members["members(a, b)"]
    np.testing.assert_allclose(members.squared, squared)
    assert squared[0] == pytest.approx(1.0)
    np.testing.assert_allclose(members.at(slice(3, 9)).squared, squared[3:9])
    assert design.schema.main.varying[0].squared == pytest.approx(squared.mean())


def test_variance_of_a_row_is_that_of_one_unit_times_its_squared_weights() -> None:
    cells = table()
    design = hlm.parse(WEIGHTED).bind(cells)
    varying, (_, part, _) = design.schema.main.varying[0], parts(WEIGHTED, cells)
    covariance = np.array([[1.3, 0.2], [0.2, 0.7]])
    z = varying.matrix(design.rows)
    loadings = (part[:, :, None] * z[:, None, :]).reshape(N, -1)
    whole = loadings @ np.kron(np.eye(part.shape[1]), covariance) @ loadings.T
    one = varying.as_of_one_unit(design.rows)
    np.testing.assert_allclose(np.diag(whole), np.einsum("ni,ij,nj->n", one, covariance, one))


def test_a_row_is_what_it_was_in_any_company() -> None:
    cells = table()
    design = hlm.parse(WEIGHTED).bind(cells)
    some = {name: values[[7, 2, 11]] for name, values in cells.items() if name != "y"}
    rows = encode(design.schema, table_from(some)).rows
    own, other = rows.members["members(a, b)"], take(design.rows, np.array([7, 2, 11])).members["members(a, b)"]
    np.testing.assert_array_equal(own.units, other.units)
    np.testing.assert_array_equal(own.weights, other.weights)


def test_new_units_follow_the_known_ones_and_are_errors_unless_asked_for() -> None:
    design = hlm.parse(WEIGHTED).bind(table())
    few = {"x": [0.0, 1.0], "a": ["4", "99"], "b": ["77", "99"], "v": [0.5, 0.25], "w": [0.5, 0.75]}
    encoded = encode(design.schema, table_from(few), new_units=True)
    known = design.schema.units["members(a, b)"].labels
    assert encoded.new_units == {"members(a, b)": ("77", "99")}
    n = len(known)
    expected = [[known.index("4"), n], [n + 1, n + 1]]
    assert encoded.rows.members["members(a, b)"].units.tolist() == expected
    with pytest.raises(hlm.HlmError, match="HLM390") as raised:
        encode(design.schema, table_from(few))
    assert "`99` (1)" in str(raised.value)


@pytest.mark.parametrize(("v", "code"), [(0.6, "HLM397"), (-0.5, "HLM398")])
def test_weights_of_any_table_are_shares(v: float, code: str) -> None:
    design = hlm.parse(WEIGHTED).bind(table())
    few = {"x": [0.0, 1.0], "a": ["4", "4"], "b": ["5", "5"], "v": [0.5, v], "w": [0.5, 0.5 if v > 0 else 1.5]}
    with pytest.raises(hlm.HlmError, match=code) as raised:
        encode(design.schema, table_from(few))
    assert "row 2" in str(raised.value)


def test_labels_that_look_alike_between_columns_are_told() -> None:
    cells = table()
    cells["b"] = np.where(cells["b"] == "7", "7.0", cells["b"])
    codes = [w.code for w in hlm.parse(EQUAL).bind(cells).warnings]
    assert codes == ["HLM353"]


def test_rows_without_a_member_are_missing() -> None:
    cells = table()
    cells["b"] = np.where(np.arange(N) == 3, "", cells["b"])
    with pytest.raises(hlm.HlmError, match="HLM313"):
        hlm.parse(EQUAL).bind(cells)
    assert hlm.parse(EQUAL + "missing drop\n").bind(cells).rows.n == N - 1


def test_who_asks_for_the_unit_of_a_row_is_told_that_there_is_none() -> None:
    bound = hlm.parse(EQUAL).bind(table()).groupings["members(a, b)"]
    with pytest.raises(hlm.InternalError, match="several units"):
        _ = bound.index


def test_an_effect_constant_in_all_rows_of_units_is_told() -> None:
    """Of units in pairs that never mix, with a covariate of the pair."""
    pair = np.arange(N) % 6
    cells = {
        "y": table()["y"],
        "x": (pair % 3).astype(float),
        "a": [f"p{k}a" for k in pair],
        "b": [f"p{k}b" for k in pair],
    }
    assert "HLM356" in [w.code for w in hlm.parse(EQUAL).bind(cells).warnings]
    assert "HLM356" not in [w.code for w in hlm.parse(EQUAL).bind(table()).warnings]


def test_the_fingerprint_has_all_members_and_weights() -> None:
    cells = table()
    first = hlm.parse(WEIGHTED).bind(cells).fingerprint
    swapped = cells | {"b": np.where(np.arange(N) == 5, "9", cells["b"])}
    weighed = cells | {"v": cells["v"] * 0.5, "w": 1 - cells["v"] * 0.5}
    assert len({first, *(hlm.parse(WEIGHTED).bind(c).fingerprint for c in (swapped, weighed))}) == 3


def test_leaving_out_units_that_have_members_within_is_refused_in_words() -> None:
    """With a village go its farms, of which a row has two; farms that villages share stay as they were drawn."""
    text = EQUAL.replace("group b", "group b\ngroup g").replace(" + (1 + x", " + (1 | g) + (1 + x")
    village = np.arange(N) % 5
    cells = table() | {"g": village.astype(str)}
    assert [v.grouping.name for v in inner_of(hlm.parse(text).bind(cells), "g").of] == ["g"]
    within = cells | {name: np.char.add(np.char.add(village.astype(str), "."), cells[name]) for name in "ab"}
    with pytest.raises(hlm.HlmError, match="HLM661") as raised:
        inner_of(hlm.parse(text).bind(within), "g")
    assert "rows have several units of `members(a, b)`, which lie within those of `g`" in str(raised.value)
