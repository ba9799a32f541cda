"""In: the right-hand side of a formula. Out: the same effects as a spec writes them.

Not decided here: names of columns (columns.py), the response (response.py), which program it is (calls.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hlmdsl.notation import tree
from hlmdsl.notation.calls import Notation
from hlmdsl.notation.columns import Columns, Use
from hlmdsl.notation.errors import NotSayable
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.text import SourceText

_CODINGS = {
    "treatment": "",
    "contr.treatment": "",
    "sum": "sum",
    "contr.sum": "sum",
    "helmert": "helmert",
    "contr.helmert": "helmert",
    "poly": "polynomial",
    "contr.poly": "polynomial",
    "diff": "difference",
    "contr.sdif": "difference",
    "sdif": "difference",
}
_OF_A_NUMBER = frozenset({"log", "log2", "log10", "sqrt", "exp"})
_AS_FACTOR = frozenset({"factor", "as.factor", "C", "ordered", "as.ordered", "relevel", "T", "S", "as.character"})
_IN_THE_TABLE = "make a column of it in the table"
_SMOOTHS = frozenset({"s", "t2", "te", "ti", "gp", "hsgp", "bs", "ns", "cr", "cc", "mo"})
_RESIDUAL = frozenset({"ar", "ma", "arma", "cosy", "unstr", "sar", "car", "fcor", "ar1", "ou", "toep", "exp", "mat"})


class _Refused(Exception):
    """A part that cannot be carried over; its diagnostic is in the translation's list."""


@dataclass
class Translation:
    """What is collected while the formulas of a model are read."""

    source: SourceText
    notation: Notation
    columns: Columns
    response: frozenset[str] = frozenset()
    problems: list[Diagnostic] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    shared: dict[str, list[str]] = field(default_factory=dict)
    """By grouping, the parameters whose bars brms correlates by an identifier."""
    of_each_level: list[tuple[tree.Node, str]] = field(default_factory=list)
    """What brms has in `cs(...)`: terms with a coefficient at each threshold."""

    def refuse(self, node: tree.Node, why: str, instead: str) -> _Refused:
        """An error at a node; raise what is returned to give up the term around it."""
        written = " ".join(self.source.slice(node.span).split())
        self.problems.append(NotSayable(span=node.span, written=written, why=why, instead=instead))
        return _Refused()

    def remark(self, text: str) -> None:
        if text not in self.remarks:
            self.remarks.append(text)


def effects(node: tree.Node, to: Translation, parameter: str = "") -> str:
    """A right-hand side, with its `1` written out; places stand for names of columns."""
    reader = _Effects(to, parameter)
    return reader.sum(node)


