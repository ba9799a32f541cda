"""Scalar functions that numba's `math` lacks, accurate in the tails, or that it has only with branches.

In: plain numbers, inside compiled code. Out: plain numbers. Not decided here: what they are used for.

libm's exp is one call for each cell, 10 to 20 ns; a polynomial without branches is computed for 4 or 8 cells at once.
The same holds for log, log Gamma, the normal distribution function and their derivatives. A single function with a
branch would keep the whole loop from being vectorised.
"""

from __future__ import annotations

import math
from typing import Any

from llvmlite import ir  # type: ignore[import-untyped]
from numba import njit, types
from numba.extending import intrinsic

INNER: dict[str, Any] = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True}
"""For functions that only compiled code calls: without wrappers for Python, which take time to compile."""

compiled = njit(error_model="numpy", **INNER)
contracted = njit(error_model="numpy", fastmath={"contract"}, **INNER)
"""Division by zero gives infinity, which the sampler rejects; an exception could not leave a C callback."""

summing = njit(error_model="numpy", fastmath={"contract", "reassoc", "nsz"}, **INNER)
"""Of long sums, in any order, which several additions at once are."""

LOG_2PI = math.log(2 * math.pi)
ROOT_2PI = 1 / math.sqrt(2 * math.pi)
LARGEST = 1e300
"""Larger numbers are treated as this one: quotients of infinities are NaN."""
LOG2_E = 1.4426950408889634
LN2_HIGH = 0.6931471803691238
LN2_LOW = 1.9082149292705877e-10
ROUNDING = 6755399441055744.0
"""1.5 * 2^52: added to a double, its last bits are the nearest integer."""
ROUNDING_BITS = 0x4338000000000000
ROOT_HALF = 0x3FE6A09E667F3BCD
"""The bits of the square root of 1/2."""


def _to_bits(context, x):  # type: ignore[no-untyped-def]
    def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
        return builder.bitcast(arguments[0], ir.IntType(64))

    return types.int64(types.float64), generate


_bits: Any = intrinsic(_to_bits)


def _to_double(context, bits):  # type: ignore[no-untyped-def]
    def generate(target, builder, signature, arguments):  # type: ignore[no-untyped-def]
        return builder.bitcast(arguments[0], ir.DoubleType())

    return types.float64(types.int64), generate


_double: Any = intrinsic(_to_double)


@contracted
def exp_series(r):  # type: ignore[no-untyped-def]
    """(exp(r) - 1) / r by the Taylor series of exp(r) to r^13, which is exact to a double for |r| < 0.35."""
    p = 1.0 / 6227020800.0
    p = p * r + 1.0 / 479001600.0
    p = p * r + 1.0 / 39916800.0
    p = p * r + 1.0 / 3628800.0
    p = p * r + 1.0 / 362880.0
    p = p * r + 1.0 / 40320.0
    p = p * r + 1.0 / 5040.0
    p = p * r + 1.0 / 720.0
    p = p * r + 1.0 / 120.0
    p = p * r + 1.0 / 24.0
    p = p * r + 1.0 / 6.0
    p = p * r + 0.5
    p = p * r + 1.0
    return p


@contracted
def exp_of(x):  # type: ignore[no-untyped-def]
    """exp(x), to 2 units in the last place, for |x| < 700; above, its value at 700, and below, 0. NaN stays NaN.

    x = k log 2 + r, |r| < 0.35, in two steps (Cody & Waite 1980).
    """
    x, is_zero = 700.0 if x > 700.0 else x, x < -700.0
    x = -700.0 if is_zero else x
    shifted = x * LOG2_E + ROUNDING
    k = shifted - ROUNDING
    r = x - k * LN2_HIGH - k * LN2_LOW
    p = exp_series(r) * r + 1.0
    return 0.0 if is_zero else p * _double((_bits(shifted) + 1023) << 52)


@contracted
def log1p_of(e):  # type: ignore[no-untyped-def]
    """log(1 + e) for 0 <= e <= 1: twice the inverse hyperbolic tangent of s = e / (2 + e) <= 1/3, by its series."""
    s = e / (2.0 + e)
    t = s * s
    p = 1.0 / 33.0
    p = p * t + 1.0 / 31.0
    p = p * t + 1.0 / 29.0
    p = p * t + 1.0 / 27.0
    p = p * t + 1.0 / 25.0
    p = p * t + 1.0 / 23.0
    p = p * t + 1.0 / 21.0
    p = p * t + 1.0 / 19.0
    p = p * t + 1.0 / 17.0
    p = p * t + 1.0 / 15.0
    p = p * t + 1.0 / 13.0
    p = p * t + 1.0 / 11.0
    p = p * t + 1.0 / 9.0
    p = p * t + 1.0 / 7.0
    p = p * t + 1.0 / 5.0
    p = p * t + 1.0 / 3.0
    return 2.0 * s * (p * t + 1.0)


