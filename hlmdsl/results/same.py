"""Whether a fit belongs to a spec and a table: whether both have the same posterior.

Titles, texts, units, comments and layout only describe a model, and estimands are computed from it: none of them
changes the posterior. In: a fit's Design, a spec's text, perhaps a table. Out: nothing, or an HlmError with the
differences; or the Design in the words of a different spec. Not decided here: what a declaration means.
"""

from __future__ import annotations

from typing import Any

from hlmdsl.design.bind import bind_data
from hlmdsl.design.design import Design
from hlmdsl.design.learnt import kept_relations
from hlmdsl.design.table import Table, table_from
from hlmdsl.results.fit_errors import FitOfAnotherSpec, FitOfOtherData
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import ast
from hlmdsl.syntax.parse import parse

COUNTS: dict[type[ast.Node], tuple[str, ...]] = {
    ast.Name: ("kind", "text"),
    ast.Number: ("kind", "value"),
    ast.String: ("kind", "text"),
    ast.Parenthesized: ("kind", "inner"),
    ast.Negative: ("kind", "operand"),
    ast.Signed: ("sign", "value"),
    ast.Sum: ("kind", "items"),
    ast.Factored: ("operator", "value"),
    ast.Product: ("kind", "items"),
    ast.Interaction: ("kind", "items"),
    ast.Power: ("kind", "base", "exponent"),
    ast.Argument: ("name", "value"),
    ast.Call: ("kind", "function", "arguments"),
    ast.Listed: ("kind", "items"),
    ast.Index: ("kind", "base", "items"),
    ast.Member: ("kind", "owner", "member"),
    ast.Bar: ("kind", "effects", "independent", "group", "by"),
    ast.DataDecl: ("kind", "path"),
    ast.MissingDecl: ("kind", "policy"),
    ast.LevelName: ("text",),
    ast.Levels: ("names", "ordered"),
    ast.StatusCode: ("level", "status"),
    ast.Censored: ("column", "codes", "upper"),
    ast.ResponseDecl: (
        *("kind", "expression", "parts", "levels", "reference", "family", "weights", "censored_by", "truncated"),
        *("exposure", "measured"),
    ),
    ast.Center: ("zero", "by"),
    ast.CovariateDecl: ("kind", "name", "column", "averaged", "center", "scale"),
    ast.FactorDecl: ("kind", "name", "column", "ordered", "levels", "reference", "coding"),
    ast.Hypothesis: ("name", "expression"),
    ast.ContrastsDecl: ("kind", "factor", "hypotheses"),
    ast.Related: ("how", "path"),
    ast.GroupDecl: ("kind", "name", "column", "parent", "related", "adjacent", "distribution"),
    ast.EffectsDecl: ("kind", "link", "parameter", "terms"),
    ast.NonlinearDecl: ("kind", "link", "parameter", "curve"),
    ast.PriorDecl: ("kind", "target", "distribution"),
    ast.CorrelationDecl: ("kind", "target", "across", "distribution"),
}
"""What changes the posterior, by the kind of node."""

WORDS: dict[type[ast.Node], tuple[str, ...]] = {
    ast.Number: ("text",),  # `0.50` is `0.5`, as in `value`
    ast.Argument: ("name_span",),
    ast.LevelName: ("style",),
    ast.Trivia: ("before", "gaps", "after", "blank_line_before"),
    ast.ModelDecl: ("kind", "name", "text"),
    ast.ResponseDecl: ("text", "unit"),
    ast.CovariateDecl: ("text", "unit"),
    ast.FactorDecl: ("text",),
    ast.GroupDecl: ("text", "plural"),
    ast.EstimandDecl: ("kind", "name", "text", "expression"),
    ast.SpecFile: ("declarations", "closing_comments", "closing_gaps"),
}
"""Fields that do not; also each node's positions in the text, and the comments of declarations. A test checks that
every field is in one of the two.
"""


def what_counts(source: SourceText) -> list[tuple[Any, ast.Declaration]]:
    """What of each declaration changes the posterior, as something that can be compared, in the order written."""
    return [(_counted(d), d) for d in parse(source).declarations if type(d) in COUNTS]


def _counted(value: object) -> Any:
    if isinstance(value, ast.Node):
        return (type(value).__name__, *(_counted(getattr(value, name)) for name in COUNTS[type(value)]))
    return tuple(map(_counted, value)) if isinstance(value, tuple) else value


def check_same(design: Design, source: SourceText, table: Any = None) -> None:
    """Compare what matters in the declarations, then the values that the model uses."""
    fitted, given = what_counts(design.model.source), what_counts(source)
    for (theirs, _), (ours, declaration) in zip(fitted, given, strict=False):
        if theirs != ours:
            raise _of_another(source, declaration, source)
    if len(fitted) != len(given):
        longer, text = (given, source) if len(given) > len(fitted) else (fitted, design.model.source)
        _, extra = longer[min(len(fitted), len(given))]
        raise _of_another(source, extra, text)
    if table is not None:
        check_same_rows(
            design, bind_data(design.model, _as_table(table), kept=kept_relations(design.schema, design.model))
        )


def is_same(design: Design, source: SourceText) -> bool:
    """Whether a spec has the posterior of this design, given the same rows."""
    return [counted for counted, _ in what_counts(design.model.source)] == [c for c, _ in what_counts(source)]


def check_same_rows(design: Design, bound: Design) -> None:
    """Raise HlmError if the values that the model uses differ in the rows of a different design."""
    if bound.fingerprint != design.fingerprint:
        difference = FitOfOtherData(
            span=None,
            table=bound.table_name,
            fitted_table=design.table_name,
            fitted=design.rows.n,
            given=bound.rows.n,
        )
        raise HlmError([difference])


def _as_table(table: Any) -> Table:
    return table if isinstance(table, Table) else table_from(table)


def _of_another(source: SourceText, declaration: ast.Declaration, text: SourceText) -> HlmError:
    head = " ".join(text.slice(declaration.span).split())[:60]
    span = declaration.span if text is source else None
    return HlmError([FitOfAnotherSpec(span=span, spec=source.name, declaration=head)], source)
