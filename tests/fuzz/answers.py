"""What a right answer is, for a spec: whatever it is, and, where its parts are known, what its design has to be."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Mapping, Sequence
from html.parser import HTMLParser
from typing import Any

import numpy as np

import hlmdsl as hlm
from hlmdsl.design.design import Design, Schema
from hlmdsl.explain.meaning import Explanation, Meaning, Sum
from hlmdsl.model.check import check_model
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.text import SourceText
from hlmdsl.syntax import ast, parse_recovering
from hlmdsl.syntax.format import format_spec
from hlmdsl.syntax.intercept import with_intercepts
from tests.fuzz.answers_density import check_density
from tests.fuzz.answers_fit import check_estimates
from tests.fuzz.outcome import CONTROL, Verdict, Wrong, check_diagnostics, check_report, claim, codes_of, refused
from tests.fuzz.written import Points, Setting, Written
from tests.properties.reading import read_cells

CLOSE = 1e-7
PARTS = {"HLM101", "HLM102", "HLM103", "HLM104"}
"""Errors of files and of sheer size, which have no place in a text."""


def check_spec(text: str, table: Any = None, written: Written | None = None) -> Verdict:
    """Read, format, check, bind and explain a spec, as far as it goes, and hold every answer against what is right."""
    source = SourceText("fuzz.hlm", text)
    tree, unreadable = parse_recovering(source)
    for d in unreadable:
        claim(d.span is not None or d.code in PARTS, "a syntax error has a place", d.code)
    check_diagnostics(unreadable, source)
    if not unreadable:
        check_layout(tree, source)
    spec, error = _load(text)
    again = _check(tree, source) if not unreadable else error
    claim(str(error) == str(again), "checking is deterministic", (str(error), str(again)))
    if error is not None:
        check_report(error)
        claim(bool(unreadable) or all(d.code.startswith("HLM2") for d in error.diagnostics), "only HLM2xxx is left")
        return Verdict("refused", codes_of(error.diagnostics))
    assert spec is not None
    claim(not unreadable, "what cannot be read is refused")
    check_diagnostics(spec.warnings, source)
    found = codes_of(spec.warnings)
    design: Design | None = None
    try:
        if table is None:
            report = spec.explain()
        else:
            compiled = spec.compile(table)
            design, report = compiled.design, compiled.explain()
    except HlmError as refusal:
        return Verdict("refused", found | refused(refusal).codes)
    found |= codes_of(report.explanation.warnings)
    check_diagnostics(report.explanation.warnings, source)
    assert report.schema is not None
    check_explanation(report.explanation, report.schema)
    check_renderings(report)
    if written is not None and design is not None:
        check_written(written, design, report.explanation)
        if written.is_plain:
            check_arithmetic(report.explanation, design)
        if written.table_seed % 4 == 0:
            check_estimates(design, written.table_seed)
        is_readable = written.is_plain or not any(bar.curves for bar in written.bars)  # the textbook goes by names
        if written.table_seed % 8 == 1 and is_readable:
            check_density(design)
    return Verdict("accepted", found)


def _load(text: str) -> tuple[hlm.Spec | None, HlmError | None]:
    try:
        return hlm.parse(text, "fuzz.hlm"), None
    except HlmError as error:
        return None, error


def _check(tree: ast.SpecFile, source: SourceText) -> HlmError | None:
    try:
        check_model(tree, source)
    except HlmError as error:
        return error
    return None


def check_layout(tree: ast.SpecFile, source: SourceText) -> None:
    """The formatted spec says the same, is laid out already, and its tree survives JSON."""
    once = format_spec(tree)
    read, wrong = parse_recovering(SourceText("fuzz.hlm", once))
    claim(not wrong, "what is formatted can be read", once)
    claim(read == with_intercepts(tree), "format keeps the tree", once)
    claim(format_spec(read) == once, "format is idempotent", once)
    claim(ast.SpecFile.model_validate_json(tree.model_dump_json()) == tree, "the tree survives JSON")
    claim(sum(map(len, _comments(tree))) == sum(map(len, _comments(read))), "format keeps all comments", once)


def _comments(tree: ast.SpecFile) -> list[str]:
    found = [*tree.closing_comments]
    for d in tree.declarations:
        found += [*d.trivia.before, *([d.trivia.after] if d.trivia.after else [])]
    return found


def check_explanation(explanation: Explanation, schema: Schema) -> None:
    """Names are unique, and the weights of every meaning single out what it is about, by the encoder of the design."""
    told = explanation.meanings
    names = [m.name for m in told]
    claim(len(names) == len(set(names)), "names are unique", sorted(n for n in names if names.count(n) > 1)[:2])
    for m in told:
        claim(bool(m.text.strip()), "a meaning has a sentence", m.name)
        claim(
            "nan" not in m.prior_text.split() and "None" not in m.prior_text, "a prior is told in numbers", m.prior_text
        )
    for equation in schema.equations:
        coefficients = equation.coefficients
        place = {(c.variable, c.labels): j for j, c in enumerate(coefficients)}
        for m in told:
            j = place.get((m.variable, tuple(label for _, label in m.coords)))
            if m.kind in ("intercept", "effect") and j is not None and m.weights:
                matrix = equation.matrix(schema.rows([dict(p.at) for p in m.weights]))
                claim_weights(m, matrix, np.eye(len(coefficients))[j], "a meaning's weights single out its coefficient")
    main = schema.main
    names = [c.name for c in main.coefficients]
    sums = [m for t in explanation.cells for m in t.cells] + [m for m in told if m.kind == "combination"]
    for m in sums:
        if isinstance(m.derived, Sum) and m.weights and all(n in names for n, _ in m.derived.terms):
            wanted = np.zeros(len(names))
            for name, weight in m.derived.terms:
                wanted[names.index(name)] += weight
            if len(set(names)) == len(names) and _is_main(m, explanation, main.equation.parameter):
                matrix = main.matrix(schema.rows([dict(p.at) for p in m.weights]))
                claim_weights(m, matrix, wanted, "a sum's weights are those of its coefficients")


def _is_main(meaning: Meaning, explanation: Explanation, parameter: str) -> bool:
    """Cells of other predictors stand in tables of their own; only those of the main one are checked here."""
    return meaning.variable == parameter


def claim_weights(meaning: Meaning, matrix: np.ndarray, wanted: np.ndarray, what: str) -> None:
    h = np.array([p.weight for p in meaning.weights])
    # an entry that is zero but for rounding is not held against the weights
    size = np.abs(h) @ (np.abs(matrix) + 1e-6 * np.abs(matrix).max(axis=0, initial=0.0)) + np.abs(wanted)
    off = np.abs(h @ matrix - wanted)
    floor = 1e-12 * np.abs(h).sum()
    claim(bool((off <= CLOSE * size + floor).all()), what, (meaning.name, off.tolist()[:4]))


def check_renderings(report: Any) -> None:
    """All forms are made and well formed, JSON holds the weights, and nothing in them moves the cursor."""
    explanation = report.explanation
    for form in ("text", "markdown", "html", "latex", "json"):
        shown = report.to(form, width=100)
        claim(isinstance(shown, str) and bool(shown), "a form is text", form)
        claim(not CONTROL.search(shown), "a form holds no control characters", form)
        if form == "html":
            check_html(shown)
        if form == "latex":
            check_braces(shown)
        if form == "json":
            data = json.loads(shown)
            given = {m["name"]: sum(p["weight"] for p in m["weights"]) for m in data["meanings"]}
            held = {m.name: sum(p.weight for p in m.weights) for m in explanation.meanings}
            claim(given == held, "JSON has all meanings and weights")


def check_html(page: str) -> None:
    """Every tag that is opened is closed, in order."""
    reader = _Tags()
    reader.feed(page)
    reader.close()
    claim(not reader.wrong and not reader.stack, "HTML is well formed", (reader.wrong[:2], reader.stack[:2]))


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.stack: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("br", "hr", "img", "meta", "wbr"):
            self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.stack or self.stack.pop() != tag:
            self.wrong.append(tag)


def check_braces(source: str) -> None:
    """Braces of LaTeX that are no characters are closed."""
    depth = 0
    for brace in re.sub(r"\\\\|\\[{}]|[^{}\\]", "", source).replace("\\", ""):
        depth += 1 if brace == "{" else -1
        claim(depth >= 0, "LaTeX closes the braces that it opens", source[:200])
    claim(depth == 0, "LaTeX closes the braces that it opens", source[:200])


# --- what is known of a model that was put together here --------------------------------------------------------------


def check_written(written: Written, design: Design, explanation: Explanation) -> None:
    """The rows, columns, priors, meanings and estimands are those of the parts, by NumPy alone."""
    seen = points_of(written, written.cells)
    check_rows(written, design, written.cells)
    main = design.schema.main
    expected = written.matrix(written.effects, design.rows.n, seen, seen)
    claim_same(main.matrix(design.rows), expected, "the design matrix is that of the terms")
    check_varying(written, design, seen)
    check_priors(written, design)
    names = [c.name for c in main.coefficients]
    of_main = [e for e in design.schema.equations if e.equation.is_main]
    place = {(c.variable, c.labels): j for e in of_main for j, c in enumerate(e.coefficients)}
    for m in explanation.meanings:
        j = place.get((m.variable, tuple(label for _, label in m.coords)))
        if m.weights and m.kind in ("intercept", "effect") and j is not None:
            matrix = at_points(written, [dict(p.at) for p in m.weights], seen)
            claim_weights(m, matrix, np.eye(len(names))[j], "weights on NumPy's design single out the coefficient")
        if m.kind == "estimand" and m.name in written.estimands and m.weights:
            matrix = at_points(written, [dict(p.at) for p in m.weights], seen)
            wanted = sum(
                (float(w) * averaged(written, at, seen) for w, at in written.estimands[m.name]), np.zeros(len(names))
            )
            claim_weights(m, matrix, wanted, "an estimand's weights are its points'")


def check_arithmetic(explanation: Explanation, design: Design) -> None:
    """Printed sums of cells, read back by a reader that knows only the words, have the weights of the points."""
    levels = {f: c.levels for f, c in design.schema.factors.items()}
    names = {c.name for e in design.schema.equations if e.equation.is_main for c in e.coefficients}
    for m in explanation.meanings:
        if m.name not in names or not m.arithmetic or not m.weights:
            continue
        try:
            printed = read_cells(m.arithmetic, levels)
        except (AssertionError, ValueError, IndexError) as error:
            raise Wrong("printed arithmetic can be read", (m.name, m.arithmetic)) from error
        named = {v for at in printed for v, _ in at}
        weights: dict[Any, float] = {}
        for point in m.weights:
            at = tuple(sorted((v, x) for v, x in point.at if v in named))
            weights[at] = weights.get(at, 0.0) + point.weight
        claim(len(printed) == len(weights), "printed arithmetic has all points", (m.name, m.arithmetic))
        for (_, shown), (_, held) in zip(_by_place(printed), _by_place(weights), strict=True):
            claim(
                abs(shown - held) <= 1.5e-2 * abs(held) + 1e-12,
                "printed arithmetic has the weights",
                (m.name, m.arithmetic),
            )


def _by_place(weights: Mapping[Any, float]) -> list[tuple[Any, float]]:
    """In the order of the places; values are printed with six digits."""
    return sorted(
        (tuple((v, x if isinstance(x, str) else f"{float(x):.4g}") for v, x in at), w) for at, w in weights.items()
    )


def points_of(written: Written, table: Mapping[str, list]) -> Points:
    return {v.name: table[v.column] for v in (*written.factors, *written.covariates)}


def at_points(written: Written, points: Sequence[Setting], seen: Points) -> np.ndarray:
    columns = {name: [p[name] for p in points] for name in (points[0] if points else ())}
    return written.matrix(written.effects, len(points), columns, seen)


def averaged(written: Written, at: Setting, seen: Points) -> np.ndarray:
    """The design's row at a point, averaged over the levels of the factors that it does not name."""
    used = {p.name for t in written.effects.terms for p in t}
    free = [v for v in written.factors if v.name in used and v.name not in at]
    points = [
        {**at, **dict(zip([f.name for f in free], levels, strict=True))}
        for levels in itertools.product(*(f.levels for f in free))
    ]
    return at_points(written, points, seen).mean(axis=0)


