"""In: an analysis, its text up to an offset. Out: what may be written there: words, columns, levels, targets, families.

A line being written is rarely complete: its context is derived from its tokens, and from those that the grammar allows
next. Not decided here: what is valid; everything offered comes from the stages.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Literal, get_args

from hlmdsl.editor.analysis import Analysis
from hlmdsl.editor.columns import column_of, counts_of, described, labels_of, levels_of
from hlmdsl.families import FAMILIES
from hlmdsl.families.links import LINKS
from hlmdsl.model.parts.registry import FUNCTIONS
from hlmdsl.model.shrinkage import SHRINKAGES
from hlmdsl.model.variables import Coding
from hlmdsl.model.written import quoted, quoted_level
from hlmdsl.priors import DISTRIBUTIONS
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText, Span
from hlmdsl.syntax import ast
from hlmdsl.syntax.errors import FORMS
from hlmdsl.syntax.mend import bare
from hlmdsl.syntax.parse import accepted_after
from hlmdsl.syntax.scan import CLOSER, OPENER, Chunk, Token, is_first_on_line, scan

Kind = Literal["keyword", "column", "level", "variable", "function", "family", "distribution", "parameter", "file"]

WORDS = {
    "UNIT": "unit", "CENTER": "center", "SCALE": "scale", "ORDERED": "ordered", "REFERENCE": "reference",
    "CODING": "coding", "IN": "in", "RELATED": "related by", "ADJACENT": "adjacent by", "PLURAL": "plural", "BY": "by",
    "ACROSS": "across", "WEIGHTS": "weights", "CENSORED": "censored by", "TRUNCATED": "truncated", "TO": "to",
    "EXPOSURE": "exposure",
    "MEASURED": "measured with sd", "WITH": "with", "SD": "sd",
}  # fmt: skip
"""Words that a declaration goes on with, by their terminals."""
ESTIMANDS = {
    "at": "the linear predictor at a point",
    "mean": "the mean of the response at a point",
    "probability": "of a level of the response, at a point",
    "slope": "how steep it is there, along a covariate",
    "average": "over the rows, or over units",
}
TABLES = (".csv", ".tsv", ".csv.gz", ".parquet", ".feather", ".arrow")
MOST_LEVELS = 200


@frozen
class Offer:
    """A replacement of `span`; `detail` describes it briefly, `about` at more length."""

    text: str
    kind: Kind
    span: Span
    detail: str = ""
    about: str = ""


@frozen
class _Here:
    """The declaration up to the offset, without the word that is being written, and that word's place."""

    analysis: Analysis
    chunk: Chunk
    word: Span

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.chunk.tokens

    @property
    def last(self) -> str:
        return self.tokens[-1].text if self.tokens else ""

    def before(self, back: int) -> str:
        return self.tokens[-back].text if len(self.tokens) >= back else ""

    def open_brackets(self) -> list[int]:
        """Positions of the brackets that are open here."""
        stack: list[int] = []
        for at, token in enumerate(self.tokens):
            if token.kind == "operator" and token.text in CLOSER:
                stack.append(at)
            elif token.kind == "operator" and token.text in OPENER and stack:
                stack.pop()
        return stack

    def has(self, text: str) -> bool:
        return any(t.kind == "operator" and t.text == text for t in self.tokens)

    def offer(self, text: str, kind: Kind, detail: str = "", about: str = "") -> Offer:
        return Offer(text, kind, self.word, detail, about)


