"""Starting points of a pilot run: near the data.

In: a Program. Out: a point and, by coordinate, how far from it starts may be. The posterior does not depend on
either.
Not decided here: starting points after the pilot (kernel_run.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.cells import Cells, make_cells
from hlmdsl.backend.kernel.cutpoints import first_cutpoints
from hlmdsl.backend.kernel.lay_out import lay_out
from hlmdsl.backend.kernel.layout import Layout
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan, supports
from hlmdsl.backend.kernel.prior_ranges import prior_location, prior_scale
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.backend.kernel.tuning import first_tuning
from hlmdsl.design.design import Design
from hlmdsl.families.family import Moments
from hlmdsl.model.priors import Hyper

WIDTH = 0.5

APART = 1.5
"""Standard deviations of the response."""


def starting_point(program: Program) -> tuple[Floats, Floats]:
    """Common effects at their first fit, the others near the centre of their priors; widths by coordinate."""
    x, width = np.zeros(program.n_dim), np.full(program.n_dim, WIDTH)
    layout = program.layout
    for e, transform in enumerate(layout.transforms):
        if transform in (P.LOG, P.ABOVE):
            scale = prior_scale(layout.priors[e])
            x[e] = math.log(0.5 * scale) if math.isfinite(scale) and scale > 0 else 0.0
    _scales_without_a_prior(program, x)
    values, sds = _fitted(program)
    for e, (value, sd) in enumerate(zip(values, sds, strict=True)):
        if (
            layout.transforms[e] != P.IDENTITY
            and (place := _on_the_line(layout, e, value, sd, values[e - 1])) is not None
        ):
            x[e], width[e] = place
    for e, step in _steps_of_raised(program).items():
        x[e] = step
    if program.design.model.response.family.curve is not None:  # anywhere that priors expect
        own = layout.common[0]
        turn = np.linalg.inv(own.of_real(program.tuning.linear[own.parameter][0]))
        width[own.real] = WIDTH * np.sqrt(np.square(turn * sds[own.real]).sum(axis=1))
    elif may_have_modes(program.design):  # as wide as the responses, which may be bimodal
        own = layout.common[0]
        width[own.real] = APART * float(np.std(program.design.observed.located)) / _moved(program)[own.is_real]
    for e, (middle, spread) in _locations(layout, values).items():
        x[e], width[e] = middle, WIDTH * spread
    return x, width


def may_have_modes(design: Design) -> bool:
    """Whether a likelihood can have separate modes of the mean: a StudentT's, which may treat either of two groups of
    responses as outliers, and that of a curve, which may fit in several places.
    """
    family = design.model.response.family
    if family.curve is not None:
        return True
    return family.heavy_tails and not family.components and design.schema.main.equation.link.name == "identity"


def _moved(program: Program) -> Floats:
    """(coefficients,): by how much a coordinate of the main equation's common effects moves the predictor."""
    assert isinstance(program.data, Cells)
    at = program.data.equations[0]
    columns = (at.design @ program.tuning.linear[at.equation.parameter][0])[at.index]
    return np.sqrt(np.average(columns**2, axis=0, weights=program.data.counts))


def around(centre: Floats, width: Floats) -> Callable[[int], Floats]:
    """Starting points in a box, from seeds."""

    def start(seed: int) -> Floats:
        return centre + width * np.random.default_rng(seed).uniform(-1, 1, centre.size)

    return start


def spread_out(centre: Floats, width: Floats, chains: int, seed: int) -> list[Callable[[int], Floats]]:
    """A start for each chain, together from everywhere in a box: of each coordinate, every chain has a part of its own
    (McKay, Beckman & Conover 1979). Two modes that are both in the box are hardly missed by all.
    """
    random = np.random.default_rng([seed, chains])
    part = np.stack([random.permutation(chains) for _ in range(centre.size)], axis=1)
    middles = centre + width * (2 * (part + 0.5) / chains - 1)
    return [around(middle, width / chains) for middle in middles]


def first_coefficients(design: Design) -> dict[str, Floats]:
    """A first fit of a mean without a link, by variable, where no bounds are in its way: for samplers that start where
    priors are, which may be far from the data. Empty for other models.
    """
    main = design.schema.main
    plan = make_plan(design, "none", whole=True)
    if supports(design) is not None or main.equation.link.name != "identity":
        return {}
    layout = lay_out(plan)
    own = layout.common[0]
    tuning = first_tuning(layout, None if plan.by_cross_products else make_cells(plan))
    values = dict(zip(own.elements.tolist(), tuning.first[own.parameter][0].tolist(), strict=True))
    found = {}
    for name in dict.fromkeys(c.variable for c in main.coefficients if c.variable in layout.variables):
        variable = layout.variables[name]
        elements = variable.elements.tolist()
        free = [e for e in elements if e >= 0]
        if free and all(layout.transforms[e] == P.IDENTITY for e in free):
            given = {c.position: value for c, value in plan.fixed.items() if c.variable == name}
            each = [values[e] if e >= 0 else given[i] for i, e in enumerate(elements)]
            found[name] = np.array(each).reshape(variable.shape)
    return found


