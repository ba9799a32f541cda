"""LaTeX: the equations are those of the design matrix, and the page compiles, whatever the labels are."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from functools import cache, reduce
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from explained_designs import PROJECTION, after_fit, design_of, explain_spec, model_of
from independent_functions import bends, sines, smooth, tensor

import hlmdsl as hlm
from hlmdsl.design.bind import bind_data, bind_own_data
from hlmdsl.design.design import Design
from hlmdsl.design.table import table_from
from hlmdsl.explain.explanation import explain
from hlmdsl.explain.generative_model import Climbed, Code, Indicator, Measured, ModelEquations, Regressor
from hlmdsl.explain.meaning import Estimate, Explanation
from hlmdsl.explain.write.json_equations import regressor_data
from hlmdsl.explain.write.latex import to_latex
from hlmdsl.explain.write.latex_symbols import letter, upright
from hlmdsl.explain.write.latex_text import escape
from hlmdsl.model.terms import NumericPart

SPECS = sorted((Path(__file__).parents[2] / "specs").glob("*.hlm"))
HARD = """model hard "Straße % & 50 µg – naïve αβγ Ω ≤ 3 漢字 x² H₂O ½ \\\\end{document} ^^M"
response log(`r t` + 0.5) "temps de réaction" unit "ms" ~ StudentT(mu, sigma, nu)
covariate Größe "height" unit "cm" center mean scale sd
covariate x_1 center 0.1
covariate dose scale 10
factor day { d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11 }
factor `a $f$` { "α", "漢字", "a & b%" } coding sum
factor ord ordered { low < mid < high } coding polynomial
group g "clinic"
group `g 2` "ward" in g
effects mu = 1 + Größe * `a $f$` + day:dose + poly(x_1, 3) + ord + log(dose + 1) + x_1^2 + offset(exp(dose))
  + (1 + x_1 + day || g) + (1 + Größe + x_1 + `a $f$` | `g 2`)
