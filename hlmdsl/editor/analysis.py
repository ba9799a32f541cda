"""In: the text of a spec as it is being written. Out: its analysis, even if it has errors.

Not decided here: what is shown at a position (hover.py, completion.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from hlmdsl.design.design import Schema
from hlmdsl.design.schema import schema_from_spec
from hlmdsl.design.table import Table
from hlmdsl.editor.look import Look, Tables, look
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.meaning import Explanation, Meaning
from hlmdsl.model.check import targets_in
from hlmdsl.model.model import Model
from hlmdsl.model.targets import Targets
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import ast

OF_BEFORE = "As of the last version of this text without errors."
LINES_LEFT_OUT = "Without the declarations that cannot be read."


@frozen
class Meant:
    """What a model's numbers mean: of the last text that had a meaning."""

    schema: Schema
    explanation: Explanation

    @cached_property
    def meanings(self) -> tuple[Meaning, ...]:
        """Those that are numbers of the posterior or estimands; sums and cells apart."""
        return tuple(m for section in self.explanation.sections for m in section.meanings)


@frozen
class Analysis:
    """The look at the current text, its table, and the meanings; a `proviso` says that these are of a different
    text.
    """

    look: Look
    table: Table | None
    meant: Meant | None
    proviso: str = ""

    @cached_property
    def targets(self) -> Targets | None:
        """Possible targets of priors and estimands, as far as the text can be read."""
        return targets_in(self.look.tree, self.look.source)

    @property
    def declarations(self) -> tuple[ast.AnyDeclaration, ...]:
        return self.look.tree.declarations


@dataclass
class Analyses:
    """The analysis of each open text, repeated when it changes; tables are kept."""

    tables: Tables = field(default_factory=Tables)
    _known: dict[str, Analysis] = field(default_factory=dict)

    def of(self, name: str, text: str) -> Analysis:
        """That of a text, whose name is the path of its file."""
        before = self._known.get(name)
        if before is not None and before.look.source.text == text and self._is_current(before):
            return before
        looked = look(SourceText(name, text), self.tables.bind)
        meant, proviso = _meant(looked), ""
        if meant is None and before is not None and before.meant is not None and before.proviso != LINES_LEFT_OUT:
            meant, proviso = before.meant, OF_BEFORE
        elif meant is None and looked.rest is not None:
            meant, proviso = self._of_rest(looked.rest), LINES_LEFT_OUT
        found = Analysis(looked, self.tables.named_in(looked.tree, name), meant, proviso)
        self._known[name] = found
        return found

    def _of_rest(self, model: Model) -> Meant | None:
        """Of a text that never had a meaning as a whole."""
        try:
            design = self.tables.bind(model)
        except HlmError:
            return None
        return Meant(design.schema, explain(design.schema, design)) if design is not None else None

    def forget(self, name: str) -> None:
        self._known.pop(name, None)

    def _is_current(self, known: Analysis) -> bool:
        """Whether its table is still the one that its file holds."""
        return self.tables.named_in(known.look.tree, known.look.source.name) is known.table


def _meant(looked: Look) -> Meant | None:
    """From the data, otherwise from the spec alone if that is enough."""
    design = looked.design
    if design is not None:
        return Meant(design.schema, explain(design.schema, design))
    if looked.model is None:
        return None
    try:
        schema = schema_from_spec(looked.model)
    except HlmError:
        return None
    return Meant(schema, explain(schema))
