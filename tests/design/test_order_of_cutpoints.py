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
from hlmdsl.backend.kernel.layout import lay_out
from hlmdsl.backend.kernel.pack import pack
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import elements, on_the_line
from hlmdsl.backend.kernel.tuning import first_tuning
from hlmdsl.design.order_of_cutpoints import InOrder

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
