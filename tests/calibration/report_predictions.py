"""What docs/calibration.md says of predictions, and the plot, from the ranks that are there.

In: docs/calibration/predictions.json. Out: a section of the page. Not decided here: what was run.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.calibration.held_out import CASES, EACH, MORE, PLANTED
from tests.calibration.ranks import DRAWS
from tests.calibration.uniformity import bands_of_sets, p_value_of_sets

LEAST = 0.001
"""Of p; that of a planted fault is below it."""

TEXT = """## Do predictions have the spread that they say?

A data set is drawn from the prior; the model is fitted to all but some of its rows and groups, and predicts these as
`fit.predict()` does: {each} rows of groups that it knows (old), and one row each of {each} groups that it does not know
(new, `units = "new"`). If predictions are right, the rank of each response that was held out among {draws} predicted
ones is uniform; ties of counts and levels are broken at random. Ranks of one data set depend on each other, so p is
that of a test on the data sets' means: whether place, spread, skewness and tails of the ranks (four Legendre
polynomials) are on average those of uniform ones, by Hotelling's T². A planted fault is to be found: in the same fits
every standard deviation, of responses and of units, is taken {planted} times as large. The response itself is
predicted, also where it was seen censored or weighted.

`python -m tests.calibration.predictions`
"""


def on_predictions(folder: Path) -> str:
    """The section; the plot beside its data."""
    runs = json.loads((folder / "predictions.json").read_text())
    runs = {name: own for name, own in runs.items() if name in CASES}
    _plot(runs, folder / "predictions.png")
    text = TEXT.format(each=EACH, draws=DRAWS, planted=PLANTED)
    lines = [
        "| model | data sets | p, old | p, new | p, old, planted | p, new, planted |",
        "|---|---|---|---|---|---|",
    ]
    low = []
    for name, own in runs.items():
        ps = {kind: p_value_of_sets(found, DRAWS) for kind, found in own["ranks"].items()}
        low += [f"{kind} units of {name}" for kind in ("old", "new") if ps.get(kind, 1.0) < LEAST]
        cells = [_p(ps.get(kind)) for kind in ("old", "new", "old, planted", "new, planted")]
        n = len(own["ranks"]["old"])
        lines.append(f"| {name} | {n} | {' | '.join(cells)} |")
    verdict = f"p is below {LEAST} for {', '.join(low)}" if low else f"no p of a right prediction is below {LEAST}"
    lines += [
        "",
        f"{verdict}.",
        "",
        "![Empirical distribution of the ranks less the uniform one](calibration/predictions.png)",
        "",
        "Blue: old units, orange: new ones, grey: the planted fault. Bands hold a line everywhere in 95 of 100 cases.",
        "",
        "Models that are not above:",
        "",
    ]
    for name in (n for n in runs if n in MORE):
        case = CASES[name]
        lines += [f"**{name}**, {case.groups} groups of {case.rows} rows", "", "```hlm", case.spec.strip(), "```", ""]
    return "\n".join([text, *lines])


def _p(p: float | None) -> str:
    if p is None:
        return ""
    return f"{p:.3f}" if p >= LEAST else f"{p:.0e}"


def _plot(runs: dict[str, Any], path: Path) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    columns = 4
    rows = -(-len(runs) // columns)
    figure, axes = plt.subplots(
        rows, columns, figsize=(12, 2.4 * rows + 0.4), sharex=True, sharey=True, squeeze=False, layout="constrained"
    )
    colours = {"old": "C0", "new": "C1"}
    for axis, (name, own) in zip(axes.flat, runs.items(), strict=False):
        for kind, found in own["ranks"].items():
            at, strays, half = bands_of_sets(found, DRAWS, 0.95)
            if kind in colours:
                axis.fill_between(at, -half, half, color=colours[kind], alpha=0.15, lw=0)
            axis.plot(at, strays, lw=1.2 if kind in colours else 0.8, color=colours.get(kind, "0.5"))
        axis.set_title(f"{name}, {len(own['ranks']['old'])} data sets", fontsize=9)
    for axis in axes.flat[len(runs) :]:
        axis.set_visible(False)
    figure.supxlabel("share of the draws", fontsize=9)
    figure.supylabel("responses below it, less that share", fontsize=9)
    figure.savefig(path, dpi=110)
    plt.close(figure)
