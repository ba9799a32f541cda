"""In: a predictor. Out: the table of its cells: which coefficients add up to each, and what comes out there.

Not decided here: sums that are differences of cells (elsewhere.py).
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice, product
from math import prod

from hlmdsl.explain.meaning import CellTable
from hlmdsl.explain.readings.axes import Axis
from hlmdsl.explain.readings.columns import Column
from hlmdsl.explain.readings.weights import Reading, entries, tensor
from hlmdsl.explain.say.combinations import fixed, meaning_of_sum
from hlmdsl.explain.say.effects import say
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.explain.say.response import response_frame
from hlmdsl.model import naming

MOST_CELLS = 24


def cell_tables(predictor: Predictor) -> tuple[CellTable, ...]:
    """Every cell of the factors as a sum of coefficients, covariates at their zero; nothing without factors."""
    words, columns, scale = predictor.words, predictor.columns, predictor.scale
    if not columns.factors or not predictor.has_origin:
        return ()
    levels = [predictor.schema.factors[f].levels for f in columns.factors]
    count = prod(map(len, levels))  # of thirty factors a billion: they are counted, not listed
    rows = []
    for cell in islice(product(*levels), MOST_CELLS):
        at = dict(zip(columns.factors, cell, strict=True))
        by_variable = {v: fixed(axis, at.get(v)) for v, axis in predictor.axes.items()}
        reading = Reading(Column(None, {}, {}), by_variable, (), tensor(by_variable), predictor.functions)
        said = say(words, reading, scale.subject, scale.value)
        frame = response_frame(words, scale, reading, said, predictor.who, predictor.offsets)
        name = f"{predictor.equation.equation.parameter} at {naming.cell(at)}"
        meaning = meaning_of_sum(predictor, reading, said, frame, "cell", name)
        rows.append(replace(meaning, coords=tuple(at.items()), unit=scale.unit))
    is_main = predictor.equation.equation.is_main
    of = "" if is_main else f" of the predictor of {predictor.equation.equation.parameter}"
    zeros = [words.zero(c, entries(a, a.origin), predictor.functions[c]) for c, a in _covariates(predictor)]
    title = f"each cell{of} as a sum of coefficients{''.join(f', {z}' for z in zeros)}{predictor.offsets}"
    if count > MOST_CELLS:
        title += f" (the first {MOST_CELLS} of {count:,})"
    return (CellTable(title, columns.factors, tuple(rows), scale.noun.removeprefix("the ")),)


def _covariates(predictor: Predictor) -> list[tuple[str, Axis]]:
    return [(c, predictor.axes[c]) for c in predictor.columns.covariates]
