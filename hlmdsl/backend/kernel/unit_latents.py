"""Units' deviations as latents, and the correlations of residuals at every two visits.

In: a Design. Out: a Latent for each grouping of an equation, for each series of states that a unit has, and for effects
of several predictors that have one covariance. Not decided here: which are integrated out (plan.py).
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from hlmdsl.backend.kernel.latents import Columns, Correlated, Entry, Latent, Place
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.backend.kernel.series import Series
from hlmdsl.backend.kernel.state_latents import of_states, state_at
from hlmdsl.design.chains import Chain
from hlmdsl.design.coded import CodedBar, CodedEquation, CodedVarying
from hlmdsl.design.design import Design
from hlmdsl.design.joint import Joint
from hlmdsl.design.rows import Rows
from hlmdsl.model import naming
from hlmdsl.model.priors import Hyper, Operation, Quantity
from hlmdsl.source.frozen import frozen


def varying_latents(design: Design) -> tuple[Latent, ...]:
    """Deviations of units, in the order of the equations; those of several that have one covariance are one."""
    found: list[Latent] = []
    for equation in design.schema.equations:
        for varying in equation.varying:
            if varying.joint is None:
                found += _of_varying(design, equation, varying)
            elif all(own.name != varying.joint.cor for own in found):
                found.append(_of_joint(design, varying.joint))
    return tuple(found)


def of_visits(design: Design) -> Latent | None:
    """The correlations of residuals at every two visits: a covariance with sds of 1 that no effects have."""
    coded = design.schema.residual
    if coded is None or not coded.is_by_visit:
        return None
    every = tuple(range(len(coded.visits)))
    return Latent(
        name=coded.variable,
        called="residuals",
        over=None,
        units=0,
        scales=(1.0,) * len(every),
        entries=(),
        places=(),
        correlated=(Correlated(every, design.correlations[coded.variable].eta),),
        cor=coded.variable,
    )


def _of_varying(design: Design, equation: CodedEquation, varying: CodedVarying) -> Iterator[Latent]:
    """Effects that are states in time are separate latents."""
    bound = design.groupings[varying.grouping.name]
    taken = {k for chain in varying.chains for k in chain.states}
    every = tuple(k for k in range(len(varying.effects)) if k not in taken)
    for chain in varying.chains:
        yield _of_chain(design, equation, varying, chain)
    if not every:
        return
    own = tuple(range(len(every)))
    place = Place(varying.r, own, columns=every, total=len(varying.effects)) if taken else Place(varying.r, own)
    steps = _steps_of(varying)
    whole = (*own, *range(len(own), len(own) + len(steps)))
    yield Latent(
        name=varying.sd,
        called=f"`{varying.grouping.name}`",
        over=varying.grouping.name,
        units=len(bound.labels),
        scales=(*(varying.scales[k] for k in every), *(step.scale for step in steps)),
        entries=_entries(design, equation, varying, whole, every if taken else None),
        places=(place,),
        correlated=_blocks(design, varying),
        cor=varying.cor,
        relation=varying.known,
        tails=varying.degrees,
        neighbours=varying.neighbours,
        rho=varying.share,
        copied=tuple(every.index(step.effect) for step in steps),
    )


@frozen
class _Step:
    """A step of a monotonic effect of units but the last one of it: of the effect, times its share and the difference
    of its column from that of the last step. The effect itself has that column, since shares add up to 1.
    """

    effect: int
    column: int
    last: int
    scale: Quantity


def _steps_of(varying: CodedVarying) -> tuple[_Step, ...]:
    if not varying.has_steps:
        return ()
    lengths = {
        own: 1 + max(s.position for each in varying.shares for s in each if s.variable == own)
        for own in {s.variable for each in varying.shares for s in each}
    }
    found = []
    for effect, sd in enumerate(varying.sd_of):
        own = [k for k, of in enumerate(varying.effect_of) if of == effect]
        for column in own[:-1]:
            scale: Quantity = Hyper(sd.variable, sd.position)
            for share in varying.shares[column]:
                each = [Hyper(share.variable, k) for k in range(lengths[share.variable])]
                whole: Quantity = each[0]
                for other in each[1:]:
                    whole = Operation("+", (whole, other))
                scale = Operation("*", (scale, Operation("/", (each[share.position], whole))))
            found.append(_Step(effect, column, own[-1], scale))
    return tuple(found)


def _of_chain(design: Design, equation: CodedEquation, varying: CodedVarying, chain: Chain) -> Latent:
    """Each state of each unit."""
    name = varying.grouping.name
    bound, length = design.groupings[name], len(chain.states)
    term = next(bar.smooth for bar, at in _starts(varying) if bar.smooth is not None and chain.states[0] in at)
    place = state_at(term, design.rows)
    entries = tuple(
        Entry(
            equation,
            (0,),
            np.asarray(units, dtype=np.int64) * length + place,
            of_states(_columns(varying, k, chain.states), term),
        )
        for k, (units, _) in enumerate(bound.entries)
    )
    return Latent(
        name=chain.phi.name,
        called=f"`{naming.element(name, chain.phi.labels)}`",
        over=None,
        units=len(bound.labels) * length,
        scales=(chain.sd,),
        entries=entries,
        places=(Place(varying.r, (0,), columns=chain.states, total=len(varying.effects)),),
        rho=chain.phi,
        series=Series(chain, len(bound.labels)),
    )


def _starts(varying: CodedVarying) -> Iterator[tuple[CodedBar, range]]:
    """Each bar, and the positions of its effects."""
    start = 0
    for bar in varying.bars:
        yield bar, range(start, start + len(bar.labels))
        start += len(bar.labels)


def _entries(
    design: Design,
    equation: CodedEquation,
    varying: CodedVarying,
    effects: tuple[int, ...],
    only: tuple[int, ...] | None = None,
) -> tuple[Entry, ...]:
    """One for each unit of a row; with the requested effects of the grouping."""
    bound = design.groupings[varying.grouping.name]
    return tuple(
        Entry(equation, effects, np.asarray(units, dtype=np.int64), _columns(varying, k, only))
        for k, (units, _) in enumerate(bound.entries)
    )


def _columns(varying: CodedVarying, k: int, only: tuple[int, ...] | None = None) -> Columns:
    """What the deviations of a row's k-th unit are multiplied by, its weight included."""

    def columns(rows: Rows, _: slice) -> Floats:
        weights = rows.entries(varying.grouping.name)[k][1]
        z = _with_steps(varying, rows)
        if only is not None:
            z = z[:, [*only, *range(len(varying.effects), z.shape[1])]]
        return z if weights is None else z * weights[:, None]

    return columns


