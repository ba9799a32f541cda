"""Make `docs/notebook.ipynb`: the cells below, run, with what a notebook shows of each result.

`python docs/make_notebook.py` runs it anew. Not decided here: what any object looks like (`_repr_html_` and its kin).
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
NOTEBOOK = ROOT / "docs" / "notebook.ipynb"

CELLS: tuple[tuple[str, str], ...] = (
    (
        "markdown",
        "# The sleep study in a notebook\n\nEvery object shows itself: a spec in colours, a fit as its explanation, "
        "a picture as itself.",
    ),
    ("code", 'import hlmdsl as hlm\n\nspec = hlm.load("specs/sleepstudy.hlm")\nspec'),
    (
        "markdown",
        "With `%load_ext hlmdsl` a spec can stand in a cell of its own. `%%hlm sleep` checks it and calls it `sleep`; "
        "with `--data df`, `sleep` is the model for that table, ready to explain and to sample.",
    ),
    ("code", 'import pandas as pd\n\ndf = pd.read_csv("specs/data/sleepstudy.csv")\n%load_ext hlmdsl'),
    (
        "code",
        "%%hlm sleep --data df\n"
        'response Reaction "average reaction time" unit "ms" ~ Normal(mu, sigma)\n'
        'covariate Days "day of the study" unit "day"\n'
        "group Subject\n"
        "effects mu = 1 + Days + (1 + Days | Subject)\n",
    ),
    ("code", "sleep.explain()"),
    ("markdown", "What is wrong with a spec is shown with its place, and without the frames that led to it."),
    (
        "code",
        "%%hlm wrong --data df\nresponse Reaction ~ Normal(mu, sigma)\ncovariate Days\neffects mu = 1 + Day\n",
    ),
    ("code", "model = spec.compile()\nmodel"),
    ("code", "fit = model.sample(seed=1, progressbar=False)\nfit"),
    ("code", 'fit.plot("Days")'),
    ("code", 'fit.predict({"Days": [0, 9], "Subject": ["308", "308"]}, of="mean")'),
    ("code", 'fit.ask("at(Days = 5) - at(Days = 1)", name="four days")'),
)
SHOWN = ("text/html", "image/svg+xml", "text/plain")
"""Kinds of output that are kept, the first that there is."""


def run() -> list[dict[str, Any]]:
    """The cells as a notebook has them, each run after those before it in the repository's root."""
    from IPython.core.interactiveshell import InteractiveShell
    from IPython.utils.capture import capture_output

    before = Path.cwd()
    os.chdir(ROOT)
    shell = InteractiveShell.instance()
    try:
        return [
            _ran(shell, capture_output, text, n) if kind == "code" else _markdown(text, n)
            for n, (kind, text) in enumerate(CELLS)
        ]
    finally:
        InteractiveShell.clear_instance()
        os.chdir(before)


def _markdown(text: str, n: int) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": f"cell-{n}", "metadata": {}, "source": _lines(text)}


def _ran(shell: Any, capture: Any, text: str, n: int) -> dict[str, Any]:
    from hlmdsl import HlmError

    with capture() as caught:
        result = shell.run_cell(text, store_history=False)
    outputs: list[dict[str, Any]] = []
    if result.error_in_exec is not None:
        if not isinstance(result.error_in_exec, HlmError):
            raise result.error_in_exec
        (shown,) = caught.outputs  # as `%load_ext hlmdsl` shows it
        outputs.append({"output_type": "display_data", "metadata": {}, "data": _first_kind(shown.data)})
    elif result.result is not None:
        data, _ = shell.display_formatter.format(result.result)
        outputs.append(
            {"output_type": "execute_result", "execution_count": n, "metadata": {}, "data": _first_kind(data)}
        )
    return {
        "cell_type": "code",
        "id": f"cell-{n}",
        "execution_count": n,
        "metadata": {},
        "source": _lines(text),
        "outputs": outputs,
    }


def _first_kind(data: dict[str, str]) -> dict[str, list[str]]:
    kind = next(kind for kind in SHOWN if kind in data)
    return {kind: _lines(data[kind])}


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def notebook(cells: list[dict[str, Any]]) -> str:
    """The file."""
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    whole = {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    NOTEBOOK.write_text(notebook(run()), encoding="utf-8")
    print(f"{NOTEBOOK.relative_to(ROOT)}: {len(CELLS)} cells", file=sys.stderr)
