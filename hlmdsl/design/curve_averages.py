"""In: the mean of a curve that is averaged over units, and the rows where it is. Out: why that average is not finite.

Deviations are normal on the scale of a parameter's link, and so have no bounds: under the identity a parameter that is
divided by comes as near to zero as any number.
Not decided here: how a curve grows (formulas/curve_growth.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from hlmdsl.design.rows import Floats
from hlmdsl.families.curved import Curve
from hlmdsl.families.family import Family
from hlmdsl.families.links import IDENTITY, LINKS, Link
from hlmdsl.formulas.curve import Made, Named, Tree
from hlmdsl.formulas.curve_growth import EVERYWHERE, Ends, Grown, Growth, why_not_finite
from hlmdsl.formulas.curve_slopes import times
from hlmdsl.model.estimand_tree import Mean, predictors
from hlmdsl.model.terms import Equation, Grouping
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import names

_BY_RANGE: Mapping[str, Ends] = {"positive": (0.0, np.inf), "unit": (0.0, 1.0)}

_DEVIATING = {
    IDENTITY.name: Grown(Growth.LINEAR, Growth.FASTER),
    "log": Grown(Growth.EXPONENTIAL, Growth.EXPONENTIAL),
    "logit": Grown(Growth.BOUNDED, Growth.EXPONENTIAL),
}
"""By a parameter's link. Of the others it is known only that a probability is bounded."""


def _deviating(link: Link) -> Grown:
    growth = Growth.BOUNDED if link.range == "unit" else Growth.FASTER
    return _DEVIATING.get(link.name, Grown(growth, Growth.FASTER))


def why_no_average(
    equation: Equation, mean: Mean, over: Sequence[Grouping], columns: Mapping[str, Floats], by: str = ""
) -> tuple[str, str]:
    """Why, and whose deviations they are; empty texts where it is finite. `columns` are those of the curve, by name, at
    the rows where it is averaged; `by` is the covariate of a slope.
    """
    family = mean.family
    if mean.rule != "curve" or family is None or family.curve is None:
        return "", ""
    equations = {e.parameter: e for e in (equation, *mean.equations)}
    moving = [n for n in mean.parameters if any(v.grouping in over for v in equations[n].varying)]
    if not moving:
        return "", ""
    curve = family.curve
    links = {name: LINKS[of] for name, of in curve.parameters}
    ends = {name: _BY_RANGE.get(link.range, EVERYWHERE) for name, link in links.items()}
    ends |= {name: (float(own.min()), float(own.max())) for name, own in columns.items()}
    deviating = {name: _deviating(links[name]) for name in moving}
    whole, also = _whole(curve, family), [n for n in mean.parameters if by in predictors(equations[n])]
    trees = [_slope(curve, whole, name) for name in (by, *also)] if by else [whole]
    found = (why_not_finite(tree, ends, deviating, frozenset(columns)) for tree in trees)
    why = next((text for text in found if text), "")
    return why, names([quoted(name) for name in moving]) if why else ""


def _slope(curve: Curve, whole: Tree, name: str) -> Tree:
    """What grows as the part of the mean's slope does that is by a column, or by a parameter."""
    found = curve.slope(name)
    if dict(curve.parameters).get(name) == "log":
        found = times(found, Named(name))
    return found if whole is curve.tree else times(found, whole)


def _whole(curve: Curve, family: Family) -> Tree:
    """What grows as the mean does."""
    tree, base = curve.tree, family.uncurved
    if LINKS[curve.link].range == "positive":
        tree = Made("call", (tree,), "exp")
    elif LINKS[curve.link].range == "unit":
        tree = Made("call", (tree,), "logistic")
    return Made("call", (tree,), "exp") if base is not None and base.modelled == "log" else tree