def _with_steps(varying: CodedVarying, rows: Rows) -> Floats:
    """(n, effects and steps)"""
    if not varying.has_steps:
        return varying.matrix(rows)
    z, last = varying.columns(rows), {effect: k for k, effect in enumerate(varying.effect_of)}
    of_steps = [z[:, step.column] - z[:, step.last] for step in _steps_of(varying)]
    return np.column_stack([*(z[:, last[k]] for k in range(len(varying.effects))), *of_steps])


def _of_joint(design: Design, joint: Joint) -> Latent:
    """Effects of several predictors that have one covariance; those of the main one are the last, so that they are
    coloured given the others.
    """
    parts = next(own for other, own in design.schema.joints if other is joint)
    bound = design.groupings[parts[0][1].grouping.name]
    places = [tuple(range(v.start, v.start + len(v.effects))) for _, v in parts]
    eta = design.correlations[joint.cor].eta
    steps = [_steps_of(v) for _, v in parts]
    starts = np.cumsum([sum(map(len, places)), *map(len, steps)])[:-1].tolist()
    whole = [(*at, *range(k, k + len(own))) for at, k, own in zip(places, starts, steps, strict=True)]
    return Latent(
        name=joint.cor,
        called=f"`{parts[0][1].grouping.name}`",
        over=parts[0][1].grouping.name,
        units=len(bound.labels),
        scales=(*(scale for _, v in parts for scale in v.scales), *(step.scale for own in steps for step in own)),
        entries=tuple(own for (e, v), at in zip(parts, whole, strict=True) for own in _entries(design, e, v, at)),
        places=tuple(Place(v.r, at) for (_, v), at in zip(parts, places, strict=True)),
        correlated=tuple(Correlated(own, eta) for own in joint.blocks if len(own) > 1),
        cor=joint.cor,
        copied=tuple(v.start + step.effect for (_, v), own in zip(parts, steps, strict=True) for step in own),
    )


def _blocks(design: Design, varying: CodedVarying) -> tuple[Correlated, ...]:
    """A block for each bar whose effects correlate."""
    found, start = [], 0
    for bar in (bar for bar in varying.bars if not bar.has_persistence):  # states are separate latents
        size = len(bar.labels)
        if not bar.independent and size > 1:
            eta = design.correlations[varying.cor].eta
            found.append(Correlated(tuple(range(start, start + size)), eta))
        start += size
    return tuple(found)
