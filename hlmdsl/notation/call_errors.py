"""Errors of calls that `hlm from` is given: HLM721."""

from __future__ import annotations

from typing import Any, ClassVar

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen


@frozen(kw_only=True)
class UnknownCall(Diagnostic):
    """A call of an unknown function: its formula alone may imply a different likelihood."""

    code: ClassVar[str] = "HLM721"
    title: ClassVar[str] = "calls of `{function}` are not read"
    help: ClassVar[str] = "{instead}"

    function: str
    near: str = ""
    advice: str = ""

    def facts(self) -> dict[str, Any]:
        """The nearest supported function, otherwise its formula."""
        formula = "give its formula alone, `y ~ x + (1 | g)`, and its likelihood with --family"
        near = f"did you mean `{self.near}`?" if self.near else formula
        return super().facts() | {"instead": self.advice or near}
