"""Whether the draws that a file holds are draws of its design: every variable, in its shape and its domain.

In: groups of arrays as they were read, and the Design. Out: Draws, or Unsound with the first impossible fact.
Not decided here: the quality of the draws (diagnose.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
from pydantic import BaseModel, ConfigDict, Field, PositiveInt, ValidationError

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design, ResolvedPrior
from hlmdsl.design.joint import correlation_matrices
from hlmdsl.design.order_of_cutpoints import raises_in_order
from hlmdsl.design.rows import Floats
from hlmdsl.results.approximate.quality import PREFIX, Approximation
from hlmdsl.results.draws import SAMPLE, Draws, draws_of
from hlmdsl.results.file.stored import TEXT, Group, Unsound

FEWEST_DRAWS = 4
"""Of a chain: R-hat splits it, and a half needs two."""

ROUNDING = 1e-9
"""By which a value may leave its domain, relative to the domain's end: samplers draw on the whole real line."""

SUPPORTS = {"real": (-np.inf, np.inf), "positive": (0.0, np.inf), "unit": (0.0, 1.0), "angle": (-np.inf, np.inf)}

Interval = tuple[float, float]


class _Attributes(BaseModel):
    model_config = ConfigDict(frozen=True)

    target_accept: float | None = Field(default=None, gt=0, lt=1)
    inference_library: str = ""


