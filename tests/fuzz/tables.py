"""Tables: what is valid by every road, odd objects in the place of columns, damaged files.

A right answer: rows in are rows used and rows reported as dropped; cells are the cells that were put in; two roads of
one content give one fingerprint; the design is NumPy's. Else an error in words.
"""

from __future__ import annotations

import re
import tempfile
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

import hlmdsl as hlm
from hlmdsl.design.design import Design
from hlmdsl.source.exceptions import HlmError
from tests.fuzz.damaged_csv import CsvCase, damaged
from tests.fuzz.outcome import Verdict, check_diagnostics, claim, codes_of, refused
from tests.fuzz.roads import ROADS, Column, Content, polars_categorical
from tests.fuzz.shrink import fewer
from tests.fuzz.wild import WildCase, wild
from tests.fuzz.written import name_text, string_text

LABELS = (
    ("a", "b", "c", "d"),
    ("b1", "b2", "b10", "b3"),
    ("1", "2", "10", "3"),
    ("Köln", "Ko\u0308ln", "KÖLN", "x"),
    ("18+", "0-17", " x", "x "),
    ('"', ",", "a,b", 'say "no"'),
    ("007", "7", "7.0", "x7"),
    ("line\nbreak", "tab\there", "\\", "'"),
    ("true", "false", "TRUE", "no"),
    ("A - B", "A", "B", "B - A"),
    ("日本", "👍", "é", "<b>"),
    ("NA", "None", "null", "x"),
    ("-1", "1e3", "1,5", "0x10"),
    ("", "x", "y", "z"),
)
NAMES = ("x", "z", "Body Mass", "größe", "a.b", "2nd", "x,y", "unit", "q.r s", "x=1")
MISSING_WORDS = {"", "NA", "N/A", "n/a", "NaN", "nan", "null", "NULL", "None"}
FEWEST = 6


