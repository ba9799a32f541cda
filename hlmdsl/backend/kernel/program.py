"""The form in which a model reaches the compiled kernel: two flat buffers, integers and floats, made of records.

A record's fields named `_at` are offsets into a buffer, those named `_w` offsets into the work space.

In: arrays. Out: their offsets. With one signature for all models, the kernel is compiled once on each machine, and not
for each model.
Not decided here: the contents of the fields (pack.py and its parts write them, density.py and its parts read them).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

NOWHERE = -1
"""The offset of a field that a record does not use."""


class Header(NamedTuple):
    """The start of the integer buffer. `filled` has the groups in the order in which their effects are computed."""

    work_size: int
    n_elements: int
    n_slots: int
    transforms_at: int
    bounds_at: int
    distributions_at: int
    arguments_at: int
    n_constants: int
    constants_at: int
    n_operations: int
    operations_at: int
    n_linear: int
    linear_at: int
    n_groups: int
    groups_at: int
    likelihood_at: int
    n_dim: int
    filled_at: int
    n_moves: int = 0
    moves_at: int = NOWHERE
    n_sheared: int = 0
    sheared_at: int = NOWHERE
    shear_at: int = NOWHERE
    order_at: int = NOWHERE


class Order(NamedTuple):
    """Ordered cutpoints that effects raise: the element of the `first` cutpoint, and the rows (rows, columns) that
    multiply the effects of each, whose slots are `effects` (cutpoints, columns).
    """

    first: int
    cutpoints: int
    n_rows: int
    n_columns: int
    rows_at: int
    effects_at: int


class Place(NamedTuple):
    """The argument of compiled code: addresses and sizes of both buffers; the sampler's own coordinates y, x = centre +
    scale y, or 0 if it samples x itself; whether these are then sheared and moved; the rows in which points are
    stored, the address of the number of rows in use, and how many rows there are.
    """

    ints: int
    n_ints: int
    floats: int
    n_floats: int
    centre: int
    scale: int
    moved: int
    kept_rows: int
    kept_used: int
    kept_room: int


class Linear(NamedTuple):
    """A block of coefficients that are sampled in other coordinates: beta = shift + T theta, beta in slots, theta the
    coordinates of elements. Or intermediate numbers, which predictors read.
    """

    size: int
    to_at: int
    elements_at: int
    t_at: int
    shift_at: int


class Move(NamedTuple):
    """Coordinates (`elements`) that are moved together by one amount times weights, and the coordinates that the amount
    depends on.
    """

    size: int
    elements_at: int
    weights_at: int
    n_by: int
    by_at: int
    slopes_w: int


class Within(NamedTuple):
    """A group that units of another one lie in: which unit each is in, which of its effects goes with each."""

    group: int
    units_at: int
    effects_at: int


class Group(NamedTuple):
    """Varying effects of one grouping in one equation. Fields with a default are for sampled effects. `tails` is the
    slot of the degrees of freedom of multivariate t effects, `rho` that of the share of neighbours of regions, `phi`
    that of the correlation of states one unit of time apart, if units are the `states` of a number of `series`: `kept`
    has the coefficient of each previous state, then the root of the variance of what is new. What neighbours share on a
    large map has `links`, pairs of neighbours with their strengths, in so many connected parts. Of the `effects`, those
    after the first `rank` are each another effect times a number: `copied` has which. Effects that are `apart` are
    neither these nor correlated.
    """

    units: int
    effects: int
    rank: int
    drawn_at: int
    sds_at: int
    partials_at: int
    exponents_at: int
    factor_w: int
    d_factor_w: int
    correlation_factor_w: int
    copied_at: int
    apart: int = 0
    tails: int = NOWHERE
    information_at: int = NOWHERE
    pull_at: int = NOWHERE
    parent_pointers_at: int = NOWHERE
    parent_slots_at: int = NOWHERE
    parent_values_at: int = NOWHERE
    follows: int = 0
    followed_group: int = NOWHERE
    followed_own_at: int = NOWHERE
    n_followed: int = 0
    followed_slots_at: int = NOWHERE
    followed_values_at: int = NOWHERE
    followed_base_at: int = NOWHERE
    n_within: int = 0
    within_at: int = NOWHERE
    b_w: int = NOWHERE
    d_b_w: int = NOWHERE
    z_w: int = NOWHERE
    root_w: int = NOWHERE
    shift_w: int = NOWHERE
    pull_w: int = NOWHERE
    weight_w: int = NOWHERE
    scratch_w: int = NOWHERE
    related: int = 0
    order_at: int = NOWHERE
    earlier_pointers_at: int = NOWHERE
    earlier_at: int = NOWHERE
    earlier_weights_at: int = NOWHERE
    own_scales_at: int = NOWHERE
    n_links: int = 0
    links_at: int = NOWHERE
    strengths_at: int = NOWHERE
    n_parts: int = 0
    parts_at: int = NOWHERE
    levels_at: int = NOWHERE
    sum_variances_at: int = NOWHERE
    led_at: int = NOWHERE
    middles_at: int = NOWHERE
    lower_w: int = NOWHERE
    rho: int = NOWHERE
    vectors_at: int = NOWHERE
    values_at: int = NOWHERE
    own_w: int = NOWHERE
    d_own_w: int = NOWHERE
    phi: int = NOWHERE
    states: int = 0
    series: int = 0
    distances_at: int = NOWHERE
    kept_w: int = NOWHERE
    d_kept_w: int = NOWHERE


class Gaussian(NamedTuple):
    """The Gaussian likelihood by cross products."""

    sigma_slot: int
    freedom_at: int
    n_columns: int
    n_coefficients: int
    coefficients_at: int
    origins_at: int
    n_kept: int
    kept_at: int
    yy_at: int
    xy_at: int
    xx_pointers_at: int
    xx_columns_at: int
    xx_values_at: int
    n_levels: int
    levels_at: int
    leaf_gram_at: int
    leaf_y_at: int
    leaf_x_pointers_at: int
    leaf_x_columns_at: int
    leaf_x_values_at: int
    leaves_whitened: int
    joint_at: int
    xi_w: int
    d_xi_w: int


class Level(NamedTuple):
    """A level of nested groupings, the innermost first."""

    group: int
    units: int
    effects: int
    above: int
    parent_at: int
    counts_at: int
    gram_w: int
    d_gram_w: int
    c_w: int
    d_c_w: int
    inverse_w: int
    solved_w: int
    scratch_w: int


class Joint(NamedTuple):
    """Effects that are integrated out together (joint.py): a sparse factor by columns, its entries by rows, the blocks
    of Z'Z, the units as nodes, and the entries of the prior precision in units of sigma^2: their places in the factor,
    rows, columns. Those of states in time depend on phi: `prior_groups` has their group, otherwise -1, and
    `prior_entries` twice the number of the state, plus one beside the diagonal. The last columns belong to `n_sums`
    sums, each followed by an effect that is part of it; `signs` are those of the pivots.
    """

    n: int
    pointers_at: int
    rows_at: int
    before_pointers_at: int
    before_at: int
    before_columns_at: int
    n_blocks: int
    blocks_at: int
    n_nodes: int
    nodes_at: int
    n_prior: int
    prior_places_at: int
    prior_rows_at: int
    prior_columns_at: int
    prior_at: int
    prior_w: int
    prior_groups_at: int
    prior_entries_at: int
    n_sums: int
    signs_at: int
    y_at: int
    w_pointers_at: int
    w_columns_at: int
    w_values_at: int
    factor_w: int
    inverse_w: int
    column_w: int
    own_w: int
    product_w: int
    c_w: int
    d_c_w: int
    s_w: int
    ends_w: int


class Block(NamedTuple):
    """Z'Z of two units: their groups and first columns, its values, and for each of its columns the place in the factor
    that its first row would have.
    """

    row_group: int
    column_group: int
    row: int
    column: int
    values_at: int
    places_at: int


class Node(NamedTuple):
    """A unit: its group, and the first of its columns."""

    group: int
    first: int


class ByRows(NamedTuple):
    """The likelihood row by row, rows with the same parameters being one cell."""

    n_cells: int
    statistics_at: int
    n_responses: int
    responses_at: int
    n_parameters: int
    parameters_at: int
    coupled_at: int = NOWHERE


class Coupled(NamedTuple):
    """Units whose residuals correlate: where their pulls are stored, and space for predictors. By visit: the group that
    has the correlations, and units by their visits; by time: the slot of phi, rows in order, times since the previous
    row, 0 for the first row of a unit.
    """

    n: int
    pull_w: int
    kept_w: int
    own_w: int
    group: int = NOWHERE
    n_patterns: int = 0
    patterns_at: int = NOWHERE
    root_w: int = NOWHERE
    inverse_w: int = NOWHERE
    squares_w: int = NOWHERE
    phi: int = NOWHERE
    order_at: int = NOWHERE
    gaps_at: int = NOWHERE


class Pattern(NamedTuple):
    """Units that were observed at the same visits, and the rows of each."""

    size: int
    visits_at: int
    units: int
    rows_at: int


class Parameter(NamedTuple):
    """A parameter of the family: an equation, one value, or a column."""

    kind: int
    slot: int = NOWHERE
    column_at: int = NOWHERE
    coefficients: int = 0
    coefficients_at: int = NOWHERE
    design_rows: int = 0
    design_at: int = NOWHERE
    design_index_at: int = NOWHERE
    base_at: int = NOWHERE
    offset_at: int = NOWHERE
    groups: int = 0
    groups_at: int = NOWHERE
    eta_w: int = NOWHERE
    row_w: int = NOWHERE
    coefficient_w: int = NOWHERE


class Part(NamedTuple):
    """A grouping's part of a predictor: which group, how many of its effects a cell has, each cell's unit, each cell's
    row of Z, the distinct rows of Z. `row_w`: where each cell has all of many effects, one number for each of these
    `rows`.
    """

    group: int
    span: int
    units_at: int
    index_at: int
    design_at: int
    rows: int = 0
    row_w: int = NOWHERE


def _offsets[R: tuple[int, ...]](record: type[R]) -> R:
    """For each field, its offset from the start of the record."""
    return record(*range(len(record._fields)))  # type: ignore[attr-defined]


HEADER, PLACE, LINEAR = _offsets(Header), _offsets(Place), _offsets(Linear)
MOVE, ORDER = _offsets(Move), _offsets(Order)
GROUP, GAUSSIAN, LEVEL = _offsets(Group), _offsets(Gaussian), _offsets(Level)
WITHIN = _offsets(Within)
JOINT, BLOCK, NODE = _offsets(Joint), _offsets(Block), _offsets(Node)
ROWS, PARAMETER, PART = _offsets(ByRows), _offsets(Parameter), _offsets(Part)
COUPLED, PATTERN = _offsets(Coupled), _offsets(Pattern)
"""To be added to the offset of a record; the length of each is the width of its record."""

# How an element comes from the real line.
IDENTITY, LOG, LOGIT, ABOVE, BELOW, BETWEEN, SOFT, NEXT_ABOVE, NEXT_BELOW = range(9)
"""`NEXT_ABOVE` lies above the element before it by the exp of its coordinate, `NEXT_BELOW` below the one after it; of
cutpoints that effects raise, at the row where they are nearest (`Order`).
`SOFT` is c log(1 + exp(x)), with c in the place of the upper bound: near zero as LOG is, linear far above. With log(sd)
the tail of a half-normal is a wall, exp(-exp(2x)), into which trajectories run when they come back from sd = 0."""

STEPS = (NEXT_ABOVE, NEXT_BELOW)

# Arithmetic of slots.
ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER, NEGATE = range(6)

# How a family's parameter is given.
BY_EQUATION, BY_SLOT, BY_COLUMN, BY_PULL = range(4)
"""A pull is what the rows of a unit make of one of them: it is in the place of a predictor that none has."""

# Where a coefficient of a design column is: a coordinate of x, or a slot.
IN_X, IN_SLOT = range(2)


@dataclass(eq=False)
class Packer:
    """Collects arrays into the two buffers and the work space, returning offsets."""

    integers: list[Ints] = field(default_factory=list)
    floats: list[Floats] = field(default_factory=list)
    n_integers: int = len(HEADER)
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
