"""What a model is, however its variables are called: two specs are of one model if these are equal."""

from __future__ import annotations

from typing import Any

from hlmdsl.model.model import Model
from hlmdsl.model.terms import Equation, FactorPart, Grouping, NumericPart, TermSet
from hlmdsl.model.variables import Covariate, Factor, Total
from hlmdsl.notation.columns import Columns
from hlmdsl.notation.write_terms import has_one


def canonical(model: Model, columns: Columns, correlated: bool = True, tails: bool = True) -> dict[str, Any]:
    """Response, family and effects by columns. `correlated`, `tails`: whether it matters if effects are, and how heavy
    theirs are.
    """

    def covariate(c: Covariate | float | None) -> Any:
        if isinstance(c, Total):
            return tuple(sorted((s, i.column) for s, i in c.items)), c.constant
        if not isinstance(c, Covariate):
            return c
        own = c.of_units
        units = None if own is None else (own.is_within, frozenset(m.column for m in own.members))
        # deviations from the means of units have a mean of zero
        center = 0.0 if own is not None and own.is_within else c.center or 0.0
        return c.column, center, c.scale or 1.0, units

    def factor(f: Factor, by_levels: bool) -> Any:
        levels = f.levels or columns.levels(f.column)
        if by_levels:
            return f.column, "levels"
        reference = f.reference or levels[0]
        if f.coding == "treatment":
            return f.column, "treatment", reference
        if f.coding == "sum":
            return f.column, "sum", reference
        hypotheses = tuple(frozenset(c.weights) for c in f.contrasts)
        return f.column, f.coding, levels, hypotheses

    def part(p: FactorPart | NumericPart) -> Any:
        if isinstance(p, FactorPart):
            return factor(p.factor, p.by_levels)
        if p.function.is_raw or p.function.is_smooth:
            return p.function, tuple(c.column for c in p.covariates)
        return p.function, tuple(covariate(c) for c in p.covariates)

    def effects(terms: TermSet) -> Any:
        return terms.intercept, frozenset(frozenset(part(p) for p in t.parts) for t in terms.terms)

    def units(g: Grouping) -> Any:
        weights = () if g.shared is None else tuple(w.column for w in g.shared.weights)
        related = g.related is not None
        return frozenset(m.column for m in g.members), g.shared is not None, weights, related, g.heavy_tails and tails

    def equation(e: Equation) -> Any:
        bars = []
        for v in e.varying:
            for bar in v.bars:
                several = bar.within.intercept + len(bar.within.terms) > 1
                independent = (bar.independent and several) if correlated else None
                by = frozenset(f.column for f in bar.by)
                bars.append((units(v.grouping), effects(bar.within), independent, by))
        offsets = frozenset((o.function, o.covariate.column) for o in e.offsets)
        return e.link.name, has_one(e), effects(e.effects)[1], offsets, frozenset(map(str, bars))

    r = model.response
    codes = {"1": "right", "0": "none", "-1": "left", "2": "interval"}
    words = ("none", "left", "right", "interval")
    censoring = r.censoring and (
        r.censoring.column,
        frozenset((c, words[k]) for c, k in r.censoring.codes if codes.get(c) != words[k] and c != words[k]),
        r.censoring.upper and r.censoring.upper.column,
    )
    response = {
        "columns": sorted(r.columns),
        "transform": r.transform,
        "family": (r.family.name, r.family.link, r.family.number, r.family.levels),
        "levels": None
        if r.levels is None or r.parts
        else (r.levels.ordered, r.levels.coded[0], set(r.levels.declared)),
        "given": [covariate(x) for x in (r.weights, r.exposure, r.measured)],
        "truncation": r.truncation and tuple(covariate(b) for b in r.truncation.bounds),
        "censoring": censoring,
    }
    arguments = {a.name: covariate(a.source) for a in model.arguments if not isinstance(a.source, Equation)}
    across = frozenset((units(a.grouping), frozenset(a.parameters)) for a in model.across) if correlated else None
    return response | {
        "arguments": arguments,
        "across": across,
        **{e.parameter: equation(e) for e in model.equations},
    }
