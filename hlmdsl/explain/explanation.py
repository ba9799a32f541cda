"""In: a schema, perhaps with the rows of a table; later the estimates of a fit. Out: an Explanation.

The driver of this stage, read from top to bottom.
Not decided here: any sentence, or how an explanation looks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from hlmdsl.design.design import Design, Schema
from hlmdsl.explain.determined import Determination
from hlmdsl.explain.effects import explain_effects
from hlmdsl.explain.estimands import explain_estimands
from hlmdsl.explain.facts import facts, formula, inferred
from hlmdsl.explain.meaning import CellTable, Estimate, Explanation, Meaning, Section
from hlmdsl.explain.place_priors import Priors, declared_priors, implied_cell_sds, with_prior
from hlmdsl.explain.sentences_parameters import say_hyperparameter, say_parameter
from hlmdsl.explain.sentences_response import with_estimate
from hlmdsl.explain.sentences_varying import say_varying
from hlmdsl.explain.wording import Words
from hlmdsl.model.priors import OnHyper


def explain(schema: Schema, design: Design | None = None) -> Explanation:
    """What every number of the model means; with a design also what the data determine, and the default priors."""
    words = Words(schema)
    priors = declared_priors(schema, design)
    sections: list[Section] = []
    cells: list[CellTable] = []
    settled: dict[str, Determination] = {}
    for equation in schema.equations:
        section, tables, scale, determination = explain_effects(words, equation, design)
        if determination is not None:
            settled[equation.equation.parameter] = determination
        if section is not None:
            spread = implied_cell_sds(words, equation, priors)
            sections.append(replace(section, implied=tuple(spread)))
        cells += tables
        for varying in equation.varying:
            told = say_varying(words, varying, scale)
            sections.append(Section(told.title, told.meanings, told.lead))
    parameters = _parameters(schema)
    if parameters:
        sections.append(Section("single observations", parameters))
    hypers = tuple(
        say_hyperparameter(schema.model, p.target) for p in schema.model.priors if isinstance(p.target, OnHyper)
    )
    if hypers:
        sections.append(Section("hyperparameters", hypers))
    estimands = explain_estimands(schema, settled, design.rows if design is not None else None)
    if estimands is not None:
        sections.append(estimands)
    return Explanation(
        name=schema.model.name,
        text=schema.model.text,
        formula=formula(schema),
        facts=facts(words, design),
        sections=tuple(_with_priors(s, priors) for s in sections),
        cells=tuple(cells),
        inferred=inferred(schema),
        warnings=design.warnings if design is not None else (),
    )


def _parameters(schema: Schema) -> tuple[Meaning, ...]:
    free = schema.model.free_parameters
    return tuple(say_parameter(schema.model, schema.main, a) for a in free if a.parameter is not None)


def _with_priors(section: Section, priors: Priors) -> Section:
    return replace(section, meanings=tuple(with_prior(m, priors) for m in section.meanings))


def with_estimates(
    explanation: Explanation, estimates: Mapping[str, Estimate], alarms: tuple[str, ...] = ()
) -> Explanation:
    """The same explanation after a fit: `estimates` by Meaning.name, `alarms` what is wrong with the fit."""
    sections = tuple(
        replace(s, meanings=tuple(with_estimate(m, estimates) for m in s.meanings), implied=())
        for s in explanation.sections
    )
    return replace(explanation, sections=sections, alarms=alarms)
