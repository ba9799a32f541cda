"""A tuned layout and its data as the buffers of the compiled density.

In: a Layout, its rows as cross products or cells, a Tuning. Out: a Program: the density, and all that it was made of.
Not decided here: anything about the model or how it is sampled; this file only writes fields.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.cells import Cells
from hlmdsl.backend.kernel.crossproducts import CrossProducts
from hlmdsl.backend.kernel.cutpoints import Order
from hlmdsl.backend.kernel.density import Density
from hlmdsl.backend.kernel.intrinsic_roots import IntrinsicRoot
from hlmdsl.backend.kernel.layout import LatentPlaces, Layout
from hlmdsl.backend.kernel.moves import Move, moves_of, text_of
from hlmdsl.backend.kernel.nesting import filled
from hlmdsl.backend.kernel.pack_gaussian import pack_gaussian
from hlmdsl.backend.kernel.pack_linear import apart, whole
from hlmdsl.backend.kernel.pack_rows import pack_rows
from hlmdsl.backend.kernel.plan import Plan
from hlmdsl.backend.kernel.program import NOWHERE, Packer
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
    places = [one_of(own) if own.latent is layout.plan.round else own for own in layout.latents]
    groups_at = packer.ints([_group(packer, layout, own, tuning) for own in places])
    groups = {own.name: groups_at + len(P.GROUP) * k for k, own in enumerate(layout.latents)}
    linear = [whole(packer, own, *tuning.linear[own.parameter]) for own in layout.common]
    linear += [apart(packer, layout, tuning, own) for own in layout.common if own.parameter in layout.apart]
    likelihood: P.Gaussian | P.ByRows
    moves: tuple[Move, ...] = ()
    shear = tuning.shear
    if isinstance(data, CrossProducts):
        likelihood, text = pack_gaussian(packer, layout, data, tuning, groups), ""
    else:
        moves = moves_of(layout, tuning, data.density.family)
        likelihood, text = pack_rows(packer, layout, data, tuning, groups), data.likelihood.text + text_of(moves)
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
        n_sheared=0 if shear is None else shear.elements.size,
        sheared_at=P.NOWHERE if shear is None else packer.ints(shear.elements),
        shear_at=P.NOWHERE if shear is None else packer.reals(shear.matrix),
        order_at=P.NOWHERE if layout.order is None else packer.ints(_order(packer, layout.order)),
        work_size=packer.n_work,
    )
    return Program(layout, data, tuning, Density.of(*packer.buffers(header), text, moves, shear))


def one_of(group: LatentPlaces) -> LatentPlaces:
    """Where the covariance of a single one of a unit's effects is, all being alike."""
    one = replace(group.latent, scales=group.latent.scales[:1])
    return replace(group, latent=one, sds=group.sds[:1], partials=group.partials[:1, :1])


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


def _with_links(packer: Packer, fields: P.Group, group: LatentPlaces, own: IntrinsicRoot) -> P.Group:
    """Of what neighbours share: its differences, and the factor of its precision by columns."""
    one, other, root = own.neighbours.one, own.neighbours.other, own.root
    return fields._replace(
        n_links=one.size,
        links_at=packer.ints(np.stack([one, other], axis=1)),
        strengths_at=packer.reals(own.neighbours.scale[one]),
        n_parts=own.variances.size,
        parts_at=packer.ints(own.parts),
        levels_at=packer.reals(own.levels),
        sum_variances_at=packer.reals(own.variances),
        led_at=packer.ints(group.led),
        middles_at=packer.reals(own.middles),
        order_at=packer.ints(root.order),
        earlier_pointers_at=packer.ints(root.pointers),
        earlier_at=packer.ints(root.rows),
        earlier_weights_at=packer.reals([root.values, *(change.values for change in own.changes)]),
        own_scales_at=packer.reals([np.log(root.diagonal), *(change.diagonal for change in own.changes)]),
        own_w=packer.work(root.n),
        d_own_w=packer.work(root.n),
        lower_w=packer.work(root.rows.size),
        scratch_w=packer.work(own.variances.size),
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
        apart=int(group.latent.is_of_sds),
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
    if group.latent.is_intrinsic:
        fields = _with_links(packer, fields, group, tuning.intrinsic(group))
    elif (neighbours := group.latent.neighbours) is not None:
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
