"""The log likelihood of all cells with its derivatives, as LLVM's text, made from a family's formula for one model.

In: a family, how each of its parameters is given, and the names of a cell's statistics. Out: text of one function,
which reads a model's buffers (program.py). Not decided here: what the formula is (families/), or how predictors come
about (predictors.py).

The function puts derivatives by predictors in the place of the predictors and adds those by other parameters to `dv`.
What depends on no predictor is not computed for each cell: if only on the parameters, once; if on responses too, for
each distinct response, or, where statistics add up, for their totals. What depends on responses alone is a constant and
is left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np

from hlmdsl.backend.kernel.derivatives import gradient
from hlmdsl.backend.kernel.llvm_text import declarations, lines
from hlmdsl.backend.kernel.node_values import values
from hlmdsl.backend.kernel.program import BY_COLUMN, BY_EQUATION, BY_PULL, BY_SLOT, PARAMETER, ROWS, Floats
from hlmdsl.backend.kernel.trace import Graph, Node, inputs_of
from hlmdsl.families.family import Family, Linked
from hlmdsl.families.links import IDENTITY, Link
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class Role:
    """How a family's parameter is given: by an equation under a link, one value, a column, or other rows (a pull)."""

    parameter: str
    kind: int
    link: Link = IDENTITY

    @property
    def input(self) -> str:
        return f"p {self.parameter}"


@frozen(eq=False)
class RowDensity:
    """A family's formula for one model; `is_exact`: the one that keeps digits of large statistics."""

    family: Family
    roles: tuple[Role, ...]
    is_exact: bool

    @cached_property
    def graph(self) -> Graph:
        return Graph()

    @cached_property
    def formula(self) -> Node:
        """Of one cell."""
        graph, family = self.graph, self.family
        short = None if self.is_exact else family.in_short
        statistics = {name: graph.input(f"s {name}") for name in family.statistics.of}
        given = {r.parameter: Linked(r.link, graph.input(r.input), graph.functions) for r in self.roles}
        made = (short or family.log_density)(graph.functions, statistics, given)
        assert isinstance(made, Node)
        return made

    @cached_property
    def parts(self) -> tuple[Node, Node]:
        """What depends on predictors or columns, and what depends on parameters that are the same in all rows."""
        graph = self.graph
        by_cell = {r.input for r in self.roles if r.kind != BY_SLOT}
        slots = {r.input for r in self.roles if r.kind == BY_SLOT}
        main, rest = graph.number(0), graph.number(0)
        for term in addends(self.formula, by_cell, slots):
            inputs = inputs_of([term])
            if not inputs & (by_cell | slots) or not inputs & {r.input for r in self.roles if r.kind != BY_COLUMN}:
                continue
            if self.family.statistics.are_separable and not inputs & by_cell:
                rest = rest + term
            else:
                main = main + term
        return main, rest

    @cached_property
    def main_statistics(self) -> tuple[str, ...]:
        return self._statistics(self.parts[0])

    @cached_property
    def rest_statistics(self) -> tuple[str, ...]:
        return self._statistics(self.parts[1])

    def _statistics(self, part: Node) -> tuple[str, ...]:
        inputs = inputs_of([part])
        return tuple(name for name in self.family.statistics.of if f"s {name}" in inputs)

    def bend(self, of: str, given: Mapping[str, Any]) -> tuple[Floats, Floats]:
        """The derivative of each cell's log likelihood by a parameter's predictor, and its curvature there, from 0 on:
        if the log likelihood is convex there, the square of its slope replaces it. Both are 0 of a cell so far out in a
        tail that one of them is no number: it carries no information then. `given` are the statistics and the
        parameters as their roles have them, by name.
        """
        by = self._predictor(of)
        (slope,) = gradient(self.formula, [by])
        (bent,) = gradient(slope, [by])
        both = values([slope, bent], self._inputs(given))
        g, h = np.broadcast_arrays(*(np.asarray(a, dtype=np.float64) for a in both))
        with np.errstate(over="ignore", invalid="ignore"):
            curvature = np.where(h < 0, -h, g * g)
        is_known = np.isfinite(g) & np.isfinite(curvature)
        return np.where(is_known, g, 0.0), np.where(is_known, curvature, 0.0)

    def shared(self, of: str, other: str, given: Mapping[str, Any]) -> Floats:
        """Minus the second derivative of each cell's log likelihood by two predictors."""
        (slope,) = gradient(self.formula, [self._predictor(of)])
        found = values(gradient(slope, [self._predictor(other)]), self._inputs(given))[0]
        return -np.asarray(found, dtype=np.float64)

    def _predictor(self, of: str) -> Node:
        return self.graph.input(next(r.input for r in self.roles if r.parameter == of))

    def _inputs(self, given: Mapping[str, Any]) -> dict[str, Any]:
        return {f"s {name}": value for name, value in given.items()} | {r.input: given[r.parameter] for r in self.roles}

    @cached_property
    def text(self) -> str:
        """The function `cells` of LLVM's language."""
        return _function(self)


