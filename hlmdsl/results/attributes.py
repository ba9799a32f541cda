"""In: draws, a design and timings. Out: the attributes that ArviZ gives the groups that a sampler fills.

Not decided here: the groups themselves (tree.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from importlib import metadata
from typing import Any

from hlmdsl.design.design import Design
from hlmdsl.results.draws import Draws


def attributes_of(draws: Draws, design: Design, timings: Mapping[str, float]) -> dict[str, Any]:
    """By ArviZ's names; `sampling_time` in seconds if known, `spec` the text of the spec."""
    from hlmdsl import __version__

    found: dict[str, Any] = {
        "created_at": datetime.now(UTC).isoformat(),
        "creation_library": "hlmdsl",
        "creation_library_version": __version__,
        "creation_library_language": "Python",
        "inference_library": draws.library,
        "modeling_interface": "hlmdsl",
        "modeling_interface_version": __version__,
        "model": design.model.name,
        "spec": design.model.source.text,
    }
    try:
        found["inference_library_version"] = metadata.version(draws.library)
    except metadata.PackageNotFoundError:
        if draws.library == "hlmdsl":
            found["inference_library_version"] = __version__
    if "sample" in timings:
        found["sampling_time"] = float(timings["sample"])
    return found
