"""In: every kind of diagnostic, and the pairs of a wrong and a mended spec in docs/pairs. Out: docs/errors.md.

`python docs/make_errors.py` writes the page; `--check` only says whether it would change.
Not decided here: any wording; reports are those that the package gives for the wrong specs.
"""

from __future__ import annotations

import contextlib
import importlib
import inspect
import os
import pkgutil
import re
import sys
import tempfile
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import hlmdsl
from hlmdsl import Diagnostic, HlmError, HlmWarning
from hlmdsl.source.render import render
from hlmdsl.source.text import SourceText

warnings.simplefilter("ignore", HlmWarning)  # the reports on the page say them

HERE = Path(__file__).resolve().parent
PAGE = HERE / "errors.md"

TABLE: dict[str, list[str]] = {
    "y": ["12.1", "13.4", "15.2", "11.0", "14.8", "14.1", "13.9", "12.7", "16.0", "10.4", "13.3", "14.9"],
    "k": ["2", "3", "5", "1", "4", "4", "3", "3", "6", "0", "3", "5"],
    "n": ["10", "10", "10", "10", "10", "10", "10", "10", "10", "10", "10", "10"],
    "Days": ["0", "1", "2", "0", "1", "2", "0", "1", "2", "0", "1", "2"],
    "block": ["b1", "b2", "b3", "b2", "b3", "b1", "b3", "b1", "b2", "b1", "b3", "b2"],
    "user": ["1", "1", "1", "2", "2", "2", "3", "3", "3", "4", "4", "4"],
}
"""The table of the design errors, unless a pair replaces a column of it."""

DECLARED = {
    "Days": "covariate Days",
    "block": "factor block { b1, b2, b3 } reference b1",
    "user": "group user",
    "direction": "factor direction { orthogonal, parallel } reference orthogonal",
    "x": "covariate x",
    "z": "covariate z",
    "exposure": "covariate exposure",
    "school": "group school",
    "class": "group class",
}
"""What is declared beside a fragment, as far as the fragment does not declare it itself and its table has it."""

USUAL_EFFECTS = {
    "model": "effects mu = 1 + block * direction + Days + (1 + direction | user)",
    "design": "effects mu = 1 + block + Days",
}

INTRODUCTION = """Every error and warning has a code. For each, this page gives its meaning and, if a spec can show
it, a spec that has it, the report, and a corrected spec. Examples leave out the declarations that do not matter to
them: the response `y`, the covariates `x`, `z`, `Days` and `exposure`, the factors `block` (b1, b2, b3)
and `direction` (orthogonal, parallel), and the groups `user`, `school` and `class`."""

PARTS = {
    "1": ("Reading a spec", "The text of the file cannot be read as declarations."),
    "2": ("Checking a model", "The declarations can be read but do not define a valid model."),
    "3": ("Binding a table", "The model is valid, but its table does not fit it."),
    "4": ("Fits and their files", "Something is wrong with a fit or its file."),
    "5": ("Options", "An option of the command or of `sample` makes no sense."),
    "6": ("After the fit", "What is asked of a fit, of predictions or of several fits cannot be answered."),
    "7": ("Formulas and first specs", "What `hlm from` or `hlm new` is given cannot be made a spec."),
}


@dataclass
class Pair:
    """A wrong spec and the mended one; `cells` replace columns of the table, `files` stand beside it."""

    code: str
    wrong: str = ""
    mended: str = ""
    cells: dict[str, list[str]] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    is_whole: bool = False

    @property
    def stage(self) -> str:
        return "design" if self.code[3] in "34" or self.cells else "model"

    @property
    def table(self) -> dict[str, list[str]]:
        return TABLE | self.cells

    def completed(self, text: str) -> str:
        """A spec with the declarations that go without saying, so that only its own fault is reported."""
        if self.is_whole:
            return text
        given = []
        if not re.search(r"^response\s", text, re.MULTILINE):
            given.append("response y ~ Normal(mu, sigma)")
        if not re.search(r"^effects\s", text, re.MULTILINE):
            given.append(USUAL_EFFECTS[self.stage])
        for name, line in DECLARED.items():
            own = re.search(rf"^(covariate|factor|group)\s+{name}\b", text, re.MULTILINE)
            there = self.stage == "model" or re.search(rf"\b{name}\b", "\n".join((text, *given)))
            if not own and there:
                given.append(line)
        return text + "\n".join(given) + "\n"


