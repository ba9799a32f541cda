"""A design, a plan and a tuning as the buffers of the compiled density.

In: those three, and the rows as cross products or cells. Out: a Program: the density, and where in x everything stands.
Not decided here: anything about the model or how it is sampled; this file only writes fields.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.cells import CellEquation, Cells
from hlmdsl.backend.kernel.crossproducts import CrossProducts
from hlmdsl.backend.kernel.density import Density
from hlmdsl.backend.kernel.layout import Layout
from hlmdsl.backend.kernel.origin import Origin, levels_of_all
from hlmdsl.backend.kernel.plan import Plan
from hlmdsl.backend.kernel.program import Floats, Ints, Packer
from hlmdsl.backend.kernel.sparse import Sparse
from hlmdsl.backend.kernel.tuning import Tuning, is_real
from hlmdsl.design.coded import CodedEquation, CodedVarying
from hlmdsl.design.design import Design
from hlmdsl.model.terms import Equation
from hlmdsl.model.variables import Covariate


@dataclass(frozen=True, eq=False)
class GroupPlaces:
    """Where one grouping's effects are in x: `partials` (q, q) coordinates or -1, `drawn` the first of u or -1."""

    varying: CodedVarying
    units: int
    sds: tuple[int, ...]
    partials: Ints
    drawn: int

    @property
    def q(self) -> int:
        return len(self.sds)


@dataclass(frozen=True, eq=False)
class Program:
    """What a sampler runs (`density`), and what recovery reads."""

    design: Design
    layout: Layout
    plan: Plan
    tuning: Tuning
    data: CrossProducts | Cells
    groups: tuple[GroupPlaces, ...]
    n_dim: int
    density: Density


def all_varying(design: Design) -> list[CodedVarying]:
    """Of all equations, in order."""
    return [v for e in design.schema.equations for v in e.varying]


def numbers_given(design: Design) -> tuple[float, ...]:
    """Family parameters that are numbers in the spec."""
    sources = (a.source for a in design.model.arguments if a.parameter is not None)
    return tuple(float(s) for s in sources if isinstance(s, (int, float)))


def pack(design: Design, layout: Layout, plan: Plan, data: CrossProducts | Cells, tuning: Tuning) -> Program:
    """Write every field."""
    packer = Packer()
    packer.work(2 * layout.n_slots)
    groups, n_dim = place(design, layout, plan)
    descriptors = packer.ints(np.array([_group(packer, design, layout, g, tuning, groups) for g in groups]))
    at = {g.varying.sd: descriptors + P.GROUP_WIDTH * k for k, g in enumerate(groups)}
    linear = [_linear(packer, design, layout, e, tuning) for e in design.schema.equations]
    header = np.zeros(P.HEADER, dtype=np.int64)
    header[P.N_DIM], header[P.N_ELEMENTS], header[P.N_SLOTS] = n_dim, layout.n_elements, layout.n_slots
    header[P.TRANSFORMS_AT] = packer.ints(layout.transforms)
    header[P.BOUNDS_AT] = packer.reals(layout.bounds)
    header[P.DISTRIBUTIONS_AT] = packer.ints(layout.distributions)
    header[P.ARGUMENTS_AT] = packer.ints(layout.arguments)
    header[P.N_CONSTANTS], header[P.CONSTANTS_AT] = len(layout.constants), packer.reals(layout.constants)
    header[P.N_OPERATIONS], header[P.OPERATIONS_AT] = len(layout.operations), packer.ints(layout.operations)
    header[P.N_LINEAR], header[P.LINEAR_AT] = len(linear), packer.ints(linear)
    header[P.N_GROUPS], header[P.GROUPS_AT] = len(groups), descriptors
    header[P.BY_CROSS_PRODUCTS] = int(plan.by_cross_products)
    if isinstance(data, CrossProducts):
        header[P.LIKELIHOOD_AT] = _gaussian(packer, design, layout, plan, data, at)
    else:
        header[P.LIKELIHOOD_AT] = _rows(packer, design, layout, data, tuning, at)
    header[P.WORK_SIZE] = packer.n_work
    cells = "" if isinstance(data, CrossProducts) else data.density.text
    density = Density.of(*packer.buffers(header), cells)
    return Program(design, layout, plan, tuning, data, groups, n_dim, density)


