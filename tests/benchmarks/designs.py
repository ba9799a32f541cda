"""Design matrices of a million rows: this project, formulae (Bambi's parser) and formulaic.

In: a Parquet table and a case. Out: what builds the design, packages imported and table read, both off the clock.
Not decided here: clocks and memory (worker.py).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

ROWS = 10**6
UNITS = 1000
CASES = {
    "common": "y ~ a * b + x1 + x2 + x3",
    "grouped": "y ~ a * b + x1 + x2 + x3 + (1 + x1 | unit)",
}
SPEC = """
model design_of_a_million_rows
response y ~ Normal(mu, sigma)
factor a { a1, a2, a3 } reference a1
factor b { b1, b2 } reference b1
covariate x1
covariate x2
covariate x3
group unit
effects mu = 1 + a * b + x1 + x2 + x3
"""

Build = Callable[[], list[Any]]


def write_table(path: Path) -> None:
    import numpy as np
    import pandas as pd

    rng = np.random.default_rng(3)
    columns: dict[str, Any] = {name: rng.standard_normal(ROWS) for name in ("y", "x1", "x2", "x3")}
    for name, levels in (("a", ["a1", "a2", "a3"]), ("b", ["b1", "b2"]), ("unit", [f"u{k}" for k in range(UNITS)])):
        columns[name] = pd.Categorical.from_codes(rng.integers(len(levels), size=ROWS), levels)
    pd.DataFrame(columns).to_parquet(path, index=False)


def _table(path: Path) -> Any:
    import pandas as pd

    return pd.read_parquet(path)


def ours(path: Path, case: str, dense: bool = False) -> Build:
    """The design that a fit reads, all checks of the table done: levels, collinearity, scales. No fit makes the dense
    matrices that the others build; `dense` makes them too.
    """
    import hlmdsl
    import hlmdsl.design.bind
    import hlmdsl.design.table

    text = SPEC.rstrip() + (" + (1 + x1 | unit)\n" if case == "grouped" else "\n")
    text = text if case == "grouped" else text.replace("group unit\n", "")
    spec, table = hlmdsl.parse(text), _table(path)

    def build() -> list[Any]:
        design = spec.bind(table)
        equation = design.schema.main
        coded = [equation, *equation.varying] if dense else []
        return [design, *(c.matrix(design.rows) for c in coded)]

    return build


def formulae(path: Path, case: str) -> Build:
    from formulae import design_matrices

    table = _table(path)

    def build() -> list[Any]:
        built = design_matrices(CASES[case], table)
        return [built, built.common.design_matrix]

    return build


def formulaic(path: Path, case: str) -> Build:
    from formulaic import model_matrix

    table = _table(path)
    return lambda: [model_matrix(CASES[case], table)]


DESIGNERS = {
    "hlmdsl": ours,
    "hlmdsl_dense": lambda path, case: ours(path, case, dense=True),
    "formulae": formulae,
    "formulaic": formulaic,
}
DESIGNS = (
    ("common", ("hlmdsl", "hlmdsl_dense", "formulae", "formulaic")),
    ("grouped", ("hlmdsl", "hlmdsl_dense", "formulae")),
)
