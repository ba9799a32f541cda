"""In: a result of mutation testing, and the reasons why mutants may live. Out: its tables for docs/reliability.md."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.fuzz.report import put_between

REASONS = Path(__file__).with_name("reasons.json")
"""By mutant, written by hand."""
MARK = "mutation"


def markdown(data: dict[str, Any]) -> str:
    """Counts by stage, and each survivor with its change and the reason why it lives."""
    reasons = json.loads(REASONS.read_text(encoding="utf-8")) if REASONS.exists() else {}
    mutants = data["mutants"]
    lines = [
        f"{len(mutants)} mutants, drawn with seed {data['seed']} from the {data['all']:,} that mutmut makes.",
        "",
        "| stage | mutants | killed | |",
        "|---|---|---|---|",
    ]
    stages = sorted({_stage(m) for m in mutants})
    for stage in [*stages, ""]:
        own = [m for m in mutants if stage in ("", _stage(m))]
        killed = sum(m["killed"] for m in own)
        lines.append(f"| {stage or 'all'} | {len(own)} | {killed} | {100 * killed / len(own):.0f} % |")
    survivors = [m for m in mutants if not m["killed"]]
    lines += ["", f"The {len(survivors)} survivors:", "", "| mutant | change | why it lives |", "|---|---|---|"]
    for mutant in sorted(survivors, key=lambda m: m["name"]):
        lines.append(f"| {_place(mutant)} | {_change(mutant)} | {reasons.get(mutant['name'], '')} |")
    return "\n".join(lines) + "\n"


def put_into(page: Path, text: str) -> None:
    """Between the two marks of a page."""
    put_between(page, MARK, text)


def _stage(mutant: dict[str, Any]) -> str:
    return str(mutant["name"].split(".")[1])


def _place(mutant: dict[str, Any]) -> str:
    """`design.rank`, `_rank_of`"""
    module, _, function = mutant["name"].rpartition(".")
    function = function.rpartition("__mutmut_")[0].removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")
    return f"`{module.removeprefix('hlmdsl.')}`, `{function}`"


def _change(mutant: dict[str, Any]) -> str:
    """The lines that differ: `before` to `after`."""
    lines = mutant["change"].splitlines()
    before = [line[1:].strip() for line in lines if line.startswith("-") and not line.startswith("---")]
    after = [line[1:].strip() for line in lines if line.startswith("+") and not line.startswith("+++")]
    return f"{_code(before)} to {_code(after)}"


def _code(lines: list[str]) -> str:
    if not lines:
        return "nothing"
    text = " ".join(lines).replace("|", "\\|")
    return f"`` {text} ``" if "`" in text else f"`{text}`"
