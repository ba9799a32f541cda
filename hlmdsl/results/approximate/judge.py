"""How far an approximation can be trusted, in numbers and in words.

In: how its importance weights are spread, `Draws.approximation`. Out: diagnostics in place of R-hat and ESS.
Not decided here: how the weights are computed (pareto.py).
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping
from dataclasses import replace

from hlmdsl.design.design import Design
from hlmdsl.explain.meaning import Estimate
from hlmdsl.results.approximate.quality import Approximation
from hlmdsl.results.draws import Draws
from hlmdsl.results.judge_draws import near_zero
from hlmdsl.source.frozen import frozen

METHODS = {
    "laplace": "a normal distribution around the posterior's mode (Laplace's method)",
    "quadrature": "a normal distribution around the mode of all but the group effects, which are integrated out by "
    "adaptive quadrature",
    "pathfinder": "normal distributions fitted on the way to the posterior's mode (Pathfinder)",
}
"""The engines that approximate, and what each takes the place of the posterior, on the scale without bounds."""

LEAST_ESS = 400
"""As many independent draws as are required of four chains."""


@frozen
class ApproximationDiagnostics:
    """Numbers to judge an approximation by. `alarms` are problems, each with what to try, `remarks` further
    information; `notice` says that it is an approximation if no alarm does.

    Its draws are independent, so R-hat and effective sample sizes would be perfect and uninformative: the question is
    how far their distribution is from the posterior.
    """

    approximation: Approximation
    alarms: tuple[str, ...]
    remarks: tuple[str, ...]
    notice: str = ""

    @property
    def passed(self) -> bool:
        return not self.alarms

    @property
    def headlines(self) -> tuple[str, ...]:
        """The lines above everything else in the report: that it is not a sample, whatever its k."""
        return self.alarms or (self.notice,)

    @property
    def draws(self) -> int:
        return self.approximation.draws

    @property
    def extent(self) -> str:
        return f"{self.draws:,} draws of an approximation"

    @property
    def line(self) -> str:
        """The numbers that were looked at, in one line."""
        return f"{self.extent}, no posterior sample: {_measured(self.approximation)}; R-hat does not apply"


def judge(approximation: Approximation, draws: Draws, design: Design) -> ApproximationDiagnostics:
    """The first line says that it is an approximation, whatever its k."""
    a = approximation
    what = f"an approximation, not a posterior sample: {METHODS[a.method]}. {_measured(a)}"
    alarms: tuple[str, ...] = ()
    notice = ""
    if not a.reweighted:
        alarms = (
            f"{what}: do not trust it. Estimates are the approximation's own, uncorrected, and may be far off; "
            "sample instead, by leaving `engine` out",
        )
    elif a.ess < LEAST_ESS:
        alarms = (f"{what}. Medians and intervals are rough; ask for more draws, or sample by leaving `engine` out",)
    else:
        notice = f"{what}. Good for a quick look; leave `engine` out to sample"
    return ApproximationDiagnostics(a, alarms, near_zero(draws, design), notice)


def _measured(a: Approximation) -> str:
    if a.k == -math.inf:
        return "it is the posterior itself, as far as the draws can tell"
    k = f"Pareto k = {a.k:.2f}" if math.isfinite(a.k) else "Pareto k cannot be computed"
    if not a.reweighted:
        return f"{k}, above {a.most_k:.2g}"
    return f"{k}, {a.most_k:.2g} at most is trusted; the importance weights are worth {a.ess:,.0f} independent draws"


def without_convergence[K: Hashable](
    estimates: Mapping[K, Estimate], approximation: Approximation | None
) -> dict[K, Estimate]:
    """Estimates that do not claim convergence, with the Monte Carlo error of as many draws as the weights are worth."""
    if approximation is None:
        return dict(estimates)
    wider = math.sqrt(approximation.draws / approximation.ess) if approximation.reweighted else 1.0
    return {
        of: replace(e, r_hat=math.nan, ess_bulk=math.nan, ess_tail=math.nan, mcse=e.mcse * wider)
        for of, e in estimates.items()
    }
