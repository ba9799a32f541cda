"""A model by rows as records of the compiled density.

In: a Layout, Cells, a Tuning. Out: a record of the likelihood, of each parameter, and of residuals that correlate.
Not decided here: what the loop over cells computes (row_density.py); this file only writes fields.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.cells import CellEquation, CellPart, Cells
from hlmdsl.backend.kernel.layout import Layout
from hlmdsl.backend.kernel.origin import Origin
from hlmdsl.backend.kernel.pack_linear import coefficients_of
from hlmdsl.backend.kernel.program import NOWHERE, Floats, Packer
from hlmdsl.backend.kernel.tuning import Tuning
from hlmdsl.design.design import Design


def pack_rows(packer: Packer, layout: Layout, cells: Cells, tuning: Tuning, groups: dict[str, int]) -> P.ByRows:
    """The record of the likelihood by rows, and what it refers to."""
    by_parameter = {at.equation.parameter: at for at in cells.equations}
    density, statistics = cells.likelihood, dict(cells.sampled_statistics)
    parameters = []
    for role in density.roles:
        match role.kind:
            case P.BY_EQUATION:
                at = by_parameter[role.parameter]
                block = layout.block_of(at.equation)
                place, (transform, shift) = block.place(at.equation), tuning.linear[block.parameter]
                coefficients, turn, shift = coefficients_of(packer, layout, at), transform[place, place], shift[place]
                fields = _equation(packer, coefficients, at, cells.n, turn, shift, groups)
                if _is_counted_off(layout.plan.design, at):
                    for name in density.family.statistics.moves:
                        statistics[name] = _counted_off(at, statistics[name], shift)
                    fields = fields._replace(offset_at=NOWHERE, base_at=packer.reals(np.zeros(len(at.design))))
            case P.BY_PULL:
                fields = P.Parameter(role.kind, eta_w=packer.work(cells.n))
            case P.BY_COLUMN:
                fields = P.Parameter(role.kind, column_at=packer.reals(cells.columns[role.parameter]))
            case _:
                fields = P.Parameter(role.kind, slot=layout.slot(role.parameter))
        parameters.append(fields)
    table = responses(cells)
    return P.ByRows(
        n_cells=cells.n,
        n_responses=table.shape[1],
        statistics_at=packer.reals([statistics[name] for name in density.main_statistics]),
        responses_at=packer.reals(table),
        n_parameters=len(parameters),
        parameters_at=packer.ints(parameters),
        coupled_at=_coupled(packer, layout, cells, parameters, groups),
    )


def _coupled(
    packer: Packer, layout: Layout, cells: Cells, parameters: list[P.Parameter], groups: dict[str, int]
) -> int:
    """Where residuals correlate, how."""
    own = layout.plan.design.coupled
    if own is None:
        return NOWHERE
    kinds = [p.kind for p in parameters]
    fields = P.Coupled(
        n=cells.n,
        pull_w=next(p.eta_w for p in parameters if p.kind == P.BY_PULL),
        kept_w=packer.work(cells.n * kinds.count(P.BY_EQUATION) + kinds.count(P.BY_SLOT)),
        own_w=packer.work(cells.n),
    )
    if not own.coded.is_by_visit:
        phi = layout.variables[own.coded.variable].start
        order, gaps = packer.ints(own.order), packer.reals(own.gaps)
        return packer.ints(fields._replace(phi=phi, order_at=order, gaps_at=gaps))
    q = len(own.coded.visits)
    patterns = [P.Pattern(len(p.at), packer.ints(p.at), len(p.rows), packer.ints(p.rows)) for p in own.patterns]
    return packer.ints(
        fields._replace(
            group=groups[own.coded.variable],
            n_patterns=len(patterns),
            patterns_at=packer.ints(patterns),
            root_w=packer.work(q * q),
            inverse_w=packer.work(q * q),
            squares_w=packer.work(q * q),
        )
    )


def responses(cells: Cells) -> Floats:
    """(statistics, responses): of distinct responses, or the totals where statistics add up, those that parameters
    alone are combined with.
    """
    names = cells.likelihood.rest_statistics
    if not names:
        return np.zeros((0, 0))
    table = np.stack([cells.sampled_statistics[name] for name in names])
    if cells.likelihood.family.statistics.add_up:
        return np.asarray(table.sum(axis=1, keepdims=True))
    n = names.index("n")
    others, index = np.unique(np.delete(table, n, axis=0), axis=1, return_inverse=True)
    total = np.bincount(index.ravel(), weights=table[n], minlength=others.shape[1])
    return np.insert(others, n, total, axis=0)


def _equation(
    packer: Packer,
    coefficients: int,
    at: CellEquation,
    n: int,
    transform: Floats,
    shift: Floats,
    groups: dict[str, int],
) -> P.Parameter:
    origin = Origin(0.0, at.design[0], at.levels)
    base, design = origin.turned(np.zeros(len(at.design)), at.design, transform, shift)
    parts = [_part(packer, groups[p.latent.name], p) for p in at.parts]
    return P.Parameter(
        P.BY_EQUATION,
        coefficients=at.design.shape[1],
        coefficients_at=coefficients,
        design_rows=len(at.design),
        design_at=packer.reals(design),
        design_index_at=packer.ints(at.index),
        base_at=packer.reals(-base),
        offset_at=NOWHERE if at.offset is None else packer.reals(at.offset),
        groups=len(parts),
        groups_at=packer.ints(parts),
        eta_w=packer.work(n),
        row_w=packer.work(len(at.design)),
        coefficient_w=packer.work(at.design.shape[1]),
    )


MANY = 12
"""Effects, of which each cell has all: from here on distinct rows of their columns are computed by themselves."""


def _part(packer: Packer, group: int, own: CellPart) -> P.Part:
    span, rows = own.latent.span, len(own.design)
    fields = P.Part(group, span, packer.ints(own.units), packer.ints(own.index), packer.reals(own.design))
    has_all = own.latent.size == span > MANY
    return fields._replace(rows=rows, row_w=packer.work(rows)) if has_all else fields


def _is_counted_off(design: Design, at: CellEquation) -> bool:
    """Whether responses only enter by their distance from this predictor, so that both may be counted from anywhere."""
    family = design.model.response.family
    equation = at.equation.equation
    return equation.is_main and equation.link.name == "identity" and family.is_location


def _counted_off(at: CellEquation, means: Floats, shift: Floats) -> Floats:
    """What the predictor without its coordinates leaves of each cell's mean response."""
    less = means if at.offset is None else means - at.offset
    origin = Origin(float(less[0]), at.design[at.index[0]], at.levels)
    return origin.of_cells(less, at.design, at.index, shift)
