"""The whole log density with its gradient, as C functions that a sampler calls without Python.

In: a point on the real line and the two buffers. Out: the log density up to a constant, its gradient, a status.
Not decided here: the model, which is data (program.py), or how these functions become machine code (density.py).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from numba import types

from hlmdsl.backend.kernel import beta_binomial, incomplete, incomplete_beta, special
from hlmdsl.backend.kernel.effects import effects_backward, effects_forward, factor_backward, factor_forward
from hlmdsl.backend.kernel.intrinsic import intrinsic_backward, intrinsic_forward
from hlmdsl.backend.kernel.joint import joint_draw
from hlmdsl.backend.kernel.llvm_text import INTO, OURS
from hlmdsl.backend.kernel.marginal import gather, gaussian
from hlmdsl.backend.kernel.parameters import backward, forward, move, move_backward, shear, shear_backward
from hlmdsl.backend.kernel.pointers import (
    DOUBLES,
    NUMBERS,
    after,
    allocate,
    count_up,
    doubles_at,
    numbers_at,
    release,
)
from hlmdsl.backend.kernel.predictors import rows
from hlmdsl.backend.kernel.program import GAUSSIAN, GROUP, HEADER, PLACE
from hlmdsl.backend.kernel.regions import regions_backward, regions_forward
from hlmdsl.backend.kernel.related import correlate, correlate_backward
from hlmdsl.backend.kernel.shipped import CROSS_PRODUCTS, FUNCTIONS
from hlmdsl.backend.kernel.special import compiled
from hlmdsl.backend.kernel.states import keep, keep_backward, states_backward, states_forward

NOT_FINITE = 3
"""nutpie's code for a point that it must reject: the trajectory counts as divergent, and the chain goes on."""
WRONG_SIZE = -1
NO_MEMORY = -2
NO_ROOM = -3

LOGP = types.int64(types.int64, DOUBLES, DOUBLES, DOUBLES, NUMBERS)
"""Number of coordinates, x, gradient, value, the numbers of Density.place."""
EXPAND = types.int64(types.int64, types.int64, DOUBLES, DOUBLES, NUMBERS)


@compiled
def before_likelihood(x, grad, v, dv, work, ints, floats):  # type: ignore[no-untyped-def]
    """Compute scalars, covariances and sampled effects; return their log prior."""
    for i in range(ints[HEADER.n_dim]):
        grad[i] = 0.0
    lp = forward(x, grad, v, dv, ints, floats)
    # those first that others follow, or are within
    for k in range(ints[HEADER.n_groups]):
        at = ints[HEADER.groups_at] + len(GROUP) * ints[ints[HEADER.filled_at] + k]
        lp += factor_forward(at, x, grad, v, work, ints, floats)
        if ints[at + GROUP.phi] >= 0:
            keep(at, v, work, ints, floats)
        if ints[at + GROUP.drawn_at] < 0:
            continue
        if ints[at + GROUP.phi] >= 0:
            lp += states_forward(at, x, v, work, ints, floats)
        elif ints[at + GROUP.n_links] > 0:
            lp += intrinsic_forward(at, x, v, work, ints, floats)
        elif ints[at + GROUP.rho] >= 0:
            lp += regions_forward(at, x, v, work, ints, floats)
        else:
            lp += effects_forward(at, x, v, work, ints, floats)
            if ints[at + GROUP.related] != 0:
                correlate(at, work, ints, floats)
    return lp


