"""Responses that fall off exponentially on both sides of a point, at a rate of each side.

In: the share below the point and both rates. Out: logs of densities and probabilities. Not decided here: what decides
the share and the rates (laplace.py, asymmetric_laplace.py).
"""

from __future__ import annotations

from typing import Any

from hlmdsl.formulas.functions import Functions
from hlmdsl.source.frozen import frozen


@frozen
class Sides:
    """Logs of the shares below and above, and the rates there; `gap` is a response less the point."""

    log_below: Any
    log_above: Any
    rate_below: Any
    rate_above: Any

    def log_cdf(self, f: Functions, gap: Any) -> Any:
        """Of being at most there; no branch sees what it cannot take."""
        low, high = -f.maximum(-gap, 0.0), f.maximum(gap, 0.0)
        below = self.log_below + self.rate_below * low
        above = f.log1p(-f.exp(self.log_above - self.rate_above * high))
        return f.where(f.above(0.0, gap), below, above)

    @property
    def mirrored(self) -> Sides:
        return Sides(self.log_above, self.log_below, self.rate_above, self.rate_below)

    def log_survival(self, f: Functions, gap: Any) -> Any:
        """Of being above."""
        return self.mirrored.log_cdf(f, -gap)

    def log_between(self, f: Functions, low: Any, high: Any, width: Any) -> Any:
        """Of two ends on one side, what is beyond the nearer one and how much less that is at the other; of ends around
        the point, a part of each side.
        """
        below = self.log_below + self.rate_below * -f.maximum(-high, 0.0) + f.log1mexp(-self.rate_below * width)
        above = self.log_above - self.rate_above * f.maximum(low, 0.0) + f.log1mexp(-self.rate_above * width)
        left, right = f.where(f.above(0.0, low), low, -1.0), f.where(f.above(high, 0.0), high, 1.0)
        around = f.logaddexp(
            self.log_below + f.log1mexp(self.rate_below * left), self.log_above + f.log1mexp(-self.rate_above * right)
        )
        return f.where(f.above(0.0, high), below, f.where(f.above(low, 0.0), above, around))