def addends(node: Node, by_cell: set[str], slots: set[str]) -> list[Node]:
    """Terms of a sum; products with a sum of unlike terms are multiplied out if that separates them."""

    def kind(n: Node) -> int:
        inputs = inputs_of([n])
        return 2 if inputs & by_cell else 1 if inputs & slots else 0

    match node.op:
        case "add":
            return addends(node.args[0], by_cell, slots) + addends(node.args[1], by_cell, slots)
        case "sub":
            return addends(node.args[0], by_cell, slots) + [-t for t in addends(node.args[1], by_cell, slots)]
        case "neg":
            return [-t for t in addends(node.args[0], by_cell, slots)]
        case "mul" | "div":
            for k, factor in enumerate(node.args):
                if node.op == "div" and k == 0:
                    continue
                terms = addends(node.args[1 - k], by_cell, slots)
                if kind(factor) < 2 and len({kind(t) for t in terms}) > 1:
                    return [factor * t if node.op == "mul" else t / factor for t in terms]
    return [node]


def _function(density: RowDensity) -> str:
    main = _loop(density, "cells_one_by_one", density.parts[0], density.main_statistics)
    rest = _loop(density, "responses", density.parts[1], density.rest_statistics)
    body = [
        *_field("n", ROWS.n_cells),
        *_field("statistics", ROWS.statistics_at),
        *_field("n_responses", ROWS.n_responses),
        *_field("response_statistics", ROWS.responses_at),
        *_field("parameters", ROWS.parameters_at),
    ]
    for k, role in enumerate(density.roles):
        field = {BY_SLOT: PARAMETER.slot, BY_COLUMN: PARAMETER.column_at}.get(role.kind, PARAMETER.eta_w)
        buffer = {BY_SLOT: "v", BY_COLUMN: "floats"}.get(role.kind, "work")
        body += _load(f"place{k}", f"add i64 %parameters, {len(PARAMETER) * k + field}")
        body.append(f"%p{k} = getelementptr double, ptr %{buffer}, i64 %place{k}")
        if role.kind == BY_SLOT:
            body.append(f"%v{k} = load double, ptr %p{k}")
            body.append(f"%d{k} = getelementptr double, ptr %dv, i64 %place{k}")
    body += _call(density, "cells_one_by_one", "n", "statistics", len(density.main_statistics))
    body += _call(density, "responses", "n_responses", "response_statistics", len(density.rest_statistics))
    body += ["%lp = fadd double %cells_one_by_one, %responses", "ret double %lp"]
    head = "define double @cells(i64 %at, ptr %v, ptr %dv, ptr %work, ptr %ints, ptr %floats) {"
    return "\n".join([*declarations(), main, rest, head, *(f"  {line}" for line in body), "}", ""])


def _field(name: str, field: int) -> list[str]:
    return _load(name, f"add i64 %at, {field}")


