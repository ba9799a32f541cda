"""The family for a name of lme4, brms, glmmTMB or Bambi, and its parameters for theirs.

In: a name in other programs. Out: the family, its link there, its parameters by their names there.
Not decided here: how a response is written (notation/response.py), or the answers for names without an equivalent
(elsewhere.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from hlmdsl.families import FAMILIES
from hlmdsl.families.elsewhere import FAMILIES_ELSEWHERE, plain
from hlmdsl.families.family import Family
from hlmdsl.families.in_programs import NAMES
from hlmdsl.source.frozen import frozen

ResponseKind = Literal["number", "trials", "yes or no", "ordered", "nominal", "columns"]

_CUMULATIVE = {
    "logit": "OrderedLogistic",
    "probit": "OrderedProbit",
    "cloglog": "OrderedCloglog",
    "loglog": "OrderedLoglog",
    "cauchit": "OrderedCauchit",
}

_LINKS_THERE = {
    "Gamma": "inverse",
    "Wald": "inverse_squared",
}
"""The links of R's `Gamma()` and `inverse.gaussian()`, and of Bambi's, if they are not the usual ones here."""

_PARAMETERS: Mapping[str, Mapping[str, str]] = {
    "brms": {"phi": "nu", "shape": "alpha", "ndt": "shift", "zi": "psi", "hu": "psi", "quantile": "q"},
    "bambi": {"kappa": "nu"},
}
"""Ours by their names there; the others are called alike."""

_OF_FAMILIES: Mapping[str, Mapping[str, Mapping[str, str]]] = {
    "Wald": {"brms": {"shape": "lam"}, "bambi": {}},
    "ExGaussian": {"brms": {"beta": "nu"}, "bambi": {}},
    "StudentT": {"brms": {}, "bambi": {}},
    "SkewNormal": {"brms": {}, "bambi": {}},
}
"""The same for families that use some of these names differently."""

_FLIPPED = frozenset({"zi", "hu"})
"""Probabilities of the other part: `psi` is 1 minus these."""

_TRIALS = frozenset({"count up to n"})


@frozen
class FamilyHere:
    """A family, and the link of its main parameter there."""

    family: Family
    link: str
    kind: ResponseKind

    def parameter(self, there: str) -> str | None:
        """Our name of a parameter; None if the family has none of that sense."""
        named = {name: ours for own in _OF_FAMILIES.get(self.family.name, {}).values() for name, ours in own.items()}
        usual = {name: ours for own in _PARAMETERS.values() for name, ours in own.items()}
        ours = named.get(there) or (there if there in self._names else usual.get(there, there))
        return ours if ours in self._names else None

    def is_flipped(self, there: str) -> bool:
        """Whether ours is one minus theirs."""
        return there in _FLIPPED

    @property
    def _names(self) -> tuple[str, ...]:
        return tuple(p.name for p in self.family.parameters)


_MEAN_IN_BRMS = "`mu` of brms is the mean, here it is {what}: intercepts differ"
_DIFFERS = {
    ("brms", "SkewNormal"): _MEAN_IN_BRMS.format(what="the location"),
    ("brms", "ExGaussian"): _MEAN_IN_BRMS.format(what="the mean of the normal part"),
    ("brms", "AsymmetricLaplace"): "`sigma` of brms is sqrt(q(1 - q))/b",
    ("brms", "StudentT"): "brms keeps `nu` above 1, here it is above 0",
    ("survreg", "Weibull"): "`survreg` models the log of the scale, here `mu` is the mean: intercepts differ",
    ("glmmTMB", "LogNormal"): (
        "`lognormal` of glmmTMB has the mean and the sd of the response itself: with one sd it is a different model"
    ),
    ("bambi", "AsymmetricLaplace"): "`q` is kappa²/(1 + kappa²) with Bambi's kappa",
}


def difference(program: str, family: Family) -> str:
    """How a family's parameters differ from those of a program; empty if they are the same."""
    return _DIFFERS.get((program, family.name), "")


