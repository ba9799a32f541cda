"""A group that lies in a factor: its units are the combinations, as if their labels were pasted together."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scipy import stats

import hlmdsl as hlm
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.plan import make_plan

CAKE = Path(__file__).parents[2] / "specs" / "cake.hlm"


def test_the_density_is_that_of_pasted_labels() -> None:
    """In the same coordinates, to the last digit: labels of one digit are in one order in both."""
    r = np.random.default_rng(2)
    n = 60
    recipe, replicate = r.choice(["A", "B", "C"], n), r.integers(1, 7, n).astype(str)
    cells = {"y": r.normal(size=n), "x": r.normal(size=n), "recipe": recipe, "replicate": replicate}
    cells["pasted"] = np.char.add(np.char.add(recipe, ":"), replicate)
    spec = """response y ~ Normal(mu, sigma)
    covariate x
    factor recipe { A, B, C }
    group replicate in recipe
    group pasted
    effects mu = 1 + recipe + x + (1 + x | replicate)
    effects log(sigma) = 1 + (1 | replicate)"""
    nested = hlm.parse(spec.replace("group pasted\n", "")).bind(cells)
    plain = spec.replace("group replicate in recipe\n", "").replace("| replicate", "| pasted")
    pasted = hlm.parse(plain).bind(cells)
    assert nested.groupings["replicate"].labels == pasted.groupings["pasted"].labels
    np.testing.assert_array_equal(nested.rows.units["replicate"], pasted.rows.units["pasted"])
    own, other = prepare(make_plan(nested)), prepare(make_plan(pasted))
    for x in r.normal(0, 0.5, (3, own.n_dim)):
        assert own.density(x)[0] == other.density(x)[0]


def test_the_likelihood_of_cakes_is_lme4s() -> None:
    """`angle ~ recipe + temp + (1 | recipe:replicate)`, as printed on the help page of lme4's `cake`."""
    design = hlm.load(CAKE).bind()
    assert len(design.groupings["replicate"].labels) == 45
    varying, n = design.schema.main.varying[0], design.rows.n
    index, z = design.rows.units["replicate"], varying.matrix(design.rows)
    covariance = 4.540**2 * np.eye(n) + 6.229**2 * (z @ z.T) * (index[:, None] == index)
    slope = 0.15803  # printed as 0.158: the other digit follows from the cells, which are balanced
    coefficients = np.array([1.516 + slope * 200, -1.478, -1.522, slope])
    mean = design.schema.main.matrix(design.rows) @ coefficients
    found = stats.multivariate_normal.logpdf(design.observed.value, mean, covariance)
    assert found == pytest.approx(-848.0789, abs=2e-4)


def test_a_group_in_a_factor_in_a_bar_with_others() -> None:
    """It stands for both; a factor that is monotonic among the effects is the same factor right of a bar."""
    spec = """response y ~ Normal(mu, sigma)
    factor dose ordered {{ low < mid < high }}
    group batch in dose
    group vial in batch
    effects mu = 1 + monotonic(dose) + (1 | batch) + {}"""
    for bar, name, members in (
        ("(1 | vial)", "vial", ("dose", "batch", "vial")),
        ("(1 | dose:vial)", "vial", ("dose", "batch", "vial")),
    ):
        model = hlm.parse(spec.format(bar)).model
        first, last = model.equations[0].varying
        assert (last.grouping.name, tuple(m.name for m in last.grouping.members)) == (name, members)
        assert last.grouping.lies_in(first.grouping)
        assert last.grouping.members[0] == model.factors[0]
