"""A Normal model by cross products as records of the compiled density.

In: a Layout, CrossProducts, a Tuning. Out: a record of the likelihood, its levels, and what is integrated out together.
Not decided here: the order of elimination (elimination.py); this file only writes fields.
"""

from __future__ import annotations

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.crossproducts import CrossProducts
from hlmdsl.backend.kernel.elimination import Elimination
from hlmdsl.backend.kernel.layout import Layout
from hlmdsl.backend.kernel.pack_linear import coefficients_at
from hlmdsl.backend.kernel.plan import Plan, Together
from hlmdsl.backend.kernel.program import NOWHERE, Ints, Packer
from hlmdsl.backend.kernel.sparse import Entries, Sparse, by_rows
from hlmdsl.backend.kernel.tuning import Tuning


def pack_gaussian(
    packer: Packer, layout: Layout, data: CrossProducts, tuning: Tuning, groups: dict[str, int]
) -> P.Gaussian:
    """The record of the likelihood by cross products, and what it refers to."""
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
        coefficients_at=coefficients_at(packer, main),
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
    q, above = 1 if latent is plan.round else latent.q, sum(own.q for own in plan.levels[k + 1 :])
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
