"""Names of families' parameters in other programs, and which of ours they are.

In: a family and a name in brms, Bambi, glmmTMB, R or PyMC. Out: our parameter, and how it follows from theirs. Not
decided here: the wording around an answer (model/errors/), or names in formulas (from_elsewhere.py).
"""

from __future__ import annotations

from collections.abc import Mapping

from hlmdsl.families.family import Family
from hlmdsl.source.frozen import frozen


@frozen
class ParameterElsewhere:
    """`ours`: the parameter here; `how`: what it is of theirs; `is_same`: the same number."""

    ours: str
    how: str
    is_same: bool


_SAME: Mapping[str, tuple[str, ...]] = {
    "phi": ("nu", "alpha"),
    "shape": ("lam", "alpha"),
    "ndt": ("shift",),
    "quantile": ("q",),
    "prob": ("p",),
    "threshold": ("cutpoints",),
    "thresholds": ("cutpoints",),
}
"""By the name there: which of ours it is, the first that a family has."""

_OF_FAMILIES: Mapping[str, Mapping[str, str]] = {
    "Normal": {"mean": "mu", "sd": "sigma"},
    "LogNormal": {"meanlog": "mu", "sdlog": "sigma"},
    "StudentT": {"df": "nu", "phi": ""},
    "ExGaussian": {"beta": "nu", "phi": ""},
    "SkewNormal": {"phi": ""},
    "Gamma": {"phi": ""},
    "HurdleGamma": {"phi": ""},
    "Weibull": {"phi": ""},
    "Beta": {"kappa": "nu"},
    "BetaBinomial": {"kappa": "nu"},
    "Poisson": {"lambda": "mu", "lam": "mu", "rate": "mu"},
    "NegativeBinomial": {"theta": "alpha", "size": "alpha"},
}
"""The same of single families; empty for a name that is another number there."""

_ONE_MINUS = "`psi` is 1 − `{there}`: effects on logit(psi) have the opposite sign"
_OF_ZEROS = ("zi",), ("hu", "zi")
"""Of zeros that are added, and of all zeros: glmmTMB calls both alike."""
_OTHER: Mapping[tuple[str, str], tuple[str, str]] = {
    ("AsymmetricLaplace", "sigma"): (
        "b",
        "`b` is √(q(1 − q))/`sigma` of brms: effects on log(b) have the opposite sign",
    ),
    ("AsymmetricLaplace", "kappa"): ("q", "`q` is `kappa`²/(1 + `kappa`²) of Bambi"),
    ("Exponential", "lambda"): ("mu", "`mu` is 1/`lambda`: effects on log(mu) have the opposite sign"),
    ("Exponential", "lam"): ("mu", "`mu` is 1/`lam`: effects on log(mu) have the opposite sign"),
    ("Exponential", "rate"): ("mu", "`mu` is 1/`rate`: effects on log(mu) have the opposite sign"),
    ("Gamma", "beta"): ("mu", "`mu` is alpha/`beta`, the mean"),
    ("Gamma", "rate"): ("mu", "`mu` is alpha/`rate`, the mean"),
    ("Gamma", "scale"): ("mu", "`mu` is alpha times `scale`, the mean"),
    ("Weibull", "beta"): ("mu", "`mu` is `beta` Γ(1 + 1/alpha), the mean"),
    ("Weibull", "scale"): ("mu", "`mu` is `scale` Γ(1 + 1/alpha), the mean"),
    ("Normal", "tau"): ("sigma", "`sigma` is 1/√`tau`"),
    ("LogNormal", "tau"): ("sigma", "`sigma` is 1/√`tau`"),
} | {
    (family, "sigma"): ("alpha", "`alpha` is 1/`sigma` of brms: effects on log(alpha) have the opposite sign")
    for family in ("NegativeBinomial", "ZeroInflatedNegativeBinomial", "HurdleNegativeBinomial")
}
"""Those that are another number, by family and name there."""


def parameter_elsewhere(family: Family, there: str) -> ParameterElsewhere | None:
    """Which parameter of a family a name of another program is; None of a name that says nothing."""
    if family.parameter(there) is not None or there in family.data or family.components:
        return None
    if there in _OF_ZEROS[family.name.startswith("Hurdle")] and family.parameter("psi") is not None:
        return ParameterElsewhere("psi", _ONE_MINUS.format(there=there), is_same=False)
    if (other := _OTHER.get((family.name, there))) is not None:
        return ParameterElsewhere(*other, is_same=False)
    own = _OF_FAMILIES.get(family.name, {})
    candidates = (own[there],) if there in own else _SAME.get(there, ())
    ours = next((name for name in candidates if family.parameter(name) is not None), None)
    return None if ours is None else ParameterElsewhere(ours, f"`{there}` is `{ours}` here", is_same=True)