@contracted
def log_of(x):  # type: ignore[no-untyped-def]
    """log(x), to 2 units in the last place: x = 2^k m, m from 0.7 to 1.4, whose log is twice the inverse hyperbolic
    tangent of s = (m - 1) / (m + 1), by its series.
    """
    is_tiny = x < 2.2250738585072014e-308  # with fewer digits than 53
    bits = _bits(x * 18014398509481984.0 if is_tiny else x)
    k = (bits - ROOT_HALF) >> 52
    m = _double(bits - (k << 52))
    s = (m - 1.0) / (m + 1.0)
    t = s * s
    p = 1.0 / 21.0
    p = p * t + 1.0 / 19.0
    p = p * t + 1.0 / 17.0
    p = p * t + 1.0 / 15.0
    p = p * t + 1.0 / 13.0
    p = p * t + 1.0 / 11.0
    p = p * t + 1.0 / 9.0
    p = p * t + 1.0 / 7.0
    p = p * t + 1.0 / 5.0
    p = p * t + 1.0 / 3.0
    n = _double(k + ROUNDING_BITS) - ROUNDING - (54.0 if is_tiny else 0.0)
    value = n * LN2_HIGH + (2.0 * s + (2.0 * s * t * p + n * LN2_LOW))
    value = value if x > 0.0 else -math.inf if x == 0.0 else math.nan
    return value if x < math.inf else x


@contracted
def log1p_any(x):  # type: ignore[no-untyped-def]
    """log(1 + x): the log of 1 + x as a double, corrected for its rounding error."""
    u = 1.0 + x
    off = x - (u - 1.0)
    return log_of(u) + (off / u if 0.0 < u < math.inf else 0.0)


@contracted
def expm1_of(x):  # type: ignore[no-untyped-def]
    """exp(x) - 1, computed as exp_of is; infinite above 700."""
    shifted = (700.0 if x > 700.0 else -700.0 if x < -700.0 else x) * LOG2_E + ROUNDING
    k = shifted - ROUNDING
    r = (-700.0 if x < -700.0 else x) - k * LN2_HIGH - k * LN2_LOW
    p = exp_series(r)
    power = _double((_bits(shifted) + 1023) << 52)
    return power * (p * r) + (power - 1.0) if x <= 700.0 else math.inf * x


@contracted
def atan_of(x):  # type: ignore[no-untyped-def]
    """arctan(x): for |x| > tan(pi/8) from that of (|x| - 1)/(|x| + 1) and pi/4, above tan(3 pi/8) of -1/|x| and pi/2.

    What is left of arctan(r)/r - 1 is r^2 times a polynomial in r^2 that agrees with it at 11 Chebyshev points.
    """
    t = abs(x)
    is_far, is_middle = t > 2.414213562373095, t > 0.41421356237309503
    over = -1.0 if is_far else (t - 1.0 if is_middle else t)
    under = t if is_far else (t + 1.0 if is_middle else 1.0)
    r = over / under
    z = r * r
    p = -0.019175404711104935
    p = p * z + 0.03923044778479309
    p = p * z - 0.050854078345894844
    p = p * z + 0.05858140904866328
    p = p * z - 0.06664510525508936
    p = p * z + 0.07692183125376892
    p = p * z - 0.0909090457530649
    p = p * z + 0.11111111015187018
    p = p * z - 0.14285714284665682
    p = p * z + 0.19999999999995516
    p = p * z - 0.3333333333333333
    whole = 1.5707963267948966 if is_far else (0.7853981633974483 if is_middle else 0.0)
    digits = 6.123233995736766e-17 if is_far else (3.061616997868383e-17 if is_middle else 0.0)
    value = whole + (r + (r * z * p + digits))
    return value if x >= 0.0 else -value


@contracted
def exp_rest_of(x):  # type: ignore[no-untyped-def]
    """exp(x) - 1 - x"""
    return expm1_of(x) - x


