"""In: a predictor. Out: the table of its cells: which coefficients add up to each, and what comes out there,
and of levels how probable each is.

Not decided here: sums that are differences of cells (elsewhere.py).
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice, product
from math import prod

import numpy as np

from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import CellTable, LevelProbability, Meaning, Sum
from hlmdsl.explain.readings.axes import Axis
from hlmdsl.explain.readings.predictor_columns import Column
from hlmdsl.explain.readings.weights import Reading, entries, tensor
from hlmdsl.explain.say.combinations import fixed, meaning_of_sum
from hlmdsl.explain.say.effect_sentences import say
from hlmdsl.explain.say.formulas import level_formula
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.explain.say.response_scale import of_level, response_frame
from hlmdsl.model import naming
from hlmdsl.model.estimand_tree import Level

UNSETTLED = "the data do not settle it; its posterior depends on the prior however many rows there are"

MOST_CELLS = 24
MOST_PROBABILITIES = 60
"""Rows of the table of probabilities, which has one for each level of the response in each cell."""


def cell_tables(predictor: Predictor) -> tuple[CellTable, ...]:
    """Every cell of the factors as a sum of coefficients, covariates at their zero; nothing without factors."""
    words, columns, scale = predictor.words, predictor.columns, predictor.scale
    cutpoints = predictor.equation.cutpoints
    if not columns.factors or not predictor.has_origin:
        return ()
    levels = [predictor.schema.factors[f].levels for f in columns.factors]
    count = prod(map(len, levels))  # of thirty factors a billion: they are counted, not listed
    rows = []
    for cell in islice(product(*levels), MOST_CELLS):
        at = dict(zip(columns.factors, cell, strict=True))
        by_variable = {v: fixed(axis, at.get(v)) for v, axis in predictor.axes.items()}
        reading = Reading(Column(None, {}, {}), by_variable, (), tensor(by_variable), predictor.functions)
        if cutpoints:  # beside them the value of a predictor is none of the response
            said, frame = say(words, reading, predictor.equation.equation.parameter), None
        else:
            said = say(words, reading, scale.subject, scale.value)
            frame = response_frame(words, scale, reading, said, predictor.who, predictor.offsets)
        name = f"{predictor.equation.equation.parameter} at {naming.cell(at)}"
        meaning = meaning_of_sum(predictor, reading, said, frame, "cell", name)
        is_constant = bool(cutpoints) and meaning.number == Sum(())
        rows.append(replace(meaning, coords=tuple(at.items()), unit=scale.unit, is_constant=is_constant))
    of = _of_which(predictor)
    zeros = [words.zero(c, entries(a, a.origin), predictor.functions[c]) for c, a in _covariates(predictor)]
    where = "".join(f", {z}" for z in zeros) + predictor.offsets
    title = f"each cell{of} as a sum of coefficients{where}"
    if count > MOST_CELLS:
        title += f" (the first {MOST_CELLS} of {count:,})"
    value = "" if cutpoints else scale.noun.removeprefix("the ")
    table = CellTable(title, columns.factors, tuple(rows), value)
    return (table, *_probabilities(predictor, table, count, where))


def _of_which(predictor: Predictor) -> str:
    """Which predictor a cell is of, where it is not what is expected of the response."""
    parameter = predictor.equation.equation.parameter
    if predictor.equation.cutpoints:
        return f" of {parameter}"
    return "" if predictor.equation.equation.is_main else f" of the predictor of {parameter}"


def _probabilities(predictor: Predictor, cells: CellTable, count: int, where: str) -> tuple[CellTable, ...]:
    """Where the response is levels: the probability of each in each cell, for units whose deviations are zero."""
    response, equation = predictor.schema.model.response, predictor.equation
    if not equation.equation.is_main or response.levels is None or response.family.probabilities is None:
        return ()
    levels = [Level(label, code, response.family) for code, label in enumerate(response.levels.coded)]
    eta, names = equation.equation.parameter, [e.name for e in equation.cutpoints]
    rows = []
    for cell in cells.cells[: max(1, MOST_PROBABILITIES // len(levels))]:
        assert isinstance(cell.number, Sum)
        less = f" {numbers.MINUS} {eta}" if cell.number.terms else ""
        determined = _is_settled(predictor, cell.number)
        place = naming.cell(dict(cell.coords))
        for level in levels:
            of = of_level(response.thing, naming.label(level.label))
            rows.append(
                Meaning(
                    name=f"P({response.column} = {naming.label(level.label)}) at {place}",
                    kind="cell",
                    number=LevelProbability(level, (cell.number.terms,), equation.cutpoints),
                    variable=eta,
                    coords=(*cell.coords, (response.column, level.label)),
                    text=f"the probability of {of} at {place}",
                    scale="response",
                    arithmetic=level_formula(level, names, less),
                    determined=determined,
                    caution=UNSETTLED if determined is False else "",
                    always_positive=True,
                    is_value=True,
                    apart=(0.0, 1.0),
                )
            )
    who = f" {predictor.who}" if predictor.who else ""
    title = f"the probability of each level of {response.thing}{who}, {eta} as in the cell above{where}"
    told = len(rows) // len(levels)
    if told < count:
        title += f" (the first {told} of {count:,} cells)"
    heads = (*cells.factors, response.column)
    return (CellTable(title, heads, tuple(rows), estimate="probability", how="formula"),)


def _is_settled(predictor: Predictor, sum_: Sum) -> bool | None:
    """Whether the rows settle how far the predictor there lies from the cutpoints; None without rows."""
    if predictor.settled is None:
        return None
    weights = dict(sum_.terms)
    return predictor.settled.settles_value(np.array([weights.get(c, 0.0) for c in predictor.equation.coefficients]))


def _covariates(predictor: Predictor) -> list[tuple[str, Axis]]:
    return [(c, predictor.axes[c]) for c in predictor.columns.covariates]
