"""In: facts about columns and levels that a spec and a table do not share. Out: diagnostics HLM311 to HLM321, HLM362,
and HLM390.

Not decided here: when they are raised; what is wrong with the values (binding_errors.py) or with a file
(table_errors.py).
"""

from __future__ import annotations

from typing import Any

from hlmdsl.model.written import quoted, quoted_level
from hlmdsl.source.diagnostic import Diagnostic, names
from hlmdsl.source.fix import Edit, Fix, replacement
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax.mend import chunk_of, in_braces, places_of, renamed, without_item
from hlmdsl.syntax.names_of import columns_named
from hlmdsl.syntax.parse import parse_recovering


class ColumnNotFound(Diagnostic):
    """The table does not have a declared column."""

    code = "HLM311"
    title = "{table} has no column `{column}`"
    label = "{kind} of the model"
    note = "columns of the table: {columns}"
    help = "{closest}"

    kind: str
    name: str
    column: str
    table: str
    columns: tuple[str, ...]
    near: tuple[str, ...] = ()
    is_index: bool = False

    def facts(self) -> dict[str, Any]:
        another = f"another column can stand behind the name: `{self.kind} {quoted(self.name)} = column`"
        if self.kind in ("response", "column", "status"):
            another = "write the name as it stands in the table, capitals included"
        closest = f"the closest column is {names(self.near[:1])}" if self.near else another
        if self.is_index:
            closest = f"`{self.column}` is in the index of the data frame: give `frame.reset_index()`"
        return {**super().facts(), "closest": closest}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        """The nearest column wherever the spec has the wrong one, which may be the name of the variable too."""
        if self.span is None or not self.near or self.is_index:
            return ()
        column = quoted(self.near[0])
        if self.name != self.column:
            return renamed(source, self.span, self.column, (column,))
        spec, _ = parse_recovering(source)
        spans = {p.span for p in columns_named(spec, self.column)} | set(places_of(source, self.span, self.column))
        return (Fix(f"write `{column}`", tuple(Edit(span, column) for span in sorted(spans))),) if spans else ()


class RepeatedColumn(Diagnostic):
    """The table has several columns with one name."""

    code = "HLM312"
    title = "{table} has several columns named `{column}`"
    label = "it is unclear which of them is meant"
    help = "rename all but one of them in the table"

    column: str
    table: str


class MissingCells(Diagnostic):
    """Missing values under `missing error`."""

    code = "HLM313"
    title = "`{column}` is missing in {count:,} of {total:,} rows"
    label = "{rows}"
    note = "{meant}"
    help = "{advice}"

    column: str
    count: int
    total: int
    rows: str
    kind: str = ""
    words: tuple[str, ...] = ()
    bound: str = ""

    def facts(self) -> dict[str, Any]:
        everywhere = "the column is empty: check the table"
        drop = "write `missing drop` in the spec to leave such rows out, or complete the table"
        if self.bound:
            drop = f"a row without a bound has `{self.bound}`; {drop}"
        advice = everywhere if self.count == self.total and not self.words else drop
        return {**super().facts(), "advice": advice, "meant": self._meant()}

    def _meant(self) -> str:
        """A word for missing that may be a label: Namibia's code, the answer `None`."""
        if not self.words:
            return ""
        word = self.words[0]
        declared = f"if it is a level, declare it among the levels of `{self.column}`"
        quoted = f'if it is a label, put quotation marks around it in the file, and around no other: `"{word}"`'
        means = f"a text file's {names(self.words)} means a missing value"
        return f"{means}; {declared if self.kind in ('factor', 'response') else quoted}"


class NotNumbers(Diagnostic):
    """Text in a column that the spec uses as numbers."""

    code = "HLM314"
    title = "`{column}` holds text where {use} requires numbers"
    label = "{rows}"
    note = "not a number in {count:,} of {total:,} rows: {examples}"
    help = "{advice}"

    column: str
    use: str
    name: str
    count: int
    total: int
    examples: tuple[str, ...]
    rows: str
    advice: str


class UnusableColumn(Diagnostic):
    """A column of lists, structs or objects: neither numbers nor labels."""

    code = "HLM362"
    title = "`{column}` of {table} is neither numbers nor labels"
    label = "{kind} of the model"
    note = "it holds {holds}"
    help = "make a column of single numbers, texts or truth values in the table"

    column: str
    table: str
    kind: str
    holds: str


class InfiniteCells(Diagnostic):
    """Infinite values."""

    code = "HLM315"
    title = "`{column}` is infinite or too large in {count:,} of {total:,} rows"
    label = "{rows}"
    help = "correct these cells in the table; they often come from a division by zero or the log of zero"

    column: str
    count: int
    total: int
    rows: str


