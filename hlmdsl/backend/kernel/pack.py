"""A tuned layout and its data as the buffers of the compiled density.

In: a Layout, its rows as cross products or cells, a Tuning. Out: a Program: the density, and all that it was made of.
Not decided here: anything about the model or how it is sampled; this file only writes fields.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.cells import CellEquation, Cells
from hlmdsl.backend.kernel.crossproducts import CrossProducts
from hlmdsl.backend.kernel.density import Density
from hlmdsl.backend.kernel.elimination import Elimination
from hlmdsl.backend.kernel.layout import Common, LatentPlaces, Layout, Order
from hlmdsl.backend.kernel.moves import Move, moves_of, text_of
from hlmdsl.backend.kernel.nesting import filled
from hlmdsl.backend.kernel.origin import Origin
from hlmdsl.backend.kernel.plan import Plan, Together
from hlmdsl.backend.kernel.program import NOWHERE, Floats, Ints, Packer
from hlmdsl.backend.kernel.sparse import Entries, Sparse, by_rows
from hlmdsl.backend.kernel.tuning import Tuning
from hlmdsl.design.design import Design
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class Program:
    """What a sampler runs (`density`), and what recovery reads."""

    layout: Layout
    data: CrossProducts | Cells
    tuning: Tuning
    density: Density

    @property
    def plan(self) -> Plan:
        return self.layout.plan

    @property
    def design(self) -> Design:
        return self.layout.plan.design

    @property
    def n_dim(self) -> int:
        return self.layout.n_dim


def pack(layout: Layout, data: CrossProducts | Cells, tuning: Tuning) -> Program:
    """Write every field."""
    packer = Packer()
    packer.work(2 * layout.n_slots)
    groups_at = packer.ints([_group(packer, layout, own, tuning) for own in layout.latents])
    groups = {own.name: groups_at + len(P.GROUP) * k for k, own in enumerate(layout.latents)}
    linear = [_whole(packer, own, *tuning.linear[own.parameter]) for own in layout.common]
    linear += [_apart(packer, layout, tuning, own) for own in layout.common if own.parameter in layout.apart]
    likelihood: P.Gaussian | P.ByRows
    moves: tuple[Move, ...] = ()
    if isinstance(data, CrossProducts):
        likelihood, text = _gaussian(packer, layout, data, tuning, groups), ""
    else:
        moves = moves_of(layout, tuning, data.density.family)
        likelihood, text = _rows(packer, layout, data, tuning, groups), data.likelihood.text + text_of(moves)
    header = P.Header(
        n_dim=layout.n_dim,
        n_elements=layout.n_elements,
        n_slots=layout.n_slots,
        transforms_at=packer.ints(layout.transforms),
        bounds_at=packer.reals(layout.bounds),
        distributions_at=packer.ints(layout.distributions),
        arguments_at=packer.ints(layout.arguments),
        n_constants=len(layout.constants),
        constants_at=packer.reals(layout.constants),
        n_operations=len(layout.operations),
        operations_at=packer.ints(layout.operations),
        n_linear=len(linear),
        linear_at=packer.ints(linear),
        n_groups=len(groups),
        groups_at=groups_at,
        likelihood_at=packer.ints(likelihood),
        filled_at=packer.ints(filled(layout.latents, tuning.within, tuning.follows)),
        n_moves=len(moves),
        moves_at=packer.ints([_move(packer, move) for move in moves]),
        order_at=P.NOWHERE if layout.order is None else packer.ints(_order(packer, layout.order)),
        work_size=packer.n_work,
    )
    return Program(layout, data, tuning, Density.of(*packer.buffers(header), text, moves))


def _order(packer: Packer, order: Order) -> P.Order:
    return P.Order(
        first=order.first,
        cutpoints=len(order.effects),
        n_rows=len(order.rows),
        n_columns=order.rows.shape[1],
        rows_at=packer.reals(order.rows),
        effects_at=packer.ints(order.effects.ravel().tolist()),
    )


def _move(packer: Packer, move: Move) -> P.Move:
    return P.Move(
        size=move.elements.size,
        elements_at=packer.ints(move.elements),
        weights_at=packer.reals(move.weights),
        n_by=move.by.size,
        by_at=packer.ints(move.by),
        slopes_w=packer.work(move.by.size),
    )


def _group(packer: Packer, layout: Layout, group: LatentPlaces, tuning: Tuning) -> P.Group:
    q, units, name = group.q, group.units, group.name
    fields = P.Group(
        units=units,
        effects=q,
        rank=group.rank,
        drawn_at=group.drawn,
        sds_at=packer.ints(group.sds),
        partials_at=packer.ints(group.partials),
        exponents_at=packer.reals(group.latent.exponents),
        factor_w=packer.work(q * q),
        d_factor_w=packer.work(q * q),
        correlation_factor_w=packer.work(q * q),
        copied_at=packer.ints(group.latent.copied),
    )
    if (series := group.latent.series) is not None:
        fields = fields._replace(
            phi=group.rho,
            states=series.length,
            series=series.units,
            distances_at=packer.reals([1.0, *series.chain.distances]),
            kept_w=packer.work(2 * series.length),
            d_kept_w=packer.work(series.length),
        )
    if group.drawn < 0:
        return fields
    parents = tuning.parents.get(name, ((),) * q)
    values = [np.stack([v for _, v in own], axis=1).ravel() for own in parents if own]
    fields = fields._replace(
        tails=group.tails,
        information_at=packer.reals(tuning.information[name]),
        pull_at=packer.reals(tuning.pull[name]),
        parent_pointers_at=packer.ints(np.cumsum([0, *(len(own) for own in parents)])),
        parent_slots_at=packer.ints([layout.parents_of(group, i)[c] for i, own in enumerate(parents) for c, _ in own]),
        parent_values_at=packer.reals(np.concatenate(values) if values else []),
        b_w=packer.work(units * q),
        d_b_w=packer.work(units * q),
        z_w=packer.work(units * q),
        shift_w=packer.work(units * q),
        pull_w=packer.work(units * q),
        root_w=packer.work(units * q * q),
        scratch_w=packer.work(q * q),
        weight_w=packer.work(units),
    )
    if (relation := group.latent.relation) is not None:
        fields = fields._replace(
            related=1,
            order_at=packer.ints(relation.order),
            earlier_pointers_at=packer.ints(relation.pointers),
            earlier_at=packer.ints(relation.earlier),
            earlier_weights_at=packer.reals(relation.weights),
            own_scales_at=packer.reals(relation.scales),
        )
    if series is not None:
        fields = fields._replace(scratch_w=packer.work(3 * series.length))
    if (neighbours := group.latent.neighbours) is not None:
        fields = fields._replace(
            rho=group.rho,
            vectors_at=packer.reals(neighbours.vectors),
            values_at=packer.reals(neighbours.values),
            own_w=packer.work(units),
            d_own_w=packer.work(units),
        )
    number = {other.name: k for k, other in enumerate(layout.latents)}
    within = [
        P.Within(number[own.of], packer.ints(own.units), packer.ints(own.effects))
        for own in tuning.within.get(name, ())
    ]
    fields = fields._replace(n_within=len(within), within_at=packer.ints(within) if within else NOWHERE)
    follow = tuning.follows.get(name)
    if follow is None:
        return fields
    return fields._replace(
        follows=1,
        followed_group=NOWHERE if follow.by is None else number[follow.by],
        followed_own_at=packer.reals(follow.own),
        n_followed=len(follow.elements),
        followed_slots_at=packer.ints(follow.elements),
        followed_values_at=packer.reals(follow.values),
        followed_base_at=packer.reals(follow.base),
    )


def _whole(packer: Packer, own: Common, transform: Floats, shift: Floats) -> P.Linear:
    return _linear(packer, own.real, own.real, own.of_real(transform), shift[own.is_real])


def _linear(packer: Packer, to: Ints, elements: Ints, transform: Floats, shift: Floats) -> P.Linear:
    return P.Linear(
        size=elements.size,
        to_at=packer.ints(to),
        elements_at=packer.ints(elements),
        t_at=packer.reals(transform),
        shift_at=packer.reals(shift),
    )


def _apart(packer: Packer, layout: Layout, tuning: Tuning, own: Common) -> P.Linear:
    """From coordinates of several equations together to those of each alone, in which its columns are turned: no
    predictor is a sum of large columns times coefficients, in which the digits in which rows differ would be lost.
    """
    transform, _ = tuning.linear[own.parameter]
    alone = np.zeros_like(transform)
    for equation in own.equations:
        at = own.place(equation)
        alone[at, at] = transform[at, at]
    turn = np.linalg.solve(own.of_real(alone), own.of_real(transform))
    return _linear(packer, layout.apart[own.parameter], own.real, turn, np.zeros(len(turn)))


def _coefficients(packer: Packer, own: Common) -> int:
    return packer.ints([(P.IN_X if r else P.IN_SLOT, e) for r, e in zip(own.is_real, own.elements, strict=True)])


def _coefficients_of(packer: Packer, layout: Layout, at: CellEquation) -> int:
    """Of an equation alone, or of one of a block: then its own coordinates are in slots."""
    block = layout.block_of(at.equation)
    if block.parameter not in layout.apart:
        return _coefficients(packer, block)
    slots = block.elements.copy()
    slots[block.is_real] = layout.apart[block.parameter]
    return packer.ints([(P.IN_SLOT, slot) for slot in slots[block.place(at.equation)]])


def _gaussian(
    packer: Packer, layout: Layout, data: CrossProducts, tuning: Tuning, groups: dict[str, int]
) -> P.Gaussian:
    main, plan, leaves = layout.common[0], layout.plan, data.leaves
    n = data.we.size - (plan.together.size if plan.together else 0)
    sampled = slice(0, n)
    xx_pointers, xx_columns, xx_values = _sparse(packer, by_rows([data.ww.within(sampled, sampled)], n))
    leaf_pointers, leaf_columns, leaf_values = _sparse(packer, leaves.w.in_blocks(max(leaves.e.shape[1], 1)))
    levels = [_level(packer, plan, data, k, groups) for k in range(len(plan.levels))]
    n_sums = plan.together.elimination.n_sums if plan.together else 0
    freedom = data.n - sum(own.size for own in plan.integrated) - n_sums
    return P.Gaussian(
        sigma_slot=layout.slot("sigma"),
        freedom_at=packer.reals([freedom]),
        n_columns=n,
        n_coefficients=main.elements.size,
        coefficients_at=_coefficients(packer, main),
        origins_at=packer.reals(tuning.linear[main.parameter][1]),
        n_kept=len(plan.kept),
        kept_at=packer.ints([groups[own.name] for own in plan.kept]),
        yy_at=packer.reals([data.ee]),
        xy_at=packer.reals(data.we[sampled]),
        xx_pointers_at=xx_pointers,
        xx_columns_at=xx_columns,
        xx_values_at=xx_values,
        n_levels=len(levels),
        levels_at=packer.ints(levels),
        leaf_gram_at=packer.reals(leaves.gram),
        leaf_y_at=packer.reals(leaves.e),
        leaf_x_pointers_at=leaf_pointers,
        leaf_x_columns_at=leaf_columns,
        leaf_x_values_at=leaf_values,
        leaves_whitened=int(data.is_whitened),
        joint_at=packer.ints(_joint(packer, plan.together, data, groups)) if plan.together else NOWHERE,
        xi_w=packer.work(n),
        d_xi_w=packer.work(n),
    )


def _joint(packer: Packer, together: Together, data: CrossProducts, groups: dict[str, int]) -> P.Joint:
    """The columns that are integrated out together, moved to the order of elimination."""
    elimination, sampled = together.elimination, slice(0, data.we.size - together.size)
    rest = slice(sampled.stop, data.we.size)
    units = [own.units for own in together.of]
    place = np.concatenate([together.columns(k).ravel() for k in range(len(units))])
    widths = np.repeat([own.q for own in together.of], units)
    node = np.repeat(np.arange(len(widths)), widths)
    group = np.repeat([groups[own.name] for own in together.of], units)
    y = np.zeros(elimination.n)
    y[place] = data.we[rest]
    rows, columns, values = data.ww.within(rest, sampled)
    w_pointers, w_columns, w_values = _sparse(packer, by_rows([(place[rows], columns, values)], elimination.n))
    before, before_pointers = elimination.before
    owners = np.repeat(np.arange(elimination.n), np.diff(elimination.pointers))
    blocks = _blocks(packer, elimination, _there(data.ww.within(rest, rest)), node, widths, group)
    prior_rows, prior_columns, prior = together.prior
    whose, which = together.entries
    groups_of = np.array([*(groups[own.name] for own in together.of), NOWHERE])
    return P.Joint(
        n=elimination.n,
        pointers_at=packer.ints(elimination.pointers),
        rows_at=packer.ints(elimination.rows),
        before_pointers_at=packer.ints(before_pointers),
        before_at=packer.ints(before),
        before_columns_at=packer.ints(owners[before]),
        n_blocks=len(blocks),
        blocks_at=packer.ints(blocks),
        n_nodes=len(widths),
        nodes_at=packer.ints(np.stack([group, elimination.first[: len(widths)]], axis=1)),
        n_prior=prior.size,
        prior_places_at=packer.ints(elimination.places(prior_rows, prior_columns)),
        prior_rows_at=packer.ints(prior_rows),
        prior_columns_at=packer.ints(prior_columns),
        prior_at=packer.reals(prior),
        prior_w=packer.work(prior.size),
        prior_groups_at=packer.ints(groups_of[whose]),
        prior_entries_at=packer.ints(which),
        n_sums=elimination.n_sums,
        signs_at=packer.reals(elimination.signs),
        y_at=packer.reals(y),
        w_pointers_at=w_pointers,
        w_columns_at=w_columns,
        w_values_at=w_values,
        factor_w=packer.work(elimination.rows.size),
        inverse_w=packer.work(elimination.rows.size),
        column_w=packer.work(elimination.n),
        own_w=packer.work(elimination.n),
        product_w=packer.work(int(widths.max()) ** 2),
        c_w=packer.work(elimination.n),
        d_c_w=packer.work(elimination.n),
        s_w=packer.work(elimination.n),
        ends_w=packer.work(elimination.n_sums**2),
    )


def _there(entries: Entries) -> Entries:
    """Those that are not zero: of what no row has both of, the factor has no place."""
    rows, columns, values = entries
    keep = (values != 0) | (rows == columns)
    return rows[keep], columns[keep], values[keep]


def _blocks(
    packer: Packer, elimination: Elimination, entries: Entries, node: Ints, widths: Ints, group: Ints
) -> list[P.Block]:
    """Z'Z of each two units that share rows, the later one's rows by the earlier one's columns."""
    rows, columns, values = entries
    first, start = elimination.first, np.cumsum([0, *widths])
    a, b = node[rows], node[columns]
    lower = first[a] >= first[b]
    keys, where = np.unique(a[lower] * len(widths) + b[lower], return_inverse=True)
    one, other = np.divmod(keys, len(widths))
    sizes = widths[one] * widths[other]
    begin = np.cumsum([0, *sizes])
    dense = np.zeros(int(begin[-1]))
    i, j = rows[lower] - start[a[lower]], columns[lower] - start[b[lower]]
    dense[begin[where] + i * widths[b[lower]] + j] = values[lower]
    values_at = packer.reals(dense)
    # in each column of the earlier unit, where the later one's rows begin; on the diagonal, where they would
    of = np.repeat(np.arange(len(keys)), widths[other])
    j = np.arange(len(of)) - np.repeat(np.cumsum([0, *widths[other]])[:-1], widths[other])
    is_diagonal = one[of] == other[of]
    row = np.where(is_diagonal, first[one[of]] + j, first[one[of]])
    places = elimination.places(row, first[other[of]] + j) - np.where(is_diagonal, j, 0)
    places_at = packer.ints(places) + np.cumsum([0, *widths[other]])
    return [
        P.Block(
            int(group[p]), int(group[q]), int(first[p]), int(first[q]), values_at + int(begin[k]), int(places_at[k])
        )
        for k, (p, q) in enumerate(zip(one.tolist(), other.tolist(), strict=True))
    ]


