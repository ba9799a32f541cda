"""Pairs of inverse functions, so that a transformation back and forth costs nothing.

In: two functions of graphs, each of a value and further arguments. Out: the same functions, whose graphs a rewrite
recognises. A variable declared on its natural scale and sampled on a different one is transformed back and forth by
PyMC; without this, every gradient would solve for what it has just multiplied.
Not decided here: what the functions compute.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytensor.tensor as pt
from pytensor.compile.builders import OpFromGraph
from pytensor.compile.mode import optdb
from pytensor.graph.basic import equal_computations
from pytensor.graph.rewriting.basic import dfs_rewriter, node_rewriter
from pytensor.tensor.rewriting.basic import register_canonicalize

BEFORE_INLINING = -0.02


class OfPair(OpFromGraph):  # type: ignore[misc]
    """A function of a pair."""

    pair: object = None


class Done(OfPair):
    """The one of a pair."""


class Undone(OfPair):
    """The other."""


def undone(do: Callable[..., Any], undo: Callable[..., Any]) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """Both, such that `undo(do(x, *given), *given)` is `x`."""
    pair = object()

    def known(kind: type[OfPair], function: Callable[..., Any]) -> Callable[..., Any]:
        def called(*arguments: Any) -> Any:
            own = list(map(pt.as_tensor_variable, arguments))
            inner = [a.type() for a in own]
            op = kind(inner, [function(*inner)], inline=True)
            op.pair = pair
            return op(*own)

        return called

    return known(Done, do), known(Undone, undo)


@node_rewriter([Undone])  # type: ignore[untyped-decorator]
def there_and_back(fgraph: Any, node: Any) -> Any:
    """`x` of `undo(do(x, *given), *given)`."""
    first, *given = node.inputs
    done = first.owner
    if done is None or not isinstance(done.op, Done) or done.op.pair is not node.op.pair:
        return None
    x, *given_before = done.inputs
    return [x] if equal_computations(given, given_before) else None


register_canonicalize(there_and_back, name="there_and_back")
optdb.register("there_and_back", dfs_rewriter(there_and_back), "fast_compile", "fast_run", position=BEFORE_INLINING)