def _scales_without_a_prior(program: Program, x: Floats) -> None:
    """A flat prior does not locate a scale; moments of the response do."""
    design, layout = program.design, program.layout
    equation, family = design.schema.main, design.model.response.family
    moments = Moments.of(design.observed.seen, float(np.var(design.observed.seen)) or 1.0, design.observed.trials)
    places = {
        layout.variables[p.name].start: p.estimate(moments)
        for p in family.parameters[1:]
        if p.name in layout.variables and not p.size
    }
    if equation.equation.link.name == "identity":
        for own in (o for o in layout.latents if o.latent.entries):
            sds = (slot for slot, at in zip(own.sds, own.latent.equations, strict=True) if at is equation)
            places |= {slot: math.sqrt(moments.variance) for slot in sds if slot < layout.n_elements}
    for e, place in places.items():
        if layout.priors[e].is_improper:
            x[e] = math.log(place)


def _fitted(program: Program) -> tuple[Floats, Floats]:
    """Of each element that is a coefficient, its first fit and standard error; not a number of all others."""
    values, sds = np.full((2, program.layout.n_slots), np.nan)
    for own in program.layout.common:
        values[own.elements], sds[own.elements] = program.tuning.first.get(own.parameter, (np.nan, np.nan))
    n = program.layout.n_elements
    return values[:n], sds[:n]


def _on_the_line(layout: Layout, e: int, value: float, sd: float, below: float) -> tuple[float, float] | None:
    """Where a fit is in the coordinate of a bounded coefficient, of one that is a step above another the fit of which
    is `below`; None where the bounds exclude it, and of steps between cutpoints, which have coordinates together."""
    if layout.transforms[e] in P.STEPS and layout.cutpoints:
        return None
    lower, upper = layout.bounds[e]
    if layout.transforms[e] == P.NEXT_ABOVE:
        lower, upper = below, math.inf
    if not (lower < value < upper and sd > 0):
        return None
    match layout.transforms[e]:
        case P.LOG | P.ABOVE | P.NEXT_ABOVE:
            place, slope = math.log(value - lower), value - lower
        case P.BELOW:
            place, slope = math.log(upper - value), upper - value
        case P.LOGIT | P.BETWEEN:
            place = math.log((value - lower) / (upper - value))
            slope = (value - lower) * (upper - value) / (upper - lower)
        case _:
            return None
    return place, min(WIDTH, WIDTH * sd / slope)


def _steps_of_raised(program: Program) -> dict[int, float]:
    """Logarithms of the steps between cutpoints in order that effects raise, by element."""
    layout, design = program.layout, program.plan.whole
    main = design.schema.main
    if layout.cutpoints or not (main.cutpoints and design.model.response.family.cutpoints_rise):
        return {}
    each, start = first_cutpoints(design), layout.variables[main.cutpoints[0].variable].start
    found = {}
    for k in range(each.size):
        match layout.transforms[start + k]:
            case P.NEXT_ABOVE:
                found[start + k] = math.log(each[k] - each[k - 1])
            case P.NEXT_BELOW:
                found[start + k] = math.log(each[k + 1] - each[k])
    return found


def _locations(layout: Layout, fitted: Floats) -> dict[int, tuple[float, float]]:
    """Hyperparameters on the whole line: near the coefficients that they are the centre of, otherwise near their
    priors' centres, and widths.
    """
    found = {}
    for name, variable in layout.variables.items():
        e = int(variable.elements[0])
        if variable.size != 1 or e < 0 or layout.transforms[e] != P.IDENTITY or not math.isnan(fitted[e]):
            continue
        own = [k for k, p in enumerate(layout.priors) if dict(p.arguments).get("mu") == Hyper(name)]
        near = fitted[own]
        place = float(np.mean(near)) if own and np.isfinite(near).all() else prior_location(layout.priors[e])
        scales = [s for k in own if math.isfinite(s := prior_scale(layout.priors[k]))]
        spread = min([*scales, prior_scale(layout.priors[e])])
        found[e] = (place or 0.0, spread if math.isfinite(spread) else 1.0)
    return found
