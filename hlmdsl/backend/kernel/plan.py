"""How a design is sampled: by cross products or row by row, and which latents are integrated out.

In: a Design and the caller's wish. Out: a Plan, with one line that says it in words; `supports`.
Not decided here: coordinates (tuning.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

import numpy as np

from hlmdsl.backend.kernel.latents import Entry, Latent, latents_of
from hlmdsl.backend.kernel.program import Ints
from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.families.seen import NONE
from hlmdsl.model.priors import Prior
from hlmdsl.source.exceptions import InternalError

MOST_ABOVE = 40
"""Effects of the groupings above one unit: elimination costs their square for every unit."""


@dataclass(frozen=True, eq=False)
class Plan:
    """`levels` are the latents that are integrated out, innermost first."""

    design: Design
    by_cross_products: bool
    latents: tuple[Latent, ...]
    levels: tuple[Latent, ...]
    strategy: str

    @property
    def kept(self) -> tuple[Latent, ...]:
        """Those that are sampled."""
        return tuple(own for own in self.latents if own not in self.levels)

    def entries(self, equation: CodedEquation) -> tuple[tuple[Latent, Entry], ...]:
        """Those into the predictor of an equation."""
        return tuple((own, entry) for own in self.latents for entry in own.entries if entry.equation is equation)

    @property
    def parents(self) -> tuple[Ints, ...]:
        """Of each level but the outermost, each unit's unit in the next one."""
        return tuple(_parents(inner, outer) for inner, outer in pairwise(self.levels))


def supports(design: Design) -> str | None:
    """None where the kernel can sample the design, else the reason why it cannot."""
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
    return _named(design, latents_of(design), integrate)


def _named(design: Design, latents: Sequence[Latent], integrate: str) -> tuple[Latent, ...]:
    name = integrate[1:-1] if len(integrate) > 2 and integrate[0] == integrate[-1] == "`" else integrate
    return tuple(own for own in latents if own.over == name and own.only and own.is_within(design.schema.main))


def make_plan(design: Design, integrate: str = "auto", force_rows: bool = False) -> Plan:
    """Integrate out what can be. `integrate` is "auto", "none", or the name of one grouping of the main predictor.

    A grouping that is called like one of these words is written in backticks.
    """
    latents = latents_of(design)
    if force_rows or not _is_plain_gaussian(design):
        return Plan(design, False, latents, (), _sentence(latents, (), False))
    match integrate:
        case "auto":
            levels = _best_chain([own for own in latents if own.only])
        case "none":
            levels = ()
        case name:
            levels = _named(design, latents, name)
            if not levels:
                raise InternalError("backend", f"no varying effects of `{name}` to integrate out")
    return Plan(design, True, latents, levels, _sentence(latents, levels, True))


def _is_plain_gaussian(design: Design) -> bool:
    """Normal, identity link, one sigma for all rows, none censored: cross products say all that the rows do."""
    family = design.model.response.family
    main = design.schema.main.equation
    sigma = next((a.source for a in design.model.arguments if a.name == "sigma"), None)
    one_sigma = sigma is None or isinstance(sigma, (int, float))
    if design.observed.censored is not None and design.observed.censored.kinds != {NONE}:
        return False
    return family.is_normal and main.parameter == "mu" and main.link.name == "identity" and one_sigma


def _best_chain(latents: Sequence[Latent]) -> tuple[Latent, ...]:
    """Of all sets of latents with one entry that are nested in each other, the one with most effects, innermost
    first.
    """
    best: tuple[Latent, ...] = ()
    most = 0
    for size in range(1, len(latents) + 1):
        for chosen in combinations(latents, size):
            chain = sorted(chosen, key=lambda own: -own.units)
            above = sum(own.q for own in chain[1:])
            if above > MOST_ABOVE or not all(_is_nested(inner, outer) for inner, outer in pairwise(chain)):
                continue
            total = sum(own.size for own in chain)
            if total > most:
                best, most = tuple(chain), total
    return best


def _parents(inner: Latent, outer: Latent) -> Ints:
    """For each inner unit, the outer unit of one of its rows."""
    found = np.zeros(inner.units, dtype=np.int64)
    found[inner.entries[0].units] = outer.entries[0].units
    return found


def _is_nested(inner: Latent, outer: Latent) -> bool:
    """Whether all rows of an inner unit are in one outer unit."""
    return bool(np.array_equal(_parents(inner, outer)[inner.entries[0].units], outer.entries[0].units))


def _sentence(latents: Sequence[Latent], levels: Sequence[Latent], by_cross_products: bool) -> str:
    said = []
    if levels:
        said.append(f"{' and '.join(own.called for own in reversed(levels))} integrated out exactly")
    drawn = " and ".join(dict.fromkeys(own.called for own in latents if own not in levels))
    if drawn:
        said.append(f"effects of {drawn} sampled, each centred as far as its rows say")
    said.append("rows enter by their cross products" if by_cross_products else "identical rows are one row")
    return "; ".join(said)
