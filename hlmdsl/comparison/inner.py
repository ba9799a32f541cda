"""In: a design and a grouping whose units are left out. Out: all deviations that are removed with a unit, and its
rows.

With a school its classes are removed: no rows inform their deviations any more.
Not decided here: how deviations are integrated out (closed_form.py, quadrature.py).
"""

from __future__ import annotations

from functools import cached_property

import numpy as np

from hlmdsl.comparison.comparison_errors import NoSuchUnits, RelatedLeftOut, TooManyDeviations
from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.design import Design
from hlmdsl.design.rows import Entries, Ints
from hlmdsl.model.terms import Grouping
from hlmdsl.options import shown_option
from hlmdsl.source.diagnostic import nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen

MOST_EFFECTS = 2
"""Of a unit, for a quadrature: its nodes are a power of them."""


@frozen(eq=False)
class Inner:
    """`of` are the varying effects whose deviations are removed with a unit of `over`."""

    design: Design
    over: str
    of: tuple[CodedVarying, ...]

    @cached_property
    def is_closed(self) -> bool:
        """Whether what a unit's rows have in common is normal: its density then has a closed form."""
        family, main = self.design.model.response.family, self.design.schema.main
        is_linear = family.is_normal and main.parameter == "mu" and main.equation.link.name == "identity"
        own = {v.r for v in main.varying}
        return is_linear and self.design.observed.censored is None and all(v.r in own for v in self.of)

    @property
    def grouping(self) -> Grouping:
        """That whose units are left out."""
        return self.design.schema.grouping(self.over)

    @cached_property
    def rows(self) -> tuple[Ints, Ints, Ints]:
        """All rows in the order of their units, where each unit's rows start there, and which units those are."""
        index = self.design.rows.units[self.over]
        order = np.argsort(index, kind="stable")
        units, starts = np.unique(index[order], return_index=True)
        return order, starts, units

    def check(self) -> None:
        """Raise HlmError if no method here can integrate out a unit's deviations."""
        if heavy := next((v.grouping.name for v in self.of if v.nu), None):
            why = f"deviations of units of `{heavy}` are Student t, over which no quadrature is exact enough"
            raise HlmError([TooManyDeviations(span=None, over=self.over, why=why)])
        if self.is_closed:
            return
        if self.design.coupled is not None:
            why = "residuals correlate, and the mean has a link, or effects vary in what residuals spread by"
            raise HlmError([TooManyDeviations(span=None, over=self.over, why=why)])
        nested = [v.grouping.name for v in self.of if v.grouping.name != self.over]
        effects = sum(len(v.effects) for v in self.of)
        why = ""
        if nested:
            why = f"units of `{nested[0]}` are within those of `{self.over}`, and the model is not normal and linear"
        elif effects > MOST_EFFECTS:
            why = f"a unit has {effects} effects; where the model is not normal and linear, {MOST_EFFECTS} are the most"
        if why:
            raise HlmError([TooManyDeviations(span=None, over=self.over, why=why)])


def inner_of(design: Design, over: object) -> Inner:
    """Raises HlmError for what is no grouping of the model."""
    varying = {v.r: v for e in design.schema.equations for v in e.varying}
    names = tuple(g.name for g in design.model.groupings)
    if not isinstance(over, str) or over not in names:
        near = nearest(over, names)[:1] if isinstance(over, str) else ()
        fact = "no effects of the model vary between units of it"
        raise HlmError([NoSuchUnits(span=None, given=shown_option(over), fact=fact, known=names, near=near)])
    if over in design.rows.members:
        fact = "a row has several units of it, and cannot be left out with one of them"
        known = tuple(name for name in names if name in design.rows.units)
        raise HlmError([NoSuchUnits(span=None, given=shown_option(over), fact=fact, known=known, near=())])
    index = design.rows.units[over]
    within = tuple(v for v in varying.values() if is_within(design.rows.entries(v.grouping.name), index))
    if shared := next((v for v in within if v.grouping.by_member), None):
        fact = f"rows have several units of `{shared.grouping.name}`, which lie within those of `{over}`"
        raise HlmError([NoSuchUnits(span=None, given=shown_option(over), fact=fact, known=(), near=())])
    if related := next((v for v in within if v.relation is not None), None):
        raise HlmError([RelatedLeftOut(span=None, grouping=related.grouping.name)])
    coded = design.schema.residual
    if coded is not None and not is_within(design.rows.entries(coded.group), index):
        fact = f"residuals correlate within `{coded.group}`, which has rows in several of its units"
        raise HlmError([NoSuchUnits(span=None, given=shown_option(over), fact=fact, known=(coded.group,), near=())])
    found = Inner(design, over, within)
    found.check()
    return found


def is_within(entries: Entries, outer: Ints) -> bool:
    """Whether each unit has rows in one outer unit only."""
    units = np.concatenate([index for index, _ in entries])
    pairs = np.unique(np.stack([units, np.tile(outer, len(entries))]), axis=1)
    return bool(len(np.unique(units)) == pairs.shape[1])
