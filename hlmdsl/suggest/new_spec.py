"""In: a table and its response. Out: a first spec, with the reason for every choice in a comment.

The spec is checked and bound to the table before it is returned; what would prevent that is left out, with a remark.
Not decided here: what columns are (roles.py, relations.py), what may vary (allowed.py), the family (response.py).
"""

from __future__ import annotations

import os
import re
import textwrap
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from hlmdsl.design.bind import bind_data
from hlmdsl.design.design import Design
from hlmdsl.design.table import Table, table_from
from hlmdsl.design.warnings import SpreadsConfused
from hlmdsl.families import advised
from hlmdsl.families.family import named
from hlmdsl.families.suited import Suited
from hlmdsl.model.check import check_model
from hlmdsl.notation.columns import MOST_LISTED, written_label
from hlmdsl.source.diagnostic import Diagnostic
from hlmdsl.source.exceptions import HlmError
from hlmdsl.source.frozen import frozen
from hlmdsl.source.text import SourceText
from hlmdsl.suggest.allowed import Bar, Slope, bar
from hlmdsl.suggest.called import named_alike
from hlmdsl.suggest.new_errors import NoResponseToModel, NotAListOfColumns, TwoKinds
from hlmdsl.suggest.read_table import Understood, understood
from hlmdsl.suggest.response import family_of
from hlmdsl.suggest.roles import Kind, Role
from hlmdsl.syntax import ast
from hlmdsl.syntax.format import format_source
from hlmdsl.syntax.parse import parse
from hlmdsl.syntax.write import name as written_name
from hlmdsl.syntax.write import string

if TYPE_CHECKING:
    from hlmdsl.spec import Spec

WIDTH = 98
_RESERVED = frozenset({"chain", "draw", "__sample__"})


