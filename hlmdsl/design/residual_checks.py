"""In: residuals that correlate, and the rows. Out: errors and warnings about the two together.

Not decided here: what follows from the spec alone (model/residuals.py).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from hlmdsl.design.bind_columns import say_rows
from hlmdsl.design.coded_residual import CodedResidual
from hlmdsl.design.design import BoundGrouping, Schema
from hlmdsl.design.residual_errors import (
    EffectsBesideResiduals,
    FractionsApart,
    NeverTogether,
    NothingCorrelates,
    TwoRowsAtOnce,
)
from hlmdsl.design.residuals import Coupled
from hlmdsl.design.rows import Floats, Rows
from hlmdsl.model.naming import label
from hlmdsl.model.variables import Covariate
from hlmdsl.source.diagnostic import Diagnostic


def check_coupled(schema: Schema, rows: Rows, groupings: Mapping[str, BoundGrouping]) -> list[Diagnostic]:
    """Nothing if residuals are independent."""
    coded = schema.residual
    if coded is None or not rows.n:
        return []
    own, residual = Coupled.of(coded, rows), coded.residual
    if wrong := check_units(own, groupings[coded.group].labels):
        return wrong
    if own.is_first.all():
        return [NothingCorrelates(span=residual.within_span, group=coded.group)]
    return [*_beside(schema, own, rows), *_never_together(coded, own)] if coded.is_by_visit else []


def check_units(own: Coupled, labels: tuple[str, ...]) -> list[Diagnostic]:
    """Of the rows of any table: two at once, or so far apart that phi has no power of it."""
    coded, residual = own.coded, own.coded.residual
    if twice := _twice(coded, own, labels):
        return [twice]
    if residual.time is None or residual.prior is None:
        return []
    gaps = own.gaps[~own.is_first]
    broken = gaps[gaps != np.round(gaps)]
    if broken.size and residual.prior.distribution.bounds(residual.prior.numbers)[0] < 0:
        return [FractionsApart(span=residual.span, time=residual.time.name, gap=float(broken.min()))]
    return []


def _twice(coded: CodedResidual, own: Coupled, labels: tuple[str, ...]) -> TwoRowsAtOnce | None:
    """The first unit with two rows at once."""
    again = ~own.is_first & (own.gaps == 0)
    if not again.any():
        return None
    row = int(own.order[np.flatnonzero(again)[0]])
    there = (own.units == own.units[row]) & (own.at == own.at[row])
    residual = coded.residual
    if residual.visit is not None:
        at, kind, value = residual.visit.name, "visit", label(coded.visits[int(own.at[row])])
    else:
        assert residual.time is not None
        at, kind, value = residual.time.name, "time", f"{own.at[row]:.6g}"
    advice = "average such rows, or name a factor that tells them apart"
    if residual.time is not None:
        advice = f"average such rows, or let units vary instead: `(1 | {residual.grouping.spelled})`"
    return TwoRowsAtOnce(
        span=residual.within_span,
        group=coded.group,
        unit=labels[int(own.units[row])],
        at=at,
        value=value,
        kind=kind,
        count=int(there.sum()),
        rows=say_rows(there),
        total=int(again.sum()),
        advice=advice,
    )


def _beside(schema: Schema, own: Coupled, rows: Rows) -> list[Diagnostic]:
    """Effects of the same units that are the same in all rows at a visit: their covariances are those of residuals, as
    long as these spread alike in all rows at a visit, too.
    """
    found: list[Diagnostic] = []
    coded, main = schema.residual, schema.main
    assert coded is not None
    others = [e for e in schema.equations if e is not main]
    columns = any(isinstance(a.source, Covariate) for a in schema.model.arguments)
    spreads_alike = not columns and all(
        not e.varying and not e.offsets and _is_of_visits(e.matrix(rows), own) for e in others
    )
    if main.equation.link.name != "identity" or not spreads_alike:
        return []
    for varying in schema.main.varying:
        if varying.grouping.key != coded.residual.grouping.key:
            continue
        z = varying.matrix(rows)
        for k, name in enumerate(varying.effects):
            if _is_of_visits(z[:, k : k + 1], own):
                spread, effect = varying.sd_of[k].name, "1" if name == "Intercept" else name
                found.append(
                    EffectsBesideResiduals(
                        span=coded.residual.within_span,
                        spread=spread,
                        effect=effect,
                        group=varying.grouping.spelled,
                    )
                )
                break
    return found


def _is_of_visits(columns: Floats, own: Coupled) -> bool:
    """Whether rows at the same visit have the same values."""
    first = np.zeros((len(own.coded.visits), columns.shape[1]))
    first[own.at] = columns
    return bool((first[own.at] == columns).all())


def _never_together(coded: CodedResidual, own: Coupled) -> list[Diagnostic]:
    there = np.zeros((len(coded.visits), len(coded.visits)), dtype=bool)
    for pattern in own.patterns:
        there[np.ix_(pattern.at, pattern.at)] = True
    lacking = [k for k, (i, j) in enumerate(coded.pairs) if not there[i, j]]
    if not lacking:
        return []
    i, j = coded.pairs[lacking[0]]
    pair = f"{label(coded.visits[i])} and {label(coded.visits[j])}"
    span, total = coded.residual.within_span, len(coded.pairs)
    return [NeverTogether(span=span, group=coded.group, pair=pair, count=len(lacking), total=total)]
