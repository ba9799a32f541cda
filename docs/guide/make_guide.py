"""In: the pages of this folder and of answers/, and the specs that they name. Out: the same pages,
every output in them made again.

`python docs/guide/make_guide.py` samples what has to be sampled and fills in everything; `--fits FOLDER` keeps the fits
there and uses those it finds. Not decided here: what is shown (outputs.py), or anything that the pages say around it.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
RESULTS = HERE / "results.json"
PAGES = [*sorted(HERE.glob("[0-9]*.md")), *sorted((HERE.parent / "answers").glob("*.md"))]

sys.path.insert(0, str(HERE))

from outputs import FROM_FITS, FROM_SPECS, PICTURES_FROM_FITS, PICTURES_FROM_SPECS, Fits, quoted, spec_digests  # noqa: E402

BLOCK = re.compile(r"<!-- out: (\S+) -->\n.*?<!-- end -->", re.DOTALL)
VALUE = re.compile(r"<!--v (.+?)-->.*?<!--/v-->", re.DOTALL)


def filled(page: str, block: Callable[[str], str | None], value: Callable[[str], str | None]) -> str:
    """A page with its blocks and numbers replaced; those for which there is None stay as they are."""

    def of_block(match: re.Match[str]) -> str:
        made = block(match.group(1))
        return match.group() if made is None else f"<!-- out: {match.group(1)} -->\n{made.rstrip()}\n<!-- end -->"

    def of_value(match: re.Match[str]) -> str:
        made = value(match.group(1))
        return match.group() if made is None else f"<!--v {match.group(1)}-->{made}<!--/v-->"

    return VALUE.sub(of_value, BLOCK.sub(of_block, page))


def names_in(pages: list[Path]) -> tuple[list[str], list[str]]:
    """The blocks and the numbers that the pages ask for."""
    text = "\n".join(p.read_text(encoding="utf-8") for p in pages)
    return list(dict.fromkeys(BLOCK.findall(text))), list(dict.fromkeys(VALUE.findall(text)))


def from_specs(name: str) -> str | None:
    """A block that needs no sampling; None for the others."""
    return FROM_SPECS[name]() if name in FROM_SPECS else None


def main() -> None:
    """Make everything and write it."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--fits", type=Path, help="keep fits in this folder, and use those that are there")
    fits = Fits(arguments.parse_args().fits)
    blocks, values = names_in(PAGES)
    made = {name: FROM_FITS[name](fits) for name in blocks if name in FROM_FITS}
    numbers = {name: quoted(name, fits) for name in values}
    for page in PAGES:
        before = page.read_text(encoding="utf-8")
        page.write_text(filled(before, lambda n: made.get(n) or from_specs(n), numbers.get), encoding="utf-8")
    (HERE / "figures").mkdir(exist_ok=True)
    for name, draw in PICTURES_FROM_SPECS.items():
        (HERE / "figures" / f"{name}.svg").write_bytes(draw())
    for name, draw_fit in PICTURES_FROM_FITS.items():
        (HERE / "figures" / f"{name}.svg").write_bytes(draw_fit(fits))
    kept = {"specs": spec_digests(), "blocks": made, "numbers": numbers}
    RESULTS.write_text(json.dumps(kept, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
