"""In: `spline(x, z, df = (5, 5))`. Out: the covariates and the surface; or what is wrong with the arguments.

Not decided here: what the surface is (tensor.py), or how a curve is written (spline.py).
"""

from __future__ import annotations

import math
from functools import partial

from hlmdsl.model.arithmetic import describe, whole
from hlmdsl.model.errors.surface_errors import ColumnsOfSurface, SplineOverWhich, SurfaceWithoutPeriod
from hlmdsl.model.names import Scope
from hlmdsl.model.parts.reading import Of, bad, covariate
from hlmdsl.model.parts.tensor import TensorSpline
from hlmdsl.model.problems import Rejected, all_of
from hlmdsl.model.variables import Covariate
from hlmdsl.model.written import bare, quoted, written
from hlmdsl.syntax import ast

MOST = 25
"""Of df along each covariate."""

MOST_COLUMNS = 300
"""Of a surface."""

USUAL = (4, 4)
"""In help lines."""


def is_surface(values: list[ast.Expr]) -> bool:
    """Whether the unnamed arguments are of a surface: two names or more."""
    return sum(isinstance(bare(value), ast.Name) for value in values) > 1


def read_surface(
    of: Of, call: ast.Call, values: list[ast.Expr], named: dict[str, ast.Argument], scope: Scope
) -> tuple[tuple[Covariate, ...], TensorSpline]:
    """The covariates, and a df along each."""
    x = ", ".join(quoted(inner.text) if isinstance(inner := bare(v), ast.Name) else written(v) for v in values[:2])
    unknown = [a for n, a in named.items() if n not in ("df", "basis", "period")]
    if unknown or len(named) != len(call.arguments) - len(values):
        at = unknown[0].value if unknown else call
        found = f"there is no argument `{unknown[0].name}`" if unknown else "an argument is given twice"
        raise Rejected(bad(of, call, at, found, f"write `{TensorSpline(USUAL).spelled(x)}`"))
    read: dict[str, tuple[Covariate, ...]] = {}
    found_df: tuple[int, int] = USUAL

    def read_covariates() -> None:
        def one(value: ast.Expr) -> Covariate:
            inner = bare(value)
            if not isinstance(inner, ast.Name):
                raise Rejected(bad(of, call, inner, describe(inner), f"write `{TensorSpline(USUAL).spelled(x)}`"))
            return covariate(of, call, inner, scope)

        own = read["of"] = tuple(all_of([partial(one, value) for value in values]))
        names = [c.name for c in own]
        if len(names) > 2 or len(set(names)) < len(names):
            first, *others = dict.fromkeys(map(quoted, names))
            surface = f"`{TensorSpline(USUAL).spelled(f'{first}, {others[0]}')}` for a surface" if others else ""
            what = f"{len(names)} covariates" if len(set(names)) > 2 else "the same covariate twice"
            instead = surface or f"`spline({first}, df = 6)` for a curve"
            raise Rejected(SplineOverWhich(span=call.span, found=what, instead=instead))

    def read_df() -> None:
        nonlocal found_df
        found_df = _df(call, named.get("df"), x)

    def read_basis() -> None:
        for name in ("basis", "period"):
            if name in named:
                first, second = x.split(", ")[:2]
                raise Rejected(
                    SurfaceWithoutPeriod(
                        span=named[name].value.span,
                        argument=name,
                        surface=TensorSpline(USUAL).spelled(x),
                        curves=f"spline({first}, df = 6, basis = cyclic, period = 12) + spline({second}, df = 6)",
                    )
                )

    all_of([read_covariates, read_df, read_basis])
    return read["of"], TensorSpline(found_df)


def _df(call: ast.Call, argument: ast.Argument | None, x: str) -> tuple[int, int]:
    """One number is that along both."""
    instead = TensorSpline(USUAL).spelled(x)
    if argument is None:
        title, found = "a surface has a df along each of its covariates", "`df` is missing"
        raise Rejected(ColumnsOfSurface(span=call.span, title_=title, found=found, instead=instead))
    inner = bare(argument.value)
    items = inner.items if isinstance(inner, ast.Listed) else (inner,)
    if len(items) > 2 or (len(items) == 1 and isinstance(inner, ast.Listed)):
        title = "a surface has a df along each of its covariates"
        found = f"{len(items)} numbers, and 2 covariates"
        raise Rejected(ColumnsOfSurface(span=argument.value.span, title_=title, found=found, instead=instead))
    each = [whole(item, MOST) or 0 for item in items]
    for item, own in zip(items, each, strict=True):
        if own < 2:
            title = "a df is how many columns a curve along one covariate would have"
            found = f"not a whole number from 2 to {MOST}"
            raise Rejected(ColumnsOfSurface(span=item.span, title_=title, found=found, instead=instead))
    first, second = each * 2 if len(each) == 1 else each
    found_one = TensorSpline((first, second))
    if found_one.least_columns > MOST_COLUMNS:
        most = math.isqrt(MOST_COLUMNS + 1) - 1
        raise Rejected(
            ColumnsOfSurface(
                span=argument.value.span,
                title_=f"a surface has {MOST_COLUMNS} columns at most",
                found=f"{first + 1} times {second + 1} columns, less one",
                instead=TensorSpline((most, most)).spelled(x),
            )
        )
    return first, second