@contracted
def log1mexp_of(x):  # type: ignore[no-untyped-def]
    """log(1 - exp(x)), x < 0: the log of 1 - exp(x) as a double, corrected for its rounding error, which matters if
    exp(x) is small (Maechler 2012).
    """
    is_near, e = x > -0.6931471805599453, exp_of(x)
    w = -expm1_of(x) if is_near else 1.0 - e
    off = 0.0 if is_near else -e - (w - 1.0)
    return log_of(w) + (off / w if 0.0 < w < math.inf else 0.0)


@contracted
def odds_rest_of(share, rest, d):  # type: ignore[no-untyped-def]
    """share d - log(rest + share exp(d)), rest = 1 - share."""
    # yes and no are exchanged if no is rarer, for accuracy, and if d is large
    is_less = (share > rest) if abs(d) < 30.0 else d > 0.0
    yes, no, d = rest if is_less else share, share if is_less else rest, -d if is_less else d
    more = yes * expm1_of(d)
    one = 1.0 + more
    is_near = more > -0.5
    half = exp_of(0.5 * d)  # exp(d) alone may underflow
    total, off = one if is_near else no + yes * half * half, more - (one - 1.0) if is_near else 0.0
    return yes * d - (log_of(total) + (off / total if 0.0 < total < math.inf else 0.0))


@contracted
def _less_by_total(share, rest, d):  # type: ignore[no-untyped-def]
    """(exp(d) - 1) / (rest + share exp(d)), from exp(-|d|), which does not overflow."""
    half, less = exp_of(-0.5 * abs(d)), expm1_of(-abs(d))
    return -less / (share + rest * half * half) if d > 0.0 else less / (rest + share * half * half)


@contracted
def odds_by_d(share, rest, d):  # type: ignore[no-untyped-def]
    """The derivative of odds_rest with respect to d."""
    return -share * rest * _less_by_total(share, rest, d)


@contracted
def odds_by_share(share, rest, d):  # type: ignore[no-untyped-def]
    """Its derivative with respect to share, rest being the complement."""
    return d - _less_by_total(share, rest, d)


@contracted
def _rising(z):  # type: ignore[no-untyped-def]
    """z (z + 1) ... (z + 9), and its derivative."""
    slope, product = 1.0, z
    slope, product = slope * (z + 1.0) + product, product * (z + 1.0)
    slope, product = slope * (z + 2.0) + product, product * (z + 2.0)
    slope, product = slope * (z + 3.0) + product, product * (z + 3.0)
    slope, product = slope * (z + 4.0) + product, product * (z + 4.0)
    slope, product = slope * (z + 5.0) + product, product * (z + 5.0)
    slope, product = slope * (z + 6.0) + product, product * (z + 6.0)
    slope, product = slope * (z + 7.0) + product, product * (z + 7.0)
    slope, product = slope * (z + 8.0) + product, product * (z + 8.0)
    return slope * (z + 9.0) + product, product * (z + 9.0)


@contracted
def stirling_rest_of(z):  # type: ignore[no-untyped-def]
    """log Gamma(z) - z log z + z, z > 0, without cancellation for large z: Stirling's series (Abramowitz & Stegun
    6.1.41), below 10 that at z + 10, corrected by the recurrence.
    """
    is_near = z < 10.0
    near, s = z if is_near else 1.0, z + 10.0 if is_near else z
    log_s, t = log_of(s), 1.0 / s
    y = t * t
    value = t * (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y * (1 / 1188 - y * (691 / 360360))))))
    value += 0.5 * (LOG_2PI - log_s)
    off = near * (log_s - log_of(near)) - log_of(_rising(near)[1] * (y * y) * (y * y) * y) - 10.0
    return value + off if is_near else value


@contracted
def stirling_slope(z):  # type: ignore[no-untyped-def]
    """Its derivative, computed in the same way (6.3.18)."""
    is_near = z < 10.0
    near, s = z if is_near else 1.0, z + 10.0 if is_near else z
    t = 1.0 / s
    y = t * t
    series = y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y * (1 / 132 - y * (691 / 32760 - y / 12))))))
    slope, product = _rising(near)
    off = log_of(s) - log_of(near) - slope / product
    return off - 0.5 * t - series if is_near else -0.5 * t - series


@contracted
def lgamma_of(z):  # type: ignore[no-untyped-def]
    """log Gamma(z), z > 0."""
    return stirling_rest_of(z) + z * log_of(z) - z


@contracted
def digamma(z):  # type: ignore[no-untyped-def]
    """The derivative of log Gamma."""
    return stirling_slope(z) + log_of(z)


