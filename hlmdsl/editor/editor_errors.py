"""In: facts found in requests of editors, commands and notebooks. Out: diagnostics HLM520 to HLM524.

Not decided here: when they are raised.
"""

from __future__ import annotations

from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic


class NoSuchCode(Diagnostic):
    """A code that no error has or had."""

    code: ClassVar[str] = "HLM520"
    title: ClassVar[str] = "`{given}` is not the code of an error"
    help: ClassVar[str] = "{closest}"

    given: str
    near: tuple[str, ...] = ()

    def facts(self) -> dict[str, object]:
        some = f"codes near it: {', '.join(self.near)}" if self.near else "codes are written like `HLM2055`"
        return {**super().facts(), "closest": some}


class NotRenamed(Diagnostic):
    """A name that cannot be changed, or not to this one."""

    code: ClassVar[str] = "HLM521"
    title: ClassVar[str] = "`{name}` cannot be renamed{to}"
    label: ClassVar[str] = "{fact}"

    name: str
    fact: str
    new: str = ""

    def facts(self) -> dict[str, object]:
        return {**super().facts(), "to": f" to `{self.new}`" if self.new else ""}


class NeedsPygls(Diagnostic):
    """The language server without the package that it is made with."""

    code: ClassVar[str] = "HLM522"
    title: ClassVar[str] = "the language server needs pygls, which is not installed"
    help: ClassVar[str] = "install it: `pip install 'hlmdsl[lsp]'`"


class BadMagicLine(Diagnostic):
    """`%%hlm` without a name, or with an option that it does not have."""

    code: ClassVar[str] = "HLM523"
    title: ClassVar[str] = "{fact}"
    help: ClassVar[str] = "write `%%hlm sleep`, or `%%hlm sleep --data df` with a table or a file's path"

    fact: str


class NoSuchTable(Diagnostic):
    """`%%hlm m --data df` where the notebook has no `df`."""

    code: ClassVar[str] = "HLM524"
    title: ClassVar[str] = "the notebook has no `{given}`"
    help: ClassVar[str] = "{closest}"

    given: str
    near: tuple[str, ...] = ()

    def facts(self) -> dict[str, object]:
        path = 'a path is written in quotes: `--data "table.csv"`'
        closest = f"the closest name is `{self.near[0]}`; {path}" if self.near else path
        return {**super().facts(), "closest": closest}
