"""How a design is sampled: by cross products or row by row, and which latents are integrated out.

In: a Design and the caller's wish. Out: a Plan, with one line that describes it; `supports`.
Not decided here: coordinates (tuning.py).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import combinations, combinations_with_replacement, pairwise

import numpy as np
import numpy.typing as npt

from hlmdsl.backend.kernel.common_blocks import all_common_latents
from hlmdsl.backend.kernel.elimination import MOST_JOINED, Elimination, eliminate
from hlmdsl.backend.kernel.latents import Entry, Latent
from hlmdsl.backend.kernel.origin import levels_of_all
from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.backend.kernel.unit_latents import of_visits, varying_latents
from hlmdsl.design.coded import CodedEquation, Element
from hlmdsl.design.design import Design
from hlmdsl.design.groupings import pairs_that_occur
from hlmdsl.design.rows import Rows
from hlmdsl.families.seen import NONE
from hlmdsl.model.priors import Prior
from hlmdsl.source.exceptions import InternalError
from hlmdsl.source.frozen import frozen

MOST_ABOVE = 40
"""Effects of the latents above one unit: elimination costs their square for every unit."""

MOST_COMPARED = 12
"""Up to this many of the largest latents, all sets are compared."""

MOST_WORK = 1_000_000
"""Multiplications of a gradient, about, that common effects are worth to be integrated out beside units."""

WORK_OF_RELATIVES = 200_000
"""Multiplications of a gradient that units which are alike are worth at least to be integrated out. Of 200 animals
mated at random it takes 60,000, and sampling them is about as fast; of 500 the factor has become full, and they are
sampled in 14 seconds in place of 35, with more effective draws.
"""

WORTH_IT = 2
"""Times the multiplications of a gradient with effects in the sampler, that one without them may take. Sampled effects
have coordinates of their own, and as a rule need hardly more steps. They do where units of one grouping hang together
by those of another in a long chain, and there the factor is nearly empty: in a ring of 200, five times the effective
draws a second for 1.3 times the multiplications. Of 40 by 20 crossed units it takes 27 times as many, for nothing.
"""


WORK_OF_REGIONS = 100
"""The same of a map, times the square of its regions: sampled deviations are turned by all of its eigenvectors, at four
multiplications each, with steps that are at least three times as many and an eighth of the effective draws.
"""


@frozen(eq=False)
class Together:
    """Latents that are integrated out by one sparse factor. `nodes`: of each one the first of its units among all."""

    of: tuple[Latent, ...]
    nodes: tuple[int, ...]
    elimination: Elimination

    @property
    def size(self) -> int:
        """Their coefficients."""
        return sum(own.size for own in self.of)

    def columns(self, k: int) -> Ints:
        """(units, effects): of the k-th latent, the position of each effect in the order of elimination."""
        first = self.elimination.first[self.nodes[k] : self.nodes[k] + self.of[k].units]
        return np.asarray(first[:, None] + np.arange(self.of[k].q))

    @property
    def prior(self) -> tuple[Ints, Ints, Floats]:
        """The precision of what is eliminated before any rows, at sds of 1: rows, columns and values of its entries on
        and below the diagonal; and of sums that are zero, what is held by their multipliers.
        """
        found, held = [], iter(self.elimination.first[sum(own.units for own in self.of) :].tolist())
        for k, own in enumerate(self.of):
            columns = self.columns(k)
            for at in own.sums:
                pair = np.stack([np.full(at.size, next(held)), columns[at, 0]])
                found.append((pair.max(axis=0), pair.min(axis=0), np.full(at.size, at.size**-0.5)))
            one, other, values = own.precision
            rows, beside = columns[one].ravel(), columns[other].ravel()
            lower = rows >= beside
            found.append((rows[lower], beside[lower], np.repeat(values, own.q)[lower]))
        rows, columns_, values_ = (np.concatenate(part) for part in zip(*found, strict=True))
        return rows, columns_, values_

    @property
    def entries(self) -> tuple[Ints, Ints]:
        """Of each entry of `prior`, the number of its latent among all of these if it is a series, else -1, and which
        entry of the series' precision it is.
        """
        whose, which = [], []
        for k, own in enumerate(self.of):
            for at in own.sums:
                whose.append(np.full(at.size, -1))
                which.append(np.zeros(at.size, dtype=np.int64))
            one, other, _ = own.precision
            columns = self.columns(k)
            lower = columns[one].ravel() >= columns[other].ravel()
            whose.append(np.full(int(lower.sum()), k if own.series is not None else -1))
            entry = own.series.entry(one, other) if own.series is not None else np.zeros(len(one), dtype=np.int64)
            which.append(np.repeat(entry, own.q)[lower])
        return np.concatenate(whose), np.concatenate(which)


@frozen(eq=False)
class Plan:
    """`levels` are nested latents that are integrated out one after the other, innermost first; or some are integrated
    out `together`. `design` is as the kernel uses it (`with_own_constants`), `told` as it is described.
    """

    design: Design
    by_cross_products: bool
    latents: tuple[Latent, ...]
    levels: tuple[Latent, ...]
    strategy: str
    together: Together | None = None
    told: Design | None = None

    @property
    def whole(self) -> Design:
        """The design that it is a plan of."""
        return self.told or self.design

    @cached_property
    def covariances(self) -> tuple[Latent, ...]:
        """Latents, and what has correlations without effects."""
        residual = of_visits(self.design)
        return self.latents if residual is None else (*self.latents, residual)

    @property
    def integrated(self) -> tuple[Latent, ...]:
        """All that are not sampled."""
        return (*self.levels, *(self.together.of if self.together else ()))

    @property
    def kept(self) -> tuple[Latent, ...]:
        """Those that are sampled."""
        return tuple(own for own in self.latents if own not in self.integrated)

    @property
    def round(self) -> Latent | None:
        """The only latent that is integrated out by units, if a unit's effects are taken one by one (same_units.py)."""
        return self.levels[0] if len(self.levels) == 1 and self.levels[0].is_round else None

    @property
    def columns(self) -> tuple[Latent, ...]:
        """Those whose columns enter cross products beside the common ones."""
        return (*self.kept, *(self.together.of if self.together else ()))

    @cached_property
    def fixed(self) -> Mapping[Element, float]:
        """Common effects that the spec gives."""
        return {c: value for e in self.design.schema.equations for c, value in e.fixed.items()}

    @cached_property
    def taken(self) -> Mapping[str, frozenset[int]]:
        """By variable of common effects, the positions of those that are latents, or given."""
        found: dict[str, frozenset[int]] = {}
        for element in self.fixed:
            found[element.variable] = found.get(element.variable, frozenset()) | {element.position}
        for place in (p for own in self.latents for p in own.places if p.positions is not None):
            assert place.positions is not None
            found[place.variable] = found.get(place.variable, frozenset()) | frozenset(place.positions.tolist())
        return found

    def is_taken(self, element: Element) -> bool:
        """Whether a common effect is a latent's, or given."""
        return element.position in self.taken.get(element.variable, ())

    def coefficients(self, equation: CodedEquation) -> tuple[Element, ...]:
        """The common effects that are neither a latent's nor given, and hyperparameters that latents are about, in the
        order of `matrix`'s columns.
        """
        return (*(e for e in equation.coefficients if not self.is_taken(e)), *map(Element, self._means(equation)))

    def _means(self, equation: CodedEquation) -> tuple[str, ...]:
        return tuple(dict.fromkeys(mean for _, entry in self.entries(equation) for mean in entry.means))

    def matrix(self, equation: CodedEquation, rows: Rows, at: slice = slice(None)) -> Floats:
        """(n, p): their columns, of rows that are those `at` of the design."""
        if not self.taken.keys() & {c.variable for c in equation.coefficients}:
            return equation.matrix(rows)
        columns = [np.ones((rows.n, int(self.has_intercept(equation))))]
        for term in equation.effects.terms:
            left = [k for k, e in enumerate(term.elements) if not self.is_taken(e)]
            if left:
                columns.append(term.columns(rows)[:, left])
        for mean in self._means(equation):
            own = [e.means[mean](rows, at) for _, e in self.entries(equation) if mean in e.means]
            columns.append(np.sum(own, axis=0)[:, None])
        return np.concatenate(columns, axis=1)

    def has_intercept(self, equation: CodedEquation) -> bool:
        """Whether the first of these columns is one in every row."""
        return equation.effects.intercept and not self.is_taken(equation.intercept)

    def levels_of_all(self, equation: CodedEquation) -> npt.NDArray[np.bool_]:
        """Which of these columns, and cutpoints after them, add up to one in every row (origin.py)."""
        found = levels_of_all(equation)
        ends = (False,) * len(equation.cutpoints)
        there = ~np.array([*(self.is_taken(e) for e in equation.coefficients), *ends], dtype=bool)
        own = found[there] if there[found].all() else np.zeros(int(there.sum()), dtype=bool)
        return np.insert(own, own.size - len(ends), np.zeros(len(self._means(equation)), dtype=bool))

    def offset(self, equation: CodedEquation, rows: Rows, at: slice = slice(None)) -> Floats:
        """(n,): what is added to the predictor of rows that are those `at` of the design, without a coefficient."""
        total = equation.offset(rows)
        if equation.fixed:
            given = np.array([equation.fixed.get(c, 0.0) for c in equation.coefficients])
            total = total + equation.matrix(rows) @ given
        for _, entry in self.entries(equation):
            if entry.offset is not None:
                total = total + entry.offset(rows, at)
        return total

    def has_offset(self, equation: CodedEquation) -> bool:
        """Whether that may be nonzero."""
        return bool(equation.offsets or equation.fixed) or any(
            entry.offset is not None for _, entry in self.entries(equation)
        )

    def entries(self, equation: CodedEquation) -> tuple[tuple[Latent, Entry], ...]:
        """Those into the predictor of an equation."""
        return tuple((own, entry) for own in self.latents for entry in own.entries if entry.equation is equation)

    @property
    def parents(self) -> tuple[Ints, ...]:
        """Of each level but the outermost, each unit's unit in the next one."""
        return tuple(parents_of(inner, outer) for inner, outer in pairwise(self.levels))


