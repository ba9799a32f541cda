"""Distributions that PyMC does not have under one name, or not with their gradients, made of those that it has.

In: their arguments. Out: expressions of variables, as PyMC's classes make them. Not decided here: which family is which
distribution (families/).
"""

from __future__ import annotations

import math
import re
from typing import Any, ClassVar

import numpy as np
from pytensor.tensor import as_tensor

from hlmdsl.backend.functions import written
from hlmdsl.backend.statements.expressions import CHECK as check_parameters
from hlmdsl.backend.statements.expressions import let, pm, pt
from hlmdsl.backend.statements.listing import Writer
from hlmdsl.backend.statements.run import evaluated
from hlmdsl.families.mixture import shares_of
from hlmdsl.families.truncation import LOWER, UPPER


class ZeroInflatedBetaBinomial:
    """With probability psi a count, otherwise a zero."""

    def __init__(self, writer: Writer) -> None:
        pass

    @staticmethod
    def _parts(options: dict[str, Any]) -> list[Any]:
        psi = options.pop("psi")
        own = {name: options.pop(name) for name in ("n", "alpha", "beta")}
        return [pt.stack([1 - psi, psi], axis=-1), [pm.DiracDelta.dist(0), pm.BetaBinomial.dist(**own)]]

    def __call__(self, name: str, **options: Any) -> Any:
        return pm.Mixture(name, *self._parts(options), **options)

    def dist(self, **options: Any) -> Any:
        return pm.Mixture.dist(*self._parts(options), **options)


class _Custom:
    """A distribution by its draws and its log density, of arguments in the order of `names`."""

    names: ClassVar[tuple[str, ...]]
    support: ClassVar[str] = ""

    def __init__(self, writer: Writer) -> None:
        self.writer = writer

    @staticmethod
    def draws(*given: Any) -> Any:
        """Of the arguments, and then the size."""
        raise NotImplementedError

    def log_density(self, value: Any, *given: Any) -> Any:
        """Of a value and the arguments."""
        raise NotImplementedError

    def __call__(self, name: str, **options: Any) -> Any:
        return pm.CustomDist(name, *self._taken(options), **self._own(), **options)

    def dist(self, **options: Any) -> Any:
        return pm.CustomDist.dist(*self._taken(options), **self._own(), **options)

    def _taken(self, options: dict[str, Any]) -> list[Any]:
        return [options.pop(name) for name in self.names]

    def _own(self) -> dict[str, Any]:
        kind = type(self)
        called = re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()
        dist = self.writer.define(f"{called}_draw", (*self.names, "size"), self.draws)
        logp = self.writer.define(f"{called}_logp", ("value", *self.names), self.log_density, kind.__doc__ or "")
        return {"dist": dist, "logp": logp, "class_name": kind.__name__}


class HurdlePoisson(_Custom):
    """PyMC's gradient is NaN if zero is improbable before the hurdle."""

    names = ("psi", "mu")

    @staticmethod
    def draws(*given: Any) -> Any:
        psi, mu, size = given
        return pm.HurdlePoisson.dist(psi=psi, mu=mu, size=size)

    def log_density(self, value: Any, *given: Any) -> Any:
        psi, mu = given
        above = pm.logp(pm.Poisson.dist(mu=mu), pt.switch(pt.eq(value, 0), 1, value)) - pt.log1mexp(-mu)
        found = pt.switch(pt.eq(value, 0), pt.log1p(-psi), pt.log(psi) + above)
        return check_parameters(found, psi >= 0, psi <= 1, msg="0 <= psi <= 1")


class ZeroInflatedBeta(_Custom):
    """With probability psi a proportion above zero, otherwise a zero."""

    names = ("psi", "alpha", "beta")

    @staticmethod
    def draws(*given: Any) -> Any:
        psi, alpha, beta, size = given
        return pt.switch(pm.Bernoulli.dist(p=psi, size=size), pm.Beta.dist(alpha=alpha, beta=beta, size=size), 0.0)

    def log_density(self, value: Any, *given: Any) -> Any:
        psi, alpha, beta = given
        above = pm.logp(pm.Beta.dist(alpha=alpha, beta=beta), pt.switch(pt.eq(value, 0), 0.5, value))
        found = pt.switch(pt.eq(value, 0), pt.log1p(-psi), pt.log(psi) + above)
        return check_parameters(found, psi >= 0, psi <= 1, msg="0 <= psi <= 1")


