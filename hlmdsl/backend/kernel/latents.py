"""Gaussian coefficients b (units x effects) that enter predictors through columns Z: the kernel's form of groups'
deviations, and of everything similar.

In: what makes a latent. Out: what follows from it. Not decided here: which latents a design has (unit_latents.py,
state_latents.py, common_blocks.py), which are integrated out (plan.py), or their coordinates (tuning.py).

b ~ N(0, K x Sigma), where units are independent (K = I), alike by a known `relation`, or regions that are alike by
their `neighbours`, K depending on the share of these, `rho`, or states in time of a
`series`, `rho` being its phi; or those of a unit are multivariate t with the scales
Sigma and some degrees of freedom, `tails`. Each row of an entry has one unit, and in Z what that unit's effects are
multiplied by. A latent with several entries in one equation has rows of several units; one with entries in several
equations has effects that belong to different predictors and correlate.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from functools import cached_property

import numpy as np

from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.backend.kernel.series import Series
from hlmdsl.design.coded import CodedEquation, Element
from hlmdsl.design.neighbours import Neighbours
from hlmdsl.design.relation import Relation
from hlmdsl.design.rows import Rows
from hlmdsl.model.priors import Hyper, Operation, Quantity
from hlmdsl.source.frozen import frozen

Columns = Callable[[Rows, slice], Floats]
"""Of some rows of the design, and which they are: Z (n, effects of the entry), or a number for each."""


Scale = Element | Quantity
"""An sd: an entry of the posterior, or what an argument of a prior can be."""


@frozen(eq=False)
class Entry:
    """Where a latent enters the predictor of an `equation`: each row's unit, which of its `effects`, times what. If the
    coefficients are not centred at zero, `offset` (n,) is what their locations add; if some are centred at a
    hyperparameter, `means` has the column (n,) that multiplies it.
    """

    equation: CodedEquation
    effects: tuple[int, ...]
    units: Ints
    columns: Columns
    offset: Columns | None = None
    means: Mapping[str, Columns] = field(default_factory=dict)


@frozen
class Correlated:
    """Effects that correlate with each other, and no others, by an LKJ distribution."""

    effects: tuple[int, ...]
    eta: float

    @property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """By column of the strict lower triangle."""
        return tuple((i, j) for n, j in enumerate(self.effects) for i in self.effects[:n])


@frozen(eq=False)
class Place:
    """A variable of the posterior that has the draws of some effects, as (units, effects). Common effects are at
    `positions` (units * effects,) among its entries, in C order, and are `location` + `spread` b, plus a hyperparameter
    of `means` if there is one, otherwise an empty name. With a `relation` they are what is independent of b. Those of a
    part of a variable with units are its `columns`, of so many in `total`. If it `is_added`, it is added to the draws
    of a different latent. With a `turn` (entries, units) they are the turn times b.
    """

    variable: str
    effects: tuple[int, ...]
    positions: Ints | None = None
    location: Floats | None = None
    spread: Floats | None = None
    means: tuple[str, ...] = ()
    relation: Relation | None = None
    columns: tuple[int, ...] = ()
    total: int = 0
    is_added: bool = False
    turn: Floats | None = None

    def written(self, b: Floats, hypers: Mapping[str, Floats]) -> Floats:
        """(draws, units * effects) from b (draws, units, all effects) and hyperparameters (draws, 1)."""
        own = b if len(self.effects) == b.shape[-1] else b[..., list(self.effects)]
        own = own if self.relation is None else _independent(self.relation, own)
        flat = own.reshape(len(b), -1)
        flat = flat if self.turn is None else flat @ self.turn.T
        if self.location is None or self.spread is None:
            return flat
        found = self.location + self.spread * flat
        for name in set(self.means) - {""}:
            found[:, [mean == name for mean in self.means]] += hypers[name]
        return found


@frozen(eq=False)
class Latent:
    """`name` is its key, `called` its name in messages. `over` names what its units are, where others may have the
    same. Of each effect, `scales` has the sd; several may have the same. `cor` is the variable that has the
    correlations of all `pairs`. One of a `level` is zero in rows of the other levels of that name. By `relation` its
    units are alike. With `tails`, degrees of freedom, a unit's effects are multivariate t. Regions have `neighbours`
    and a share `rho`. Units that are states in time are a `series`, and `rho` is its phi. The last effects may be
    others times a number, as steps of a monotonic effect are shares of a total: those that are `copied`, their `scales`
    being products. What neighbours share has the sd of what is each one's own `beside` it. Units may be `of_every_row`,
    of one effect each: an entry has a column for each of them, and what rows say of each is said of it by itself.
    """

    name: str
    called: str
    over: str | None
    units: int
    scales: tuple[Scale, ...]
    entries: tuple[Entry, ...]
    places: tuple[Place, ...]
    correlated: tuple[Correlated, ...] = ()
    cor: str = ""
    level: tuple[str, int] | None = None
    relation: Relation | None = None
    tails: Element | None = None
    neighbours: Neighbours | None = None
    rho: Element | None = None
    series: Series | None = None
    copied: tuple[int, ...] = ()
    of_every_row: bool = False
    beside: tuple[Scale, ...] = ()

    @property
    def span(self) -> int:
        """How many of the coefficients, one after the other, a row of an entry has: those of its unit, or all."""
        return self.units if self.of_every_row else self.q

    @property
    def rank(self) -> int:
        """How many effects a unit has that are not others times a number."""
        return self.q - len(self.copied)

    @property
    def coordinates(self) -> int:
        """How many there are of what is sampled, where it is."""
        return self.units * self.rank

    @property
    def is_alike(self) -> bool:
        """Whether its units are related: rows of one carry information on others."""
        return self.relation is not None or self.neighbours is not None or self.series is not None

    @property
    def is_of_sds(self) -> bool:
        """Whether a unit's effects are independent, so that Lambda has nothing but sds."""
        return not (self.correlated or self.copied)

    @property
    def is_round(self) -> bool:
        """Whether a unit's effects are independent with one sd: turned in any direction, they are the same."""
        return self.q > 1 and len(set(self.scales)) == 1 and self.is_of_sds and not self.is_alike

    @property
    def is_integrable(self) -> bool:
        """Whether its effects can be integrated out beside normal rows: they are normal."""
        return self.tails is None

    @cached_property
    def addends(self) -> tuple[Latent, ...]:
        """Normal effects with a precision that moves as a whole, of which it is the sum: of regions, what each has by
        itself and what neighbours share (without a `rho`), with sds that follow from the share.
        """
        if self.neighbours is None or self.rho is None:
            return (self,)
        (sd,) = self.scales
        assert isinstance(sd, Element)
        share = Hyper(self.rho.variable, self.rho.position)

        def scale(part: Quantity) -> tuple[Scale]:
            return (Operation("*", (Hyper(sd.variable, sd.position), Operation("^", (part, 0.5)))),)

        alone, rest = f"{self.name} alone", Operation("-", (1.0, share))
        added = tuple(replace(place, is_added=True) for place in self.places)
        return (
            replace(self, name=alone, scales=scale(rest), neighbours=None, rho=None),
            replace(self, name=f"{self.name} shared", scales=scale(share), places=added, rho=None, beside=scale(rest)),
        )

    @property
    def is_intrinsic(self) -> bool:
        """Whether it is what neighbours share, without anything of their own."""
        return self.neighbours is not None and self.rho is None

    @property
    def sampled(self) -> tuple[Latent, ...]:
        """Itself, or what it is a sum of if that is sampled faster: of a large map the parts, whose time does not grow
        with the square of the regions.
        """
        return self.addends if self.neighbours is not None and self.neighbours.is_large else (self,)

    @property
    def precision(self) -> tuple[Ints, Ints, Floats]:
        """Rows, columns and values of the entries of K^-1 that are not zero; those of a series follow from phi."""
        if self.series is not None:
            rows, columns = self.series.pattern
            return rows, columns, np.ones(len(rows))
        if self.relation is not None:
            return self.relation.precision
        if self.neighbours is not None:
            return self.neighbours.precision
        every = np.arange(self.units)
        return every, every, np.ones(self.units)

    @property
    def sums(self) -> tuple[Ints, ...]:
        """Of units whose effects add up to zero."""
        return self.neighbours.sums if self.neighbours is not None else ()

    @property
    def q(self) -> int:
        """How many effects a unit has."""
        return len(self.scales)

    @property
    def size(self) -> int:
        """How many coefficients there are."""
        return self.units * self.q

    @property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """Effects that correlate."""
        return tuple(pair for own in self.correlated for pair in own.pairs)

    @cached_property
    def exponents(self) -> Floats:
        """(q, q): a of (1 - p_ij^2)^a, the prior of a partial correlation: eta + (size of the block - 2 - i) / 2, i
        counted within the block.
        """
        out = np.zeros((self.q, self.q))
        for own in self.correlated:
            for i, j in own.pairs:
                out[j, i] = own.eta + (len(own.effects) - 2 - own.effects.index(i)) / 2
        return out

    @cached_property
    def equations(self) -> tuple[CodedEquation, ...]:
        """Of each effect, the one that it enters, or enters first."""
        return tuple(next(e.equation for e in self.entries if k in e.effects) for k in range(self.q))

    @property
    def is_common(self) -> bool:
        """Whether these are common effects, which have entries of their variables each."""
        return any(place.positions is not None for place in self.places)

    @property
    def only(self) -> Entry | None:
        """The entry of a latent that has one."""
        return self.entries[0] if len(self.entries) == 1 else None

    def is_apart(self, other: Latent) -> bool:
        """Whether no row has both."""
        if self.level is None or other.level is None:
            return False
        return self.level[0] == other.level[0] and self.level[1] != other.level[1]

    def correlated_over_units(self, own: Floats, rho: Floats) -> Floats:
        """(draws, units, q) of what is independent between units, for shares of neighbours (draws,)."""
        if self.neighbours is not None and self.rho is not None:
            return np.moveaxis(self.neighbours.correlated(np.moveaxis(own, 1, 0), rho), 0, 1)
        if self.relation is None:
            return own
        return np.moveaxis(self.relation.correlated(np.moveaxis(own, 1, 0)), 0, 1)

    def independent_over_units(self, b: Floats, rho: Floats) -> Floats:
        """The inverse."""
        if self.neighbours is not None and self.rho is not None:
            return np.moveaxis(self.neighbours.independent(np.moveaxis(b, 1, 0), rho), 0, 1)
        return b if self.relation is None else _independent(self.relation, b)

    def scales_over_units(self, rho: Floats) -> Floats | None:
        """(draws, units): how much larger shares of neighbours (draws,) make what is independent; None where that is as
        large as any unit.
        """
        return None if self.neighbours is None or self.rho is None else self.neighbours.scales(rho).T

    def is_within(self, equation: CodedEquation) -> bool:
        """Whether it enters no other equation."""
        return all(e.equation is equation for e in self.entries)

    def matrix(self, entry: Entry, rows: Rows, at: slice = slice(None)) -> Floats:
        """Z (n, span) of an entry, at rows which are those `at` of the design: zero for effects that it has not."""
        columns = entry.columns(rows, at)
        if entry.effects == tuple(range(self.q)):
            return columns
        out = np.zeros((len(columns), self.q))
        out[:, list(entry.effects)] = columns
        return out


def _independent(relation: Relation, b: Floats) -> Floats:
    """(draws, units, effects)"""
    return np.moveaxis(relation.independent(np.moveaxis(b, 1, 0)), 0, 1)
