"""The quality of the draws, in words, with what to try.

In: draws and a Design. Out: Diagnostics.
Not decided here: how the numbers are computed (convergence.py).
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from hlmdsl.design.coded import Element
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Floats
from hlmdsl.explain.meaning import Estimate
from hlmdsl.explain.numbers import join
from hlmdsl.formulas.circle import around_middle
from hlmdsl.results.basins import in_several_places
from hlmdsl.results.convergence import AT_ONCE, convergence
from hlmdsl.results.draws import Draws, elements
from hlmdsl.source.frozen import frozen

Elements = npt.NDArray[np.object_]
"""Several numbers of the posterior."""

MOST_R_HAT = 1.01
LEAST_ESS_A_CHAIN = 100
"""Vehtari, Gelman, Simpson, Carpenter and Bürkner (2021), for every number alike: a quantile of a single unit's
deviation needs as many draws as that of any other number.
"""

CAREFUL = 0.99
"""Above this target_accept, shorter steps are not worth suggesting."""

NEAR_ZERO = 0.15
"""An sd whose 5% quantile is below this share of its median: a half-normal at zero has 0.09, a clear sd 0.3 or more."""

INTERVAL = (0.025, 0.975)


@frozen
class Diagnostics:
    """Numbers to judge the draws by. `alarms` are problems, each with what to try, `remarks` further information.

    The worst R-hat and ESS are over every number of the posterior, the single units' deviations included.
    """

    chains: int
    draws: int
    divergences: int
    at_max_treedepth: int
    max_r_hat: float
    min_ess_bulk: float
    min_ess_tail: float
    alarms: tuple[str, ...]
    remarks: tuple[str, ...]
    pieces: int = 1

    @property
    def passed(self) -> bool:
        return not self.alarms

    @property
    def headlines(self) -> tuple[str, ...]:
        """The lines above everything else in the fit's report."""
        return self.alarms

    @property
    def extent(self) -> str:
        pieces = f", in {self.pieces} pieces" if self.pieces > 1 else ""
        return f"{self.chains} chain{'s' * (self.chains != 1)} of {self.draws:,} draws{pieces}"

    @property
    def line(self) -> str:
        """The numbers that were looked at, in one line."""
        divergences = (
            f"{self.divergences:,} divergence{'s' * (self.divergences > 1)}" if self.divergences else "no divergences"
        )
        return (
            f"{self.extent}: {divergences}, R-hat at most {self.max_r_hat:.3f}, "
            f"effective sample size at least {min(self.min_ess_bulk, self.min_ess_tail):,.0f}"
        )


def estimate_all(draws: Draws, design: Design) -> dict[Element, Estimate]:
    """The posterior of every number: median, 95% interval, P(> 0), and its diagnostics."""
    found: dict[Element, Estimate] = {}
    directions = {e.name for e in design.model.estimands if e.expression.is_direction}
    for variable in draws.posterior:  # one at a time: those of many units are not copied
        own = draws.flat(variable).astype(float, copy=False)
        found |= (estimates_of_directions if variable in directions else estimates_of)(elements(draws, variable), own)
    return found


def estimates_of_directions[K: Hashable](of: Sequence[K], draws: Floats) -> dict[K, Estimate]:
    """The same of angles, as turns from their mean direction: what lies on both sides of pi is not cut there."""
    found = estimates_of(of, around_middle(draws, (0, 1)))
    return {
        one: replace(found[one], p_positive=float(positive))
        for one, positive in zip(of, _share_above(draws, 0), strict=True)
    }


def estimates_of[K: Hashable](of: Sequence[K], draws: Floats) -> dict[K, Estimate]:
    """The same of draws (chains, draws, numbers)."""
    found = convergence(draws, (0.5, *INTERVAL))
    median, low, high = found.quantiles
    positive, above_one = (_share_above(draws, bound) for bound in (0, 1))
    columns = (median, low, high, positive, found.r_hat, found.ess_bulk, found.ess_tail, found.mcse_median, above_one)
    table = np.stack(columns, axis=1)
    return {one: Estimate(*(float(v) for v in row)) for one, row in zip(of, table, strict=True)}


def _share_above(draws: Floats, bound: float) -> Floats:
    parts = range(0, draws.shape[2], AT_ONCE)
    return np.concatenate([(draws[:, :, i : i + AT_ONCE] > bound).mean(axis=(0, 1)) for i in parts])