@contracted
def _zeroth(t):  # type: ignore[no-untyped-def]
    """I0(kappa), t = kappa²/4 up to 36, by its power series (Abramowitz & Stegun 9.6.12)."""
    p = 4.156316796932504e-51
    p = p * t + 2.597697998082815e-48
    p = p * t + 1.4962740468957016e-45
    p = p * t + 7.91528970807826e-43
    p = p * t + 3.8310002187098785e-40
    p = p * t + 1.6894710964510562e-37
    p = p * t + 6.757884385804225e-35
    p = p * t + 2.4395962632753253e-32
    p = p * t + 7.904291893012054e-30
    p = p * t + 2.2843403570804838e-27
    p = p * t + 5.8479113141260385e-25
    p = p * t + 1.3157800456783586e-22
    p = p * t + 2.5789288895295828e-20
    p = p * t + 4.358389823304995e-18
    p = p * t + 6.276081345559193e-16
    p = p * t + 7.594058428126623e-14
    p = p * t + 7.594058428126624e-12
    p = p * t + 6.151187326782565e-10
    p = p * t + 3.936759889140842e-08
    p = p * t + 1.9290123456790124e-06
    p = p * t + 6.944444444444444e-05
    p = p * t + 0.001736111111111111
    p = p * t + 0.027777777777777776
    p = p * t + 0.25
    p = p * t + 1.0
    p = p * t + 1.0
    return p


@contracted
def _first(t):  # type: ignore[no-untyped-def]
    """I1(kappa) divided by kappa/2, in the same way."""
    p = 1.5985833834355786e-52
    p = p * t + 1.0390791992331261e-49
    p = p * t + 6.234475195398757e-47
    p = p * t + 3.441430307860114e-44
    p = p * t + 1.7413637357772174e-41
    p = p * t + 8.045100459290744e-39
    p = p * t + 3.3789421929021126e-36
    p = p * t + 1.283998033302803e-33
    p = p * t + 4.391273273895586e-31
    p = p * t + 1.3437296218120491e-28
    p = p * t + 3.654944571328774e-26
    p = p * t + 8.771866971189057e-24
    p = p * t + 1.842092063949702e-21
    p = p * t + 3.352607556388458e-19
    p = p * t + 5.230067787965994e-17
    p = p * t + 6.903689480115112e-15
    p = p * t + 7.594058428126623e-13
    p = p * t + 6.834652585313961e-11
    p = p * t + 4.920949861426052e-09
    p = p * t + 2.755731922398589e-07
    p = p * t + 1.1574074074074073e-05
    p = p * t + 0.00034722222222222224
    p = p * t + 0.006944444444444444
    p = p * t + 0.08333333333333333
    p = p * t + 0.5
    p = p * t + 1.0
    return p


@contracted
def log_bessel_of(kappa):  # type: ignore[no-untyped-def]
    """log(I0(kappa)) - kappa, kappa >= 0: above 12 by a polynomial in 24/kappa - 1, interpolated at Chebyshev's
    points (formulas/bessel.py).
    """
    is_far = kappa > 12.0
    near, far = 12.0 if is_far else kappa, kappa if is_far else 12.0
    s = 24.0 / far - 1.0
    p = -6.045378035568322e-13
    p = p * s - 5.440565380591913e-12
    p = p * s - 7.632006396677044e-12
    p = p * s + 1.1270904365942039e-11
    p = p * s + 3.878575027999087e-11
    p = p * s + 5.580440192899614e-11
    p = p * s + 1.1497392838221203e-10
    p = p * s + 3.8744896053074784e-10
    p = p * s + 1.625998585606062e-09
    p = p * s + 8.632468609371063e-09
    p = p * s + 5.9377858909773675e-08
    p = p * s + 5.443405236304143e-07
    p = p * s + 7.012811534945584e-06
    p = p * s + 0.00014033314613798187
    p = p * s + 0.005469884440227808
    p = p * s + 1.0053360718329294
    above = log_of(p) - 0.5 * (log_of(far) + LOG_2PI)
    return above if is_far else log_of(_zeroth(0.25 * near * near)) - near


