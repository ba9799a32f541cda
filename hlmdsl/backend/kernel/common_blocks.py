"""Common effects that are also latents: coefficients with normal priors whose sd is a parameter, or very many of one
factor.

In: an equation of a Design. Out: Latents, with the entries of posterior variables that are theirs.
Not decided here: which are integrated out (plan.py).

Coefficients f ~ Normal(0, tau) with tau a parameter are a funnel, like deviations of groups, and are treated like
these. If each row has at most one of a variable's columns, as with levels against a reference, each column is a unit
with one effect; other columns are the effects of a single unit, all that an equation has together, so that what rows
say of one and another is known. Of many columns with one sd that would be costly: any directions of theirs are as good
as they are, so the eigenvectors of what rows say of them are taken, of each of which rows say something by itself.

Coefficients of one factor with fixed sds are independent of each other given everything else, so the cost of very many
is linear, not quadratic.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from hlmdsl.backend.kernel.distinct_rows import PIECE, distinct_rows
from hlmdsl.backend.kernel.latents import Columns, Entry, Latent, Place, Scale
from hlmdsl.backend.kernel.program import Floats
from hlmdsl.backend.kernel.state_latents import series_latents
from hlmdsl.design.coded import CodedEquation, CodedTerm
from hlmdsl.design.design import Design
from hlmdsl.design.rank import take
from hlmdsl.design.relation import Relation
from hlmdsl.design.rows import Rows
from hlmdsl.design.single_columns import exclude_each_other, single_column
from hlmdsl.model.priors import Hyper, Operation, Prior
from hlmdsl.priors.real import NORMAL
from hlmdsl.source.frozen import frozen

VERY_MANY = 64
"""Coefficients with fixed sds. Their square is then thousands of multiplications, as many as everything else."""

FEW = 12
"""Coefficients with one sd: their cube is no more than that. What rows say of so few together is taken into account
whole; directions of more are exact where rows say as much as each other, as normal ones with one sigma do, and near it
elsewhere."""

MOST_OF_A_UNIT = 40
"""Effects of one unit with different sds, of which every gradient takes the cube."""

MOST_ALONE = 100
"""The same where nothing else is integrated out: that is a third of the cube, in loops without an order (apart.py)."""

MOST_TURNED = 1000
"""Coefficients with one sd that are turned together: their Gram matrix is dense."""


@frozen(eq=False)
class _Block:
    """Coefficients of a term, by their positions among its own: location + spread * Normal(0, scale), where `scale` is
    what a prior has as its sd, or 1. `means` are hyperparameters that are added to the location, empty for none. A term
    may have several, by `number`, and in each `level` of a factor those that are zero in rows of the others.
    """

    term: CodedTerm
    positions: tuple[int, ...]
    scales: tuple[Scale, ...]
    location: Floats
    spread: Floats
    means: tuple[str, ...]
    number: int = 0
    level: int | None = None

    @property
    def name(self) -> str:
        """No other's."""
        return f"{self.term.variable} ({self.number})" if self.number else self.term.variable

    @property
    def is_whole(self) -> bool:
        return len(self.positions) == len(self.term.coefficients)

    @property
    def is_round(self) -> bool:
        """Whether its coefficients have one normal distribution about zero: in all directions it is the same."""
        is_standard = not self.location.any() and bool((self.spread == 1).all()) and not any(self.means)
        return is_standard and len(set(self.scales)) == 1

    @property
    def in_level(self) -> tuple[str, int] | None:
        """As a latent has it."""
        return None if self.level is None else (self.term.variable, self.level)

    @property
    def called(self) -> str:
        """In messages."""
        return f"`{self.term.variable}`"

    def columns(self, rows: Rows) -> Floats:
        """(n, positions)"""
        return self.term.columns(rows)[:, self.positions]

    def place(self, effects: tuple[int, ...]) -> Place:
        own = self.term.elements
        at = np.array([own[k].position for k in self.positions], dtype=np.int64)
        return Place(self.term.variable, effects, at, self.location, self.spread, self.means)