def pairs() -> dict[str, Pair]:
    """By code, from the files in docs/pairs."""
    found: dict[str, Pair] = {}
    for path in sorted((HERE / "pairs").glob("*.txt")):
        for section in re.split(r"^== ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            head, rest = section.split("\n", 1)
            pair = Pair(head.strip())
            wrong, _, mended = rest.partition("-- mended\n")
            if wrong.startswith("whole\n"):
                pair.is_whole = True
                wrong = wrong.removeprefix("whole\n")
            while match := re.match(r"-- file (\S+)\n(.*?\n)(?=-- )(-- spec\n)?", wrong, re.DOTALL):
                pair.files[match.group(1)] = match.group(2)
                wrong = wrong[match.end() :]
            if wrong.startswith("-- cells\n"):
                lines = wrong.removeprefix("-- cells\n").splitlines(keepends=True)
                while lines and (match := re.match(r"(\w+): (.*)\n", lines[0])):
                    pair.cells[match.group(1)] = match.group(2).split()
                    lines.pop(0)
                wrong = "".join(lines)
            pair.wrong = wrong.strip("\n") + "\n" if wrong.strip() else ""
            pair.mended = mended.strip("\n") + "\n"
            found[pair.code] = pair
    return found


def diagnostics(pair: Pair, text: str) -> tuple[list[Diagnostic], SourceText | None]:
    """Errors, else warnings, of a completed spec, as far as its stage goes; and the source that they point into."""
    with in_folder_with_table(pair):
        try:
            spec = hlmdsl.parse(pair.completed(text), "example.hlm")
            found: list[Diagnostic] = list(spec.warnings)
            if pair.stage == "design":
                design = spec.bind() if spec.model.data_path else spec.bind("table.csv")
                found += design.warnings
        except HlmError as error:
            found, source = list(error.diagnostics), error.source
        else:
            source = spec.source
    # that a fragment leaves some of what is declared beside it unused is not its fault
    return [d for d in found if pair.is_whole or d.code != "HLM2007"], source


@contextlib.contextmanager
def in_folder_with_table(pair: Pair) -> Iterator[None]:
    """Work in a folder with nothing but the pair's table and files."""
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            columns = list(pair.table.values())
            rows = [",".join(pair.table), *(",".join(row) for row in zip(*columns, strict=True))]
            Path("table.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
            for name, text in pair.files.items():
                Path(name).write_text(text, encoding="utf-8")
            yield
        finally:
            os.chdir(before)


def kinds() -> list[type[Diagnostic]]:
    """Every kind of diagnostic that has a code, in the order of the codes."""
    for module in pkgutil.walk_packages(hlmdsl.__path__, "hlmdsl."):
        if "error" in module.name or "warning" in module.name or module.name.count(".") == 1:
            importlib.import_module(module.name)
    found: set[type[Diagnostic]] = set()
    pending = [Diagnostic]
    while pending:
        kind = pending.pop()
        pending += kind.__subclasses__()
        if "code" in vars(kind) and kind.__module__.startswith("hlmdsl."):
            found.add(kind)
    return sorted(found, key=lambda kind: kind.code)


def page() -> str:
    """The whole page."""
    examples = pairs()
    lines = [
        "# Errors",
        "",
        "<!-- made by docs/make_errors.py from the diagnostics and docs/pairs; not edited by hand -->",
        "",
        INTRODUCTION,
    ]
    part = ""
    for kind in kinds():
        if kind.code[3] != part:
            part = kind.code[3]
            title, lead = PARTS[part]
            lines += ["", f"## {title}: HLM{part}{'xxx' if part == '2' else 'xx'}", "", lead]
            if part == "3":
                lines += [
                    "",
                    "The table of these examples, except for columns that are given:",
                    "",
                    *as_markdown(TABLE),
                ]
        lines += ["", *section(kind, examples.get(kind.code))]
    return "\n".join(lines) + "\n"


def as_markdown(table: dict[str, list[str]]) -> list[str]:
    """A table with a column for each row, as it is wider than long."""
    return [
        "| column | values |",
        "|---|---|",
        *(f"| `{name}` | {', '.join(values)} |" for name, values in table.items()),
    ]


def section(kind: type[Diagnostic], pair: Pair | None) -> list[str]:
    """What the page says of one kind."""
    meaning = inspect.cleandoc(kind.__doc__ or "")
    about = "Warning" if kind.severity == "warning" else "Error"
    code, *former = kind.codes()
    lines = [*(f'<a id="{other.lower()}"></a>' for other in former), f"### {code}"]
    lines += ["", f"Formerly {former[0]}."] if former else []
    if any(c.isalpha() for c in readable(kind.title)):
        lines += ["", f"{about}: {readable(kind.title)}."]
    if not meaning.startswith("`"):  # else it is an example, and a better one follows
        lines += ["", meaning]
    if pair is None:
        return lines
    found, source = diagnostics(pair, pair.wrong)
    report = "\n\n".join(render(d, source) for d in found if d.code == kind.code)
    if pair.cells:
        lines += ["", *as_markdown(pair.cells)]
    for name, text in pair.files.items():
        lines += ["", f"`{name}`:", "", "```text", text.rstrip("\n"), "```"]
    if pair.wrong:
        lines += ["", "```hlm", pair.wrong.rstrip("\n"), "```"]
    lines += ["", "```text", report, "```", "", "Corrected:", "", "```hlm", pair.mended.rstrip("\n"), "```"]
    return lines


def readable(template: str) -> str:
    """A template with an ellipsis for each fact."""
    shown = re.sub(r"\{[^}]*\}", "…", template).replace("`…`", "…")
    return re.sub(r"…( ?…)+", "…", shown)


def main() -> int:
    """Write the page, or with `--check` compare."""
    text = page()
    if "--check" in sys.argv[1:]:
        same = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text
        print("docs/errors.md is up to date" if same else "docs/errors.md would change: run python docs/make_errors.py")
        return 0 if same else 1
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
