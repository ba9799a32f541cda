"""The help of an error is what a person should do: followed, it mends the fault and breaks nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hlmdsl.design.bind_columns import say_rows
from hlmdsl.design.design import Design
from hlmdsl.design.not_numbers import instead_of_numbers
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.number_text import number

Bind = Callable[[str, Any], Design]


def help_for(cells: list[str], use: str = "a covariate", is_every_cell: bool = True) -> str:
    return instead_of_numbers(cells, "x", use, is_every_cell)


def only_error(bind: Bind, spec: str, table: Any) -> Diagnostic:
    with pytest.raises(HlmError) as raised:
        bind(spec, table)
    (only,) = raised.value.diagnostics
    return only


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (["1,5", "2,25"], "a decimal mark is a point: `1.5`, not `1,5`"),
        (["0,125"], "a decimal mark is a point: `0.125`, not `0,125`"),
        (["1.200,5"], "a decimal mark is a point: `1200.5`, not `1.200,5`"),
        (["-,5"], "a decimal mark is a point: `-.5`, not `-,5`"),
        (["1,200"], "a number has no commas: `1200` if they separate thousands, `1.200` if they are decimal marks"),
        (["1,200", "1,200,000"], "remove the thousands separators: `1200000`, not `1,200,000`"),
        (["1,200", "3,400.50"], "remove the thousands separators: `3400.50`, not `3,400.50`"),
        (["1,200", "3,4"], "a decimal mark is a point: `3.4`, not `3,4`"),
        (["1,200,000", "3,4"], "a number has no commas: remove those that separate thousands, and write points"),
        (["1 200", "13 400,5"], "remove what separates the thousands: `1200`, not `1 200`"),
        (["1'200.5"], "remove what separates the thousands: `1200.5`, not `1'200.5`"),
        (["−3", "4"], "write a plain minus sign: `-3`, not `−3`"),
        (["5 ms", "12 ms"], "keep only the number in the cells: `5`, not `5 ms`; the spec has a place for the `unit`"),
        (["12%", "5%"], "keep only the number in the cells: `12`, not `12%`"),
        (["$5.20", "$3"], "keep only the number in the cells: `5.20`, not `$5.20`"),
        (["<0.5"], "`<0.5` only bounds the value"),
        (["12:30", "7:05"], "make a number of the times in the table, such as minutes"),
        (
            ["2024-01-30", "2024-02-01"],
            "make a number of it in the table, such as days since the first date; if single",
        ),
        (["30.1.2024", "1.2.2024"], "make a number of it in the table, such as days since the first date; if single"),
        (["1a", "2b"], "if these are categories, declare `factor x`"),
        (["red", "blue"], "if these are categories, declare `factor x`"),
    ],
)
def test_texts_in_a_column_of_numbers(cells: list[str], told: str) -> None:
    assert help_for(cells).startswith(told)
    assert "factor" not in help_for(cells, "the response")


@settings(max_examples=200, deadline=None)
@given(st.decimals(-(10**9), 10**9, places=3, allow_nan=False), st.sampled_from(["1,234.5", "1.234,5", "1 234,5"]))
@example(1200, "1,234.5")
def test_a_number_that_is_mended_as_the_help_says_is_the_number_that_was_meant(value: Any, style: str) -> None:
    """`1,200` of twelve hundred, followed as `1.200`, was a thousandfold error."""
    marks = {"1,234.5": ",.", "1.234,5": ".,", "1 234,5": " ,"}[style]
    cell = f"{value:,}".translate(str.maketrans(",.", marks))
    if number(cell) is not None:
        return
    advice = help_for([cell])
    right = float(value)
    offered = [n for t in advice.split("`")[1::2] if (n := number(t)) is not None]
    if "if they separate" in advice:
        assert right in offered  # either reading is offered, with its meaning
        return
    assert offered == [right]


SHIFTED = "response y ~ Normal(mu, sigma)\ncovariate rt\neffects mu = 1 + {term}"


@pytest.mark.parametrize(
    ("term", "cells", "told"),
    [
        ("log(rt - 0.6)", [0.52, 0.7, 0.9, 1.1], "the smallest `rt` is 0.52: subtract less than that, or correct"),
        ("sqrt(rt - 0.6)", [0.52, 0.7, 0.9, 1.1], "the smallest `rt` is 0.52: subtract at most that, or correct"),
        ("log(rt + 1)", [-3.0, 0.7, 0.9, 1.1], "the smallest `rt` is -3: add more than 3, or correct these cells"),
        ("sqrt(rt + 1)", [-3.0, 0.7, 0.9, 1.1], "the smallest `rt` is -3: add at least 3, or correct these cells"),
        ("log(rt - 0.6)", [-0.5, 0.7, 0.9, 1.1], "the smallest `rt` is -0.5, which leaves nothing to subtract"),
        ("log(rt)", [0.0, 0.7, 0.9, 1.1], "if zeros are real, `log(rt + 1)` has a value there, but results then"),
        ("log(rt)", [-1.0, 0.7, 0.9, 1.1], "correct these cells, or leave the rows out of the table"),
        ("offset(rt)", [1e101, 0.7, 0.9, 1.1], "correct these cells"),
    ],
)  # fmt: skip
def test_a_shift_that_leaves_values_out(bind: Bind, term: str, cells: list[float], told: str) -> None:
    y = [1.0, 2, 4, 3]
    found = only_error(bind, SHIFTED.format(term=term), {"y": y, "rt": cells})
    assert found.help_text.startswith(told)
    assert found.code == ("HLM315" if term == "offset(rt)" else "HLM326")
    if term.startswith(("log", "sqrt")):  # and of a response
        spec = f"response {term} ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x"
        of_response = only_error(bind, spec, {"x": y, "rt": cells})
        assert of_response.code == "HLM322"
        if "smallest" in told:
            assert of_response.help_text == found.help_text


@pytest.mark.parametrize(
    ("family", "y", "told"),
    [
        ("Beta(mu, nu)", [0.2, 0.5, 1.0, 0.0], "exact zeros and ones are often counts"),
        ("Beta(mu, nu)", [20.0, 50, 7, 90], "divide percentages by 100"),
        ("Beta(mu, nu)", [0.2, -0.5, 0.1, 0.4], "correct these cells: a proportion is between 0 and 1"),
        ("Poisson(mu)", [2.0, -5, 1, 4], "correct these cells: a count is never negative"),
        ("Poisson(mu)", [2.0, 0.5, 1, 4], "check the column: a rate or an average is not a count"),
    ],
)
def test_responses_that_a_family_does_not_have(bind: Bind, family: str, y: list[float], told: str) -> None:
    link = "log(mu)" if family.startswith("P") else "logit(mu)"
    spec = f"response y ~ {family}\ncovariate x\neffects {link} = 1 + x"
    assert only_error(bind, spec, {"y": y, "x": [1.0, 2, 4, 3]}).help_text.startswith(told)


def test_successes_above_their_trials(bind: Bind) -> None:
    spec = "response y ~ Binomial(n = n, p)\ncovariate n\ncovariate x\neffects logit(p) = 1 + x"
    x = [1.0, 2, 4, 3]
    most = only_error(bind, spec, {"y": [9.0, 8, 7, 6], "n": [1.0, 2, 3, 7], "x": x})
    assert most.help_text == "check that the two columns are not swapped"
    one = only_error(bind, spec, {"y": [9.0, 1, 2, 6], "n": [1.0, 2, 3, 7], "x": x})
    assert one.help_text == "correct these cells: of `y`, or of `n`"


LIKELIHOODS = [
    ("mu", "response y ~ Normal(mu, sigma)"),
    ("eta", "response y ordered { 0 < 1 < 2 } ~ OrderedLogistic(eta, cutpoints)"),
]
"""An intercept that is a coefficient, and cutpoints that take its part."""


@pytest.mark.parametrize(("main", "likelihood"), LIKELIHOODS, ids=["Normal", "ordinal"])
@pytest.mark.parametrize(
    ("effects", "told"),
    [
        ("poly(t, 3) + t:d", "leave out `poly(t, 3)` or `t:d`; these choices are different models"),
        ("poly(t, 3) + t", "leave out `t`: the effects are then `1 + poly(t, 3)`"),
        ("t + x", "leave out `t` or `x`: one of them is enough"),
    ],
)
def test_terms_are_left_out_where_the_others_say_as_much(
    bind: Bind, effects: str, told: str, main: str, likelihood: str
) -> None:
    t = np.tile(np.arange(10.0), 6)
    y = np.random.default_rng(1).integers(0, 3, 60)
    table = {"y": y, "t": t, "x": 2 * t + 1, "d": np.repeat(["a", "b", "c"], 20)}
    spec = f"{likelihood}\ncovariate t\ncovariate x\nfactor d\neffects {main} = 1 + {effects}"
    (warning,) = [w for w in bind(spec, table).warnings if w.code == "HLM354"]
    assert warning.help_text == told


@pytest.mark.parametrize(("main", "likelihood"), LIKELIHOODS, ids=["Normal", "ordinal"])
@pytest.mark.parametrize(
    ("center", "scale"), [("", ""), ("center mean", ""), ("center 5", "scale 2"), ("", "scale sd")]
)
def test_collinear_columns_are_told_in_their_own_units(
    bind: Bind, center: str, scale: str, main: str, likelihood: str
) -> None:
    """However a covariate is centred, `x` is 2 t + 1 in the table."""
    t = np.array([1.0, 2, 5, 3, 8, 4, 6, 9])
    table = {"y": [0, 1, 2, 1, 0, 2, 2, 1], "t": t, "x": 2 * t + 1}
    spec = f"{likelihood}\ncovariate t {center} {scale}\ncovariate x center mean\neffects {main} = 1 + t + x"
    (warning,) = [w for w in bind(spec, table).warnings if w.code == "HLM354"]
    assert warning.notes == ("`x` is 2 × `t` + 1 in every row",)


@pytest.mark.parametrize("column", ["y", "x"])
@pytest.mark.parametrize("value", [np.inf, -np.inf, 1e101, -1e101])
def test_infinite_cells_of_either_sign(bind: Bind, column: str, value: float) -> None:
    table: dict[str, Any] = {"y": [1.0, 2, 4, 3], "x": [1.0, 2, 5, 4]}
    table[column] = [table[column][0], value, *table[column][2:]]
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x"
    found = only_error(bind, spec, table)
    assert (found.code, found.label_text) == ("HLM315", "row 2")


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([2], "row 3"),
        ([0, 4], "rows 1, 5"),
        ([0, 4, 5], "rows 1, 5, 6"),
        ([0, 4, 5, 6], "rows 1, 5, 6 and 1 more"),
        ([1233], "row 1,234"),
    ],
)
def test_rows_are_counted_from_one_and_none_is_more(rows: list[int], told: str) -> None:
    mask = np.zeros(2000, dtype=bool)
    mask[rows] = True
    assert say_rows(mask) == told