class UnseenLevel(Diagnostic):
    """Values of a factor's column that are not among its declared levels."""

    code = "HLM316"
    title = "`{factor}` has values in {table} that are not declared levels"
    label = "levels in the data that the spec lacks (rows): {found:plain}"
    note = "declared levels: {levels}{without_rows}"
    help = "{closest}"

    factor: str
    table: str
    found: tuple[str, ...]
    levels: tuple[str, ...]
    given: str
    near: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()
    instead: str = ""
    ordered: bool = False
    add: str = "add them to the list of levels, or remove these rows from the table"

    def facts(self) -> dict[str, Any]:
        without_rows = f"; without rows: {names(self.empty)}" if self.empty else ""
        blank = self.given != self.given.strip() and self.given.strip() in self.levels
        closest = f"the level closest to `{self.given}` is {names(self.near[:1])}" if self.near else self.add
        if self.instead:
            where = ", from the lowest to the highest" if self.ordered else ""
            closest = f"write the labels of the table{where}: `{self.instead}`"
        if blank:
            closest = f"`{self.given}` has blanks at its ends: remove them in the table"
        return {**super().facts(), "closest": closest, "without_rows": without_rows}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        """The label of the table in place of a declared level without rows, or a longer list of levels."""
        braces = in_braces(source, self.span)
        if braces is None or self.given != self.given.strip() or self.instead:
            return ()
        if self.near:
            wrong = self.near[0]
            chunk = chunk_of(source, braces)
            if chunk is None or wrong not in self.empty:
                return ()
            return renamed(source, Span(braces.start, chunk.span.end), wrong, (quoted_level(self.given),))
        if self.ordered or len(self.found) > 1:
            return ()
        end = len(source.text[: braces.end - 1].rstrip())
        comma = "" if source.text[end - 1] == "," else ","
        return (
            replacement(Span(end, end), f"{comma} {quoted_level(self.given)}", f"add `{self.given}`", is_sure=False),
        )


class UnknownLabels(Diagnostic):
    """Levels or units of a new table that the fitted table did not have, so the fit has no estimate for them."""

    code = "HLM390"
    title = "{table} has {what} of `{name}` that the fitted table did not have"
    label = "{what} that are not known (rows): {found:plain}"
    note = "known {what}: {known}"
    help = "{closest}"

    name: str
    what: str
    table: str
    found: tuple[str, ...]
    known: tuple[str, ...]
    given: str
    near: tuple[str, ...] = ()

    def facts(self) -> dict[str, Any]:
        closest = f"the one closest to `{self.given}` is {names(self.near[:1])}" if self.near else ""
        instead = "remove these rows from the table"
        if self.what == "units":
            instead = "predict for new units (units = new), or remove these rows"
        return {**super().facts(), "closest": closest or instead}


class EmptyLevel(Diagnostic):
    """Declared levels without rows: the data have no information about their coefficients."""

    code = "HLM317"
    title = "{which} of `{factor}` {has} no rows in {table}"
    label = "no row has it"
    note = "levels in the data (rows): {counts:plain}"
    help = "remove it from the list of levels: without rows its coefficient only repeats the prior"

    factor: str
    table: str
    levels: tuple[str, ...]
    counts: tuple[str, ...]

    def facts(self) -> dict[str, Any]:
        many = len(self.levels) > 1
        which = f"{'levels' if many else 'level'} {names(self.levels)}"
        return {**super().facts(), "which": which, "has": "have" if many else "has"}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        braces = in_braces(source, self.span)
        if braces is None:
            return ()
        gone = [p for level in self.levels for p in places_of(source, braces, level)]
        return (Fix(f"remove {names(self.levels)}", tuple(without_item(source, braces, gone))),) if gone else ()


class ReferenceNotInData(Diagnostic):
    """A reference level without rows."""

    code = "HLM318"
    title = "reference level is not in the data"
    label = "no row of {table} has {factor} = {reference}"
    note = "levels in the data (rows): {counts:plain}"
    help = "{closest}"

    factor: str
    table: str
    reference: str
    counts: tuple[str, ...]
    near: tuple[str, ...] = ()

    def facts(self) -> dict[str, Any]:
        choose = "choose a level that has rows: every other level is compared with it"
        closest = f"the closest level is {names(self.near[:1])}" if self.near else choose
        return {**super().facts(), "closest": closest}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        return renamed(source, self.span, self.reference, map(quoted_level, self.near[:1]))


class SingleLevel(Diagnostic):
    """A factor with one level: nothing to compare."""

    code = "HLM319"
    title = "factor `{factor}` has only one level in {table}"
    label = "every row has {factor} = {level}"
    help = "remove it from the effects: with one level there is nothing to compare"

    factor: str
    table: str
    level: str


class NoRows(Diagnostic):
    """A table without rows."""

    code = "HLM320"
    title = "{table} has no rows"
    help = "check that the table was filled and filtered as intended"

    table: str


class NoRowsLeft(Diagnostic):
    """Every row has a missing value, so `missing drop` leaves none."""

    code = "HLM321"
    title = "no row of {table} is complete: `missing drop` leaves nothing"
    note = "missing values by column: {counts:plain}"
    help = "{advice}"

    table: str
    total: int
    counts: tuple[str, ...]
    empty: tuple[str, ...] = ()

    def facts(self) -> dict[str, Any]:
        advice = "complete the table, or use fewer of these columns"
        if self.empty:
            advice = f"take {names(self.empty)} out of the model: the column has no values"
        return {**super().facts(), "advice": advice}
