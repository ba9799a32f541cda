"""The door to questions. In: draws, their design, and questions. Out: answers.

Not decided here: how a question is read (reading.py, context.py), computed (design/), or explained (explain/).
"""

from __future__ import annotations

from dataclasses import replace

from hlmdsl.design.design import Design, Schema
from hlmdsl.design.evaluate import evaluate_estimand
from hlmdsl.explain.explanation import with_estimates
from hlmdsl.explain.meaning import Estimate, Explanation, Meaning, Number
from hlmdsl.explain.readings.determined import Determination, determination
from hlmdsl.explain.sections.estimand_section import explain_estimands
from hlmdsl.explain.sections.facts import formula
from hlmdsl.model.posterior_names import names_of_results
from hlmdsl.questions.answers import Answers
from hlmdsl.questions.context import in_context
from hlmdsl.questions.reading import read_questions
from hlmdsl.results.approximate.judge import without_convergence
from hlmdsl.results.directions import with_agreement
from hlmdsl.results.draws import Draws
from hlmdsl.results.judge_draws import LEAST_ESS_A_CHAIN, MOST_R_HAT, estimates_of, estimates_of_directions


def ask(draws: Draws, design: Design, given: object, name: object, alarms: tuple[str, ...]) -> Answers:
    """Answers to questions. `alarms`: of the fit. Raises HlmError for every error in them."""
    questions = read_questions(given, name, names_of_results(design.model))
    schema = in_context(design.schema, design.rows, questions)
    values = {
        e.name: evaluate_estimand(replace(design, schema=schema), e, draws.posterior) for e in schema.model.estimands
    }
    section = explain_estimands(schema, _settled(schema, design), design.rows)
    assert section is not None
    directions = {e.name for e in schema.model.estimands if e.expression.is_direction}
    estimates: dict[Number, Estimate] = {}
    for m in section.meanings:
        of = estimates_of_directions if m.name in directions else estimates_of
        estimates[m.number] = of([m.name], values[m.name][:, :, None])[m.name]
    meanings = tuple(_with_trust(m, estimates[m.number], draws) for m in section.meanings)
    explanation = Explanation(
        name=schema.model.name,
        text=None,
        formula=formula(schema),
        facts=(f"asked of {draws.chains} × {draws.draws:,} draws",),
        sections=(replace(section, title="answers", meanings=meanings),),
    )
    explanation = with_agreement(explanation, replace(design, schema=schema), draws)
    told = with_estimates(explanation, without_convergence(estimates, draws.approximation), alarms)
    return Answers(told, values)


def _settled(schema: Schema, design: Design) -> dict[str, Determination]:
    """What the rows determine of each equation in the questions, by its parameter."""
    asked = {
        e.parameter
        for estimand in schema.model.estimands
        for leaf in estimand.expression.leaves
        for e in leaf.equations
    }
    own = (e for e in schema.equations if e.equation.parameter in asked)
    return {e.parameter: determination(schema, e, design.rows) for e in own}


def _with_trust(meaning: Meaning, estimate: Estimate, draws: Draws) -> Meaning:
    """With a caution if its draws are not good enough, even if those of the coefficients are."""
    if draws.approximation is not None or meaning.is_constant:
        return meaning
    ess, told = min(estimate.ess_bulk, estimate.ess_tail), []
    if estimate.r_hat > MOST_R_HAT:
        told.append(f"the chains do not agree well enough on it (R-hat {estimate.r_hat:.3f}): try more draws")
    elif ess < LEAST_ESS_A_CHAIN * draws.chains:
        told.append(f"few independent draws of it (effective sample size {ess:.0f}): try more draws")
    return replace(meaning, caution="; ".join(filter(None, [meaning.caution, *told])))
