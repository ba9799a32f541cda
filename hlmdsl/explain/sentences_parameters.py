"""In: a model. Out: the sentences of family parameters without an effects line, and of hyperparameters.

Not decided here: parameters that have a predictor; those are read coefficient by coefficient.
"""

from __future__ import annotations

from hlmdsl.design.coded import CodedEquation
from hlmdsl.explain.meaning import Meaning
from hlmdsl.explain.numbers import join
from hlmdsl.explain.sentences_varying import unit_of
from hlmdsl.model.families import Parameter
from hlmdsl.model.model import FamilyArgument, Model
from hlmdsl.model.priors import OnHyper
from hlmdsl.model.quantities import hypers_in


def say_parameter(model: Model, main: CodedEquation, argument: FamilyArgument) -> Meaning:
    """One free parameter of the likelihood, as `sigma`."""
    parameter = argument.parameter
    assert parameter is not None
    text, unit = _text(model, main, parameter)
    return Meaning(
        name=argument.name, kind="parameter", variable=argument.name, coords=(), text=text, scale="parameter", unit=unit
    )


def _text(model: Model, main: CodedEquation, parameter: Parameter) -> tuple[str, str | None]:
    response = model.response
    text, unit = parameter.meaning, None
    is_spread = parameter.name == "sigma" and response.family.name in ("Normal", "StudentT")
    if is_spread:
        what = "spread (sd)" if response.family.name == "Normal" else "scale"
        around = _expectation(main)
        text = f"{what} of single observations around their {around}"
        if response.transform == "identity":
            unit = response.unit
        else:
            text += f", of {response.written}"
    return text, unit


def _expectation(main: CodedEquation) -> str:
    """`participant's expectation` where units have their own."""
    units = [unit_of(v) for v in main.varying if ":" not in v.grouping.name]
    if not units:
        return "expectation"
    return f"{join(units)}'s expectation" if " " not in join(units) else f"expectation, given the {join(units)}"


def say_hyperparameter(model: Model, target: OnHyper) -> Meaning:
    """A hyperparameter: which priors it is in."""
    used = [
        p.written_target for p in model.priors if any(target.name in hypers_in(q) for _, q in p.prior.arguments)
    ]
    text = f"shared by the prior of {join(used)}" if used else "a hyperparameter"
    return Meaning(
        name=target.name, kind="hyperparameter", variable=target.name, coords=(), text=text, scale="hyperparameter"
    )