def _load(name: str, place: str) -> list[str]:
    """An integer of the buffer."""
    return [
        f"%{name}.i = {place}",
        f"%{name}.p = getelementptr i64, ptr %ints, i64 %{name}.i",
        f"%{name} = load i64, ptr %{name}.p",
    ]


def _call(density: RowDensity, function: str, n: str, at: str, statistics: int) -> list[str]:
    text, arguments = [], [f"i64 %{n}"]
    for k in range(statistics):
        name = f"{function}.s{k}"
        text += [f"%{name}.m = mul i64 %{n}, {k}", f"%{name}.i = add i64 %{at}, %{name}.m"]
        text.append(f"%{name} = getelementptr double, ptr %floats, i64 %{name}.i")
        arguments.append(f"ptr %{name}")
    for k, role in enumerate(density.roles):
        arguments += [f"double %v{k}", f"ptr %d{k}"] if role.kind == BY_SLOT else [f"ptr %p{k}"]
    return [*text, f"%{function} = call double @{function}({', '.join(arguments)})"]


def _loop(density: RowDensity, name: str, part: Node, statistics: Sequence[str]) -> str:
    """A function that adds up one part over cells or responses."""
    roles = list(enumerate(density.roles))
    slopes = gradient(part, [density.graph.input(r.input) for r in density.roles])
    is_main = name == "cells_one_by_one"
    names = {f"s {statistic}": f"%x{k}" for k, statistic in enumerate(statistics)}
    names |= {r.input: f"%v{k}" for k, r in roles}
    slots = [(k, r) for k, r in roles if r.kind == BY_SLOT]
    text = lines([part, *slopes], names, {r.input for _, r in slots})
    total, *by = text.names
    arguments = ["i64 %n", *(f"ptr noalias %s{k}" for k in range(len(statistics)))]
    loads = [(f"x{k}", f"s{k}") for k in range(len(statistics))]
    stores = []
    for k, role in roles:
        arguments += [f"double %v{k}", f"ptr %d{k}"] if role.kind == BY_SLOT else [f"ptr noalias %p{k}"]
        if role.kind != BY_SLOT and is_main:
            loads.append((f"v{k}", f"p{k}"))
        if role.kind in (BY_EQUATION, BY_PULL) and is_main:
            stores += [f"%p{k}.o = getelementptr double, ptr %p{k}, i64 %i", f"store double {by[k]}, ptr %p{k}.o"]
    sums = [("lp", total), *((f"g{k}", by[k]) for k, _ in slots)]
    loop = ["%i = phi i64 [0, %entry], [%next, %loop]"]
    loop += [f"%{s} = phi double [0.0, %entry], [%{s}.next, %loop]" for s, _ in sums]
    for value, pointer in loads:
        loop += [
            f"%{value}.p = getelementptr double, ptr %{pointer}, i64 %i",
            f"%{value} = load double, ptr %{value}.p",
        ]
    loop += [*text.each, *stores]
    loop += [f"%{s}.next = fadd reassoc nsz contract double %{s}, {value}" for s, value in sums]
    loop += ["%next = add i64 %i, 1", "%more = icmp slt i64 %next, %n", "br i1 %more, label %loop, label %done"]
    done = [f"%{s}.all = phi double [0.0, %entry], [%{s}.next, %loop]" for s, _ in sums]
    for k, _ in slots:
        done += [f"%d{k}.b = load double, ptr %d{k}", f"%d{k}.a = fadd double %d{k}.b, %g{k}.all"]
        done.append(f"store double %d{k}.a, ptr %d{k}")
    done.append("ret double %lp.all")
    entry = [*text.once, "%some = icmp sgt i64 %n, 0", "br i1 %some, label %loop, label %done"]
    blocks = {"entry": entry, "loop": loop, "done": done}
    head = f"define internal double @{name}({', '.join(arguments)}) {{"
    return "\n".join([head, *(f"{b}:\n" + "\n".join(f"  {line}" for line in ls) for b, ls in blocks.items()), "}", ""])
