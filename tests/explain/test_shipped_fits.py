"""What is said of a fit of each shipped spec: on one screen, and in the table of a paper.

In one file, as workers do not share fits, and sampling them is most of the time.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from hlmdsl.explain.write.brief import to_brief
from hlmdsl.explain.write.paper import paper_table
from tests.shipped import SPECS, shipped_fit


@pytest.mark.parametrize("name", SPECS)
def test_a_result_fits_a_screen(name: str) -> None:
    told = replace(shipped_fit(name).explain().explanation, alarms=())  # which a short run may have
    lines = to_brief(told, width=100).splitlines()
    assert len(lines) + BELOW <= 40
    assert max(map(len, lines)) <= 100
    for meaning in (m for s in told.sections for m in s.meanings):
        assert any(line.startswith(f"  {meaning.name[:17]}") for line in lines), meaning.name


BELOW = 4
"""Lines that the command adds: diagnostics, strategy, seconds, where the rest is."""


@pytest.mark.parametrize("name", SPECS)
def test_names_in_a_table_are_different(name: str) -> None:
    table = paper_table(shipped_fit(name).explain().explanation)
    names = [(title, row[0]) for title, rows in table.parts for row in rows]
    assert len(set(names)) == len(names)
    assert {len(row) for _, rows in table.parts for row in rows} == {len(table.heads)}
