"""What a response is of that is not a zero of a separate process, and how much of that lies up to an upper bound.

In: a family, and the share of responses that are of it. Out: that share among responses up to a bound, and their mean.
Not decided here: which families these are (hurdle.py, compose.py), or what follows (truncation.py).

Of responses up to a bound the zeros of the separate process are all there, and of the others only some are: so these
are a smaller share of them than of all responses, and within the share they are the base's up to the bound.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from hlmdsl.formulas.functions import Functions
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    from hlmdsl.families.family import Ends, Family, Given


@frozen(eq=False)
class WithZeros:
    """With the probability `share`, a parameter, a response is of the family `base`, otherwise a zero. `log_none` is
    the log probability of a zero of the base if these are left out of it, None if they are not, or if it has none.
    """

    base: Family
    share: str
    log_none: Callable[[Functions, Given], Any] | None = None

    def ends(self, f: Functions, ends: Ends) -> Ends:
        """Of responses up to an end, those that are of the base, as the base has them."""
        low, high = ends
        assert low is None
        if self.log_none is not None:
            low = 0.0
        return low, high if self.base.is_whole else self.base.seen(high, None, f)

    def log_part(self, f: Functions, ends: Ends, p: Given) -> Any:
        """The log probability of a response that is of the base, and up to an end."""
        low, high = self.ends(f, ends)
        log_share = p[self.share].logs[0]
        if self.log_none is None:
            assert self.base.log_cdf is not None
            return log_share + self.base.log_cdf(f, high, p)
        assert self.base.log_between is not None
        return log_share - f.log1mexp(self.log_none(f, p)) + self.base.log_between(f, (low, high), p)

    def share_within(self, f: Functions, ends: Ends, p: Given) -> Any:
        """Of responses up to an end, the share of those that are of the base."""
        own = self.log_part(f, ends, p)
        return f.exp(own - f.logaddexp(own, p[self.share].logs[1]))

    def statement_within(self, f: Functions, ends: Ends, p: Given) -> dict[str, Any]:
        """The share that draws within the bounds have."""
        return {self.share: self.share_within(f, ends, p)}

    def mean_within(self, f: Functions, ends: Ends, p: Given) -> Any:
        """The zeros add nothing, and nor does a base of which nothing lies there."""
        assert self.base.mean_within is not None
        share = self.share_within(f, ends, p)
        return f.where(f.above(share, 0.0), share * self.base.mean_within(f, self.ends(f, ends), p), 0.0)

    def moments_within(self, f: Functions, ends: Ends, p: Given) -> tuple[Any, Any]:
        """The mean, and the variance: share (V + M²) - (share M)², of a base with mean M and variance V."""
        assert self.base.moments_within is not None
        share = self.share_within(f, ends, p)
        mean, variance = self.base.moments_within(f, self.ends(f, ends), p)
        some = f.above(share, 0.0)
        own = share * (variance + (1 - share) * mean * mean)
        return f.where(some, share * mean, 0.0), f.where(some, own, 0.0)