def new_spec(
    table: Any,
    response: str,
    groups: Iterable[str] = (),
    factors: Iterable[str] = (),
    covariates: Iterable[str] = (),
    without: Iterable[str] = (),
) -> Spec:
    """A first spec for a response, with the reason for every choice in a comment: `str(spec)` is its text.

    `table` is in any form that `Spec.compile` takes. `groups`, `factors` and `covariates` declare columns that the
    table leaves unclear, `without` those to leave out. Raises HlmError for a column that cannot be the response, or not
    what it is given as.
    """
    from hlmdsl import spec as door

    given = kinds_given(groups, factors, covariates, without)
    path = os.fspath(table) if isinstance(table, str | os.PathLike) else ""
    text, _ = first_spec(table_from(table), response, given, path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return door.parse(text)


def kinds_given(
    groups: Iterable[str] = (), factors: Iterable[str] = (), covariates: Iterable[str] = (), without: Iterable[str] = ()
) -> dict[str, Kind | None]:
    """The given kinds of columns, each once. Raises HlmError."""
    found: dict[str, Kind | None] = {}
    lists: tuple[tuple[str, Kind | None, Iterable[str]], ...] = (
        ("groups", "group", groups),
        ("factors", "factor", factors),
        ("covariates", "covariate", covariates),
        ("without", None, without),
    )
    for option, kind, given in lists:
        if isinstance(given, str) or not isinstance(given, Iterable):
            raise HlmError([NotAListOfColumns(span=None, option=option, given=repr(given)[:80])])
        for name in given:
            if not isinstance(name, str):
                raise HlmError([NotAListOfColumns(span=None, option=option, given=f"of {type(name).__name__}s")])
            if found.get(name, kind) != kind:
                first, second = str(found[name] or "left out"), str(kind or "left out")
                raise HlmError([TwoKinds(span=None, name=name, first=first, second=second)])
            found[name] = kind
    return found


def first_spec(table: Table, response: str, given: Mapping[str, Kind | None], path: str = "") -> tuple[str, Design]:
    """The text of a first spec, and the design of the table. `path` is what the spec names as its data."""
    known = understood(table, response, given)
    predictors, groups = known.of("covariate", "factor"), known.of("group")
    suited = family_of(known.response, known.beside, predictors, groups)
    plan = _Plan(known, suited, table.said, path, _names(known, suited), predictors, groups)
    plan = replace(plan, bars=tuple(bar(group, predictors, plan.no_slopes) for group in groups))
    design = _bound(plan, table)
    if isinstance(design, HlmError):
        plan, design = _largest(plan, table)
    plan, design = _told_apart(plan, design, table)
    lines = [*plan.lines(), *_default_priors(design)]
    return format_source(SourceText("<spec>", "\n".join(lines) + "\n")), design


@frozen(eq=False)
class _Plan:
    """The content of a spec; `dropped` is what would prevent binding it to its table."""

    known: Understood
    suited: Suited
    table: str
    path: str
    names: Mapping[str, str]
    predictors: tuple[Role, ...]
    groups: tuple[Role, ...]
    bars: tuple[Bar, ...] = ()
    dropped: Mapping[str, str] = field(default_factory=dict)

    @property
    def no_slopes(self) -> str:
        return "a first spec of several categories has no slopes of units" if self.family.is_nominal else ""

    @property
    def family(self) -> Any:
        return named(self.suited.family, len(self.suited.levels))

    def written(self, column: str) -> str:
        return written_name(ast.node(ast.Name, text=self.names[column]))

    def lines(self) -> Iterator[str]:
        """The declarations with their reasons."""
        known, response = self.known, self.known.response
        rows = f"{known.rows:,} rows of {self.table}"
        yield from _comment(f"A first spec for {response.name}, from what {rows} show. A table does not tell what its "
                            "columns mean: read each choice, change what is not so, then run hlm explain.")  # fmt: skip
        if self.path:
            yield from (f"data {string(self.path)}", "")
        if known.lacking:
            rows, they = ("rows lack", "they are") if known.lacking > 1 else ("row lacks", "it is")
            yield from _comment(f"{known.lacking:,} more {rows} a value in a column that is used; {they} left out.")
            yield from ("missing drop", "")
        yield from self._response()
        yield ""
        for role in (*self.predictors, *self.groups):
            yield from _comment(f"{role.name}: {role.because}.")
            for note in role.notes:
                yield from _comment(f"{note[0].upper()}{note[1:]}.")
            yield self._declaration(role)
        for column, why in ((self.known.beside.trials, "how many trials a row has"),
                            (self.known.beside.exposure, "how much was looked at, by its name")):  # fmt: skip
            if column:
                yield from (*_comment(f"{column}: {why}."), f"covariate {self._named(column)}")
        yield ""
        yield from self._effects()
        if self.known.beside.errors and self.family.is_normal:
            yield from self._with_known_errors()
        yield from self._left_out()

    def _response(self) -> Iterator[str]:
        known, suited, response = self.known, self.suited, self.known.response
        yield from _comment(f"{response.name}: {'; '.join(suited.reasons)}.")
        for also in suited.also:
            yield from _comment(f"Or: {also}.")
        if beside := named_alike(response.name, [role.name for role in known.roles if role.seen.holds == "numbers"]):
            yield from _comment(
                f"{_listed([response.name, *beside])} are named alike: if they are one measurement repeated, put them "
                "below each other in the table, one row for each, with columns for whose it is and when."
            )
        between = " < " if suited.is_ordered else ", "
        listed = between.join(map(written_label, suited.levels))
        levels = f" {'ordered ' if suited.is_ordered else ''}{{ {listed} }}" if listed else ""
        reference = f" reference {written_label(suited.reference)}" if suited.reference else ""
        own = written_name(ast.node(ast.Name, text=response.name))
        trials = self.written(self.known.beside.trials) if self.known.beside.trials else "trials"
        yield f"response {own}{levels}{reference} ~ {self.family.usual(trials)}"

    def _named(self, column: str) -> str:
        """`size`, or `sigma_number = sigma`"""
        own = self.written(column)
        if self.names[column] == column:
            return own
        return f"{own} = {written_name(ast.node(ast.Name, text=column))}"

    def _declaration(self, role: Role) -> str:
        parts = [str(role.kind), self._named(role.name)]
        if role.kind == "factor" and len(role.levels) <= MOST_LISTED:
            parts += [f"{{ {', '.join(map(written_label, role.levels))} }}", "reference", written_label(role.reference)]
        if role.center:
            parts += ["center", role.center]
        return " ".join(parts)

    def _effects(self) -> Iterator[str]:
        if len(self.predictors) > 1:
            yield from _comment("All predictors side by side; a * b adds how the effect of a depends on b.")
        for each in self.bars:
            yield from self._varying(each)
        yield self._effects_line()

    def _effects_line(self, *more: str) -> str:
        terms = ["1", *(self.written(role.name) for role in self.predictors)]
        if self.known.beside.exposure:
            terms.append(f"offset(log({self.written(self.known.beside.exposure)}))")
        for each in self.bars:
            own = " + ".join(["1", *map(self.written, each.effects)])
            terms.append(f"({own} | {self.written(each.group.name)})")
        main = self.family.main
        target = main.name if main.usual_link == "identity" else f"{main.usual_link}({main.name})"
        return f"effects {target} = {' + '.join([*terms, *more])}"

    def _with_known_errors(self) -> Iterator[str]:
        """The same with known standard errors of responses, as commented lines to activate."""
        beside, own = self.known.beside, written_name(ast.node(ast.Name, text=self.known.response.name))
        errors, each = self.written(beside.errors), beside.each
        yield ""
        yield from _comment(
            f"Or, if {beside.errors} are standard errors of {self.known.response.name}, these lines in place of those "
            "of the response and of effects. " + (
                f"Each {each} then has an effect of its own, of which its row is an estimate with a known error."
                if each else "The rows then vary with the standard deviation sigma in addition to these errors."
            )
        )  # fmt: skip
        yield f"# covariate {self._named(beside.errors)}"
        if each:
            unit = self.written(each)
            yield f"# group {self._named(each)}"
            yield f"# response {own} ~ {advised.of_known_sd(errors)}"
            yield f"# {self._effects_line(f'(1 | {unit})')}"
        else:
            yield f"# response {own} ~ {advised.OF_NUMBERS} measured with sd {errors}"
            yield f"# {self._effects_line()}"

    def _varying(self, each: Bar) -> Iterator[str]:
        yield from _comment(f"{each.group.name}: rows of one unit may be alike, so each has its own intercept.")
        for allowed, then in ((True, "a slope for each unit"), (False, "no slope")):
            reasons: dict[str, list[str]] = {}
            for slope in each.slopes:
                if slope.is_allowed == allowed:
                    reasons.setdefault(slope.why, []).append(slope.name)
            for why, names in reasons.items():
                verb = "varies" if len(names) == 1 else "vary"
                yield from _comment(f"- {_listed(names)} {verb} {why}: {then}", "  ")

    def _left_out(self) -> Iterator[str]:
        besides = {self.known.beside.trials, self.known.beside.exposure}
        left = [(role.name, role.because) for role in self.known.of(None) if role.name not in besides]
        left += list(self.dropped.items())
        if left:
            yield ""
            yield from _comment("Left out:")
            for name, why in left:
                yield from _comment(f"- {name}: {why}", "  ")


def _comment(text: str, indent: str = "") -> list[str]:
    text = " ".join(text.split())
    return [f"# {line}" for line in textwrap.wrap(text, WIDTH - 2, subsequent_indent=indent, break_on_hyphens=False)]


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _names(known: Understood, suited: Suited) -> dict[str, str]:
    """A name for each declared column: its own, if that is valid and free."""
    family = named(suited.family, len(suited.levels))
    used = {p.name for p in family.parameters} | {known.response.name} | _RESERVED
    found: dict[str, str] = {}
    beside = known.beside
    besides = {beside.trials, beside.exposure, beside.errors, beside.each} - {""}
    for role in known.roles:
        if role.kind is None and role.name not in besides:
            continue
        own = role.name
        if not own.isprintable() or own != own.strip() or re.search(r"[/`:\[\]|]", own) or own[:1] in "+-" or not own:
            own = re.sub(r"\W+", "_", own).strip("_") or "column"
        if own in used or own in ast.KEYWORDS:
            kinds = {"factor": "level", "group": "unit"}
            ending = "se" if role.name == beside.errors else "unit" if role.name == beside.each else None
            own = f"{own}_{ending or kinds.get(str(role.kind), 'number')}"
        while own in used:
            own += "_"
        used.add(own)
        found[role.name] = own
    return found


def _bound(plan: _Plan, table: Table) -> Design | HlmError:
    """The spec of a plan bound to its table, or what keeps it from that."""
    source = SourceText("<spec>", "\n".join(plan.lines()) + "\n")
    try:
        return bind_data(check_model(parse(source), source), table)
    except HlmError as error:
        return error


def _largest(plan: _Plan, table: Table) -> tuple[_Plan, Design]:
    """As much of a plan as its table allows, added part by part."""
    kept = replace(plan, predictors=(), groups=(), bars=())
    design = _bound(kept, table)
    if isinstance(design, HlmError):
        first = design.diagnostics[0]
        raise HlmError([NoResponseToModel(
            span=None, name=plan.known.response.name, fact=_said(first), instead="name another column"
        )])  # fmt: skip
    for role in (*plan.groups, *plan.predictors):
        more = _with(kept, role)
        bound = _bound(more, table)
        if isinstance(bound, HlmError):
            kept = replace(kept, dropped={**kept.dropped, role.name: _said(bound.diagnostics[0])})
        else:
            kept, design = more, bound
    fuller = replace(kept, bars=tuple(bar(group, kept.predictors, kept.no_slopes) for group in kept.groups))
    bound = _bound(fuller, table)
    return (kept, design) if isinstance(bound, HlmError) else (fuller, bound)


def _told_apart(plan: _Plan, design: Design, table: Table) -> tuple[_Plan, Design]:
    """Without slopes whose spread the rows cannot distinguish from others: of `cask` between batches, besides
    samples.
    """
    while _is_confused(design) and any(each.effects for each in plan.bars):
        for i, each in enumerate(plan.bars):
            for one in (s for s in each.slopes if s.is_allowed):
                less = _without(plan, i, one)
                bound = _bound(less, table)
                if isinstance(bound, Design) and not _is_confused(bound):
                    return less, bound
        at, slope = next(
            (i, slope) for i in reversed(range(len(plan.bars))) for slope in plan.bars[i].slopes if slope.is_allowed
        )
        less = _without(plan, at, slope)
        bound = _bound(less, table)
        if isinstance(bound, HlmError):
            return plan, design
        plan, design = less, bound
    return plan, design


def _is_confused(design: Design) -> bool:
    return any(isinstance(warning, SpreadsConfused) for warning in design.warnings)


def _without(plan: _Plan, at: int, slope: Slope) -> _Plan:
    refused = Slope(slope.name, False, f"{slope.why}, but rows cannot tell it from what else varies")
    each = plan.bars[at]
    slopes = tuple(refused if s is slope else s for s in each.slopes)
    return replace(plan, bars=(*plan.bars[:at], replace(each, slopes=slopes), *plan.bars[at + 1 :]))


def _with(plan: _Plan, role: Role) -> _Plan:
    if role.kind == "group":
        return replace(plan, groups=(*plan.groups, role), bars=(*plan.bars, bar(role, ())))
    return replace(plan, predictors=(*plan.predictors, role))


def _said(problem: Diagnostic) -> str:
    return f"{problem.title_text} ({problem.code})"


def _default_priors(design: Design) -> Iterator[str]:
    """The defaults, as lines that can be taken up."""
    lines = [prior.line for each in design.priors.values() for prior in each]
    lines += [correlation.line for correlation in design.correlations.values()]
    yield from ("", *_comment("The default priors; take the # off a line to change one."))
    yield from (f"# {line}" for line in dict.fromkeys(lines) if line)
