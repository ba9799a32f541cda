"""Errors of fits that are there already and are to be used again. In: facts. Out: diagnostics.

Not decided here: when they are raised.
"""

from __future__ import annotations

from typing import ClassVar

from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.frozen import frozen


@frozen(kw_only=True)
class NotInTheFit(Diagnostic):
    """A spec that a fit is to be updated to needs columns that the fit's rows do not have."""

    code: ClassVar[str] = "HLM618"
    title: ClassVar[str] = "the rows of the fit have no {columns}"
    note: ClassVar[str] = "a fit keeps the columns that its own spec uses, and the new spec names no data"
    help: ClassVar[str] = "give the table, too: `fit.update(spec, table)`"

    columns: tuple[str, ...]


@frozen(kw_only=True)
class TwoPlaces(Diagnostic):
    """`file` and `save_to` in one call."""

    code: ClassVar[str] = "HLM619"
    title: ClassVar[str] = "`file` and `save_to` were both given"
    note: ClassVar[str] = "`file` saves the fit as well, and reads it from there next time"
    help: ClassVar[str] = "leave one of them out"
