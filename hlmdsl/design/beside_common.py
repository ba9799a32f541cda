"""In: an equation, its rows and the priors of its coefficients. Out: the sds of which the rows say nothing, since
common effects whose priors leave them free already follow whatever the sd is of.

What a free effect fits is no evidence of the size of something else that could have done the same: as in restricted
maximum likelihood, the rows inform a variance by what free effects leave. Effects that share an unknown sd are not free
in this sense, nor are steps that all go the same way: states of a process, wiggles, a hyperparameter's effects, those
under a shrinkage prior. What they and a deviation of units could both do, the rows may well divide between the two.
Not decided here: how it is reported (spread_checks.py, explain/).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from hlmdsl.design.coded import CodedEquation, CodedTerm, CodedVarying, Element
from hlmdsl.design.design import BoundGrouping, ResolvedPrior
from hlmdsl.design.rank import cleaned, row_space_of
from hlmdsl.design.rows import Floats, Rows, of_units
from hlmdsl.design.spreads import has_residual
from hlmdsl.model.model import Model
from hlmdsl.source.frozen import frozen

MOST_WORK = 2_000_000_000
"""Multiplications allowed for testing what the common effects determine: a second or so."""


@frozen(eq=False)
class Told:
    """Numbers of which the rows say nothing beside the free common effects: of a bar, of a process, or else sigma; or
    for a `reason` of their own.
    """

    elements: tuple[Element, ...]
    varying: CodedVarying | None = None
    term: CodedTerm | None = None
    reason: str = ""


Priors = Mapping[str, Sequence[ResolvedPrior]]


def told_by_common_effects(
    model: Model, equation: CodedEquation, rows: Rows, groupings: Mapping[str, BoundGrouping], priors: Priors
) -> tuple[Told, ...]:
    """Those of each bar and process, and sigma if nothing is left of any row; sigma then stands for all of them."""
    whole = equation.with_constant
    at = free_columns(equation, priors)
    p = len(at)
    is_single = has_residual(model, equation) and not equation.lacks_constant
    bars = [v for v in equation.varying if len(groupings[v.grouping.name].labels) <= p]
    waves = [t for t in equation.effects.terms if t.smooth is not None and t.smooth.function.is_process]
    if not p or rows.n * p * p > MOST_WORK or not (bars or waves or (is_single and rows.n == p)):
        return ()
    matrix = cleaned(whole, rows)
    free = matrix[:, at]
    q, r = np.linalg.qr(free / np.maximum(np.linalg.norm(free, axis=0), 1e-300))
    q = q[:, np.abs(np.diag(r)) > 1e-9]
    if is_single and rows.n <= p and not row_space_of(free).null.size:
        return (Told((Element("sigma"),)),)
    found: list[Told] = []
    for varying in bars:
        told = _is_in(q, _drawn(varying, rows, groupings[varying.grouping.name]))
        if told.any():
            own = tuple(sd.element for sd in varying.sds if told[list(sd.effects)].all())
            found.append(Told(own, varying=varying))
    for term in waves:
        columns = {sd: [j for j, of in whole.wiggles.items() if of == sd] for sd in term.sds}
        own_sds = tuple(sd for sd, js in columns.items() if _is_in(q, matrix[:, js]).all())
        if own_sds:
            found.append(Told(term.shared if own_sds == term.sds else own_sds, term=term))
    return tuple(found)


def free_columns(equation: CodedEquation, priors: Priors) -> list[int]:
    """The columns, a constant in place of cutpoints among them, whose coefficients are anywhere that rows have them,
    but for a prior of known width.
    """
    whole = equation.with_constant
    constant = len(whole.coefficients) - len(equation.coefficients)
    of_steps = {c for term in equation.monotonic for c in term.elements}
    found = list(range(constant))
    for j in equation.free:
        own = equation.coefficients[j]
        each = priors.get(own.variable)
        if own not in of_steps and (each is None or each[own.position].prior.is_plain):
            found.append(constant + j)
    return found


def _drawn(varying: CodedVarying, rows: Rows, units: BoundGrouping) -> Floats:
    """(n, effects): what random deviations add to the rows. They are sums of given columns exactly if all are, except
    on a set of measure zero.
    """
    random = np.random.default_rng(0)
    return of_units(random.normal(size=(len(units.labels), len(varying.effects))), units.entries) * varying.matrix(rows)


def _is_in(q: Floats, columns: Floats) -> npt.NDArray[np.bool_]:
    """(columns,): which are other than zero, and sums of orthonormal ones."""
    left = columns - q @ (q.T @ columns)
    size = np.linalg.norm(columns, axis=0)
    return np.asarray((size > 0) & (np.linalg.norm(left, axis=0) < 1e-7 * size))