def all_common_latents(design: Design, by_cross_products: bool, are_sampled: bool) -> tuple[Latent, ...]:
    """Those of all equations. A hyperparameter that coefficients are about is a common effect of one of them only."""
    found: list[Latent] = []
    for equation in design.schema.equations:
        elsewhere = frozenset(mean for own in found for entry in own.entries for mean in entry.means)
        found += common_latents(design, equation, by_cross_products, are_sampled, elsewhere)
    return tuple(found)


def common_latents(
    design: Design, equation: CodedEquation, by_cross_products: bool, are_sampled: bool, elsewhere: frozenset[str]
) -> tuple[Latent, ...]:
    """Those of one equation. Levels in no order are sampled together, and have none."""
    if equation.category is not None:
        return ()
    found: list[Latent] = [*series_latents(design, equation)]
    together: list[_Block] = []
    most = MOST_ALONE if by_cross_products and not equation.varying else MOST_OF_A_UNIT
    for block in _blocks(design, equation, elsewhere, most):
        if not by_cross_products and _is_followed(equation, block.term):
            continue
        if (chain := _chain(block, MOST_TURNED if are_sampled else FEW)) is not None:
            found.append(_of_chain(design, equation, block, chain))
            continue
        # one unit can be integrated out beside any other
        few = len(block.positions) <= (FEW if by_cross_products else 1)
        if block.is_whole and len(set(block.scales)) == 1 and exclude_each_other(block.term) and not few:
            found.append(_by_units(design, equation, block))
        elif block.is_round and len(block.positions) > FEW and not exclude_each_other(block.term):
            found.append(_of_directions(design, equation, block))
        elif len(block.positions) <= most:
            together.append(block)
    while together:
        taken = [together.pop(0)]
        while together and all(b.level is None for b in (*taken, together[0])) and _fit(most, *taken, together[0]):
            taken.append(together.pop(0))
        found.append(_of_one_unit(design, equation, taken))
    return tuple(found)


def _is_followed(equation: CodedEquation, term: CodedTerm) -> bool:
    """Whether units have curves over the same covariates. If these are sampled, each is sampled relative to the common
    one, which is then sampled as coefficients rather than a latent: the two are hardly identified separately.
    """
    if term.smooth is None:
        return False
    over = term.smooth.names
    curves = (bar.smooth for varying in equation.varying for bar in varying.bars)
    return any(own is not None and own.smooth is not None and own.smooth.names == over for own in curves)


def _blocks(design: Design, equation: CodedEquation, elsewhere: frozenset[str], most: int) -> Iterator[_Block]:
    """Coefficients whose sds are parameters, and all of a term whose sds are numbers if there are very many."""
    for term in equation.effects.terms:
        if term.totals or term.phi:
            continue
        priors = [design.priors[e.variable][e.position].prior for e in term.elements]
        normal = [k for k, prior in enumerate(priors) if _has_a_place(prior) and _mean(prior) not in elsewhere]
        location = np.array([_number(prior, "mu") if k in set(normal) else 0.0 for k, prior in enumerate(priors)])
        means = tuple(_mean(prior) if k in set(normal) else "" for k, prior in enumerate(priors))
        free = tuple(k for k in normal if not isinstance(priors[k].canonical["sigma"], float))
        if free:
            sigmas = {k: priors[k].canonical["sigma"] for k in free}
            for number, (level, some) in enumerate(_few_at_once(term, sigmas, most)):
                scales = tuple(priors[k].canonical["sigma"] for k in some)
                own = tuple(means[k] for k in some)
                yield _Block(term, some, scales, location[list(some)], np.ones(len(some)), own, number, level)
        elif len(normal) == len(priors) >= VERY_MANY and exclude_each_other(term):
            sds = np.array([_number(prior, "sigma") for prior in priors])
            yield _Block(term, tuple(normal), (1.0,) * len(sds), location, sds, means)


