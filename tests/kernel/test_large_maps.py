"""Maps of many regions: sampled as what each has by itself and what neighbours share, by a sparse factor.

Here the map of test_neighbours.py is taken apart, whose textbook density has a dense covariance and no parts.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import textbook_density as reference
from scipy import stats
from test_density import check_gradient, points, values_at
from test_neighbours import LABELS, between, bound, log_rows

import hlmdsl
from hlmdsl import HlmError
from hlmdsl.backend.kernel.kept_tuning import as_arrays, tuning_from
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan
from hlmdsl.backend.kernel.recover import covariance_factors, drawn_effects, elements, recover
from hlmdsl.backend.kernel.retune import retuned, translated, with_tuning
from hlmdsl.design.neighbours import Neighbours
from hlmdsl.design.relation import Positions
from hlmdsl.design.sparse_root import SparseRoot
from hlmdsl.spec import CompiledModel

EACH = 3


@pytest.fixture(autouse=True)
def taken_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hlmdsl.design.neighbours.MOST_TURNED", 0)


def tuned(folder: Path, case: str = "counts beside others") -> tuple[Program, np.ndarray]:
    """A program in the coordinates that a pilot run chooses, and points of that run."""
    first = prepare(make_plan(bound(case, folder), "none"))
    assert any(own.latent.is_intrinsic for own in first.layout.drawn)
    return retuned(first, points(first, 60))


def test_what_the_rows_leave_of_a_map_is_the_dense_models(tmp_path: Path) -> None:
    """Of normal rows the density is normal given the sd, the share and the rest: so its integral over the regions'
    coordinates is known from one point and the curvature there, and has to be the density of rows that correlate.

    In coordinates of a pilot run at other places, at shares near both ends.
    """
    (tmp_path / "edges.csv").write_text(
        "\n".join(["from,to", "a,b", "b,c", "c,d", "b,d", "e,f", "f,h", "isle,"]), encoding="utf-8"
    )
    spec = 'response y ~ Normal(mu, sigma = 0.7)\ngroup g adjacent by "edges.csv"\neffects mu = 1 + (1 | g)'
    index = np.repeat(np.arange(8), EACH)[:-EACH]  # the island has no rows
    table = {"y": np.random.default_rng(1).normal(size=index.size), "g": np.array(LABELS)[index]}
    design = hlmdsl.parse(spec, str(tmp_path / "s.hlm")).bind(table)
    first = prepare(make_plan(design, "none", force_rows=True))
    program = retuned(first, points(first, 60))[0]
    drawn = np.concatenate([np.arange(program.n_dim)[own.coordinates] for own in program.layout.drawn])
    v, gaps = program.layout.variables, []
    for sd, share in ((-1.0, 0.3), (0.0, -4.0), (1.0, 5.0), (0.4, 0.0)):
        x = np.random.default_rng(7).normal(size=program.n_dim)
        x[v["sd_g"].start], x[v["rho_g"].start] = sd, share
        steps = np.eye(program.n_dim)[drawn]
        curvature = np.array([program.density(x - h)[1] - program.density(x + h)[1] for h in steps])[:, drawn] / 2
        x[drawn] += np.linalg.solve(curvature, program.density(x)[1][drawn])
        check_gradient(program.density, x + 0.1)
        over_regions = program.density(x)[0] - np.linalg.slogdet(curvature)[1] / 2
        values = values_at(program, x)
        covariance = float(values["sd_g"][0]) ** 2 * between(float(values["rho_g"]))[np.ix_(index, index)]
        noise = 0.49 * np.eye(index.size)
        mean = np.full(index.size, float(np.ravel(values["Intercept"])[0]))
        truth = stats.multivariate_normal.logpdf(design.observed.value, mean, covariance + noise)
        line = np.delete(x, drawn)
        jacobian = sum(_log_slope(program, x, e) for e in range(line.size))
        gaps.append(over_regions - truth - reference.log_priors(design, values) - jacobian)
    assert np.ptp(gaps) < 1e-6, gaps


def _log_slope(program: Program, x: np.ndarray, element: int) -> float:
    """Of an element by its coordinate."""
    step = 1e-5 * np.eye(program.n_dim)[element]
    high, low = (elements(program, (x + side * step)[None])[0, element] for side in (1, -1))
    return float(np.log(abs(high - low) / 2e-5))


@pytest.mark.parametrize("case", ["counts beside others", "in mean and spread"])
def test_draws_are_what_the_kernel_has_computed(case: str, tmp_path: Path) -> None:
    """Between points with the same sd and share, the density changes by that of the rows, of differences between
    neighbours and of what each region has by itself."""
    program, x = tuned(tmp_path, case)
    design, here = program.design, []
    for seed in (1, 2):
        one = x[3].copy()
        for own in program.layout.drawn:
            one[own.coordinates] = np.random.default_rng(seed).normal(size=own.latent.coordinates)
        one = translated(program, program, one[None])[0]  # the same deviations where w adds up to zero
        check_gradient(program.density, one)
        values, v = values_at(program, one), elements(program, one[None])
        drawn = drawn_effects(program, covariance_factors(program, one[None], v), one[None], v)
        total = log_rows(design, values)
        for own in program.layout.drawn:
            b, sds = drawn[own.name][0], program.layout.sds_of(own, v)[0]
            if own.latent.is_intrinsic:
                neighbours = own.latent.neighbours
                assert neighbours is not None
                phi = b[:, 0] / sds[0]
                assert all(abs(phi[at].sum()) < 1e-9 for at in neighbours.sums)
                total -= (
                    neighbours.scale[neighbours.one] * (phi[neighbours.one] - phi[neighbours.other]) ** 2
                ).sum() / 2
                total -= phi[-1] ** 2 / 2
            else:
                varying = next((e for e in design.schema.equations for e in e.varying if e.sd == own.name), None)
                within = reference.covariance(varying, values) if varying is not None else np.diag(sds**2)
                total += stats.multivariate_normal(np.zeros(own.q), within).logpdf(b).sum()
        here.append(program.density(one)[0] - total)
    assert abs(here[0] - here[1]) < 1e-7, here


def test_points_are_the_same_in_other_coordinates(tmp_path: Path) -> None:
    """And coordinates that were written to a file are those that were read."""
    program, x = tuned(tmp_path)
    before = prepare(make_plan(program.design, "none"))
    there = translated(before, program, points(before, 5))
    for old, new in zip(points(before, 5), there, strict=True):
        one, other = values_at(before, old), values_at(program, new)
        for name, value in one.items():
            np.testing.assert_allclose(other[name], value, rtol=1e-8, atol=1e-10, err_msg=name)
    again = with_tuning(before, tuning_from(program.plan, *as_arrays(program.tuning)))
    assert again.density(x[0])[0] == program.density(x[0])[0]


def test_round_whatever_the_sd_and_the_share_are_near_the_pilots(tmp_path: Path) -> None:
    """Given these the coordinates are about standard normal, and where they change by little do not move."""
    program, x = tuned(tmp_path)
    at = np.median(x, axis=0)
    own = np.concatenate([np.arange(program.n_dim)[g.coordinates] for g in program.layout.drawn if g.name != "sd_h"])
    steps = 1e-4 * np.eye(program.n_dim)[own]
    for e in (program.layout.variables["sd_g"].start, program.layout.variables["rho_g"].start):
        for side in (-0.3, 0.3):
            there = at + side * np.eye(program.n_dim)[e]
            bent = np.array([program.density(there - h)[1] - program.density(there + h)[1] for h in steps])[:, own]
            values = np.linalg.eigvalsh(bent / 2e-4)
            assert 0.4 < values[0] <= values[-1] < 2.5, values


def test_the_mode_is_at_zero_in_the_middle(tmp_path: Path) -> None:
    """What rows have is found by a Newton step from the pilot's median, not by the means of its few draws."""
    program, x = tuned(tmp_path)
    middle = np.median(x, axis=0)
    own = np.concatenate([np.arange(program.n_dim)[g.coordinates] for g in program.layout.drawn if g.name != "sd_h"])
    middle[own] = 0.0
    assert np.linalg.norm(program.density(middle)[1][own]) < 0.2 * own.size**0.5