def check_rows(written: Written, design: Design, table: Mapping[str, list]) -> None:
    n = len(next(iter(table.values())))
    claim(design.rows.n + design.rows_dropped == n, "rows are used or reported as dropped", (design.rows.n, n))
    for covariate in written.covariates:
        if covariate.name in design.rows.numbers:
            given = np.array([float(v) for v in table[covariate.column]])
            claim(
                np.array_equal(design.rows.numbers[covariate.name], given),
                "a covariate keeps its values",
                covariate.name,
            )
    for factor in written.factors:
        if factor.name in design.rows.levels:
            levels = design.schema.factors[factor.name].levels
            claim(levels == factor.levels, "levels stand in their order", (levels, factor.levels))
            told = [levels[i] for i in design.rows.levels[factor.name].tolist()]
            claim(told == [str(v) for v in table[factor.column]], "a factor keeps its levels", factor.name)


def check_varying(written: Written, design: Design, seen: Points) -> None:
    by_members: dict[tuple[bool, frozenset[str]], list] = {}
    for bar in written.bars:
        by_members.setdefault((bar.shared, frozenset(bar.members)), []).append(bar)
    varying = {v.grouping.key: v for v in design.schema.main.varying}
    claim(varying.keys() == by_members.keys(), "groupings are those of the bars", list(varying))
    for members, bars in by_members.items():
        coded = varying[members]
        expected = np.concatenate([written.bar_matrix(b, design.rows.n, seen, seen) for b in bars], axis=1)
        claim_same(coded.matrix(design.rows), expected, "varying effects are those of the bar")
        columns = {v.name: v.column for v in (*written.groups, *written.factors)}
        units = design.groupings[coded.grouping.name]
        ordered = [m.name for m in coded.grouping.members]
        given = list(zip(*([str(v) for v in written.cells[columns[m]]] for m in ordered), strict=True))
        if units.is_shared:
            told = list(zip(*([units.labels[i] for i in index.tolist()] for index, _ in units.entries), strict=True))
        else:
            told = [units.parts[i] for i in units.index.tolist()]
        claim(told == given, "each row keeps its unit", coded.grouping.name)


