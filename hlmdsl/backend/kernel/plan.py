"""How a design is sampled: by cross products or row by row, and which groupings are integrated out.

In: a Design and the caller's wish. Out: a Plan, with one line that says it in words; `supports`.
Not decided here: coordinates (tuning.py).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

import numpy as np

from hlmdsl.backend.kernel.program import Ints
from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.design import Design
from hlmdsl.families.seen import NONE
from hlmdsl.model.priors import Prior
from hlmdsl.source.exceptions import InternalError

MOST_ABOVE = 40
"""Effects of the groupings above one unit: elimination costs their square for every unit."""


@dataclass(frozen=True, eq=False)
class Plan:
    """`levels` are the groupings integrated out, innermost first; `kept` the other ones of the main predictor."""

    design: Design
    by_cross_products: bool
    levels: tuple[CodedVarying, ...]
    kept: tuple[CodedVarying, ...]
    strategy: str

    def units(self, varying: CodedVarying) -> int:
        """How many units a grouping has."""
        return len(self.design.groupings[varying.grouping.name].labels)

    @property
    def parents(self) -> tuple[Ints, ...]:
        """Of each level but the outermost, each unit's unit in the next one."""
        return tuple(_parents(self.design, inner, outer) for inner, outer in pairwise(self.levels))


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


def named_grouping(design: Design, integrate: str) -> tuple[CodedVarying, ...]:
    """The varying effects of the grouping that `integrate` names, bare or in backticks; none where it names no one."""
    name = integrate[1:-1] if len(integrate) > 2 and integrate[0] == integrate[-1] == "`" else integrate
    return tuple(v for v in design.schema.main.varying if v.grouping.name == name)


def make_plan(design: Design, integrate: str = "auto", force_rows: bool = False) -> Plan:
    """Integrate out what can be. `integrate` is "auto", "none", or the name of one grouping of the main predictor.

    A grouping that is called like one of these words is written in backticks.
    """
    varying = design.schema.main.varying
    if force_rows or not _is_plain_gaussian(design):
        return Plan(design, False, (), varying, _sentence(design, (), varying, False))
    match integrate:
        case "auto":
            levels = _best_chain(design, varying)
        case "none":
            levels = ()
        case name:
            levels = named_grouping(design, name)
            if not levels:
                raise InternalError("backend", f"no varying effects of `{name}` to integrate out")
    kept = tuple(v for v in varying if v not in levels)
    return Plan(design, True, levels, kept, _sentence(design, levels, kept, True))


def _is_plain_gaussian(design: Design) -> bool:
    """Normal, identity link, one sigma for all rows, none censored: cross products say all that the rows do."""
    family = design.model.response.family
    main = design.schema.main.equation
    sigma = next((a.source for a in design.model.arguments if a.name == "sigma"), None)
    one_sigma = sigma is None or isinstance(sigma, (int, float))
    if design.observed.censored is not None and design.observed.censored.kinds != {NONE}:
        return False
    return family.is_normal and main.parameter == "mu" and main.link.name == "identity" and one_sigma


def _best_chain(design: Design, varying: Sequence[CodedVarying]) -> tuple[CodedVarying, ...]:
    """Of all sets of groupings nested in each other, the one with most effects, innermost first."""
    best: tuple[CodedVarying, ...] = ()
    most = 0
    for size in range(1, len(varying) + 1):
        for chosen in combinations(varying, size):
            chain = sorted(chosen, key=lambda v: -_units(design, v))
            above = sum(len(v.effects) for v in chain[1:])
            if above > MOST_ABOVE or not all(_is_nested(design, inner, outer) for inner, outer in pairwise(chain)):
                continue
            total = sum(_units(design, v) * len(v.effects) for v in chain)
            if total > most:
                best, most = tuple(chain), total
    return best


def _units(design: Design, varying: CodedVarying) -> int:
    return len(design.groupings[varying.grouping.name].labels)


def _parents(design: Design, inner: CodedVarying, outer: CodedVarying) -> Ints:
    """For each inner unit, the outer unit of one of its rows."""
    a, b = design.groupings[inner.grouping.name], design.groupings[outer.grouping.name]
    found = np.zeros(len(a.labels), dtype=np.int64)
    found[a.index] = b.index
    return found


def _is_nested(design: Design, inner: CodedVarying, outer: CodedVarying) -> bool:
    """Whether all rows of an inner unit are in one outer unit."""
    a, b = design.groupings[inner.grouping.name], design.groupings[outer.grouping.name]
    return bool(np.array_equal(_parents(design, inner, outer)[a.index], b.index))


def _sentence(
    design: Design, levels: Sequence[CodedVarying], kept: Sequence[CodedVarying], by_cross_products: bool
) -> str:
    others = [v for e in design.schema.equations[1:] for v in e.varying]
    said = []
    if levels:
        names = " and ".join(f"`{v.grouping.name}`" for v in reversed(levels))
        said.append(f"{names} integrated out exactly")
    drawn = " and ".join(dict.fromkeys(f"`{v.grouping.name}`" for v in (*kept, *others)))
    if drawn:
        said.append(f"effects of {drawn} sampled, each centred as far as its rows say")
    said.append("rows enter by their cross products" if by_cross_products else "identical rows are one row")
    return "; ".join(said)