def supports(design: Design) -> str | None:
    """None if the kernel can sample the design, otherwise the reason why it cannot."""
    for resolved in (r for rs in design.priors.values() for r in rs):
        if _moving_bounds(resolved.prior):
            return f"the bounds of `{resolved.prior.written}` are not numbers"
    return None


def _moving_bounds(prior: Prior) -> bool:
    if prior.distribution.support != "interval":
        return False
    return prior.constant("lower") is None or prior.constant("upper") is None


def named_grouping(design: Design, integrate: str) -> tuple[Latent, ...]:
    """The latents over the grouping that `integrate` names, bare or in backticks, that can be integrated out."""
    return _named(design, varying_latents(design), integrate)


def _named(design: Design, latents: Sequence[Latent], integrate: str) -> tuple[Latent, ...]:
    name = integrate[1:-1] if len(integrate) > 2 and integrate[0] == integrate[-1] == "`" else integrate
    main = design.schema.main
    return tuple(own for own in latents if own.over == name and _falls_apart(own) and own.is_within(main))


def _falls_apart(latent: Latent) -> bool:
    """Whether its units can be integrated out separately: a row has one, and they are independent and normal."""
    has_one = latent.only is not None and not latent.of_every_row
    return has_one and not latent.is_alike and latent.is_integrable