def complete(analysis: Analysis, offset: int) -> tuple[Offer, ...]:
    """Everything that may be written at an offset, each once."""
    text = analysis.look.source.text[:offset]
    source = SourceText(analysis.look.source.name, text)
    scanned = scan(source)
    if any(c.end >= offset for c in scanned.comments):
        return ()
    chunk = scanned.chunks[-1] if scanned.chunks else Chunk("", ())
    last = chunk.tokens[-1] if chunk.tokens else None
    if last is not None and last.kind == "open_string":
        return tuple(_in_text(analysis, chunk, Span(last.start + 1, offset)))
    word, tokens = Span(offset, offset), chunk.tokens
    if last is not None and last.end == offset and last.kind in ("word", "quoted", "open_quoted", "number"):
        word, tokens = last.span, chunk.tokens[:-1]
    first = last is None or (not tokens and word.start == chunk.span.start)
    if tokens and word.start < offset and is_first_on_line(chunk.tokens, len(chunk.tokens) - 1, source):
        first = source.column(word.start) == 1
    if not word.start < offset and (not text or text.endswith(("\n", "\r"))):
        first = first or not _Here(analysis, Chunk(chunk.keyword, tokens), word).open_brackets()
    keyword = chunk.keyword if tokens else ""
    here = _Here(analysis, Chunk(keyword, tokens), word)
    found = [*(_declarations(here) if first or not tokens else ()), *(_inside(here) if tokens else ())]
    once = {offer.text: offer for offer in reversed(found)}
    return tuple(reversed(once.values()))


def _declarations(here: _Here) -> Iterator[Offer]:
    for keyword, form in FORMS.items():
        yield here.offer(keyword, "keyword", about=f"`{form}`")


def _inside(here: _Here) -> Iterator[Offer]:
    handler = {
        "data": _nothing,
        "missing": _in_missing,
        "response": _in_response,
        "covariate": _in_column,
        "factor": _in_factor,
        "contrasts": _in_contrasts,
        "group": _in_group,
        "effects": _in_effects,
        "prior": _in_prior,
        "correlation": _in_correlation,
        "estimand": _in_estimand,
    }.get(here.chunk.keyword, _nothing)
    yield from handler(here)
    accepted = accepted_after(here.chunk, here.analysis.look.source)
    for terminal, word in WORDS.items():
        if terminal in accepted:
            yield here.offer(word, "keyword")


def _nothing(here: _Here) -> Iterator[Offer]:
    yield from ()


# --- texts ------------------------------------------------------------------------------------------------------------


def _in_text(analysis: Analysis, chunk: Chunk, span: Span) -> Iterator[Offer]:
    """Files next to the spec, if a path is being written."""
    before = [t.text for t in chunk.tokens[:-1]]
    if before != ["data"] and before[-1:] not in (["pedigree"], ["covariance"]):
        return
    written = analysis.look.source.slice(span)
    folder, _, _ = written.rpartition("/")
    root = os.path.join(os.path.dirname(analysis.look.source.name), folder)
    start = span.start + (len(folder) + 1 if folder else 0)
    try:
        there = sorted(os.scandir(root), key=lambda e: e.name)
    except OSError:
        return
    for entry in there:
        if entry.is_dir() and not entry.name.startswith("."):
            yield Offer(f"{entry.name}/", "file", Span(start, span.end))
        elif entry.name.lower().endswith(TABLES):
            yield Offer(entry.name, "file", Span(start, span.end))


# --- declarations of columns ------------------------------------------------------------------------------------------


def _columns(here: _Here, labels: bool | None = None) -> Iterator[Offer]:
    """Those of the table; the ones that are not declared yet first."""
    table = here.analysis.table
    if table is None:
        return
    declared = {
        column_of(d)
        for d in here.analysis.declarations
        if isinstance(d, ast.CovariateDecl | ast.FactorDecl | ast.GroupDecl)
    }
    for column in sorted(table.names, key=lambda c: c in declared):
        yield here.offer(quoted(column), "column", described(table, column, labels))


def _in_missing(here: _Here) -> Iterator[Offer]:
    if here.last == "missing":
        yield here.offer("error", "keyword", "stops at missing values")
        yield here.offer("drop", "keyword", "leaves their rows out")


