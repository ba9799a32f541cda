"""The page of alike.py's results. In: the results. Out: Markdown. Not decided here: what is measured."""

from __future__ import annotations

from collections.abc import Mapping
from statistics import median
from typing import Any

from tests.benchmarks.alike import BY_NAME, DRAWN, OURS, PROBLEMS, Problem, apart, ratio
from tests.benchmarks.numbers import told

HEAD = """# Curves, processes, relatives, maps, and very many units

<!-- written by `python -m tests.benchmarks.alike --report` -->

This project beside models that are written in PyMC by hand, as those do who know it, and sampled by nutpie. 4 chains
of 1,000 draws after 1,000 of tuning; {machine}. The machine did
other things as well, so seconds are those of processors, user and system, of all threads of one process. Those who
compete were measured in turn, seed after seed, in one process. Compilation is apart. Sampling ends when the draws of
all variables are there: of this project, a pilot run and the recovery of what was integrated out are part of it; of the
others, what they compute from their draws. Making a DataTree of them is not, for anybody. Of what is marked by
`*` it was: nutpie's was counted then, some hundredths of a second in favour of this project. ESS is the bulk effective
sample size, the least over the named parameters: common effects, sds, and what else a process has. Medians over seeds.
Bambi (0.21.0, with the same PyMC and nutpie) was measured where a model is more than effects of groups and it can say
it, the Gaussian process. Its curve has a mean over the rows, which is added to its intercept here, and its prior is
of the curve with that mean, so that its posterior is another one: sd and lengthscale are a tenth smaller.

## Targets

| what | target | measured | |
| --- | --- | --- | --- |
"""


def page(results: Mapping[str, Any]) -> str:
    """All of it."""
    measured = results["problems"]
    of = results["machine"]
    versions = ", ".join(f"{name} {of['versions'][name]}" for name in ("pymc", "nutpie"))
    parts = [HEAD.format(machine=f"{of['processor']}, {of['cores']} cores, {versions}")]
    parts += [f"| {' | '.join(_bar(p, measured.get(p.name)))} |\n" for p in PROBLEMS]
    parts.append(NOTES)
    parts += [_table(BY_NAME[name], measured[name]) for name in BY_NAME if name in measured]
    return "".join(parts)


def _bar(problem: Problem, found: Mapping[str, Any] | None) -> tuple[str, str, str, str]:
    bar = f"< {problem.seconds:g} s" if problem.seconds else f"≥ {problem.bar:g} ×"
    earlier = found and len(found) > 1 and any(own.get("until") != DRAWN for own in found.values())
    what = f"`{problem.name}`{'*' if earlier else ''}: {problem.title}"
    if not found or not found.get(OURS, {}).get("runs"):
        return what, bar, "–", "not measured"
    if problem.seconds:
        run = found[OURS]["runs"][0]
        whole = found[OURS]["build_cpu_s"] + run["cpu_s"]
        text = f"{told(whole)} s of processors, data read and all, on one or two cores"
        if whole > problem.seconds:  # which two processors share
            whole = found[OURS]["build_cpu_s"] + run["wall_s"]
            text = f"{told(whole)} s on two cores, data read and all; {text.partition(',')[0]}"
        return what, bar, text, "reached" if whole < problem.seconds else "**not reached**"
    times, each = ratio(found)
    others = {how: rate for how, rate in each.items() if how != OURS}
    if times is None:
        return what, bar, f"{told(each[OURS])} ESS a second; nobody else was measured", "not decided"
    best = max(others, key=lambda how: others[how])
    text = f"{told(times)} × ({told(each[OURS])} against {told(others[best])}, {best})"
    return what, bar, text, "reached" if times >= problem.bar else "**not reached**"


def _table(problem: Problem, found: Mapping[str, Any]) -> str:
    lines = [
        f"\n## {problem.name}\n\n{problem.title[0].upper()}{problem.title[1:]}.\n",
        "| | ESS a second | ESS | sampling, s | compilation, s | divergences | max R-hat | means apart |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    differences = apart(found)
    for how, own in found.items():
        runs = [r for r in own["runs"] if "min_ess" in r]
        if not runs:
            cut = own["runs"][0]
            lines.append(f"| {how} | no result in {told(cut['cpu_s'])} s | | | {told(own['compile_cpu_s'])} | | | |")
            continue
        rate = told(median([r["min_ess"] / r["cpu_s"] for r in runs]))
        ess, seconds = (told(median([r[name] for r in runs])) for name in ("min_ess", "cpu_s"))
        divergences = ", ".join(str(r["divergences"]) for r in runs) if any(r["divergences"] for r in runs) else "0"
        difference = told(differences[how], 2) if how in differences else ""
        cut = ", cut short" if any(r.get("cut") for r in runs) else ""
        name = f"**{how}**" if how == OURS else f"{how}{cut}"
        compiled = told(own["compile_cpu_s"]) if problem.seeds > 1 or how != OURS else "within"
        r_hat = f"{max(r['r_hat'] for r in runs):.3f}"
        lines.append(f"| {name} | {rate} | {ess} | {seconds} | {compiled} | {divergences} | {r_hat} | {difference} |")
    strategy = next((r["strategy"] for r in found.get(OURS, {}).get("runs", []) if "strategy" in r), "")
    lines.append(f"\nThis project: {strategy}." if strategy else "")
    if differences:
        lines.append(
            "Means apart: the largest difference of posterior means of named parameters from this project's, in Monte "
            "Carlo standard errors."
        )
    return "\n".join(lines) + "\n"


NOTES = """
What was not reached, and why:

- `mcycle`: a gradient takes 0.2 microseconds here, for a spline's wiggles are integrated out one by one (1.4 when they
  were so together). Of 0.07 s some 0.04 s are nutpie's own, for trajectories of 8,000 draws and of a pilot run: were
  every draw effective and a gradient free, it would not be five times. The model by hand that is centred is at its best
  here, since the rows say much of the wiggles; one that is not centred has a tenth of its effective draws. nutpie's
  steps are longer (`target_accept` 0.8, here 0.9): with 0.8 this project has 3.6 gradients a draw in place of 5.3, and
  7% more effective draws a second.
- `animals`: two thirds of the time are gradients, of 4 microseconds each: 80 effects by a sparse factor. What rows
  tell is the sum of the variances of `animal` and `itself`, and little of either, so that a draw in three is an
  effective one. The model by hand has divergences with every seed, this project none.

Small ones were measured with five seeds, the large ones with one. By hand `choices` made 250 draws a chain after 250
of tuning, a quarter of this project's: a whole run had no result in 20 minutes of processors. In `ratings` lecturers
lie in departments, and their coordinates follow these: without that the least ESS was 1,010 and the ratio 2.3. In
`mcycle_hsgp` and in `nile` those who sample the waves or the steps have divergences with every seed; here sds and the
lengthscale follow each other, by which the least ESS is 1.8 times that of the same coordinates without. `slopes` was
measured while the machine did nothing else, with 1.0 ms a gradient (2.7 before very many units of two effects had code
of their own).

For a quick look at `choices`, by `engine="quadrature"`, see [engines](../engines.md#approximations).
"""
