"""The family for a name of lme4, brms, glmmTMB or Bambi, and its parameters for theirs.

In: a name in other programs. Out: the family, its link there, its parameters by their names there.
Not decided here: how a response is written (notation/response.py), or the answers for names without an equivalent
(elsewhere.py).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from hlmdsl.families import FAMILIES, mixtures_there
from hlmdsl.families.elsewhere import FAMILIES_ELSEWHERE, link_elsewhere, plain
from hlmdsl.families.family import Family
from hlmdsl.families.in_programs import MEANS, NAMES, OTHER_PARAMETERS, WHY_NOT
from hlmdsl.families.links import OF_CUTPOINTS
from hlmdsl.families.mixture import FEWEST, KINDS, mixture, why_no_part
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
    "AsymmetricLaplace": {"brms": {"quantile": "q", "sigma": "b"}, "bambi": {"kappa": "q"}},
}
"""The same for families that use some of these names differently."""

_FLIPPED = frozenset({"zi", "hu"})
"""Probabilities of the other part: `psi` is 1 minus these."""

_OF_NAMES: Mapping[str, Mapping[str, str]] = {"negbinomial2": {"sigma": "alpha"}}
"""By the plain name of a family there, its parameters that are one divided by ours."""

_INVERSES: Mapping[str, frozenset[str]] = {"AsymmetricLaplace": frozenset({"sigma"})}
"""Parameters there that are a number divided by ours."""

_TRIALS = frozenset({"count up to n"})


@frozen
class FamilyHere:
    """A family, and the link of its main parameter there; `there` is its plain name there."""

    family: Family
    link: str
    kind: ResponseKind
    there: str = ""
    kinds: tuple[FamilyHere, ...] = ()
    """Of a mixture."""

    def parameter(self, there: str) -> str | None:
        """Our name of a parameter; None if the family has none of that sense."""
        if self.kinds:
            return self._of_kind(there)
        if there in (by_name := _OF_NAMES.get(self.there, {})):
            return by_name[there]
        named = {name: ours for own in _OF_FAMILIES.get(self.family.name, {}).values() for name, ours in own.items()}
        usual = {name: ours for own in _PARAMETERS.values() for name, ours in own.items()}
        ours = named.get(there) or (there if there in self._names else usual.get(there, there))
        return ours if ours in self._names else None

    def is_flipped(self, there: str) -> bool:
        """Whether effects on ours have the opposite sign: it is one minus theirs, or one divided by it."""
        bare, k = mixtures_there.numbered(there)
        if self.kinds and 0 <= k < len(self.kinds):
            return self.kinds[k].is_flipped(bare) or (bare == mixtures_there.SHARE and k > 0)
        return there in _FLIPPED or self._is_inverse(there)

    def flip(self, there: str, link: str) -> str:
        """What the opposite sign is of, if a parameter that is flipped has effects under a link."""
        ours = self.parameter(there)
        if self.kinds:
            return f"coefficients of `{ours}` have the opposite sign of those of `{there}`"
        if self.moves_intercept(there):
            own = f"`{ours}` is sqrt(q(1 − q))/`{there}`"
            return f"{own}: coefficients of its log have the opposite sign, and the intercept is another"
        if self._is_inverse(there):
            return f"`{ours}` is 1/`{there}`: coefficients of its log have the opposite sign"
        if link == "identity":
            own = f"`{ours}` is 1 − `{there}`"
            return f"{own}: its intercept is 1 minus that there, and other coefficients have the opposite sign"
        return f"`{ours}` is 1 − `{there}`: coefficients of its {link} have the opposite sign"

    def link_of(self, ours: str) -> str | None:
        """The link of our main parameter, or of that of a kind; None of others."""
        bare, k = mixtures_there.numbered(ours)
        if self.kinds and 0 <= k < len(self.kinds):
            return self.kinds[k].link if bare == self.kinds[k].family.main.name else None
        return self.link if ours == self.family.parameters[0].name else None

    def _of_kind(self, there: str) -> str | None:
        """`sigma2` is a parameter of the second kind, and `theta1`, of two, the share of the first."""
        bare, k = mixtures_there.numbered(there)
        if not 0 <= k < len(self.kinds):
            return None
        if bare == mixtures_there.SHARE:
            return mixtures_there.shares(self.family)[0] if len(self.kinds) == len(("theta1", "theta2")) else None
        own = self.kinds[k].family.main.name if bare == "mu" else self.kinds[k].parameter(bare)
        return None if own is None else f"{own}{k + 1}"

    def value(self, program: str, there: str, number: float) -> float | None:
        """What a number that is given there is here; None if it does not follow from it."""
        bare, k = mixtures_there.numbered(there)
        if self.kinds:
            return self.kinds[k].value(program, bare, number)
        if self.parameter(there) in OTHER_PARAMETERS.get((program, self.family.name), ()):
            return None
        if there in _FLIPPED:
            return 1 - number
        if self._is_inverse(there):
            return 1 / number if number > 0 else None
        if there == "kappa" and self.family.number is not None:
            return number**2 / (1 + number**2)
        return number

    def moves_intercept(self, there: str) -> bool:
        """Whether an intercept is another number here, not only with another sign."""
        return there in _INVERSES.get(self.family.name, ())

    def _is_inverse(self, there: str) -> bool:
        return there in _OF_NAMES.get(self.there, {}) or self.moves_intercept(there)

    @property
    def _names(self) -> tuple[str, ...]:
        return tuple(p.name for p in self.family.parameters)


_DIFFERS: Mapping[tuple[str, str], str] = {
    **{key: own.differs for key, own in MEANS.items()},
    ("brms", "AsymmetricLaplace"): "`sigma` of brms is sqrt(q(1 - q))/b",
    ("brms", "StudentT"): "brms keeps `nu` above 1, here it is above 0",
    ("survreg", "Weibull"): "`survreg` models the log of the scale, here `mu` is the mean: intercepts differ",
    ("bambi", "AsymmetricLaplace"): "`q` is kappa²/(1 + kappa²) with Bambi's kappa",
}


def difference(program: str, family: Family) -> str:
    """How a family's parameters differ from those of a program; empty if they are the same."""
    return _DIFFERS.get((program, family.name), "")


