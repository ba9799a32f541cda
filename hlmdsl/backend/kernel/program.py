"""The form in which a model reaches the compiled kernel: two flat buffers, integers and floats, with fixed fields.

In: arrays. Out: their places. One signature for all models means one compilation per machine (and no code per model).
Not decided here: what stands in the fields (pack.py writes them, density.py and its parts read them).
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

# Fields at the start of the integer buffer. `_AT` marks an offset into one of the buffers.
WORK_SIZE, N_ELEMENTS, N_SLOTS, TRANSFORMS_AT, BOUNDS_AT, DISTRIBUTIONS_AT, ARGUMENTS_AT = range(7)
N_CONSTANTS, CONSTANTS_AT, N_OPERATIONS, OPERATIONS_AT, N_LINEAR, LINEAR_AT = range(7, 13)
N_GROUPS, GROUPS_AT, BY_CROSS_PRODUCTS, LIKELIHOOD_AT, N_DIM = range(13, 18)
HEADER = 18

# What compiled code is called with: addresses and sizes of both buffers; the sampler's own coordinates, x = CENTRE +
# SCALE y, or 0 where it samples x itself; the rows that points are kept in, an address of how many are used, how many
# there are.
INTS, N_INTS, FLOATS, N_FLOATS, CENTRE, SCALE, KEPT_ROWS, KEPT_USED, KEPT_ROOM = range(9)
PLACE = 9

# How an element comes from the real line.
IDENTITY, LOG, LOGIT, ABOVE, BELOW, BETWEEN, SOFT = range(7)
"""`SOFT` is c log(1 + exp(x)), with c in the place of the upper bound: near zero as LOG is, linear far above. With
log(sd)
the tail of a half-normal is a wall, exp(-exp(2x)), into which trajectories run when they come back from sd = 0."""

# Arithmetic of slots.
ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER, NEGATE = range(6)

# A block of coefficients that are sampled in other coordinates: beta = shift + T theta.
LINEAR_SIZE, LINEAR_ELEMENTS_AT, LINEAR_T_AT, LINEAR_SHIFT_AT = range(4)
LINEAR_WIDTH = 4

# Varying effects of one grouping in one equation. `_W` marks an offset into the work space.
UNITS, EFFECTS, DRAWN_AT, SDS_AT, PARTIALS_AT, EXPONENTS_AT, INFORMATION_AT = range(7)
PARENT_POINTERS_AT, PARENT_SLOTS_AT, PARENT_VALUES_AT = range(7, 10)
FACTOR_W, D_FACTOR_W, CORRELATION_FACTOR_W, B_W, D_B_W, Z_W, ROOT_W, SHIFT_W, PULL_W, PULL_AT = range(10, 20)
EFFECT_SCRATCH_W = 20
FOLLOWED_GROUP, FOLLOWED_OWN_AT, N_FOLLOWED, FOLLOWED_SLOTS_AT, FOLLOWED_VALUES_AT, FOLLOWED_BASE_AT = range(21, 27)
FOLLOWS, WEIGHT_W = range(27, 29)
GROUP_WIDTH = 29

# The Gaussian likelihood by cross products.
SIGMA_SLOT, FREEDOM_AT, N_COLUMNS, N_COEFFICIENTS, COEFFICIENTS_AT, N_KEPT, KEPT_AT = range(7)
YY_AT, XY_AT, XX_POINTERS_AT, XX_COLUMNS_AT, XX_VALUES_AT = range(7, 12)
N_LEVELS, LEVELS_AT, LEAF_GRAM_AT, LEAF_Y_AT, LEAF_X_POINTERS_AT, LEAF_X_COLUMNS_AT, LEAF_X_VALUES_AT = range(12, 19)
XI_W, D_XI_W, LEAVES_WHITENED = range(19, 22)
GAUSSIAN_WIDTH = 22

# A level of nested groupings, the innermost first.
LEVEL_GROUP, LEVEL_UNITS, LEVEL_EFFECTS, LEVEL_ABOVE, LEVEL_PARENT_AT, LEVEL_COUNTS_AT = range(6)
GRAM_W, D_GRAM_W, C_W, D_C_W, INVERSE_W, SOLVED_W, LEVEL_SCRATCH_W = range(6, 13)
LEVEL_WIDTH = 13

# The likelihood row by row (rows that are the same being one).
N_CELLS, STATISTICS_AT, N_RESPONSES, RESPONSES_AT, N_PARAMETERS, PARAMETERS_AT = range(6)
ROWS_WIDTH = 6

# A family parameter: an equation, one value, or a column.
BY_EQUATION, BY_SLOT, BY_COLUMN = range(3)
PARAMETER_KIND, PARAMETER_SLOT, COLUMN_AT, EQUATION_COEFFICIENTS, EQUATION_COEFFICIENTS_AT = range(5)
DESIGN_ROWS, DESIGN_AT, DESIGN_INDEX_AT, BASE_AT, OFFSET_AT, EQUATION_GROUPS, EQUATION_GROUPS_AT = range(5, 12)
ETA_W, ROW_W, COEFFICIENT_W = range(12, 15)
PARAMETER_WIDTH = 15

# A grouping's part of a predictor: which group, each cell's unit, each cell's row of Z, the distinct rows of Z.
PART_GROUP, PART_UNITS_AT, PART_INDEX_AT, PART_DESIGN_AT = range(4)
PART_WIDTH = 4

# Where a coefficient of a design column is: a coordinate of x, or a slot.
IN_X, IN_SLOT = range(2)


@dataclass(eq=False)
class Packer:
    """Collects arrays into the two buffers and work space, handing out offsets."""

    integers: list[Ints] = field(default_factory=list)
    floats: list[Floats] = field(default_factory=list)
    n_integers: int = HEADER
    n_floats: int = 0
    n_work: int = 0

    def ints(self, values: npt.ArrayLike) -> int:
        array = np.ascontiguousarray(values, dtype=np.int64).ravel()
        self.integers.append(array)
        self.n_integers += array.size
        return self.n_integers - array.size

    def reals(self, values: npt.ArrayLike) -> int:
        array = np.ascontiguousarray(values, dtype=np.float64).ravel()
        self.floats.append(array)
        self.n_floats += array.size
        return self.n_floats - array.size

    def work(self, size: int) -> int:
        self.n_work += size
        return self.n_work - size

    def buffers(self, header: npt.ArrayLike) -> tuple[Ints, Floats]:
        head = np.ascontiguousarray(header, dtype=np.int64)
        return np.concatenate([head, *self.integers]), np.concatenate([np.zeros(0), *self.floats])
