"""docs/calibration.md and its plot, from the ranks and the fits that are there.

In: docs/calibration/*.json. Out: the page. A level is stated before each verdict, and what failed is named.
Not decided here: what was run.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from tests.calibration.models import KIN, MAP, MODELS
from tests.calibration.ranks import DRAWS, THIN, TUNE
from tests.calibration.report_predictions import on_predictions
from tests.calibration.uniformity import bands, difference, p_value

LEVEL = 0.01
"""Of the chance that one quantity of one model, or more, is called uncalibrated though none is."""

TOP = """# Calibration

Checks of the whole sampler and of predictions, too long for the test suite, which runs small versions of them
(`tests/calibration/`). This page is written by the commands that it names.
"""

SBC = """## Is the posterior the one that is declared?

Simulation-based calibration (Talts, Betancourt, Simpson, Vehtari & Gelman 2018, arXiv:1804.06788): parameters are
drawn from the prior, a response from them, and the model is fitted to it. If the sampler is right, the rank of each
true value among the posterior's draws is uniform. A fit is one chain of {tune} + {length}, thinned to {draws}
draws. Ranks are judged by simultaneous bands of their empirical distribution (Säilynoja, Bürkner & Vehtari 2022): p
is the chance that uniform ranks stray as far. `auto` integrates group effects out, `none` samples them; both see
the same simulated data. The quantities are every coefficient, sd, correlation and family parameter, effects of two
units of each grouping, and the log likelihood.

What 200 replicates can and cannot show: in simulated ranks, at the level used below, a posterior that is shifted by 0.5
of its sd is found in 93% of cases, by 0.4 in 65%, by 0.3 in 18%; one whose sd is 0.7 or 1.5 times what it should be in
about half. A smaller fault in a single quantity can pass; against many small ones speaks the share of quantities with
p < 0.05, which is 5% if there are none. Parameters come from the priors, so these are statements about typical draws of
those priors in small designs, not about every data set. A fit here is a single chain that is never repeated with
shorter steps, so it diverges more often than `hlm fit` does: mostly if there are few rows for a group's spread.

`python -m tests.calibration --replicates 200`
"""

SEEDS = """## Does every shipped spec sample well at default settings?

Each spec from many seeds: 4 chains of 1000 + 1000. By default a run that diverges is repeated with shorter steps; here
it is not, so that its divergences are seen. An alarm is an entry of `fit.diagnostics.alarms`: a divergence, an R-hat
above 1.01, an effective sample size below 100 a chain, or a trajectory of the greatest length. R-hat and effective
sample sizes are the worst over every number of the posterior, single units' deviations included.