class ZeroOneInflatedBeta(_Custom):
    """With probability zoi an end, which is 1 with probability coi; otherwise a proportion between them."""

    names = ("zoi", "coi", "alpha", "beta")

    @staticmethod
    def draws(*given: Any) -> Any:
        zoi, coi, alpha, beta, size = given
        end = pt.cast(pm.Bernoulli.dist(p=coi, size=size), "float64")
        between = pm.Beta.dist(alpha=alpha, beta=beta, size=size)
        return pt.switch(pm.Bernoulli.dist(p=zoi, size=size), end, between)

    def log_density(self, value: Any, *given: Any) -> Any:
        zoi, coi, alpha, beta = given
        is_end = let("is_end", pt.or_(pt.eq(value, 0), pt.eq(value, 1)))
        between = pm.logp(pm.Beta.dist(alpha=alpha, beta=beta), pt.switch(is_end, 0.5, value))
        end = pt.log(zoi) + pt.switch(pt.eq(value, 1), pt.log(coi), pt.log1p(-coi))
        found = pt.switch(is_end, end, pt.log1p(-zoi) + between)
        return check_parameters(found, zoi >= 0, zoi <= 1, coi >= 0, coi <= 1, msg="0 <= zoi <= 1, 0 <= coi <= 1")


class OrderedBeta(_Custom):
    """Zero below the log odds `low` of a logistic variable, one above `low` + `gap`, a proportion between them."""

    names = ("gap", "low", "alpha", "beta")

    @staticmethod
    def draws(*given: Any) -> Any:
        gap, low, alpha, beta, size = given
        latent = pm.Logistic.dist(mu=0, s=1, size=size)
        between = pm.Beta.dist(alpha=alpha, beta=beta, size=size)
        return pt.switch(latent < low, 0.0, pt.switch(latent > low + gap, 1.0, between))

    def log_density(self, value: Any, *given: Any) -> Any:
        gap, low, alpha, beta = given
        is_end = let("is_end", pt.or_(pt.eq(value, 0), pt.eq(value, 1)))
        between = pm.logp(pm.Beta.dist(alpha=alpha, beta=beta), pt.switch(is_end, 0.5, value))
        between = between + pt.log1mexp(-gap) - pt.softplus(low) - pt.softplus(-low - gap)
        end = -pt.softplus(pt.switch(pt.eq(value, 1), low + gap, -low))
        return check_parameters(pt.switch(is_end, end, between), gap >= 0, msg="gap >= 0")


class VonMises(_Custom):
    """PyMC's density is NaN if kappa is above 700."""

    names = ("mu", "kappa")

    @staticmethod
    def draws(*given: Any) -> Any:
        mu, kappa, size = given
        return pm.VonMises.dist(mu=mu, kappa=kappa, size=size)

    def log_density(self, value: Any, *given: Any) -> Any:
        mu, kappa = given
        whole = written(self.writer).log_bessel(kappa) + math.log(2 * math.pi)
        found = -2 * kappa * pt.sin((value - mu) / 2) ** 2 - whole
        return check_parameters(found, kappa >= 0, msg="kappa >= 0")


_ALL = (ZeroInflatedBetaBinomial, HurdlePoisson, ZeroInflatedBeta, ZeroOneInflatedBeta, OrderedBeta, VonMises)
OWN: dict[str, Any] = {own.__name__: own for own in _ALL}


MIXTURE = "Mixture of "


class _ByCounting:
    """One of counts among n that PyMC has without a distribution function of several."""

    def __init__(self, name: str) -> None:
        self.kind = getattr(pm, name)

    def __call__(self, name: str, **options: Any) -> Any:
        return self.kind(name, **options)

    def dist(self, **options: Any) -> Any:
        return self.kind.dist(**options)

    def within(self, options: dict[str, Any], bounds: dict[str, Any], size: Any) -> Any:
        """One of all counts, by the probability of each; those beyond a row's own have none."""
        counts = let("counts", pt.arange(pt.max(options["n"]) + 1))
        of_rows = {name: pt.shape_padright(pt.as_tensor(own)) for name, own in options.items()}
        each = pm.logp(self.kind.dist(**of_rows), counts)
        for name, bound in bounds.items():
            end = pt.shape_padright(pt.as_tensor(bound))
            each = pt.switch(pt.ge(counts, end) if name == LOWER else pt.le(counts, end), each, -math.inf)
        return pm.Categorical.dist(logit_p=each, size=size)