@compiled
def after_likelihood(x, grad, v, dv, work, ints, floats):  # type: ignore[no-untyped-def]
    """Pass the gradient of the likelihood back to x."""
    for k in range(ints[HEADER.n_groups] - 1, -1, -1):
        at = ints[HEADER.groups_at] + len(GROUP) * ints[ints[HEADER.filled_at] + k]
        is_drawn = ints[at + GROUP.drawn_at] >= 0
        if is_drawn and ints[at + GROUP.phi] >= 0:
            states_backward(at, x, grad, dv, v, work, ints, floats)
        elif is_drawn and ints[at + GROUP.n_links] > 0:
            intrinsic_backward(at, x, grad, dv, v, work, ints, floats)
        elif is_drawn and ints[at + GROUP.rho] >= 0:
            regions_backward(at, x, grad, dv, v, work, ints, floats)
        elif is_drawn:
            if ints[at + GROUP.related] != 0:
                correlate_backward(at, work, ints, floats)
            effects_backward(at, x, grad, dv, v, work, ints, floats)
        if ints[at + GROUP.phi] >= 0:
            keep_backward(at, dv, v, work, ints, floats)
        factor_backward(at, x, grad, dv, v, work, ints)
    backward(x, grad, v, dv, ints, floats)


@compiled
def status(dim, lp, grad):  # type: ignore[no-untyped-def]
    """0 if the log density and its whole gradient are finite."""
    total = lp
    for i in range(dim):
        # zero, or not a number
        total += grad[i] - grad[i]
    return 0 if total - total == 0.0 else NOT_FINITE


@compiled
def from_scaled(dim, y, x, model):  # type: ignore[no-untyped-def]
    """The program's coordinates of a point given in the sampler's."""
    if model[PLACE.scale] == 0:
        for i in range(dim):
            x[i] = y[i]
        return
    centre, scale = doubles_at(model[PLACE.centre]), doubles_at(model[PLACE.scale])
    for i in range(dim):
        x[i] = centre[i] + scale[i] * y[i]


@compiled
def to_scaled(dim, grad, model):  # type: ignore[no-untyped-def]
    """A gradient with respect to the program's coordinates as one with respect to the sampler's."""
    if model[PLACE.scale] == 0:
        return
    scale = doubles_at(model[PLACE.scale])
    for i in range(dim):
        grad[i] *= scale[i]


def by_cross_products(dim, y, grad, value, model):  # type: ignore[no-untyped-def]
    """Log posterior density up to a constant, if the likelihood uses cross products; computes its gradient."""
    ints, floats = numbers_at(model[PLACE.ints]), doubles_at(model[PLACE.floats])
    if dim != ints[HEADER.n_dim]:
        return WRONG_SIZE
    space = allocate(ints[HEADER.work_size] + dim)
    if space == 0:
        return NO_MEMORY
    work = doubles_at(space)
    v, dv, x = work, after(work, ints[HEADER.n_slots]), after(work, ints[HEADER.work_size])
    from_scaled(dim, y, x, model)
    if model[PLACE.moved] > 0:
        shear(x, ints, floats)
    lp = before_likelihood(x, grad, v, dv, work, ints, floats)
    lp += gaussian(ints[HEADER.likelihood_at], x, grad, v, dv, work, ints, floats)
    after_likelihood(x, grad, v, dv, work, ints, floats)
    if model[PLACE.moved] > 0:
        shear_backward(grad, ints, floats)
    to_scaled(dim, grad, model)
    release(space)
    value[0] = lp
    return status(dim, lp, grad)


def draw_joint(dim, x, noise, out, model):  # type: ignore[no-untyped-def]
    """One draw of the effects that are integrated out together, given a point in the program's coordinates."""
    ints, floats = numbers_at(model[PLACE.ints]), doubles_at(model[PLACE.floats])
    if dim != ints[HEADER.n_dim]:
        return WRONG_SIZE
    space = allocate(ints[HEADER.work_size] + dim)
    if space == 0:
        return NO_MEMORY
    work = doubles_at(space)
    v, dv, grad = work, after(work, ints[HEADER.n_slots]), after(work, ints[HEADER.work_size])
    before_likelihood(x, grad, v, dv, work, ints, floats)
    at = ints[HEADER.likelihood_at]
    gather(at, x, v, work, ints, floats)
    sigma = v[ints[at + GAUSSIAN.sigma_slot]]
    joint_draw(ints[at + GAUSSIAN.joint_at], ints[at + GAUSSIAN.xi_w], sigma * sigma, noise, out, work, ints, floats)
    release(space)
    return 0