@dataclass(frozen=True)
class TableCase:
    """A content, a spec for it, and the roads by which it comes; `seed` decides what is random on the way."""

    way: str
    content: Content
    roads: tuple[str, ...]
    drop: bool
    declared: frozenset[str]
    center: str
    seed: int

    @property
    def numeric(self) -> list[str]:
        return [n for n, c in self.content.items() if n not in ("y", "g") and c.kind in ("float", "int", "bool")]

    @property
    def factors(self) -> list[str]:
        return [n for n, c in self.content.items() if c.kind in ("text", "category") and n != "g"]

    def levels(self, name: str) -> tuple[str, ...]:
        """As they are declared: all that are in the column."""
        return tuple(dict.fromkeys(label_of(c) for c in self.content[name].cells if c is not None))

    @cached_property
    def spec(self) -> str:
        lines = ["response y ~ Normal(mu, sigma)", *(["missing drop"] if self.drop else [])]
        terms = ["1"]
        for name in self.numeric:
            lines.append(f"covariate {name_text(name)} {self.center}")
            terms.append(name_text(name))
        for name in self.factors:
            levels = f" {{ {', '.join(string_text(v) for v in self.levels(name))} }}" if name in self.declared else ""
            lines.append(f"factor {name_text(name)}{levels}")
            terms.append(name_text(name))
        if "g" in self.content:
            lines.append("group g")
            terms.append("(1 | g)")
        return "\n".join([*lines, f"effects mu = {' + '.join(terms)}"])

    def check(self) -> Verdict:
        try:
            hlm.parse(self.spec, "fuzz.hlm")
        except HlmError as error:
            verdict = refused(error)
            claim(verdict.codes <= {"HLM126", "HLM2013", "HLM2014"}, "a table's spec is read", sorted(verdict.codes))
            return verdict
        with tempfile.TemporaryDirectory() as folder:
            found: frozenset[str] = frozenset()
            prints: dict[tuple[Any, ...], tuple[str, str]] = {}
            outcome = "accepted"
            roads = {}
            for i, name in enumerate(self.roads):
                road = ROADS[name]
                (Path(folder) / str(i)).mkdir()
                roads[name] = (road, road.make(self.content, Path(folder) / str(i), Random(self.seed + i)))
            for name, (road, given) in roads.items():
                verdict, design = self._bound(given, road.is_text, road.keeps_order, name)
                found |= verdict.codes
                if design is None:
                    outcome = "refused"
                    continue
                order = tuple(design.schema.factors[f].levels for f in self.factors if f in design.schema.factors)
                first = prints.setdefault((order, design.rows.n), (name, design.fingerprint))
                claim(first[1] == design.fingerprint, "one content has one fingerprint", (first[0], name))
            if self.way == "polars Categorical":
                self._categorical(Path(folder))
            return Verdict(outcome, found)  # type: ignore[arg-type]

    def _categorical(self, folder: Path) -> None:
        """Whatever the order of its categories is taken to be, it is the same by every road that knows them."""
        prints: dict[str, tuple[str, str]] = {}
        for name, given in polars_categorical(self.content, folder).items():
            try:
                design = hlm.parse(self.spec, "fuzz.hlm").bind(given)
            except HlmError as error:
                refused(error)
                prints[name] = ("refused", str(sorted(codes_of(error.diagnostics))))
            else:
                prints[name] = ("accepted", design.fingerprint)
        claim(len(set(prints.values())) == 1, "a polars Categorical counts alike by every road", prints)

    def _bound(self, given: Any, is_text: bool, keeps_order: bool, road: str) -> tuple[Verdict, Design | None]:
        spec = hlm.parse(self.spec, "fuzz.hlm")
        try:
            design = spec.bind(given)
        except HlmError as error:
            verdict = refused(error)
            self._claim_refused_rightly(verdict.codes, is_text, road)
            return verdict, None
        check_diagnostics(design.warnings, spec.source)
        self._claim_right(design, is_text, keeps_order)
        return Verdict("accepted", codes_of(design.warnings)), design

    def is_missing(self, name: str, cell: Any, is_text: bool) -> bool:
        if cell is None and is_text and name in self.declared and "" in self.levels(name):
            return False  # an empty cell of a file, as an empty text is
        if cell is None or (isinstance(cell, float) and cell != cell):
            return True
        if not isinstance(cell, str) or (name in self.declared and label_of(cell) in self.levels(name)):
            return False
        return cell.strip() in (MISSING_WORDS if is_text else {""})

    def kept(self, is_text: bool) -> list[int]:
        n = len(self.content["y"].cells)
        return [
            i
            for i in range(n)
            if not any(self.is_missing(name, c.cells[i], is_text) for name, c in self.content.items())
        ]

    def sizes(self) -> list[float]:
        """All numbers of the columns that are covariates."""
        return [float(v) for n in self.numeric for v in self.content[n].cells if isinstance(v, int | float) and v]

    def _claim_refused_rightly(self, codes: frozenset[str], is_text: bool, road: str) -> None:
        kept = self.kept(is_text)
        expected = {"HLM336"} if any(0 < abs(v) < 1e-90 for v in self.sizes()) else set()
        expected |= {"HLM319", "HLM325", "HLM329", "HLM321", "HLM316", "HLM317", "HLM327", "HLM2005", "HLM2004"}
        if len(kept) < len(self.content["y"].cells) and not self.drop:
            expected |= {"HLM313"}
        if not self.content["y"].cells:
            expected |= {"HLM320"}
        if any(isinstance(v, float) and abs(v) > 1e100 for c in self.content.values() for v in c.cells):
            expected |= {"HLM315"}
        claim(codes <= expected, "a table is not refused without reason", (road, sorted(codes)))

    def _claim_right(self, design: Design, is_text: bool, keeps_order: bool) -> None:
        kept, n = self.kept(is_text), len(self.content["y"].cells)
        claim(design.rows.n == len(kept), "the rows used are those without missing cells", (design.rows.n, len(kept)))
        claim(design.rows_dropped == n - len(kept), "dropped rows are reported", (design.rows_dropped, n - len(kept)))
        columns = [np.ones(len(kept))]
        numbers = {"y": design.observed.raw, **design.rows.numbers}
        for name in ("y", *self.numeric):
            given = np.array([float(self.content[name].cells[i]) for i in kept])
            claim(np.array_equal(numbers[name], given), "a column keeps its numbers", name)
            columns += [given - given.mean() if self.center else given] if name != "y" else []
        for name in self.factors:
            labels = [label_of(self.content[name].cells[i]) for i in kept]
            levels = design.schema.factors[name].levels
            told = [levels[i] for i in design.rows.levels[name].tolist()]
            claim(
                told == labels,
                "a factor keeps its cells",
                (name, [(a, b) for a, b in zip(told, labels, strict=True) if a != b][:2]),
            )
            claim(levels == self._levels(name, labels, keeps_order), "levels stand in their order", (name, levels))
            columns += [np.array([float(v == level) for v in labels]) for level in levels[1:]]
        if "g" in self.content:
            units = design.groupings["g"]
            told = [units.labels[i] for i in units.index.tolist()]
            claim(told == [label_of(self.content["g"].cells[i]) for i in kept], "each row keeps its unit")
        matrix = design.schema.main.matrix(design.rows)
        expected = np.column_stack(columns)
        size = np.abs(expected).max(axis=0, initial=1e-300)
        claim(matrix.shape == expected.shape, "the design has its columns", (matrix.shape, expected.shape))
        claim(bool((np.abs(matrix - expected) <= 1e-9 * size).all()), "the design is NumPy's")

    def _levels(self, name: str, labels: list[str], keeps_order: bool) -> tuple[str, ...]:
        column = self.content[name]
        if name in self.declared:
            return self.levels(name)
        if column.is_ordered and keeps_order:
            return tuple(dict.fromkeys(label_of(c) for c in column.categories if label_of(c) in labels))
        numbers = [_number(v) for v in set(labels)]
        if None not in numbers:
            return tuple(sorted(set(labels), key=lambda v: (_number(v), v)))
        return tuple(sorted(set(labels)))

    def shown(self) -> str:
        cells = "\n".join(f"{n!r} ({c.kind}): {list(c.cells)}" for n, c in self.content.items())
        return f"{self.spec}\n--- by {', '.join(self.roads) or self.way}\n{cells}"

    def smaller(self, fails: Callable[[TableCase], bool]) -> TableCase:
        case = self
        roads = fewer(list(case.roads), lambda kept: fails(replace(case, roads=tuple(kept))))
        case = replace(case, roads=tuple(roads))
        others = [n for n in case.content if n != "y"]

        def with_columns(kept: list[str]) -> TableCase:
            return replace(case, content={n: case.content[n] for n in ("y", *kept)})

        case = with_columns(fewer(others, lambda kept: fails(with_columns(kept))))

        def with_rows(kept: list[int]) -> TableCase:
            return replace(case, content={n: c.take(kept) for n, c in case.content.items()})

        return with_rows(fewer(list(range(len(case.content["y"].cells))), lambda kept: fails(with_rows(kept))))


