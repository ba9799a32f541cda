"""Coordinates that move with others: the location of a skewed family with its skewness, the spread of residuals with
how much of them is left at the next time.

In: a Layout in its coordinates, a family. Out: Moves, from the sampler's coordinates to the program's, and the text of
what they amount to. Each adds to some coordinates what follows from others, so volumes stay the same and no Jacobian is
needed. Not decided here: by how much a family's move (`Family.moves_with`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.common_effects import Common
from hlmdsl.backend.kernel.derivatives import gradient
from hlmdsl.backend.kernel.layout import Layout
from hlmdsl.backend.kernel.llvm_text import lines
from hlmdsl.backend.kernel.node_values import values
from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.backend.kernel.trace import Graph, Node
from hlmdsl.backend.kernel.tuning import Tuning
from hlmdsl.families.family import Family
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class Move:
    """`weights` (elements,) times `amount`, a node of the coordinates `by`, is added to those of the `elements`."""

    elements: Ints
    weights: Floats
    by: Ints
    amount: Node

    def at(self, x: Floats) -> Floats:
        """What it adds at points (..., coordinates) after all moves."""
        found = np.asarray(values([self.amount], {_name(e): x[..., e] for e in self.by})[0])
        return np.multiply.outer(found, self.weights)


def bent(moves: Sequence[Move], y: Floats) -> Floats:
    """The program's coordinates of points (..., coordinates) in the sampler's."""
    x = y.copy()
    for move in moves:
        x[..., move.elements] += move.at(x)
    return x


def straight(moves: Sequence[Move], x: Floats) -> Floats:
    """The inverse: what moves depend on is moved before them, so that all can be taken off at once."""
    y = x.copy()
    for move in moves:
        y[..., move.elements] -= move.at(x)
    return y


def moves_of(layout: Layout, tuning: Tuning, family: Family) -> tuple[Move, ...]:
    """Those that the model has coordinates for; of the family's all, or none."""
    return (*_of_residuals(layout, tuning, family), *_of_family(layout, tuning, family))


def _of_residuals(layout: Layout, tuning: Tuning, family: Family) -> Iterator[Move]:
    """The spread of residuals in time with phi, so that the sd of what is new at a row stays where it is.

    A row that is not its unit's first tells the logarithm of that sd, log(sigma) + log(1 - phi^(2 gap))/2, and a first
    one log(sigma). With log(sigma) moved by the average of what is added, its Fisher information and that of phi are
    apart, whatever phi is. Of gaps the middle one is taken.
    """
    coupled = layout.plan.design.coupled
    if coupled is None or coupled.coded.is_by_visit or family.concentrates is None:
        return
    (name, limit), gaps = family.concentrates, coupled.gaps[coupled.gaps > 0]
    e = layout.variables[coupled.coded.variable].start
    if limit != "zero" or not gaps.size or layout.transforms[e] not in (P.LOGIT, P.BETWEEN):
        return
    graph = Graph()
    left = log_left(graph, graph.input(_name(e)), (layout.bounds[e, 0], layout.bounds[e, 1]), float(np.median(gaps)))
    to = _coordinates_of_log(layout, tuning, name)
    if left is not None and to is not None:
        elements, weights = to
        yield Move(elements, gaps.size / coupled.n * weights, np.array([e], dtype=np.int64), -0.5 * left)


def log_left(graph: Graph, x: Node, bounds: tuple[float, float], gap: float) -> Node | None:
    """log(1 - phi^(2 gap)), phi being between bounds by its coordinate x, to all digits where it is near an end; None
    where phi may be negative and has no such power.
    """
    f, (lower, upper) = graph.functions, (float(bounds[0]), float(bounds[1]))
    width = upper - lower
    phi = lower + width * f.sigmoid(x)
    if lower >= 0:
        log_phi = f.log1p(-width * f.sigmoid(-x)) if upper == 1.0 else f.log(phi)
        log_phi = -f.softplus(-x) if (lower, upper) == (0.0, 1.0) else log_phi
        return graph.node("add", f.log1mexp(2.0 * gap * log_phi), 0.0)
    if gap != round(gap):
        return None
    square, total = phi * phi, graph.number(1.0)
    power = square
    for bit in f"{round(gap):b}"[1:]:  # of 1 + phi^2 + ... + phi^(2 (gap - 1))
        total, power = total * (1.0 + power), power * power
        if bit == "1":
            total, power = 1.0 + square * total, power * square
    ends = f.log((1.0 - upper) + width * f.sigmoid(-x)) + f.log((1.0 + lower) + width * f.sigmoid(x))
    return graph.node("add", ends, f.log(total))


