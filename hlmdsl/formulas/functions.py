"""Elementwise functions of one array library, so that the formulas of a link, a family or a prior are written once.

In: arrays of that library. Out: the same. Not decided here: what is computed (families/, priors/).
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from hlmdsl.formulas.bessel import bessel_rest, log_bessel
from hlmdsl.formulas.normal_points import points_of
from hlmdsl.source.frozen import frozen

LOG_2PI = math.log(2 * math.pi)


@frozen
class Functions:
    """`log_ndtr` is the log of the standard normal's distribution function, `log1mexp` log(1 - exp(x)), x < 0.

    `logaddexp` is log(exp(x) + exp(y)), `log_total` log(1 + exp(x) + exp(y) + ...), of any number. `lgamma` is log
    Gamma, and `stirling_rest` what is left of it, log Gamma(z) - z log z + z; `log_gamma_cdf(shape, x)` and
    `log_gamma_survival(shape, x)` are logs of the probability that a gamma variable is at most x, or above, and
    `log_beta_cdf(a, b, log_odds)` that of a beta variable at most the point with these log odds.
    `log_beta_binomial(low, high, n, a, b)` is the log of the probability of more than `low` and at most `high`
    successes of n, whose probability is a beta variable. `exp_rest` is exp(x) - 1 - x. `log_bessel` is log(I0(kappa)) -
    kappa, I0 the modified Bessel function, and `bessel_ratio` I1(kappa)/I0(kappa). `odds_rest(share, rest, d)`, rest =
    1 - share, is share d - log(rest + share exp(d)): what a mean log likelihood of yes and no loses when its log odds
    are d away from the best. `where(above(a, b), x, y)` is x where a > b, otherwise y; both are evaluated, so both need
    valid arguments. `normal_points(dims)` are points of a standard normal variable, and their weights.
    """

    exp: Callable[[Any], Any]
    expm1: Callable[[Any], Any]
    log: Callable[[Any], Any]
    log1p: Callable[[Any], Any]
    log1mexp: Callable[[Any], Any]
    sqrt: Callable[[Any], Any]
    maximum: Callable[[Any, float], Any]
    sigmoid: Callable[[Any], Any]
    softplus: Callable[[Any], Any]
    erfc: Callable[[Any], Any]
    atan: Callable[[Any], Any]
    sin: Callable[[Any], Any]
    cos: Callable[[Any], Any]
    log_ndtr: Callable[[Any], Any]
    join: Callable[[list[Any]], Any]
    logaddexp: Callable[[Any, Any], Any]
    log_total: Callable[..., Any]
    lgamma: Callable[[Any], Any]
    log_gamma_cdf: Callable[[Any, Any], Any]
    log_gamma_survival: Callable[[Any, Any], Any]
    log_beta_cdf: Callable[[Any, Any, Any], Any]
    log_beta_binomial: Callable[[Any, Any, Any, Any, Any], Any]
    stirling_rest: Callable[[Any], Any]
    log_bessel: Callable[[Any], Any]
    exp_rest: Callable[[Any], Any]
    odds_rest: Callable[[Any, Any, Any], Any]
    where: Callable[[Any, Any, Any], Any]
    above: Callable[[Any, Any], Any]
    normal_points: Callable[[int], tuple[Any, Any]] = points_of
    bessel_ratio: Callable[[Any], Any] = lambda kappa: 1 - bessel_rest(kappa, np.where, np.greater)


_erfc = np.frompyfunc(math.erfc, 1, 1)


def _sigmoid(x: Any) -> Any:
    """1 / (1 + exp(-x)), as exact in one tail as in the other."""
    e = np.exp(-np.abs(x))
    return np.where(np.signbit(x), e, 1.0) / (1.0 + e)


def _log1mexp(x: Any) -> Any:
    """Each branch where it is exact (Maechler 2012, Accurately computing log(1 - exp(-|a|)))."""
    near = np.maximum(x, -math.log(2))
    with np.errstate(divide="ignore"):
        return np.where(x > -math.log(2), np.log(-np.expm1(near)), np.log1p(-np.exp(x)))


def _log_ndtr(x: Any) -> Any:
    from scipy.special import log_ndtr  # type: ignore[import-untyped]

    return log_ndtr(x)


def _lgamma(x: Any) -> Any:
    from scipy.special import gammaln

    return gammaln(x)


def _log_gamma_cdf(shape: Any, x: Any) -> Any:
    from hlmdsl.formulas.incomplete import log_gamma_cdf

    return log_gamma_cdf(shape, x)


def _log_gamma_survival(shape: Any, x: Any) -> Any:
    from hlmdsl.formulas.incomplete import log_gamma_survival

    return log_gamma_survival(shape, x)


def _log_beta_cdf(a: Any, b: Any, log_odds: Any) -> Any:
    from hlmdsl.formulas.incomplete_beta import log_beta_cdf

    return log_beta_cdf(a, b, log_odds)


def _log_beta_binomial(low: Any, high: Any, n: Any, a: Any, b: Any) -> Any:
    from hlmdsl.formulas.beta_binomial import log_beta_binomial

    return log_beta_binomial(low, high, n, a, b)


def _stirling_rest(z: Any) -> Any:
    """By Stirling's series (Abramowitz & Stegun 6.1.41) from 16 on."""
    far, near = np.maximum(z, 16.0), np.minimum(z, 16.0)
    y = 1.0 / (far * far)
    series = (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - y * 691 / 360360))))) / far
    return np.where(z < 16.0, _lgamma(near) - near * np.log(near) + near, 0.5 * np.log(2 * np.pi / far) + series)


