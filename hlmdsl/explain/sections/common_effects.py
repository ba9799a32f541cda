"""In: an equation, perhaps with the data. Out: the section that explains its common effects.

Not decided here: the words (say/), or priors.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design, Schema
from hlmdsl.explain import numbers
from hlmdsl.explain.meaning import CellTable, Meaning, Section
from hlmdsl.explain.readings.weights import Entries, Reading
from hlmdsl.explain.say.combinations import REDUNDANT, written
from hlmdsl.explain.say.effect_sentences import comparisons_of, say
from hlmdsl.explain.say.population import population
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.explain.say.response_scale import response_frame, unit_of_column
from hlmdsl.explain.say.units import average_unit
from hlmdsl.explain.say.with_numbers import before_fit
from hlmdsl.explain.sections.categories import lead_of_category, title_of
from hlmdsl.explain.sections.cell_table import cell_tables
from hlmdsl.explain.sections.cutpoints import cutpoints_of, lead_of, lead_of_raised
from hlmdsl.explain.sections.elsewhere import elsewhere
from hlmdsl.explain.sections.loose import causes_of, unsettled
from hlmdsl.explain.sections.monotonic import lead_of_monotonic, shares_of, totals_of
from hlmdsl.explain.sections.smooths import lead_of_smooths, of_smooths


def explain_effects(
    predictor: Predictor, design: Design | None, compare: Sequence[str] = ()
) -> tuple[Section | None, tuple[CellTable, ...]]:
    """One equation's common effects: their section, and the table of cells. `compare`: factors with all their pairs."""
    readings, cutpoints = predictor.readings, cutpoints_of(predictor, design)
    if not readings and not cutpoints:
        return None, ()
    own = [j for j in range(len(readings)) if j not in predictor.equation.wiggles]
    told = {j: _meaning(predictor, readings[j], j) for j in own}
    totals = totals_of(predictor)
    if predictor.settled is not None and design is not None:
        told = {j: _with_determination(m, j, predictor, design) for j, m in told.items()}
    meanings = [m for j, one in told.items() for m in (*totals.get(j, ()), one)]
    meanings += [*shares_of(predictor), *of_smooths(predictor)]
    category, equation = predictor.equation.category, predictor.equation.equation
    title = "common effects" if equation.is_bare else f"common effects on {equation.parameter}"
    title = title_of(category) if category is not None else title
    title = f"common effects on {predictor.equation.shown}" if predictor.equation.cutpoint is not None else title
    combinations, hints = elsewhere(predictor, compare)
    whole = {
        m.text for each in totals.values() for m in each
    }  # from the lowest level to the highest, which has its line
    combinations = tuple(m for m in combinations if m.text not in whole)
    hints = hints if predictor.equation.is_first else ()
    section = Section(title, (*cutpoints, *meanings), _lead(predictor, readings), combinations, hints)
    return section, cell_tables(predictor, design)


def _meaning(predictor: Predictor, reading: Reading, j: int) -> Meaning:
    scale = predictor.scale
    element = predictor.equation.coefficients[j]
    own = say(predictor.words, reading, scale.subject, scale.value)
    said = predictor.beside_offsets(own, reading)
    frame = response_frame(predictor.words, scale, reading, said, predictor.who, predictor.offsets)
    text = said.text + (predictor.offsets if not reading.column.contrasts and not reading.column.numerics else "")
    redundant = not reading.points
    return Meaning(
        name=element.name,
        number=element,
        kind="intercept" if reading.column.term is None else "effect",
        variable=element.variable,
        coords=element.coords,
        text=text,
        scale="linear predictor",
        unit=unit_of_column(scale, reading.column),
        weights=reading.points,
        arithmetic=said.arithmetic,
        invariance=own.everywhere,
        response=before_fit(frame, element.name),
        frame=frame,
        population=population(predictor.words, predictor.equation, reading),
        determined=False if redundant else None,
        caution=REDUNDANT if redundant else "",
    )