def _gaps(term: CodedTerm) -> tuple[float, ...]:
    """Between the times of a walk that is nothing else's."""
    return term.smooth.known.gaps_between if term.smooth is not None and len(term.parts) == 1 else ()


def _chain(block: _Block, few: int) -> Relation | None:
    """For more than a `few` coefficients that accumulate from each time of the table to the next: the relation of their
    sums. These have as many entries as times, while the columns have their square. Sampled ones are better off along
    the columns' directions, as long as these are not too many: the sums hang together from one time to the next, and
    of the sd of 364 changes between counts there were 200 effective draws in place of 4,300.
    """
    gaps, part = _gaps(block.term), block.term.smooth
    if part is None or not gaps or not block.is_whole or len(gaps) <= few:
        return None
    n = len(gaps)
    return Relation(
        by="covariance",
        labels=part.labels,
        order=np.arange(n),
        pointers=np.maximum(np.arange(n + 1) - 1, 0),
        earlier=np.arange(n - 1),
        weights=np.ones(n - 1),
        scales=np.sqrt(gaps),
        diagonal=np.cumsum(gaps),
    )


def _of_chain(design: Design, equation: CodedEquation, block: _Block, chain: Relation) -> Latent:
    """The value of a walk at each time but the first, at which it is zero."""
    part = block.term.smooth
    assert part is not None
    place = part.known.place(part.argument(design.rows.numbers))
    units = np.maximum(place - 1, 0)

    def multiplied(_: Rows, at: slice) -> Floats:
        return (place[at] > 0).astype(float)[:, None]

    name = block.term.variable
    entry = Entry(equation, (0,), units, multiplied)
    places = (replace(block.place((0,)), relation=chain),)
    return Latent(name, f"`{name}`", None, len(chain.labels), block.scales[:1], (entry,), places, relation=chain)


def _fit(most: int, *blocks: _Block) -> bool:
    """Whether one unit may have as many effects."""
    return sum(len(b.positions) for b in blocks) <= most


def _few_at_once(term: CodedTerm, sds: Mapping[int, Scale], most: int) -> list[tuple[int | None, tuple[int, ...]]]:
    """Of a smooth term, or of one whose coefficients have different `sds` by position, as many of one unit as that may
    have. Where there are many, and each row is in a level that has a smooth curve of its own, those of each level, so
    that what it costs is the sum of the levels' cubes.
    """
    positions = tuple(sds)
    alike = len(set(sds.values())) == 1
    if len(positions) <= FEW or (term.smooth is None and alike) or (term.smooth is not None and _gaps(term)):
        return [(None, positions)]
    if term.smooth is None:
        starts = range(0, len(positions), most)
        return [(None, positions[start : start + most]) for start in starts]
    levels = term.multiplies(len(term.sds))
    in_levels = exclude_each_other(term.without_smooth) and levels > 1
    found: list[tuple[int | None, tuple[int, ...]]] = []
    for which in range(levels) if in_levels else (None,):
        own = [k for k in positions if which is None or _multiplies(term, k) == which]
        size = MOST_TURNED if len({sds[k] for k in own}) == 1 else most
        found += [(which, tuple(own[start : start + size])) for start in range(0, len(own), size)]
    return found


def _multiplies(term: CodedTerm, position: int) -> int | None:
    sd = term.which_sd[position]
    return None if sd is None else term.multiplies(sd)


def _has_a_place(prior: Prior) -> bool:
    return prior.distribution is NORMAL and not isinstance(prior.canonical["mu"], Operation)


def _number(prior: Prior, name: str) -> float:
    """An argument, 0 if it is a hyperparameter."""
    value = prior.canonical[name]
    return value if isinstance(value, float) else 0.0


