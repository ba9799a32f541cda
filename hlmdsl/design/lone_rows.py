"""In: a design with effects on the spread of single rows. Out: what of these effects only rows tell that the main
predictor fits exactly, which have no residual, or single rows, which have one.

A row that is alone in a level of a factor is fitted exactly if the factor has free effects on the main parameter: its
leverage is 1. Where the spread has effects that are of such rows alone, the likelihood rises without end as the spread
goes to zero there, and what free effects leave of the rows does not depend on it (beside_common.py). Without effects on
the main parameter the likelihood stays above zero as the spread of a row goes to zero, since the main predictor may be
where the row is.

Not decided here: whether all rows are fitted exactly (exact_fit.py), or how it is said of a coefficient (explain/).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from hlmdsl.design.beside_common import MOST_WORK, Told, free_columns
from hlmdsl.design.coded import CodedEquation
from hlmdsl.design.design import Design
from hlmdsl.design.exact_fit import columns_of, known_rows, on_the_link
from hlmdsl.design.lone_errors import OneResidual, RowsFitted
from hlmdsl.design.rank import cleaned, row_space_of, take
from hlmdsl.design.rows import Floats, Ints
from hlmdsl.families.seen import NONE
from hlmdsl.model.naming import label
from hlmdsl.model.written import quoted
from hlmdsl.source.diagnostic import Diagnostic, names
from hlmdsl.source.frozen import frozen

EXACT = 1e-9
"""A leverage that is less than 1 by no more is 1."""


@frozen(eq=False)
class Fitted:
    """Coefficients of the spread's equation, by position, that only `rows` tell, which are fitted exactly, or single
    ones of their spread.
    """

    equation: CodedEquation
    coefficients: tuple[int, ...]
    rows: Ints

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.equation.coefficients[j].name for j in self.coefficients)


def told_by_lone_rows(design: Design) -> tuple[Told, ...]:
    """The coefficients, each with the reason."""
    fitted, end = _fitted(design), spread_that_goes(design)[1]
    lone, main = _lone(design, fitted), design.schema.main.equation.parameter
    told: list[Told] = []
    for found in (one for one in (lone, fitted) if one is not None):
        spread, which = found.equation.equation.parameter, said_of(design, _factors(found), found.rows)
        each = " each" if found.rows.size > 1 else ""
        why = f"{main} fits {which} exactly" if found is fitted else f"of {which} there is one residual{each}"
        elements = tuple(found.equation.coefficients[j] for j in found.coefficients)
        told.append(Told(elements, reason=f"{why}: only the priors keep {spread} there from {end}"))
    return tuple(told)


def check_lone_rows(design: Design) -> list[Diagnostic]:
    """At most one warning of each kind."""
    fitted = _fitted(design)
    lone = _lone(design, fitted)
    found = [] if fitted is None else [_no_residual(design, fitted)]
    return found if lone is None else [*found, _one(design, lone)]


def _one(design: Design, found: Fitted) -> Diagnostic:
    return OneResidual(
        span=found.equation.equation.span,
        parameter=design.schema.main.equation.parameter,
        spread=found.equation.equation.parameter,
        rows=said_of(design, _factors(found), found.rows),
        is_one=found.rows.size == 1,
        coefficients=found.names,
        goes_to=spread_that_goes(design)[1],
    )


def _no_residual(design: Design, found: Fitted) -> Diagnostic:
    own, main = found.equation.equation, design.schema.main.equation
    factors = [name for name in _factors(found) if name in factors_of(design.schema.main)]
    where = f"leave {names(map(quoted, factors))} out of `{main.parameter}` or of `{own.parameter}`"
    where = where if factors else f"leave out effects on `{own.parameter}`"
    return RowsFitted(
        span=own.span,
        parameter=main.parameter,
        spread=own.parameter,
        rows=said_of(design, _factors(found), found.rows),
        is_one=found.rows.size == 1,
        coefficients=found.names,
        goes_to=spread_that_goes(design)[1],
        where=where,
    )


def spread_that_goes(design: Design) -> tuple[str, str]:
    """Of which parameter the likelihood of a row that is fitted exactly has no limit, and as it goes where; empty if
    there is none.
    """
    family = design.model.response.family
    if family.concentrates is None or family.has_parts or sum(p.has_unit for p in family.parameters[1:]) > 1:
        return "", ""  # a second spread keeps the likelihood of a row finite
    return family.concentrates


def spread_of_rows(design: Design) -> CodedEquation | None:
    """Its effects, if it goes there as its predictor goes without end."""
    name, limit = spread_that_goes(design)
    own = next((e for e in design.schema.equations if e.equation.parameter == name), None)
    link = None if own is None else own.equation.link
    return own if link is not None and (link.to_zero if limit == "zero" else link.to_top) else None


def _fitted(design: Design) -> Fitted | None:
    """None if there are none, or if the table is too large to tell."""
    main, equation = design.schema.main, spread_of_rows(design)
    if equation is None:
        return None
    known, free = known_rows(design), free_columns(main, design.priors)
    if not known.size or not free or known.size * len(free) ** 2 > MOST_WORK or on_the_link(design) is None:
        return None
    columns = cleaned(main.with_constant, take(design.rows, known))[:, free]
    is_fitted = leverage(columns) > 1.0 - EXACT
    if not is_fitted.any():
        return None
    own = _of_spread(design, equation)
    matrix = cleaned(equation, design.rows)[:, own]
    null = row_space_of(matrix[np.concatenate([known[~is_fitted], _censored(design)])]).null
    alone = matrix[known[is_fitted]]
    moved = np.abs(alone @ null) > 1e-7 * (np.abs(alone) @ np.abs(null))
    at = np.flatnonzero(moved.any(axis=0))
    if not at.size:
        return None
    coefficients = np.flatnonzero((null[:, at] != 0).any(axis=1))
    return Fitted(equation, tuple(own[j] for j in coefficients), known[is_fitted][moved.any(axis=1)])


def _lone(design: Design, fitted: Fitted | None) -> Fitted | None:
    """Rows that are not fitted exactly, but the only ones with their spread; None if there are none."""
    equation = spread_of_rows(design)
    known = known_rows(design) if equation is not None else np.zeros(0, dtype=np.int64)
    if equation is None or not known.size or on_the_link(design) is None:
        return None
    own, kept = _of_spread(design, equation), np.concatenate([known, _censored(design)])
    if not own or kept.size * len(own) ** 2 > MOST_WORK:
        return None
    matrix = cleaned(equation, design.rows)[:, own]
    rows = kept[leverage(matrix[kept]) > 1.0 - EXACT]
    left = known if fitted is None else np.setdiff1d(known, fitted.rows)
    rows = np.array([row for row in np.intersect1d(rows, left) if may_meet(design, np.array([row]))], dtype=np.int64)
    if not rows.size:
        return None
    null = row_space_of(matrix[np.setdiff1d(kept, rows)]).null
    moved = np.abs(matrix[rows] @ null) > EXACT * (np.abs(matrix[rows]) @ np.abs(null))
    coefficients = np.flatnonzero((null[:, moved.any(axis=0)] != 0).any(axis=1))
    return Fitted(equation, tuple(own[j] for j in coefficients), rows)


def _of_spread(design: Design, equation: CodedEquation) -> list[int]:
    """Its coefficients that share no sd."""
    return [j for j in free_columns(equation, design.priors) if j in equation.free]


def _censored(design: Design) -> Ints:
    seen = design.observed.censored
    return np.flatnonzero(seen.status != NONE) if seen is not None else np.zeros(0, dtype=np.int64)


def may_meet(design: Design, rows: Ints) -> bool:
    """Whether the main predictor, deviations of units included, can be at all of these rows, whatever they are, and the
    likelihood does not fall as their spread goes where it has no limit.
    """
    weights = design.observed.weights
    if weights is not None and float((weights[rows] - 1.0).sum()) < 0:
        return False
    main = design.schema.main
    given = [j for j in range(len(main.coefficients)) if j not in main.free]
    columns = np.delete(columns_of(design, main, rows), given, axis=1)
    return columns.shape[1] >= rows.size and not row_space_of(columns.T).null.size


def leverage(columns: Floats) -> Floats:
    """Of each row, how much of its residual a least squares fit takes away."""
    if not columns.shape[1]:
        return np.zeros(len(columns))
    q, r = np.linalg.qr(columns / np.maximum(np.linalg.norm(columns, axis=0), 1e-300))
    return np.asarray(np.square(q[:, np.abs(np.diag(r)) > EXACT]).sum(axis=1))


def factors_of(equation: CodedEquation) -> list[str]:
    """The factors among its common effects."""
    return list(dict.fromkeys(part.factor.name for term in equation.equation.effects.terms for part in term.factors))


def _factors(found: Fitted) -> list[str]:
    """Those among the terms of the coefficients."""
    effects = found.equation.effects
    at = [None] * effects.intercept + [term for term in effects.terms for _ in term.coefficients]
    terms = dict.fromkeys(term for j in found.coefficients if (term := at[j]) is not None)
    return list(dict.fromkeys(part.factor.name for term in terms for part in term.term.factors))


def said_of(design: Design, factors: Sequence[str], rows: Ints) -> str:
    """`the one row with f = a`, `the 2 rows with f = a or b`, `3 rows`."""
    n = rows.size
    for name in factors:
        codes = design.rows.levels[name]
        levels = np.unique(codes[rows])
        if int(np.isin(codes, levels).sum()) == n:
            labels = [label(design.schema.factors[name].levels[k]) for k in levels[:3]]
            more = [f"{levels.size - 3:,} more levels"] if levels.size > 3 else []
            *first, last = [*labels, *more]
            shown = f"{', '.join(first)} or {last}" if first else last
            return f"the {'one row' if n == 1 else f'{n:,} rows'} with {name} = {shown}"
    return "one row" if n == 1 else f"{n:,} rows"