def check_priors(written: Written, design: Design) -> None:
    """Each coefficient has the most specific prior that was declared, known by its sd."""
    main, priors = design.schema.main, written.priors
    cells = written.by_levels(written.effects)
    assert cells is not None
    of_levels = written.levels.coded[1:] if main.category is not None and written.levels is not None else ("",)
    if written.effects.intercept:
        constant = "cutpoints" if written.has_cutpoints else "Intercept"
        resolved = design.priors[constant]
        each = of_levels if not written.has_cutpoints else [""] * len(main.cutpoints)
        for own, level in zip(resolved, each, strict=True):
            _claim_prior(own, priors.get((constant, level), priors.get(constant)), constant)
    factors = {f.name for f in written.factors}
    for term, coded in zip(written.effects.in_order, main.effects.terms, strict=True):
        is_cell_means = all(p.name in factors for p in term) and len(cells[term]) == len(term)
        wanted = priors.get(frozenset(term), None if is_cell_means else priors.get("effects"))
        resolved = design.priors[coded.totals or coded.variable]
        per_level = len(resolved) // len(of_levels)
        for i, own in enumerate(resolved):
            level = of_levels[i // per_level]
            if coded.sd_of[i % per_level] is not None:
                claim(not own.prior.is_plain, "wiggles have an sd that is a parameter", coded.variable)
                continue
            _claim_prior(own, priors.get((frozenset(term), level), wanted), coded.variable)


def _claim_prior(resolved: Any, wanted: str | None, name: str) -> None:
    claim(resolved.is_default == (wanted is None), "a prior is declared or a default", (name, resolved.line))
    if wanted not in (None, "?"):
        claim(resolved.prior.constant("sigma") == float(wanted), "the most specific prior holds", (name, resolved.line))
    for _, value in resolved.prior.arguments:
        claim(not isinstance(value, float) or np.isfinite(value), "priors have finite arguments", resolved.line)


def claim_same(given: np.ndarray, expected: np.ndarray, what: str) -> None:
    claim(given.shape == expected.shape, what, (given.shape, expected.shape))
    # what is zero but for rounding in a whole column is so beside the others
    floor = 1e-13 * min(np.abs(expected).max(initial=0.0), 1e6) + 1e-300
    size = np.abs(expected).max(axis=0, initial=0.0)
    off = np.abs(given - expected)
    claim(bool((off <= CLOSE * size + floor).all()), what, float(off.max(initial=0.0)))