def _coordinates_of_log(layout: Layout, tuning: Tuning, name: str) -> tuple[Ints, Floats] | None:
    """By which coordinates the logarithm of a parameter moves, and by how much of each, for all rows alike."""
    own = next((c for c in layout.common if c.parameter == name), None)
    if own is not None:
        if own.equation.equation.link.name != "log" or len(own.equations) > 1 or not own.has_constant:
            return None
        return own.real, _by_constant(own, tuning)
    if name not in layout.variables or layout.variables[name].size != 1:
        return None
    e = layout.variables[name].start
    return (np.array([e], dtype=np.int64), np.ones(1)) if layout.transforms[e] == P.LOG else None


def _by_constant(own: Common, tuning: Tuning) -> Floats:
    """By how much coordinates of an equation move where its constant does."""
    transform = own.of_real(tuning.linear[own.parameter][0])
    return np.linalg.solve(transform, np.eye(len(transform))[0])


def _of_family(layout: Layout, tuning: Tuning, family: Family) -> tuple[Move, ...]:
    graph, own = Graph(), layout.common[0]
    others: dict[str, Node] = {}
    places: dict[str, int] = {}
    for p in family.parameters[1:]:
        if p.name in layout.fixed:
            others[p.name] = graph.number(layout.fixed[p.name])
        elif p.name in layout.variables and layout.variables[p.name].size == 1 and not p.size:
            places[p.name] = e = layout.variables[p.name].start
            if layout.transforms[e] not in (P.LOG, P.IDENTITY):
                return ()
            x = graph.input(_name(e))
            others[p.name] = graph.functions.exp(x) if layout.transforms[e] == P.LOG else x
        else:
            return ()
    found = []
    for name, amount in family.moves_with.items():
        made = graph.node("add", amount(graph.functions, others), 0.0)
        if name == family.main.name:
            if own.equation.equation.link.name != "identity" or len(own.equations) > 1 or not own.has_constant:
                return ()
            elements, weights = own.real, _by_constant(own, tuning)
        elif name not in places:
            continue
        elif layout.transforms[places[name]] != P.LOG:
            return ()
        else:
            elements, weights = np.array([places[name]]), np.ones(1)
        by = np.array([e for other, e in places.items() if other != name], dtype=np.int64)
        found.append(Move(elements, weights, by, made))
    return tuple(found)


def text_of(moves: Sequence[Move]) -> str:
    """The function `moved` of LLVM's language: of which move, at which coordinates, and where to put its slopes."""
    head = "define double @moved(i64 %k, ptr %x, ptr %d) {"
    body = ["entry:", f"switch i64 %k, label %none [{' '.join(f'i64 {k}, label %m{k}' for k in range(len(moves)))}]"]
    for k, move in enumerate(moves):
        body.append(f"m{k}:")
        names: Mapping[str, str] = {_name(e): f"%m{k}.x{i}" for i, e in enumerate(move.by.tolist())}
        for i, e in enumerate(move.by.tolist()):
            body += [f"%m{k}.p{i} = getelementptr double, ptr %x, i64 {e}", f"%m{k}.x{i} = load double, ptr %m{k}.p{i}"]
        slopes = gradient(move.amount, [move.amount.graph.input(_name(e)) for e in move.by.tolist()])
        text = lines([move.amount, *slopes], names)
        amount, *by = (name.replace("%t", f"%m{k}.t") for name in text.names)
        body += [line.replace("%t", f"%m{k}.t") for line in (*text.once, *text.each)]
        for i, slope in enumerate(by):
            body += [f"%m{k}.d{i} = getelementptr double, ptr %d, i64 {i}", f"store double {slope}, ptr %m{k}.d{i}"]
        body.append(f"ret double {amount}")
    return "\n".join([head, *body, "none:", "ret double 0.0", "}", ""])


def _name(element: int) -> str:
    return f"x{element}"
