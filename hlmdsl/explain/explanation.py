"""In: a schema, perhaps with the rows of a table; later the estimates of a fit. Out: an Explanation.

The driver of this stage, read from top to bottom.
Not decided here: any sentence, or how an explanation looks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from hlmdsl.design.beside_common import Told, told_by_common_effects
from hlmdsl.design.design import Design, Schema
from hlmdsl.design.lone_rows import told_by_lone_rows
from hlmdsl.design.resolve_priors import declared_priors as resolve_declared
from hlmdsl.design.shrinkage import with_shrinkage
from hlmdsl.design.spreads import Confused
from hlmdsl.design.spreads_of_common import all_confused
from hlmdsl.explain.implied.prior_texts import declared_priors, with_priors
from hlmdsl.explain.implied.words import implied_by_sds, implied_by_sigma, implied_together
from hlmdsl.explain.meaning import CellTable, Estimate, Explanation, Meaning, Number, Population, Section
from hlmdsl.explain.model_equations import model_equations
from hlmdsl.explain.readings.determined import Determination, determination
from hlmdsl.explain.say.across_sentences import say_across
from hlmdsl.explain.say.confused import with_cautions
from hlmdsl.explain.say.parameter_sentences import say_hyperparameter, say_parameter
from hlmdsl.explain.say.predictor import Predictor
from hlmdsl.explain.say.response_scale import ResponseScale
from hlmdsl.explain.say.unique_names import with_unique_names
from hlmdsl.explain.say.varying_sentences import say_varying
from hlmdsl.explain.say.with_numbers import with_estimate
from hlmdsl.explain.say.wording import Words
from hlmdsl.explain.sections.categories import without_limits
from hlmdsl.explain.sections.common_effects import explain_effects
from hlmdsl.explain.sections.estimand_section import explain_estimands
from hlmdsl.explain.sections.facts import facts, formula, inferred, rows_of
from hlmdsl.explain.sections.residuals import explain_residuals
from hlmdsl.explain.sections.shrinkage import explain_shrinkage
from hlmdsl.explain.sections.variance import explain_variance
from hlmdsl.model.priors import OnHyper
from hlmdsl.options import check_compared


def explain(schema: Schema, design: Design | None = None, compare: str | Iterable[str] = ()) -> Explanation:
    """The meaning of every number of the model; with a design also what the data determine, and the default priors.

    For the factors in `compare` every pair of levels is given, at every cell of the factors that change it. Raises
    HlmError for a name that is not a factor of the effects.
    """
    compared = check_compared(compare, _factors(schema))
    if design is None:
        schema = with_shrinkage(schema, resolve_declared(schema)[0])
    words = Words(schema)
    priors = declared_priors(schema, design)
    sections: list[Section] = []
    cells: list[CellTable] = []
    settled: dict[str, Determination] = {}
    loose: list[Confused] = []
    beside: list[Told] = []
    scales: dict[str, ResponseScale] = {}
    if design is not None:
        beside += told_by_lone_rows(design)
    for equation in schema.equations:
        known = determination(schema, equation, design.rows) if design is not None else None
        predictor = Predictor(words, equation, known, without_limits(equation, design))
        scales[equation.parameter] = predictor.scale
        section, tables = explain_effects(predictor, design, compared)
        if known is not None:
            settled[equation.parameter] = known
        if section is not None:
            implied = () if equation.cutpoint is not None else implied_together(predictor, priors, design)
            sections.append(replace(section, implied=implied))  # what raises a cutpoint is not a value by itself
        cells += tables
        if design is not None:
            loose += all_confused(schema.model, equation, design.rows, design.groupings, design.priors)
            beside += told_by_common_effects(schema.model, equation, design.rows, design.groupings, design.priors)
        for varying in equation.varying:
            told = say_varying(words, varying, predictor.scale, design)
            spreads = implied_by_sds(words, varying, priors, predictor.scale.unit)
            spreads = spreads or tuple(filter(None, [told.independence]))
            sections.append(Section(told.title, told.meanings, told.lead, implied=spreads))
    for joint, parts in schema.joints:
        told = say_across(words, joint, parts, scales)
        sections.append(Section(told.title, told.meanings, told.lead))
    parameters = _parameters(schema)
    if parameters:
        sections.append(Section("single observations", parameters, implied=implied_by_sigma(priors, design)))
    residuals = explain_residuals(words)
    if residuals is not None:
        sections.append(residuals)
    shrinkage = explain_shrinkage(schema, scales[schema.main.parameter], design)
    if shrinkage is not None:
        sections.append(shrinkage)
    shares = explain_variance(words, design)
    if shares is not None:
        sections.append(shares)
    hypers = tuple(
        say_hyperparameter(schema.model, p.target) for p in schema.model.priors if isinstance(p.target, OnHyper)
    )
    if hypers:
        sections.append(Section("hyperparameters", hypers))
    sections = [replace(s, meanings=with_cautions(s.meanings, loose, beside)) for s in sections]
    rows = design.rows if design is not None else None
    estimands = explain_estimands(schema, settled, rows)
    if estimands is not None:
        sections.append(estimands)
    shown_sections, shown_cells = with_unique_names([with_priors(s, priors, rows) for s in sections], cells)
    return Explanation(
        name=schema.model.name,
        text=schema.model.text,
        formula=formula(schema),
        facts=facts(words, design),
        sections=shown_sections,
        cells=shown_cells,
        inferred=inferred(schema),
        warnings=(*schema.model.warnings, *(design.warnings if design is not None else ())),
        equations=model_equations(schema, priors, design),
        rows=tuple(rows_of(schema, design)) if design is not None else (),
    )


def _factors(schema: Schema) -> list[str]:
    """The factors among the common effects of any equation."""
    used = {part.factor.name for e in schema.equations for t in e.equation.effects.terms for part in t.factors}
    return [f for f in schema.factors if f in used]


def _parameters(schema: Schema) -> tuple[Meaning, ...]:
    free = schema.model.free_parameters
    return tuple(say_parameter(schema.model, schema.main, a) for a in free if a.parameter is not None)


def with_estimates(
    explanation: Explanation,
    estimates: Mapping[Number, Estimate],
    alarms: tuple[str, ...] = (),
    averages: Mapping[Population, Estimate] | None = None,
    remarks: tuple[str, ...] = (),
) -> Explanation:
    """The same explanation after a fit: `estimates` by Meaning.number, `alarms` the problems of the fit.

    `remarks` are further information on the fit; `averages` are estimates of quantities that change when averaged over
    units, by Meaning.population.
    """

    def told(meanings: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
        return tuple(with_estimate(m, estimates, averages) for m in meanings)

    sections = tuple(
        replace(s, meanings=told(s.meanings), combinations=told(s.combinations), implied=())
        for s in explanation.sections
    )
    cells = tuple(replace(t, cells=told(t.cells)) for t in explanation.cells)
    return replace(explanation, sections=sections, cells=cells, alarms=alarms, remarks=remarks)