def make_plan(design: Design, integrate: str = "auto", force_rows: bool = False, whole: bool = False) -> Plan:
    """Integrate out what can be. `integrate` is "auto", "none", "nested" for nested groupings one after the other,
    "together" for all by one factor, or the name of one grouping of the main predictor.

    A grouping that is called like one of these words is written in backticks. `whole`: no common effects are latents.
    """
    told, design = design, with_own_constants(design)
    gaussian = not force_rows and _is_plain_gaussian(design)
    latents = varying_latents(design)
    if not whole:
        found = all_common_latents(design, gaussian, are_sampled=not gaussian or integrate == "none")
        # steps between cutpoints are where effects that raise them leave room, which are elements therefore
        rises = design.model.response.family.cutpoints_rise
        latents += tuple(own for own in found if not (rises and any(e.equation.cutpoint for e in own.entries)))
    if not gaussian:
        latents = tuple(part for own in latents for part in own.sampled)
        sentence = _sentence(latents, (), False, design.coupled is not None)
        return Plan(design, False, latents, (), sentence, told=told)
    together = None
    match integrate:
        case "auto":
            levels = _best_chain([own for own in latents if _falls_apart(own)])
            if len(levels) < len(latents) and (together := _best_together(latents, levels)):
                levels, latents = (), _parted(latents, together)
        case "nested":
            levels = _best_chain([own for own in latents if _falls_apart(own)])
        case "together":
            normal = [part for own in latents if own.is_integrable for part in own.addends]
            levels, together = (), factored(normal, joined_units(normal), math.inf) if normal else None
            latents = _parted(latents, together)
        case "none":
            levels = ()
        case name:
            levels = _named(design, latents, name)
            if not levels:
                raise InternalError("backend", f"no varying effects of `{name}` to integrate out")
    out = (*reversed(levels), *(together.of if together else ()))
    latents = tuple(part for own in latents for part in ((own,) if own in out else own.sampled))
    return Plan(design, True, latents, levels, _sentence(latents, out, True), together, told)