effects log(sigma) = 1 + x_1 + offset(dose) + (1 | g)
prior effects ~ Normal(0, 2 * tau)
prior tau ~ HalfNormal(1)
prior ord ~ StudentT(3, 0, 0.00001)
prior Intercept ~ Flat()
"""


@cache
def hard() -> Design:
    rng, n = np.random.default_rng(1), 600
    table = {
        "r t": rng.gamma(3, 2, n), "Größe": rng.normal(170, 10, n), "x_1": rng.normal(size=n),
        "dose": rng.gamma(2, 1, n), "day": [f"d{i}" for i in rng.integers(1, 12, n)],
        "a $f$": rng.choice(["α", "漢字", "a & b%"], n), "ord": rng.choice(["low", "mid", "high"], n),
        "g": rng.integers(0, 8, n), "g 2": rng.integers(0, 5, n),
    }  # fmt: skip
    return bind_data(model_of(HARD), table_from(pd.DataFrame(table)))


@cache
def designed(path: Path) -> Design:
    return bind_own_data(hlm.load(path).model)


@cache
def explained(path: Path) -> Explanation:
    return explain(designed(path).schema, designed(path))


def fitted(explanation: Explanation) -> Explanation:
    one = Estimate(1.234, -0.5, 2.5, 0.93, 1.0, 1000.0, 900.0, 0.01)
    names = [m.name for m in explanation.meanings] + [c.name for t in explanation.cells for c in t.cells]
    return after_fit(explanation, dict.fromkeys(names, one), ("R-hat is 1.2 for `sd_x`",))


def equations_of(explanation: Explanation) -> ModelEquations:
    assert explanation.equations is not None
    return explanation.equations


def schema_parts(design: Design) -> list[NumericPart]:
    sets = [s for e in design.model.equations for s in (e.effects, *(b.effects for v in e.varying for b in v.bars))]
    return [p for own in sets for t in own.terms for p in t.smooths]


def is_of_bends(r: Measured, design: Design) -> bool:
    return any(
        p.function.name == "walk" and p.function.least_columns > 1
        for p in schema_parts(design)
        if p.names == r.covariates
    )


def values(r: Regressor, design: Design) -> np.ndarray:
    """A regressor evaluated by its own definition, independently of the encoder."""
    rows, factors = design.rows, design.schema.factors
    match r:
        case Indicator():
            return (np.array(factors[r.factor].levels)[rows.levels[r.factor]] == r.level).astype(float)
        case Code():
            weights = dict(r.weights)
            return np.array([weights[factors[r.factor].levels[i]] for i in rows.levels[r.factor]])
        case Climbed():  # in shares that are alike, in which the design has it
            levels = factors[r.factor].levels
            assert len(r.shares) == len(levels) - 1
            return rows.levels[r.factor] / len(r.shares)
        case Measured():
            x, told = rows.numbers[r.covariates[0]], regressor_data(r)
            function, k = told["function"], told["exponent"]
            if function == "poly":  # orthonormal polynomials with positive leading coefficients, by Gram-Schmidt
                q, upper = np.linalg.qr(np.vander(x - x.mean(), k + 1, increasing=True))
                return q[:, k] * np.sign(upper[k, k])
            if function == "spline":
                form = next(f for f in schema_parts(design) if f.names == r.covariates)
                if len(r.covariates) > 1:
                    own = [rows.numbers[name] for name in r.covariates]
                    return tensor(own, own, form.function.df)[:, k - 1]
                period = 12 if "cyclic" in form.name else None
                x = x if period else (x - told["center"]) / told["scale"]
                return smooth(x, x, form.function.least_columns, period)[:, k - 1]
            if function == "walk" and is_of_bends(r, design):
                in_units = (x - told["center"]) / told["scale"]
                return bends(in_units, in_units)[:, k - 1]
            if function == "walk":  # the change from a time to the next, as much of it as there was until then
                times = np.unique(x)
                gap = times[k] - times[k - 1]
                return np.sqrt(gap) * np.clip((x - times[k - 1]) / gap, 0, 1)
            if function == "ar":  # 1 at its time
                return (x == np.unique(x)[k - 1]).astype(float)
            if function == "hsgp":  # every product of a wave along each, the second changing fastest
                form = next(f for f in schema_parts(design) if f.names == r.covariates)
                numbers = (rows.numbers[name] for name in r.covariates)
                each = [sines(x, x, m, c) for x, m, c in zip(numbers, form.function.m, form.function.c, strict=True)]
                products = reduce(lambda a, b: np.einsum("ni,nj->nij", a, b).reshape(len(a), -1), each)
                return (products - products.mean(axis=0))[:, k - 1]
            if function in ("identity", "power"):
                return ((x - told["center"]) / told["scale"]) ** k
            return {"log": np.log, "exp": np.exp, "sqrt": np.sqrt}[function](x + told["shift"])


@pytest.mark.parametrize("design", [*SPECS, "hard"], ids=lambda p: getattr(p, "stem", p))
def test_the_equations_are_the_design_matrix(design: Path | str) -> None:
    bound = hard() if isinstance(design, str) else designed(design)
    model = equations_of(explain(bound.schema, bound))
    for equation, told in zip(bound.schema.equations, model.predictors, strict=True):
        columns = {"common": [], "offset": np.zeros(bound.rows.n)} | {v.grouping.name: [] for v in equation.varying}
        for s in told.summands:
            column = np.prod([values(r, bound) for r in s.regressors] or [np.ones(bound.rows.n)], axis=0)
            if s.coefficient is None:
                columns["offset"] = columns["offset"] + column
            else:
                columns[s.grouping or "common"].append(column)
        common = [s.coefficient.element for s in told.summands if s.coefficient and not s.grouping]
        assert common == list(equation.coefficients)
        np.testing.assert_allclose(np.stack(columns["common"], 1), equation.matrix(bound.rows), atol=1e-9)
        np.testing.assert_allclose(columns["offset"], equation.offset(bound.rows), atol=1e-12)
        for varying in equation.varying:
            np.testing.assert_allclose(
                np.stack(columns[varying.grouping.name], 1), varying.matrix(bound.rows), atol=1e-9
            )


@pytest.mark.parametrize("path", SPECS, ids=lambda p: p.stem)
def test_every_number_has_one_symbol_and_one_prior(path: Path) -> None:
    model = equations_of(explained(path))
    numbers = {m.number for m in explained(path).meanings if m.prior or m.prior_is_default}
    assert numbers <= set(model.symbols)
    with_prior = [s.element for p in model.priors for s in p.of]
    correlated = [s.element for d in model.deviations for _, _, s in d.correlations]
    correlated += [s.element for _, _, s in (model.residual.correlations if model.residual is not None else ())]
    steps = [step.of.element for step in model.steps]  # which follow from totals and shares
    assert Counter(with_prior + correlated + steps) == Counter(list(model.symbols))
    shown = [(s.letter, s.over, s.below) for s in model.symbols.values()]
    assert len(set(shown)) == len(shown)


def test_the_model_is_set_as_a_textbook_does() -> None:
    text = to_latex(explain_spec(PROJECTION))
    for line in (
        r"\log(\text{projection\_sq}_i) &\sim \text{Normal}(\mu_i,\sigma)",
        r"\mu_i &= \beta_{0} {} + \beta^{\text{block}}_{\text{b2}}\, [\text{block}_i = \text{b2}]",
        r"u^{\text{user}}_{0,\text{user}[i]} {} + u^{\text{user}}_{1,\text{user}[i]}\, [\text{direction}_i",
        r"\Sigma^{\text{user}} &= D^{\text{user}} \, R^{\text{user}} \, D^{\text{user}}",
        r"\beta^{\text{block:direction}}_{\text{b3},\text{parallel}} &\sim \text{Normal}(0, 0.5)",
        r"\end{pmatrix} &\sim \text{LKJ}(2)",
    ):
        assert line.replace(" ", "") in text.replace(" ", ""), line


@pytest.mark.parametrize(
    ("priors", "said"),
    [
        ("prior f ~ Normal(0, 1e-7)\nprior sigma ~ Uniform(0, 9)", "The priors are independent:"),
        (
            "prior f ~ Normal(0, 2*tau)\nprior tau ~ HalfNormal(1)",
            "The priors are independent, given the hyperparameters:",
        ),
        (
            "prior f ~ Normal(0, tau)\nprior tau ~ HalfNormal(1)",
            "The priors are independent, given the hyperparameters:",
        ),
    ],
)
def test_a_hyperparameter_makes_priors_depend_on_each_other(priors: str, said: str) -> None:
    text = to_latex(explain_spec(f"response y ~ Normal(mu, sigma)\nfactor f {{ a, b }}\neffects mu = f\n{priors}"))
    assert said in text


def test_defaults_are_marked_and_without_data_unknown() -> None:
    spec = "response y ~ Poisson(mu)\ngroup g\neffects log(mu) = 1 + (1 | g)\nprior Intercept ~ Normal(0, 2)"
    assert r"\tau^{\text{g}}_{0} &\sim \text{a default, scaled to the data}" in to_latex(explain_spec(spec))
    rng = np.random.default_rng(0)
    design = design_of(spec, {"y": rng.poisson(3, 40).tolist(), "g": list("abcd") * 10})
    text = to_latex(explain(design.schema, design))
    assert r"\beta_{0} &\sim \text{Normal}(0, 2) \\" in text
    assert re.search(
        r"\\tau.* &\\sim \\text\{HalfStudentT\}\(\\nu = 3, \\sigma = 1\) \\quad \\text\{\(default\)\}", text
    )


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("µg αΔΑ", r"\(\mu\)g \(\alpha\)\(\Delta\)A"),
        ("x² H₂O", r"x\textsuperscript{2} H\textsubscript{2}O"),
        ("漢", "{[}U+6F22{]}"),
        ("e\u0301 ß", "é ß"),
        ("a ~ b", r"a \(\sim\) b"),
    ],
)
def test_characters_that_pdflatex_lacks_are_set_otherwise(text: str, escaped: str) -> None:
    assert escape(text) == escaped


def assert_balanced(tex: str) -> None:
    bare = re.sub(r"(?<!\\)%.*", "", tex.replace(r"\\", "").replace(r"\{", "").replace(r"\}", "").replace(r"\%", ""))
    depth = 0
    for c in bare:
        depth += (c == "{") - (c == "}")
        assert depth >= 0
    assert depth == 0
    opened: list[str] = []
    for what, name in re.findall(r"\\(begin|end)\{(\w+\*?)\}", bare):
        if what == "begin":
            opened.append(name)
        else:
            assert opened.pop() == name
    assert not opened
    maths = re.findall(r"\\[()]", bare)
    assert maths[::2] == [r"\("] * (len(maths) // 2)
    assert maths[1::2] == [r"\)"] * (len(maths) // 2)


@pytest.mark.parametrize("path", SPECS, ids=lambda p: p.stem)
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_structure(path: Path, after: bool) -> None:
    tex = to_latex(fitted(explained(path)) if after else explained(path))
    assert_balanced(tex)
    assert "$" not in tex.replace(r"\$", "")


def test_structure_with_odd_labels() -> None:
    tex = to_latex(explain(hard().schema, hard()))
    assert_balanced(tex)
    assert "漢" not in tex
    assert r"\end{document}" not in tex


def test_after_a_fit_there_are_median_interval_and_probability() -> None:
    text = to_latex(fitted(explained(next(p for p in SPECS if p.stem == "projection"))))
    assert r"estimate (95\%)" in text
    assert r"1.2 \newline \(-\)0.5 to 2.5 \newline P(\textgreater{} 0) = 0.93" in text
    assert r"\textbf{R-hat is 1.2 for \textasciigrave{}sd\_x\textasciigrave{}}" in text


PREAMBLE = r"""\documentclass{article}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\usepackage{amsmath,array,booktabs,longtable}
\begin{document}
"""


def has_tex() -> bool:
    if shutil.which("pdflatex") is None or shutil.which("kpsewhich") is None:
        return False
    needed = ["amsmath.sty", "array.sty", "booktabs.sty", "longtable.sty", "t1cmr.fd"]
    return all(subprocess.run(["kpsewhich", f], capture_output=True).returncode == 0 for f in needed)


@pytest.mark.skipif(not has_tex(), reason="needs pdflatex with amsmath, booktabs and longtable")
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
def test_all_specs_compile_and_stay_on_the_page(tmp_path: Path, after: bool) -> None:
    explanations = [explained(p) for p in SPECS]
    explanations = [fitted(e) for e in explanations] if after else explanations
    bodies = [to_latex(e) + "\\clearpage\n" for e in explanations]
    log = compiled(tmp_path, bodies)
    assert not re.findall(r"Overfull \\hbox \((?:[3-9]|\d\d+)\..*", log)


@pytest.mark.skipif(not has_tex(), reason="needs pdflatex with amsmath, booktabs and longtable")
def test_odd_labels_compile(tmp_path: Path) -> None:
    known = "".join(chr(c) for c in range(0xA1, 0x250)) + "–—‘’“”…€™ α…ω ΑΩ ²₂½≤ \u200b漢"
    compiled(tmp_path, [to_latex(explain(hard().schema, hard())), escape(known)])


def compiled(folder: Path, bodies: list[str]) -> str:
    """pdflatex's log. Raises where it stops at an error."""
    (folder / "page.tex").write_text(PREAMBLE + "\n".join(bodies) + "\\end{document}\n", encoding="utf-8")
    command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "page.tex"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace", timeout=120)
    assert done.returncode == 0, [line for line in done.stdout.splitlines() if line.startswith(("!", "l."))]
    return done.stdout