def test_draws_and_predictions(tmp_path: Path) -> None:
    """Shapes, labels and draws of the prior are those of any map; it samples, as a fit's file has to be read again."""
    design = bound("counts beside others", tmp_path)
    model = CompiledModel(design)
    fit = model.sample(draws=20, tune=40, chains=1, seed=1, progressbar=False)
    assert fit.draws.posterior["r_g"].shape == (1, 20, 8, 1)
    assert tuple(fit.draws.labels["g"]) == LABELS
    fit.save(tmp_path / "fit.nc")
    again = hlmdsl.open_fit(tmp_path / "fit.nc")
    np.testing.assert_array_equal(again.draws.posterior["r_g"], fit.draws.posterior["r_g"])
    prior = model.prior(draws=4000, seed=2).draws.posterior
    white = prior["r_g"][0, :, :, 0] / prior["sd_g"][0]
    rho = prior["rho_g"][0]
    for low, high in ((0.0, 0.5), (0.5, 1.0)):
        here = (rho > low) & (rho < high)
        expected = between(float(rho[here].mean()))
        found = white[here].T @ white[here] / here.sum()
        assert np.abs(found - expected).max() < 6 * expected.max() / here.sum() ** 0.5


def grid(side: int) -> tuple[Positions, Positions]:
    place = np.arange(side * side).reshape(side, side)
    one = np.concatenate([place[:, :-1].ravel(), place[:-1].ravel()])
    return one, np.concatenate([place[:, 1:].ravel(), place[1:].ravel()])


