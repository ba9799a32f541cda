"""In: a fitted model's schema and rows, and questions. Out: the schema with the questions as its estimands, checked.

They are checked in the context of the spec, after its declarations: the same grammar, the same checks, the same
errors.
Not decided here: what is computed (design/), or how it is described (explain/).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hlmdsl.design.design import Schema
from hlmdsl.design.estimand_checks import check_points
from hlmdsl.design.learn import check_settings
from hlmdsl.design.order_of_cutpoints import check_order
from hlmdsl.design.rows import Rows
from hlmdsl.model.check import check_model
from hlmdsl.model.model import Model
from hlmdsl.model.posterior_names import names_of_results, normal
from hlmdsl.questions.question_errors import NameTaken
from hlmdsl.questions.reading import Questions, moved, moved_node
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast
from hlmdsl.syntax.parse import parse


def in_context(schema: Schema, rows: Rows, questions: Questions) -> Schema:
    """The schema whose estimands are the questions. Raises HlmError with all errors in them."""
    model = schema.model
    taken = names_of_results(model)
    base, free = len(model.source.text) + 1, [d for d in questions.declarations if _normal(d) not in taken]
    clashes = [
        NameTaken(span=d.name.span, name=d.name.text, what=taken[_normal(d)])
        for d in questions.declarations
        if _normal(d) in taken
    ]
    asked, found = _checked(model, free, base)
    if asked is not None:
        found = check_settings(asked, schema.factors, "its table")
        found = found or check_points(replace(schema, model=asked), rows)
        found = found or check_order(replace(schema, model=asked), rows)
    if asked is None or found or clashes:
        within = Span(0, len(questions.source.text))
        raise HlmError([*clashes, *(moved(d, -base, within) for d in found)], questions.source)
    return replace(schema, model=replace(model, estimands=asked.estimands))


def _normal(declaration: ast.EstimandDecl) -> str:
    return normal(declaration.name.text)


def _checked(
    model: Model, declarations: list[ast.EstimandDecl], base: int
) -> tuple[Model | None, Sequence[Diagnostic]]:
    """The model with these estimands in place of its own, with positions after its text; or None, and the errors."""
    tree = parse(model.source)
    behind = tuple(moved_node(d, base) for d in declarations)
    whole = tree.model_copy(update={"declarations": (*tree.declarations, *behind)})
    try:
        checked = check_model(whole, model.source)
    except HlmError as error:
        return None, error.diagnostics
    return replace(checked, estimands=checked.estimands[len(model.estimands) :]), ()