def place(design: Design, layout: Layout, plan: Plan) -> tuple[tuple[GroupPlaces, ...], int]:
    """Coordinates: elements first, then partial correlations, then effects that are drawn."""
    position = layout.n_elements
    found = []
    for varying in all_varying(design):
        q, start = len(varying.effects), layout.variables[varying.sd].start
        partials = np.full((q, q), -1, dtype=np.int64)
        for i, j in varying.pairs:
            partials[j, i] = position
            position += 1
        found.append((varying, partials, tuple(range(start, start + q))))
    places = []
    for varying, partials, sds in found:
        units = len(design.groupings[varying.grouping.name].labels)
        drawn = -1 if varying in plan.levels else position
        places.append(GroupPlaces(varying, units, sds, partials, drawn))
        position += 0 if drawn < 0 else units * len(sds)
    return tuple(places), position


def lkj_exponents(design: Design, varying: CodedVarying) -> Floats:
    """a of (1 - p_ij^2)^a: eta + (size of the bar - 2 - i) / 2, i counted within the bar."""
    q = len(varying.effects)
    out, start = np.zeros((q, q)), 0
    for bar in varying.bars:
        size = len(bar.labels)
        if not bar.independent and size > 1:
            eta = design.correlations[varying.cor].eta
            for j in range(size):
                for i in range(j):
                    out[start + j, start + i] = eta + (size - 2 - i) / 2
        start += size
    return out


def _group(
    packer: Packer,
    design: Design,
    layout: Layout,
    group: GroupPlaces,
    tuning: Tuning,
    groups: Sequence[GroupPlaces],
) -> Ints:
    q, units, varying = group.q, group.units, group.varying
    equation = next(e for e in design.schema.equations if varying in e.varying)
    elements = layout.coefficients(equation)
    fields = np.zeros(P.GROUP_WIDTH, dtype=np.int64)
    fields[P.UNITS], fields[P.EFFECTS], fields[P.DRAWN_AT] = units, q, group.drawn
    fields[P.SDS_AT] = packer.ints(group.sds)
    fields[P.PARTIALS_AT] = packer.ints(group.partials)
    fields[P.EXPONENTS_AT] = packer.reals(lkj_exponents(design, varying))
    fields[P.FACTOR_W], fields[P.D_FACTOR_W] = packer.work(q * q), packer.work(q * q)
    fields[P.CORRELATION_FACTOR_W] = packer.work(q * q)
    if group.drawn >= 0:
        parents = tuning.parents.get(varying.sd, ((),) * q)
        fields[P.INFORMATION_AT] = packer.reals(tuning.information[varying.sd])
        fields[P.PULL_AT] = packer.reals(tuning.pull[varying.sd])
        fields[P.PARENT_POINTERS_AT] = packer.ints(np.cumsum([0, *(len(own) for own in parents)]))
        fields[P.PARENT_SLOTS_AT] = packer.ints([elements[column] for own in parents for column, _ in own])
        values = [np.stack([v for _, v in own], axis=1).ravel() for own in parents if own]
        fields[P.PARENT_VALUES_AT] = packer.reals(np.concatenate(values) if values else [])
        for name in (P.B_W, P.D_B_W, P.Z_W, P.SHIFT_W, P.PULL_W):
            fields[name] = packer.work(units * q)
        fields[P.ROOT_W], fields[P.EFFECT_SCRATCH_W] = packer.work(units * q * q), packer.work(q * q)
        fields[P.WEIGHT_W] = packer.work(units)
        follow = tuning.follows.get(varying.sd)
        if follow is not None:
            fields[P.FOLLOWS], fields[P.N_FOLLOWED] = 1, len(follow.elements)
            fields[P.FOLLOWED_SLOTS_AT] = packer.ints(follow.elements)
            fields[P.FOLLOWED_VALUES_AT] = packer.reals(follow.values)
            by = [k for k, other in enumerate(groups) if other.varying.sd == follow.by]
            fields[P.FOLLOWED_GROUP] = by[0] if by else -1
            fields[P.FOLLOWED_OWN_AT], fields[P.FOLLOWED_BASE_AT] = packer.reals(follow.own), packer.reals(follow.base)
    return fields


def _linear(packer: Packer, design: Design, layout: Layout, equation: CodedEquation, tuning: Tuning) -> list[int]:
    elements = layout.coefficients(equation)
    real = np.flatnonzero(is_real(layout, elements))
    transform, shift = tuning.linear[equation.equation.parameter]
    fields = [0] * P.LINEAR_WIDTH
    fields[P.LINEAR_SIZE] = real.size
    fields[P.LINEAR_ELEMENTS_AT] = packer.ints(np.array(elements, dtype=np.int64)[real])
    fields[P.LINEAR_T_AT] = packer.reals(transform[np.ix_(real, real)])
    fields[P.LINEAR_SHIFT_AT] = packer.reals(shift[real])
    return fields


