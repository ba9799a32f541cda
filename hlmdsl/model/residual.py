"""Residuals of the same unit that correlate, as a checked model has them.

In: made by residuals.py. Out: read by all later stages. Not decided here: which visits and times there are.
"""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar

from hlmdsl.model.priors import Prior
from hlmdsl.model.terms import Grouping
from hlmdsl.model.variables import Covariate, Factor
from hlmdsl.model.written import bare, quoted
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import Span
from hlmdsl.syntax import ast

RESIDUAL, AUTOREGRESSION = "residual", "ar"


@frozen
class Residual:
    """Residuals of rows of one unit of a grouping correlate. With a `visit`, every pair of its levels has a separate
    correlation, LKJ(eta). With a `time`, rows that far apart correlate by phi to that power, and phi has a `prior`.
    """

    grouping: Grouping
    visit: Factor | None = None
    eta: float = 0.0
    time: Covariate | None = None
    prior: Prior | None = None
    span: Span | None = field(default=None, compare=False)
    within_span: Span | None = field(default=None, compare=False)

    COR: ClassVar[str] = "cor_residual"
    PAIR: ClassVar[str] = "residual_pair"
    PHI: ClassVar[str] = "phi_residual"

    @property
    def spelled(self) -> str:
        """As a spec would write what correlates."""
        of = quoted(self.visit.name) if self.visit is not None else f"{AUTOREGRESSION}({self._time})"
        return f"{RESIDUAL}({of} | {self.grouping.spelled})"

    @property
    def line(self) -> str:
        """The declaration."""
        prior = f"LKJ(eta = {self.eta:g})" if self.prior is None else self.prior.written
        return f"correlation {self.spelled} ~ {prior}"

    @property
    def _time(self) -> str:
        return quoted(self.time.name) if self.time is not None else ""


def is_of_residuals(declaration: ast.CorrelationDecl) -> bool:
    """Whether it is about residuals, valid or not."""
    target = bare(declaration.target)
    return isinstance(target, ast.Call) and target.function.text == RESIDUAL