def other_model(program: str, here: FamilyHere, parameter: str) -> str:
    """Why effects on a parameter, "" the main one, are of a different model in a program; empty if they are not."""
    name = here.family.name
    if here.kinds:
        found = (other_model(program, own, "") for own in here.kinds)
        return "" if parameter else next((why for why in found if why), "")
    if not parameter and here.family.is_circular and here.link == "identity":
        return "the predictor is the angle itself there; here it is taken around the circle, by the link `tan_half`"
    if not parameter and (why := WHY_NOT.get((program, name))):
        return why
    if (mean := MEANS.get((program, name))) is None:
        return ""
    if parameter in mean.others:
        return f"there the mean is a sum of effects, here {mean.main}: with effects on `{parameter}` the models differ"
    return "" if parameter or here.link == "identity" else f"there the mean has this link, here {mean.main}"


def family_there(name: str, link: str | None = None, r_links: bool = True) -> FamilyHere | None:
    """The family of a name there, under its link; None if none of ours has it.

    `r_links`: whether the links are R's if none is given, as of `Gamma()`, rather than those of brms' `"gamma"`.
    """
    called = plain(name)
    found = _called(name)
    if found is None:
        return None
    kind = _kind(found)
    if kind == "ordered":
        of_link = _under(found, link)
        return None if of_link is None else FamilyHere(of_link, "identity", kind, called)
    usual = found.parameters[0].usual_link
    there = link or (_LINKS_THERE.get(found.name, usual) if r_links else usual)
    return FamilyHere(found, there, kind, called)


def _called(name: str) -> Family | None:
    called = plain(name)
    if called == "cumulative":
        return FAMILIES[_CUMULATIVE["logit"]]
    return _named(called) or _named(plain(name.rsplit(".", 1)[-1]))  # `sm.families.Poisson`


def _links_of(family: Family) -> tuple[str, ...]:
    """The links that a family of levels in order can have there."""
    if family.name in _CUMULATIVE.values():
        return tuple(_CUMULATIVE)
    return OF_CUTPOINTS if family.of_link is not None else ("logit",)


def _under(family: Family, link: str | None) -> Family | None:
    """The same family of levels in order under a link; None if it does not have it."""
    known = link_elsewhere(link) if link else None
    link = known.instead if known is not None and known.is_here else link
    if not link or link not in _links_of(family):
        return None if link else family
    if family.name in _CUMULATIVE.values():
        return FAMILIES[_CUMULATIVE[link]]
    return family if link == "logit" or family.of_link is None else family.of_link(link)


def under_no_such_link(name: str, link: str | None) -> tuple[str, str] | None:
    """Of a family of levels in order that is not available under a link: why, and what to write; None of others."""
    family = _called(name)
    if family is None or not family.is_ordinal or not link or _under(family, link) is not None:
        return None
    known = link_elsewhere(link)
    near = re.search(r"`(\w+)\(", known.instead) if known is not None else None
    links = _links_of(family)
    if len(links) == 1:
        own = (
            f"`{family.name}` is available under a {links[0]} only: there the log odds of any two levels follow a line"
        )
        return own, f"leave the link out, or take `sratio`, under one of {', '.join(f'`{x}`' for x in OF_CUTPOINTS)}"
    why = known.why if known is not None else "there is no such link of levels in order"
    if near is not None and near[1] in links:
        return why, f"name the link `{near[1]}`"
    return why, f"name another link: {', '.join(f'`{x}`' for x in links)}"


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


def mixture_of(kinds: tuple[FamilyHere, ...]) -> FamilyHere | str:
    """The mixture of families there, or why there is none."""
    if not FEWEST <= len(kinds) <= len(KINDS):
        return f"a mixture has {FEWEST} or {len(KINDS)} kinds here"
    for own in kinds:
        if own.family.name in {name for _, name in MEANS}:
            return f"there the main parameter of `{own.family.name}` is the mean, here it is not"
        if why := why_no_part(own.family):
            return f"`{own.family.name}` {why}"
    if len({own.family.support for own in kinds}) > 1:
        return "kinds have the same responses here"
    return FamilyHere(mixture(*(own.family for own in kinds)), kinds[0].link, "number", "mixture", kinds)


def with_zeros(here: FamilyHere) -> FamilyHere | None:
    """The same family with extra zeros, as with `ziformula` of glmmTMB; None if there is none."""
    if "psi" in here._names:
        return here
    name = _WITH_ZEROS.get(here.family.name)
    return None if name is None else replace(here, family=FAMILIES[name])


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
