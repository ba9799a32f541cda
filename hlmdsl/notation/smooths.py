"""In: `s(x)`, `gp(x)`, `mo(x)` and their kin. Out: the smooth of the same column as a spec writes it.

Not decided here: terms without a penalty (terms.py), or what a smooth is (model/parts/).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hlmdsl.notation import tree
from hlmdsl.notation.columns import AS_FACTOR, Use
from hlmdsl.notation.factors import factor_use
from hlmdsl.notation.shifts import decimal

if TYPE_CHECKING:
    from hlmdsl.notation.terms import Effects

SMOOTHS = frozenset({"s", "t2", "te", "ti", "gp", "hsgp", "bs", "ns", "cr", "cc", "mo"})


def smooth(effects: Effects, call: tree.Call, name: str) -> str:
    """A smooth of a column, with a curve for each level if it has `by`."""
    if name == "mo":
        return _monotonic(effects, call)
    given = [a.value for a in call.arguments if a.name is None]
    if name in ("bs", "ns", "cr", "cc") or (name == "s" and len(given) > 1 and isinstance(given[1], tree.Number)):
        given = given[:1]
    if name in ("gp", "hsgp") and len(given) == 2:
        return _surface(effects, call, name, given)
    if name in ("t2", "te", "s") and len(given) == 2:
        return _tensor(effects, call, name, given)
    if len(given) != 1 or (raw := effects.raw(given[0])) is None:
        raise effects.to.refuse(call, "a smooth is of one column here", "write `spline(x, df = 6)` for each column")
    by = call.named("by")
    read = _gaussian_process if name in ("gp", "hsgp") else _spline
    written = read(effects, call, raw, name)
    if by is None:
        return written
    if not isinstance(by, tree.Name):
        raise effects.to.refuse(call, "`by` is a column", "write `f + f:spline(x, df = 6)`")
    level = effects.column(by)
    if not effects.to.columns.has_labels(by.text):
        return f"{level}:{written}"
    effects.to.remark("a curve for each level needs the factor beside it, which is written if the formula has it not")
    return f"{level} + {level}:{written}"


def _spline(effects: Effects, call: tree.Call, raw: str, name: str) -> str:
    basis = call.named("bs")
    kind = basis.text if isinstance(basis, tree.Text) else {"cc": "cc", "cr": "cr"}.get(name, "tp")
    if kind == "re":
        column = tree.unwrapped(call.arguments[0].value)
        assert isinstance(column, tree.Name)
        return f"(1 | {effects.to.columns.place(Use(column.text, 'group'), column.span)})"
    k = call.named("k", "df") if name != "s" else call.named("k")
    if name in ("bs", "ns"):
        k = call.get(1, "df")
        effects.to.remark(f"`{name}(...)` has no penalty there; `spline` has one, so more columns do not bend it more")
        df = int(k.value) if isinstance(k, tree.Number) else 6
        return f"spline({raw}, df = {max(df, 2)})"
    size = int(k.value) if isinstance(k, tree.Number) else 10
    if kind in ("cc", "cp"):
        return _cyclic(effects, call, raw, size)
    if kind not in ("tp", "cr", "ts", "cs", "ps", "bs"):
        raise effects.to.refuse(call, f'the basis "{kind}" is not available', "write `spline(x, df = 6)`")
    if kind not in ("cr",):
        effects.to.remark("`spline` is a cubic regression spline; a thin plate there gives nearly the same curve")
    return f"spline({raw}, df = {max(size - 1, 2)})"


def _cyclic(effects: Effects, call: tree.Call, raw: str, size: int) -> str:
    """With the period between the knots that the call gives."""
    column = tree.unwrapped(call.arguments[0].value)
    ends = effects.to.periods.get(column.text) if isinstance(column, tree.Name) else None
    if ends is None or ends[0] != 0 or not ends[1] > 0:
        raise effects.to.refuse(
            call,
            "a cyclic spline has the period of the column, which `knots = list(x = c(0, 12))` of a call would say",
            "write `spline(x, df = 6, basis = cyclic, period = 12)` with the period of yours",
        )
    return f"spline({raw}, df = {max(size - 2, 2)}, basis = cyclic, period = {decimal(ends[1])})"


def _ratio(node: tree.Node | None) -> float | None:
    """`5/4`, `1.25`."""
    match node:
        case tree.Number():
            return node.value
        case tree.Operation(operator="/", left=tree.Number() as above, right=tree.Number() as below) if below.value:
            return above.value / below.value
    return None


def _surface(effects: Effects, call: tree.Call, name: str, given: list[tree.Node]) -> str:
    """`hsgp(x, z, m=[10, 8], c=1.5)`, `gp(x, z, k = 10, c = 5/4)`."""
    raws = [effects.raw(node) for node in given]
    if None in raws or call.named("by") is not None:
        raise effects.to.refuse(call, "a surface is of two columns", "write `hsgp(x, z)`")
    iso = call.named("iso")
    if not (isinstance(iso, tree.Name) and iso.text in ("FALSE", "False", "F")):
        effects.to.remark("one lengthscale along both columns there; here each has its own")
    numbers = [
        ("m", _each(call.named("m", "k"), 1)),
        ("c", _each(call.named("c"), 1 if name == "hsgp" else 2)),
    ]
    parts = [f"{argument} = {value}" for argument, value in numbers if value]
    return f"hsgp({', '.join([*(r for r in raws if r), *parts, f'kernel = {_kernel(call)}'])})"


def _tensor(effects: Effects, call: tree.Call, name: str, given: list[tree.Node]) -> str:
    """`t2(x, z, k = c(5, 5))`, `s(x, z)`: a penalised surface."""
    raws = [effects.raw(node) for node in given]
    if None in raws or call.named("by") is not None:
        raise effects.to.refuse(call, "a surface is of two columns", "write `spline(x, z, df = (4, 4))`")
    basis = call.named("bs")
    kinds = {own.text for own in _listed(basis) if isinstance(own, tree.Text)}
    if other := kinds - {"tp", "cr", "ts", "cs", "ps"}:
        raise effects.to.refuse(
            call, f'a surface of the basis "{min(other)}" is not available', "write `spline(x, z, df = (4, 4))`"
        )
    k = call.named("k")
    sizes = [int(item.value) for item in _listed(k) if isinstance(item, tree.Number)]
    if name == "s":
        effects.to.remark(
            "`s` of two columns bends alike in all directions; `spline` of two is a tensor product, as `t2`"
        )
        sizes = []
    elif name == "te":
        effects.to.remark("`te` has a penalty along each column; `spline` has an sd of three kinds of wiggles, as `t2`")
    first, second = (
        max(own - 1, 2) for own in (sizes * 2 if len(sizes) == 1 else sizes if len(sizes) == 2 else (5, 5))
    )
    return f"spline({', '.join(own for own in raws if own)}, df = ({first}, {second}))"


def _listed(node: tree.Node | None) -> list[tree.Node | None]:
    """The items of `c(5, 4)` and `[5, 4]`; otherwise the node itself."""
    match node:
        case tree.Call(function="c", arguments=given) | tree.Collection(items=given):
            return [a.value for a in given]
    return [node]


def _each(node: tree.Node | None, times: int) -> str:
    items = [a.value for a in node.items] if isinstance(node, tree.Collection) else [node]
    values = [value for item in items if (value := _ratio(item)) is not None]
    written = [decimal(value * times) for value in values]
    return "" if not written else written[0] if len(set(written)) == 1 else f"({', '.join(written)})"


def _kernel(call: tree.Call) -> str:
    kernels = {"exp_quad": "expquad", "expquad": "expquad", "matern15": "matern32", "matern32": "matern32",
               "matern25": "matern52", "matern52": "matern52"}  # fmt: skip
    cov = call.named("cov")
    return kernels.get(cov.text.casefold() if isinstance(cov, tree.Text) else "expquad", "expquad")


def _gaussian_process(effects: Effects, call: tree.Call, raw: str, name: str) -> str:
    m, c = call.named("m", "k"), call.named("c")
    parts = [raw]
    if isinstance(m, tree.Number):
        parts.append(f"m = {m.text}")
    elif name == "gp":
        effects.to.remark("`gp` without k is exact in brms; `hsgp` is an approximation by 20 waves")
    if (times := _ratio(c)) is not None:
        # the factor of brms is of the whole range, here it is of half of it
        parts.append(f"c = {decimal(times * (1 if name == 'hsgp' else 2))}")
    return f"hsgp({', '.join([*parts, f'kernel = {_kernel(call)}'])})"


def _monotonic(effects: Effects, call: tree.Call) -> str:
    column = tree.unwrapped(call.arguments[0].value) if call.arguments else None
    if isinstance(column, tree.Call) and column.function in AS_FACTOR:
        use = replace(factor_use(effects, column), is_ordered=True, coding="")
    elif isinstance(column, tree.Name) and effects.to.columns.table is None:
        use = Use(column.text, "covariate")
        effects.to.remark("levels that are words are declared in order: `factor f ordered { low < mid < high }`")
    elif isinstance(column, tree.Name):
        use = Use(column.text, "factor", is_ordered=True)
    else:
        raise effects.to.refuse(
            call, "`mo` is of a column", "write `monotonic(f)` of a factor `ordered { low < high }`"
        )
    effects.to.remark("`mo(x)` of brms has the average step as its coefficient; that of `monotonic(x)` is the total")
    return f"monotonic({effects.to.columns.place(use, column.span)})"
