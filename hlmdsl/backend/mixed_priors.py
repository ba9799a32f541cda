"""A variable whose elements have priors of several distributions.

In: pieces of its elements, each of one distribution, with their arguments. Out: a statement that makes it.
Not decided here: which prior an element has.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, assert_never

import numpy as np

from hlmdsl.backend.statements.expressions import INTERVAL, SUPPORT_POINT, Expr, function, pm, pt
from hlmdsl.backend.statements.listing import Writer
from hlmdsl.backend.statements.short import shaped
from hlmdsl.design.design import ResolvedPrior
from hlmdsl.model.priors import Prior
from hlmdsl.priors.distribution import Distribution
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class Piece:
    """Elements (flat positions) whose priors are of one distribution."""

    positions: tuple[int, ...]
    priors: tuple[Prior, ...]

    @property
    def distribution(self) -> Distribution:
        return self.priors[0].distribution


def by_distribution(elements: Sequence[ResolvedPrior]) -> list[Piece]:
    """The pieces of a variable."""
    found: dict[tuple[str, ...], list[int]] = {}
    for i, element in enumerate(elements):
        key = (element.prior.distribution.name, *sorted(name for name, _ in element.prior.arguments))
        found.setdefault(key, []).append(i)
    return [Piece(tuple(at), tuple(elements[i].prior for i in at)) for at in found.values()]


def mixed(
    writer: Writer,
    name: str,
    dims: Any,
    shape: tuple[int, ...],
    pieces: list[Piece],
    arguments: list[dict[str, Any]],
    options: Mapping[str, Any],
    wiggles: tuple[int, ...] = (),
) -> Any:
    """One random variable. `wiggles` are pieces that are sampled in units of their sds.

    Its parameters are all arguments of all pieces; the order of elements is restored after joining the pieces.
    """
    layout = [(piece, tuple(given)) for piece, given in zip(pieces, arguments, strict=True)]
    values = [value for given in arguments for value in given.values()]
    parameters = [np.asarray(v, dtype=np.float64) if not isinstance(v, Expr) else v for v in values]
    order = np.argsort([i for piece in pieces for i in piece.positions]).tolist()
    places = [(k, argument) for k, (_, given) in enumerate(layout) for argument in given]
    names = tuple(f"{argument}_{k + 1}" for k, argument in places)
    scales = {k: places.index((k, "sigma")) for k in wiggles}

    def parts(flat: Sequence[Any]) -> list[Any]:
        """Each piece's distribution over its own elements."""
        remaining = list(flat)
        made = []
        for piece, argument_names in layout:
            own = {a: remaining.pop(0) for a in argument_names}
            distribution, given = piece.distribution.statement(own)
            made.append(getattr(pm, distribution).dist(**given, shape=(len(piece.positions),)))
        return made

    def joined(vectors: Sequence[Any]) -> Any:
        return pt.concatenate(list(vectors))[order].reshape(shape)

    def logp(value: Any, *flat: Any) -> Any:
        cut = value.reshape((-1,)) if len(shape) > 1 else value
        each = zip(pieces, parts(flat), strict=True)
        return joined([pm.logp(part, cut[list(piece.positions)]) for piece, part in each]).sum()

    core = ",".join(f"a{i}" for i in range(len(shape)))
    signature = ",".join(f"({'k' + str(i) if shaped(p) else ''})" for i, p in enumerate(parameters)) + f"->({core})"
    transform = dict(options) or {"transform": _transform(writer, name, pieces, names, order, shape, scales)}
    return writer.variable(
        pm.CustomDist,
        name,
        *parameters,
        dist=writer.define("priors_draw", (*names, "size"), lambda *inputs: joined(parts(inputs[:-1])), key=name),
        logp=writer.define("priors_logp", ("value", *names), logp, f"Of the elements of {name}.", name),
        support_point=writer.define(
            "priors_start",
            ("rv", "size", *names),
            lambda rv, size, *flat: joined([SUPPORT_POINT(part) for part in parts(flat)]),
            key=name,
        ),
        signature=signature,
        class_name="Priors",
        dims=dims,
        **transform,
    )


def _transform(
    writer: Writer,
    name: str,
    pieces: Sequence[Piece],
    names: tuple[str, ...],
    order: list[int],
    shape: tuple[int, ...],
    scales: Mapping[int, int],
) -> Any:
    """To the real line, each element by its prior's support; without those that the spec gives."""
    has_given = any(piece.distribution.is_point for piece in pieces)
    free = sorted(i for piece in pieces if not piece.distribution.is_point for i in piece.positions)

    def each(method: str, value: Any, parameters: Sequence[Any]) -> Any:
        flat = value.reshape((-1,)) if len(shape) > 1 else value
        if has_given and method != "forward":
            flat = pt.zeros(len(order))[free].set(flat)
        done = []
        for k, piece in enumerate(pieces):
            own = flat[list(piece.positions)]
            if piece.distribution.is_point:
                numbers = np.array([p.fixed for p in piece.priors], dtype=np.float64)
                done.append(pt.zeros_like(own) if method == "log_jac_det" else pt.constant(numbers))
                continue
            transform = _to_real_line(piece.priors)
            if k in scales:
                own = _in_units(method, own, parameters[scales[k]])
            elif transform is not None:
                own = getattr(transform, method)(own)
            elif method == "log_jac_det":
                own = pt.zeros_like(own)
            done.append(own)
        found = pt.concatenate(done)[order]
        return found[free] if has_given and method == "forward" else found.reshape(shape)

    inputs = ("value", "size", *names, "*rngs")
    return writer.transform(
        "Pieces",
        f"Elements of {name} to the real line, each by the support of its prior.",
        "pieces",
        len(shape),
        name,
        forward=(inputs, lambda value, size, *own: each("forward", value, own)),
        backward=(inputs, lambda value, size, *own: each("backward", value, own)),
        log_jac_det=(inputs, lambda value, size, *own: each("log_jac_det", value, own).sum()),
    )()


def _in_units(method: str, own: Any, sd: Any) -> Any:
    """As scaled.py has it."""
    if method == "log_jac_det":
        return pt.log(sd) + pt.zeros_like(own)
    return own / sd if method == "forward" else own * sd


def _to_real_line(priors: Sequence[Prior]) -> Any:
    match support := priors[0].distribution.support:
        case "real":
            return None
        case "positive":
            return pm.distributions.transforms.log
        case "unit":
            return pm.distributions.transforms.logodds
        case "interval":
            bounds = [(p.constant("lower"), p.constant("upper")) for p in priors]
            lower, upper = (None if None in edge else np.array(edge) for edge in zip(*bounds, strict=True))
            return INTERVAL(function("*inputs")(lambda _: (lower, upper)))
    assert_never(support)