def label_of(cell: Any) -> str:
    """A cell as a label: composed and decomposed letters are the same ones."""
    return unicodedata.normalize("NFC", "" if cell is None else str(cell))


def _number(text: str) -> float | None:

    plain = re.fullmatch(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?", text.strip())
    return float(text) if plain else None


def content_of(chance: Random, gaps: float) -> Content:
    """Columns `y`, perhaps `g`, and others of any kind, with a share of `gaps`."""
    n = chance.randint(FEWEST, 24)

    def with_gaps(cells: list[Any]) -> tuple[Any, ...]:
        return tuple(None if chance.random() < gaps else c for c in cells)

    found: Content = {"y": Column("float", with_gaps([round(chance.gauss(5, 2), 3) for _ in range(n)]))}
    for name in chance.sample(NAMES, chance.choice([1, 1, 2, 3])):
        kind = chance.choice(["float", "float", "int", "bool", "text", "text", "category"])
        if kind in ("float", "int", "bool"):
            scale = 1 if chance.random() < 0.9 else chance.choice([1e-300, 1e-9, 1e12, 1e99])
            found[name] = Column(kind, with_gaps([_number_of(kind, scale, chance) for _ in range(n)]))  # type: ignore[arg-type]
        else:
            labels = chance.choice(LABELS)[: chance.choice([2, 3, 4])]
            cells = [*labels, *(chance.choice(labels) for _ in range(n - len(labels)))]
            chance.shuffle(cells)
            order = list(labels)
            chance.shuffle(order)
            categories = tuple(order) if kind == "category" else ()
            found[name] = Column(kind, with_gaps(cells), categories, bool(categories) and chance.random() < 0.6)  # type: ignore[arg-type]
    if chance.random() < 0.4:
        units = [chance.choice(["u{}", "{}", "P 0{}"]).format(i % 4) for i in range(n)]
        whole = chance.random() < 0.3
        found["g"] = Column("int", tuple(i % 3 for i in range(n))) if whole else Column("text", with_gaps(units))
    return found


def _number_of(kind: str, scale: float, chance: Random) -> float | int | bool:
    match kind:
        case "float":
            return round(chance.uniform(-3, 9), chance.choice([0, 1, 3])) * scale
        case "int":
            return chance.choice([0, 1, 2, 5, -3, 10**6]) * (1 if scale == 1 else 2**40)
    return chance.random() < 0.5


def make(kind: str, chance: Random, index: int) -> TableCase | WildCase | CsvCase:
    draw = chance.random()
    content = content_of(chance, chance.choice([0, 0, 0.05, 0.2]))
    if draw < 0.25:
        return wild(chance, content)
    if draw < 0.5:
        return damaged(chance, content)
    names = [n for n, c in content.items() if c.kind in ("text", "category") and n != "g"]
    declared = frozenset(n for n in names if chance.random() < 0.5)
    way, roads = "valid by several roads", tuple(chance.sample(list(ROADS), chance.choice([2, 3])))
    if chance.random() < 0.1:
        way, roads = "polars Categorical", ()
    center = chance.choice(["", "", "center mean"])
    return TableCase(way, content, roads, chance.random() < 0.6, declared, center, chance.randrange(10**6))