def _deviations_zero(equation: CodedEquation) -> str:
    unit = average_unit(equation)
    return f"for {numbers.an(unit)} whose deviations are zero (the average {unit})"


def _lead(predictor: Predictor, readings: Sequence[Reading]) -> str:
    """The scale of the numbers, and that each effect is the difference named in its line."""
    equation, scale = predictor.equation, predictor.scale
    of_units = predictor.schema.main if equation.cutpoint is not None else equation
    subject = (scale.value or scale.subject).removesuffix(",")
    told = [f"Scale: {subject}" + (f", {_deviations_zero(of_units)}." if of_units.varying else ".")]
    if scale.remark:
        told.append(scale.remark)
    told += lead_of(predictor, bool(readings))
    if equation.cutpoint is not None:
        told += lead_of_raised(predictor)
    elif predictor.equation.equation.is_anchored:
        told.append(_where_it_is_one(predictor))
    told += _lead_of_kinds(predictor.schema, equation)
    told += lead_of_category(predictor, bool(equation.effects.terms))
    told += lead_of_smooths(predictor)
    told += lead_of_monotonic(predictor)
    if equation.is_first and any(r.points and len(r.column.contrasts) + len(r.column.numerics) >= 2 for r in readings):
        origin = "where the cutpoints are read" if equation.cutpoints else "the Intercept"
        told.append(
            "Each effect is the difference or slope that its line names. An interaction is how much such a "
            f"difference changes with the other variable: it is not the offset of a cell from {origin}."
        )
        told += _example(predictor, readings)
        if scale.inverse:
            noun = scale.noun if equation.category is None else "the odds or the probabilities"
            if equation.category is not None and predictor.schema.model.response.family.is_of_shares:
                noun = "the ratios or the shares"
            told.append(f"An interaction of zero here is not one of zero in {noun}.")
    return " ".join(told)


def _where_it_is_one(predictor: Predictor) -> str:
    """The value of a parameter whose `1` is zero."""
    name = predictor.equation.equation.parameter
    where = say(predictor.words, predictor.at_zero, name).text.removeprefix(name).strip(" ,") + predictor.offsets
    who = f"{' ' if where else ''}{predictor.who}" if predictor.who else ""
    return f"Its 1 is fixed at 0: {name} is 1 {where}{who}".rstrip() + ", and the cutpoints are of the scale there."


def _lead_of_kinds(schema: Schema, equation: CodedEquation) -> list[str]:
    """What identifies the components of one family."""
    if schema.rising is None or equation.intercept not in schema.rising:
        return []
    place, names = schema.rising.index(equation.intercept), [own.name for own in schema.rising]
    if not place:
        order = ", and ".join(f"{low} is below {high}" for low, high in pairwise(names))
        return [f"Nothing but order tells the kinds apart: {order}."]
    return [f"{names[place]} is above {names[place - 1]}."]


def _example(predictor: Predictor, readings: Sequence[Reading]) -> list[str]:
    """An interaction of two factors with the effect that it is compared with, if that is one coefficient.

    This is the case under treatment coding: the same contrast, at the level that the interaction subtracts.
    """
    words = predictor.words
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
                names = predictor.names[j], predictor.names[i]
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


def _with_determination(meaning: Meaning, j: int, predictor: Predictor, design: Design) -> Meaning:
    """Whether the data determine it; if not why, and a sum of it with others that they do determine."""
    equation, settled = predictor.equation, predictor.settled
    assert settled is not None
    if predictor.without_limits:
        return replace(meaning, determined=False, caution=meaning.caution or predictor.without_limits)
    if settled.settles_coefficient(j):
        return replace(meaning, determined=meaning.determined is not False)
    if meaning.determined is False:
        return meaning
    because = causes_of(equation, design, settled.directions(j))
    if settled.zero[j]:
        caution = f"its column is zero in every row ({because}), so it is informed by its prior alone"
    else:
        caution = unsettled(because)
        sum_ = settled.settled_with(j)
        if sum_ is not None and (told := written(predictor.names, sum_)):
            caution += f". They do settle {told}"
    return replace(meaning, determined=False, caution=caution)
