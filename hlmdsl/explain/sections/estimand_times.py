"""In: an estimand. Out: a caution where it takes a process at a time that the fitted table does not have.

There its coefficients give what is expected of the process, so that an interval of the estimand leaves out how far it
may be from that. Predictions draw it. Not decided here: how much that is (model/parts/).
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import numpy as np

from hlmdsl.design.coded import CodedNumericPart, CodedTerm
from hlmdsl.design.design import Schema
from hlmdsl.design.estimand_points import point_cells
from hlmdsl.explain import numbers
from hlmdsl.explain.readings.proof import At
from hlmdsl.model.estimand_tree import Estimand, Predicted
from hlmdsl.model.naming import shown


def at_other_times(schema: Schema, estimand: Estimand) -> list[str]:
    """A sentence for each process; none where a sum has it as often with one sign as with the other."""
    expression = estimand.expression
    if expression.is_linear:
        weighted = [(w, leaf) for w, leaf in expression.terms if isinstance(leaf, Predicted)]
    else:
        weighted = [(Fraction(1), leaf) for leaf in expression.leaves]
    found: dict[tuple[str, str, float], dict[At, Fraction]] = {}
    for weight, leaf in weighted:
        for at, share in _cells(schema, leaf):
            for term, part in _processes(schema, leaf):
                where = _of_term(term, at, leaf)
                place = (part.part.name, part.names[0], float(dict(at).get(part.names[0], np.nan)))
                if not np.isnan(place[2]) and _varies_more(part, dict(at)):
                    own = found.setdefault(place, {})
                    own[where] = own.get(where, Fraction(0)) + weight * share
    times: dict[tuple[str, str], list[str]] = {}
    for (process, covariate, time), weights in found.items():
        if any(weights.values()):
            times.setdefault((process, covariate), []).append(f"{shown(covariate)} = {numbers.plain(time)}")
    return [
        f"{process} is taken where it is expected to be at {numbers.join(each)}, which the table does not have; "
        "predictions draw how far it may be from there"
        for (process, _), each in times.items()
    ]


def _cells(schema: Schema, leaf: Predicted) -> tuple[tuple[At, Fraction], ...]:
    """Where it is read; of an average over the rows what is the same in all of them."""
    if leaf.over_rows:
        return ((tuple((v.name, value) for v, value in leaf.point.settings), Fraction(1)),)
    return point_cells(schema, leaf)


def _processes(schema: Schema, leaf: Predicted) -> Iterator[tuple[CodedTerm, CodedNumericPart]]:
    """Those of the common effects, and of the units that it names."""
    parameters = {e.parameter for e in leaf.equations}
    for equation in schema.equations:
        if equation.equation.parameter in parameters:
            for term in equation.terms_with(leaf.own_groups):
                for part in term.parts:
                    if isinstance(part, CodedNumericPart) and part.function.is_process:
                        yield term, part


def _of_term(term: CodedTerm, at: At, leaf: Predicted) -> At:
    """What decides by how much a term counts at a point, and of which units it is."""
    names: set[str] = set()
    for part in term.parts:
        names |= set(part.names) if isinstance(part, CodedNumericPart) else {part.factor.name}
    units = {m.name for g in leaf.own_groups for m in g.members}
    slope = (("", leaf.slope.name),) if leaf.slope is not None else ()
    return (*((name, value) for name, value in at if name in names | units), *slope)


def _varies_more(part: CodedNumericPart, at: dict[str, str | float]) -> bool:
    more = part.known.more_variance(part.argument({name: np.array([float(at[name])]) for name in part.names}))
    return more is not None and bool(more[0] > 0)
