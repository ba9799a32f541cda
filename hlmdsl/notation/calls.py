"""In: the tree of a formula or a call. Out: a `Statement`: the program, the formulas, the family.

Not decided here: what terms and responses mean (terms.py, response.py).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import field, replace
from typing import Literal

from hlmdsl.notation import tree
from hlmdsl.notation.arguments import LEAVE_OUT, NOTHING, REST, matched, word
from hlmdsl.notation.call_errors import UnknownCall
from hlmdsl.notation.errors import NotAModel, NotSayable, UnknownNotation
from hlmdsl.notation.likelihoods import FamilyThere, family_in
from hlmdsl.notation.not_read import instead_of
from hlmdsl.notation.of_nlme import bars_of, in_place_of, residual_of, spread_of
from hlmdsl.notation.signatures import ADVICE, HARMLESS, OTHER_PRIORS, POSITIONS
from hlmdsl.source.diagnostic import Diagnostic, nearest
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText

Notation = Literal["lme4", "brms", "glmmTMB", "bambi"]
NOTATIONS: tuple[Notation, ...] = ("lme4", "brms", "glmmTMB", "bambi")

PROGRAMS: dict[str, tuple[Notation, str]] = {
    "lm": ("lme4", "gaussian"),
    "lmer": ("lme4", "gaussian"),
    "blmer": ("lme4", "gaussian"),
    "aov": ("lme4", "gaussian"),
    "ols": ("bambi", "gaussian"),
    "mixedlm": ("bambi", "gaussian"),
    "logit": ("bambi", "bernoulli"),
    "poisson": ("bambi", "poisson"),
    "lme": ("lme4", "gaussian"),
    "gls": ("lme4", "gaussian"),
    "glm": ("lme4", "gaussian"),
    "glmer": ("lme4", "gaussian"),
    "bglmer": ("lme4", "gaussian"),
    "glm.nb": ("lme4", "negbinomial"),
    "glmer.nb": ("lme4", "negbinomial"),
    "stan_glm": ("lme4", "gaussian"),
    "stan_lm": ("lme4", "gaussian"),
    "stan_lmer": ("lme4", "gaussian"),
    "stan_glmer": ("lme4", "gaussian"),
    "stan_glmer.nb": ("lme4", "negbinomial"),
    "stan_glm.nb": ("lme4", "negbinomial"),
    "stan_betareg": ("lme4", "beta"),
    "betareg": ("lme4", "beta"),
    "stan_polr": ("lme4", "cumulative"),
    "polr": ("lme4", "cumulative"),
    "clm": ("lme4", "cumulative"),
    "clmm": ("lme4", "cumulative"),
    "multinom": ("lme4", "categorical"),
    "rq": ("lme4", "asym_laplace"),
    "lqmm": ("lme4", "asym_laplace"),
    "survreg": ("lme4", "weibull"),
    "gam": ("lme4", "gaussian"),
    "bam": ("lme4", "gaussian"),
    "gamm4": ("lme4", "gaussian"),
    "glmmTMB": ("glmmTMB", "gaussian"),
    "brm": ("brms", "gaussian"),
    "bf": ("brms", "gaussian"),
    "brmsformula": ("brms", "gaussian"),
    "bmb.Model": ("bambi", "gaussian"),
    "bambi.Model": ("bambi", "gaussian"),
    "Model": ("bambi", "gaussian"),
    "bmb.Formula": ("bambi", "gaussian"),
    "Formula": ("bambi", "gaussian"),
}
"""Functions that fit a model, the notation of their formulas, and the default family."""

_AROUND = frozenset(
    {"summary", "coef", "fixef", "ranef", "VarCorr", "confint", "print", "plot", "emmeans", "loo", "tidy"}
)
"""Functions around a call that fits a model, which leave the model as it is."""

_FORMULAS = frozenset({"bf", "brmsformula", "lf", "bmb.Formula", "Formula"})
_DISPERSION = {"gaussian": "sigma", "beta": "phi", "betafamily": "phi", "betabinomial": "phi", "t": "sigma"}
"""What `dispformula` of glmmTMB is of; of other families a shape."""


@frozen
class Statement:
    """A model as it is stated there. `effects` are right-hand sides by parameter, "" the main one."""

    notation: Notation
    response: tree.Node
    effects: dict[str, tree.Node]
    family: FamilyThere
    fixed: dict[str, str] = field(default_factory=dict)
    weights: tree.Node | None = None
    offset: tree.Node | None = None
    knots: tree.Node | None = None
    is_centred: bool = True
    priors: tuple[tree.Node, ...] = ()
    remarks: tuple[str, ...] = ()
    residual: tree.Call | None = None
    """How residuals correlate, as an argument of a call."""
    is_curve: bool = False
    """Whether the main right-hand side is arithmetic of parameters."""
    has_cell_means: bool = True
    """Whether factors without an intercept have a coefficient for each level, in parameters other than the main one."""


def notation_called(given: str) -> Notation:
    """One of the notations. Raises HlmError for any other name."""
    folded = {n.casefold(): n for n in NOTATIONS} | {
        "lmer": "lme4",
        "r": "lme4",
        "rstanarm": "lme4",
        "formulae": "bambi",
    }
    found = folded.get(given.casefold())
    if found is None:
        near = nearest(given, NOTATIONS)
        closest = f"did you mean `{near[0]}`?" if near else f"write one of {', '.join(f'`{n}`' for n in NOTATIONS)}"
        raise HlmError([UnknownNotation(span=None, given=given, closest=closest)])
    return found


def statement_of(
    source: SourceText, family: str | None, notation: Notation | None, read: Callable[[SourceText], tree.Node]
) -> Statement:
    """The statement of a text. `family` and `notation` replace or complete what it gives.

    Raises HlmError if there is no formula, or an argument changes the model and cannot be carried over.
    """
    node = _inside(tree.unwrapped(read(source)))
    found = _Finder(source, read)
    found.visit(node)
    if found.main is None or found.main.left is None:
        if isinstance(node, tree.Call) and node.function not in PROGRAMS:
            near, advice = instead_of(node.function, PROGRAMS)
            raise HlmError([UnknownCall(span=node.span, function=node.function, near=near, advice=advice)])
        raise HlmError([NotAModel(span=node.span)])
    if found.problems:
        raise HlmError(found.problems)
    there = found.family if family is None else FamilyThere(*_name_and_link(family))
    effects = {"": found.main.right, **found.effects}
    fixed = {**found.fixed, **dict(there.fixed)}
    if found.dispersion is not None:
        from hlmdsl.families.elsewhere import plain

        effects[_DISPERSION.get(plain(there.name), "shape")] = found.dispersion
    spoken = notation or found.notation or ("bambi" if _is_bambis(found.main) else "lme4")
    return Statement(
        notation=spoken,
        response=found.main.left,
        effects=effects,
        family=there,
        fixed=fixed,
        weights=found.weights,
        offset=found.offset,
        knots=found.knots,
        is_centred=found.is_centred,
        priors=tuple(found.priors),
        remarks=tuple(found.remarks),
        residual=found.residual,
        is_curve=found.is_curve,
        has_cell_means=found.has_cell_means,
    )


def _inside(node: tree.Node) -> tree.Node:
    """`lmer(...)` of `summary(lmer(...))`."""
    while isinstance(node, tree.Call) and node.function in _AROUND and node.arguments:
        node = tree.unwrapped(node.arguments[0].value)
    return node


def _column_of(node: tree.Node) -> str:
    """`"g"`, `data["g"]`, `data.g`, `data$g`; empty for anything else."""
    match node:
        case tree.Text(text=text):
            return text
        case tree.Index(base=tree.Name(), items=(tree.Argument(name=None, value=tree.Text(text=text)),)):
            return text
        case tree.Name(text=text) if text.count(".") == 1:
            return text.rpartition(".")[2]
        case tree.Operation(operator="$", right=tree.Name(text=text)):
            return text
    return ""


def _name_and_link(family: str) -> tuple[str, str | None]:
    name, _, link = family.partition("(")
    return name.strip(), link.rstrip(") ").strip("\"'= ").removeprefix("link").strip("\"'= ") or None


def _is_bambis(formula: tree.Formula) -> bool:
    """`y["yes"]`, `p(k, n)`, `censored(y, status)`: responses that only Bambi has."""
    match formula.left:
        case tree.Index():
            return True
        case tree.Call(function=name):
            return name in ("p", "prop", "proportion", "censored", "truncated", "constrained", "counts", "weighted")
    return False


class _GivenUp(Exception):
    """What is around an argument that is rejected, its diagnostic being in the list."""


class _Finder:
    """Walks a call; what it finds is read off afterwards."""

    def __init__(self, source: SourceText, read: Callable[[SourceText], tree.Node]) -> None:
        self.source, self.read = source, read
        self.main: tree.Formula | None = None
        self.effects: dict[str, tree.Node] = {}
        self.family = FamilyThere("gaussian")
        self.fixed: dict[str, str] = {}
        self.notation: Notation | None = None
        self.weights: tree.Node | None = None
        self.offset: tree.Node | None = None
        self.dispersion: tree.Node | None = None
        self.priors: list[tree.Node] = []
        self.knots: tree.Node | None = None
        self.is_centred = True
        self.is_curve = False
        self.has_cell_means = True
        self.residual: tree.Call | None = None
        self.remarks: list[str] = []
        self.problems: list[Diagnostic] = []

    def refuse(self, node: tree.Node | tree.Argument, why: str, instead: str) -> Exception:
        """An error at a node; raise what is returned to give up what is around it."""
        written = " ".join(self.source.slice(node.span).split())
        self.problems.append(NotSayable(span=node.span, written=written, why=why, instead=instead))
        return _GivenUp()

    def visit(self, node: tree.Node) -> None:
        match node:
            case tree.Formula():
                self._formula(node)
            case tree.Text():
                self._formula_in(node)
            case tree.Operation(operator="+", left=left, right=right):  # bf(...) + lf(...) + gaussian()
                self.visit(left)
                self.visit(right)
            case tree.Call():
                self._call(node)

    def _formula(self, formula: tree.Formula) -> None:
        if formula.left is None:
            return
        if self.main is None:
            self.main = formula
            return
        left = tree.unwrapped(formula.left)
        parts = [value for _, value in tree.summands(left)]
        for part in parts:
            if isinstance(part, tree.Name):
                self.effects[part.text] = formula.right

    def _formula_in(self, text: tree.Text) -> None:
        """A formula in quotes, padded so that places in it are those in the whole text."""
        node = self._read_inside(text)
        if isinstance(node, tree.Formula):
            self._formula(node)

    def _read_inside(self, text: tree.Text) -> tree.Node:
        return tree.unwrapped(self.read(SourceText("<formula>", " " * (text.span.start + 1) + text.text)))

    def _call(self, call: tree.Call) -> None:
        program = PROGRAMS.get(call.function) or PROGRAMS.get(call.function.rsplit(".", 1)[-1])
        if program is not None:
            notation, family = program
            self.notation = notation
            if call.function not in _FORMULAS:
                self.family = replace(self.family, name=family)
        elif call.function not in _FORMULAS:
            self._other_call(call)
            return
        short = call.function if call.function in PROGRAMS else call.function.rsplit(".", 1)[-1]
        usual = ("formula", REST) if call.function in _FORMULAS else ("formula", "data")
        for name, argument in matched(call, POSITIONS.get(short, usual)):
            try:
                self._argument(call, argument.name or name, argument)
            except _GivenUp:
                continue
        if call.function.removeprefix("stan_") == "betareg":
            self._part_precision()

    def _part_precision(self) -> None:
        """`y ~ x | z` of betareg, whose second part is of the precision."""
        right = None if self.main is None else tree.unwrapped(self.main.right)
        if self.main is not None and isinstance(right, tree.Bars) and len(right.parts) == 2:
            self.main = replace(self.main, right=right.parts[0])
            self.effects["phi"] = right.parts[1]

    def _other_call(self, call: tree.Call) -> None:
        """What is added to `bf(...)`: a family, or what is not available."""
        if call.function in ("set_rescor", "mvbf", "nlf"):
            self.problems.append(
                NotSayable(
                    span=call.span,
                    written=f"{call.function}(...)",
                    why="a spec has one response with linear predictors",
                    instead="write one formula, of one response",
                )
            )
        elif call.function == "set_nl":
            self.is_curve = True
        elif call.function != "set_mecor":
            self._family(call)

    def _family(self, node: tree.Node) -> None:
        with suppress(_GivenUp):
            self.family = family_in(node, self)

    def _argument(self, call: tree.Call, name: str | None, argument: tree.Argument) -> None:
        value = tree.unwrapped(argument.value)
        is_formula = name in ("formula", "fixed", "model", "location", REST)
        if is_formula and isinstance(value, tree.Formula | tree.Text | tree.Operation | tree.Call):
            self.visit(value)
        elif name == "family":
            self._family(value)
        elif name in ("zi", "ziformula", "sigma", "dispformula", "shape", "phi", "hu", "disc", "zoi", "coi"):
            self._effects_by_name(name, value, argument)
        elif name == "nl":
            self.is_curve = word(value) == "TRUE"
        elif name == "groups" and call.function.rsplit(".", 1)[-1] == "mixedlm":
            self._groups(call, argument)
        elif name == "re_formula":
            pass  # with `groups`
        elif name in ("random", "correlation", "groups", "autocor", "scale") or (
            name == "weights" and in_place_of(value)
        ):
            self._of_other_programs(argument, name)
        elif name == "weights":
            self.weights = value
        elif name == "offset":
            self.offset = value
        elif name in ("prior", "priors"):
            self._priors(value)
        elif name == "link.phi" and isinstance(value, tree.Text):
            self.family = replace(self.family, others=(*self.family.others, ("phi", value.text)))
        elif name == "threshold" and word(value) != "flexible":
            raise self.refuse(argument, "here every cutpoint is free", LEAVE_OUT)
        elif name == "cmc" and call.function == "lf" and isinstance(value, tree.Name):
            self.has_cell_means = value.text not in ("FALSE", "F")
        elif name == "knots":
            self.knots = value
        elif name == "center" and call.function in _FORMULAS:
            self.is_centred = word(value) != "FALSE"
        elif name == "link" and isinstance(value, tree.Collection):
            self._links_by_parameter(value)
        elif name in ("link", "dist", "tau", "quantile") or (name == "method" and call.function == "polr"):
            self._of_family(name, argument)
        elif name is not None and isinstance(value, tree.Formula) and value.left is None:
            self.effects[name] = value.right
        elif name is not None and call.function in _FORMULAS and (number := _number(value)):
            self.fixed[name] = number
        elif call.function in _FORMULAS and isinstance(value, tree.Text) and _is_numbered(name, value.text):
            raise self.refuse(argument, "here every parameter has its own value", LEAVE_OUT)
        elif name in OTHER_PRIORS:
            self.remarks.append(f"left out: {name}")
        elif name not in HARMLESS and word(value) not in NOTHING:
            what = f"`{name}` of" if name else "this argument of"
            usual = f"{what} `{call.function}` has no counterpart here", LEAVE_OUT
            raise self.refuse(argument, *ADVICE.get(name or "", usual))

    def _effects_by_name(self, name: str, value: tree.Node, argument: tree.Argument) -> None:
        match value:
            case tree.Formula(left=None, right=right):
                if name == "dispformula":
                    self.dispersion = right
                elif not (isinstance(right, tree.Number) and right.text == "0"):
                    self.effects["zi" if name == "ziformula" else name] = right
            case tree.Number(text=text):
                self.fixed[name] = text
            case _:
                raise self.refuse(argument, f"`{name}` is a formula or a number here", f"write `{name} = ~ x`")

    def _priors(self, value: tree.Node) -> None:
        """Of Bambi's, numbers are values of parameters."""
        if isinstance(value, tree.Collection):
            numbers = {a.name: a.value.text for a in value.items if a.name and isinstance(a.value, tree.Number)}
            self.fixed |= numbers
            value = replace(value, items=tuple(a for a in value.items if a.name not in numbers))
            if numbers and not value.items:
                return
        self.priors.append(value)

    def _links_by_parameter(self, given: tree.Collection) -> None:
        """`link={"mu": "log", "psi": "logit"}` of Bambi, the main parameter first."""
        each = [(a.name, a.value.text) for a in given.items if a.name and isinstance(a.value, tree.Text)]
        if each:
            self.family = replace(self.family, link=each[0][1], others=tuple((n or "", link) for n, link in each[1:]))

    def _of_family(self, name: str, argument: tree.Argument) -> None:
        given = word(argument.value)
        if name in ("tau", "quantile") and not isinstance(tree.unwrapped(argument.value), tree.Number):
            raise self.refuse(argument, "a model is of one quantile, and that is a number", f"write `{name} = 0.9`")
        if not given:
            raise self.refuse(argument, f"`{name}` is a word or a number here", LEAVE_OUT)
        if name in ("tau", "quantile"):
            self.fixed["quantile"] = given
        elif name == "dist":
            self.family = replace(self.family, name=given)
        else:
            self.family = replace(self.family, link=given.replace("logistic", "logit"))

    def _add_bar(self, bar: tree.Node) -> None:
        """To the main formula, if a program has it as an argument."""
        if self.main is not None:
            own = tree.Parentheses(bar, bar.span) if isinstance(bar, tree.Bars) else bar
            self.main = replace(self.main, right=tree.Operation("+", self.main.right, own, bar.span))

    def _groups(self, call: tree.Call, argument: tree.Argument) -> None:
        """`mixedlm(..., groups = "g", re_formula = "~x")` of statsmodels, also `groups = data["g"]`."""
        value = tree.unwrapped(argument.value)
        if not (column := _column_of(value)):
            raise self.refuse(argument, "units are those of a column", 'write `groups="g"`')
        left: tree.Node = tree.Number("1", value.span)
        for other in call.arguments:
            if other.name == "re_formula" and isinstance(other.value, tree.Text):
                inside = self._read_inside(other.value)
                if not isinstance(inside, tree.Formula) or inside.left is not None:
                    raise self.refuse(other, "effects that vary are a formula", 'write `re_formula="~x"`')
                left = inside.right
            elif other.name == "re_formula" and word(other.value) not in NOTHING:
                raise self.refuse(other, "effects that vary are a formula", 'write `re_formula="~x"`')
        bars = tree.Bars((left, tree.Name(column, value.span)), ("|",), value.span)
        self._add_bar(tree.Call("us", (tree.Argument(None, bars, value.span),), value.span))

    def _of_other_programs(self, argument: tree.Argument, name: str | None) -> None:
        value = argument.value
        if name == "random" and self.main is not None and (bars := bars_of(value, self)):
            for bar in bars:
                self._add_bar(bar)
            return
        if name == "correlation" and (residual := residual_of(value, self)) is not None:
            self.residual = residual
            return
        if name == "weights" and (spread := spread_of(value, self)) is not None:
            self.effects["sigma"] = spread
            return
        why = {
            "correlation": "how residuals correlate is a line of a spec by itself",
            "autocor": "how residuals correlate is a line of a spec by itself",
            "weights": "how residuals spread is a predictor of sigma here",
            "random": "effects that vary are bars here",
        }.get(name or "", "it has no counterpart")
        usual = "write `(1 + x | g)` in the formula" if name == "random" else LEAVE_OUT
        raise self.refuse(argument, why, in_place_of(value) or usual)


def _number(node: tree.Node) -> str:
    """A number with its sign; empty for anything else."""
    if isinstance(node, tree.Signed) and isinstance(node.operand, tree.Number):
        return node.operand.text if node.sign == "+" else f"-{node.operand.text}"
    return node.text if isinstance(node, tree.Number) else ""


def _is_numbered(*words: str | None) -> bool:
    """Whether all are parameters of kinds, as in `sigma2 = "sigma1"`."""
    return all(word and word[0].isalpha() and word[-1].isdigit() for word in words)