def _in_column(here: _Here, labels: bool | None = None) -> Iterator[Offer]:
    if len(here.tokens) == 1 or (len(here.tokens) == 3 and here.last == "="):
        yield from _columns(here, labels)
    if here.last == "center":
        yield here.offer("mean", "keyword", "its mean in the table")
    if here.last == "scale":
        yield here.offer("sd", "keyword", "its sd in the table")


def _in_factor(here: _Here) -> Iterator[Offer]:
    yield from _in_column(here, labels=True)
    if len(here.tokens) < 2:
        return
    name = bare(here.tokens[1].kind, here.tokens[1].text)
    if here.last == "coding":
        for coding in get_args(Coding):
            if coding not in ("contrasts", "steps"):
                yield here.offer(coding, "keyword")
    elif here.open_brackets() and here.last in "{,<":
        column = here.tokens[3] if here.before(len(here.tokens) - 2) == "=" and len(here.tokens) > 3 else here.tokens[1]
        yield from _levels_in_table(here, bare(column.kind, column.text))
    elif here.last == "reference":
        listed = _listed_before(here)
        yield from (here.offer(quoted_level(level), "level") for level in listed)
        if not listed:
            yield from _levels(here, name)


def _listed_before(here: _Here) -> tuple[str, ...]:
    """The levels between the braces of this declaration."""
    at = next((i for i, t in enumerate(here.tokens) if t.text == "{"), None)
    if at is None:
        return ()
    inside = [t for t in here.tokens[at:] if t.kind in ("word", "number", "string", "quoted")]
    return tuple(bare(t.kind, t.text) for t in inside if t.text != "reference")


def _levels_in_table(here: _Here, column: str) -> Iterator[Offer]:
    given = set(_listed_before(here))
    counts = counts_of(here.analysis.table, column)
    for label in labels_of(here.analysis.table, column)[:MOST_LEVELS]:
        if label not in given:
            yield here.offer(quoted_level(label), "level", f"{counts[label]:,} rows")


def _levels(here: _Here, factor: str) -> Iterator[Offer]:
    for level in levels_of(here.analysis.look.tree, here.analysis.table, factor)[:MOST_LEVELS]:
        yield here.offer(quoted_level(level), "level", f"of {factor}")


def _in_contrasts(here: _Here) -> Iterator[Offer]:
    if len(here.tokens) == 1:
        yield from _variables(here, ast.FactorDecl)
    elif here.has("{"):
        since = next((t.text for t in reversed(here.tokens) if t.text in ("{", ";", "=")), "")
        if since == "=":
            yield from _levels(here, bare(here.tokens[1].kind, here.tokens[1].text))


def _in_group(here: _Here) -> Iterator[Offer]:
    yield from _in_column(here, labels=True)
    if here.last == "in":
        own = here.tokens[1].text
        yield from (offer for offer in _variables(here, ast.GroupDecl) if offer.text != own)
    elif here.last == "by":
        yield here.offer("pedigree", "keyword", "a file of animals with their parents")
        yield here.offer("covariance", "keyword", "a file with the covariance of the units")


def _variables(here: _Here, *kinds: type[ast.Declaration]) -> Iterator[Offer]:
    """The names that the spec declares, of some kinds."""
    for d in here.analysis.declarations:
        if isinstance(d, ast.CovariateDecl | ast.FactorDecl | ast.GroupDecl) and isinstance(d, kinds):
            said = d.text.text if d.text is not None else ""
            yield here.offer(quoted(d.name.text), "variable", d.kind, said)


# --- the response, effects, priors ------------------------------------------------------------------------------------


def _family(here: _Here) -> str:
    """The family's name, in the line that is being written or in the spec."""
    at = next((i for i, t in enumerate(here.tokens) if t.text == "~"), None)
    if here.chunk.keyword == "response" and at is not None and at + 1 < len(here.tokens):
        return here.tokens[at + 1].text
    found = [d.family.function.text for d in here.analysis.declarations if isinstance(d, ast.ResponseDecl)]
    return found[0] if found else ""