def _mean(prior: Prior) -> str:
    """The hyperparameter that a coefficient is about."""
    mean = prior.canonical["mu"]
    return mean.name if isinstance(mean, Hyper) else ""


def _by_units(design: Design, equation: CodedEquation, block: _Block) -> Latent:
    """Each column is a unit with one effect. Rows of none have any unit, times zero."""
    columns = single_column(block.term)
    index = columns(design.rows)[0].astype(np.int64)

    def multiplied(rows: Rows, at: slice) -> Floats:
        return (columns(rows)[1] * block.spread[index[at]])[:, None]

    def located(rows: Rows, at: slice) -> Floats:
        return columns(rows)[1] * block.location[index[at]]

    def summed(mean: str) -> Columns:
        is_about = np.array([own == mean for own in block.means])
        return lambda rows, at: columns(rows)[1] * is_about[index[at]]

    means = {mean: summed(mean) for mean in block.means if mean}
    entry = Entry(equation, (0,), index, multiplied, located if block.location.any() else None, means)
    name = block.term.variable
    return Latent(name, f"`{name}`", None, len(block.positions), block.scales[:1], (entry,), (block.place((0,)),))


def _of_directions(design: Design, equation: CodedEquation, block: _Block) -> Latent:
    """Columns of which each row has all: coefficients along the eigenvectors of the columns' Gram matrix."""
    n, q = design.rows.n, len(block.positions)
    gram = np.zeros((q, q))
    for start in range(0, n, PIECE):
        at = slice(start, min(start + PIECE, n))
        columns = block.columns(take(design.rows, at))
        weights = 1.0 if design.observed.weights is None else design.observed.weights[at, None]
        gram += columns.T @ (weights * columns)
    turn = np.linalg.eigh(gram)[1]

    def turned(rows: Rows, _: slice) -> Floats:
        # rows that are the same have to stay so, to the last bit
        own, index = distinct_rows(block.columns(rows))
        return np.asarray((own @ turn)[index])

    entry = Entry(equation, (0,), np.zeros(n, dtype=np.int64), turned)
    return Latent(
        name=block.name,
        called=block.called,
        over=None,
        units=q,
        scales=block.scales[:1],
        entries=(entry,),
        places=(replace(block.place((0,)), turn=turn),),
        level=block.in_level,
        of_every_row=True,
    )


def _of_one_unit(design: Design, equation: CodedEquation, blocks: Sequence[_Block]) -> Latent:
    """All columns of some terms are the effects of a single unit."""
    starts = np.cumsum([0, *(len(b.positions) for b in blocks)])
    q, location = int(starts[-1]), np.concatenate([b.location for b in blocks])

    def multiplied(rows: Rows, _: slice) -> Floats:
        return np.concatenate([b.columns(rows) for b in blocks], axis=1)

    def located(rows: Rows, at: slice) -> Floats:
        return np.asarray(multiplied(rows, at) @ location)

    def summed(mean: str) -> Columns:
        is_about = np.array([own == mean for b in blocks for own in b.means], dtype=float)
        return lambda rows, at: np.asarray(multiplied(rows, at) @ is_about)

    means = {mean: summed(mean) for b in blocks for mean in b.means if mean}
    units = np.zeros(design.rows.n, dtype=np.int64)
    entry = Entry(equation, tuple(range(q)), units, multiplied, located if location.any() else None, means)
    places = tuple(
        b.place(tuple(range(start, start + len(b.positions)))) for b, start in zip(blocks, starts, strict=False)
    )
    *first, last = dict.fromkeys(b.called for b in blocks)
    called = f"{', '.join(first)} and {last}" if first else last
    return Latent(
        name=" ".join(b.name for b in blocks),
        called=called,
        over=None,
        units=1,
        scales=tuple(s for b in blocks for s in b.scales),
        entries=(entry,),
        places=places,
        level=blocks[0].in_level,
    )
