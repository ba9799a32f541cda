"""The inverse of a function under which a response is modelled: `log(y) ~ Normal(mu, sigma)` is a model of y.

In: a base. Out: `Exponential`, `Square`, `Inverted`: the density's change of scale, the mean of what is normal,
words.
Not decided here: a number that the function adds to the column, which is subtracted afterwards.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from typing import Any, ClassVar

from hlmdsl.source.frozen import frozen


class Inverse(ABC):
    """The column's value, of a value of the function."""

    is_increasing: ClassVar[bool] = True
    has_mean: ClassVar[bool] = True
    """Whether its value for a normal variable has a mean."""
    noun: ClassVar[str]
    """`the exponential`"""

    @property
    @abstractmethod
    def name(self) -> str:
        """The key of `explain.inverses.INVERSES`."""

    @abstractmethod
    def value(self, value: Any, exp: Any) -> Any:
        """The column's value at which the function has this value."""

    @abstractmethod
    def log_slope(self, value: Any, log: Any) -> Any:
        """The log of the function's derivative by the column, at this value of the function."""

    @abstractmethod
    def mean(self, mu: Any, variance: Any, exp: Any) -> Any:
        """The column's mean if the function's values are normal."""

    @abstractmethod
    def mean_slope(self, mu: Any, variance: Any, by: tuple[Any, Any], exp: Any) -> Any:
        """The derivative of the mean, given those of mu and the variance."""

    @abstractmethod
    def applied(self, text: str) -> str:
        """As a formula has it: `exp(mu)`."""

    @abstractmethod
    def mean_text(self, mu: str, sigma: str) -> str:
        """The mean as a formula has it: `exp(mu + sigma²/2)`."""


@frozen
class Exponential(Inverse):
    """base^value."""

    base: float = math.e

    noun: ClassVar[str] = "the exponential"

    @property
    def is_natural(self) -> bool:
        return self.base == math.e

    @property
    def rate(self) -> float:
        """By which a value is multiplied for exp to undo the function."""
        return 1.0 if self.is_natural else math.log(self.base)

    @property
    def name(self) -> str:
        return "exp" if self.is_natural else f"{self.base:g}^"

    def value(self, value: Any, exp: Any) -> Any:
        return exp(self.rate * value)

    def log_slope(self, value: Any, log: Any) -> Any:
        return -self.rate * value - math.log(self.rate)

    def log_mean(self, mu: Any, variance: Any) -> Any:
        """The natural logarithm of the mean."""
        return self.rate * mu + self.rate**2 * variance / 2

    def mean(self, mu: Any, variance: Any, exp: Any) -> Any:
        return exp(self.log_mean(mu, variance))

    def mean_slope(self, mu: Any, variance: Any, by: tuple[Any, Any], exp: Any) -> Any:
        return self.mean(mu, variance, exp) * (self.rate * by[0] + self.rate**2 * by[1] / 2)

    def applied(self, text: str) -> str:
        return f"{self.name}{text}" if text.isidentifier() and not self.is_natural else f"{self.name}({text})"

    def mean_text(self, mu: str, sigma: str) -> str:
        factor = "" if self.is_natural else f"ln({self.base:g}) "
        return self.applied(f"{mu} + {factor}{sigma}²/2")


@frozen
class Square(Inverse):
    """value²."""

    is_increasing: ClassVar[bool] = False
    noun: ClassVar[str] = "the square"

    @property
    def name(self) -> str:
        return "square"

    def value(self, value: Any, exp: Any) -> Any:
        return value**2

    def log_slope(self, value: Any, log: Any) -> Any:
        return -log(2 * value)

    def mean(self, mu: Any, variance: Any, exp: Any) -> Any:
        return mu**2 + variance

    def mean_slope(self, mu: Any, variance: Any, by: tuple[Any, Any], exp: Any) -> Any:
        return 2 * mu * by[0] + by[1]

    def applied(self, text: str) -> str:
        return f"({text})²"

    def mean_text(self, mu: str, sigma: str) -> str:
        return f"({mu})² + {sigma}²"


@frozen
class Inverted(Inverse):
    """1 / value. A normal variable may be as near to zero as any number, which leaves 1 / value without a mean."""

    is_increasing: ClassVar[bool] = False
    has_mean: ClassVar[bool] = False
    noun: ClassVar[str] = "the reciprocal"

    @property
    def name(self) -> str:
        return "1/"

    def value(self, value: Any, exp: Any) -> Any:
        return 1 / value

    def log_slope(self, value: Any, log: Any) -> Any:
        """Of |-1/y²|, since a density is the same for a falling function."""
        return 2 * log(abs(value))

    def mean(self, mu: Any, variance: Any, exp: Any) -> Any:
        raise NotImplementedError

    def mean_slope(self, mu: Any, variance: Any, by: tuple[Any, Any], exp: Any) -> Any:
        raise NotImplementedError

    def applied(self, text: str) -> str:
        return f"1/({text})"

    def mean_text(self, mu: str, sigma: str) -> str:
        raise NotImplementedError


NATURAL = Exponential()
"""Of the natural logarithm, the one in a LogNormal."""
