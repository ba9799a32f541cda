"""In: `x | g`, and what programs write right of a bar. Out: effects that vary between units, as a spec writes them.

Not decided here: the terms left of a bar (terms.py), or names of columns (columns.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hlmdsl.notation import tree
from hlmdsl.notation.columns import AS_FACTOR, Use

if TYPE_CHECKING:
    from hlmdsl.notation.terms import Effects

_ALL_PAIRS = "write `(0 + f | g)` for a correlation of each pair of levels, or `(1 | g)` for one variance in common"
STRUCTURES = {
    "cs": ("one correlation of all effects of a unit, each with its sd, is not available", _ALL_PAIRS),
    "homcs": ("one correlation of all effects of a unit is what these have in common", "write `(1 | g) + (1 | g:f)`"),
    "toep": ("a correlation for each distance of levels is not available", _ALL_PAIRS),
}
"""Covariances of glmmTMB without a counterpart: why, and what is nearest."""


def bar(effects: Effects, node: tree.Bars, splits: bool = True) -> str:
    """`x | g`: effects that vary between units."""
    left, identifier, group = _parts(effects, node)
    written_group, by = _group(effects, group)
    independent = node.bars[-1] == "||" or effects.to.notation == "bambi"
    if node.bars[-1] == "|" and effects.to.notation == "bambi" and len(tree.summands(left)) > 1:
        effects.to.remark("effects of one group are independent in Bambi, which is `||` here; `|` correlates them")
    if identifier is not None:
        shared = effects.to.shared.setdefault(written_group, [])
        shared.append(effects.parameter)
    lines = effects.sum(left, in_bar=True)
    bar = "||" if independent and lines not in ("1", "0") else "|"
    if splits and node.bars[-1] == "||" and effects.to.notation in ("lme4", "glmmTMB") and _has_factor(effects, left):
        effects.to.remark("`||` of lme4 keeps the levels of a factor correlated, so each term has a bar")
        return _split(effects, left, written_group, by)
    return f"({lines} {bar} {written_group}{by})"


def process(effects: Effects, call: tree.Call, node: tree.Bars) -> str:
    """`ar1(0 + factor(week) | g)`, `ou(0 + numFactor(week) | g)` of glmmTMB: a process of each unit."""
    left, _, group = _parts(effects, node)
    items: list[tree.Node] = [tree.unwrapped(item) for _, item in tree.summands(left)]
    times: list[tree.Node] = [own for own in items if not isinstance(own, tree.Number)]
    time: tree.Node | None = times[0] if len(times) == 1 else None
    if isinstance(time, tree.Call) and time.function in (*AS_FACTOR, "numFactor") and time.get(0) is not None:
        time = tree.unwrapped(time.arguments[0].value)
    if not isinstance(time, tree.Name):
        raise effects.to.refuse(call, "a process is over one column of times", "write `(0 + ar(week) | user)`")
    raw = effects.raw(time)
    if call.function == "ar1":
        effects.to.remark(
            "times are one step apart there whatever their numbers are; here phi is per unit of the column, which must "
            "hold numbers"
        )
    written_group, by = _group(effects, group)
    return f"(0 + ar({raw}) | {written_group}{by})"


def regions(effects: Effects, call: tree.Call) -> str:
    """`car(W, gr = region, type = "bym2")` of brms: regions with neighbours."""
    matrix, region, kind = call.get(0), call.get(1, "gr"), call.get(2, "type")
    if not (isinstance(region, tree.Name) and isinstance(kind, tree.Text) and kind.text == "bym2"):
        why = "regions with neighbours are a group here, with a share of neighbours: BYM2"
        raise effects.to.refuse(
            call, why, 'write `car(W, gr = region, type = "bym2")`, or `group region adjacent by "W.csv"` in a spec'
        )
    path = f"{matrix.text}.csv" if isinstance(matrix, tree.Name) else "edges.csv"
    effects.to.remark(f'write the matrix of neighbours to "{path}", regions in the header, or pairs of neighbours')
    effects.to.remark("`sdcar` is `sd`, `rhocar` is `rho` of the group; here each connected part of a map is scaled")
    return f"(1 | {effects.to.columns.place(Use(region.text, 'group', adjacent=path), region.span)})"


def _parts(effects: Effects, node: tree.Bars) -> tuple[tree.Node, tree.Node | None, tree.Node]:
    if len(node.parts) == 3:
        return node.parts[0], node.parts[1], node.parts[2]
    if len(node.parts) != 2:
        raise effects.to.refuse(node, "a bar has effects and a group", "write `(1 + x | g)`")
    return node.parts[0], None, node.parts[1]


def _has_factor(effects: Effects, node: tree.Node) -> bool:
    match node:
        case tree.Name(text=text):
            return effects.to.columns.has_labels(text)
        case tree.Call(function=function) if function in AS_FACTOR:
            return True
    return any(_has_factor(effects, child) for child in tree.children(node))


def _split(effects: Effects, left: tree.Node, group: str, by: str) -> str:
    bars, intercept = [], True
    for sign, item in tree.summands(left):
        bare = tree.unwrapped(item)
        if isinstance(bare, tree.Number):
            intercept = (bare.text == "1") == (sign == "+")
        elif sign == "+":
            bars.append(f"(0 + {effects.term(item, in_bar=True)} | {group}{by})")
    return " + ".join([f"(1 | {group}{by})", *bars] if intercept else bars)


def _group(effects: Effects, node: tree.Node) -> tuple[str, str]:
    """The right side of a bar, and ` by f` if it has that."""
    bare = tree.unwrapped(node)
    match bare:
        case tree.Name(text=text):
            return effects.to.columns.place(Use(text, "group"), bare.span), ""
        case tree.Text(text=text):
            return effects.to.columns.place(Use(text, "group"), bare.span), ""
        case tree.Operation(operator=":" | "/" as operator, left=left, right=right):
            return f"{_group(effects, left)[0]}{operator}{_group(effects, right)[0]}", ""
        case tree.Call(function="interaction", arguments=arguments):
            return ":".join(_group(effects, a.value)[0] for a in arguments if a.name is None), ""
        case tree.Call(function=function) if function in AS_FACTOR and bare.arguments:
            return _group(effects, bare.arguments[0].value)
        case tree.Call(function="gr"):
            return _brms_group(effects, bare)
        case tree.Call(function="mm"):
            return _members(effects, bare), ""
    raise effects.to.refuse(node, "units are those of a column, or of several", "write `(1 | g)` or `(1 | g:h)`")


def _brms_group(effects: Effects, call: tree.Call) -> tuple[str, str]:
    column = call.get(0)
    if not isinstance(column, tree.Name):
        raise effects.to.refuse(call, "units are those of a column", "write `(1 | g)`")
    by, cov = call.named("by"), call.named("cov")
    dist = call.named("dist")
    heavy = isinstance(dist, tree.Text) and dist.text == "student"
    if isinstance(dist, tree.Text) and not heavy and dist.text != "gaussian":
        raise effects.to.refuse(call, "deviations of units are normal or StudentT here", "leave out `dist`")
    if heavy:
        effects.to.remark("degrees of freedom of units are above 1 in brms, here they are above 0")
    related = f"{cov.text}.csv" if isinstance(cov, tree.Name) else ""
    if related:
        effects.to.remark(f'write the matrix `{related[:-4]}` to "{related}", its labels in the header')
    written = effects.to.columns.place(Use(column.text, "group", related=related, heavy_tails=heavy), column.span)
    if isinstance(by, tree.Name):
        return written, f" by {effects.to.columns.place(Use(by.text, 'factor'), by.span)}"
    return written, ""


def _members(effects: Effects, call: tree.Call) -> str:
    groups = [effects.to.columns.place(Use(n.text, "group"), n.span) for n in call.unnamed if isinstance(n, tree.Name)]
    weights = call.named("weights")
    if not isinstance(weights, tree.Call):
        return f"members({', '.join(groups)})"
    shares = [
        effects.to.columns.place(Use(n.text, "covariate", is_raw=True), n.span)
        for n in weights.unnamed
        if isinstance(n, tree.Name)
    ]
    return f"members({', '.join(groups)}, weights = ({', '.join(shares)}))"