def by_rows(dim, y, grad, value, model):  # type: ignore[no-untyped-def]
    """Log posterior density up to a constant, if the likelihood uses cells; computes its gradient."""
    ints, floats = numbers_at(model[PLACE.ints]), doubles_at(model[PLACE.floats])
    if dim != ints[HEADER.n_dim]:
        return WRONG_SIZE
    space = allocate(ints[HEADER.work_size] + dim)
    if space == 0:
        return NO_MEMORY
    work = doubles_at(space)
    v, dv, x = work, after(work, ints[HEADER.n_slots]), after(work, ints[HEADER.work_size])
    from_scaled(dim, y, x, model)
    if model[PLACE.moved] > 0:
        shear(x, ints, floats)
        move(x, work, ints, floats)
    lp = before_likelihood(x, grad, v, dv, work, ints, floats)
    lp += rows(ints[HEADER.likelihood_at], x, grad, v, dv, work, ints, floats)
    after_likelihood(x, grad, v, dv, work, ints, floats)
    if model[PLACE.moved] > 0:
        move_backward(x, grad, work, ints, floats)
        shear_backward(grad, ints, floats)
    to_scaled(dim, grad, model)
    release(space)
    value[0] = lp
    return status(dim, lp, grad)


def expand(dim, expanded, y, out, model):  # type: ignore[no-untyped-def]
    """What nutpie stores of a point: the row of our own store that holds the point.

    So nutpie's trace is small for any number of coordinates, and can be read while chains run.
    """
    row = count_up(numbers_at(model[PLACE.kept_used]))
    if row >= model[PLACE.kept_room]:
        return NO_ROOM
    x = after(doubles_at(model[PLACE.kept_rows]), row * dim)
    from_scaled(dim, y, x, model)
    if model[PLACE.moved] > 0:
        shear(x, numbers_at(model[PLACE.ints]), doubles_at(model[PLACE.floats]))
    out[0] = row
    return 0


def expand_of_rows(dim, expanded, y, out, model):  # type: ignore[no-untyped-def]
    """The same if coordinates may move with others."""
    row = count_up(numbers_at(model[PLACE.kept_used]))
    if row >= model[PLACE.kept_room]:
        return NO_ROOM
    x = after(doubles_at(model[PLACE.kept_rows]), row * dim)
    from_scaled(dim, y, x, model)
    if model[PLACE.moved] > 0:
        ints, floats = numbers_at(model[PLACE.ints]), doubles_at(model[PLACE.floats])
        shear(x, ints, floats)
        space = allocate(ints[HEADER.work_size])
        if space == 0:
            return NO_MEMORY
        move(x, doubles_at(space), ints, floats)
        release(space)
    out[0] = row
    return 0


def _ours(name: str) -> Callable[..., Any]:
    module = next(m for m in (special, incomplete, incomplete_beta, beta_binomial) if hasattr(m, name))
    found: Callable[..., Any] = getattr(module, name)
    return found


def entry_points(name: str) -> dict[str, tuple[Callable[..., Any], Any]]:
    """The functions that are shipped under a name, with their C signatures.

    The two kinds of likelihood are compiled separately, so that the first model waits only for its own kind.
    """
    if name == FUNCTIONS:
        one = {name: (_ours(name), types.float64(*[types.float64] * n)) for name, n in OURS.values()}
        several = {name: types.void(*[types.float64] * takes, DOUBLES) for name, (takes, _) in INTO.items()}
        return one | {name: (_ours(name), signature) for name, signature in several.items()}
    if name == CROSS_PRODUCTS:
        return {"log_density": (by_cross_products, LOGP), "expand": (expand, EXPAND), "draw_joint": (draw_joint, LOGP)}
    return {"log_density": (by_rows, LOGP), "expand": (expand_of_rows, EXPAND)}
