"""In: a spec with two mistakes, and a fit of the sleep study. Out: the README's pictures of a terminal and of a report.

`python docs/make_pictures.py` writes docs/pictures/terminal.svg; with `--browser chromium` also the report, light and
dark. Not decided here: what is printed; both are the commands' own outputs.
"""

from __future__ import annotations

import argparse
import io
import re
import subprocess
import tempfile
from pathlib import Path

from PIL import Image
from rich.console import Console
from rich.text import Text

import hlmdsl as hlm
from hlmdsl.source.render import render_all

PICTURES = Path(__file__).resolve().parent / "pictures"
SPEC = PICTURES.parents[1] / "specs" / "sleepstudy.hlm"
COMMAND = "hlm check draft.hlm"
WRONG = """response  score "reading score" ~ Normal(mu, sigma)
covariate hours "hours of tutoring a week" unit "hour"
factor    method { phonics, whole_word } reference phonic
group     school

effects mu = 1 + hour * method + (1 + hours | school)
"""


def terminal() -> str:
    """What the command prints, in the colours of a terminal."""
    try:
        hlm.parse(WRONG, "draft.hlm")
    except hlm.HlmError as error:
        printed = render_all(error.diagnostics, error.source, True)
    console = Console(record=True, width=90, file=io.StringIO())
    console.print(Text("$ ", style="bold green") + Text(COMMAND))
    console.print(Text.from_ansi(printed.rstrip()))
    svg = console.export_svg(title="hlm", unique_id="hlm")
    # fonts of other sites are not loaded where the picture is shown
    return re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)


def report(browser: str) -> None:
    """The top of a fit's report, as a browser shows it."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "report.html"
        hlm.load(SPEC).compile().sample(seed=1, progressbar=False).report(page)
        for name, scheme in (("report", 1), ("report_dark", 0)):
            options = ["--headless", "--no-sandbox", "--hide-scrollbars", "--window-size=1000,880"]
            options += [f"--blink-settings=preferredColorScheme={scheme}", f"--screenshot={PICTURES / name}.png"]
            subprocess.run([browser, *options, page.as_uri()], check=True, capture_output=True)
            shot = Image.open(PICTURES / f"{name}.png").convert("RGB").resize((800, 704))
            shot.quantize(48).save(PICTURES / f"{name}.png", optimize=True)


def main() -> None:
    """Write them."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--browser", help="a Chromium, for the pictures of the report")
    (PICTURES / "terminal.svg").write_text(terminal(), encoding="utf-8")
    if browser := arguments.parse_args().browser:
        report(browser)


if __name__ == "__main__":
    main()
