"""In: what varies between units. Out: the distributions of deviations, and what they are multiplied by, as equations.

Not decided here: how equations are set (write/latex_units.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from hlmdsl.design.coded import (
    CodedBar,
    CodedEquation,
    CodedVarying,
    entries,
)
from hlmdsl.design.design import Design
from hlmdsl.design.joint import Joint
from hlmdsl.explain.generative_model import (
    Deviations,
    Regressor,
    Summand,
    Symbol,
)
from hlmdsl.explain.implied.prior_texts import Priors
from hlmdsl.explain.regressors import (
    regressors_of,
)
from hlmdsl.explain.say.units import unit_of, units_of


def deviations_of(
    equation: CodedEquation, varying: CodedVarying, priors: Priors, design: Design | None
) -> tuple[list[Deviations], list[Summand]]:
    """The distribution of each bar's deviations, and the deviations times their regressors."""
    over = _over(equation, varying)
    bars, products = [], []
    start = slope = 0
    for bar in varying.bars:
        regressors = _effects(bar)
        positions = []
        for _, own in regressors:  # the intercept has none
            slope += bool(own)
            positions.append(str(slope) if own else "0")
        level = varying.category.label if varying.category is not None else ""
        deviations = tuple(Symbol("u", None, over, (p,), varying.r, level=level) for p in positions)
        sds = _sds_of(varying, bar, start, positions, over)
        products += [
            Summand(term, u, own, varying.grouping.name) for (term, own), u in zip(regressors, deviations, strict=True)
        ]
        within = range(start, start + len(bar.labels))
        pairs = [(i - start, j - start) for i, j in varying.pairs if i in within]
        correlations = [rho for (i, _), rho in zip(varying.pairs, varying.correlations, strict=True) if i in within]
        resolved = priors.correlations.get(varying.cor) if pairs else None
        related = varying.grouping.related
        chain = next((c for c in varying.chains if c.states[0] in within), None)
        phi = Symbol("phi", chain.phi, over, tuple(positions[:1])) if chain is not None else None
        rhos = tuple(
            (i, j, Symbol("rho", rho, over, (positions[i], positions[j])))
            for (i, j), rho in zip(pairs, correlations, strict=True)
        )
        bars.append(
            Deviations(
                grouping=varying.grouping.name,
                members=tuple(m.name for m in varying.grouping.members),
                unit=unit_of(varying),
                many=units_of(varying),
                units=len(design.groupings[varying.grouping.name].labels) if design is not None else None,
                deviations=deviations,
                sds=sds,
                correlations=rhos,
                eta=resolved.eta if resolved is not None else None,
                eta_is_default=resolved.is_default if resolved is not None else False,
                by_member=bool(varying.grouping.by_member),
                weights=tuple(w.name for w in varying.grouping.by_member.values() if w is not None),
                related_by=related.by if related is not None else "",
                related_file=Path(related.path).name if related is not None else "",
                nu=Symbol("nu", varying.degrees, over) if varying.degrees is not None else None,
                rho=Symbol("rho", varying.share, over) if varying.share is not None else None,
                phi=phi,
                lengthscales=tuple(
                    (effect - start, column, tuple(Symbol(own.name, own) for own in waves.lengthscales))
                    for waves in varying.waves
                    for effect, column in zip(waves.effects, waves.columns, strict=True)
                    if effect in within
                ),
            )
        )
        start += len(bar.labels)
    return bars, products


def _sds_of(
    varying: CodedVarying, bar: CodedBar, start: int, positions: Sequence[str], over: tuple[str, ...]
) -> tuple[Symbol, ...]:
    """Of each effect of a bar from `start` on; one that several have is called like the first of these."""
    first = [bar.which_sd.index(which) for which in bar.which_sd]
    level = varying.category.label if varying.category is not None else ""
    return tuple(Symbol("tau", varying.sd_of[start + k], over, (positions[k],), level=level) for k in first)


def _over(equation: CodedEquation, varying: CodedVarying) -> tuple[str, ...]:
    return (varying.grouping.name, *([] if equation.equation.is_bare else [equation.equation.parameter]))


def united(bars: Sequence[Deviations]) -> Deviations:
    """Those of all bars, whose covariance is described elsewhere."""
    every = tuple(u for bar in bars for u in bar.deviations), tuple(sd for bar in bars for sd in bar.sds)
    return replace(bars[0], deviations=every[0], sds=every[1], correlations=())


def joint_deviations(
    joint: Joint, own: Mapping[str, Deviations], parts: Sequence[CodedVarying]
) -> Iterator[Deviations]:
    """The distributions of effects of several predictors, by those of each predictor alone; the main one's first. One
    for each block of effects that correlate.
    """
    order = sorted(parts, key=lambda v: v.start, reverse=not joint.of_categories)
    every = [(v.start + k, v, k) for v in order for k in range(len(v.effects))]
    name, first = order[0].grouping.name, own[order[0].r]
    over = (name,) if joint.of_categories else (name, "across")
    elements = entries(joint.cor, (joint.dim,), [(label,) for label in joint.pair_labels], None)
    for block in joint.blocks:
        places = [one for one in every if one[0] in block]
        rhos = tuple(
            (i, j, Symbol("rho", elements[joint.place[min(a, b), max(a, b)]], over, _under_pair(joint, i, j, a, b)))
            for j, (b, _, _) in enumerate(places)
            for i, (a, _, _) in enumerate(places[:j])
        )
        deviations = tuple(own[v.r].deviations[k] for _, v, k in places)
        sds = tuple(own[v.r].sds[k] for _, v, k in places)
        yield replace(first, deviations=deviations, sds=sds, correlations=rhos)


def _under_pair(joint: Joint, i: int, j: int, a: int, b: int) -> tuple[str, str]:
    """Positions among all effects if there are several blocks, otherwise among those of the only one."""
    return (str(i + 1), str(j + 1)) if len(joint.blocks) == 1 else (str(a + 1), str(b + 1))


def _effects(bar: CodedBar) -> list[tuple[str, tuple[Regressor, ...]]]:
    """Each effect's term and regressors, in the order of the bar's labels."""
    found: list[tuple[str, tuple[Regressor, ...]]] = [("1", ())] if bar.effects.intercept else []
    for term in bar.effects.terms:
        found += [(term.term.name, regressors_of(term, at)) for at in np.ndindex(*term.shape)]
    return found
