"""Whether a fit belongs to a spec and a table.

In: a fit's Design, a spec's text, perhaps a table. Out: nothing, or an HlmError that says what differs.
Not decided here: what either means.
"""

from __future__ import annotations

from typing import Any

from hlmdsl.design.bind import bind_data
from hlmdsl.design.design import Design
from hlmdsl.design.table import table_from
from hlmdsl.results.fit_errors import FitOfAnotherSpec, FitOfOtherData
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.ast import Declaration, Trivia
from hlmdsl.syntax.parse import parse


def check_same(design: Design, source: SourceText, table: Any = None) -> None:
    """Compare declarations (not layout or comments), then the values that the model uses."""
    fitted, given = _declarations(design.model.source), _declarations(source)
    for theirs, ours in zip(fitted, given, strict=False):
        if theirs != ours:
            raise HlmError(
                [FitOfAnotherSpec(span=ours.span, spec=source.name, declaration=_head(source, ours))], source
            )
    if len(fitted) != len(given):
        longer, text = (given, source) if len(given) > len(fitted) else (fitted, design.model.source)
        extra = longer[min(len(fitted), len(given))]
        span = extra.span if text is source else None
        raise HlmError([FitOfAnotherSpec(span=span, spec=source.name, declaration=_head(text, extra))], source)
    if table is None:
        return
    bound = bind_data(design.model, table_from(table))
    if bound.fingerprint != design.fingerprint:
        difference = FitOfOtherData(
            span=None,
            table=bound.table_name,
            fitted_table=design.table_name,
            fitted=design.rows.n,
            given=bound.rows.n,
        )
        raise HlmError([difference])


def _declarations(source: SourceText) -> list[Declaration]:
    """What a spec declares, without the comments."""
    return [d.model_copy(update={"trivia": Trivia()}) for d in parse(source).declarations]


def _head(source: SourceText, node: Any) -> str:
    return " ".join(source.slice(node.span).split())[:60]