def _in_response(here: _Here) -> Iterator[Offer]:
    if here.last == "~":
        for name, family in FAMILIES.items():
            about = "\n".join(f"- `{p.name}`: {p.meaning}" for p in family.parameters)
            yield here.offer(family.usual(), "family", name, about)
    elif not here.has("~"):
        if len(here.tokens) == 1 or here.last in "(,":
            yield from _columns(here)
        elif here.last in ("{", "<", "reference"):
            yield from _levels_in_table(here, bare(here.tokens[1].kind, here.tokens[1].text))
        if len(here.tokens) == 1:
            yield from (here.offer(name, "function") for name in ("log", "sqrt"))
    elif here.open_brackets() and here.last in "(,=":
        written = FAMILIES.get(_family(here))
        for parameter in written.parameters if written is not None else ():
            yield here.offer(parameter.name, "parameter", parameter.meaning)
        for name in written.data if written is not None else ():
            yield here.offer(f"{name} = ", "parameter", "a column or a number")
        yield from _variables(here, ast.CovariateDecl)
    elif here.last == "by":
        yield from _columns(here)
    elif here.last in ("weights", "exposure", "sd", "to"):
        yield from _variables(here, ast.CovariateDecl)


def _in_effects(here: _Here) -> Iterator[Offer]:
    if not here.has("="):
        of_response = FAMILIES.get(_family(here))
        for p in of_response.parameters if of_response is not None else ():
            if here.last == "effects":
                usual = p.name if p.usual_link == "identity" else f"{p.usual_link}({p.name})"
                yield here.offer(f"{usual} = 1 + ", "parameter", p.meaning)
            elif here.last == "(":
                yield here.offer(p.name, "parameter", p.meaning)
        if here.last == "effects":
            yield from (here.offer(name, "function", "link") for name in LINKS)
        return
    if here.last in ("|", "||"):
        yield from _variables(here, ast.GroupDecl, ast.FactorDecl)
    elif here.last == "by":
        yield from _variables(here, ast.FactorDecl)
    elif here.last in ("=", "+", "-", "*", ":", "/", "(", ","):
        if _argument_name(here):
            return
        yield from _variables(here, ast.CovariateDecl, ast.FactorDecl)
        if here.last in ("=", "+", "("):
            yield from (here.offer(name, "function") for name in (*FUNCTIONS, "monotonic", "offset"))


def _argument_name(here: _Here) -> str:
    """`df` of `spline(x, df = `; empty elsewhere."""
    inside = here.open_brackets()
    return here.before(2) if inside and here.last == "=" and len(here.tokens) > 2 else ""


def _in_prior(here: _Here) -> Iterator[Offer]:
    if here.last == "~":
        for name, distribution in DISTRIBUTIONS.items():
            yield here.offer(distribution.usual(), "distribution", name, f"`{distribution.usual(named=True)}`")
        if here.before(2) == "effects":
            for name, shrinkage in SHRINKAGES.items():
                yield here.offer(shrinkage.example, "distribution", name, f"`{shrinkage.example}`")
    elif not here.has("~"):
        yield from _in_brackets(here)
        if here.last in ("prior", "."):
            owner = f"{here.before(2)}." if here.last == "." else ""
            targets = here.analysis.targets
            for target in targets.possible.all() if targets is not None else ():
                if target.startswith(owner):
                    yield here.offer(target.removeprefix(owner), "parameter")
        elif here.last == "(":
            yield from _variables(here, ast.GroupDecl)
    else:
        name = next((here.tokens[i + 1].text for i, t in enumerate(here.tokens[:-1]) if t.text == "~"), "")
        chosen, shrinks = DISTRIBUTIONS.get(name), SHRINKAGES.get(name)
        if shrinks is not None and here.last in "(,":
            yield from (here.offer(f"{argument} = ", "parameter", f"of {name}") for argument in shrinks.arguments)
        if chosen is not None and here.last in "(,":
            for form in chosen.parameterisations:
                yield from (here.offer(f"{argument} = ", "parameter", f"of {name}") for argument in form.domains)