class _Approximation(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    method: Literal["laplace", "quadrature", "pathfinder"]
    draws: PositiveInt
    k: float
    most_k: float
    ess: float
    reweighted: Literal[0, 1]


def draws_in(groups: Mapping[str, Group], design: Design) -> Draws:
    """The draws of the design's variables, and all statistics of the sampler."""
    for needed in ("posterior", "sample_stats"):
        if needed not in groups:
            raise Unsound(f"it lacks `{needed}`")
    posterior, statistics = groups["posterior"], groups["sample_stats"]
    _check_labels(posterior, design)
    extent = _extent(posterior, design)
    drawn = {name: _variable(posterior, name, dims, extent, design) for name, dims in design.dims.items()}
    _check_domains(drawn, design)
    _check_order(drawn, design)
    _check_correlations(drawn, design)
    attributes = read_attributes(_Attributes, {**posterior.attributes, **statistics.attributes})
    approximation = _approximation(statistics, extent)
    per_draw = _statistics(statistics, extent, approximation)
    return draws_of(drawn, per_draw, design, attributes.inference_library, approximation, attributes.target_accept)


def check_groups(groups: Mapping[str, Group]) -> None:
    """Every group could be a dataset: a dim has one size, and what is called like a dim labels it."""
    for path, group in groups.items():
        sizes: dict[str, int] = {}
        for name, a in group.arrays.items():
            if not name or "/" in name or (name in a.dims and a.dims != (name,)):
                raise Unsound(f"its `{path}` has an array that cannot be called `{name}`")
            for dim, n in zip(a.dims, a.shape, strict=True):
                if sizes.setdefault(dim, n) != n:
                    raise Unsound(f"its `{path}` has {sizes[dim]:,} and {n:,} of `{dim}`")
        for name in sizes.keys() & group.arrays.keys():
            if group.arrays[name].dims != (name,):
                raise Unsound(f"its `{path}` has no labels in `{name}`")


def _extent(posterior: Group, design: Design) -> tuple[int, int]:
    """Chains and draws, of the first variable."""
    name = next(iter(design.dims))
    a = posterior.arrays.get(name)
    if a is None or not set(SAMPLE) <= set(a.dims):
        raise Unsound(f"its posterior lacks `{name}`, or has it with other dims")
    chains, draws = (a.shape[a.dims.index(d)] for d in SAMPLE)
    if chains < 1 or draws < FEWEST_DRAWS:
        raise Unsound(f"it has {chains:,} chains of {draws:,} draws: too few for anything to be said of them")
    return chains, draws


def _variable(posterior: Group, name: str, dims: tuple[str, ...], extent: tuple[int, int], design: Design) -> Floats:
    a = posterior.arrays.get(name)
    if a is None or set(a.dims) != {*SAMPLE, *dims}:
        raise Unsound(f"its posterior lacks `{name}`, or has it with other dims")
    wanted = (*SAMPLE, *dims)
    order = [a.dims.index(d) for d in wanted]
    shape = tuple(a.shape[i] for i in order)
    expected = (*extent, *(len(design.coords[d]) for d in dims))
    if shape != expected:
        raise Unsound(f"its `{name}` has {_sizes(wanted, shape)} where {_sizes(wanted, expected)} are due")
    if not a.is_real:
        raise Unsound(f"its `{name}` holds no numbers")
    return np.ascontiguousarray(a.values.transpose(order), dtype=np.float64)


def _sizes(dims: tuple[str, ...], shape: tuple[int, ...]) -> str:
    return ", ".join(f"{n:,} of `{d}`" for d, n in zip(dims, shape, strict=True))


def _check_labels(posterior: Group, design: Design) -> None:
    for dim in dict.fromkeys(d for dims in design.dims.values() for d in dims):
        a = posterior.arrays.get(dim)
        if a is None or a.dims != (dim,) or a.kind != TEXT:
            raise Unsound(f"it lacks the labels of `{dim}`")
        if list(map(_spelled, a.values.tolist())) != list(map(_spelled, design.coords[dim])):
            raise Unsound(f"its labels of `{dim}` are not those that its spec and its columns give")


def _spelled(label: object) -> str:
    """A label without its quotes: versions differ in what they quote."""
    return "".join(c for c in str(label) if c not in "\"'`\\")


def _check_domains(drawn: Mapping[str, Floats], design: Design) -> None:
    """NaN is in no domain. Deviations and estimands may be anything: a ratio may have no value."""
    for name, each in domains(design).items():
        values = drawn[name].reshape(*drawn[name].shape[:2], -1)
        for i, (low, high) in enumerate(each):
            element = values[:, :, i]
            least, most = low - ROUNDING * abs(low), high + ROUNDING * abs(high)
            if not ((element >= least) & (element <= most)).all():
                raise Unsound(f"its `{name}` has values that it cannot have: it is between {low:g} and {high:g}")


def domains(design: Design) -> dict[str, tuple[Interval, ...]]:
    """The values that are possible, by variable, an interval for each element in C order."""
    found = {name: tuple(map(_domain, priors)) for name, priors in design.priors.items()}
    positive = {name for e in design.schema.equations for v in e.varying for name in (v.sd, v.nu, v.lengthscale)}
    of_family = {a.name: SUPPORTS[a.parameter.domain] for a in design.model.free_parameters if a.parameter is not None}
    for name, each in found.items():
        least, most = (0.0, np.inf) if name in positive else of_family.get(name, SUPPORTS["real"])
        found[name] = tuple((max(low, least), min(high, most)) for low, high in each)
    for name, terms in design.schema.steps.items():
        found[name] = ((-np.inf, np.inf),) * sum(len(t.coefficients) for t in terms)
    for name in (name for e in design.schema.equations for name in e.share_variables):
        found[name] = ((0.0, 1.0),) * len(found[name])
    for varying in (v for e in design.schema.equations for v in e.varying):
        if varying.pairs and varying.joint is None:
            found[varying.cor] = ((-1.0, 1.0),) * len(varying.pairs)
    for joint, _ in design.schema.joints:
        found[joint.cor] = ((-1.0, 1.0),) * len(joint.pairs)
    return found


def _domain(resolved: ResolvedPrior) -> Interval:
    prior = resolved.prior
    support = prior.distribution.support
    if support != "interval":
        return SUPPORTS[support]
    low, high = prior.constant("lower"), prior.constant("upper")
    return -np.inf if low is None else low, np.inf if high is None else high


def _check_order(drawn: Mapping[str, Floats], design: Design) -> None:
    """Cutpoints increase, if they are ordered."""
    if not design.model.response.family.cutpoints_rise:
        return
    for name in {c.variable for c in design.schema.main.cutpoints}:
        if not (np.diff(drawn[name], axis=-1) >= 0).all():
            raise Unsound(f"its `{name}` are not in order")
    if (raising := raises_in_order(design.schema)) is not None:
        own = [e for e in design.schema.equations if e.cutpoint is not None]
        known = np.unique(raising.matrix(design.rows), axis=0)
        each = [drawn[name][..., [k]] + _raised(e, drawn) @ known.T for k, e in enumerate(own)]
        if any((high < low).any() for low, high in pairwise(each)):
            raise Unsound(f"its `{name}` are not in order at every row")
    for low, high in pairwise(design.schema.rising or ()):
        if not (drawn[low.variable] <= drawn[high.variable]).all():
            raise Unsound(f"its `{high.variable}` is not above its `{low.variable}`")


def _raised(equation: CodedEquation, drawn: Mapping[str, Floats]) -> Floats:
    """(chains, draws, q): the effects on one cutpoint."""
    flat = {c.variable: drawn[c.variable].reshape(*drawn[c.variable].shape[:2], -1) for c in equation.coefficients}
    return np.stack([flat[c.variable][..., c.position] for c in equation.coefficients], axis=-1)


def _check_correlations(drawn: Mapping[str, Floats], design: Design) -> None:
    """Each between -1 and 1 is not enough: together they are a correlation matrix."""
    for name, (pairs, q) in design.schema.correlated.items():
        if len(pairs) > 1 and np.linalg.eigvalsh(correlation_matrices(drawn[name], pairs, q)).min() < -1e-6:
            raise Unsound(f"its `{name}` has correlations that cannot be together")


def _statistics(
    statistics: Group, extent: tuple[int, int], approximation: Approximation | None
) -> dict[str, npt.NDArray[Any]]:
    """One number for each draw; anything else added there is left unchanged."""
    found: dict[str, npt.NDArray[Any]] = {}
    for name, a in statistics.arrays.items():
        if set(a.dims) != set(SAMPLE):
            continue
        ordered = tuple(a.shape[a.dims.index(d)] for d in SAMPLE)
        if ordered != extent or a.kind == TEXT:
            raise Unsound(f"its statistic `{name}` does not belong to its draws")
        found[name] = a.values.transpose([a.dims.index(d) for d in SAMPLE])
    if approximation is None and "diverging" not in found:
        raise Unsound("it does not say which draws diverged")
    for name in ("diverging", "reached_max_treedepth"):
        if name in found and not np.isin(found[name], (0, 1)).all():
            raise Unsound(f"its statistic `{name}` is neither true nor false")
    return found


def _approximation(statistics: Group, extent: tuple[int, int]) -> Approximation | None:
    kept = {n.removeprefix(PREFIX): v for n, v in statistics.attributes.items() if n.startswith(PREFIX)}
    if not kept:
        return None
    read = read_attributes(_Approximation, kept)
    if read.draws != extent[0] * extent[1] or (read.reweighted and not 0 < read.ess < np.inf):
        raise Unsound("what it says of its approximation cannot be")
    return Approximation(**{**read.model_dump(), "reweighted": bool(read.reweighted)})


def read_attributes[M: BaseModel](kind: type[M], attributes: Mapping[str, Any]) -> M:
    """The attributes that `kind` has, of the types that it has them in."""
    try:
        return kind.model_validate(attributes, strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"]))
        fact = "it lacks" if first["type"] == "missing" else f"{first['msg']}:"
        raise Unsound(f"{fact} `{where}`") from error