def _level(packer: Packer, plan: Plan, data: CrossProducts, k: int, groups: dict[str, int]) -> P.Level:
    latent = plan.levels[k]
    q, above = latent.q, sum(own.q for own in plan.levels[k + 1 :])
    counts = np.ones(latent.units, dtype=np.int64) if k else data.leaves.counts
    units, size = len(counts), q + above
    return P.Level(
        group=groups[latent.name],
        units=units,
        effects=q,
        above=above,
        counts_at=packer.ints(counts),
        parent_at=packer.ints(data.level_parents[k]) if k < len(data.level_parents) else NOWHERE,
        gram_w=packer.work(units * size**2) if k else NOWHERE,  # of the innermost, it is data
        d_gram_w=packer.work(units * size**2) if k else NOWHERE,
        c_w=packer.work(units * size),
        d_c_w=packer.work(units * size),
        inverse_w=packer.work(units * q * q),
        solved_w=packer.work(units * q * (above + 1)),
        scratch_w=packer.work(2 * q * q + q * (above + 1)),
    )


def _sparse(packer: Packer, matrix: Sparse) -> tuple[int, int, int]:
    return packer.ints(matrix.pointers), packer.ints(matrix.columns), packer.reals(matrix.values)


def _rows(packer: Packer, layout: Layout, cells: Cells, tuning: Tuning, groups: dict[str, int]) -> P.ByRows:
    by_parameter = {at.equation.parameter: at for at in cells.equations}
    density, statistics = cells.likelihood, dict(cells.sampled_statistics)
    parameters = []
    for role in density.roles:
        match role.kind:
            case P.BY_EQUATION:
                at = by_parameter[role.parameter]
                block = layout.block_of(at.equation)
                place, (transform, shift) = block.place(at.equation), tuning.linear[block.parameter]
                coefficients, turn, shift = _coefficients_of(packer, layout, at), transform[place, place], shift[place]
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
    parts = [
        P.Part(groups[p.latent.name], packer.ints(p.units), packer.ints(p.index), packer.reals(p.design))
        for p in at.parts
    ]
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
