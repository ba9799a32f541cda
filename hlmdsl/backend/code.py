"""The model as a readable program, and as a graph.

In: a Design, the path of its table, and the meanings of its variables. Out: Python, or Mermaid.
Not decided here: the meanings (explain/, whose sentences become comments).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hlmdsl.backend.build import statements_of
from hlmdsl.backend.statements.graph import mermaid
from hlmdsl.backend.statements.write import write
from hlmdsl.design.design import Design


def python_of(design: Design, meanings: Mapping[str, Sequence[str]], path: str) -> str:
    """A program that makes `model.pymc` from the table at `path` and, run as a script, samples it. `meanings` are
    sentences by the variable of the posterior.
    """
    listing = statements_of(design, path)
    deviations = {v.r for e in design.schema.equations for v in e.varying}
    names = [f'"{name}"' for name in design.dims if name not in deviations]
    text = write(listing, meanings, _tail(names))
    return text


def _tail(names: Sequence[str]) -> list[str]:
    """Sampling, and a summary of all that are not deviations of single units."""
    flat = f"    print(pm.stats.summary(idata, var_names=[{', '.join(names)}]))"
    shown = [flat]
    if len(flat) > 100:
        each = [f"        {name}," for name in names]
        shown = ["    names = [", *each, "    ]", "    print(pm.stats.summary(idata, var_names=names))"]
    return ["", 'if __name__ == "__main__":', "    with model:", "        idata = pm.sample()", *shown]


def mermaid_of(design: Design) -> str:
    """A graph of the model's variables: what each depends on, in plates of its dims."""
    return mermaid(statements_of(design), {dim: len(labels) for dim, labels in design.coords.items()})
