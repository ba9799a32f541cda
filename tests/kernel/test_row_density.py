"""The compiled density of every family against its formula with as many digits as it takes: values and derivatives,
under every link, far out too, however parameters are given."""

from __future__ import annotations

import math
from functools import partial
from itertools import product

import numpy as np
import pytest
from compiled_rows import CompiledRows
from each_family import EACH, IDS, LINKED, MADE_ALIKE, TRIALS, WALKED, support_of, usual_link, values_of
from exact_functions import EXACT, digits, slope
from mpmath import mp

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.row_density import Role, RowDensity
from hlmdsl.families.family import Family, Linked, Parameter
from hlmdsl.families.links import IDENTITY, Link
from hlmdsl.families.statistics import Rows
from hlmdsl.formulas.functions import NUMPY

FAR = (0.7, -0.7, 30.0, -30.0, 700.0, -700.0)
LARGEST = 1e290


def rows_of(family: Family) -> Rows:
    points, _ = support_of(family)
    y = points[: max(4, family.levels)]
    return Rows.each(y, np.full(len(y), float(TRIALS)) if family.data else None)


def exact(density: RowDensity, rows: Rows, i: int, values: dict[str, object]) -> object:
    """Of row i, without what depends on the response alone."""
    formula = (
        density.family.log_density if density.is_exact or density.family.in_short is None else density.family.in_short
    )
    statistics = {name: mp.mpf(float(own[i])) for name, own in density.family.statistics.at(rows).items()}
    given = {r.parameter: Linked(r.link, mp.mpf(values[r.parameter]), EXACT) for r in density.roles}
    return formula(EXACT, statistics, given)


def place(parameter: Parameter, link: Link, eta: float) -> str:
    """Whether the parameter is where it may be, and a number of the machine that is not at an end."""
    with np.errstate(all="ignore"):
        value = float(link.value(np.array(eta), NUMPY))
        rest = float(link.complement(np.array(eta), NUMPY))
    if math.isnan(value):
        return "outside"
    if parameter.domain == "real" or link.of_levels:
        return "inside"
    if not 0 <= value < math.inf or (parameter.domain == "unit" and not rest >= 0):
        return "outside"
    return "at an end" if value == 0 or (parameter.domain == "unit" and rest == 0) else "inside"


@pytest.mark.parametrize(("family", "parameter", "name", "link"), LINKED, ids=IDS)
@pytest.mark.parametrize("is_exact", [False, True])
def test_every_link(family: Family, parameter: Parameter, name: str, link: Link, is_exact: bool) -> None:
    if is_exact and family.in_short is None:
        return
    own = values_of(family)
    roles = tuple(Role(e, P.BY_EQUATION, link) if e == name else Role(e, P.BY_SLOT) for e in family.entries)
    density, rows = RowDensity(family, roles, is_exact), rows_of(family)
    compiled = CompiledRows(density, rows)
    usual = {e: own[e] for e in family.entries}
    base_eta = 0.4
    base, _ = compiled(usual | {name: base_eta})
    for eta in FAR:
        where = place(parameter, link, eta)
        if where == "outside":
            continue
        lp, slopes = compiled(usual | {name: eta})
        with mp.workdps(digits(eta)):

            def at(i: int, x: object) -> object:
                return exact(density, rows, i, usual | {name: x})

            exact_base = sum(at(i, base_eta) for i in range(rows.cells))
            truth = sum(at(i, eta) for i in range(rows.cells)) - exact_base
            if abs(truth) > LARGEST or (where == "at an end" and not math.isfinite(lp)):
                assert not 0 < lp < math.inf  # no place to go to
                continue
            size = abs(truth) + abs(exact_base)
            assert abs(mp.mpf(lp - base) - truth) < 1e-9 * size + 1e-9, (eta, lp - base, float(truth))
            # where a parameter is no number, a row that says nothing of it may have a rounding of what others say
            rounding = 1e-16 * float(np.abs(slopes[name]).max()) if where == "at an end" else 0.0
            for i, found in enumerate(slopes[name]):
                each = slope(partial(at, i), eta)
                error = abs(mp.mpf(float(found)) - each)
                assert error < 1e-8 * abs(each) + 1e-9 + rounding, (eta, float(found), float(each))


