"""In: the draws and the design of a model with a joint prior that shrinks effects. Out: the picture of these effects:
how large each is, and how far it is shrunk.

The shrinkage factor is kappa = 1/(1 + a), a = n (sd/s)^2, where sd is that of the effect's prior given the other
parameters, for an sd of its column: of a normal likelihood with sd s and columns that are uncorrelated, the mean of an
effect given these is (1 - kappa) times its maximum likelihood estimate (Piironen & Vehtari 2017). The sum
of all 1 - kappa is the effective number of effects, which the explanation has (`Effective`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.design.shrinkage import on_an_sd, sds_of_columns
from hlmdsl.explain.derived import evaluate
from hlmdsl.explain.figures.style import clean
from hlmdsl.explain.meaning import Effective
from hlmdsl.explain.numbers import number
from hlmdsl.explain.say.response_scale import response_scale
from hlmdsl.pictures.intervals import Intervals, size_of
from hlmdsl.pictures.layout import KeyEntry, Layout
from hlmdsl.pictures.picture import Picture
from hlmdsl.predictions.predictions import quantiles
from hlmdsl.results.draws import Draws

MOST_EFFECTS = 40


def factors(draws: Draws, design: Design) -> Floats:
    """(draws, effects): kappa."""
    measure = design.measure
    assert measure is not None
    each = (Effective((sd,), measure.s, measure.n) for sd in on_an_sd(design.schema, measure))
    shape = (draws.chains, draws.draws)
    return np.stack([1.0 - np.broadcast_to(evaluate(own, draws.of), shape).reshape(-1) for own in each], axis=1)


def shrinkage_picture(draws: Draws, design: Design, inside: float, alarmed: Callable[[], tuple[str, ...]]) -> Picture:
    """Of a model with such a prior."""
    own = design.schema.main.shrinkage
    assert own is not None
    ends = (0.5 - inside / 2, 0.5 + inside / 2)
    sds = sds_of_columns(design.schema, design.rows, design.observed.weights)
    effects = np.stack([sds[c] * draws.of(c).reshape(-1) for c in own.coefficients], axis=1)
    size, shrunk = quantiles(effects, ends), quantiles(factors(draws, design), ends)
    order = np.argsort(shrunk[0], kind="stable")
    shown = order[:MOST_EFFECTS]
    names = tuple(own.labels[k] for k in shown.tolist())
    left, right = (Intervals(names, found[0, shown], found[1, shown], found[2, shown]) for found in (size, shrunk))
    scale = response_scale(design.schema, design.schema.main)
    unit = f" ({scale.unit})" if scale.unit else ""
    panels = (
        left.panel(f"effect, for an sd of its column{unit}"),
        right.panel("shrinkage factor: 0 kept, 1 shrunk to zero", named=False, at=None, ends=(-0.03, 1.03)),
    )
    told = _says(design, inside, own.size)
    key = (KeyEntry(f"median and {100 * inside:.4g}% interval", "interval"),)
    title = clean(f"{design.model.name}: effects and how far each is shrunk")
    layout = Layout(title, panels, key, told, share=False, size=size_of(panels))
    low, high = (f"{100 * end:.4g}%" for end in ends)
    table: dict[str, Any] = {"effect": [own.labels[k] for k in order.tolist()]}
    table["sd of its column"] = [sds[own.coefficients[k]] for k in order.tolist()]
    for name, found in (("for an sd", size), ("shrinkage factor", shrunk)):
        for end, values in zip(("median", low, high), found[:, order], strict=True):
            table[f"{name}, {end}"] = values.tolist()
    return Picture(layout, told, {"effects": table}, alarmed)


def _says(design: Design, inside: float, size: int) -> tuple[str, ...]:
    own, measure = design.schema.main.shrinkage, design.measure
    assert own is not None
    assert measure is not None
    ends = f"{100 * inside:.4g}% interval"
    s = "sigma"
    if isinstance(measure.s, float):
        s = f"{number(measure.s)}, about the sd of single observations on the predictor's scale"
    told = [
        f"Effects with the {own.placed.prior.name} prior, the least shrunk first.",
        f"Dots: posterior median; bars: {ends}.",
        "Left: each effect times the sd of its column.",
        f"Right: its shrinkage factor 1/(1 + n (sd/s)²), where n = {measure.n:g} {measure.counted}, sd is that of the "
        f"effect's prior given all other parameters, for an sd of its column, and s = {s}. Were the likelihood normal "
        "with sd s and the columns uncorrelated, the mean of an effect given these would be its maximum likelihood "
        "estimate times one minus the factor (Piironen & Vehtari 2017).",
        "In each draw, one minus the factor adds up over the effects to m_eff.",
    ]
    if size > MOST_EFFECTS:
        told.append(f"Shown are the {MOST_EFFECTS} least shrunk of {size:,} effects; `table()` has all.")
    return tuple(clean(t) for t in told)
