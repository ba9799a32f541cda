"""In: `s(x)`, `mo(x)` and their kin. Out: the smooth of the same columns as a spec writes it.

Not decided here: Gaussian processes (processes.py), terms without a penalty (terms.py), or what a smooth is
(model/parts/).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hlmdsl.notation import tree
from hlmdsl.notation.arguments import Given, listed, numbers, word
from hlmdsl.notation.columns import AS_FACTOR, Use
from hlmdsl.notation.factors import factor_use
from hlmdsl.notation.processes import process_curve
from hlmdsl.notation.shifts import decimal

if TYPE_CHECKING:
    from hlmdsl.notation.terms import Effects

_OF_MGCV = ("...", "k", "fx", "bs", "m", "by", "xt", "id", "sp", "pc")
_TENSOR = ("...", "k", "bs", "m", "d", "by", "fx", "np", "xt", "id", "sp", "pc", "mc", "full", "ord")
_PARAMETERS: dict[str, tuple[str, ...]] = {
    "s": _OF_MGCV,
    "t2": _TENSOR,
    "te": _TENSOR,
    "ti": _TENSOR,
    "gp": ("...", "by", "k", "cov", "iso", "gr", "cmc", "scale", "c"),
    "hsgp": ("...", "m", "L", "c", "by", "cov", "share_cov", "scale", "iso", "centered", "drop_first"),
    "bs": ("x", "df", "knots", "degree", "intercept|include_intercept"),
    "ns": ("x", "df", "knots", "intercept"),
    "cr": ("x", "df|k"),
    "cc": ("x", "df|k"),
    "mo": ("x", "id"),
}
SMOOTHS = frozenset(_PARAMETERS)

_CURVE, _SURFACE = "write `spline(x, df = 6)`", "write `spline(x, z, df = (4, 4))`"
_UNPENALISED = ("curves without a penalty are polynomials here", "write `poly(x, 3)`, or leave it out for a penalty")
_SIMILAR = frozenset({"tp", "cr", "ts", "cs", "ps", "bs"})
_OTHER_BASES = {
    "mrf": (
        "regions with neighbours are a group here, and their effects a bar",
        'write `(1 | region)`, and `group region adjacent by "edges.csv"` in the spec, with pairs of neighbours',
    ),
    "sz": ("curves of levels that add up to zero are not available", "write `f + s(x, by = f)`"),
    "ad": ("a penalty that changes along the column is not available", "write `s(x, k = 20)`"),
    "gp": ("a Gaussian process with a fixed lengthscale is not available", "write `hsgp(x)`, whose is estimated"),
    "so": ("a boundary of a region is not available", _SURFACE),
    "sos": ("a surface on a sphere is not available", _SURFACE),
    "ds": ("Duchon splines are not available", _CURVE),
}
"""Why, and what to write instead."""


def smooth(effects: Effects, call: tree.Call, name: str) -> str:
    """A smooth of a column or two, with a curve for each level if it has `by`."""
    with Given(call, _PARAMETERS[name], effects.to) as given:
        if name == "mo":
            return _monotonic(effects, given)
        if name in ("gp", "hsgp"):
            return _with_by(effects, given, process_curve(effects, given, name), name)
        if name in ("bs", "ns", "cr", "cc"):
            return _unpenalised(effects, given, name)
        basis = given.argument("bs")
        kind = "" if basis is None else word(basis.value)
        if kind == "re":
            return _random(effects, given)
        if kind == "fs":
            return _of_units(effects, given)
        _as_usual(given)
        written = _tensor if name in ("te", "t2") or len(given.rest()) == 2 else _spline
        return _with_by(effects, given, written(effects, given, name, basis), name)


def _as_usual(given: Given) -> None:
    """Refuses what a penalty here does not have."""
    given.only("fx", "FALSE", why=_UNPENALISED[0], instead=_UNPENALISED[1])
    given.only("sp", "-1", why="how smooth a curve is, is estimated here", instead="leave it out")
    given.only("id", why="each smooth has an sd of its own here", instead="leave it out")
    given.only("m", "2", why="the penalty is on the second derivative here", instead="leave `m` out")


def _with_by(effects: Effects, given: Given, written: str, name: str) -> str:
    argument = given.argument("by")
    if argument is None:
        given.skip("share_cov")
        return written
    by = tree.unwrapped(argument.value)
    if isinstance(by, tree.Call) and by.function in AS_FACTOR:
        use = factor_use(effects, by)
        level = effects.to.columns.place(use, by.span)
    elif not isinstance(by, tree.Name):
        raise given.refuse(argument, "`by` is a column", "write `f + f:spline(x, df = 6)`")
    elif effects.to.columns.has_labels(by.text) or name == "hsgp":
        use = Use(by.text, "factor", is_ordered=effects.is_ordered(by.text))
        level = effects.level_of(use, by)
    else:
        level = effects.column(by)
        effects.to.remark(
            f"`by = {by.text}`, a number, multiplies a curve that is not centred there, so the number is a term here"
        )
        return f"{level} + {level}:{written}"
    if use.is_ordered and name in ("s", "te", "t2", "ti"):
        raise given.refuse(
            argument,
            "`by` levels in order is a curve of the difference to the first level there, for each of the others",
            "write `f + f:spline(x, df = 6)` for a curve of each level",
        )
    effects.to.remark("a curve for each level needs the factor beside it, which is written if the formula has it not")
    if name == "hsgp" and given.is_on("share_cov", True):
        effects.to.remark(
            "`share_cov=True`, the default, has one sd and one lengthscale for all levels: their curves are a bar here"
        )
        units = effects.to.columns.place(Use(use.column, "group", is_apart=True), argument.span)
        return f"{level} + (0 + {written} | {units})"
    return f"{level} + {level}:{written}"


def _raw(effects: Effects, given: Given, most: int) -> list[str]:
    """The columns of a smooth."""
    columns = given.rest()
    raws = [own for own in map(effects.raw, columns) if own is not None]
    if not columns or len(raws) < len(columns):
        raise effects.to.refuse(given.call, "a smooth is of columns themselves", _CURVE)
    if len(raws) > most:
        raise effects.to.refuse(given.call, "a smooth is of one column or two here", _CURVE if most == 1 else _SURFACE)
    return raws


def _whole(given: Given, name: str, usual: int) -> int:
    """A number of columns; -1 is the usual one of mgcv."""
    value = given.number(name)
    return usual if value is None or value < 0 else int(value)


def _spline(effects: Effects, given: Given, name: str, basis: tree.Argument | None) -> str:
    (raw,) = _raw(effects, given, 1)
    kind = word(basis.value) if basis is not None else "tp"
    size = _whole(given, "k", 5 if name == "ti" else 10)
    if kind in ("cc", "cp"):
        return _cyclic(effects, given, raw, size)
    if basis is not None and kind not in _SIMILAR:
        why, instead = _OTHER_BASES.get(kind, (f'the basis "{kind}" is not available', _CURVE))
        raise given.refuse(basis, why, instead)
    if kind in ("ts", "cs"):
        effects.to.remark(
            f'"{kind}" also shrinks the straight part of a curve; here it is an effect with its own prior'
        )
    if kind != "cr":
        effects.to.remark("`spline` is a cubic regression spline; a thin plate there gives nearly the same curve")
    return f"spline({raw}, df = {max(size - 1, 2)})"


def _cyclic(effects: Effects, given: Given, raw: str, size: int) -> str:
    """With the period between the knots that the call gives."""
    (column,) = given.rest()
    ends = effects.to.periods.get(column.text) if isinstance(column, tree.Name) else None
    if not isinstance(column, tree.Name) or ends is None or ends[0] != 0 or not ends[1] > 0:
        raise effects.to.refuse(
            given.call,
            "a cyclic spline has the period of the column, which `knots = list(x = c(0, 12))` of a call would say",
            "write `spline(x, df = 6, basis = cyclic, period = 12)` with the period of yours",
        )
    effects.to.cyclic.add(column.text)
    return f"spline({raw}, df = {max(size - 2, 2)}, basis = cyclic, period = {decimal(ends[1])})"


def _unpenalised(effects: Effects, given: Given, name: str) -> str:
    """`bs(x, df = 5)` and the like, of which a spec has penalised ones."""
    column = given.take("x")
    raw = None if column is None else effects.raw(column)
    if raw is None:
        raise effects.to.refuse(given.call, "a smooth is of columns themselves", _CURVE)
    given.only("knots", why="knots are at quantiles of the column here", instead="write `df = 6`")
    given.only("degree", "3", why="splines are cubic here", instead="leave `degree` out")
    given.only("intercept", "FALSE", why="the intercept is `1` here", instead="leave it out")
    if name == "cc":
        effects.to.refuse(
            given.call,
            "a cyclic spline has the period of the column",
            'write `s(x, bs = "cc")` with `knots = list(x = c(0, 12))` of mgcv, with the period of yours',
        )
    effects.to.remark(f"`{name}(...)` has no penalty there; `spline` has one, so more columns do not bend it more")
    return f"spline({raw}, df = {max(_whole(given, 'df', 6), 2)})"


def _random(effects: Effects, given: Given) -> str:
    """`s(g, bs = "re")`, `s(x, g, bs = "re")`: effects of units."""
    given.skip("k", "m")
    given.only("by", why="`by` of effects of units is a product", instead="write `(0 + x | g)`")
    given.only("sp", "-1", why="the sd of units is estimated here", instead="leave it out")
    columns = given.rest()
    if not all(isinstance(own, tree.Name) for own in columns) or not 1 <= len(columns) <= 2:
        raise effects.to.refuse(given.call, "units are those of a column", "write `(1 | g)` or `(1 | g:h)`")
    names = [word(own) for own in columns]
    is_units = [effects.to.columns.has_labels(own) for own in names]
    if len(names) == 1 or all(is_units):
        if not all(is_units) and effects.to.columns.table is not None:
            effects.to.remark(f'`{names[0]}` has numbers, and is taken as a factor, which it must be for "re" there')
        places = [effects.to.columns.place(Use(own, "group"), given.call.span) for own in names]
        return f"(1 | {':'.join(places)})"
    if sum(is_units) != 1:
        raise effects.to.refuse(
            given.call, "which of these columns has units, a table of numbers does not say", "write `(0 + x | g)`"
        )
    units = names[is_units.index(True)]
    x = columns[is_units.index(False)]
    assert isinstance(x, tree.Name)
    return f"(0 + {effects.column(x)} | {effects.to.columns.place(Use(units, 'group'), given.call.span)})"


def _of_units(effects: Effects, given: Given) -> str:
    """`s(x, g, bs = "fs")`: a curve of each unit."""
    _as_usual(given)
    given.only("by", why="curves of units have no `by` here", instead="write `(1 + spline(x, df = 6) | g by f)`")
    given.only("xt", "tp", "cr", why="the curves of units are cubic regression splines here", instead="leave `xt` out")
    columns = given.rest()
    if len(columns) != 2 or not all(isinstance(own, tree.Name) for own in columns):
        raise effects.to.refuse(
            given.call, 'a smooth with "fs" is of a column and of units', "write `(1 + spline(x, df = 6) | g)`"
        )
    names = [word(own) for own in columns]
    if effects.to.columns.has_labels(names[0]):
        names.reverse()
    x = effects.raw(tree.Name(names[0], given.call.span))
    units = effects.to.columns.place(Use(names[1], "group"), given.call.span)
    effects.to.remark(
        'with "fs" levels and lines of units have a penalty each there; here they have sds, and correlate'
    )
    return f"(1 + spline({x}, df = {max(_whole(given, 'k', 10) - 1, 2)}) | {units})"


def _tensor(effects: Effects, given: Given, name: str, basis: tree.Argument | None) -> str:
    """`t2(x, z, k = c(5, 5))`, `s(x, z)`: a penalised surface."""
    raws = _raw(effects, given, 2)
    if len(raws) != 2:
        raise effects.to.refuse(given.call, "a surface is of two columns", _CURVE)
    if name == "ti":
        raise effects.to.refuse(
            given.call,
            "a surface here contains the curves along each column, which `ti(x)` and `ti(z)` are",
            "write `te(x, z)`, that is `spline(x, z, df = (4, 4))`, for `ti(x) + ti(z) + ti(x, z)`",
        )
    kinds = {word(own) for own in listed(tree.unwrapped(basis.value)) or (basis.value,)} if basis is not None else set()
    if basis is not None and (other := kinds - _SIMILAR):
        why = f'a surface of the basis "{min(other)}" is not available'
        raise given.refuse(basis, *_OTHER_BASES.get(min(other), (why, _SURFACE)))
    argument = given.argument("k")
    sizes = numbers(argument.value) if argument is not None else (5.0,) if name != "s" else (30.0,)
    if argument is not None and (sizes is None or len(sizes) > 2):
        raise given.refuse(argument, "`k` is one number, or one for each column", "write `k = c(5, 5)`")
    assert sizes is not None
    if name == "s":
        effects.to.remark(
            "`s` of two columns bends alike in all directions; `spline` of two is a tensor product, as `t2`, of about "
            "as many columns"
        )
        sizes = (max(sizes[0], 0) ** 0.5,)
    elif name == "te":
        effects.to.remark("`te` has a penalty along each column; `spline` has an sd of three kinds of wiggles, as `t2`")
    first, second = (max(round(own) - 1, 2) for own in (sizes * 2 if len(sizes) == 1 else sizes))
    return f"spline({', '.join(raws)}, df = ({first}, {second}))"


def _monotonic(effects: Effects, given: Given) -> str:
    column, identifier = given.take("x"), given.text("id")
    if isinstance(column, tree.Call) and column.function in AS_FACTOR:
        use = replace(factor_use(effects, column), is_ordered=True, coding="")
    elif isinstance(column, tree.Name) and effects.to.columns.table is None:
        use = Use(column.text, "covariate")
        effects.to.remark("levels that are words are declared in order: `factor f ordered { low < mid < high }`")
    elif isinstance(column, tree.Name):
        use = Use(column.text, "factor", is_ordered=True)
    else:
        raise effects.to.refuse(
            given.call, "`mo` is of a column", "write `monotonic(f)` of a factor `ordered { low < high }`"
        )
    columns = effects.to.columns
    if use.kind == "factor" and not use.levels and columns.has_labels(use.column) and not columns.has_order(use.column):
        effects.to.remark(f"the levels of {use.column} are in alphabetical order: put them into theirs")
    if identifier and effects.to.shapes.setdefault(identifier, use.column) != use.column:
        raise effects.to.refuse(
            given.call, "two columns that share the shares of their steps are not available", "leave out `id`"
        )
    effects.to.remark("`mo(x)` of brms has the average step as its coefficient; that of `monotonic(x)` is the total")
    return f"monotonic({columns.place(use, column.span)})"
