"""The common effects of an equation, or of several that are sampled as one block.

In: equations, and the elements of their coefficients. Out: which are on the whole line, and where each equation's are.
Not decided here: which equations are one block (layout.py), or in what coordinates they are sampled (tuning.py).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from hlmdsl.backend.kernel.program import Floats, Ints
from hlmdsl.design.coded import CodedEquation
from hlmdsl.source.frozen import frozen


@frozen(eq=False)
class Common:
    """An equation's common effects in the order of its design columns: their elements, and which of them live on the
    whole line, so that they can be sampled in other coordinates. Cutpoints are among them: the one in the middle of the
    rows is the constant, taken off, and steps from there, or the others themselves if they are unordered, move no
    predictor. The density has the predictor relative to the constant, and other cutpoints by their distance above it.

    Equations of categories are one block, one after another: all are told against the same reference, so that their
    effects correlate, the more the rarer it is, and coordinates of their own would leave that to the sampler. So are
    those of a curve's parameters, of which one makes up for another. `sizes` and `has_levels` are of each equation, how
    many effects it has, and whether the first is an intercept, or a cutpoint.
    """

    equations: tuple[CodedEquation, ...]
    elements: Ints
    is_real: npt.NDArray[np.bool_]
    sizes: tuple[int, ...]
    has_levels: tuple[bool, ...]

    @property
    def equation(self) -> CodedEquation:
        """The first, or only one."""
        return self.equations[0]

    def place(self, equation: CodedEquation) -> slice:
        """Of one of the equations, among the elements."""
        k = self.equations.index(equation)
        start = sum(self.sizes[:k])
        return slice(start, start + self.sizes[k])

    def of(self, equation: CodedEquation) -> Common:
        """One of the equations alone."""
        at, k = self.place(equation), self.equations.index(equation)
        return Common((equation,), self.elements[at], self.is_real[at], (self.sizes[k],), (self.has_levels[k],))

    def beside(self, other: Common) -> Common:
        """Both as one block."""
        return Common(
            (*self.equations, *other.equations),
            np.concatenate([self.elements, other.elements]),
            np.concatenate([self.is_real, other.is_real]),
            (*self.sizes, *other.sizes),
            (*self.has_levels, *other.has_levels),
        )

    @property
    def parameter(self) -> str:
        """Of the family, whose predictor this is."""
        return self.equation.parameter

    @property
    def has_constant(self) -> bool:
        """Whether the first column is the same in all rows, and its coefficient anywhere on the line."""
        return self.has_levels[0] and bool(self.is_real[0])

    @property
    def signs(self) -> Floats:
        """(p,): -1 of a constant that is taken off the predictor."""
        out = np.ones(self.elements.size)
        out[:1] = -1.0 if self.equation.cutpoints else 1.0
        return out

    @property
    def real(self) -> Ints:
        """Elements on the whole line."""
        return self.elements[self.is_real]

    def of_real(self, matrix: Floats) -> Floats:
        """What of (p, p) is between columns with coefficients on the whole line."""
        return matrix[np.ix_(self.is_real, self.is_real)]
