"""In: an effect. Out: its title, the labels of its axes and of its key, and in sentences what it shows.

Not decided here: what is shown.
"""

from __future__ import annotations

from hlmdsl.explain import numbers
from hlmdsl.explain.figures.style import clean
from hlmdsl.explain.say.related import as_new
from hlmdsl.explain.say.units import average_of, own_of, units_of
from hlmdsl.explain.say.wording import Words
from hlmdsl.model.means import mean_is_main_parameter
from hlmdsl.model.naming import label, shown
from hlmdsl.model.variables import Covariate, Factor
from hlmdsl.pictures.effect import Effect, Held, Value, Variable, equations_of, levels_of_units
from hlmdsl.pictures.effect_values import typical_argument
from hlmdsl.predictions.asked import Units
from hlmdsl.predictions.new_rows import arguments_needed
from hlmdsl.predictions.says import what_is, where_it_is_one


def title(effect: Effect) -> str:
    """`sleepstudy: Reaction by Days`"""
    by = f", by {shown(effect.by.name)}" if effect.by is not None else ""
    model = effect.design.model
    of = shown(effect.asked.name if effect.asked.kind == "parameter" else model.response.column)
    return clean(f"{model.name}: {of} along {shown(effect.x.name)}{by}")


def surface_title(effect: Effect) -> str:
    """`columbus: crime over east and north`"""
    assert effect.by is not None
    model = effect.design.model
    of = shown(effect.asked.name if effect.asked.kind == "parameter" else model.response.column)
    return clean(f"{model.name}: {of} over {shown(effect.x.name)} and {shown(effect.by.name)}")


def levels_drawn(effect: Effect) -> tuple[str, ...]:
    """Of the response, which each have a line of their own, or a panel; empty where there is one number."""
    response, asked = effect.design.model.response, effect.asked
    if asked.kind == "mean" and response.family.probabilities is not None and response.levels is not None:
        return response.levels.coded
    if asked.kind == "linear":
        return tuple(e.category.level for e in effect.design.schema.equations if e.category is not None)
    return ()


def x_label(effect: Effect) -> str:
    """`day of the study (day)`"""
    return label_of(effect.x)


def label_of(variable: Variable) -> str:
    """What is along an axis."""
    unit, name = variable.unit if isinstance(variable, Covariate) else None, variable.text or shown(variable.name)
    return clean(name + (f" ({unit})" if unit and unit != name else ""))


def y_label(effect: Effect) -> str:
    """The name of the numbers, with their unit if they have one."""
    response = effect.design.model.response
    asked = effect.asked
    unit = response.unit if asked.kind in ("response", "mean") and not response.family.is_yes_or_no else None
    is_share = response.family.has_levels or response.family.modelled == "proportion"
    if asked.kind == "response":
        return clean(response.thing + (f" ({unit})" if unit else ""))
    text = what_is(effect.design.schema, asked)
    text = text.replace("The ", "", 1) if text.startswith("The ") else text
    return clean(text + (f" ({unit})" if unit and not is_share else ""))


def value_label(effect: Effect, value: Value) -> str:
    """`Trt 1`, `Base = 31.2 seizures`"""
    assert effect.by is not None
    if isinstance(effect.by, Factor):
        return clean(Words(effect.design.schema).level(effect.by.name, str(value)))
    amount = numbers.with_unit(numbers.number(float(value)), effect.by.unit)
    return clean(f"{shown(effect.by.name)} = {amount}")


def band_label(effect: Effect, kind: Units) -> str:
    """The units of a band: `average participant`."""
    if not effect.varying:
        return ""
    match kind:
        case "average":
            return f"average {average_of(effect.varying)}"
        case "population":
            return f"average over all {numbers.join(_units(effect))}"
        case "new":
            return f"new {own_of(effect.varying)}"
        case "own":
            return f"each {average_of(effect.varying)}"


def _units(effect: Effect) -> list[str]:
    return list(dict.fromkeys(units_of(v) for v in effect.varying))


def sentences(effect: Effect, interval: float, data: str, lines: str) -> tuple[str, ...]:
    """What is drawn, for which units, where the rest is held, which data are shown."""
    told = [_first(effect, interval), *_bands(effect), *_rest(effect)]
    if effect.instead:
        told.insert(1, f"Of the mean there is no picture: {effect.instead}.")
    if effect.by_rule:
        near = "; a row of the data has the colour of the nearest" if data.startswith("Dots") else ""
        told.append(f"Lines are {effect.by_rule}{near}.")
    return tuple(clean(t) for t in (*told, lines, data) if t)


