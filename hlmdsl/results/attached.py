"""What other stages keep with a fit, such as how its sampling can go on: facts as JSON has them, and arrays by name.

In: `Fit(..., attached={"resume": Attached({"pieces": 2}, {"last_points": points})})`, which `Fit.save` writes. Out:
`open_fit(path).attached["resume"]`, equal to what was stored: arrays with their dtype and shape, facts as JSON reads
them (tuples come back as lists). A fit without it has an empty mapping, as does one saved by 0.1.0.
Not decided here: its meaning. The stage that attaches something also checks it when read: a file may hold anything.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from typing import Any

import numpy as np
import numpy.typing as npt

from hlmdsl.source.exceptions import InternalError
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class Attached:
    """`facts`: what `json.dumps` takes, with text as keys. `arrays`: of numbers or truth values, of any shape."""

    facts: Mapping[str, Any] = field(default_factory=dict)
    arrays: Mapping[str, npt.NDArray[Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name, array in self.arrays.items():
            if not isinstance(array, np.ndarray) or array.dtype.kind not in "biuf":
                raise InternalError("results", f"`{name}` is attached to a fit and is no array of numbers")
        try:
            json.dumps(self.facts)
        except (TypeError, ValueError) as error:
            raise InternalError("results", f"facts are attached to a fit that JSON does not have: {error}") from error