def _in_brackets(here: _Here) -> Iterator[Offer]:
    """Labels of coefficients in `block[`."""
    meant, inside = here.analysis.meant, here.open_brackets()
    if meant is None or not inside or here.tokens[inside[-1]].text != "[":
        return
    names = {t.text for t in here.tokens[: inside[-1]] if t.kind in ("word", "quoted")}
    for equation in meant.schema.equations:
        for term in equation.effects.terms:
            if {part.variable for part in term.term.key} <= names:
                labels = (", ".join(at) for at in term.coefficients)
                yield from (here.offer(label, "level", f"of {term.term.name}") for label in labels)


def _in_correlation(here: _Here) -> Iterator[Offer]:
    if here.last == "correlation":
        yield from _variables(here, ast.GroupDecl)
    elif here.last == "~":
        yield here.offer("LKJ(eta = 2)", "distribution", about="the larger eta, the closer to zero")
    elif here.last == "across" or (here.last == "," and not here.has("~")):
        of_response = FAMILIES.get(_family(here))
        for p in of_response.parameters if of_response is not None else ():
            yield here.offer(p.name, "parameter", p.meaning)


# --- estimands --------------------------------------------------------------------------------------------------------


def _in_estimand(here: _Here) -> Iterator[Offer]:
    if not here.has("="):
        return
    yield from _in_brackets(here)
    inside = here.open_brackets()
    called = here.tokens[inside[-1] - 1].text if inside and inside[-1] > 0 else ""
    if called == "at":
        if here.last == "=":
            yield from _values(here, bare(here.tokens[-2].kind, here.tokens[-2].text))
        elif here.last in "(,":
            given = {t.text for t in here.tokens[inside[-1] :]}
            kinds = _variables(here, ast.CovariateDecl, ast.FactorDecl, ast.GroupDecl)
            for offer in (o for o in kinds if o.text not in given):
                yield here.offer(f"{offer.text} = ", "variable", offer.detail, offer.about)
    elif here.last == "=" and here.before(2) == "over":
        yield here.offer("data", "keyword", "the rows of the table")
        yield from _variables(here, ast.GroupDecl)
    elif called == "probability" and here.last == "(":
        response = next((d for d in here.analysis.declarations if isinstance(d, ast.ResponseDecl)), None)
        if response is not None and isinstance(response.expression, ast.Name):
            yield from _levels(here, response.expression.text)
    elif called == "slope" and here.last == "(":
        yield from _variables(here, ast.CovariateDecl)
    elif here.last in ("=", "+", "-", "*", "/", "(", ","):
        for name, detail in ESTIMANDS.items():
            yield here.offer(name, "function", detail)
        if called == "average" and here.last == ",":
            yield here.offer("over = ", "parameter", "`data`, or a group")


def _values(here: _Here, name: str) -> Iterator[Offer]:
    """What a predictor may be set to: a level; the ends of a covariate in the table."""
    for d in here.analysis.declarations:
        if isinstance(d, ast.FactorDecl | ast.GroupDecl) and d.name.text == name:
            counts = counts_of(here.analysis.table, column_of(d))
            for level in levels_of(here.analysis.look.tree, here.analysis.table, name)[:MOST_LEVELS]:
                rows = f"{counts[level]:,} rows" if level in counts else f"of {name}"
                yield here.offer(quoted_level(level), "level", rows)
    meant = here.analysis.meant
    covariate = meant.schema.covariates.get(name) if meant is not None else None
    if covariate is not None and covariate.range is not None:
        low, high = covariate.range
        for value, which in ((low, "lowest"), (high, "highest")):
            yield here.offer(f"{value:.6g}", "level", f"the {which} of {name} in the table")