def _parted(latents: Sequence[Latent], together: Together | None) -> tuple[Latent, ...]:
    """The same, with what is integrated out in place of what it is a sum of."""
    names = {own.name for own in together.of} if together else set()
    return tuple(
        part for own in latents for part in (own.addends if {a.name for a in own.addends} <= names else (own,))
    )


def with_own_constants(design: Design) -> Design:
    """If effects raise single cutpoints, each of these is the constant of a separate predictor, and the main one has
    none; the design itself if there are no such effects.
    """
    schema = design.schema
    if not any(e.cutpoint is not None for e in schema.equations):
        return design
    equations = (e.with_constant if e.cutpoint is not None else replace(e, cutpoints=()) for e in schema.equations)
    return replace(design, schema=replace(schema, equations=tuple(equations)))


def _is_plain_gaussian(design: Design) -> bool:
    """Normal, identity link, one sigma for all rows, none censored: cross products are sufficient statistics."""
    family = design.model.response.family
    main = design.schema.main.equation
    sigma = next((a.source for a in design.model.arguments if a.name == "sigma"), None)
    one_sigma = sigma is None or isinstance(sigma, (int, float))
    if design.observed.censored is not None and design.observed.censored.kinds != {NONE}:
        return False
    if design.coupled is not None:
        return False
    return family.is_normal and main.parameter == "mu" and main.link.name == "identity" and one_sigma


def _best_chain(latents: Sequence[Latent]) -> tuple[Latent, ...]:
    """Of all sets of latents with one entry that are nested in each other, the one with most effects, innermost
    first.
    """
    best: tuple[Latent, ...] = ()
    most = 0
    largest = sorted(latents, key=lambda own: own.size)[-MOST_COMPARED:]
    compared = [own for own in latents if own in largest]
    nested = {(a, b): is_nested(a, b) for a in compared for b in compared if a is not b and a.units >= b.units}
    for size in range(1, len(compared) + 1):
        for chosen in combinations(compared, size):
            chain = sorted(chosen, key=lambda own: -own.units)
            above = sum(own.q for own in chain[1:])
            if above > MOST_ABOVE or not all(nested[pair] for pair in pairwise(chain)):
                continue
            if above and chain[-1].is_common and chain[0].units * (chain[0].q + above) ** 2 > MOST_WORK:
                continue
            total = sum(own.size for own in chain)
            if total > most:
                best, most = tuple(chain), total
    return best


def parents_of(inner: Latent, outer: Latent) -> Ints:
    """For each inner unit, the outer unit of one of its rows."""
    found = np.zeros(inner.units, dtype=np.int64)
    found[inner.entries[0].units] = outer.entries[0].units
    return found


def is_nested(inner: Latent, outer: Latent) -> bool:
    """Whether all rows of an inner unit are in one outer unit; of what no row has both of, neither is in the other."""
    return not inner.is_apart(outer) and bool(
        np.array_equal(parents_of(inner, outer)[inner.entries[0].units], outer.entries[0].units)
    )


Joined = Mapping[tuple[str, str], tuple[Ints, Ints]]
"""By the names of two latents, in the order of the plan: the pairs of units that share rows."""