`python -m tests.calibration.seeds --seeds 20`
"""


def write_report(out: Path) -> None:
    """The page and the plot, of what there is."""
    folder = out / "calibration"
    parts = [TOP]
    if (folder / "ranks.json").exists():
        ranks = json.loads((folder / "ranks.json").read_text())
        parts += [SBC.format(tune=TUNE, length=DRAWS * THIN, draws=DRAWS), _ranks(ranks)]
        _plot(ranks, folder / "ranks.png")
    if (folder / "seeds.json").exists():
        parts += [SEEDS, _seeds(json.loads((folder / "seeds.json").read_text()))]
    if (folder / "predictions.json").exists():
        parts.append(on_predictions(folder))
    (out / "calibration.md").write_text("\n".join(parts))


def _ranks(runs: dict[str, Any]) -> str:
    there = {name: own for name, own in runs.items() if own["divergences"]}
    faulty = [name for name in there if MODELS[name.split(" / ")[0]].fault]
    runs = {name: own for name, own in there.items() if name not in faulty}
    judged = {(n, q): p_value(r, DRAWS) for n, own in runs.items() for q, r in own["ranks"].items()}
    bound = LEVEL / max(len(judged), 1)
    lines = [
        "| model | strategy | replicates | quantities | least p | of | p < 0.05 | fits with divergences |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, own in runs.items():
        model, strategy = name.split(" / ")
        ps = {q: judged[name, q] for q in own["ranks"]}
        least = min(ps, key=lambda q: ps[q])
        n, diverged = len(own["divergences"]), sum(d > 0 for d in own["divergences"])
        low = sum(p < 0.05 for p in ps.values())
        lines.append(f"| {model} | {strategy} | {n} | {len(ps)} | {ps[least]:.4f} | `{least}` | {low} | {diverged} |")
    failed = [f"`{q}` of {n} (p = {p:.5f})" for (n, q), p in judged.items() if p < bound]
    verdict = f"not uniform: {', '.join(failed)}" if failed else "none strays farther than chance allows"
    low = sum(p < 0.05 for p in judged.values())
    lines += [
        "",
        f"{len(judged)} quantities in all, so at a level of {LEVEL} for all of them together a quantity "
        f"fails if its p is below {bound:.1e} (Bonferroni): {verdict}. "
        f"p < 0.05 in {low} of them ({low / max(len(judged), 1):.1%}). {_diverged(runs)}",
        "",
        *(_fault(name, there[name], bound) for name in faulty),
        "![Empirical distribution of the ranks less the uniform one](calibration/ranks.png)",
        "",
        "Each line is one quantity; the narrow band holds one line everywhere in 95 of 100 cases, the wide one all "
        "lines of all panels in 99 of 100 or more.",
        "",
        "The models:",
        "",
    ]
    for name in dict.fromkeys(n.split(" / ")[0] for n in runs):
        case = MODELS[name]
        seen = f". {case.seen.__doc__}" if case.seen.__doc__ else ""
        lines += [f"**{name}**, {case.groups} groups of {case.rows} rows{seen}", ""]
        spec = case.spec.strip()
        for path in (KIN, MAP):
            spec = spec.replace(path, Path(path).name)
        lines += ["```hlm", spec, "```", ""]
    return "\n".join(lines)


def _diverged(runs: dict[str, Any]) -> str:
    """How many fits had divergences, and where most of them are."""
    of = {name: sum(d > 0 for d in own["divergences"]) for name, own in runs.items()}
    total, most = sum(len(own["divergences"]) for own in runs.values()), max(of, key=lambda name: of[name])
    return f"{sum(of.values())} of {total:,} fits had divergences, {of[most]} of them in {most.split(' / ')[0]!r}."


def _fault(name: str, own: dict[str, Any], bound: float) -> str:
    """Whether a fault that was planted is found at the level at which all others are judged."""
    planted = MODELS[name.split(" / ")[0]].fault
    ps = {quantity: p_value(own["ranks"][quantity], DRAWS) for quantity in own["ranks"]}
    found = [f"`{q}` (p = {p:.1e})" for q, p in ps.items() if p < bound]
    what = ", ".join(f"draws of `{quantity}` multiplied by {factor:g}" for quantity, factor in planted.items())
    n, groups = len(own["divergences"]), MODELS[name.split(" / ")[0]].groups
    verdict = f"it is found in {', '.join(found)}" if found else "it is not found"
    return f"Would a fault be found? With {what}, in {n} replicates of a model of {groups} groups: {verdict}.\n"


def _plot(runs: dict[str, Any], path: Path) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    runs = {name: own for name, own in runs.items() if own["divergences"]}
    runs = {name: own for name, own in runs.items() if not MODELS[name.split(" / ")[0]].fault}
    columns = 4
    rows = -(-len(runs) // columns)
    figure, axes = plt.subplots(
        rows, columns, figsize=(12, 2.4 * rows + 0.4), sharex=True, sharey=True, squeeze=False, layout="constrained"
    )
    quantities = sum(len(own["ranks"]) for own in runs.values())
    for axis, (name, own) in zip(axes.flat, runs.items(), strict=False):
        n = len(own["divergences"])
        for level, shade in ((1 - LEVEL / quantities, "0.93"), (0.95, "0.82")):
            at, low, high = bands(n, DRAWS, level)
            axis.fill_between(at, low, high, color=shade, lw=0, step="mid")
        for quantity, ranks in own["ranks"].items():
            emphasis = quantity == "log likelihood"
            axis.plot(at, difference(ranks, DRAWS), lw=1.6 if emphasis else 0.6, color="C1" if emphasis else "C0")
        axis.set_title(f"{name}, {n} replicates", fontsize=9)
    for axis in axes.flat[len(runs) :]:
        axis.set_visible(False)
    figure.supxlabel("share of the draws (orange: log likelihood; blue: all other quantities)", fontsize=9)
    figure.supylabel("ranks below it, less that share", fontsize=9)
    figure.savefig(path, dpi=110)
    plt.close(figure)


def _seeds(specs: dict[str, Any]) -> str:
    lines = [
        "| spec | fits | divergences | fits with an alarm | most R-hat | least bulk ESS | tail ESS | seconds |",
        "|---|---|---|---|---|---|---|---|",
    ]
    said = []
    for name, fits in specs.items():
        alarmed = [f for f in fits if f["alarms"]]
        said += [f"- {name}: {alarm}" for alarm in dict.fromkeys(a for f in alarmed for a in f["alarms"])]
        lines.append(
            f"| {name} | {len(fits)} | {sum(f['divergences'] for f in fits)} | {len(alarmed)} "
            f"| {max(f['max_r_hat'] for f in fits):.4f} | {min(f['min_ess_bulk'] for f in fits)} "
            f"| {min(f['min_ess_tail'] for f in fits)} | {np.median([f['seconds'] for f in fits]):.1f} |"
        )
    total = sum(f["divergences"] for fits in specs.values() for f in fits)
    lines += ["", f"{total} divergences in {sum(map(len, specs.values()))} fits."]
    lines += ["", "Median seconds per fit, on a machine that was also running other jobs; treat them as upper bounds."]
    return "\n".join([*lines, *(["", "The alarms:", "", *said] if said else []), ""])