def _odds_rest(share: Any, rest: Any, d: Any) -> Any:
    # no and yes are swapped if there is less of no, which keeps the digits of the loss, also if d is large
    swap = np.where(np.abs(d) < 30, share > rest, d > 0)
    share, rest, d = np.where(swap, rest, share), np.where(swap, share, rest), np.where(swap, -d, d)
    more = share * np.expm1(d)
    # far down, one plus what is nearly minus one has no digits left
    return share * d - np.where(more > -0.5, np.log1p(np.maximum(more, -0.5)), np.log(rest + share * np.exp(d)))


def _log_total(*x: Any) -> Any:
    top = np.maximum(0.0, functools.reduce(np.maximum, x))
    return top + np.log(sum((np.exp(each - top) for each in x), np.exp(-top)))


NUMPY = Functions(
    exp=np.exp,
    expm1=np.expm1,
    log=np.log,
    log1p=np.log1p,
    log1mexp=_log1mexp,
    sqrt=np.sqrt,
    maximum=np.maximum,
    sigmoid=_sigmoid,
    softplus=lambda x: np.logaddexp(0.0, x),
    erfc=lambda x: np.asarray(_erfc(x), dtype=np.float64),
    atan=np.arctan,
    sin=np.sin,
    cos=np.cos,
    log_ndtr=_log_ndtr,
    join=lambda arrays: np.concatenate(arrays, axis=-1),
    logaddexp=np.logaddexp,
    log_total=_log_total,
    lgamma=_lgamma,
    log_gamma_cdf=_log_gamma_cdf,
    log_gamma_survival=_log_gamma_survival,
    log_beta_cdf=_log_beta_cdf,
    log_beta_binomial=_log_beta_binomial,
    stirling_rest=_stirling_rest,
    log_bessel=lambda kappa: log_bessel(kappa, np.where, np.greater, np.log),
    exp_rest=lambda x: np.expm1(x) - x,
    odds_rest=_odds_rest,
    where=np.where,
    above=np.greater,
)


def _rough_erfc(x: Any) -> Any:
    """Within 1.5e-7 (Abramowitz & Stegun 7.1.26), a hundred times as fast as `math.erfc` one by one."""
    t = 1 / (1 + 0.3275911 * np.abs(x))
    series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    tail = series * np.exp(-(x**2))
    return np.where(x < 0, 2 - tail, tail)


FAST = replace(NUMPY, sigmoid=lambda x: 1 / (1 + np.exp(-x)), erfc=_rough_erfc)
"""For variances, which need no digits in the tails."""
