"""What a prior distribution is: everything that is known of it, in one value. `None` where it does not have something.

In: nothing. Out: the types that real.py, positive.py and bounded.py fill in, and all other stages read.
Not decided here: what a spec says of a prior (model/priors.py), or how quantiles and draws are found (laws.py).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, Literal, assert_never

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.formulas.functions import NUMPY, Functions
from hlmdsl.priors.elsewhere import ARGUMENTS, STAN, SYMMETRIC
from hlmdsl.priors.source import Source
from hlmdsl.source.frozen import frozen

ArgumentDomain = Literal["real", "positive", "unit"]
Support = Literal["real", "positive", "unit", "interval"]
Arguments = Mapping[str, Any]
"""By name: numbers, arrays with one value a node, or whatever else does arithmetic."""


@frozen
class Together:
    """What some arguments must be together, and how the last of them is spoken of where they are not: `found` is a
    template over them."""

    of: tuple[str, ...]
    holds: Callable[..., Any]
    required: str
    found: str
    advice: str = ""


@frozen
class Parameterisation:
    """Arguments in order, each with what it must be. `convert` makes the canonical ones of them, by + - * / alone, so
    that it works for numbers, arrays and references to hyperparameters; None where they are these. `together` is what
    they must be together: None where nothing."""

    domains: Mapping[str, ArgumentDomain]
    convert: Callable[..., tuple[Any, ...]] | None = None
    together: Together | None = None

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.domains)


@frozen
class Law:
    """What can be said of a distribution that has an integral.

    `cdf` is taken at a number inside the support, on the whole line also at several, `quantile(a, log, q)` at
    probabilities: `log` are the logarithms of positive arguments, which stay where a number leaves its range. It is
    None where only the distribution function has a form. `shape` is an argument of which it takes a number only, and no
    array; `draw` is how such draws are made, of arrays. `moments` are mean and sd, infinite where they are; None of a
    distribution that never has any.
    """

    cdf: Callable[[Arguments, Any], Floats]
    quantile: Callable[[Arguments, Arguments, Floats], Floats] | None
    moments: Callable[[Arguments], tuple[float, float]] | None
    draw: Callable[[Arguments, Source], Floats] | None = None
    shape: str = ""


@frozen(eq=False)
class Distribution:
    """A prior distribution under PyMC's name. The arguments of the first of `parameterisations` are canonical: all that
    is said of it takes these.

    `log_density(f, x, a)` holds inside the support, constants included; it is written once, for numbers, arrays and the
    compiled density. `law` is None where there is no integral. `example` are arguments for help lines.

    `location` is the argument by which a distribution on the whole line is moved, `scale` the one by which it is
    widened in proportion; empty where there is none. `place` and `width` say about where it is and how wide, for the
    choice of coordinates: not a number where that depends on an argument that is none. `half` is its positive half
    about zero. `set_in_order`: readers know what its arguments are without their names. `is_point`: it is
    its first argument, a number, and nothing else, so that there is no density to add. `multiplied`: its canonical
    arguments for so many times the variable, where these do not follow from location and scale.
    """

    name: str
    support: Support
    parameterisations: tuple[Parameterisation, ...]
    example: tuple[float, ...]
    log_density: Callable[[Functions, Any, Arguments], Any]
    law: Law | None
    place: Callable[[Arguments], float]
    width: Callable[[Arguments], float]
    other_names: tuple[str, ...] = ()
    location: str = ""
    scale: str = ""
    half: Distribution | None = None
    set_in_order: bool = False
    is_point: bool = False
    multiplied: Callable[[Arguments, float], Arguments] | None = None

    def __reduce__(self) -> tuple[Callable[[str], Distribution], tuple[str]]:
        """A copy, here or in another process, is the distribution of that name."""
        return named, (self.name,)

    @property
    def domains(self) -> Mapping[str, ArgumentDomain]:
        """Of the canonical arguments, in order."""
        return self.parameterisations[0].domains

    def parameterisation(self, given: Arguments) -> Parameterisation:
        """The one with these arguments."""
        return next(p for p in self.parameterisations if p.domains.keys() == given.keys())

    def canonical(self, given: Arguments) -> Arguments:
        """The canonical arguments, in order."""
        convert = self.parameterisation(given).convert
        if convert is None:
            return {name: given[name] for name in self.domains}
        return dict(zip(self.domains, convert(**given), strict=True))

    def times(self, a: Arguments, k: float) -> Arguments | None:
        """The canonical arguments for k times the variable, k above zero; None if that has another distribution."""
        if self.multiplied is not None:
            return self.multiplied(a, k)
        moved = (self.scale, self.location) if self.scale or self.is_point else ()
        if not moved and self.domains:
            return None
        return {name: value * k if name in moved else value for name, value in a.items()}

    def statement(self, given: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
        """PyMC's distribution and its arguments: it knows each of them by the names it has here."""
        return self.name, dict(given)

    @property
    def stan(self) -> str:
        """Its name there, if its canonical arguments are Stan's in its order."""
        return STAN.get(self.name, "")

    @property
    def is_symmetric(self) -> bool:
        """About its location."""
        return self.name in SYMMETRIC

    def argument_called(self, name: str) -> str | None:
        """The canonical argument that another program calls so, if it is the same number: the mean where that is the
        location, the sd where that is the scale.
        """
        if name in self.domains:
            return name
        if (ours := ARGUMENTS.get(self.name, {}).get(name)) is not None:
            return ours
        if name in ("loc", "location", "scale"):
            return (self.scale if name == "scale" else self.location) or None
        has_both = self.support == "real" and self.location and self.scale
        if self.law is None or self.law.moments is None or not has_both:
            return None
        example = dict(zip(self.domains, self.example, strict=True))
        mean, sd = self.law.moments(example)
        if name == "mean":
            return self.location if mean == example[self.location] else None
        return self.scale if name in ("sd", "std", "stdev") and sd == example[self.scale] else None

    def usual(self, named: bool = False) -> str:
        """`StudentT(3, 0, 1)`, or `StudentT(nu = 3, mu = 0, sigma = 1)`"""
        values = [f"{name} = {v:g}" if named else f"{v:g}" for name, v in zip(self.domains, self.example, strict=True)]
        return f"{self.name}({', '.join(values)})"

    def bounds(self, a: Arguments) -> tuple[Any, Any]:
        """The ends of the support."""
        if self.is_point:
            return a[self.location], a[self.location]
        match self.support:
            case "real":
                return -math.inf, math.inf
            case "positive":
                return 0.0, math.inf
            case "unit":
                return 0.0, 1.0
            case "interval":
                return a["lower"], a["upper"]
        assert_never(self.support)

    def log_density_at(self, x: Floats, a: Arguments) -> Floats:
        """Anywhere: minus infinity outside the support."""
        low, high = self.bounds(a)
        with np.errstate(all="ignore"):
            return np.where((x >= low) & (x <= high), self.log_density(NUMPY, x, a), -np.inf)


def named(name: str) -> Distribution:
    """The distribution of that name."""
    from hlmdsl.priors import DISTRIBUTIONS

    return DISTRIBUTIONS[name]
