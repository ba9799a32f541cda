"""In: the right-hand side of a formula. Out: the same effects as a spec writes them.

Not decided here: smooths (smooths.py), effects that vary between units (bars.py), names of columns (columns.py), the
response (response.py), which program it is (calls.py).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from hlmdsl.notation import tree
from hlmdsl.notation.arguments import Given, ratio
from hlmdsl.notation.bars import bar, process, regions
from hlmdsl.notation.columns import AS_FACTOR, Use
from hlmdsl.notation.factors import factor_use
from hlmdsl.notation.residuals import BY_LINES, NOT_HERE, latent_process, try_line, without_line
from hlmdsl.notation.shifts import decimal, moved_use
from hlmdsl.notation.smooths import SMOOTHS, smooth
from hlmdsl.notation.strata import strata
from hlmdsl.notation.translation import IN_THE_TABLE, Refused, Translation
from hlmdsl.syntax.structures import STRUCTURES

_OF_A_NUMBER = frozenset({"log", "log2", "log10", "sqrt", "exp"})
_RESIDUAL = frozenset({"cosy", "unstr", "ar1", "ou", "toep", "mat", "gau", "rr", "propto", "hetar1"})


def effects(node: tree.Node, to: Translation, parameter: str = "") -> str:
    """A right-hand side, with its `1` written out and placeholders for names of columns."""
    reader = Effects(to, parameter)
    return reader.sum(node)


@dataclass
class Effects:
    """Reads the terms of one predictor."""

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
            except Refused:
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
        for sign, text in _once(items):
            written += f" {sign} {text}" if text else ""
        return written

    def term(self, node: tree.Node, in_bar: bool = False) -> str:
        """One summand."""
        match node:
            case tree.Parentheses(inner=tree.Bars() as bars):
                return bar(self, bars)
            case tree.Bars():
                return bar(self, node)
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
        raise self.to.refuse(node, "a term is a column, a function of one, or a product", IN_THE_TABLE)

    def _operation(self, node: tree.Node, operator: str, left: tree.Node, right: tree.Node, in_bar: bool) -> str:
        if operator == "^" and isinstance(right, tree.Number):
            if isinstance(tree.unwrapped(left), tree.Name):
                self.to.remark(f"`{self.to.source.slice(node.span)}` in a formula is the column alone, without a power")
                return self.term(left, in_bar)
            return f"{self.term(left, in_bar)}^{right.text}"
        joined = {":": ":", "*": " * ", "/": "/"}.get(operator, ":" if operator == "%in%" else None)
        if joined is None:
            raise self.to.refuse(node, f"`{operator}` has no counterpart among terms", IN_THE_TABLE)
        return f"{self.term(left, in_bar)}{joined}{self.term(right, in_bar)}"

    def column(self, name: tree.Name) -> str:
        """An unchanged column: a factor if the table has labels."""
        if self.to.columns.has_labels(name.text):
            is_ordered = self.is_ordered(name.text)
            coding = self.usual_coding() if is_ordered else ""
            if meant := self.to.columns.meant_as_amounts(name.text):
                self.to.remark(f"`{name.text}` holds texts and is read as a factor; if amounts are meant: {meant}")
            return self.to.columns.place(Use(name.text, "factor", coding=coding, is_ordered=is_ordered), name.span)
        if few := self.to.columns.few_values(name.text):
            self.to.remark(
                f"`{name.text}` has the values {', '.join(few)} and is read as a number: "
                f"write `factor({name.text})` if it is a factor there"
            )
        return self.to.columns.place(Use(name.text, "covariate"), name.span)

    def level_of(self, use: Use, name: tree.Name) -> str:
        """A factor, as another term has it if there is one before."""
        same = next((u for u in self.to.columns.uses if u.kind == "factor" and u.column == use.column), None)
        coding = self.usual_coding() if use.is_ordered else ""
        return self.to.columns.place(same or replace(use, coding=coding), name.span)

    def usual_coding(self) -> str:
        """Of an ordered factor: R's is contr.poly."""
        return "" if self.to.notation == "bambi" else "polynomial"

    def is_ordered(self, column: str) -> bool:
        """Whether the table declares an order of a column's levels."""
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

    def raw(self, node: tree.Node) -> str | None:
        """A column that a function takes as it is."""
        bare = tree.unwrapped(node)
        if not isinstance(bare, tree.Name):
            return None
        return self.to.columns.place(Use(bare.text, "covariate", is_raw=True), bare.span)

    def _call(self, call: tree.Call, in_bar: bool) -> str:
        name = call.function.removeprefix("np.").removeprefix("numpy.")
        if name in AS_FACTOR:
            return self._factor(call)
        if name in ("scale", "center", "standardize", "Z", "z"):
            return self._scaled(call, name)
        if name == "ave" and (averaged := self._moved(call)) is not None:
            return averaged
        if name in _OF_A_NUMBER:
            return self._function(call, name)
        if name == "poly":
            return self._poly(call)
        if name in SMOOTHS:
            return smooth(self, call, name)
        if name == "car":
            return regions(self, call)
        if name in NOT_HERE:
            raise without_line(call, self.to)
        if name == "ar" and not in_bar and not self.to.has_residuals and self.to.notation == "brms":
            return latent_process(call, self.to)
        if (
            name in BY_LINES
            and not in_bar
            and (self.to.notation == "brms" or any(a.name == "gr" for a in call.arguments))
        ):
            if line := try_line(call, self.to):
                self.to.residuals.append(line)
            return ""
        return self._of_one(call, name, in_bar)

    def _of_one(self, call: tree.Call, name: str, in_bar: bool) -> str:
        """Functions with a single argument."""
        with self.given(call, "x") as given:
            only = given.take("x")
            if only is not None:
                match name:
                    case "I":
                        return self._arithmetic(only)
                    case "offset":
                        return self._offset(call, only)
                    case "log1p":
                        return self._shifted(call, "log", only, 1.0)
                    case "us" | "diag" if isinstance(only, tree.Bars):
                        bars = only if name == "us" else tree.Bars(only.parts, ("||",), only.span)
                        return bar(self, bars, is_structured=True)
                    case "ar1" | "ou" if isinstance(only, tree.Bars):
                        return process(self, call, only)
                    case _ if isinstance(only, tree.Bars) and (found := STRUCTURES.get(name)) and found.absent:
                        raise self.to.refuse(call, found.absent, found.nearest)
                    case "as.numeric" | "as.integer":
                        return self._as_number(call, only, in_bar)
                    case "cs" if not in_bar:
                        inside = self.sum(only, in_bar)
                        self.to.of_each_level.append((call, inside.removeprefix("1 + ").removeprefix("0 + ")))
                        return ""
                    case "Error":
                        raise self.to.refuse(call, "strata of errors are effects of units here", strata(only))
            raise self.to.refuse(call, *self._no_such_function(name))

    def given(self, call: tree.Call, *parameters: str) -> Given:
        """The arguments of a call."""
        return Given(call, parameters, self.to)

    def _as_number(self, call: tree.Call, only: tree.Node, in_bar: bool) -> str:
        if isinstance(only, tree.Name) and self.to.columns.has_labels(only.text):
            raise self.to.refuse(call, f"`{only.text}` holds texts, whose numbers a spec does not know", IN_THE_TABLE)
        return self.term(only, in_bar)

    def _no_such_function(self, name: str) -> tuple[str, str]:
        if name == "ar":
            return (
                "`ar(...)` there is of the residuals, and sigma the sd of innovations; here a process is added to what "
                "`sigma` describes, and its sd is that at any time",
                "write `(0 + ar(week) | user)` for a process of each unit, `ar(week)` for one of all rows",
            )
        if name in _RESIDUAL:
            return (
                "effects that follow each other in time or space are not available in this form",
                "write `(0 + ar(week) | user)` for a process of each unit, or leave it out",
            )
        if name in ("me", "mi"):
            return "covariates are taken to be measured without error and known", "write the column itself"
        if name == "mmc":
            return (
                "a covariate of each of the units of a row is not available",
                "write `(1 + x | mm(g1, g2))` with a column x",
            )
        return f"there is no function `{name}` of columns", IN_THE_TABLE

    def _offset(self, call: tree.Call, inside: tree.Node) -> str:
        inner = tree.unwrapped(inside)
        if isinstance(inner, tree.Call):
            return f"offset({self._call(inner, False)})"
        raw = self.raw(inner)
        if raw is None:
            raise self.to.refuse(call, "an offset is a column or a function of one", IN_THE_TABLE)
        return f"offset({raw})"

    def _scaled(self, call: tree.Call, name: str) -> str:
        more = ("center", "scale|rescale", "ddof") if name in ("scale", "standardize") else ()
        with self.given(call, "x|data", *more) as given:
            column = given.take("x")
            if not isinstance(column, tree.Name):
                raise self.to.refuse(call, "only columns themselves can be centred and scaled", IN_THE_TABLE)
            center = _zero_or_unit(given, "center", "mean")
            scale = "" if name == "center" else _zero_or_unit(given, "scale", "sd")
            if scale == "sd" and center != "mean":
                raise self.to.refuse(
                    call,
                    "there it is divided by the root mean square of what is not centred at the mean, not by the sd",
                    f"write `scale({column.text})`, or the number: `I({column.text} / 2)`",
                )
            is_python = self.to.notation == "bambi"
            given.only("ddof", "0", "1")
            if is_python and scale == "sd":
                self.to.remark(
                    f"`{name}` of Python divides by the sd with n, which is less than the one here, with n − 1"
                )
        return self.to.columns.place(Use(column.text, "covariate", center=center, scale=scale), column.span)

    def _factor(self, call: tree.Call) -> str:
        return self.to.columns.place(factor_use(self, call), call.span)

    def _function(self, call: tree.Call, name: str) -> str:
        with self.given(call, "x", *(("base",) if name == "log" else ())) as given:
            inside, base = given.take("x"), given.take("base")
        if inside is None:
            raise self.to.refuse(call, f"`{name}` is of a column", f"write `{name}(x)`")
        if base is not None:
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
        raw = self.raw(inside)
        if raw is None:
            raise self.to.refuse(call, f"`{name}` is of a column, perhaps plus or minus a number", IN_THE_TABLE)
        moved = "" if not shift else f" {'+' if shift > 0 else '-'} {decimal(abs(shift))}"
        return f"{name}({raw}{moved})"

    def _poly(self, call: tree.Call) -> str:
        with self.given(call, "x", "degree", "...", "raw", "simple") as given:
            column, degree, is_raw = given.take("x"), given.take("degree"), given.is_on("raw", False)
            given.skip("simple")
        raw = None if column is None else self.raw(column)
        if raw is None or not isinstance(degree, tree.Number):
            raise self.to.refuse(call, "`poly` is of a column and has a degree", "write `poly(x, 2)`")
        if is_raw and isinstance(column, tree.Name):
            powers = [self.column(column)] + [f"{self.column(column)}^{k}" for k in range(2, int(degree.value) + 1)]
            return "(" + " + ".join(powers) + ")" if len(powers) > 1 else powers[0]
        return f"poly({raw}, {degree.text})"

    def _arithmetic(self, node: tree.Node) -> str:
        """The content of `I(...)`: powers, products, and columns that are shifted and scaled."""
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
            IN_THE_TABLE,
        )

    def _moved(self, node: tree.Node) -> str | None:
        """A column, perhaps minus a number or its mean, and divided by a number or its sd."""
        use = moved_use(node)
        if use is None:
            return None
        if use.of_units[0]:
            self.to.columns.place(Use(use.of_units[1], "group"), node.span)
        return (
            self.column(tree.Name(use.column, node.span))
            if use == Use(use.column, "covariate")
            else self.to.columns.place(use, node.span)
        )


def _zero_or_unit(given: Given, name: str, usual: str) -> str:
    """`TRUE`, `FALSE`, or a number that is subtracted or divides."""
    argument = given.argument(name)
    value = None if argument is None else ratio(argument.value)
    if value is not None:
        return "" if value == (0 if name == "center" else 1) else decimal(value)
    return usual if given.is_on(name, True) else ""


def pieces(written: str) -> list[str]:
    """The terms of a sum."""
    found, depth, start = [], 0, 0
    for k, character in enumerate(written):
        depth += (character == "(") - (character == ")")
        if depth == 0 and written.startswith(" + ", k):
            found.append(written[start:k])
            start = k + 3
    return [*found, written[start:]]


def _once(items: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Terms that are there twice count once, as the factor beside a curve for each level; `f * z` contains `f`."""
    seen: set[str] = set()
    kept = []
    for sign, text in items:
        if sign != "+":
            kept.append((sign, text))
            continue
        own = [piece for piece in pieces(text) if piece not in seen]
        seen |= {*own, *(part for piece in own for part in (piece.split(" * ") if "(" not in piece else ()))}
        if own:
            kept.append((sign, " + ".join(own)))
    return kept
