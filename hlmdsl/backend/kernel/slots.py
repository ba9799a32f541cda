"""Numbers that priors' arguments and effects' sds are: elements, constants, and arithmetic of them.

In: quantities as the checker has them. Out: the slot of each. Not decided here: which there are (lay_out.py).
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from hlmdsl.backend.kernel import program as P
from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.design.coded import Element
from hlmdsl.design.design import Design
from hlmdsl.design.steps import step_of
from hlmdsl.model.priors import Hyper, Operation, Quantity

_OPERATIONS: Mapping[str, int] = {
    "+": P.ADD,
    "-": P.SUBTRACT,
    "*": P.MULTIPLY,
    "/": P.DIVIDE,
    "^": P.POWER,
    "negate": P.NEGATE,
}

_ARITHMETIC: Mapping[int, Callable[[Floats, Floats], Floats]] = {
    P.ADD: operator.add,
    P.SUBTRACT: operator.sub,
    P.MULTIPLY: operator.mul,
    P.DIVIDE: operator.truediv,
    P.POWER: operator.pow,
    P.NEGATE: lambda a, _: -a,
}


@dataclass(eq=False)
class Slots:
    """Numbers and arithmetic, each once: first all constants, then operations."""

    n_elements: int
    elements: Mapping[str, Ints]
    constants: list[float] = field(default_factory=list)
    operations: list[tuple[int, int, int]] = field(default_factory=list)

    def note(self, quantity: Quantity) -> None:
        if isinstance(quantity, Operation):
            for operand in quantity.operands:
                self.note(operand)
        elif not isinstance(quantity, Hyper) and float(quantity) not in self.constants:
            self.constants.append(float(quantity))

    def of(self, quantity: Quantity | Element) -> int:
        if isinstance(quantity, Element):
            return int(self.elements[quantity.variable][quantity.position])
        if isinstance(quantity, Hyper):
            return int(self.elements[quantity.name][quantity.position])
        if not isinstance(quantity, Operation):
            return self.n_elements + self.constants.index(float(quantity))
        operands = [self.of(q) for q in quantity.operands]
        return self.step(_OPERATIONS[quantity.operator], operands[0], operands[-1])

    def step(self, code: int, a: int, b: int) -> int:
        """The slot of an operation."""
        step = (code, a, b)
        if step not in self.operations:
            self.operations.append(step)
        return self.n_elements + len(self.constants) + self.operations.index(step)


def calculated(v: Floats, constants: Sequence[float], operations: Sequence[tuple[int, int, int]]) -> Floats:
    """(points, slots) from the elements (points, elements)."""
    n = v.shape[1]
    slots = np.empty((len(v), n + len(constants) + len(operations)))
    slots[:, :n], slots[:, n : n + len(constants)] = v, constants
    for k, (code, a, b) in enumerate(operations, start=n + len(constants)):
        slots[:, k] = _ARITHMETIC[code](slots[:, a], slots[:, b])
    return slots


def step_slots(design: Design, slots: Slots) -> dict[Element, int]:
    """Of monotonic terms: the total times its share for every factor, which is its part of the sum of those."""
    sums: dict[str, int] = {}
    found: dict[Element, int] = {}
    for term in (t for e in design.schema.equations for t in e.monotonic):
        assert term.total is not None
        for name in (name for name in term.shares if name not in sums):
            each = slots.elements[name].tolist()
            for e in each[1:]:
                sums[name] = slots.step(P.ADD, sums.get(name, each[0]), e)
        for i, element in enumerate(term.elements):
            which, steps = step_of(term, i)
            slot = slots.of(term.total.elements[which])
            for name, step in zip(term.shares, steps, strict=True):
                share = slots.step(P.DIVIDE, int(slots.elements[name][step]), sums[name]) if name in sums else None
                slot = slots.step(P.MULTIPLY, slot, share) if share is not None else slot
            found[element] = slot
    return found