def _best_together(latents: Sequence[Latent], levels: Sequence[Latent]) -> Together | None:
    """As many latents as are worth it, leaving out the largest beyond nested ones first; None if none are."""
    parts = [part for own in latents for part in own.addends]
    joined = joined_units(parts)
    most = WORTH_IT * _multiplications(parts, levels, joined)
    if any(own.relation is not None or own.series is not None or own.of_every_row for own in latents):
        most = max(most, WORK_OF_RELATIVES)
    most = max([most, *(WORK_OF_REGIONS * own.units**2 for own in latents if own.neighbours is not None)])
    chosen = [own for own in latents if own.is_integrable]
    while len(chosen) > len(levels):
        found = factored([part for own in chosen for part in own.addends], joined, most)
        if found is not None:
            return found
        # of those that are alike, sampled ones hang together
        left_out = [own for own in chosen if own not in levels]
        chosen.remove(max(left_out, key=lambda own: (not own.is_alike, own.size)))
    return None


def joined_units(latents: Sequence[Latent]) -> Joined:
    """Of every two latents, and of one alone, whose rows may be of several units, or whose units are alike."""
    found = {}
    for a, b in combinations_with_replacement(latents, 2):
        pairs = [np.zeros(0, dtype=np.int64)]
        if a is b and a.is_alike:
            rows, columns, _ = a.precision
            pairs.append(rows * b.units + columns)
        for one in a.entries:
            for other in b.entries:
                if (a is b and one is other) or a.is_apart(b):  # a unit is joined to itself
                    continue
                if a.of_every_row or b.of_every_row:
                    # of very many no order is looked for, however many more there are
                    few = _units_in(a, one), _units_in(b, other)[: MOST_JOINED + 1]
                    first = few[0][: MOST_JOINED // max(few[1].size, 1) + 1]
                    pairs.append((first[:, None] * b.units + few[1]).ravel())
                else:
                    pairs.append(pairs_that_occur(one.units, a.units, other.units, b.units))
        found[a.name, b.name] = np.divmod(np.unique(np.concatenate(pairs)), b.units)
    return found


def _units_in(latent: Latent, entry: Entry) -> Ints:
    """Those that any row has."""
    return np.arange(latent.units) if latent.of_every_row else np.unique(entry.units)


def factored(chosen: Sequence[Latent], joined: Joined, most: float) -> Together | None:
    """Latents with the pattern of their factor; None if it takes more than `most` multiplications."""
    nodes = np.cumsum([0, *(own.units for own in chosen)])[:-1].tolist()
    sizes = np.repeat([own.q for own in chosen], [own.units for own in chosen])
    one, other = [], []
    for (i, a), (j, b) in combinations_with_replacement(enumerate(chosen), 2):
        pairs = joined[a.name, b.name]
        one.append(nodes[i] + pairs[0])
        other.append(nodes[j] + pairs[1])
    sums = [nodes[k] + at for k, own in enumerate(chosen) for at in own.sums]
    elimination = eliminate(sizes, np.concatenate(one), np.concatenate(other), most, sums)
    return Together(tuple(chosen), tuple(nodes), elimination) if elimination else None


def _multiplications(latents: Sequence[Latent], levels: Sequence[Latent], joined: Joined) -> float:
    """About those of a gradient where only nested latents are integrated out, and the others are sampled."""
    width = {own.name: own.q for own in latents}
    total = sum(10.0 * own.units * own.q**3 for own in latents if own not in levels)
    for k, level in enumerate(levels):
        total += 3.0 * level.units * level.q * sum(own.q for own in levels[k:]) ** 2
    return total + sum(2.0 * len(pairs) * width[a] * width[b] for (a, b), (pairs, _) in joined.items())


def _sentence(latents: Sequence[Latent], out: Sequence[Latent], by_cross_products: bool, coupled: bool = False) -> str:
    said = []
    if out:
        said.append(f"{_listed(out)} integrated out exactly")
    drawn = _listed([own for own in latents if own not in out])
    if drawn:
        said.append(f"effects of {drawn} sampled, each centred as far as its rows say")
    if coupled:
        said.append("rows enter unit by unit, as their residuals correlate")
        return "; ".join(said)
    said.append("rows enter by their cross products" if by_cross_products else "identical rows are one row")
    return "; ".join(said)


def _listed(latents: Sequence[Latent]) -> str:
    """Their names, each once: `a`, `a and b`, `a, b and c`."""
    *first, last = dict.fromkeys(own.called for own in latents) or [""]
    return f"{', '.join(first)} and {last}" if first else last
