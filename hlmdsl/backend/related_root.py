"""The relation of units, as the matrices that make deviations from independent numbers.

In: a grouping whose units a file relates. Out: statements of L, with L L' = K, and of its inverse.
Not decided here: K (design/relation.py).
"""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.backend.reading import Reading
from hlmdsl.backend.statements.expressions import Known, np_
from hlmdsl.backend.statements.listing import Writer
from hlmdsl.design.coded import CodedVarying
from hlmdsl.design.relation import Relation


def root_of(writer: Writer, varying: CodedVarying, relation: Relation, reading: Reading) -> tuple[Any, Any, float]:
    """Names of L and its inverse, and log|L|."""
    root, name = relation.factor, varying.grouping.name
    back = relation.independent(np.eye(len(root)))
    own = writer.constant(f"root_{name}", Known(root, reading.root(name)))
    inverse = writer.constant(f"back_{name}", Known(back, np_.linalg.inv(own)))
    return own, inverse, float(np.linalg.slogdet(root)[1])
