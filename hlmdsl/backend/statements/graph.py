"""Statements, as a graph of variables in Mermaid's notation.

In: a Listing, and how long each dim is. Out: the text of the graph: data, random variables, predictors and quantities
computed from them, an arrow to each from what it depends on, and plates of the dims.
Not decided here: what is stated.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hlmdsl.backend.statements.expressions import Attribute, Call, Constant, Expr, Name, Sequenced, walk
from hlmdsl.backend.statements.listing import Assign, Listing
from hlmdsl.source.frozen import frozen


@frozen
class Node:
    """A box: `kind` is what makes it in PyMC, empty of a predictor."""

    identifier: str
    label: str
    kind: str
    dims: tuple[str, ...]
    after: tuple[str, ...]


def mermaid(listing: Listing, sizes: Mapping[str, int]) -> str:
    """The whole graph."""
    nodes = list(_nodes(listing))
    plates: dict[tuple[str, ...], list[Node]] = {}
    for node in nodes:
        plates.setdefault(node.dims, []).append(node)
    lines = ["flowchart TD"]
    for k, (dims, inside) in enumerate(plates.items()):
        if not dims:
            lines += [f"    {_box(node)}" for node in inside]
            continue
        title = " × ".join(f"{dim} ({sizes[dim]:,})" for dim in dims)
        lines += [f'    subgraph plate{k}["{_plain(title)}"]', *(f"        {_box(node)}" for node in inside), "    end"]
    lines += [f"    {one} --> {node.identifier}" for node in nodes for one in node.after]
    observed = [node.identifier for node in nodes if node.kind.startswith("observed ")]
    lines += [f"    style {name} fill:#bbb,color:#000" for name in observed]
    return "\n".join(lines) + "\n"


def _box(node: Node) -> str:
    """Data are a cylinder, random variables round, everything else a rectangle."""
    kind = node.kind.removeprefix("observed ")
    if kind == "Data":
        return f'{node.identifier}[("{_plain(node.label)}")]'
    if kind in ("", "Deterministic"):
        return f'{node.identifier}["{_plain(node.label)}"]'
    return f'{node.identifier}(["{_plain(node.label)} ~ {kind}"])'


def _plain(text: str) -> str:
    return text.replace('"', "#quot;")


def _nodes(listing: Listing) -> Iterator[Node]:
    known: set[str] = set()
    for k, statement in enumerate(own for own in listing.body if isinstance(own, Assign)):
        kind, label, dims = _made(statement.expr)
        names = {one.identifier for one in walk(statement.expr) if isinstance(one, Name)}
        after = tuple(sorted(names & known))
        identifier = statement.identifier or f"quantity{k}"
        is_data = kind == "Data"
        label = label.removeprefix("data_") if is_data else (label or identifier)
        if not label:
            continue
        yield Node(identifier, label, kind, dims, after)
        known.add(identifier)


def _made(expr: Expr) -> tuple[str, str, tuple[str, ...]]:
    """What makes it, its name and dims: those of a predictor are rows."""
    if not (isinstance(expr, Call) and expr.arguments and isinstance(name := expr.arguments[0], Constant)):
        return "", "", ("row",)
    if not (isinstance(name.constant, str) and isinstance(expr.function, Attribute)):
        return "", "", ("row",)
    kind, dims = expr.function.member, expr.keywords.get("dims")
    if kind == "CustomDist" and isinstance(own := expr.keywords.get("class_name"), Constant):
        kind = str(own.constant)
    each = dims.elements if isinstance(dims, Sequenced) else (dims,) if dims is not None else ()
    found = tuple(str(one.constant) for one in each if isinstance(one, Constant))
    return f"{'observed ' if 'observed' in expr.keywords else ''}{kind}", name.constant, found
