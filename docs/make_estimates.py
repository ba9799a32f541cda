"""In: the example models in specs/. Out: docs/estimates.json, what a fit of each prints, and numbers in pages.

`python docs/make_estimates.py` fits those whose specs have changed since, and fills their numbers into the pages;
names of specs as arguments fit these. Not decided here: which numbers a page asks for, or what is said of one.
"""

from __future__ import annotations

import functools
import hashlib
import json
import re
import sys
import warnings
from pathlib import Path
from typing import Any

import hlmdsl as hlm
from hlmdsl.explain.write.markdown import beside_tables, code
from hlmdsl.syntax.format import format_spec

HERE = Path(__file__).resolve().parent
SPECS = HERE.parent / "specs"
STORED = HERE / "estimates.json"
PAGES = (HERE / "gallery.md", HERE / "index.md")
WIDTH = 100
SEED = 1

BLOCK = re.compile(r"<!-- estimates: (\w+) \| ([^>]+?)( \| no spec)? -->\n.*?<!-- end -->", re.DOTALL)
"""Numbers of a spec's fit, by their names: `<!-- estimates: sleepstudy | Days; sd_Subject[Days] -->`."""


def digest(path: Path) -> str:
    """Of what a spec says, comments apart."""
    lines = format_spec(hlm.load(path).tree).splitlines()
    return hashlib.sha256("\n".join(x for x in lines if not x.startswith("#")).encode()).hexdigest()[:16]


def fitted(path: Path) -> dict[str, Any]:
    """What is kept of a fit: its first screen, and each number with its estimate and its sentence."""
    fit = hlm.load(path).compile().sample(seed=SEED, progressbar=False)
    report = fit.explain()
    numbers = {
        m.name: {"estimate": m.amount, "meaning": m.text, "response": m.response}
        for m in report.explanation.meanings
        if m.kind != "combination" and m.amount
    }
    return {"spec": digest(path), "brief": report.brief(width=WIDTH).rstrip(), "numbers": numbers}


@functools.cache
def stored() -> dict[str, Any]:
    """All that is kept, by the name of the spec."""
    return json.loads(STORED.read_text(encoding="utf-8")) if STORED.is_file() else {}


def brief_of(name: str) -> str | None:
    """The first screen of a fit, if one of this very spec is kept."""
    kept = stored().get(name)
    return kept["brief"] if kept and kept["spec"] == digest(SPECS / f"{name}.hlm") else None


def lines_of(path: Path) -> list[str]:
    """A spec's response, groups, effects and correlations of residuals, without comments."""
    text = path.read_text(encoding="utf-8")
    shown = re.findall(
        r"^(?:response|group|effects|correlation residual)\b[^\n#]*(?:\n[ \t]+[^\n#]*)*", text, re.MULTILINE
    )
    return [line.rstrip() for declaration in shown for line in declaration.splitlines()]


def filled(page: str, kept: dict[str, Any]) -> str:
    """A page with its numbers replaced by those that are kept."""

    def of_block(found: re.Match[str]) -> str:
        names = [n.strip() for n in found[2].split(";")]
        numbers = kept[found[1]]["numbers"]
        rows = [f"| {code(n, in_table=True)} | {numbers[n]['estimate']} | {_meaning(numbers[n])} |" for n in names]
        spec = (
            [""] if found[3] else [f"<!-- of {found[1]} -->", "```hlm", *lines_of(SPECS / f"{found[1]}.hlm"), "```", ""]
        )
        lines = ["| | estimate | meaning |", "|---|---|---|", *rows, ""]
        return "\n".join([found[0].partition("\n")[0], *spec, *lines, "<!-- end -->"])

    return BLOCK.sub(of_block, page)


def _meaning(number: dict[str, str]) -> str:
    """The sentence, and the one on the response's scale."""
    text = number["meaning"].replace("the part of it ", "the part of the variance ")
    return "<br>".join(beside_tables(line) for line in (text, number["response"]) if line)


def main() -> None:
    """Fit what has changed, keep it, and fill in the pages."""
    warnings.simplefilter("ignore")
    kept = dict(stored())
    wanted = set(sys.argv[1:])
    for path in sorted(SPECS.glob("*.hlm")):
        is_current = path.stem in kept and kept[path.stem]["spec"] == digest(path)
        if path.stem in wanted or not (wanted or is_current):
            print(path.stem, flush=True)
            kept[path.stem] = fitted(path)
            STORED.write_text(json.dumps(kept, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
    for page in PAGES:
        page.write_text(filled(page.read_text(encoding="utf-8"), kept), encoding="utf-8")


if __name__ == "__main__":
    main()
