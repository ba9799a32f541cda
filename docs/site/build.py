"""In: the pages in docs/, the specs, the error index, the package. Out: the site, in build/site.

`python docs/site/build.py` writes every page as a file in build/pages, then has MkDocs set them; `--examples NAMES`
makes only some of the example pages, `--pages` stops before MkDocs. Pages are plain files, and no plugin is used that
Zensical does not read, so that the same folder can be built by it: Material for MkDocs is maintained until May 2027.
Not decided here: what a page shows (examples.py, commands_page.py, api_page.py, error_pages.py), or how (mkdocs.yml).
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import warnings
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).resolve().parent
DOCS, ROOT = HERE.parent, HERE.parents[1]
PAGES = ROOT / "build" / "pages"
sys.path[:0] = [str(HERE), str(DOCS)]

import api_page  # noqa: E402
import commands_page  # noqa: E402
import error_pages  # noqa: E402
import examples  # noqa: E402
from figures import dark  # noqa: E402
from mathematics import with_mathematics  # noqa: E402

SHOWN = (".md", ".svg", ".png", ".ipynb", "schema.json", "kills.json")
"""How the names of files end that are on the site."""

HIDDEN = ("site", "pairs", "__pycache__")
"""Folders of docs/ without pages."""

PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)#]+)\.svg\)")
ERROR = re.compile(r"\]\(((?:\.\./)*)errors\.md#(hlm\d+)\)")
ROW = re.compile(r"^\|.*\|$", re.MULTILINE)
CODE = re.compile(r"`[^`]+`")
SPEC = re.compile(r"\]\((\w+)\.hlm\)")


def pages(wanted: Iterable[str] | None = None) -> dict[str, str]:
    """Every page of the site by its place; of the examples those that are wanted, else all."""
    made = {p.relative_to(DOCS).as_posix(): p.read_text(encoding="utf-8") for p in _files() if p.suffix == ".md"}
    made |= error_pages.pages(made.pop("errors.md"))
    made["api.md"] = api_page.page()
    made["commands.md"] = commands_page.page()
    made["changelog.md"] = _of_the_root((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    made["specs.md"] = _of_specs((ROOT / "specs" / "README.md").read_text(encoding="utf-8"))
    for path in examples.paths():
        is_wanted = wanted is None or path.stem in wanted
        made[f"examples/{path.stem}.md"] = examples.page(path) if is_wanted else f"# {path.stem}\n\nNot built.\n"
    return {place: with_mathematics(_linked(text)) for place, text in made.items()}


def _files() -> list[Path]:
    """What docs/ has for the site."""
    found = (p for p in sorted(DOCS.rglob("*")) if p.name.endswith(SHOWN))
    return [p for p in found if p.relative_to(DOCS).parts[0] not in HIDDEN]


def _linked(text: str) -> str:
    """A page with its figures for light paper and for dark, and links to the page of an error."""
    text = ERROR.sub(lambda m: f"]({m[1]}errors/{m[2].upper()}.md)", text)
    # Python-Markdown shows the backslash of an escaped bar in code, and does not need it
    text = ROW.sub(lambda row: CODE.sub(lambda code: code[0].replace(r"\|", "|"), row[0]), text)
    return PICTURE.sub(r"![\1](\2.svg#only-light)![\1](\2-dark.svg#only-dark)", text)


def _of_the_root(text: str) -> str:
    """Its links to pages of docs/, as they are from there."""
    return text.replace("](docs/", "](")


def _of_specs(text: str) -> str:
    return SPEC.sub(r"](examples/\1.md)", text)


def write(made: dict[str, str]) -> None:
    """The folder from which the site is set: pages, pictures, style sheets."""
    shutil.rmtree(PAGES, ignore_errors=True)
    for place, text in made.items():
        target = PAGES / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    for path in _files():
        target = PAGES / path.relative_to(DOCS)
        if path.suffix == ".md":
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target)
        if path.suffix == ".svg":
            target.with_name(f"{path.stem}-dark.svg").write_text(dark(path.read_text(encoding="utf-8")), "utf-8")
    shutil.copytree(HERE / "theme", PAGES / "theme")
    for name, (light, darker) in examples.pictures().items():
        (PAGES / "examples" / f"{name}.svg").write_text(light, encoding="utf-8")
        (PAGES / "examples" / f"{name}-dark.svg").write_text(darker, encoding="utf-8")


def main() -> int:
    """Write the pages and build the site; the status of MkDocs."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--examples", help="example pages to make, separated by commas (default: all)")
    arguments.add_argument("--pages", action="store_true", help="write the pages only")
    given = arguments.parse_args()
    warnings.simplefilter("ignore")
    write(pages(None if given.examples is None else given.examples.split(",")))
    if given.pages:
        return 0
    command = ["mkdocs", "build", "--clean", "-f", str(HERE / "mkdocs.yml"), "-d", str(ROOT / "build" / "site")]
    return subprocess.run([sys.executable, "-m", *command], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
