"""In: an equation, perhaps with the data. Out: the section that explains its common effects.

Not decided here: the words (sentences_effects.py, response.py), or priors.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.dependence import cause_of
from hlmdsl.design.design import Design
from hlmdsl.explain import numbers
from hlmdsl.explain.columns import columns_of_equation
from hlmdsl.explain.combinations import cell_tables, recipes, written
from hlmdsl.explain.determined import Determination, determination
from hlmdsl.explain.meaning import CellTable, Meaning, Section
from hlmdsl.explain.population import population
from hlmdsl.explain.response import ResponseScale, response_frame, response_scale, unit_of_column
from hlmdsl.explain.sentences_effects import comparisons_of, say
from hlmdsl.explain.sentences_response import before_fit
from hlmdsl.explain.sentences_varying import average_unit
from hlmdsl.explain.weights import Entries, Reading, read_columns
from hlmdsl.explain.wording import Words

MOST_CAUSES = 2


def explain_effects(
    words: Words, equation: CodedEquation, design: Design | None
) -> tuple[Section | None, tuple[CellTable, ...], ResponseScale, Determination | None]:
    """One equation's common effects: their section, the table of cells, and what later sections need of them."""
    schema = words.schema
    scale = response_scale(schema, equation)
    columns = columns_of_equation(schema, equation)
    settled = determination(equation, design.rows) if design is not None else None
    readings = read_columns(columns)
    if not readings:
        return None, (), scale, settled
    meanings = [_meaning(words, equation, scale, reading, j) for j, reading in enumerate(readings)]
    if settled is not None and design is not None:
        meanings = [_with_determination(m, j, equation, design, settled) for j, m in enumerate(meanings)]
    title = "common effects" if equation.equation.is_main else f"common effects on {equation.equation.parameter}"
    section = Section(
        title, tuple(meanings), _lead(words, equation, scale, readings), recipes(words, columns, equation, settled)
    )
    tables = cell_tables(words, columns, equation, settled)
    note = offset_note(equation)
    return section, tuple(replace(t, title=t.title + note) for t in tables), scale, settled


def _meaning(words: Words, equation: CodedEquation, scale: ResponseScale, reading: Reading, j: int) -> Meaning:
    coefficient = equation.coefficients[j]
    said = say(words, reading, scale.subject, scale.value)
    offsets = offset_note(equation)
    frame = response_frame(words, scale, reading, said, who_is_meant(equation), offsets)
    text = said.text + (offsets if not reading.column.contrasts and not reading.column.numerics else "")
    redundant = not reading.points
    return Meaning(
        name=coefficient.name,
        kind="intercept" if reading.column.term is None else "effect",
        variable=coefficient.variable,
        coords=tuple(zip(coefficient.dims, coefficient.labels, strict=True)),
        text=text,
        scale="linear predictor",
        unit=unit_of_column(scale, reading.column),
        weights=reading.points,
        arithmetic=said.arithmetic,
        invariance=said.everywhere,
        response=before_fit(frame, coefficient.name),
        frame=frame,
        population=population(words.schema, equation, reading),
        determined=False if redundant else None,
        caution="the terms say the same thing twice, at least within rounding; only the prior tells them apart"
        if redundant
        else "",
    )


def who_is_meant(equation: CodedEquation) -> str:
    """`for the average participant`; empty without varying effects."""
    return f"for the average {average_unit(equation)}" if equation.varying else ""


def _deviations_zero(equation: CodedEquation) -> str:
    unit = average_unit(equation)
    return f"for {numbers.an(unit)} whose deviations are zero (the average {unit})"


def offset_note(equation: CodedEquation) -> str:
    """Where the offset is zero: `, at exposure = 1`."""
    return "".join(f", {t}" if t.startswith("without ") else f", at {t}" for t in offset_zeros(equation))