BY_COUNTING = ("BetaBinomial",)


class _Mixture:
    """Of distributions, with probability w the first, of three w1, and w2 the second if it is not the first. Their
    arguments are `1 mu`, `1 sigma` and so on."""

    def __init__(self, writer: Writer, *names: str) -> None:
        self.kinds = [distribution(writer, name) for name in names]
        self.shares = shares_of(len(names))

    def _each(self, options: dict[str, Any]) -> list[Any]:
        """The distributions, whose arguments are taken out of the options."""
        each = []
        for k, kind in enumerate(self.kinds):
            own = [name for name in options if name.startswith(f"{k + 1} ")]
            each.append(kind.dist(**{name[2:]: options.pop(name) for name in own}))
        return each

    def _parts(self, options: dict[str, Any]) -> list[Any]:
        weights: list[Any] = []
        rest: Any = None
        for name in self.shares:
            w = options.pop(name)
            weights.append(w if rest is None else rest * w)
            rest = 1 - w if rest is None else rest * (1 - w)
        return [pt.stack([*weights, rest], axis=-1), self._each(options)]

    def within(self, options: dict[str, Any], bounds: dict[str, Any], size: Any) -> Any:
        """With these probabilities within the bounds. Of a kind that it is not next to nothing may lie there: it is
        drawn without them, and not taken."""
        which: Any = len(self.kinds) - 1
        for k, name in reversed(list(enumerate(self.shares))):
            which = pt.switch(pm.Bernoulli.dist(p=options.pop(name), size=size), k, which)
        which, drawn = let("which", which), []
        for k, kind in enumerate(self._each(options)):
            ends = {LOWER: -math.inf, UPPER: math.inf}
            own = {name: pt.switch(pt.eq(which, k), bound, ends[name]) for name, bound in bounds.items()}
            drawn.append(pm.Truncated.dist(kind, **own, size=size))
        *before, found = drawn
        for k, one in reversed(list(enumerate(before))):
            found = pt.switch(pt.eq(which, k), one, found)
        return found

    def __call__(self, name: str, **options: Any) -> Any:
        return pm.Mixture(name, *self._parts(options), **options)

    def dist(self, **options: Any) -> Any:
        return pm.Mixture.dist(*self._parts(options), **options)


def distribution(writer: Writer, name: str) -> Any:
    """PyMC's, or ours."""
    if name.startswith(MIXTURE):
        return _Mixture(writer, *name.removeprefix(MIXTURE).split(" and "))
    if name in BY_COUNTING:
        return _ByCounting(name)
    return OWN[name](writer) if name in OWN else getattr(pm, name)


def drawn_with_zeros(
    kind: Any, share: str, above: bool, options: dict[str, Any], bounds: dict[str, Any], size: Any
) -> Any:
    """Zeros of a separate process, and in that share the rest, within its bounds, which are not asked of the others:
    next to nothing may lie there.
    """
    is_part = let("is_part", pm.Bernoulli.dist(p=options.pop(share), size=size))
    ends = {LOWER: (1, -math.inf)} if above else {}
    ends |= {UPPER: (bounds[UPPER], math.inf)}
    own = {name: pt.switch(is_part, *either) for name, either in ends.items()}
    return pt.switch(is_part, drawn_within(kind, options, own, size), 0)


def drawn_within(kind: Any, options: dict[str, Any], bounds: dict[str, Any], size: Any) -> Any:
    """Of what lies within bounds, which are included."""
    if isinstance(kind, _ByCounting | _Mixture):
        return kind.within(options, bounds, size)
    return pm.Truncated.dist(kind.dist(**options), **bounds, size=size)


class Made:
    """A distribution by its name, of PyMC or ours, whose arguments are numbers or graphs."""

    def __init__(self, name: str) -> None:
        self.name = name

    def dist(self, **options: Any) -> Any:
        """As `pm.Normal.dist` makes a variable without a model, numbers being of double precision: PyTensor takes a
        number of Python that single precision can hold as such."""
        writer = Writer()
        exact = {k: as_tensor(np.asarray(v)) if isinstance(v, float | np.ndarray) else v for k, v in options.items()}
        return evaluated(writer, distribution(writer, self.name).dist(**exact))
