"""In: the tree of a formula or a call. Out: a `Statement`: the program, the formulas, the family.

Not decided here: what terms and responses mean (terms.py, response.py).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace
from typing import Literal

from hlmdsl.notation import tree
from hlmdsl.notation.call_errors import UnknownCall
from hlmdsl.notation.call_families import FamilyThere, family_of
from hlmdsl.notation.errors import NotAModel, NotSayable, UnknownNotation
from hlmdsl.notation.of_nlme import in_place_of, residual_of, spread_of
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

OF_VISITS = {
    "mmrm": "give its formula without `us(visit | id)`, and add `effects log(sigma) = 0 + visit` and "
    "`correlation residual(visit | id) ~ LKJ(eta = 1)` to the spec"
}
"""Functions whose formulas give the correlations of residuals, and what to do with these."""

_FORMULAS = frozenset({"bf", "brmsformula", "lf", "bmb.Formula", "Formula"})
_DISPERSION = {"gaussian": "sigma", "beta": "phi", "betafamily": "phi", "betabinomial": "phi", "t": "sigma"}
"""What `dispformula` of glmmTMB is of; of other families a shape."""

_SAMPLING = {"iter", "chains", "cores", "warmup", "seed", "backend", "threads", "draws", "tune", "thin", "init"}
_OPTIMISING = {"REML", "control", "verbose", "start", "nAGQ", "na.action", "Hess", "algorithm", "normalize", "sparse"}
_KEEPING = {"file", "save_pars", "save_model", "silent", "refresh", "rename", "data", "data2", "sample_prior"}
_CODING = {
    "QR",
    "mean_PPD",
    "center",
    "auto_scale",
    "noncentered",
    "center_predictors",
    "dropna",
    "re_formula",
    "se",
    "adapt_delta",
}
_IGNORED = frozenset(_SAMPLING | _OPTIMISING | _KEEPING | _CODING)
"""Arguments that change how a model is fitted, not which model it is."""


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
    node: tree.Node, family: str | None, notation: Notation | None, read: Callable[[SourceText], tree.Node]
) -> Statement:
    """The statement of a text. `family` and `notation` replace or complete what it gives.

    Raises HlmError if there is no formula, or an argument changes the model and cannot be carried over.
    """
    node = tree.unwrapped(node)
    found = _Finder(read)
    found.visit(node)
    if found.main is None or found.main.left is None:
        if isinstance(node, tree.Call) and node.function not in PROGRAMS:
            near = nearest(node.function, PROGRAMS) if node.function not in OF_VISITS else ()
            raise HlmError(
                [
                    UnknownCall(
                        span=node.span,
                        function=node.function,
                        near=near[0] if near else "",
                        advice=OF_VISITS.get(node.function, ""),
                    )
                ]
            )
        raise HlmError([NotAModel(span=node.span)])
    if found.problems:
        raise HlmError(found.problems)
    there = found.family if family is None else FamilyThere(*_name_and_link(family))
    effects = {"": found.main.right, **found.effects}
    if found.dispersion is not None:
        from hlmdsl.families.elsewhere import plain

        effects[_DISPERSION.get(plain(there.name), "shape")] = found.dispersion
    spoken = notation or found.notation or ("bambi" if _is_bambis(found.main) else "lme4")
    return Statement(
        notation=spoken,
        response=found.main.left,
        effects=effects,
        family=there,
        fixed=found.fixed | dict(there.fixed),
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


class _Finder:
    """Walks a call; what it finds is read off afterwards."""

    def __init__(self, read: Callable[[SourceText], tree.Node]) -> None:
        self.read = read
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
        node = tree.unwrapped(self.read(SourceText("<formula>", " " * (text.span.start + 1) + text.text)))
        if isinstance(node, tree.Formula):
            self._formula(node)

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
        for argument in call.arguments:
            self._argument(call, argument)
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
            self.family = family_of(call) or self.family

    def _argument(self, call: tree.Call, argument: tree.Argument) -> None:
        name, value = argument.name, argument.value
        if name in (None, "formula", "fixed", "model", "location"):
            self.visit(value) if not isinstance(value, tree.Name) else None
            if isinstance(value, tree.Call) and value.function not in _FORMULAS and call.function not in _FORMULAS:
                self._perhaps_family(value)
        elif name == "family":
            self.family = family_of(value) or self.family
        elif name in ("zi", "ziformula", "sigma", "dispformula", "shape", "phi", "hu", "disc", "zoi", "coi"):
            self._effects_by_name(name, value)
        elif name == "nl":
            self.is_curve = isinstance(value, tree.Name) and value.text in ("TRUE", "True", "T")
        elif name in ("random", "correlation", "groups", "autocor", "scale") or (
            name == "weights" and in_place_of(value)
        ):
            self._of_other_programs(call, argument)
        elif name == "weights":
            self.weights = value
        elif name == "offset":
            self.offset = value
        elif name in ("prior", "priors"):
            self._priors(value)
        elif name == "link.phi" and isinstance(value, tree.Text):
            self.family = replace(self.family, others=(*self.family.others, ("phi", value.text)))
        elif name == "threshold":
            if not (isinstance(value, tree.Text) and value.text == "flexible"):
                self._refuse(
                    argument, "here every cutpoint is free", "leave it out, if that is the model that you want"
                )
        elif name == "cmc" and call.function == "lf" and isinstance(value, tree.Name):
            self.has_cell_means = value.text not in ("FALSE", "F")
        elif name == "knots":
            self.knots = value
        elif name == "center" and call.function in _FORMULAS:
            self.is_centred = not (isinstance(value, tree.Name) and value.text in ("FALSE", "F"))
        elif name == "link" and isinstance(value, tree.Collection):
            self._links_by_parameter(value)
        elif name in ("link", "method", "dist", "tau", "quantile"):
            self._of_family(name, value)
        elif isinstance(value, tree.Formula) and value.left is None:
            self.effects[name or ""] = value.right
        elif call.function in _FORMULAS and (number := _number(value)):
            self.fixed[name or ""] = number
        elif call.function in _FORMULAS and isinstance(value, tree.Text) and _is_numbered(name, value.text):
            self._refuse(argument, "here every parameter has its own value", "leave it out, if that is what you want")
        elif name in ("subset", "contrasts"):
            self.remarks.append(f"left out, and it changes the model: {name}")
        elif name not in _IGNORED:
            self.remarks.append(f"left out: {name}")

    def _priors(self, value: tree.Node) -> None:
        """Of Bambi's, numbers are values of parameters."""
        if isinstance(value, tree.Collection):
            numbers = {a.name: a.value.text for a in value.items if a.name and isinstance(a.value, tree.Number)}
            self.fixed |= numbers
            value = replace(value, items=tuple(a for a in value.items if a.name not in numbers))
            if numbers and not value.items:
                return
        self.priors.append(value)

    def _refuse(self, argument: tree.Argument, why: str, instead: str) -> None:
        written = f"{argument.name} = ..."
        self.problems.append(NotSayable(span=argument.span, written=written, why=why, instead=instead))

    def _perhaps_family(self, value: tree.Call) -> None:
        from hlmdsl.families.from_elsewhere import family_there

        if family_there(value.function) is not None:
            self.family = family_of(value) or self.family

    def _effects_by_name(self, name: str, value: tree.Node) -> None:
        match value:
            case tree.Formula(right=right):
                if name == "dispformula":
                    self.dispersion = right
                elif not (isinstance(right, tree.Number) and right.text == "0"):
                    self.effects["zi" if name == "ziformula" else name] = right
            case tree.Number(text=text):
                self.fixed[name] = text

    def _links_by_parameter(self, given: tree.Collection) -> None:
        """`link={"mu": "log", "psi": "logit"}` of Bambi, the main parameter first."""
        each = [(a.name, a.value.text) for a in given.items if a.name and isinstance(a.value, tree.Text)]
        if each:
            self.family = replace(self.family, link=each[0][1], others=tuple((n or "", link) for n, link in each[1:]))

    def _of_family(self, name: str, value: tree.Node) -> None:
        word = value.text if isinstance(value, tree.Text | tree.Name | tree.Number) else ""
        if name in ("tau", "quantile") and isinstance(value, tree.Number):
            self.fixed["quantile"] = word
        elif name in ("tau", "quantile"):
            why = "a model is of one quantile, and that is a number"
            self.problems.append(NotSayable(span=value.span, written=name, why=why, instead=f"write `{name} = 0.9`"))
        elif name == "dist":
            self.family = replace(self.family, name=word)
        elif word:
            self.family = replace(self.family, link=word.replace("logistic", "logit"))

    def _add_bar(self, bar: tree.Node) -> None:
        """To the main formula, if a program has it as an argument."""
        if self.main is not None:
            right = tree.Operation("+", self.main.right, tree.Parentheses(bar, bar.span), bar.span)
            self.main = replace(self.main, right=right)

    def _of_other_programs(self, call: tree.Call, argument: tree.Argument) -> None:
        name, value = argument.name, argument.value
        if name == "random" and isinstance(value, tree.Formula) and self.main is not None:
            self._add_bar(value.right)
            return
        if name == "groups" and isinstance(value, tree.Text) and self.main is not None:
            one = tree.Number("1", value.span)
            self._add_bar(tree.Bars((one, tree.Name(value.text, value.span)), ("|",), value.span))
            return
        if name == "correlation" and (residual := residual_of(value)) is not None:
            self.residual = residual
            return
        if name == "weights" and (spread := spread_of(value)) is not None:
            self.effects["sigma"] = spread
            return
        why = {
            "correlation": "how residuals correlate is a line of a spec by itself",
            "autocor": "how residuals correlate is a line of a spec by itself",
            "weights": "how residuals spread is a predictor of sigma here",
        }.get(name or "", "it has no counterpart")
        self.problems.append(
            NotSayable(
                span=argument.span,
                written=f"{name} = ...",
                why=why,
                instead=in_place_of(value) or "leave it out, if the model without it is what you want",
            )
        )


def _number(node: tree.Node) -> str:
    """A number with its sign; empty for anything else."""
    if isinstance(node, tree.Signed) and isinstance(node.operand, tree.Number):
        return node.operand.text if node.sign == "+" else f"-{node.operand.text}"
    return node.text if isinstance(node, tree.Number) else ""


def _is_numbered(*words: str | None) -> bool:
    """Whether all are parameters of kinds, as in `sigma2 = "sigma1"`."""
    return all(word and word[0].isalpha() and word[-1].isdigit() for word in words)
