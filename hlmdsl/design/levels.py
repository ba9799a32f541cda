"""In: a factor and the cells of its column. Out: the factor with its levels in order and its reference.

Not decided here: the coding that follows (coding_matrices.py), which rows are left out for missing values
(bind_columns.py), or the level of a row (encode.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from hlmdsl.design.coded import CodedFactor
from hlmdsl.design.coding_matrices import code_factor, uncoded
from hlmdsl.design.column_errors import EmptyLevel, NotNumbers, ReferenceNotInData, SingleLevel, UnseenLevel
from hlmdsl.design.columns import Cells
from hlmdsl.design.learnt import NOTHING, Learnt
from hlmdsl.design.limits import check_levels
from hlmdsl.design.prior_targets import spelled_level
from hlmdsl.design.warnings import LookAlikes, OrderNotDeclared
from hlmdsl.model.contrasts import check_contrasts
from hlmdsl.model.variables import Factor, Group
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import SHOWN_IN_A_LIST, Diagnostic, nearest
from hlmdsl.source.number_text import exact_number
from hlmdsl.source.text import Span


def code_levels(
    factor: Factor, cells: Cells, table: str, is_predictor: bool = True, kept: Learnt = NOTHING
) -> tuple[CodedFactor | None, list[Diagnostic]]:
    """The factor with its levels, or what is wrong with them; warnings come beside a result.

    A factor that is only right of bars (not `is_predictor`) may have as many levels as a group, and has no coding.
    """
    found: list[Diagnostic] = []
    if factor.is_of_numbers:
        texts = [label for label in cells.labels if exact_number(label) is None and cells.counts[label]]
        if texts:
            return None, [_not_numbers(factor, cells, texts)]
        cells = replace(cells, in_category_order=False, is_unordered=False)
    if factor.levels is None:
        levels = kept.labels_of(factor.name, sort_labels(cells))
        if len(levels) == 1:
            at = factor.column_span or factor.span
            return None, [SingleLevel(span=at, factor=factor.name, table=table, level=levels[0])]
        found += look_alikes(factor, levels) + _order_not_declared(factor, cells, levels)
    else:
        levels = factor.levels
    where = dict(zip(cells.labels, match_levels(cells.labels, levels), strict=True))
    counts = count_levels(cells, where, levels)
    at = factor.level_spans[0].to(factor.level_spans[-1]) if factor.level_spans else factor.span
    found += unseen_levels(factor.name, at, cells, where, counts, table, factor.ordered)
    reference = 0 if factor.reference is None else match_level(factor.reference, levels)
    shown = tuple(f"{level} ({rows:,})" for level, rows in counts.items() if rows)
    has_rows = any(counts.values())  # otherwise all labels differ, which is one error
    if factor.reference is not None and has_rows and (reference is None or not counts[levels[reference]]):
        at = factor.reference_span or factor.span
        near = nearest(factor.reference, (level for level, rows in counts.items() if rows))
        found.append(
            ReferenceNotInData(
                span=at, factor=factor.name, table=table, reference=factor.reference, counts=shown, near=near
            )
        )
    empty = tuple(e for e, rows in counts.items() if not rows and (reference is None or e != levels[reference]))
    if factor.reference is None and counts[levels[0]] == 0:
        empty = (levels[0], *empty)
    if empty and not any(isinstance(d, UnseenLevel) for d in found):  # which is often the same level, misspelt
        first = levels.index(empty[0])
        at = factor.level_spans[first] if first < len(factor.level_spans) else factor.span
        found.append(EmptyLevel(span=at, factor=factor.name, table=table, levels=empty, counts=shown))
    if factor.levels is None and factor.contrasts:
        found += check_contrasts(factor, levels)
    if is_predictor:
        found += check_levels(factor, len(levels))
    if reference is None or any(d.severity == "error" for d in found):
        return None, found
    coded = (code_factor if is_predictor else uncoded)(
        factor,
        levels,
        reference,
        levels_inferred=factor.levels is None,
        reference_inferred=factor.reference is None,
    )
    return coded, found


def _not_numbers(factor: Factor, cells: Cells, texts: Sequence[str]) -> NotNumbers:
    listed = f"factor {quoted(factor.name)} ordered {{ low < mid < high }}"
    count = sum(cells.counts[text] for text in texts)
    return NotNumbers(
        span=factor.column_span or factor.span,
        column=factor.column,
        use="a monotonic covariate",
        name=factor.name,
        count=count,
        total=len(cells.codes),
        examples=tuple(f"`{text}`" for text in texts[:3]),
        rows="its levels are its numbers by size",
        advice=f"declare `{listed}`, with its levels from lowest to highest",
    )


def match_level(text: str, levels: Sequence[str]) -> int | None:
    """The level that a text names: exactly, otherwise as a number if only one level matches."""
    if text in levels:
        return levels.index(text)
    value = exact_number(text)
    if value is None:
        return None
    same = [i for i, level in enumerate(levels) if exact_number(level) == value]
    return same[0] if len(same) == 1 else None


def match_levels(texts: Sequence[str], levels: Sequence[str]) -> list[int | None]:
    """The same for many texts, most of which name a level exactly."""
    exact = {level: i for i, level in enumerate(levels)}
    found = [exact.get(text) for text in texts]
    if None not in found:
        return found
    by_value: dict[int | Decimal, list[int]] = {}
    for level, i in exact.items():
        if (value := exact_number(level)) is not None:
            by_value.setdefault(value, []).append(i)
    for k, text in enumerate(texts):
        if found[k] is None and (value := exact_number(text)) is not None:
            same = by_value.get(value, [])
            found[k] = same[0] if len(same) == 1 else None
    return found


def sort_labels(cells: Cells) -> tuple[str, ...]:
    """The order that the column declares, otherwise numbers by size, or text by its characters (capitals first)."""
    if cells.in_category_order:
        return cells.labels
    values = {label: exact_number(label) for label in cells.labels}
    if all(v is not None for v in values.values()):
        return tuple(sorted(cells.labels, key=lambda label: (values[label], label)))
    return tuple(sorted(cells.labels))


def count_levels(cells: Cells, where: Mapping[str, int | None], levels: Sequence[str]) -> dict[str, int]:
    """Rows per level."""
    counts = dict.fromkeys(levels, 0)
    for label, rows in cells.counts.items():
        if (position := where[label]) is not None:
            counts[levels[position]] += rows
    return counts


def alike(labels: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """In what labels differ that differ in no more, and these labels: `a` and `A`."""
    for difference, key in (
        ("capitals or blanks", lambda s: " ".join(s.split()).casefold()),
        ("how a number is written", exact_number),
    ):
        seen: dict[object, list[str]] = {}
        for label in labels:
            folded = key(label)
            if folded is not None:
                seen.setdefault(folded, []).append(label)
        pairs = tuple(" and ".join(f"`{s}`" for s in same) for same in seen.values() if len(same) > 1)
        if pairs:
            yield difference, pairs


def look_alikes(variable: Factor | Group, labels: Sequence[str]) -> list[LookAlikes]:
    """A warning if labels differ only in capitals or blanks, or are the same number."""
    at = variable.column_span or variable.span
    return [
        LookAlikes(span=at, name=variable.name, difference=difference, pairs=pairs)
        for difference, pairs in alike(labels)
    ]


def _order_not_declared(factor: Factor, cells: Cells, levels: tuple[str, ...]) -> list[Diagnostic]:
    """A warning if categories are in an order that was neither declared nor made by sorting, and that affects the
    results.
    """
    is_sorted = cells.labels == levels or list(cells.labels) == sorted(cells.labels)
    shows = factor.reference is None or factor.coding != "treatment"
    if not cells.is_unordered or is_sorted or not shows:
        return []
    listed = listed_levels(cells.labels, factor.ordered)
    advice = "make the column an ordered categorical"
    if listed:
        advice = f"if that order is meant, declare it: `factor {quoted(factor.name)} {listed}`"
    at = factor.column_span or factor.span
    return [OrderNotDeclared(span=at, column=factor.column, taken=levels, categories=cells.labels, advice=advice)]


def unseen_levels(
    name: str,
    span: Span | None,
    cells: Cells,
    where: Mapping[str, int | None],
    counts: Mapping[str, int],
    table: str,
    ordered: bool = False,
) -> list[UnseenLevel]:
    """An error if cells are not among the declared levels; `span` is where these are listed."""
    unseen = [label for label in cells.labels if where[label] is None]
    if not unseen:
        return []
    by_rows = sorted(unseen, key=lambda label: (-cells.counts[label], label))
    return [
        UnseenLevel(
            span=span,
            factor=name,
            table=table,
            found=tuple(f"`{label}` ({cells.counts[label]:,})" for label in by_rows),
            levels=tuple(counts),
            given=by_rows[0],
            near=nearest(by_rows[0], counts),
            empty=tuple(level for level, rows in counts.items() if not rows),
            instead="" if any(counts.values()) else listed_levels(sort_labels(cells), ordered),
            ordered=ordered,
        )
    ]


def listed_levels(labels: Sequence[str], ordered: bool = False) -> str:
    """A list of levels as a spec has it; empty if it would be long."""
    if len(labels) > SHOWN_IN_A_LIST:
        return ""
    listed = (" < " if ordered else ", ").join(map(spelled_level, labels))
    return f"{'ordered ' if ordered else ''}{{ {listed} }}"