def diagnose(drawn: Draws, design: Design, estimates: Mapping[Element, Estimate]) -> Diagnostics:
    """Judge the draws; `estimates` of every number of the posterior."""
    chains, draws = drawn.chains, drawn.draws
    divergences = drawn.count("diverging")
    at_max = drawn.count("reached_max_treedepth")
    judged = {element: e for element, e in estimates.items() if not _is_constant(element, e, design)}
    numbers = np.empty(len(judged), dtype=object)
    numbers[:] = list(judged)
    table = np.array([(e.r_hat, e.ess_bulk, e.ess_tail) for e in judged.values()])
    r_hat, bulk, tail = table.T
    alarms: list[str] = []
    if not np.isfinite(r_hat).all():
        stuck = numbers[~np.isfinite(r_hat)]
        alarms.append(
            f"{_some(stuck)} did not move, or took values that are not finite: the draws are of no use. "
            "Check the priors, and start again with another seed"
        )
    if divergences:
        alarms.append(
            f"{divergences:,} of {chains * draws:,} draws diverged: parts of the posterior may be left out, "
            f"and more draws do not mend that. {_against_divergences(drawn, design)}"
        )
    if (high := np.isfinite(r_hat) & (r_hat > MOST_R_HAT)).any():
        places = in_several_places(drawn, design, dict(zip(numbers[high], r_hat[high], strict=True)))
        alarms.append(
            places
            or f"the chains do not agree well enough on {_some(_worst(numbers, r_hat, high))} "
            f"(R-hat up to {_rounded_up(np.nanmax(r_hat[high])):.4f}, above {MOST_R_HAT}): "
            "try more draws and more tuning, 2,000 of each"
        )
    ess = np.minimum(bulk, tail)
    if (few := ess < LEAST_ESS_A_CHAIN * chains).any():
        alarms.append(
            f"few independent draws of {_some(_worst(numbers, -ess, few))} (effective sample size down to "
            f"{np.nanmin(ess[few]):.0f}, below {LEAST_ESS_A_CHAIN} a chain): "
            "their medians and intervals are rough; try more draws"
        )
    if at_max:
        alarms.append(
            f"{at_max:,} draw{'s' if at_max > 1 else ''} stopped at the greatest trajectory length: "
            "sampling is slow, not wrong. Centre and scale covariates, or give flat priors a scale"
        )
    return Diagnostics(
        chains=chains,
        draws=draws,
        divergences=divergences,
        at_max_treedepth=at_max,
        max_r_hat=float(np.nanmax(r_hat, initial=-np.inf)),
        min_ess_bulk=float(np.nanmin(bulk, initial=np.inf)),
        min_ess_tail=float(np.nanmin(tail, initial=np.inf)),
        alarms=tuple(alarms),
        remarks=near_zero(drawn, design),
    )


def _is_constant(element: Element, estimate: Estimate, design: Design) -> bool:
    """Whether it is an estimand that is constant, or given; if the chains are stuck, parameters are constant, too."""
    if any(element in e.fixed for e in design.schema.equations):
        return True
    is_estimand = any(e.name == element.variable for e in design.model.estimands)
    return is_estimand and np.isnan(estimate.r_hat) and bool(estimate.low == estimate.high)


def _worst(numbers: Elements, badness: Floats, chosen: npt.NDArray[np.bool_]) -> Elements:
    """The chosen ones, the worst first."""
    return numbers[chosen][np.argsort(-badness[chosen], kind="stable")]


def _rounded_up(r_hat: float) -> float:
    """To four decimals, so that what is above a limit is not printed as the limit."""
    return math.ceil(r_hat * 1e4) / 1e4


def _some(numbers: Elements) -> str:
    shown = ", ".join(element.name for element in numbers[:3])
    return shown + (f" and {len(numbers) - 3:,} more" if len(numbers) > 3 else "")


def _against_divergences(drawn: Draws, design: Design) -> str:
    was_careful = drawn.target_accept is not None and drawn.target_accept >= CAREFUL
    steps = "5,000 tuning steps" if was_careful else f"a target_accept of {CAREFUL}"
    sds = [v for e in design.schema.equations for v in e.varying]
    priors = f"a tighter prior on sd({sds[0].grouping.spelled})" if sds else "tighter priors"
    return f"Try {steps}, or {priors}"


def near_zero(drawn: Draws, design: Design) -> tuple[str, ...]:
    """One line on the sds of varying effects that the data hardly distinguish from zero."""
    found: list[tuple[str, str]] = []
    for varying in (v for e in design.schema.equations for v in e.varying):
        draws = drawn.posterior[varying.sd].reshape(-1, len(varying.sds))
        end, low, median = np.quantile(draws, (INTERVAL[0], 0.05, 0.5), axis=0)
        for sd, least, q, m in zip(varying.sds, end, low, median, strict=True):
            if q < NEAR_ZERO * m:
                found.append((sd.name, f"{least:.2g}"))
    if not found:
        return ()
    names, ends = (join(list(dict.fromkeys(told))) for told in zip(*found, strict=True))
    if len(found) == 1:
        return (f"{names} may be near zero: its 95% interval reaches down to {ends}; its prior matters there",)
    return (f"{names} may be near zero: their 95% intervals reach down to {ends}; their priors matter there",)
