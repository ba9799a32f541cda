"""The options of a fit, stored with it: everything that determines its draws, as JSON.

In: options of sampling; or a fit. Out: an Attached; or the options again.
Not decided here: their use (stored_fit.py, update.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hlmdsl.options import Sampling
from hlmdsl.results.attached import Attached

if TYPE_CHECKING:
    from hlmdsl.results.fit import Fit

SAMPLING = "sampling"
"""Under this name they are attached to a fit."""

DECIDE = ("draws", "tune", "chains", "seed", "target_accept", "engine", "integrate")


def with_options(fit: Fit, own: Sampling, others: Mapping[str, Any]) -> Fit:
    """The fit, and its options. `others` are options of other samplers, stored as their repr."""
    return replace(fit, attached={**fit.attached, SAMPLING: Attached(facts_of(own, others))})


def facts_of(own: Sampling, others: Mapping[str, Any]) -> dict[str, Any]:
    """As they are compared."""
    return {name: getattr(own, name) for name in DECIDE} | {name: _plain(v) for name, v in sorted(others.items())}


def options_of(fit: Fit) -> dict[str, Any] | None:
    """None of a fit that was saved without them."""
    kept = fit.attached.get(SAMPLING)
    return None if kept is None else dict(kept.facts)


def _plain(value: Any) -> Any:
    return value if isinstance(value, (bool, int, float, str)) else repr(value)
