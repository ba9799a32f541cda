"""A joint prior of coefficients: which ones, and the parameters that it adds to the posterior.

In: made by shrinkage.py. Out: read wherever variables and their dims are. Not decided here: which coefficients these
are.
"""

from __future__ import annotations

from functools import cached_property

from hlmdsl.design.elements import Element, entries
from hlmdsl.model.shrinkage import SHRUNK, PlacedShrinkage
from hlmdsl.source.frozen import frozen


@frozen
class CodedShrinkage:
    """The prior and the coefficients that it is on."""

    placed: PlacedShrinkage
    coefficients: tuple[Element, ...]

    @property
    def size(self) -> int:
        return len(self.coefficients)

    @property
    def variables(self) -> dict[str, tuple[tuple[str, ...], tuple[int, ...]]]:
        """Of its parameters, the dims and shapes."""
        prior = self.placed.prior
        return dict.fromkeys(prior.single, ((), ())) | {prior.each: ((SHRUNK,), (self.size,))}

    @property
    def labels(self) -> tuple[str, ...]:
        """Along its dim."""
        return tuple(c.name for c in self.coefficients)

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """Its parameters, those that are one number first."""
        prior = self.placed.prior
        single = tuple(Element(name) for name in prior.single)
        return (*single, *entries(prior.each, (SHRUNK,), [(label,) for label in self.labels], None))
