"""What the diagnostics of this stage have in common.

In: facts. Out: diagnostics. Not decided here: any wording but that of nearest names and of what is not available yet.
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from hlmdsl.model.written import quoted, quoted_level
from hlmdsl.source.diagnostic import Diagnostic, names
from hlmdsl.source.fix import Fix
from hlmdsl.source.text import SourceText
from hlmdsl.syntax.mend import renamed, replaced
from hlmdsl.syntax.text_errors import number_fixes, without_comma


class ModelDiagnostic(Diagnostic):
    """Base of the model stage. `needs_whole_file`: may be only the consequence of a declaration that was not read.

    Of every field that holds a name, `FIELD_code` is how a spec has to write it: in backticks where it needs them.
    """

    needs_whole_file: ClassVar[bool] = False

    def facts(self) -> dict[str, Any]:
        facts = super().facts()
        return facts | {f"{name}_code": quoted(value) for name, value in facts.items() if isinstance(value, str)}


class WithNearest(ModelDiagnostic):
    """A name that is none of those there are: `closest` says which is near, or `otherwise` where none is.

    `misspelt` are the fields of which the first there is holds the wrong name. `kind_of_name` says how `near` is
    to be spelled; a text is, and stands in place of the whole span.
    """

    otherwise: ClassVar[str] = ""
    misspelt: ClassVar[tuple[str, ...]] = ("given", "name", "owner", "group")
    kind_of_name: ClassVar[Literal["name", "level", "text"]] = "name"
    help = "{closest}"

    near: tuple[str, ...] = ()

    def facts(self) -> dict[str, Any]:
        facts = super().facts()
        if not self.near:
            closest = self.otherwise.format(**{k: names(v) if isinstance(v, tuple) else v for k, v in facts.items()})
        elif len(self.near) == 1:
            closest = f"the closest is `{self.near[0]}`"
        else:
            closest = f"the closest are {names(self.near)}"
        return {**facts, "closest": closest}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        """The nearest names in place of the wrong one; sure where there is only one."""
        wrong = next((str(getattr(self, f)).strip("`") for f in self.misspelt if hasattr(self, f)), "")
        if self.kind_of_name == "text":
            return replaced(self.span, self.near)
        spell = quoted_level if self.kind_of_name == "level" else quoted
        return renamed(
            source, self.span, wrong or (source.slice(self.span) if self.span else ""), map(spell, self.near)
        )


class CommaInArgument(ModelDiagnostic):
    """`Normal(1,200, 50)`: a comma between thousands, or as a decimal mark, makes one argument two."""

    code = "HLM2043"
    title = "`{left},{right}` is two arguments with a comma between them"
    label = "a number has no comma"
    help = "{instead}"

    left: str
    right: str

    def facts(self) -> dict[str, Any]:
        return {**super().facts(), "instead": without_comma(self.left, self.right)}

    def fixes(self, source: SourceText) -> tuple[Fix, ...]:
        return number_fixes(self.span, self.left, self.right)


class NotAvailableYet(ModelDiagnostic):
    """A part of the language that this version can parse but not compute."""

    code = "HLM2099"
    title = "{feature} is not available yet"
    label = "this version cannot compute it"
    help = "{instead}"

    feature: str
    instead: str = ""