def _coefficients(packer: Packer, layout: Layout, equation: CodedEquation) -> int:
    elements = layout.coefficients(equation)
    real = is_real(layout, elements)
    places = ((P.IN_X, e) if r else (P.IN_SLOT, layout.less.get(e, e)) for r, e in zip(real, elements, strict=True))
    return packer.ints(list(places))


def _parameter_slot(layout: Layout, name: str, source: Equation | Covariate | float | None) -> int:
    if isinstance(source, (int, float)):
        return layout.constant_slot(float(source))
    return layout.variables[name].start


def _gaussian(
    packer: Packer, design: Design, layout: Layout, plan: Plan, data: CrossProducts, groups: dict[str, int]
) -> int:
    fields = np.zeros(P.GAUSSIAN_WIDTH, dtype=np.int64)
    sigma = next(a for a in design.model.arguments if a.name == "sigma")
    main = design.schema.main
    fields[P.SIGMA_SLOT] = _parameter_slot(layout, "sigma", sigma.source)
    fields[P.N_COLUMNS] = data.we.size
    fields[P.N_COEFFICIENTS], fields[P.COEFFICIENTS_AT] = len(main.coefficients), _coefficients(packer, layout, main)
    fields[P.N_KEPT], fields[P.KEPT_AT] = len(plan.kept), packer.ints([groups[v.sd] for v in plan.kept])
    fields[P.YY_AT], fields[P.XY_AT] = packer.reals([data.ee]), packer.reals(data.we)
    fields[P.XX_POINTERS_AT], fields[P.XX_COLUMNS_AT], fields[P.XX_VALUES_AT] = _sparse(packer, data.ww)
    leaves = data.leaves
    fields[P.LEAF_GRAM_AT], fields[P.LEAF_Y_AT] = packer.reals(leaves.gram), packer.reals(leaves.e)
    fields[P.LEAF_X_POINTERS_AT], fields[P.LEAF_X_COLUMNS_AT], fields[P.LEAF_X_VALUES_AT] = _sparse(packer, leaves.w)
    fields[P.XI_W], fields[P.D_XI_W] = packer.work(data.we.size), packer.work(data.we.size)
    levels, freedom = [], data.n
    for k, varying in enumerate(plan.levels):
        q, above = len(varying.effects), sum(len(v.effects) for v in plan.levels[k + 1 :])
        units = len(design.groupings[varying.grouping.name].labels)
        freedom -= units * q
        counts = np.ones(units, dtype=np.int64) if k else leaves.counts
        units = len(counts)
        own = np.zeros(P.LEVEL_WIDTH, dtype=np.int64)
        own[P.LEVEL_GROUP], own[P.LEVEL_UNITS] = groups[varying.sd], units
        own[P.LEVEL_EFFECTS], own[P.LEVEL_ABOVE] = q, above
        own[P.LEVEL_COUNTS_AT] = packer.ints(counts)
        if k < len(data.level_parents):
            own[P.LEVEL_PARENT_AT] = packer.ints(data.level_parents[k])
        if k > 0:
            own[P.GRAM_W] = packer.work(units * (q + above) ** 2)
            own[P.D_GRAM_W] = packer.work(units * (q + above) ** 2)
        own[P.C_W], own[P.D_C_W] = packer.work(units * (q + above)), packer.work(units * (q + above))
        own[P.INVERSE_W], own[P.SOLVED_W] = packer.work(units * q * q), packer.work(units * q * (above + 1))
        own[P.LEVEL_SCRATCH_W] = packer.work(2 * q * q + q * (above + 1))
        levels.append(own)
    fields[P.FREEDOM_AT], fields[P.LEAVES_WHITENED] = packer.reals([freedom]), int(data.is_whitened)
    fields[P.N_LEVELS], fields[P.LEVELS_AT] = len(levels), packer.ints(levels)
    return packer.ints(fields)


def _sparse(packer: Packer, matrix: Sparse) -> tuple[int, int, int]:
    return packer.ints(matrix.pointers), packer.ints(matrix.columns), packer.reals(matrix.values)


