"""Constants, printed as Python.

In: numbers, texts and arrays. Out: the expression that makes them.
Not decided here: which of them have a name (write.py).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats

LONG = 8
"""Numbers of an array from which on it has a name."""


def quoted(text: str) -> str:
    """A text in double quotes, if it contains none."""
    plain = repr(text)
    return plain if plain.startswith('"') or '"' in text else f'"{plain[1:-1]}"'


def constant(value: Any) -> str:
    """On one line."""
    if isinstance(value, np.ndarray):
        return steps(value) or f"np.array({nested(value.tolist())})"
    if isinstance(value, str):
        return quoted(value)
    if value is Ellipsis:
        return "..."
    if isinstance(value, float) and not np.isfinite(value):
        return "np.nan" if np.isnan(value) else ("np.inf" if value > 0 else "-np.inf")
    return repr(value)


def steps(array: Any) -> str:
    """Of many equally spaced numbers, what makes them."""
    if array.ndim != 1 or array.size <= LONG:
        return ""
    first, last = float(array[0]), float(array[-1])
    is_even = np.array_equal(np.linspace(first, last, array.size), array)
    return f"np.linspace({constant(first)}, {constant(last)}, {array.size})" if is_even else ""


def normal_nodes(value: Any) -> Floats | None:
    """The equally spaced nodes if the array has the weights of a standard normal there, adding up to 1; otherwise
    None.
    """
    if not isinstance(value, np.ndarray) or value.ndim != 1 or value.size <= LONG or value.size % 2 == 0:
        return None
    if value.dtype != np.float64 or not (value > 0).all():
        return None
    end = round(float(np.sqrt(2 * max(np.log(value[value.size // 2] / value[-1]), 0.0))), 6)
    nodes = np.linspace(-end, end, value.size)
    weights = np.exp(-(nodes**2) / 2)
    return nodes if end and np.allclose(weights / weights.sum(), value, rtol=1e-12, atol=0) else None


def nested(value: Any) -> str:
    """Of an array as lists."""
    if isinstance(value, list):
        return f"[{', '.join(map(nested, value))}]"
    return constant(value)
