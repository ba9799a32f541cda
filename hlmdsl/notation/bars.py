"""In: `x | g`, and what programs write right of a bar. Out: effects that vary between units, as a spec writes them.

Not decided here: the terms left of a bar (terms.py), or names of columns (columns.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hlmdsl.notation import tree
from hlmdsl.notation.arguments import Given, listed, word
from hlmdsl.notation.columns import AS_FACTOR, Use
from hlmdsl.notation.translation import IN_THE_TABLE
from hlmdsl.source.frozen import frozen

if TYPE_CHECKING:
    from hlmdsl.notation.terms import Effects


@frozen
class Units:
    """What stands right of a bar: the grouping, and ` by f`; whether effects are independent; the identifier by which
    brms correlates them with those of other predictors.
    """

    written: str
    by: str = ""
    independent: bool = False
    identifier: str = ""


def bar(effects: Effects, node: tree.Bars, is_structured: bool = False) -> str:
    """`x | g`: effects that vary between units. `is_structured`: by the name of a covariance, in whatever program."""
    left, identifier, group = _parts(effects, node)
    units = _units(effects, group)
    is_bambi = effects.to.notation == "bambi" and not is_structured
    independent = node.bars[-1] == "||" or is_bambi or units.independent
    if node.bars[-1] == "|" and is_bambi and len(tree.summands(left)) > 1:
        effects.to.remark("effects of one group are independent in Bambi, which is `||` here; `|` correlates them")
    if identifier is not None and not word(identifier):
        raise effects.to.refuse(identifier, "what stands between bars is a name", "write `(1 | p | g)`")
    name = units.identifier if identifier is None else word(identifier)
    if name and not independent:
        _share(effects, node, units, name)
    effects.to.separate = effects.to.separate or not name
    lines = effects.sum(left, in_bar=True)
    bar = "||" if independent and lines not in ("1", "0") else "|"
    if (
        not is_structured
        and node.bars[-1] == "||"
        and effects.to.notation in ("lme4", "glmmTMB")
        and _has_factor(effects, left)
    ):
        effects.to.remark("`||` of lme4 keeps the levels of a factor correlated, so each term has a bar")
        return _split(effects, left, units.written, units.by)
    return f"({lines} {bar} {units.written}{units.by})"


def _share(effects: Effects, node: tree.Bars, units: Units, identifier: str) -> None:
    shared = effects.to.shared.setdefault((units.written + units.by, identifier), [])
    if effects.parameter in shared:
        raise effects.to.refuse(
            node,
            f"another bar of the same formula has the identifier `{identifier}`, so brms correlates their effects",
            f"write all of these effects in one bar: `(1 + x |{identifier}| g)`",
        )
    shared.append(effects.parameter)
    if len(shared) > 1 and units.by:
        raise effects.to.refuse(
            node,
            "effects with a covariance for each level of `by` do not correlate across predictors here",
            "leave out `by`, or the identifier",
        )


def process(effects: Effects, call: tree.Call, node: tree.Bars) -> str:
    """`ar1(0 + factor(week) | g)`, `ou(0 + numFactor(week) | g)` of glmmTMB: a process of each unit."""
    left, _, group = _parts(effects, node)
    items: list[tree.Node] = [tree.unwrapped(item) for _, item in tree.summands(left)]
    times: list[tree.Node] = [own for own in items if not isinstance(own, tree.Number)]
    time: tree.Node | None = times[0] if len(times) == 1 else None
    if isinstance(time, tree.Call) and time.function in (*AS_FACTOR, "numFactor"):
        with Given(time, ("x",), effects.to) as given:
            time = given.take("x")
    if not isinstance(time, tree.Name):
        raise effects.to.refuse(call, "a process is over one column of times", "write `(0 + ar(week) | user)`")
    raw = effects.raw(time)
    if call.function == "ar1":
        effects.to.remark(
            "times are one step apart there whatever their numbers are; here phi is per unit of the column, which must "
            "hold numbers"
        )
    units = _units(effects, group)
    return f"(0 + ar({raw}) | {units.written}{units.by})"


def regions(effects: Effects, call: tree.Call) -> str:
    """`car(W, gr = region, type = "bym2")` of brms: regions with neighbours."""
    with Given(call, ("M", "gr", "type"), effects.to) as given:
        matrix, region, kind = given.take("M"), given.take("gr"), given.text("type", "escar")
        if not isinstance(region, tree.Name) or kind != "bym2":
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


def _units(effects: Effects, node: tree.Node) -> Units:
    """The right side of a bar."""
    bare = tree.unwrapped(node)
    match bare:
        case tree.Call(function="gr"):
            return _brms_group(effects, bare)
        case tree.Call(function="mm"):
            return _members(effects, bare)
    return Units(_group(effects, bare))


def _group(effects: Effects, node: tree.Node) -> str:
    """A column of units, or several."""
    bare = tree.unwrapped(node)
    match bare:
        case tree.Name(text=text) | tree.Text(text=text):
            return effects.to.columns.place(Use(text, "group"), bare.span)
        case tree.Operation(operator=":" | "/" as operator, left=left, right=right):
            return f"{_group(effects, left)}{operator}{_group(effects, right)}"
        case tree.Call(function="interaction"):
            with Given(bare, ("...",), effects.to) as given:
                return ":".join(_group(effects, own) for own in given.rest())
        case tree.Call(function=function) if function in AS_FACTOR:
            with Given(bare, ("x",), effects.to) as given:
                if (inner := given.take("x")) is not None:
                    return _group(effects, inner)
    raise effects.to.refuse(node, "units are those of a column, or of several", "write `(1 | g)` or `(1 | g:h)`")


_WEIGHTED = "units count alike: there are no weights of their prior"


def _brms_group(effects: Effects, call: tree.Call) -> Units:
    with Given(call, ("...", "by", "cor", "id", "pw", "cov", "dist"), effects.to) as given:
        columns = given.rest()
        if len(columns) != 1 or not isinstance(column := columns[0], tree.Name | tree.Operation):
            raise effects.to.refuse(call, "units are those of a column", "write `(1 | g)`")
        given.only("pw", why=_WEIGHTED)
        by, cov, heavy = given.argument("by"), given.argument("cov"), given.text("dist", "gaussian")
        if heavy not in ("gaussian", "student"):
            raise effects.to.refuse(call, "deviations of units are normal or StudentT here", "leave out `dist`")
        related = f"{word(cov.value)}.csv" if cov is not None else ""
        if cov is not None and not isinstance(tree.unwrapped(cov.value), tree.Name):
            raise given.refuse(cov, "a matrix of covariances is a file here", "give it a name: `cov = A`")
        if by is not None and not isinstance(tree.unwrapped(by.value), tree.Name):
            raise given.refuse(by, "`by` is a column here", IN_THE_TABLE)
        independent, identifier = not given.is_on("cor", True), given.text("id")
    if heavy == "student":
        effects.to.remark("degrees of freedom of units are above 1 in brms, here they are above 0")
    if related:
        effects.to.remark(f'write the matrix `{related[:-4]}` to "{related}", its labels in the header')
    if isinstance(column, tree.Operation):
        if related or heavy == "student":
            raise effects.to.refuse(call, "units that are alike, or StudentT, are those of one column", IN_THE_TABLE)
        written = _group(effects, column)
    else:
        use = Use(column.text, "group", related=related, heavy_tails=heavy == "student")
        written = effects.to.columns.place(use, column.span)
    level = "" if by is None else effects.to.columns.place(Use(word(by.value), "factor"), by.span)
    return Units(written, f" by {level}" if level else "", independent, identifier)


def _members(effects: Effects, call: tree.Call) -> Units:
    names = ("...", "weights", "scale", "by", "cor", "id", "pw", "cov", "dist")
    with Given(call, names, effects.to) as given:
        groups = [_group(effects, own) for own in given.rest()]
        given.only("pw", why=_WEIGHTED)
        given.only("by", why="rows of several units have one covariance of these", instead="leave out `by`")
        given.only("cov", why="units of which a row has several are independent", instead="leave out `cov`")
        given.only("dist", "gaussian", why="units of which a row has several are normal", instead="leave out `dist`")
        independent, identifier = not given.is_on("cor", True), given.text("id")
        weights, is_scaled = given.argument("weights"), given.is_on("scale", True)
        if weights is None:
            return Units(f"members({', '.join(groups)})", "", independent, identifier)
        columns = listed(tree.unwrapped(weights.value)) or ()
        if not columns or not all(isinstance(own, tree.Name) for own in columns):
            raise given.refuse(weights, "weights are columns here", "write `weights = cbind(w1, w2)`")
        if is_scaled:
            effects.to.remark(
                "brms divides weights by their sum in each row; here the table has weights that add up to 1"
            )
        shares = [effects.to.columns.place(Use(word(n), "covariate", is_raw=True), n.span) for n in columns]
    return Units(f"members({', '.join(groups)}, weights = ({', '.join(shares)}))", "", independent, identifier)
