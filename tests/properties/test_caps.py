"""Lists that are cut: with exactly as many as are shown nothing is said to be left, with one more that one is."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
import pytest

import hlmdsl as hlm
from hlmdsl.design import dependence, improper
from hlmdsl.design.bind_columns import SHOWN, say_rows
from hlmdsl.design.coded import Element
from hlmdsl.explain.sections.cell_table import MOST_CELLS
from hlmdsl.results.judge_draws import _some
from hlmdsl.source.diagnostic import SHOWN_IN_A_LIST, Diagnostic, names
from hlmdsl.source.render import MOST_SHOWN, render_all


class Fault(Diagnostic):
    code = "HLM000"
    title = "fault {n}"
    note = "of {these}"

    n: int
    these: tuple[str, ...] = ()


def words(n: int) -> list[str]:
    return [f"word{i}." for i in range(n)]


def numbers(n: int) -> np.ndarray:
    found = np.empty(n, dtype=object)
    found[:] = [Element(word) for word in words(n)]
    return found


def levels_from_the_data(n: int) -> str:
    """The line on what was inferred of a factor."""
    table = {"f": [f"word{100 + i}." for i in range(n)] * 2, "y": np.sin(np.arange(2.0 * n) ** 2)}
    told = hlm.parse("response y ~ Normal(mu, sigma)\nfactor f\neffects mu = 1 + f").compile(table).explain()
    return next(line for line in told.explanation.inferred if line.startswith("levels of f"))


def rows_of(n: int) -> str:
    mask = np.zeros(5 * n + 3, dtype=bool)
    mask[3 : 5 * n + 3 : 5] = True
    return say_rows(mask)


TELLERS: dict[str, tuple[Callable[[int], str], int, str]] = {
    "names": (lambda n: names(words(n)), SHOWN_IN_A_LIST, "word"),
    "names, of fewer": (lambda n: names(words(n), most=3), 3, "word"),
    "a field of a diagnostic": (
        lambda n: Fault(span=None, n=1, these=tuple(words(n))).notes[0],
        SHOWN_IN_A_LIST,
        "word",
    ),
    "reports": (lambda n: render_all([Fault(span=None, n=i) for i in range(n)], None), MOST_SHOWN, "fault"),
    "rows": (rows_of, SHOWN, r"\b\d*[49]\b(?! more)"),
    "either": (lambda n: dependence._either(words(n)), dependence.MOST_NAMED, "word"),
    "or": (lambda n: dependence._or(words(n)), dependence.MOST_NAMED, "word"),
    "steps": (lambda n: dependence.steps_of(words(n), np.ones(n)), dependence.MOST_NAMED, "word"),
    "flat": (lambda n: improper.joined(words(n)), improper.MOST_NAMED, "word"),
    "numbers of a fit": (lambda n: _some(numbers(n)), 3, "word"),
    "levels": (levels_from_the_data, 10, "word"),
}


@pytest.mark.parametrize("name", TELLERS)
@pytest.mark.parametrize("beyond", [-1, 0, 1, 2, 1000])
def test_a_list_and_its_cap(name: str, beyond: int) -> None:
    tell, most, pattern = TELLERS[name]
    n = most + beyond
    if beyond == 1000 and name == "levels":
        n = most + 40  # a treatment coding of a thousand takes its time
    text = tell(n)
    more = re.search(r"\b([\d,]+) more", text)
    shown = len(re.findall(pattern, text))
    assert bool(more) == (n > most), text
    left = int(more[1].replace(",", "")) if more else 0
    assert shown + left == n, text
    assert shown == min(n, most), text


def design_of_causes(n: int) -> hlm.CompiledModel:
    """Pairs of columns, each of which says the same twice."""
    r = np.random.default_rng(1)
    table = {"y": r.normal(size=60)}
    for i in range(n):
        table[f"a{i}"] = r.normal(size=60)
        table[f"b{i}"] = 2 * table[f"a{i}"]
    columns = "".join(f"covariate a{i}\ncovariate b{i}\n" for i in range(n))
    terms = " + ".join(f"a{i} + b{i}" for i in range(n))
    return hlm.parse(f"response y ~ Normal(mu, sigma)\n{columns}effects mu = 1 + {terms}").compile(table)


@pytest.mark.parametrize("beyond", [-1, 0, 1, 2])
def test_causes_that_columns_depend_on_each_other(beyond: int) -> None:
    n = dependence.MOST_CAUSES + beyond
    (warning,) = design_of_causes(n).design.warnings
    shown = [note for note in warning.notes if "is 2 × `a" in note]
    last = [note for note in warning.notes if "more" in note]
    assert len(shown) == min(n, dependence.MOST_CAUSES)
    assert last == ([f"and {beyond} more of this kind"] if beyond > 0 else [])


@pytest.mark.parametrize("beyond", [-1, 0, 1])
def test_cells(beyond: int) -> None:
    """The first so many of them, where there are more."""
    n = MOST_CELLS + beyond
    table = {"f": [f"f{i}" for i in range(n)] * 2, "y": np.sin(np.arange(2.0 * n) ** 2)}
    told = hlm.parse("response y ~ Normal(mu, sigma)\nfactor f\neffects mu = 1 + f").compile(table).explain()
    (cells,) = told.explanation.cells
    assert len(cells.cells) == min(n, MOST_CELLS)
    assert (f"(the first {MOST_CELLS} of {n})" in cells.title) == (beyond > 0)
    assert ("first" in cells.title) == (beyond > 0)