def surface_sentences(effect: Effect, interval: float, width: str, data: bool, some: bool) -> tuple[str, ...]:
    """What is drawn, for which units, with what uncertainty, where the rest is held."""
    assert effect.by is not None
    one, other = shown(effect.x.name), shown(effect.by.name)
    where = f"within the region of {one} and {other} that the rows span"
    told = [f"{_what(effect)}. Shades and contour lines: posterior median, {where}."]
    if effect.instead:
        told.append(f"Of the mean there is no picture: {effect.instead}.")
    if width:
        told.append(f"The {100 * interval:.4g}% intervals there are {width} wide; `table()` has them.")
    told += [*_bands(effect), *_rest(effect)]
    if data:
        told.append(f"Dots: where {'rows of the data are, evenly chosen' if some else 'the rows of the data are'}.")
    return tuple(clean(t) for t in told)


def _first(effect: Effect, interval: float) -> str:
    ends = f"{100 * interval:.4g}% interval"
    marks = "Markers" if isinstance(effect.x, Factor) else "Line"
    spread = "bars" if isinstance(effect.x, Factor) else "band"
    return f"{_what(effect)}. {marks}: posterior median; {spread}: {ends}."


def _what(effect: Effect) -> str:
    schema, asked = effect.design.schema, effect.asked
    return what_is(schema, asked) + where_it_is_one(schema, asked)


def _a_new(effect: Effect) -> str:
    """`a new school`; of rows that have several as many as they have."""
    if any(v.grouping.by_member for v in effect.varying):
        return f"new {own_of(effect.varying)}, weighed as those of a row are on average"
    return f"a new {average_of(effect.varying)}"


def _of_no_relatives(effect: Effect) -> str:
    """Of which units that are alike by a file one is drawn."""
    told = dict.fromkeys(as_new(v) for v in effect.varying if v.grouping.related is not None)
    return f" of {numbers.join(list(told))}" if told else ""


def _bands(effect: Effect) -> list[str]:
    if not effect.varying:
        return []
    words = {
        "average": f"the average {average_of(effect.varying)}, whose deviations are zero",
        "population": f"the average over the population of {numbers.join(_units(effect))}",
        "new": f"{_a_new(effect)}, drawn from the population{_of_no_relatives(effect)}",
        "own": "",
    }
    kinds = [kind for kind, _ in effect.bands]
    if len(kinds) == 1:
        return [f"It is for {words[kinds[0]]}."]
    first, *others = kinds
    return [f"The darker one is for {words[first]}; the lighter one for {numbers.join([words[k] for k in others])}."]


def _averaged_over_levels_of_units(effect: Effect, averaged: list[str]) -> list[str]:
    """What such an average is not, of a new unit whose levels have a covariance each."""
    equations = equations_of(effect.design.model, effect.asked)
    names = [f.name for f in levels_of_units(equations) if f.name in averaged]
    if not names or all(kind != "new" for kind, _ in effect.bands):
        return []
    unit = average_of(effect.varying)
    levels = numbers.join([f"the levels of {shown(name)}" for name in names])
    return [
        f"A new {unit} has independent deviations in {levels}, and the average of these varies less than in any one: "
        f"by = {names[0]!r} draws each level."
    ]


def _rest(effect: Effect) -> list[str]:
    told = []
    averaged = [h for h in effect.held if h.how == "averaged"]
    if averaged:
        over = numbers.join([f"the levels of {shown(h.variable.name)}" for h in averaged])
        how = {"mean": ", after transforming to it", "response": ", as responses pooled"}.get(effect.asked.kind, "")
        model = effect.design.model
        if (
            effect.asked.kind == "mean"
            and model.main.link.name == "identity"
            and mean_is_main_parameter(model.response)
        ):
            how = ""  # the same before and after
        told.append(f"Averaged over {over} with equal weight{how}.")
        told += _averaged_over_levels_of_units(effect, [h.variable.name for h in averaged])
    for argument in arguments_needed(effect.design.schema, effect.asked):
        if argument.after == "nonlinear":
            continue  # which is drawn along, or held
        if isinstance(argument.source, Covariate):
            typical = numbers.number(typical_argument(effect.design, argument), 4)
            told.append(f"Drawn with {argument.name} = {typical}, the median of {shown(argument.source.name)}.")
    fixed = [_fixed(h) for h in effect.held if h.how != "averaged"]
    if fixed:
        told.append(f"Held: {numbers.join(fixed)}.")
    return told


def _fixed(held: Held) -> str:
    name, (value,) = shown(held.variable.name), held.values
    if isinstance(held.variable, Factor):
        return f"{name} at {label(str(value))}"
    amount = numbers.with_unit(numbers.number(float(value), 4), held.variable.unit)
    match held.how:
        case "zero" if held.variable.center == "mean":
            return f"{name} at its mean, {amount}"
        case "zero" if held.values[0] == (held.variable.center or 0.0):
            return f"{name} at its zero, {amount}"
        case "zero":
            return f"{name} at {amount}, where its terms are zero"
        case "median of an offset":
            return f"{name} at its median, {amount}"
        case "mean in a curve":
            return f"{name} at its mean, {amount}"
        case "mean":
            return f"{name} at its mean, {amount}, since its zero is outside the data"
    return f"{name} at {amount}"
