"""A fit that would not fit into memory is refused before it begins, with what would fit."""

from __future__ import annotations

import numpy as np
import pytest

import hlmdsl
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.design.bind import bind_data
from hlmdsl.design.design import Design
from hlmdsl.design.memory import GIB, free_memory, say_bytes, say_seconds
from hlmdsl.design.table import table_from
from hlmdsl.results.draws import draws_of
from hlmdsl.results.needs import check_needs, needs_of
from hlmdsl.results.tree import tree_of
from hlmdsl.source.exceptions import HlmError

SPEC = """response y ~ Normal(mu, sigma)
covariate x
group g
effects mu = 1 + x + (1 + x | g)"""
UNITS = 200


def columns() -> dict[str, np.ndarray]:
    random = np.random.default_rng(2)
    return {"y": random.normal(size=600), "x": random.normal(size=600), "g": np.arange(600) % UNITS}


@pytest.fixture(scope="module")
def design() -> Design:
    return hlmdsl.parse(SPEC).bind(columns())


def test_the_draws_of_units_are_counted(design: Design) -> None:
    plan = make_plan(design)
    needs = needs_of(design, plan, 1000, 1000, 4, 2)
    scalars = 2 + 2 + 1  # common effects, sds, sigma; the correlation is one more at most
    assert 4000 * 8 * (2 * UNITS + scalars) == pytest.approx(needs.draws, rel=0.01)
    assert needs_of(design, plan, 500, 1000, 4, 2).draws == needs.draws / 2
    # effects that are sampled themselves are held several times over, and take longer
    plain = needs_of(design, make_plan(design, "none"), 1000, 1000, 4, 2)
    assert plain.bytes > 3 * needs.bytes
    assert plain.seconds > needs.seconds


def test_a_fit_that_does_not_fit_says_what_would(design: Design) -> None:
    plan = make_plan(design)
    arguments = {"draws": 1000, "tune": 1000, "chains": 4, "cores": 2}
    needed = needs_of(design, plan, 1000, 1000, 4, 2).bytes
    check_needs(design, plan, **arguments, memory=1.01 * needed / GIB)
    with pytest.raises(HlmError) as raised:
        check_needs(design, plan, **arguments, memory=0.5 * needed / GIB)
    (told,) = raised.value.diagnostics
    assert told.code == "HLM414"
    assert "400 deviations of `g`" in told.notes[0]
    fits = told.fewer  # type: ignore[attr-defined]
    assert f"`draws={fits}`" in told.help_text
    check_needs(design, plan, **{**arguments, "draws": fits}, memory=0.5 * needed / GIB)
    with pytest.raises(HlmError) as raised:
        check_needs(design, plan, **{**arguments, "draws": fits + 50}, memory=0.5 * needed / GIB)
    (again,) = raised.value.diagnostics
    assert again.code == "HLM414"
    assert again.fewer == fits  # type: ignore[attr-defined]
    with pytest.raises(HlmError, match="a part of the 600 rows"):
        check_needs(design, plan, **arguments, memory=1e-6)


def test_sampling_asks_first() -> None:
    model = hlmdsl.parse(SPEC).compile(columns())
    with pytest.raises(HlmError, match="HLM414"):
        model.sample(memory=1e-6)
    with pytest.raises(HlmError, match="HLM414"):  # the PyMC model is not built
        model.sample(memory=1e-6, engine="pymc")
    with pytest.raises(HlmError, match="HLM501"):
        model.sample(memory=0)


def test_a_table_that_does_not_fit_is_not_read() -> None:
    spec = hlmdsl.parse(SPEC)
    bind_data(spec.model, table_from(columns()), memory_limit=10**6)
    with pytest.raises(HlmError) as raised:
        bind_data(spec.model, table_from(columns()), memory_limit=10**4)
    (told,) = raised.value.diagnostics
    assert told.code == "HLM339"
    assert "600 rows of 3 columns" in told.notes[0]


def test_what_is_free_is_a_number_of_bytes() -> None:
    free = free_memory()
    assert free is None or free > 2**20
    assert say_bytes(3.25 * GIB) == "3.2 GiB"
    assert say_bytes(2.0**25) == "32 MiB"
    assert [say_seconds(s) for s in (0.2, 40, 700, 86_400 * 3)] == ["1 second", "40 seconds", "12 minutes", "3 days"]


def test_a_fit_keeps_nothing_of_rows_times_draws(design: Design) -> None:
    drawn = {name: np.zeros((2, 5, *(len(design.coords[d]) for d in dims))) for name, dims in design.dims.items()}
    tree = tree_of(draws_of(drawn, {"diverging": np.zeros((2, 5), dtype=bool)}, design), design)
    for group in tree.children.values():
        for variable in group.to_dataset().variables.values():
            assert not {"row", "draw"} <= set(variable.dims)
    assert np.shares_memory(tree["constant_data"]["data_x"].values, design.rows.numbers["x"])
