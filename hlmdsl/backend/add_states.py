"""Coefficients that are states in time (design/chains.py), common ones and those of units.

In: the sds and phi of each chain, and which columns of an array are its states. Out: statements of the variable.
Not decided here: what states are multiplied by (add_predictor.py).

With R the correlations of states phi to the power of the time between them, states are sd z L' of independent standard
normals z, R = L L', and are sampled as z: L is phi to the power of the time since each earlier state, times the root of
that state's innovation variance. All powers have a base that may be zero and exponents above zero.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log, pi
from typing import Any

import numpy as np

from hlmdsl.backend.correlation import Structure, add_correlations, cholesky, log_complement, vine
from hlmdsl.backend.prior_variables import Priors
from hlmdsl.backend.sds_of_units import sds_of
from hlmdsl.backend.statements.expressions import let, np_, pm, pt
from hlmdsl.backend.statements.listing import Writer
from hlmdsl.backend.statements.short import in_dims, short
from hlmdsl.design.coded import CodedEquation, CodedTerm, CodedVarying
from hlmdsl.source.frozen import frozen

STATES = "States in time (..., times), of standard normals z: phi is what is left after one unit of time."


@frozen
class Columns:
    """Of a matrix whose last columns are other effects, of so many in `rest`, with these correlations in their
    `structure`: first the states of each chain, all at the same `distances`; `order` is where each column of the
    variable stands among these.
    """

    chains: int
    distances: tuple[float, ...]
    structure: Structure | None
    order: tuple[int, ...]

    @property
    def length(self) -> int:
        return len(self.distances) + 1

    @property
    def rest(self) -> int:
        return self.structure.q if self.structure is not None else 0

    @property
    def is_in_order(self) -> bool:
        return self.order == tuple(range(len(self.order)))


def add_common_states(equation: CodedEquation, term: CodedTerm, priors: Priors) -> Any:
    """`ar(week)`, over the dims of the term."""
    if term.variable in priors.made:
        return priors.made[term.variable]
    variables, chains = equation.variables, term.chains
    sd, phi = (priors.variable(name, *variables[name]) for name in (term.sd, term.phi))
    order = np.empty(len(term.coefficients), dtype=int)
    order[[k for own in chains for k in own.states]] = np.arange(order.size)
    columns = Columns(len(chains), chains[0].distances, None, tuple(order.tolist()))
    dims, shape = variables[term.variable]
    others = len(term.without_smooth.shape)
    letters = "abcdefgh"[: len(shape)]
    given = f"({','.join(letters[:others])})"
    made = _variable(
        priors.writer,
        term.variable,
        columns,
        1,
        (sd, phi),
        shape,
        f"{given},{given}->({','.join(letters[::-1])})",
        in_dims(dims),
    )
    priors.made[term.variable] = made
    return made


def add_states(varying: CodedVarying, priors: Priors) -> Any:
    """`phi_g`, `cor_g` if other effects of the unit correlate, and `r_g`. The sd of each effect is that of its states,
    or its own.
    """
    taken = [k for own in varying.chains for k in own.states]
    rest = [k for k in range(len(varying.effects)) if k not in set(taken)]
    sd = priors.variable(varying.sd, (varying.sd_dim,), (len(varying.sds),))
    phi = priors.variable(varying.phi, (varying.phi_dim,), (len(varying.phi_labels),))
    order = np.empty(len(varying.effects), dtype=int)
    order[[*taken, *rest]] = np.arange(order.size)
    sizes = _of_others(varying)
    columns = Columns(
        len(varying.chains), varying.chains[0].distances, Structure(sizes) if rest else None, tuple(order.tolist())
    )
    which = [own.sd.position for own in varying.chains] + [varying.which_sd[k] for k in rest]
    each = sd if which == list(range(len(varying.sds))) else sd[which]
    if varying.waves:
        each = pt.concatenate([sd[which[: len(varying.chains)]], sds_of(varying, priors)[rest]])
    given = [each, phi]
    if varying.pairs:
        assert columns.structure is not None
        eta = priors.design.correlations[varying.cor].eta
        given.append(add_correlations(priors.writer, varying.cor, eta, columns.structure, varying.pair_dim))
    units = len(priors.design.groupings[varying.grouping.name].labels)
    signature = "(a),(b),(p)->(u,q)" if varying.pairs else "(a),(b)->(u,q)"
    shape, dims = (units, len(varying.effects)), (varying.dim, varying.effect_dim)
    return _variable(priors.writer, varying.r, columns, units, given, shape, signature, dims)


def _of_others(varying: CodedVarying) -> tuple[int, ...]:
    """The sizes of the blocks that correlate, of effects that are no states."""
    found: list[int] = []
    for bar in varying.bars:
        q = len(bar.labels)
        if not bar.has_persistence:
            found += [1] * q if bar.independent else [q]
    return tuple(size for size in found if size)


def _variable(
    writer: Writer,
    name: str,
    columns: Columns,
    rows: int,
    given: Sequence[Any],
    shape: tuple[int, ...],
    signature: str,
    dims: Any,
) -> Any:
    """All rows together, (rows, columns) where functions compute with them."""
    is_flat = rows > 1 or len(shape) == 2
    n, structure, size = columns.length, columns.structure, rows * len(columns.order)
    powers = writer.constant("gaps", np_.array(short(np.array(columns.distances))))
    times = writer.constant("since_first", np_.concatenate([[0.0], np_.cumsum(powers)]))
    earlier = writer.constant("earlier", np_.tril(np_.ones((n, n)), -1))
    apart = writer.constant("apart", np_.where(earlier > 0, np_.subtract.outer(times, times), 1.0))
    names = ("sd", "phi", "cor")[: len(given)]
    key = (name, columns, rows)
    partials: Any = vine(writer, structure)[1] if len(given) > 2 and structure is not None else None

    def kept(phi: Any) -> Any:
        return let("kept", phi**powers)

    def factor(phi: Any) -> Any:
        own = let("own", pt.concatenate([[1.0], pt.sqrt(1 - kept(phi) ** 2)]))
        return let("L", (phi**apart * earlier + np_.eye(n)) * own)

    def back(states: Any, phi: Any) -> Any:
        a = kept(phi)
        later = (states[..., 1:] - a * states[..., :-1]) / pt.sqrt(1 - a**2)
        return pt.concatenate([states[..., :1], later], axis=-1)

    of_one, to_one = writer.pair(
        ("states", ("z", "phi"), lambda z, phi: z @ factor(phi).T, STATES),
        ("own_parts", ("states", "phi"), back, "Standard normals, of states."),
        (columns.distances,),
    )

    def each(sd: Any, phi: Any) -> list[tuple[slice, Any, Any]]:
        """Of each chain its columns, its sd and its phi."""
        flat = (sd, phi) if is_flat else (sd.reshape((-1,)), phi.reshape((-1,)))
        return [(slice(k * n, (k + 1) * n), flat[0][k], flat[1][k]) for k in range(columns.chains)]

    def others(sd: Any) -> Any:
        return sd[columns.chains :]

    def coloured(z: Any, sd: Any, phi: Any, *cor: Any) -> Any:
        parts = [own_sd * of_one(z[:, at], own_phi) for at, own_sd, own_phi in each(sd, phi)]
        if structure is not None:
            rest = z[:, columns.chains * n :]
            parts.append((rest @ cholesky(partials(cor[0]), structure).T if cor else rest) * others(sd))
        found = let("together", pt.concatenate(parts, axis=1)) if len(parts) > 1 else parts[0]
        found = found if columns.is_in_order else found[:, list(columns.order)]
        return found.reshape(shape)

    def whitened(value: Any, sd: Any, phi: Any, *cor: Any) -> Any:
        values = let("values", value.reshape((rows, -1)))
        if not columns.is_in_order:
            values = let("in_parts", values[:, np.argsort(columns.order).tolist()])
        parts = [to_one(values[:, at] / own_sd, own_phi) for at, own_sd, own_phi in each(sd, phi)]
        if structure is not None:
            rest = values[:, columns.chains * n :] / others(sd)
            if cor:
                rest = pt.linalg.solve_triangular(cholesky(partials(cor[0]), structure), rest.T, lower=True).T
            parts.append(rest)
        return pt.concatenate(parts, axis=1) if len(parts) > 1 else parts[0]

    def log_determinant(sd: Any, phi: Any, *cor: Any) -> Any:
        total = sum(
            n * pt.log(own_sd) + log_complement(kept(own_phi)).sum() / 2 for _, own_sd, own_phi in each(sd, phi)
        )
        if structure is not None:
            total = total + pt.log(others(sd)).sum()
        if cor:
            total = total + log_complement(partials(cor[0])).sum() / 2
        return rows * total

    spread, gathered = writer.pair(
        ("in_time", ("z", *names), coloured, "All states, and what else varies, of standard normals z."),
        ("out_of_time", ("value", *names), whitened, "Standard normals, of these."),
        key,
    )

    def logp(value: Any, *parameters: Any) -> Any:
        z = let("z", gathered(value, *parameters))
        return -(z**2).sum() / 2 - size / 2 * log(2 * pi) - log_determinant(*parameters)

    inputs = ("value", "size", *names, "*rngs")
    flat = (rows, len(columns.order))
    transform = writer.transform(
        "InTime",
        "States in time, sampled as independent standard normals.",
        "noncentred",
        len(shape),
        key,
        forward=(inputs, lambda value, size, *rest: gathered(value, *rest[:-1]).reshape(shape)),
        backward=(inputs, lambda value, size, *rest: spread(value.reshape(flat), *rest[:-1])),
        log_jac_det=(inputs, lambda value, size, *rest: log_determinant(*rest[:-1])),
    )
    return writer.variable(
        pm.CustomDist,
        name,
        *given,
        dist=writer.define(
            "in_time_draw",
            (*names, "size"),
            lambda *own: spread(let("z", pm.Normal.dist(0, 1, shape=flat)), *own[:-1]),
            key=key,
        ),
        logp=writer.define("in_time_logp", ("value", *names), logp, "Of all together.", key),
        support_point=writer.define(
            "in_time_start", ("rv", "size", "*inputs"), lambda rv, size, inputs: pt.zeros(shape), key=shape
        ),
        signature=signature,
        class_name="Autoregressive",
        transform=transform(),
        dims=dims,
    )