def _rows(packer: Packer, design: Design, layout: Layout, cells: Cells, tuning: Tuning, groups: dict[str, int]) -> int:
    fields = np.zeros(P.ROWS_WIDTH, dtype=np.int64)
    given = {a.name: a for a in design.model.arguments}
    by_parameter = {e.equation.equation.parameter: e for e in cells.equations}
    statistics = dict(cells.statistics)
    descriptors = []
    for role in cells.density.roles:
        own = np.zeros(P.PARAMETER_WIDTH, dtype=np.int64)
        own[P.PARAMETER_KIND], own[P.OFFSET_AT] = role.kind, -1
        match role.kind:
            case P.BY_EQUATION:
                at = by_parameter[role.parameter]
                _equation(packer, own, layout, at, cells.n, tuning, groups)
                if _is_counted_off(design, at):
                    for name in cells.density.family.statistics.moves:
                        statistics[name] = _counted_off(at, statistics[name], tuning.linear[role.parameter][1])
                    own[P.OFFSET_AT], own[P.BASE_AT] = -1, packer.reals(np.zeros(len(at.design)))
            case P.BY_COLUMN:
                own[P.COLUMN_AT] = packer.reals(cells.columns[role.parameter])
            case _:
                own[P.PARAMETER_SLOT] = _parameter_slot(layout, role.parameter, given[role.parameter].source)
        descriptors.append(own)
    table = responses(cells)
    fields[P.N_CELLS], fields[P.N_RESPONSES] = cells.n, table.shape[1]
    fields[P.STATISTICS_AT] = packer.reals([statistics[name] for name in cells.density.main_statistics])
    fields[P.RESPONSES_AT] = packer.reals(table)
    fields[P.N_PARAMETERS], fields[P.PARAMETERS_AT] = len(descriptors), packer.ints(descriptors)
    return packer.ints(fields)


def responses(cells: Cells) -> Floats:
    """(statistics, responses): of distinct responses, or the totals where statistics add up, those that parameters
    alone are combined with.
    """
    names = cells.density.rest_statistics
    if not names:
        return np.zeros((0, 0))
    table = np.stack([cells.statistics[name] for name in names])
    if cells.density.family.statistics.add_up:
        return np.asarray(table.sum(axis=1, keepdims=True))
    n = names.index("n")
    others, index = np.unique(np.delete(table, n, axis=0), axis=1, return_inverse=True)
    total = np.bincount(index.ravel(), weights=table[n], minlength=others.shape[1])
    return np.insert(others, n, total, axis=0)


def _equation(
    packer: Packer, own: Ints, layout: Layout, at: CellEquation, n: int, tuning: Tuning, groups: dict[str, int]
) -> None:
    transform, shift = tuning.linear[at.equation.equation.parameter]
    own[P.EQUATION_COEFFICIENTS] = transform.shape[0]
    own[P.EQUATION_COEFFICIENTS_AT] = _coefficients(packer, layout, at.equation)
    origin = Origin(0.0, at.design[0], levels_of_all(at.equation))
    base, design = origin.turned(np.zeros(len(at.design)), at.design, transform, shift)
    own[P.DESIGN_ROWS], own[P.DESIGN_AT] = len(at.design), packer.reals(design)
    own[P.DESIGN_INDEX_AT] = packer.ints(at.index)
    own[P.BASE_AT] = packer.reals(-base)
    if at.offset is not None:
        own[P.OFFSET_AT] = packer.reals(at.offset)
    parts = [
        (groups[p.varying.sd], packer.ints(p.units), packer.ints(p.index), packer.reals(p.design)) for p in at.parts
    ]
    own[P.EQUATION_GROUPS], own[P.EQUATION_GROUPS_AT] = len(parts), packer.ints(parts)
    own[P.ETA_W], own[P.ROW_W] = packer.work(n), packer.work(len(at.design))
    own[P.COEFFICIENT_W] = packer.work(transform.shape[0])


def _is_counted_off(design: Design, at: CellEquation) -> bool:
    """Whether responses only enter by their distance from this predictor, so that both may be counted from anywhere."""
    family = design.model.response.family
    equation = at.equation.equation
    return equation.is_main and equation.link.name == "identity" and family.is_location


def _counted_off(at: CellEquation, means: Floats, shift: Floats) -> Floats:
    """What the predictor without its coordinates leaves of each cell's mean response."""
    less = means if at.offset is None else means - at.offset
    origin = Origin(float(less[0]), at.design[at.index[0]], levels_of_all(at.equation))
    return origin.of_cells(less, at.design, at.index, shift)