@pytest.mark.parametrize(("family", "parameter", "name", "link"), LINKED, ids=IDS)
@pytest.mark.parametrize("is_exact", [False, True])
def test_curvature(family: Family, parameter: Parameter, name: str, link: Link, is_exact: bool) -> None:
    """By differences of the slope; a number everywhere, and none below zero."""
    if is_exact and family.in_short is None:
        return
    roles = tuple(Role(e, P.BY_EQUATION, link) if e == name else Role(e, P.BY_SLOT) for e in family.entries)
    density, rows, own = RowDensity(family, roles, is_exact), rows_of(family), values_of(family)
    given = {**family.statistics.at(rows), **{e: own[e] for e in family.entries}}

    def at(eta: float) -> tuple[np.ndarray, np.ndarray]:
        return density.bend(name, given | {name: np.full(rows.cells, eta)})

    for eta in (-30.0, -12.0, 0.3, 0.7, 12.0, 30.0):
        if place(parameter, link, eta) == "outside":
            continue
        slope, curvature = at(eta)
        assert np.isfinite(slope).all()
        assert (curvature >= 0).all()
        assert np.isfinite(curvature).all()
        if abs(eta) < 1:
            bent = (at(eta - 1e-5)[0] - at(eta + 1e-5)[0]) / 2e-5
            is_bent = np.abs(bent) > 1e-4  # what is straight may be taken for either
            expected = np.where(bent > 0, bent, slope**2)
            np.testing.assert_allclose(curvature[is_bent], expected[is_bent], rtol=1e-5, atol=1e-6)


@EACH
def test_however_parameters_are_given(family: Family) -> None:
    """By predictors, single values and columns in all combinations: the same log likelihood, the same derivatives."""
    rows, own = rows_of(family), values_of(family)
    found: dict[str, list[tuple[float, np.ndarray]]] = {}
    gaps = []
    single = [p for p in family.parameters[1:] if not p.size]
    ways = (P.BY_EQUATION, P.BY_SLOT, P.BY_COLUMN)
    # of many parameters each is given otherwise than the rest, not all in all combinations
    few = [
        tuple(b if i == k else a for i in range(len(single))) for a in ways for b in ways for k in range(len(single))
    ]
    for kinds in product(ways, repeat=len(single)) if len(single) < 4 else dict.fromkeys(few):
        links = [usual_link(p) for p in single]
        roles = [Role(name, P.BY_EQUATION, usual_link(family.main)) for name in family.main.entries]
        roles += [
            Role(p.name, kind, link if kind == P.BY_EQUATION else IDENTITY)
            for p, kind, link in zip(single, kinds, links, strict=True)
        ]
        roles += [Role(name, P.BY_SLOT) for p in family.parameters[1:] for name in p.entries if p.size]
        compiled = CompiledRows(RowDensity(family, tuple(roles), False), rows)
        results = []
        for factor in (1.0, 0.6):
            lp, slopes = compiled({r.parameter: r.link.of(factor * own[r.parameter]) for r in roles})
            results.append(lp)
            for role in roles:
                if role.kind != P.BY_COLUMN and factor == 1.0:
                    value = own[role.parameter]
                    by_value = role.link.derivative(np.array(role.link.of(value)), NUMPY)
                    by = float(slopes[role.parameter].sum()) / float(np.asarray(by_value))
                    found.setdefault(role.parameter, []).append((value, by))
        if P.BY_COLUMN not in kinds:  # whose terms that no parameter enters are constants, and left out
            gaps.append(results[0] - results[1])
    np.testing.assert_allclose(gaps, gaps[0], rtol=1e-10)
    for several in found.values():
        np.testing.assert_allclose([by for _, by in several], several[0][1], rtol=1e-9)


OF_SEVERAL = [
    (family, name, other)
    for family in WALKED.values()
    for p in family.parameters
    for name in (p.entries[:1] if family.name in MADE_ALIKE else p.entries)
    for other in [e for e in family.main.entries if e != name][:1]
    if p.size and (family.name not in MADE_ALIKE or family.levels == 4)
]


@pytest.mark.parametrize(
    ("family", "name", "other"),
    OF_SEVERAL,
    ids=[f"{f.name}-{f.levels}{f.link}{f.optional}-{e}" for f, e, _ in OF_SEVERAL],
)
def test_parameters_of_several_numbers(family: Family, name: str, other: str) -> None:
    """One of their numbers, towards its neighbours and away from another predictor."""
    roles = tuple(Role(e, P.BY_EQUATION if e == other else P.BY_SLOT) for e in family.entries)
    density, rows, own = RowDensity(family, roles, False), rows_of(family), values_of(family)
    compiled = CompiledRows(density, rows)
    usual = {e: own[e] for e in family.entries}
    for eta, step in product((0.3, -30.0, 700.0), (0.0, 0.6, -0.6, 0.699999)):
        given = usual | {other: eta}
        moved = given | {name: own[name] + step}
        (lp, slopes), (base, _) = compiled(moved), compiled(given)
        with mp.workdps(digits(eta)):

            def whole(x: object, given: dict[str, object] = given) -> object:
                return sum(exact(density, rows, i, given | {name: x}) for i in range(rows.cells))

            x = own[name] + step
            there = whole(x)
            if abs(there) > LARGEST:
                assert not 0 < lp < math.inf  # no place to go to
                continue
            assert lp - base == pytest.approx(float(there - whole(own[name])), rel=1e-9, abs=1e-9)
            assert float(slopes[name][0]) == pytest.approx(float(slope(whole, x)), rel=1e-8, abs=1e-9)
