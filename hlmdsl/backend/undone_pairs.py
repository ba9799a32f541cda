"""Pairs of operations that undo each other, so that going there and back costs nothing.

In: two OpFromGraph classes. Out: a graph rewrite. A variable declared on its natural scale and sampled on another is
transformed back and forth by PyMC; without this, every gradient would solve for what it has just multiplied.
Not decided here: what the operations compute.
"""

from __future__ import annotations

from typing import Any

from pytensor.compile.mode import optdb
from pytensor.graph.basic import equal_computations
from pytensor.graph.rewriting.basic import dfs_rewriter, node_rewriter
from pytensor.tensor.rewriting.basic import register_canonicalize

BEFORE_INLINING = -0.02


def register_inverse(undo: type, do: type) -> None:
    """Rewrite `undo(do(x, *given), *given)` to `x`."""

    @node_rewriter([undo])  # type: ignore[untyped-decorator]
    def there_and_back(fgraph: Any, node: Any) -> Any:
        first, *given = node.inputs
        done = first.owner
        if done is None or not isinstance(done.op, do):
            return None
        x, *given_before = done.inputs
        return [x] if equal_computations(given, given_before) else None

    name = f"{undo.__name__}_of_{do.__name__}"
    register_canonicalize(there_and_back, name=name)
    optdb.register(name, dfs_rewriter(there_and_back), "fast_compile", "fast_run", position=BEFORE_INLINING)
