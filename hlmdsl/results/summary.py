"""In: meanings with their estimates. Out: a pandas DataFrame of them, a row a number.

Not decided here: which numbers.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from hlmdsl.explain.meaning import Meaning

if TYPE_CHECKING:
    import pandas as pd

SUMMARY = {
    "median": "median",
    "low": "2.5%",
    "high": "97.5%",
    "p_positive": "P(>0)",
    "r_hat": "R-hat",
    "ess_bulk": "ESS bulk",
    "ess_tail": "ESS tail",
}


def summary_of(meanings: Iterable[Meaning]) -> pd.DataFrame:
    """Indexed by name: what it means, posterior median, 95% interval, P(> 0), and its diagnostics."""
    import pandas as pd

    rows: list[dict[str, Any]] = []
    for meaning in meanings:
        estimate = meaning.estimate
        values = {label: getattr(estimate, key) for key, label in SUMMARY.items()} if estimate else {}
        rows.append({"name": meaning.name, "meaning": meaning.text, **values})
    return pd.DataFrame(rows, columns=["name", "meaning", *SUMMARY.values()]).set_index("name")