@dataclass
class _Effects:
    to: Translation
    parameter: str
    by_terms: list[str] = field(default_factory=list)

    def sum(self, node: tree.Node, in_bar: bool = False) -> str:
        """The summands in order, `1` or `0` first."""
        intercept, items = True, []
        for sign, item in tree.summands(node):
            bare = tree.unwrapped(item)
            if isinstance(bare, tree.Number) and bare.text in ("0", "1"):
                intercept = (bare.text == "1") == (sign == "+")
                continue
            if isinstance(bare, tree.Name) and bare.text == "Intercept" and self.to.notation == "brms":
                self.to.remark("`0 + Intercept` of brms is `1` here: nothing is centred unless a spec says so")
                intercept = True
                continue
            if isinstance(bare, tree.Operation) and bare.operator in ("+", "-") and sign == "+" and item is not bare:
                items.append(("+", self.sum(bare, in_bar).removeprefix("1 + ").removeprefix("0 + ")))
                continue
            try:
                text = self.term(item, in_bar)
            except _Refused:
                continue
            if isinstance(item, tree.Call) and item.function == "poly":
                text = text.removeprefix("(").removesuffix(")") if text.startswith("(") else text
            written_before = [t for _, t in items]
            if sign == "-" and text in written_before:
                items.pop(written_before.index(text))
            elif sign == "-" and any(text in t.split(" + ") for t in written_before):
                items = [(s, " + ".join(p for p in t.split(" + ") if p != text)) for s, t in items]
            else:
                items.append((sign, text))
        written = "1" if intercept else "0"
        for sign, text in items:
            written += f" {sign} {text}" if text else ""
        return written

    def term(self, node: tree.Node, in_bar: bool = False) -> str:
        """One summand."""
        match node:
            case tree.Parentheses(inner=tree.Bars() as bars):
                return self.bar(bars)
            case tree.Bars():
                return self.bar(node)
            case tree.Parentheses(inner=inner):
                parts = [(sign, self.term(item, in_bar)) for sign, item in tree.summands(inner)]
                first, *rest = parts
                return f"({first[1]}" + "".join(f" {s} {t}" for s, t in rest) + ")" if rest else first[1]
            case tree.Operation(operator=operator, left=left, right=right):
                return self._operation(node, operator, left, right, in_bar)
            case tree.Name(text="."):
                return self._all_others(node)
            case tree.Name():
                return self.column(node)
            case tree.Call():
                return self._call(node, in_bar)
            case tree.Text(text=text):  # quoted names in a formula of Python
                return self.column(tree.Name(text, node.span))
        raise self.to.refuse(node, "a term is a column, a function of one, or a product", _IN_THE_TABLE)

    def _operation(self, node: tree.Node, operator: str, left: tree.Node, right: tree.Node, in_bar: bool) -> str:
        if operator == "^" and isinstance(right, tree.Number):
            if isinstance(tree.unwrapped(left), tree.Name):
                self.to.remark(f"`{self.to.source.slice(node.span)}` in a formula is the column alone, without a power")
                return self.term(left, in_bar)
            return f"{self.term(left, in_bar)}^{right.text}"
        joined = {":": ":", "*": " * ", "/": "/"}.get(operator, ":" if operator == "%in%" else None)
        if joined is None:
            raise self.to.refuse(node, f"`{operator}` has no counterpart among terms", _IN_THE_TABLE)
        return f"{self.term(left, in_bar)}{joined}{self.term(right, in_bar)}"

    def column(self, name: tree.Name) -> str:
        """A column as it is: a factor where the table has labels."""
        if self.to.columns.has_labels(name.text):
            is_ordered = self._is_ordered(name.text)
            coding = self._usual_coding() if is_ordered else ""
            return self.to.columns.place(Use(name.text, "factor", coding=coding, is_ordered=is_ordered), name.span)
        if few := self.to.columns.few_values(name.text):
            self.to.remark(
                f"`{name.text}` has the values {', '.join(few)} and is read as a number: "
                f"write `factor({name.text})` if it is a factor there"
            )
        return self.to.columns.place(Use(name.text, "covariate"), name.span)

    def _usual_coding(self) -> str:
        """Of an ordered factor: R's is contr.poly."""
        return "" if self.to.notation == "bambi" else "polynomial"

    def _is_ordered(self, column: str) -> bool:
        return self.to.columns.has_labels(column) and self.to.columns.has_order(column)

    def _all_others(self, node: tree.Name) -> str:
        table = self.to.columns.table
        if table is None:
            raise self.to.refuse(
                node, "`.` is all other columns, which only the table knows", "give the table with --data"
            )
        grouped = {u.column for u in self.to.columns.uses if u.kind == "group"}
        others = [c for c in table.names if c not in self.to.response | grouped]
        return " + ".join(self.column(tree.Name(c, node.span)) for c in others)

    def _raw(self, node: tree.Node) -> str | None:
        """A column that a function takes as it is."""
        bare = tree.unwrapped(node)
        if not isinstance(bare, tree.Name):
            return None
        return self.to.columns.place(Use(bare.text, "covariate", is_raw=True), bare.span)

    def _call(self, call: tree.Call, in_bar: bool) -> str:
        name = call.function.removeprefix("np.").removeprefix("numpy.")
        first = call.get(0)
        if name == "I" and first is not None:
            return self._arithmetic(first)
        if name == "offset" and first is not None:
            return self._offset(call, first)
        if name in ("scale", "center", "standardize", "Z", "z") and first is not None:
            return self._scaled(call, name)
        if name in _AS_FACTOR:
            return self._factor(call)
        if name == "log1p" and first is not None:
            return self._shifted(call, "log", first, 1.0)
        if name in _OF_A_NUMBER and first is not None:
            return self._function(call, name)
        if name == "poly":
            return self._poly(call)
        if name in _SMOOTHS:
            return self._smooth(call, name)
        if name in ("us", "diag", "homdiag") and first is not None and isinstance(first, tree.Bars):
            bars = first if name == "us" else tree.Bars(first.parts, ("||",), first.span)
            return self.bar(bars, splits=False)
        if name in ("as.numeric", "as.integer", "jitter") and first is not None:
            return self.term(first, in_bar)
        if name == "cs" and first is not None and not in_bar:
            inside = self.sum(first, in_bar)
            self.to.of_each_level.append((call, inside.removeprefix("1 + ").removeprefix("0 + ")))
            return ""
        raise self.to.refuse(call, *self._no_such_function(name))

    def _no_such_function(self, name: str) -> tuple[str, str]:
        if name == "car":
            return (
                "regions with neighbours are a group here",
                'declare `group region adjacent by "edges.csv"`, and write `(1 | region)`: BYM2, with `rho(region)`',
            )
        if name in _RESIDUAL:
            return (
                "effects that follow each other in time or space are not available in this form",
                "leave it out, or see the terms page",
            )
        if name in ("me", "mi"):
            return "covariates are taken to be measured without error and known", "write the column itself"
        return f"there is no function `{name}` of columns", _IN_THE_TABLE

    def _offset(self, call: tree.Call, inside: tree.Node) -> str:
        inner = tree.unwrapped(inside)
        if isinstance(inner, tree.Call):
            return f"offset({self._call(inner, False)})"
        raw = self._raw(inner)
        if raw is None:
            raise self.to.refuse(call, "an offset is a column or a function of one", _IN_THE_TABLE)
        return f"offset({raw})"

    def _scaled(self, call: tree.Call, name: str) -> str:
        column = tree.unwrapped(call.arguments[0].value)
        if not isinstance(column, tree.Name):
            raise self.to.refuse(call, "only columns themselves can be centred and scaled", _IN_THE_TABLE)

        def is_on(argument: str, position: int) -> bool:
            value = call.get(position, argument)
            return not (isinstance(value, tree.Name) and value.text in ("FALSE", "False", "F"))

        center = is_on("center", 1) if name != "center" else True
        scale = is_on("scale", 2) if name != "center" else False
        use = Use(column.text, "covariate", center="mean" if center else "", scale="sd" if scale else "")
        return self.to.columns.place(use, column.span)

    def _factor(self, call: tree.Call) -> str:
        column = tree.unwrapped(call.arguments[0].value) if call.arguments else None
        if not isinstance(column, tree.Name):
            raise self.to.refuse(call, "only columns can be factors", _IN_THE_TABLE)
        reference, coding = "", {"S": "sum"}.get(call.function, "")
        given = call.get(1, "ref", "base", "contr")
        match given:
            case tree.Text(text=text) if call.function in ("relevel", "T", "S"):
                reference = text
            case tree.Number(text=text) if call.function in ("relevel", "T", "S"):
                reference = text
            case tree.Name(text=text):
                coding = _CODINGS.get(text.casefold(), "")
            case tree.Call(function=function):
                coding = _CODINGS.get(function.casefold(), "")
                base = given.get(0, "base", "reference")
                reference = base.text if isinstance(base, tree.Text) else ""
        is_ordered = call.function in ("ordered", "as.ordered") or self._is_ordered(column.text)
        coding = coding or (self._usual_coding() if is_ordered else "")
        use = Use(column.text, "factor", reference=reference, coding=coding, is_ordered=is_ordered)
        return self.to.columns.place(use, column.span)

    def _function(self, call: tree.Call, name: str) -> str:
        inside = tree.unwrapped(call.arguments[0].value)
        base = call.get(1, "base")
        if name == "log" and base is not None:
            names = {"2": "log2", "10": "log10"}
            if not isinstance(base, tree.Number) or base.text not in names:
                raise self.to.refuse(call, "logarithms are natural or to the base 2 or 10", "write `log(x)`")
            name = names[base.text]
        if isinstance(inside, tree.Operation) and inside.operator in ("+", "-"):
            column, shift = tree.unwrapped(inside.left), tree.unwrapped(inside.right)
            if isinstance(column, tree.Number) and inside.operator == "+":
                column, shift = shift, column
            if isinstance(shift, tree.Number) and isinstance(column, tree.Name):
                return self._shifted(call, name, column, shift.value * (1 if inside.operator == "+" else -1))
        return self._shifted(call, name, inside, 0.0)

    def _shifted(self, call: tree.Call, name: str, inside: tree.Node, shift: float) -> str:
        raw = self._raw(inside)
        if raw is None:
            raise self.to.refuse(call, f"`{name}` is of a column, perhaps plus or minus a number", _IN_THE_TABLE)
        moved = "" if not shift else f" {'+' if shift > 0 else '-'} {_written(abs(shift))}"
        return f"{name}({raw}{moved})"

    def _poly(self, call: tree.Call) -> str:
        column, degree = call.get(0, "x"), call.get(1, "degree")
        raw = None if column is None else self._raw(column)
        if raw is None or not isinstance(degree, tree.Number):
            raise self.to.refuse(call, "`poly` is of a column and has a degree", "write `poly(x, 2)`")
        asked = call.named("raw")
        if isinstance(asked, tree.Name) and asked.text in ("TRUE", "True", "T") and isinstance(column, tree.Name):
            powers = [self.column(column)] + [f"{self.column(column)}^{k}" for k in range(2, int(degree.value) + 1)]
            return "(" + " + ".join(powers) + ")" if len(powers) > 1 else powers[0]
        return f"poly({raw}, {degree.text})"

    def _smooth(self, call: tree.Call, name: str) -> str:
        if name == "mo":
            return self._monotonic(call)
        given = [a.value for a in call.arguments if a.name is None]
        if name in ("bs", "ns", "cr", "cc") or (name == "s" and len(given) > 1 and isinstance(given[1], tree.Number)):
            given = given[:1]
        if len(given) != 1 or (raw := self._raw(given[0])) is None:
            raise self.to.refuse(call, "a smooth is of one column here", "write `spline(x, df = 6)` for each column")
        by = call.named("by")
        written = self._gaussian_process(call, raw, name) if name in ("gp", "hsgp") else self._spline(call, raw, name)
        if by is None:
            return written
        if not isinstance(by, tree.Name):
            raise self.to.refuse(call, "`by` is a column", "write `f + f:spline(x, df = 6)`")
        level = self.column(by)
        if not self.to.columns.has_labels(by.text):
            return f"{level}:{written}"
        self.to.remark("a curve for each level needs the factor beside it, which is written if the formula has it not")
        return f"{level} + {level}:{written}"

    def _spline(self, call: tree.Call, raw: str, name: str) -> str:
        basis = call.named("bs")
        kind = basis.text if isinstance(basis, tree.Text) else {"cc": "cc", "cr": "cr"}.get(name, "tp")
        if kind == "re":
            column = tree.unwrapped(call.arguments[0].value)
            assert isinstance(column, tree.Name)
            return f"(1 | {self.to.columns.place(Use(column.text, 'group'), column.span)})"
        k = call.named("k", "df") if name != "s" else call.named("k")
        if name in ("bs", "ns"):
            k = call.get(1, "df")
            self.to.remark(f"`{name}(...)` has no penalty there; `spline` has one, so more columns do not bend it more")
            df = int(k.value) if isinstance(k, tree.Number) else 6
            return f"spline({raw}, df = {max(df, 2)})"
        size = int(k.value) if isinstance(k, tree.Number) else 10
        if kind in ("cc", "cp"):
            raise self.to.refuse(
                call,
                "a cyclic spline has the period of the column",
                "write `spline(x, df = 6, basis = cyclic, period = 12)` with the period of yours",
            )
        if kind not in ("tp", "cr", "ts", "cs", "ps", "bs"):
            raise self.to.refuse(call, f'the basis "{kind}" is not available', "write `spline(x, df = 6)`")
        if kind not in ("cr",):
            self.to.remark("`spline` is a cubic regression spline; a thin plate there gives nearly the same curve")
        return f"spline({raw}, df = {max(size - 1, 2)})"

    def _gaussian_process(self, call: tree.Call, raw: str, name: str) -> str:
        kernels = {"exp_quad": "expquad", "expquad": "expquad", "matern15": "matern32", "matern32": "matern32",
                   "matern25": "matern52", "matern52": "matern52"}  # fmt: skip
        cov = call.named("cov")
        kernel = kernels.get(cov.text.casefold() if isinstance(cov, tree.Text) else "expquad", "expquad")
        m, c = call.named("m", "k"), call.named("c")
        parts = [raw]
        if isinstance(m, tree.Number):
            parts.append(f"m = {m.text}")
        elif name == "gp":
            self.to.remark("`gp` without k is exact in brms; `hsgp` is an approximation by 20 waves")
        if name == "hsgp" and isinstance(c, tree.Number):
            parts.append(f"c = {c.text}")
        return f"hsgp({', '.join([*parts, f'kernel = {kernel}'])})"

    def _monotonic(self, call: tree.Call) -> str:
        column = tree.unwrapped(call.arguments[0].value) if call.arguments else None
        if not isinstance(column, tree.Name):
            raise self.to.refuse(
                call, "`mo` is of a column", "write `monotonic(f)` of a factor `ordered { low < high }`"
            )
        self.to.remark("`mo(x)` of brms has the average step as its coefficient; that of `monotonic(x)` is the total")
        return f"monotonic({self.to.columns.place(Use(column.text, 'factor', is_ordered=True), column.span)})"

    def _arithmetic(self, node: tree.Node) -> str:
        """What stands in `I(...)`: powers, products, and columns that are moved and scaled."""
        inside = tree.unwrapped(node)
        moved = self._moved(inside)
        if moved is not None:
            return moved
        match inside:
            case tree.Operation(operator="^", left=left, right=tree.Number(text=power)) if power.isdigit():
                base = self._moved(tree.unwrapped(left))
                if base is not None and power != "0":
                    return base if power == "1" else f"{base}^{power}"
            case tree.Operation(operator="*", left=left, right=right):
                factors = [self._moved(tree.unwrapped(side)) for side in (left, right)]
                if None not in factors:
                    return ":".join(f for f in factors if f is not None)
        if isinstance(inside, tree.Call) and inside.function in _OF_A_NUMBER:
            return self._call(inside, False)
        raise self.to.refuse(
            node,
            "within a formula there are powers, products and shifts of columns, not arithmetic in general",
            _IN_THE_TABLE,
        )

    def _moved(self, node: tree.Node) -> str | None:
        """A column, perhaps minus a number and divided by one."""
        center, scale = 0.0, 1.0
        if isinstance(node, tree.Operation) and node.operator in ("/", "*"):
            left, right = tree.unwrapped(node.left), tree.unwrapped(node.right)
            if isinstance(left, tree.Number) and node.operator == "*":
                left, right = right, left
            if not isinstance(right, tree.Number) or right.value == 0:
                return None
            scale = right.value if node.operator == "/" else 1 / right.value
            node = left
        if isinstance(node, tree.Operation) and node.operator in ("+", "-"):
            left, right = tree.unwrapped(node.left), tree.unwrapped(node.right)
            if isinstance(right, tree.Call) and right.function == "mean" and node.operator == "-" and scale == 1.0:
                column = right.get(0)
                if column == left and isinstance(left, tree.Name):
                    return self.to.columns.place(Use(left.text, "covariate", center="mean"), node.span)
            if not isinstance(right, tree.Number):
                return None
            center = right.value * (1 if node.operator == "-" else -1)
            node = left
        if not isinstance(node, tree.Name):
            return None
        if not center and scale == 1.0:
            return self.column(node)
        use = Use(
            node.text,
            "covariate",
            center=_written(center) if center else "",
            scale=_written(scale) if scale != 1.0 else "",
        )
        return self.to.columns.place(use, node.span)

    def bar(self, node: tree.Bars, splits: bool = True) -> str:
        """`x | g`: effects that vary between units."""
        left, identifier, group = self._parts(node)
        written_group, by = self._group(group)
        independent = node.bars[-1] == "||" or self.to.notation == "bambi"
        if node.bars[-1] == "|" and self.to.notation == "bambi" and len(tree.summands(left)) > 1:
            self.to.remark("effects of one group are independent in Bambi, which is `||` here; `|` correlates them")
        if identifier is not None:
            shared = self.to.shared.setdefault(written_group, [])
            shared.append(self.parameter)
        lines = self.sum(left, in_bar=True)
        bar = "||" if independent and lines not in ("1", "0") else "|"
        if splits and node.bars[-1] == "||" and self.to.notation in ("lme4", "glmmTMB") and self._has_factor(left):
            self.to.remark("`||` of lme4 keeps the levels of a factor correlated, so each term has a bar")
            return self._split(left, written_group, by)
        return f"({lines} {bar} {written_group}{by})"

    def _parts(self, node: tree.Bars) -> tuple[tree.Node, tree.Node | None, tree.Node]:
        if len(node.parts) == 3:
            return node.parts[0], node.parts[1], node.parts[2]
        if len(node.parts) != 2:
            raise self.to.refuse(node, "a bar has effects and a group", "write `(1 + x | g)`")
        return node.parts[0], None, node.parts[1]

    def _has_factor(self, node: tree.Node) -> bool:
        match node:
            case tree.Name(text=text):
                return self.to.columns.has_labels(text)
            case tree.Call(function=function) if function in _AS_FACTOR:
                return True
        return any(self._has_factor(child) for child in tree.children(node))

    def _split(self, left: tree.Node, group: str, by: str) -> str:
        bars, intercept = [], True
        for sign, item in tree.summands(left):
            bare = tree.unwrapped(item)
            if isinstance(bare, tree.Number):
                intercept = (bare.text == "1") == (sign == "+")
            elif sign == "+":
                bars.append(f"(0 + {self.term(item, in_bar=True)} | {group}{by})")
        return " + ".join([f"(1 | {group}{by})", *bars] if intercept else bars)

    def _group(self, node: tree.Node) -> tuple[str, str]:
        """What stands right of a bar, and ` by f` where it has that."""
        bare = tree.unwrapped(node)
        match bare:
            case tree.Name(text=text):
                return self.to.columns.place(Use(text, "group"), bare.span), ""
            case tree.Text(text=text):
                return self.to.columns.place(Use(text, "group"), bare.span), ""
            case tree.Operation(operator=":" | "/" as operator, left=left, right=right):
                return f"{self._group(left)[0]}{operator}{self._group(right)[0]}", ""
            case tree.Call(function="interaction", arguments=arguments):
                return ":".join(self._group(a.value)[0] for a in arguments if a.name is None), ""
            case tree.Call(function=function) if function in _AS_FACTOR and bare.arguments:
                return self._group(bare.arguments[0].value)
            case tree.Call(function="gr"):
                return self._brms_group(bare)
            case tree.Call(function="mm"):
                return self._members(bare), ""
        raise self.to.refuse(node, "units are those of a column, or of several", "write `(1 | g)` or `(1 | g:h)`")

    def _brms_group(self, call: tree.Call) -> tuple[str, str]:
        column = call.get(0)
        if not isinstance(column, tree.Name):
            raise self.to.refuse(call, "units are those of a column", "write `(1 | g)`")
        by, cov = call.named("by"), call.named("cov")
        dist = call.named("dist")
        if isinstance(dist, tree.Text) and dist.text != "gaussian":
            raise self.to.refuse(call, "deviations of units are written as normal here", "leave out `dist`")
        related = f"{cov.text}.csv" if isinstance(cov, tree.Name) else ""
        if related:
            self.to.remark(f'write the matrix `{related[:-4]}` to "{related}", its labels in the header')
        written = self.to.columns.place(Use(column.text, "group", related=related), column.span)
        if isinstance(by, tree.Name):
            return written, f" by {self.to.columns.place(Use(by.text, 'factor'), by.span)}"
        return written, ""

    def _members(self, call: tree.Call) -> str:
        groups = [self.to.columns.place(Use(n.text, "group"), n.span) for n in call.unnamed if isinstance(n, tree.Name)]
        weights = call.named("weights")
        if not isinstance(weights, tree.Call):
            return f"members({', '.join(groups)})"
        shares = [
            self.to.columns.place(Use(n.text, "covariate", is_raw=True), n.span)
            for n in weights.unnamed
            if isinstance(n, tree.Name)
        ]
        return f"members({', '.join(groups)}, weights = ({', '.join(shares)}))"


def _written(value: float) -> str:
    """The shortest decimal, as a spec has it."""
    return f"-{_written(-value)}" if value < 0 else repr(int(value)) if value == int(value) else repr(value)