def family_there(name: str, link: str | None = None, r_links: bool = True) -> FamilyHere | None:
    """The family of a name there; None if none of ours has it.

    `r_links`: whether the links are R's if none is given, as of `Gamma()`, rather than those of brms' `"gamma"`.
    """
    called = plain(name)
    if called == "cumulative":
        ours = _CUMULATIVE.get(link or "logit")
        return None if ours is None else FamilyHere(FAMILIES[ours], "identity", "ordered")
    found = _named(called) or _named(plain(name.rsplit(".", 1)[-1]))  # `sm.families.Poisson`
    if found is None:
        return None
    kind = _kind(found)
    if kind == "ordered":
        of_link = None if link in (None, "logit") else found.of_link
        return FamilyHere(found if of_link is None else of_link(link or ""), "identity", kind)
    usual = found.parameters[0].usual_link
    there = link or (_LINKS_THERE.get(found.name, usual) if r_links else usual)
    return FamilyHere(found, there, kind)


def _named(called: str) -> Family | None:
    """By its plain name here, by another name that it claims, or by the answers for names of other programs."""
    if called in _ABOVE_ZERO:  # in a formula of glmmTMB, and beside its zeros that of a hurdle
        return FAMILIES["Hurdle" + _ABOVE_ZERO[called]]
    by_name = {plain(f.name): f for f in FAMILIES.values()}
    there = {plain(n): FAMILIES[f] for own in NAMES.values() for f, n in own.items()}
    others = {plain(n): f for f in FAMILIES.values() for n in f.other_names}
    known = FAMILIES_ELSEWHERE.get(called)
    if known is not None and known.differs:
        return None
    here = FAMILIES.get(known.instead.partition("(")[0]) if known is not None and known.is_here else None
    return here or others.get(called) or by_name.get(called) or there.get(called)


def link_of_cutpoints(family: Family) -> str:
    """Under which cumulative probabilities, or others of neighbouring levels, are linear."""
    return next((link for link, name in _CUMULATIVE.items() if name == family.name), family.link or "logit")


def names_of_parameters(program: str, family: Family, name: str) -> tuple[dict[str, str], frozenset[str]]:
    """What a family's parameters are called in a program, by our names, and which are one minus ours there; `name` is
    the family's there.
    """
    words = _OF_FAMILIES.get(family.name, _PARAMETERS).get(program, {})
    part = "hu" if name.startswith("hurdle") else "zi"
    theirs = {ours: there for there, ours in words.items() if there not in _FLIPPED or there == part}
    found = {p.name: theirs.get(p.name, p.name) for p in family.parameters}
    return found, frozenset(ours for ours, there in found.items() if there in _FLIPPED)


def _kind(family: Family) -> ResponseKind:
    if family.is_ordinal:
        return "ordered"
    if family.support in ("counts", "shares"):
        return "columns"
    if family.is_nominal:
        return "nominal"
    if family.support in _TRIALS:
        return "trials"
    return "yes or no" if family.support == "binary" else "number"


_WITH_ZEROS = {
    "Poisson": "ZeroInflatedPoisson",
    "NegativeBinomial": "ZeroInflatedNegativeBinomial",
    "Binomial": "ZeroInflatedBinomial",
    "BetaBinomial": "ZeroInflatedBetaBinomial",
    "Beta": "ZeroInflatedBeta",
    "Gamma": "HurdleGamma",
    "LogNormal": "HurdleLogNormal",
}
_ABOVE_ZERO = {"truncatedpoisson": "Poisson", "truncatednbinom2": "NegativeBinomial", "ztpoisson": "Poisson"}


def with_zeros(here: FamilyHere) -> FamilyHere | None:
    """The same family with extra zeros, as with `ziformula` of glmmTMB; None if there is none."""
    if "psi" in here._names:
        return here
    name = _WITH_ZEROS.get(here.family.name)
    return None if name is None else FamilyHere(FAMILIES[name], here.link, here.kind)


def above_zero(name: str) -> FamilyHere | None:
    """Of a name of zero-truncated counts, the counts without the truncation."""
    found = _ABOVE_ZERO.get(plain(name))
    return None if found is None else family_there(found)


def of_trials(has_trials: bool, here: FamilyHere) -> FamilyHere:
    """R's binomial is for counts if there are trials, otherwise for binary responses."""
    if here.family.name not in ("Binomial", "Bernoulli"):
        return here
    ours = FAMILIES["Binomial" if has_trials else "Bernoulli"]
    return FamilyHere(ours, here.link, _kind(ours))
