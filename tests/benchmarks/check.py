"""Proof that a PyMC contender has the spec's model: its log density and an independent one differ by a constant.

In: a Problem, a contender's name. Out: the largest deviation from a constant, relative to the density's own changes.
Not decided here: that this project has the spec's model; its own test suite proves that by the same density.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np

from tests.benchmarks.contenders.graph import Place, Places
from tests.benchmarks.priors import Priors, priors_of
from tests.benchmarks.problems import ROOT, Problem

POINTS = 4
TOLERANCE = 1e-7


def deviation(problem: Problem, contender: str, table: Path) -> float:
    """Over random points: range of (contender's log density - independent one), as a share of the latter's range."""
    import hlmdsl

    sys.path.insert(0, str(ROOT / "tests" / "backend"))
    from independent_density import joint_logp

    priors = priors_of(problem.spec, table)
    design = hlmdsl.load(problem.spec).bind(table)
    model, places = _model(problem, contender, table, priors)
    logp = model.compile_logp(jacobian=False, mode="FAST_COMPILE")
    rng, theirs, independent = np.random.default_rng(1), [], []
    for _ in range(POINTS):
        point = _random_point(problem, priors, places, rng)
        independent.append(joint_logp(design, _by_variable(design, places, point)))
        theirs.append(float(logp(_values(model, places, point))) + _jacobian(places, point))
    difference = np.array(theirs) - np.array(independent)
    return float(np.ptp(difference) / np.ptp(independent))


def _model(problem: Problem, contender: str, table: Path, priors: Priors) -> tuple[Any, Places]:
    frame = problem.frame(table)
    if contender.startswith("bambi"):
        from tests.benchmarks.contenders.bambi_ import bambi_model

        model, places = bambi_model(problem, frame, priors)
        return model.backend.model, places
    from tests.benchmarks.contenders.styles import STYLES

    return STYLES[contender.removesuffix("_pymc")](problem, frame, priors)


def _random_point(problem: Problem, priors: Priors, places: Places, rng: np.random.Generator) -> dict[str, Any]:
    point: dict[str, Any] = {n: m + 0.3 * s * rng.standard_normal() for n, (m, s) in priors.coefficients.items()}
    cutpoints = [name for name in point if name.startswith("cutpoints[")]
    point |= dict(zip(cutpoints, sorted(point[name] for name in cutpoints), strict=True))
    for group, scales in priors.sds.items():
        point[f"sd_{group}"] = np.array(scales) * rng.uniform(0.2, 1.5, len(scales))
        if group in priors.etas:
            point[f"cor_{group}"] = rng.uniform(-0.8, 0.8)
        point[f"r_{group}"] = point[f"sd_{group}"] * rng.standard_normal((len(places.units[group]), len(scales)))
    if priors.sigma is not None:
        point["sigma"] = priors.sigma * rng.uniform(0.3, 1.5)
    return point


def _by_variable(design: Any, places: Places, point: dict[str, Any]) -> dict[str, Any]:
    """As the posterior of this project has it: coefficients by variable, units in the order of its labels."""
    values: dict[str, Any] = {k: v for k, v in point.items() if k.startswith(("sd_", "cor_")) or k == "sigma"}
    for c in (c for e in design.schema.equations for c in (*e.cutpoints, *e.coefficients)):
        values.setdefault(c.variable, []).append(point[c.name])
    shapes = {name: tuple(len(design.coords[dim]) for dim in dims) for name, dims in design.dims.items()}
    values = {k: np.reshape(v, shapes[k]) if isinstance(v, list) else v for k, v in values.items()}
    for group, units in places.units.items():
        order = [units.index(label) for label in design.groupings[group].labels]
        values[f"r_{group}"] = point[f"r_{group}"][order]
    return values


def _values(model: Any, places: Places, point: dict[str, Any]) -> dict[str, Any]:
    """The point in the model's own coordinates, transformed as PyMC transforms them."""
    found: dict[str, Any] = {}

    def put(place: Place, value: Any) -> None:
        name, at = place
        if at is None:
            found[name] = value
        else:
            shape = tuple(model[name].shape.eval(mode="FAST_COMPILE"))
            found.setdefault(name, np.empty(shape))[(..., *at) if isinstance(at, tuple) else (..., at)] = value

    for name, place in places.coefficients.items():
        put(place, point[name])
    for group, raws in places.raw.items():
        sd, r = point[f"sd_{group}"], point[f"r_{group}"]
        if group not in places.factor:
            for place, value in zip(places.sds[group], sd, strict=True):
                put(place, value)
        lower = np.diag(sd)
        if f"cor_{group}" in point:
            correlation = point[f"cor_{group}"]
            lower[1] = sd[1] * np.array([correlation, np.sqrt(1 - correlation**2)])
            if group in places.factor:
                found[places.factor[group]] = np.array([np.log(lower[0, 0]), lower[1, 0], np.log(lower[1, 1])])
            else:
                found[places.half[group]] = (correlation + 1) / 2
        z = r if places.centred else np.linalg.solve(lower, r.T).T
        for k, place in enumerate(raws):
            put(place, z[:, k])
    if "sigma" in point:
        found["sigma"] = point["sigma"]
    return {model.rvs_to_values[rv].name: _transformed(model, rv, found) for rv in model.free_RVs}


def _transformed(model: Any, rv: Any, found: dict[str, Any]) -> Any:
    name = model.rvs_to_values[rv].name
    value = np.asarray(found[rv.name], dtype=float)
    if "packed" not in name:
        value = value.reshape(tuple(rv.shape.eval(mode="FAST_COMPILE")))
    if name.endswith("_log__"):
        return np.log(value)
    if name.endswith("_ordered__"):
        return np.append(value[:1], np.log(np.diff(value)))
    if name.endswith("_logodds__"):
        return np.log(value / (1 - value))
    return value


def _jacobian(places: Places, point: dict[str, Any]) -> float:
    """From the densities of standard normals and of a Cholesky factor to those of effects, sds and the correlation."""
    total = 0.0
    for group in places.raw:
        sd, units = point[f"sd_{group}"], len(places.units[group])
        correlation = point.get(f"cor_{group}", 0.0)
        log_determinant = np.log(sd).sum() + 0.5 * np.log1p(-(correlation**2))
        if not places.centred:
            total -= units * log_determinant
        if group in places.factor:
            # L = [[s1, 0], [r s2, sqrt(1 - r^2) s2]]: |d(L21, L22) / d(s2, r)| = s2 / sqrt(1 - r^2)
            total += np.log(sd[1]) - 0.5 * np.log1p(-(correlation**2))
    return float(total)