@contracted
def bessel_rest_of(kappa):  # type: ignore[no-untyped-def]
    """1 - I1(kappa)/I0(kappa): minus the derivative of log_bessel_of."""
    is_far = kappa > 12.0
    near, far = 12.0 if is_far else kappa, kappa if is_far else 12.0
    s = 24.0 / far - 1.0
    p = -1.8742269518927456e-11
    p = p * s + 3.6097459935828877e-11
    p = p * s + 1.7555055757441354e-10
    p = p * s - 9.928079794279108e-11
    p = p * s - 6.544800839684528e-10
    p = p * s - 3.3001186354252965e-10
    p = p * s + 7.012237616508635e-10
    p = p * s + 1.203144797888358e-09
    p = p * s + 1.489741024273943e-09
    p = p * s + 3.0001410049361584e-09
    p = p * s + 8.195610834451534e-09
    p = p * s + 2.7915583639152523e-08
    p = p * s + 1.2011553590963855e-07
    p = p * s + 6.526214826898948e-07
    p = p * s + 4.535694552769186e-06
    p = p * s + 4.1600141899364534e-05
    p = p * s + 0.0005367662282768406
    p = p * s + 0.011380850768036943
    p = p * s + 1.0108817033298239
    t = 0.25 * near * near
    return p / (2.0 * far) if is_far else 1.0 - 0.5 * near * _first(t) / _zeroth(t)


@compiled
def softplus(x):  # type: ignore[no-untyped-def]
    """log(1 + exp(x))"""
    return max(x, 0.0) + math.log1p(math.exp(-abs(x)))


@compiled
def sigmoid(x):  # type: ignore[no-untyped-def]
    """1 / (1 + exp(-x)), accurate to the last digit on both sides."""
    if x >= 0:
        return 1.0 / (1.0 + math.exp(-x))
    e = math.exp(x)
    return e / (1.0 + e)


@contracted
def mills(a):  # type: ignore[no-untyped-def]
    """(1 - Phi(a)) / phi(a), a >= 0, to 2 units in the last place: (1 + a) times it is between 1 and 1.32, and is a
    polynomial in (a - 5) / (a + 5) (Shepherd & Laframboise 1981), interpolated at Chebyshev's points.
    """
    t = (a - 5.0) / (a + 5.0)
    p = 6.288377855498677e-11
    p = p * t - 9.564832934712551e-10
    p = p * t - 1.0846925288860795e-09
    p = p * t + 1.1032071151574336e-08
    p = p * t + 1.0082895646260188e-08
    p = p * t - 7.758520236786343e-08
    p = p * t - 6.738323465177047e-08
    p = p * t + 4.91996233147834e-07
    p = p * t + 3.2197131609042185e-07
    p = p * t - 3.277287633208865e-06
    p = p * t - 1.7723438185601556e-07
    p = p * t + 2.270961270923768e-05
    p = p * t - 2.48054584472145e-05
    p = p * t - 0.0001343742785571135
    p = p * t + 0.00045704381820007954
    p = p * t + 1.9530638370790786e-05
    p = p * t - 0.004201290310663574
    p = p * t + 0.01634823128102938
    p = p * t - 0.038026592187762366
    p = p * t + 0.0615050458401865
    p = p * t - 0.0661776007789934
    p = p * t + 0.0250721793016388
    p = p * t + 0.07778159886873554
    p = p * t - 0.22948753825211315
    p = p * t + 1.1568486282918946
    return p / (1.0 + a)


@contracted
def _phi(a):  # type: ignore[no-untyped-def]
    """The standard normal density, a >= 0, to all digits: the square of a number of 26 bits is exact, and the
    correction for the remaining bits of a is small. It is 0 above 37.
    """
    a = 40.0 if a > 40.0 else a
    high = _double(_bits(a) & -134217728)
    rest = -0.5 * (a - high) * (a + high)
    return exp_of(-0.5 * high * high) * (ROOT_2PI * (1.0 + rest + 0.5 * rest * rest))


@contracted
def log_ndtr(x):  # type: ignore[no-untyped-def]
    """log Phi(x) and its derivative phi(x) / Phi(x)."""
    a = abs(x)
    a = LARGEST if a > LARGEST else a
    m = mills(a)
    phi = _phi(a)
    above = phi * m
    near, far = log1p_any(-above), log_of(m) - 0.5 * LOG_2PI - 0.5 * x * x
    slope = phi / (1.0 - above)
    return (near if x > 0.0 else far), (slope if x > 0.0 else 1.0 / m)


@contracted
def log_ndtr_of(x):  # type: ignore[no-untyped-def]
    """The former alone."""
    return log_ndtr(x)[0]


@contracted
def ndtr_slope(x):  # type: ignore[no-untyped-def]
    """The latter alone."""
    return log_ndtr(x)[1]
