"""In: `gp(x)` of brms and `hsgp(x)` of Bambi. Out: the Gaussian process of the same columns as a spec writes it.

Not decided here: one for each level (smooths.py), or what a Gaussian process is (model/parts/hsgp.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hlmdsl.notation import tree
from hlmdsl.notation.arguments import Given, numbers
from hlmdsl.notation.shifts import decimal

if TYPE_CHECKING:
    from hlmdsl.notation.terms import Effects

_KERNELS = {"exp_quad": "expquad", "expquad": "expquad", "matern15": "matern32", "matern32": "matern32",
            "matern25": "matern52", "matern52": "matern52"}  # fmt: skip

C_OF_BRMS = 5 / 4
"""Of the whole range, if a call does not say it."""


def process_curve(effects: Effects, given: Given, name: str) -> str:
    """`hsgp(x, m = 20, c = 1.5, kernel = expquad)`, or one of two columns."""
    columns = given.rest()
    raws = [own for own in map(effects.raw, columns) if own is not None]
    if len(raws) < len(columns) or len(raws) not in (1, 2):
        raise effects.to.refuse(given.call, "a Gaussian process is of one column or two", "write `hsgp(x)`")
    is_of_bambi = name == "hsgp"
    if is_of_bambi:
        given.only(
            "L",
            why="the interval is relative to the range of the column here",
            instead="write `c`: L divided by the largest distance from the mean of the column",
        )
        given.only("drop_first", "FALSE", why="all waves are kept here", instead="leave it out")
    else:
        given.only(
            "cmc", "TRUE", why="each level has a curve here, not the difference to the first", instead="leave it out"
        )
    given.skip("centered", "gr")  # coordinates
    if not given.is_on("scale", True):
        effects.to.unscaled.add("".join(own.text for own in columns if isinstance(own, tree.Name)))
    if len(raws) == 2 and given.is_on("iso", True):
        effects.to.remark("one lengthscale along both columns there; here each has its own")
    given.skip("iso")
    m, c = (_each(given, own, len(raws)) for own in ("m" if is_of_bambi else "k", "c"))
    if not m and not is_of_bambi:
        effects.to.remark("`gp` without k is exact in brms; `hsgp` is an approximation by 20 waves")
    elif not c and not is_of_bambi:
        c = (C_OF_BRMS,)
    # the factor of brms is of the whole range, here it is of half of it
    times = tuple(own * (1 if is_of_bambi else 2) for own in c)
    parts = [f"{argument} = {_written(values)}" for argument, values in (("m", m), ("c", times)) if values]
    return f"hsgp({', '.join([*raws, *parts, f'kernel = {_kernel(given)}'])})"


def _each(given: Given, name: str, most: int) -> tuple[float, ...]:
    """A number, or one for each column."""
    argument = given.argument(name)
    if argument is None:
        return ()
    found = numbers(argument.value)
    if found is None or len(found) > most:
        raise given.refuse(argument, f"`{name}` is a number here, or one for each column", "write it as a number")
    return found


def _written(values: tuple[float, ...]) -> str:
    each = [decimal(own) for own in values]
    return each[0] if len(set(each)) == 1 else f"({', '.join(each)})"


def _kernel(given: Given) -> str:
    argument = given.argument("cov")
    if argument is None:
        return "expquad"
    value = tree.unwrapped(argument.value)
    named = value.text.casefold() if isinstance(value, tree.Text | tree.Name) else ""
    if named in ("exponential", "matern12"):
        raise given.refuse(
            argument, "curves with this kernel are rough: an AR(1) process in time", "write `ar(x)` in the spec"
        )
    if named not in _KERNELS:
        raise given.refuse(argument, "this kernel is not available", "write one of `expquad`, `matern32`, `matern52`")
    return _KERNELS[named]
