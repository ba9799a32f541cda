"""In: a model. Out: the sentences of family parameters without an effects line, and of hyperparameters.

Not decided here: parameters that have a predictor; those are read coefficient by coefficient.
"""

from __future__ import annotations

from hlmdsl.design.coded import CodedEquation, Element
from hlmdsl.explain.meaning import Meaning, ResponseFrame
from hlmdsl.explain.numbers import join
from hlmdsl.explain.say.units import average_unit, expectation_of
from hlmdsl.explain.say.varying_sentences import before_fit
from hlmdsl.families.family import Parameter
from hlmdsl.model.model import FamilyArgument, Model
from hlmdsl.model.parts.inverse import Exponential
from hlmdsl.model.priors import OnHyper
from hlmdsl.model.quantities import hypers_in


def say_parameter(model: Model, main: CodedEquation, argument: FamilyArgument) -> Meaning:
    """One free parameter of the likelihood, as `sigma`."""
    parameter = argument.parameter
    assert parameter is not None
    text, unit = _text(model, main, parameter)
    frame = _spread(model, main, unit) if parameter.name == "sigma" else None
    return Meaning(
        name=argument.name,
        number=Element(argument.name),
        kind="parameter",
        variable=argument.name,
        coords=(),
        text=text,
        scale="parameter",
        unit=unit,
        response=before_fit(frame),
        frame=frame,
    )


def _spread(model: Model, main: CodedEquation, unit: str | None) -> ResponseFrame | None:
    """The range of the middle 68.3% of normal observations, those within one sd of their expectation."""
    response = model.response
    if not response.family.is_normal:
        return None
    if response.inverse is None:
        around = f" of their {expectation_of(main)}"
        return ResponseFrame("identity", "about two thirds of single observations are within ±", around, unit=unit)
    if not isinstance(response.inverse, Exponential):
        return None
    thing = response.thing
    thing += f" {'+' if response.shift > 0 else '−'} {abs(response.shift):g}" if response.shift else ""
    units = average_unit(main)
    given = f" its median, given the {units}" if units else " its median"
    before = f"for about two thirds of single observations the {thing.removeprefix('the ')} is between "
    return ResponseFrame(response.inverse.name, before, given, times=True, both_ways=True)


def _text(model: Model, main: CodedEquation, parameter: Parameter) -> tuple[str, str | None]:
    response = model.response
    text, unit = parameter.meaning, response.unit if parameter.has_unit and response.transform.is_plain else None
    if parameter.spread:
        around = expectation_of(main)
        text = f"{parameter.spread} of single observations around their {around}"
        if response.transform.is_plain:
            unit = response.unit
        else:
            text += f", of {response.written}"
    return text + (", before truncation" if response.truncation is not None else ""), unit


def say_hyperparameter(model: Model, target: OnHyper) -> Meaning:
    """A hyperparameter: which priors it is in."""
    used = [p.written_target for p in model.priors if any(target.name in hypers_in(q) for _, q in p.prior.arguments)]
    text = f"shared by the prior of {join(used)}" if used else "a hyperparameter"
    return Meaning(
        name=target.name,
        number=Element(target.name),
        kind="hyperparameter",
        variable=target.name,
        coords=(),
        text=text,
        scale="hyperparameter",
    )
