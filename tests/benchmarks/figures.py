"""Three plots with logarithmic axes: ESS per second, total seconds, sampling time by rows.

In: the results. Out: SVG files in a folder; none of a comparison that was not measured.
Not decided here: the numbers (numbers.py).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.benchmarks.contenders import TITLES
from tests.benchmarks.numbers import OURS, Entry, entries
from tests.benchmarks.plan import SIZES
from tests.benchmarks.problems import BY_NAME

COLOURS = {
    "hlmdsl": "#c0392b",
    "expert": "#2c7fb8",
    "expert_centred": "#7fb3d5",
    "bambi": "#b8a04a",
    "bambi_nutpie": "#8a6d00",
    "post_one": "#6a6a6a",
    "post_one_pymc": "#b0b0b0",
    "post_two": "#5e3c99",
    "post_two_pymc": "#b2abd2",
}


def write_figures(results: dict[str, Any], folder: Path) -> list[tuple[str, str]]:
    """File names and what they show."""
    import matplotlib as mpl

    mpl.use("Agg")
    mpl.rcParams.update(
        {
            "svg.hashsalt": "hlmdsl",
            "svg.fonttype": "none",
            "font.size": 9,
            "axes.spines.top": False,
            "axes.spines.right": False,
        }
    )
    pairs = {m: own for m, own in entries(results, "pair").items() if m != "two_scalars"}
    drawn = []
    if any(e.finished for own in pairs.values() for e in own.values()):
        _effective(pairs, folder / "ess_per_second.svg")
        drawn.append(("ess_per_second.svg", "Minimum bulk ESS per second of sampling, median and range over seeds"))
        _totals(pairs, folder / "totals.svg")
        drawn.append(("totals.svg", "Seconds from the start of the process to the posterior table"))
    sizes = entries(results, "sizes")
    if sum(m in sizes for m in SIZES) > 1:
        _rows(sizes, folder / "rows.svg")
        drawn.append(("rows.svg", "Seconds of sampling by rows, the same 200 units"))
    return drawn


def _places(pairs: dict[str, dict[str, Entry]]) -> tuple[dict[tuple[str, str], float], list[tuple[float, str]]]:
    """A line for each contender of each model, from the top, the models apart; and where the models' names stand."""
    at, names, y = {}, [], 0.0
    for model, own in pairs.items():
        names.append((y, model))
        y += 1.1
        for contender in sorted(own, key=list(TITLES).index):
            at[model, contender] = y
            y += 1
        y += 0.6
    return at, names


def _canvas(pairs: dict[str, dict[str, Entry]], label: str) -> Any:
    import matplotlib.pyplot as plt

    at, names = _places(pairs)
    figure, axes = plt.subplots(figsize=(8, 0.19 * max(at.values()) + 0.9), layout="constrained")
    axes.set_xscale("log")
    axes.set_xlabel(label)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:,g}")
    axes.set_yticks(list(at.values()), [TITLES[c].replace("`", "") for _, c in at])
    axes.tick_params(axis="y", length=0, labelsize=8)
    axes.set_ylim(max(at.values()) + 0.8, -0.9)
    axes.grid(axis="x", color="#e5e5e5", linewidth=0.8)
    axes.set_axisbelow(True)
    for y, model in names:
        axes.text(0.0, y, f" {model}", transform=axes.get_yaxis_transform(), weight="bold", va="center", zorder=5)
    return figure, axes, at


def _effective(pairs: dict[str, dict[str, Entry]], path: Path) -> None:
    figure, axes, at = _canvas(pairs, "minimum bulk ESS per second of sampling (log scale)")
    for (model, contender), y in at.items():
        spread = pairs[model][contender].ess_per_second
        if spread is None:
            _nothing(axes, y, pairs[model][contender])
            continue
        axes.plot([spread.low, spread.high], [y, y], color=COLOURS[contender], linewidth=1.5)
        axes.plot(spread.middle, y, "o", color=COLOURS[contender], markersize=6 if contender == OURS else 5)
    _save(figure, path)


def _totals(pairs: dict[str, dict[str, Entry]], path: Path) -> None:
    label = "seconds from process start to posterior table (log scale)\n● cold start    ○ second run"
    figure, axes, at = _canvas(pairs, label)
    for (model, contender), y in at.items():
        entry = pairs[model][contender]
        seconds = [entry.cold.get("total_s"), entry.warm.get("total_s")]
        there = [s for s in seconds if s is not None]
        if not there:
            _nothing(axes, y, entry)
            continue
        axes.plot([min(there), max(there)], [y, y], color=COLOURS[contender], linewidth=1, alpha=0.5)
        for s, filled in zip(seconds, (True, False), strict=True):
            if s is not None:
                colour = COLOURS[contender]
                axes.plot(s, y, "o", color=colour, markerfacecolor=colour if filled else "white", markersize=5.5)
    axes.xaxis.set_minor_formatter(lambda value, _: f"{value:,g}" if f"{value:.0e}"[0] in "25" else "")
    axes.tick_params(axis="x", which="minor", labelsize=8)
    _save(figure, path)


def _nothing(axes: Any, y: float, entry: Entry) -> None:
    transform = axes.get_yaxis_transform()
    axes.text(0.99, y, entry.status or "not measured", transform=transform, ha="right", va="center", fontsize=7.5)


def _rows(sizes: dict[str, dict[str, Entry]], path: Path) -> None:
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(figsize=(7, 4.6), layout="constrained")
    contenders = [c for c in TITLES if any(c in own for m, own in sizes.items() if m in SIZES)]
    for contender in contenders:
        points = []
        for model in sorted(SIZES, key=lambda m: BY_NAME[m].rows or 0):
            entry = sizes.get(model, {}).get(contender)
            spread = entry.sampling_s if entry else None
            if spread:
                points.append((BY_NAME[model].rows, spread.middle, spread.low, spread.high))
        if not points:
            continue
        x, y, low, high = zip(*points, strict=True)
        colour = COLOURS[contender]
        axes.vlines(x, low, high, color=colour, linewidth=1.5)
        width, label = 2 if contender == OURS else 1.2, TITLES[contender].replace("`", "")
        axes.plot(x, y, "o-", color=colour, markersize=5, linewidth=width, label=label)
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xticks([10**k for k in range(3, 8)])
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:,.0f}")
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:,g}")
    figure.legend(loc="outside lower center", ncols=2, frameon=False)
    axes.set_xlabel("rows (log scale)")
    axes.set_ylabel("seconds of sampling (log scale)")
    axes.grid(color="#e5e5e5", linewidth=0.8)
    axes.set_axisbelow(True)
    _save(figure, path)


def _save(figure: Any, path: Path) -> None:
    import matplotlib.pyplot as plt

    figure.savefig(path, metadata={"Date": None})
    plt.close(figure)
