"""In: a predictor. Out: the table of its cells: which coefficients add up to each, and what comes out there,
and of levels how probable each is.

Not decided here: sums that are differences of cells (elsewhere.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice, product
from math import prod

import numpy as np

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.design.order_of_cutpoints import InOrder, raises_in_order
from hlmdsl.design.rows import Floats
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import CellTable, LevelProbability, Meaning, Sum, Terms
from hlmdsl.explain.readings.contrast import signed_sum
from hlmdsl.explain.readings.predictor_columns import Column
from hlmdsl.explain.readings.weights import Reading, as_weight, entries, tensor
from hlmdsl.explain.say.combinations import fixed, level_at, meaning_of_sum
from hlmdsl.explain.say.effect_sentences import say
from hlmdsl.explain.say.formulas import MOST_LEVELS, cumulative_formula, raised_cutpoint, relative_formula
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.explain.say.response_scale import response_frame
from hlmdsl.model import naming
from hlmdsl.model.estimand_tree import Level
from hlmdsl.model.model import Response

UNSETTLED = "the data do not settle it; its posterior depends on the prior however many rows there are"

MOST_CELLS = 24
MOST_PROBABILITIES = 60
"""Rows of the table of probabilities, which has one for each level of the response in each cell."""
MOST_NAMED = 3


def cell_tables(predictor: Predictor, design: Design | None = None) -> tuple[CellTable, ...]:
    """Every cell of the factors as a sum of coefficients, covariates at their zero, and for levels the probability of
    each there. Without factors only the probabilities at that zero of levels without cutpoints, which would show them.
    No probabilities in a cell without rows of the design, if effects may have let its cutpoints cross.
    """
    columns, equation = predictor.columns, predictor.equation
    if equation.cutpoint is not None or not predictor.has_origin:
        return ()  # what raises a cutpoint is reported with the probabilities
    others = _beside(predictor)
    if not all(other.has_origin for other in others):
        return ()
    levels = [predictor.schema.factors[f].levels for f in columns.factors]
    count = prod(map(len, levels))  # of thirty factors a billion: they are counted, not listed
    where = _where(predictor)
    if not columns.factors:
        is_place = equation.category is not None and all(
            len(entries(a, a.origin)) == 1 for a in predictor.axes.values()
        )
        if others and (any(other.columns.factors for other in others) or not predictor.raised_by):
            return _probabilities(predictor, *_cells_of_all(predictor, others, design), where)
        return _probabilities(predictor, [_cell(predictor, {})], 1, where) if is_place else ()
    at = [dict(zip(columns.factors, cell, strict=True)) for cell in islice(product(*levels), MOST_CELLS)]
    rows = [_cell(predictor, cell) for cell in at]
    title = f"each cell{_of_which(predictor)} as a sum of coefficients{where}"
    if count > MOST_CELLS:
        title += f" (the first {MOST_CELLS} of {count:,})"
    value = "" if equation.cutpoints else predictor.scale.noun.removeprefix("the ")
    if equation.category is not None:
        value = "ratio" if predictor.schema.model.response.family.is_of_shares else "odds"
    table = CellTable(title, columns.factors, tuple(rows), value)
    if others:
        rows, count = _cells_of_all(predictor, others, design)
    return (table, *_probabilities(predictor, rows, count, where))


def _beside(predictor: Predictor) -> tuple[Predictor, ...]:
    """What raises the first cutpoint, and what multiplies the predictor less each of them, where there is any."""
    return (*predictor.raised_by[:1], *([predictor.scaled_by] if predictor.scaled_by is not None else ()))


def _cells_of_all(
    predictor: Predictor, others: Sequence[Predictor], design: Design | None
) -> tuple[list[Meaning], int]:
    """The predictor in each cell of its factors and of those of what it is beside; how many there are."""
    used = set(predictor.columns.factors).union(*(other.columns.factors for other in others))
    levels = {f: coded.levels for f, coded in predictor.schema.factors.items() if f in used}
    cells = islice(product(*levels.values()), MOST_CELLS)
    rows = [_cell(predictor, dict(zip(levels, cell, strict=True))) for cell in cells]
    count = prod(map(len, levels.values()))
    raising = raises_in_order(predictor.schema)
    if raising is None or design is None:
        return rows, count
    known = InOrder.at_rows(raising, design.rows)
    kept = [row for row in rows if known.covers(_weights(raising, _raised(predictor, row)))]
    return kept, count - len(rows) + len(kept)


def _cell(predictor: Predictor, at: Mapping[str, str]) -> Meaning:
    """The predictor in a cell of the factors."""
    words, scale, equation = predictor.words, predictor.scale, predictor.equation
    by_variable = {v: fixed(axis, level_at(at, v)) for v, axis in predictor.axes.items()}
    reading = Reading(Column(None, {}, {}), by_variable, (), tensor(by_variable), predictor.functions)
    if equation.cutpoints:  # beside them the value of a predictor is none of the response
        said, frame = say(words, reading, equation.equation.parameter), None
    else:
        said = say(words, reading, scale.subject, scale.value)
        frame = response_frame(words, scale, reading, said, predictor.who, predictor.offsets)
    name = f"{equation.shown} at {naming.cell(at)}"
    meaning = meaning_of_sum(predictor, reading, said, frame, "cell", name)
    is_constant = bool(equation.cutpoints) and meaning.number == Sum(())
    return replace(meaning, coords=tuple(at.items()), unit=scale.unit, is_constant=is_constant)


def _where(predictor: Predictor) -> str:
    """Where the covariates are: `, at age = 0`."""
    return "".join(_zeros(predictor))


def _zeros(predictor: Predictor) -> list[str]:
    covariates = [(c, a) for c, a in predictor.axes.items() if c not in predictor.columns.factors]
    zeros = [predictor.words.zero(c, entries(a, a.origin), predictor.functions[c]) for c, a in covariates]
    return [*(f", {z}" for z in zeros), predictor.offsets]


def _of_which(predictor: Predictor) -> str:
    """The predictor of a cell, if it is not the expected response."""
    equation = predictor.equation
    if equation.category is not None:
        return f" of {_eta(equation)}, the {predictor.scale.subject},"
    if equation.cutpoints:
        return f" of {equation.equation.parameter}"
    return "" if equation.equation.is_bare else f" of the predictor of {equation.equation.parameter}"


def _eta(equation: CodedEquation) -> str:
    """The predictor of a level in formulas, if the parameter is its probability: `eta[car]`."""
    assert equation.category is not None
    return naming.element("eta", (equation.category.label,))


def _probabilities(predictor: Predictor, cells: Sequence[Meaning], count: int, where: str) -> tuple[CellTable, ...]:
    """For a response of levels: the probability of each in each cell, for units whose deviations are zero."""
    response, equation = predictor.schema.model.response, predictor.equation
    if not equation.equation.is_main or response.levels is None or response.family.probabilities is None:
        return ()
    if not predictor.is_last:
        return ()
    levels = [Level(label, code, response.family) for code, label in enumerate(response.levels.coded)]
    rows: list[Meaning] = []
    for cell in cells[: max(1, MOST_PROBABILITIES // len(levels))]:
        place = naming.cell(dict(cell.coords))
        at = f" at {place}" if place else ""
        assert isinstance(cell.number, Sum)
        determined = _is_settled(predictor, cell)
        for level in levels:
            number, formula = _probability(predictor, level, cell)
            of = predictor.words.response_level(naming.label(level.label))
            rows.append(
                Meaning(
                    name=f"{_name(response, level)}{at}",
                    kind="cell",
                    number=number,
                    variable=equation.equation.parameter,
                    coords=(*cell.coords, (response.column, level.label)),
                    text=f"the {response.family.words.level} of {of}{at or where.replace(',', '', 1)}",
                    scale="response",
                    arithmetic=formula,
                    determined=determined,
                    caution=UNSETTLED if determined is False else "",
                    always_positive=True,
                    is_value=True,
                    apart=(0.0, 1.0),
                )
            )
    if others := _beside(predictor):
        where = "".join(dict.fromkeys(zero for own in (predictor, *others) for zero in _zeros(own)))
    who = f" {predictor.who}" if predictor.who else ""
    etas = f", {told}" if (told := _etas(predictor)) else ""
    expected, one = response.family.words.level, response.family.words.levels
    title = f"the {expected} of each {one} of {response.thing}{who}{etas}{where}"
    shown = len(rows) // len(levels)
    if shown < count:
        title += f" (the first {shown} of {count:,} cells)"
    heads = (*(name for name, _ in cells[0].coords), response.column)
    return (CellTable(title, heads, tuple(rows), estimate=expected, how="formula"),)


def _name(response: Response, level: Level) -> str:
    """`P(kind = spring)`, and of shares `E(clay)`."""
    if response.family.is_of_shares:
        return f"E({naming.label(level.label)})"
    return f"P({response.column} = {naming.label(level.label)})"


def _etas(predictor: Predictor) -> str:
    """What formulas call the predictor: `eta as in the cell above`."""
    own, category = predictor.categories, predictor.equation.category
    scale = predictor.scaled_by
    if scale is not None and not (predictor.columns.factors or scale.columns.factors):
        return ""  # at the covariates' zeros nothing is added to a cutpoint
    if category is None and scale is not None:
        both = predictor.equation.equation.parameter, scale.equation.equation.parameter
        return f"{numbers.join(list(both))} as in the tables of their cells"
    if predictor.raised_by and not predictor.columns.factors:
        return ""
    if category is None:
        return f"{predictor.equation.equation.parameter} as in the cell above"
    if not predictor.columns.factors:
        if len(own) < MOST_LEVELS:
            return ""
        if predictor.schema.model.response.family.is_of_shares:
            return f"each eta the log of the ratio of its expected share to that of {category.reference}"
        return f"each eta the log odds of a level against {category.reference}"
    names = numbers.join([_eta(e) for e in own]) if len(own) <= MOST_NAMED else "each eta"
    return f"{names} as in the cell{'s' if len(own) > 1 else ''} above"


def _probability(predictor: Predictor, level: Level, cell: Meaning) -> tuple[LevelProbability, str]:
    """The probability of a level for a sum as predictor, or for the same sum of each level's coefficients, and its
    formula.
    """
    equation, sum_ = predictor.equation, cell.number
    assert isinstance(sum_, Sum)
    if predictor.scaled_by is not None:
        scale = _cell(predictor.scaled_by, dict(cell.coords)).number
        assert isinstance(scale, Sum)
        less = f" {numbers.MINUS} {equation.equation.parameter}" if sum_.terms else ""
        by = predictor.scaled_by.equation.equation.parameter if scale.terms else ""
        raised = _raised(predictor, cell)
        formula = cumulative_formula(level, _cutpoints(equation, raised), less, by)
        return LevelProbability(level, (sum_.terms,), equation.cutpoints, scale.terms, raised), formula
    if equation.category is None:
        less = f" {numbers.MINUS} {equation.equation.parameter}" if sum_.terms else ""
        raised = _raised(predictor, cell)
        number = LevelProbability(level, (sum_.terms,), equation.cutpoints, raised=raised)
        return number, cumulative_formula(level, _cutpoints(equation, raised), less)
    alike = [dict(zip(equation.coefficients, e.coefficients, strict=True)) for e in predictor.categories]
    each = tuple(tuple((own[c], w) for c, w in sum_.terms) for own in alike)
    etas = [_eta(e) for e in predictor.categories]
    if not predictor.columns.factors and len(etas) < MOST_LEVELS:
        etas = [signed_sum([(c.name, as_weight(w)) for c, w in terms]) or "0" for terms in each]
    own = f"exp({etas[level.code - 1]})" if level.code else "1"
    in_words = f"{own}/(1 + the sum of exp(eta) over all levels but {equation.category.reference})"
    return LevelProbability(level, each, ()), relative_formula(level, etas) or in_words


def _cutpoints(equation: CodedEquation, raised: Sequence[Terms]) -> list[str]:
    """What formulas call each cutpoint."""
    names = [e.name for e in equation.cutpoints]
    return [raised_cutpoint(n, terms) for n, terms in zip(names, raised, strict=True)] if raised else names


def _raised(predictor: Predictor, cell: Meaning) -> tuple[Terms, ...]:
    """What is added to each cutpoint in a cell; nothing if none is raised."""
    found = []
    for own in predictor.raised_by:
        number = _cell(own, dict(cell.coords)).number
        assert isinstance(number, Sum)
        found.append(number.terms)
    return tuple(found) if any(found) else ()


def _weights(raising: CodedEquation, raised: Sequence[Terms]) -> Floats:
    """The values of what raises the first cutpoint in a cell."""
    weights = dict(raised[0]) if raised else {}
    return np.array([weights.get(c, 0.0) for c in raising.coefficients])


def _is_settled(predictor: Predictor, cell: Meaning) -> bool | None:
    """Whether the rows determine the distance of the predictor there from the cutpoints; None without rows."""
    if predictor.settled is None:
        return None
    assert isinstance(cell.number, Sum)

    def row(equation: CodedEquation, terms: Terms) -> Floats:
        weights = dict(terms)
        return np.array([weights.get(c, 0.0) for c in equation.coefficients])

    raised = _raised(predictor, cell)
    beside = row(predictor.raised_by[0].equation, raised[0]) if raised else None
    return predictor.settled.settles_value(row(predictor.equation, cell.number.terms), beside)
