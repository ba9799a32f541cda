"""In: a model with a joint shrinkage prior of its effects. Out: the section on that prior, and on how many effects it
leaves.

Not decided here: the sentences of single effects, which are what they are under any prior (common_effects.py).
"""

from __future__ import annotations

from hlmdsl.design.design import Design, Schema
from hlmdsl.design.shrinkage import on_an_sd
from hlmdsl.explain.meaning import Effective, Meaning, Section
from hlmdsl.explain.say.response_scale import ResponseScale

EFFECTIVE = "m_eff"
"""Piironen & Vehtari (2017) call it so."""


def explain_shrinkage(schema: Schema, scale: ResponseScale, design: Design | None) -> Section | None:
    """None if there is no such prior."""
    own = schema.main.shrinkage
    if own is None:
        return None
    prior = own.placed.prior
    meanings = []
    for element in own.elements[: len(prior.single)]:
        is_share = element.variable not in prior.in_units
        meanings.append(
            Meaning(
                name=element.name,
                number=element,
                kind="parameter",
                variable=element.variable,
                coords=element.coords,
                text=prior.texts[element.variable],
                scale="shrinkage",
                unit=None if is_share else scale.unit,
                apart=(0.0, 1.0) if element.variable in prior.in_shares else (0.0,),
                always_positive=True,
            )
        )
    implied: tuple[str, ...] = ()
    if design is not None and design.measure is not None:
        meanings.append(_effective(schema, design))
        derivation = prior.derivation(own.size, design.measure)
        implied = (derivation,) if derivation else ()
    return Section("shrinkage of the effects", tuple(meanings), prior.lead(own.size), implied=implied)


def _effective(schema: Schema, design: Design) -> Meaning:
    own, measure = schema.main.shrinkage, design.measure
    assert own is not None
    assert measure is not None
    number = Effective(tuple(on_an_sd(schema, measure)), measure.s, measure.n)
    given = "were the columns uncorrelated"
    if isinstance(measure.s, float):
        given += " and the likelihood normal"
    return Meaning(
        name=EFFECTIVE,
        number=number,
        kind="parameter",
        variable=EFFECTIVE,
        coords=(),
        text=f"the effective number of effects, of {own.size}: each counts as the share of it that the prior leaves, "
        f"from 0 if all of it is shrunk away to 1 if nothing is ({given})",
        scale="number of effects",
        apart=(0.0, float(own.size)),
        always_positive=True,
    )