def test_many_effects_of_one_term_are_a_sum() -> None:
    levels = ", ".join(f"l{i}" for i in range(15))
    spec = f"response y ~ Normal(mu, sigma)\nfactor f {{ {levels} }}\ngroup g\neffects mu = 1 + f + (1 + f | g)"
    told = hlm.parse(spec).explain().to("latex")
    # fourteen differences, and a unit's deviations from each
    assert re.findall(r"\\sum_\{(.*?)\}\^\{(.*?)\} \\?(\w+)", told) == [("k=1", "14", "beta"), ("k=1", "14", "u")]


def test_functions_of_columns_are_set_as_such() -> None:
    """Orthogonal polynomials by their degree, others by their names, centres by their signs."""
    spec = "response y ~ Normal(mu, sigma)\ncovariate x\ncovariate z center -3\ncovariate w center 11\n"
    spec += "effects mu = 1 + poly(x, 2) + log(x + 1) + sqrt(x) + exp(x) + z + w^2"
    numbers = [float(v) for v in range(12)]
    rows = {"y": np.random.default_rng(1).normal(size=12), "x": numbers, "z": numbers[3:] + numbers[:3], "w": numbers}
    told = to_latex(explain_spec(spec, rows))
    for part in (
        r"P_{1}(\text{x}_i)", r"P_{2}(\text{x}_i)", r"\log(\text{x}_i + 1)", r"\sqrt{\text{x}_i}", r"\exp(\text{x}_i)",
        r"(\text{z}_i + 3)", r"(\text{w}_i - 11){}^{2}",
    ):  # fmt: skip
        assert part in told, part


def test_letters() -> None:
    assert letter("a").tex == "a"
    assert letter("lam").tex == letter("lambda").tex == r"\lambda"
    for name in ("ab", "é", "2"):
        assert letter(name).tex == upright(name).tex != name
