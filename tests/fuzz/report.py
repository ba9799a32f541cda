"""In: a result as it is kept in docs/reliability/fuzz.json. Out: its tables for docs/reliability.md."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hlmdsl.source.diagnostic import Diagnostic
from tests.fuzz.tally import all_kinds

NAMES = {
    "specs": "specs",
    "tables": "tables",
    "fits": "fit files",
    "spec rules": "specs by rules",
    "table rules": "tables by rules",
    "fit rules": "fits, files and options by rules",
}
STAGES = {
    "1": "reading a spec",
    "2": "checking a model",
    "3": "binding a table",
    "4": "fits and their files",
    "5": "options",
}


def markdown(data: dict[str, Any]) -> str:
    """Counts by kind and by way of making, codes reached by stage, and what was found."""
    lines = [
        f"Seed {data['seed']}, version {data['version']}, sources `{data['sources']}`.",
        "",
        "| inputs | made how | number | accepted, answers right | refused in words | findings |",
        "|---|---|---|---|---|---|",
    ]
    for kind, own in data["kinds"].items():
        for way, outcomes in own["ways"].items():
            if "rules" in kind:
                continue
            lines.append(_row(NAMES[kind], way, [outcomes]))
        lines.append(_row(NAMES[kind], "all" if "rules" not in kind else "all codes in turn", [*own["ways"].values()]))
    lines += ["", "| errors and warnings | codes | reached | inputs that reached one |", "|---|---|---|---|"]
    kinds = all_kinds()
    for digit, stage in STAGES.items():
        own_codes = {k.code for k in kinds if k.code[3] == digit}
        reached = [c for c in own_codes if data["codes"].get(c)]
        total = sum(data["codes"].get(c, 0) for c in own_codes)
        lines.append(f"| {stage}, HLM{digit}xx | {len(own_codes)} | {len(reached)} | {total:,} |")
    if data["not reached"]:
        lines += ["", "Not reached: " + ", ".join(_code(c, kinds) for c in data["not reached"]) + "."]
    if data["findings"]:
        lines += ["", "Findings:", ""]
        lines += [f"- {f['kind']}: {f['fault']} ({f['inputs']:,} inputs, first {f['first']})" for f in data["findings"]]
    return "\n".join(lines) + "\n"


def _row(name: str, way: str, outcomes: list[dict[str, int]]) -> str:
    total = {key: sum(o.get(key, 0) for o in outcomes) for key in ("accepted", "refused", "finding")}
    counts = " | ".join(f"{total[key]:,}" for key in ("accepted", "refused", "finding"))
    return f"| {name} | {way or 'lost with their process'} | {sum(total.values()):,} | {counts} |"


def _code(code: str, kinds: list[type[Diagnostic]]) -> str:
    return f"{code} ({next((k.__name__ for k in kinds if k.code == code), 'no longer there')})"


def put_into(page: Path, text: str) -> None:
    """Between the two marks of a page."""
    put_between(page, "fuzz", text)


def put_between(page: Path, mark: str, text: str) -> None:
    """Between `<!-- mark -->` and `<!-- /mark -->`."""
    begin_mark, end_mark = f"<!-- {mark} -->", f"<!-- /{mark} -->"
    before, begin, rest = page.read_text(encoding="utf-8").partition(begin_mark)
    _, end, after = rest.partition(end_mark)
    if not begin or not end:
        raise SystemExit(f"{page} lacks {begin_mark} or {end_mark}")
    page.write_text(f"{before}{begin}\n\n{text}\n{end}{after}", encoding="utf-8")