def test_the_scale_and_variances_of_a_large_map(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the sparse factor and by eigenvectors, of a grid in two parts with an island."""
    one, other = grid(14)
    kept = ((one % 14 < 6) == (other % 14 < 6)) & (one != 30) & (other != 30)
    labels = tuple(f"r{i}" for i in range(196))
    sparse = Neighbours(labels, one[kept], other[kept])
    found = sparse.scale, sparse.diagonal, sparse.precision[2]
    monkeypatch.setattr("hlmdsl.design.neighbours.MOST_TURNED", 1000)
    dense = Neighbours(labels, one[kept], other[kept])
    assert (dense.n_parts, dense.islands) == (2, ("r30",))
    for own, expected in zip(found, (dense.scale, dense.diagonal, dense.precision[2]), strict=True):
        np.testing.assert_allclose(own, expected, rtol=1e-10)


def test_sparse_root() -> None:
    one, other = grid(5)
    n, weights = 25, np.random.default_rng(1).uniform(0.5, 2, one.size)
    matrix = np.zeros((n, n))
    matrix[one, other] = matrix[other, one] = -weights
    matrix += np.diag(-matrix.sum(axis=1) + 0.3)
    rows, columns = np.nonzero(matrix)
    root = SparseRoot.of(rows, columns, matrix[rows, columns], n)
    whole, inverse = root.gathered(np.eye(n)), np.linalg.inv(matrix)
    np.testing.assert_allclose(whole.T @ whole, matrix, atol=1e-12)
    np.testing.assert_allclose(root.spread(whole), np.eye(n), atol=1e-12)
    np.testing.assert_allclose(root.pulled(whole.T), np.eye(n), atol=1e-12)
    np.testing.assert_allclose(root.solve(np.eye(n)), inverse, atol=1e-12)
    np.testing.assert_allclose(root.variances(), np.diag(inverse), rtol=1e-12)


def test_pymcs_graph_of_very_many_regions_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hlmdsl.backend.too_large.MOST_REGIONS", 7)
    with pytest.raises(HlmError, match="HLM410") as raised:
        _ = CompiledModel(bound("counts beside others", tmp_path)).pymc
    assert "the square of its 8 regions" in " ".join(str(raised.value).split())


def test_quadrature_says_that_regions_are_alike(tmp_path: Path) -> None:
    """And not that several groupings vary, of which there is one."""
    (tmp_path / "edges.csv").write_text("from,to\na,b\nb,c\n", encoding="utf-8")
    spec = 'response y ~ Poisson(mu)\ngroup g adjacent by "edges.csv"\neffects log(mu) = 1 + (1 | g)'
    model = hlmdsl.parse(spec, str(tmp_path / "s.hlm")).compile({"y": [1, 2, 3, 1, 0, 2], "g": list("abcabc")})
    with pytest.raises(HlmError, match="the effects of `g` are alike between units"):
        model.sample(seed=1, engine="quadrature")


def test_recovered(tmp_path: Path) -> None:
    """What is shown of a region is the sum of both."""
    program, x = tuned(tmp_path)
    v = elements(program, x)
    drawn = drawn_effects(program, covariance_factors(program, x, v), x, v)
    found = recover(program, x[None], 1)["r_g"][0]
    np.testing.assert_array_equal(found, drawn["sd_g alone"] + drawn["sd_g shared"])