def offset_zeros(equation: CodedEquation) -> list[str]:
    """Where each offset is zero: `exposure = 1`."""
    told = []
    for offset in equation.offsets:
        name = offset.covariate.name
        match offset.part.function:
            case "log":
                told.append(f"{name} = {numbers.plain(1 - offset.part.shift)}")
            case "sqrt":
                told.append(f"{name} = {numbers.plain(-offset.part.shift)}")
            case "identity":
                told.append(f"{name} = {numbers.plain(float(offset.covariate.center))}")
            case _:
                told.append(f"without the offset {offset.part.name}")
    return told


def _lead(words: Words, equation: CodedEquation, scale: ResponseScale, readings: Sequence[Reading]) -> str:
    """What the numbers are on, and that each effect is the difference its own line names."""
    told = [
        f"Scale: {scale.value or scale.subject}" + (f", {_deviations_zero(equation)}." if equation.varying else ".")
    ]
    if any(r.points and len(r.column.contrasts) + len(r.column.numerics) >= 2 for r in readings):
        told.append(
            "Each effect is the difference or slope that its own line names. An interaction says by how much such a "
            "difference changes with the other variable: it is not the offset of a cell from the Intercept."
        )
        told += _example(words, equation, readings)
        if scale.inverse:
            told.append(f"An interaction of zero here is not one of zero in {scale.noun}.")
    return " ".join(told)


def _example(words: Words, equation: CodedEquation, readings: Sequence[Reading]) -> list[str]:
    """An interaction of two factors beside the effect that it is compared with, where that is one coefficient.

    So it is under treatment coding: the same contrast, read at the level that the interaction takes away.
    """
    for j, inter in enumerate(readings):
        if len(inter.column.contrasts) != 2 or inter.column.numerics or inter.by_variable is None:
            continue
        outer, inner = inter.column.contrasts
        plus, minus = _two_levels(inter.by_variable[outer])
        (_, compared), (_, difference) = comparisons_of(words, inter)
        if minus is None or difference.minus is None or compared.minus is None or compared.scale != 1:
            continue
        for i, alone in enumerate(readings):
            if alone.column.contrasts != (inner,) or alone.column.numerics or alone.by_variable is None:
                continue
            if outer in alone.free or alone.by_variable[outer] != ((minus, Fraction(1)),):
                continue
            others = [v for v in inter.by_variable if v != outer and v not in inter.free]
            if all(v in alone.by_variable and alone.by_variable[v] == inter.by_variable[v] for v in others):
                names = equation.coefficients[j].name, equation.coefficients[i].name
                place = words.preposition(inter.column, outer)
                return [
                    f"{names[0]} compares {difference.noun} {place} {words.level(outer, plus)} with {names[1]}, "
                    f"which is the same difference {words.condition(alone)}."
                ]
    return []


def _two_levels(own: Entries) -> tuple[str, str | None]:
    """The level that has weight 1 and the one that has weight −1; None unless these are all."""
    at = {w: str(p) for p, w in own}
    return (at[Fraction(1)], at[Fraction(-1)]) if len(own) == 2 and set(at) == {1, -1} else ("", None)


def _with_determination(
    meaning: Meaning, j: int, equation: CodedEquation, design: Design, settled: Determination
) -> Meaning:
    """Whether the data settle it; if not why, and a sum of it with others that they do settle."""
    if settled.settles_coefficient(j):
        return replace(meaning, determined=meaning.determined is not False)
    if meaning.determined is False:
        return meaning
    moved = settled.null[:, settled.null[j] != 0]
    causes = dict.fromkeys(cause_of(design.schema, equation, design.rows, direction) for direction in moved.T)
    because = "; ".join(list(causes)[:MOST_CAUSES]) + ("; and more" if len(causes) > MOST_CAUSES else "")
    if settled.zero[j]:
        caution = f"its column is zero in every row ({because}), so it is informed by its prior alone"
    else:
        caution = (
            f"the data do not settle it ({because}); rows can narrow it, but its posterior depends on the prior "
            "however many there are"
        )
        sum_ = settled.settled_with(j)
        if sum_ is not None and (told := written([c.name for c in equation.coefficients], sum_)):
            caution += f". They do settle {told}"
    return replace(meaning, determined=False, caution=caution)
