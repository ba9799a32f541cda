"""Where cutpoints that effects raise are in order: at rows and between them, and in draws of the prior."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from scipy import special

import hlmdsl as hlm
from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.cells import make_cells
from hlmdsl.backend.kernel.cutpoints import outermost
from hlmdsl.backend.kernel.lay_out import lay_out
from hlmdsl.backend.kernel.pack import pack
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import elements, on_the_line
from hlmdsl.backend.kernel.tuning import first_tuning
from hlmdsl.design.order_of_cutpoints import InOrder
from hlmdsl.explain.explanation import explain

WINE = Path(__file__).parents[2] / "specs" / "data" / "wine.csv"
SPEC = f"""data "{WINE}"
response rating ordered {{ 1 < 2 < 3 < 4 < 5 }} ~ OrderedLogistic(eta, cutpoints)
factor temp {{ cold, warm }} reference cold
factor contact {{ no, yes }} reference no
covariate bottle center 4
effects eta = 1 + temp
effects cutpoints = 1 + contact + bottle
prior cutpoints.contact ~ Normal(0, 0.5)
prior cutpoints.bottle ~ Normal(0, 0.1)
"""
COLUMNS = np.array([[0, -3.0], [1, -1], [1, 4], [0, 2]])
"""Of contact, and of bottles counted from the fourth, at their ends."""


def test_a_point_between_rows_is_covered_and_one_beyond_is_not() -> None:
    known = InOrder(np.column_stack([np.ones(5), np.vstack([np.zeros(2), COLUMNS])]))
    assert all(known.covers(own) for own in COLUMNS)
    assert known.covers(np.array([0.5, 0.0]))
    assert not known.covers(np.array([1.0, -2.0]))
    assert not known.covers(np.array([0.0, 5.0]))


def test_draws_of_the_prior_are_in_order_at_every_row() -> None:
    prior = hlm.parse(SPEC).prior(draws=300, seed=3)
    own = {name: prior.draws.posterior[name][0] for name in ("cutpoints", "cutpoints_contact", "cutpoints_bottle")}
    frame = pd.read_csv(WINE)
    for bottle, contact in frame[["bottle", "contact"]].drop_duplicates().itertuples(index=False):
        raised = own["cutpoints_contact"][..., 0] * (contact == "yes") + own["cutpoints_bottle"] * (bottle - 4)
        assert (np.diff(own["cutpoints"] + raised, axis=1) > 0).all()
    beyond = pd.DataFrame({"temp": ["cold", "cold"], "contact": ["no", "no"], "bottle": [4, 400]})
    assert prior.predict(beyond[:1], of="mean").values.shape == (1, 300, 1, 5)
    with pytest.raises(hlm.HlmError, match=r"HLM2366(.|\n)*row 2 of the table"):
        prior.predict(beyond, of="mean").values.sum()


def test_no_coordinates_let_cutpoints_cross() -> None:
    """However far off; and a step is where it is least."""
    design = hlm.parse(SPEC).bind()
    plan = make_plan(design)
    layout, cells = lay_out(plan), make_cells(plan)
    program = pack(layout, cells, first_tuning(layout, cells))
    x = np.random.default_rng(1).normal(size=(200, program.n_dim)) * 3
    v = elements(program, x)
    base, contact, bottle = (
        v[:, layout.variables[name].elements] for name in ("cutpoints", "cutpoints_contact", "cutpoints_bottle")
    )
    rows = [contact * (own == "yes") + bottle * (b - 4) for b, own in pd.read_csv(WINE)[["bottle", "contact"]].values]
    steps = np.diff(base[None] + np.stack([0 * base, *rows]), axis=2)
    middle = [e for e, t in enumerate(layout.transforms) if t in P.STEPS]
    assert len(middle) == 3
    np.testing.assert_allclose(np.log(steps.min(axis=0)), x[:, middle], atol=1e-6)
    np.testing.assert_allclose(on_the_line(layout, v)[:, middle], x[:, middle], atol=1e-6)


def test_steps_are_least_at_the_outermost_rows() -> None:
    random = np.random.default_rng(4)
    rows = np.unique(np.column_stack([random.normal(size=300), random.integers(0, 2, 300)]), axis=0)
    kept = outermost(rows)
    assert len(kept) < 40
    for effects in random.normal(size=(50, 2)):
        assert min(0.0, (kept @ effects).min()) == pytest.approx(min(0.0, (rows @ effects).min()), abs=1e-12)
    flat = np.column_stack([rows[:, 0], 2 * rows[:, 0]])
    assert (outermost(flat) @ [1.0, -1.0]).min() == (flat @ [1.0, -1.0]).min()


def test_a_cell_where_they_may_have_crossed_is_left_out() -> None:
    """Effects of two factors add up in the cell that no row is in."""
    text = (
        "response y ordered { a < b < c } ~ OrderedLogistic(eta, cutpoints)\nfactor f { p, q }\nfactor g { u, v }\n"
        "effects eta = 1\neffects cutpoints = 1 + f + g\n"
    )
    table = {"y": list("abcabcabc"), "f": list("pppqqqppp"), "g": list("uuuuuuvvv")}
    own = hlm.parse(text).bind(table)
    for design, cells in ((own, 3), (None, 4)):
        (probabilities,) = explain(own.schema, design).cells
        assert len(probabilities.cells) == 3 * cells


def test_the_model_in_pymc_has_no_density_where_they_cross() -> None:
    text = SPEC.replace(" + bottle", "").replace("prior cutpoints.bottle ~ Normal(0, 0.1)\n", "")
    model = hlm.parse(text).compile().pymc
    assert [p.name for p in model.potentials] == ["cutpoints_rise"]
    logp = model.compile_logp(mode="FAST_COMPILE")
    steps = [-1.2, np.log(2.5), np.log(1.5), 0.0]
    at = {"cutpoints_ordered__": np.array(steps), "temp": np.array([2.0]), "cutpoints_contact": np.zeros((4, 1))}
    frame = pd.read_csv(WINE)
    eta, raised = 2.0 * (frame["temp"] == "warm").to_numpy(), (frame["contact"] == "yes").to_numpy()
    cuts = np.cumsum([-1.2, 2.5, 1.5, 1.0])

    def likelihood(effects: np.ndarray) -> float:
        below = special.expit(cuts + effects * raised[:, None] - eta[:, None])
        each = np.diff(np.column_stack([np.zeros(72), below, np.ones(72)]), axis=1)
        return float(np.log(each[np.arange(72), frame["rating"] - 1]).sum() - 2 * np.square(effects).sum())

    some = np.array([-0.5, 0.3, 0.1, -0.4])
    moved = float(logp(at | {"cutpoints_contact": some[:, None]})) - float(logp(at))
    assert moved == pytest.approx(likelihood(some) - likelihood(np.zeros(4)), rel=1e-9)
    assert logp(at | {"cutpoints_contact": np.array([[1.0], [0.0], [2.0], [0.5]])}) == -np.inf
