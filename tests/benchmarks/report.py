"""The page: what was measured, where, the bars, every table; written from results.json alone.

In: the results. Out: README.md and plots in a folder.
Not decided here: the numbers (numbers.py), the bars (bars.py), the plots (figures.py).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.benchmarks.bars import bars, design_numbers
from tests.benchmarks.contenders import TITLES
from tests.benchmarks.figures import write_figures
from tests.benchmarks.findings import findings
from tests.benchmarks.numbers import OURS, Entry, disagreement, entries, import_pymc_s, told
from tests.benchmarks.plan import chosen
from tests.benchmarks.problems import BY_NAME, PROBLEMS

COMMAND = "uv run --group benchmarks python -m tests.benchmarks"
BUSY = 0.1
"""More of the processors than this taken by others, and the page says so."""

INTRODUCTION = """# Benchmarks

<!-- written by `python -m tests.benchmarks --report` from results.json -->

The same models, tables, priors and numbers of draws for this project and for others, measured as a user feels it: from
the start of a process to the table of the posterior, and by what the draws are worth.
"""

COMMANDS = f"""```sh
{COMMAND}            # everything; each result is kept as it is there
{COMMAND} --check    # proof that all fit the same models
{COMMAND} --help
```
"""

RULES = """## What is measured, and how

- **Fresh processes.** Each configuration is a process of its own. *Cold*: the folders of compiled code (numba's,
  PyTensor's, the user's cache folder) are new and empty; Python's own `.pyc` files are there. *Second run*: another
  process, with the caches that the first left, on new responses of the same units.
- **Total** is from the start of the process to a table of the posterior with R-hat and ESS of the named quantities
  (this project's also has its sentences). It is the sum of interpreter, imports, build (table read, model made),
  compilation, sampling and table.
- **Sampling** excludes compilation. For PyMC and nutpie it is what they report themselves. For this project it is the
  pilot run, the chains, and the recovery of group effects that were integrated out. Several seeds in one process:
  medians, and the range in parentheses.
- **Draws**: 4 chains of {draws:,} after {tune:,} of tuning. Every sampler has its own defaults otherwise (target
  acceptance: this project 0.9, the others 0.8).
- **ESS** is bulk ESS by `arviz_stats` for everybody, of the same quantities on the same scale: common effects, standard
  deviations, correlations, family parameters; group effects apart (of more than 500, 500 evenly spaced).
- **Gradients** are leapfrog steps for each draw that is kept, tuning not counted.
- **Memory** is the peak until the first table, all processes of a fit together.
- **Limits**: a process that takes more than its limit of time or memory is stopped, and the tables say so.

### Who competes

- *This project*: `load(spec).compile(table).sample()`, no option set.
- *Bambi* with the spec's priors; its predictors are not centred, because with centring its intercept's prior is
  another one. It has no correlated group effects, so it does not compete where the spec has them.
- *The posts*: the models of two questions on the PyMC forum as their authors would write them for today's PyMC. The
  first: a scalar for each coefficient, dense indicator matrices, non-centred effects, the expectation of each row
  kept. The second: `LKJCholeskyCov` and dense indicator matrices.
- *PyMC by hand*: by someone who knows what compiles fast. Effects gathered by index, sums of coefficients times columns
  in place of a matrix product, correlations by a Beta prior that equals LKJ for two effects; non-centred, and centred
  where many rows a group call for it.

That all have the same posterior is proved by `--check`: each PyMC model's log density, carried to the same
coordinates, differs by a constant from one written with SciPy alone. This project's own density is held against the
same one by the test suite.
"""


def write_report(results: dict[str, Any], folder: Path) -> None:
    """README.md and the plots that there is data for."""
    figures = write_figures(results, folder)
    parts = [INTRODUCTION]
    if results["results"]:
        parts.append(findings(results))
    parts += [COMMANDS, _state(results)]
    if results["results"]:
        parts += [_bars(results), *(f"![{what}]({name})\n\n*{what}.*\n" for name, what in figures)]
        parts += [_models(results), _sizes(results), _designs(results)]
    parts.append(RULES.format(**results["settings"]))
    (folder / "README.md").write_text("\n".join(p for p in parts if p))


def _state(results: dict[str, Any]) -> str:
    if not results["results"]:
        return "**Not yet measured.**\n"
    machine, versions = results["machine"], results["machine"]["versions"]
    packages = ", ".join(f"{name} {v}" for name, v in versions.items() if v)
    settings = results["settings"]
    lines = [
        f"Measured {results['measured']} on {machine['processor']}, {machine['cores']} cores, "
        f"{machine['memory_gib']} GiB, {machine['system']}, Python {machine['python']}; {packages}. "
        f"{settings['seeds']} seeds, {settings['draws']:,} draws."
    ]
    import_s = import_pymc_s(results)
    if import_s:
        lines.append(f"`import pymc` takes {told(import_s, 2)} s here.")
    busy = [s for s in results["results"].values() if _taken(s) > BUSY]
    if busy:
        lines.append(
            f"**The machine was busy**: during {len(busy)} of {len(results['results'])} steps other processes took "
            f"up to {max(_taken(s) for s in busy):.0%} of its processors. Read ratios, not seconds."
        )
    missing: dict[str, list[str]] = {}
    for step in chosen([], [], []):
        if step.key not in results["results"]:
            who = missing.setdefault(step.subject or step.kind, [])
            who += [TITLES.get(step.contender, step.contender)] if step.contender else []
    if missing:
        each = [f"`{subject}`{f' ({", ".join(who)})' if any(who) else ''}" for subject, who in missing.items()]
        lines.append(f"Not measured: {'; '.join(each)}.")
    return "\n\n".join(lines) + "\n"


def _taken(step: dict[str, Any]) -> float:
    """The largest share of the processors that others had during a process of a step."""
    runs = (step, step.get("cold"), step.get("warm"), *step.get("runs", ()))
    return max((r.get("taken_by_others", 0.0) for r in runs if isinstance(r, dict)), default=0.0)


def _table(header: list[str], rows: list[list[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines) + "\n"


def _bars(results: dict[str, Any]) -> str:
    rows = [[b.what, b.bar, b.measured, b.verdict] for b in bars(results)]
    return "## Targets\n\n" + _table(["what", "target", "measured", ""], rows)


def _models(results: dict[str, Any]) -> str:
    pairs = entries(results, "pair")
    parts = ["## Models\n"]
    for problem in PROBLEMS:
        own = pairs.get(problem.name)
        if not own:
            continue
        ordered = sorted(own.values(), key=lambda e: list(TITLES).index(e.contender))
        parts += [f"### {problem.name}\n", f"{problem.title}.\n", _worth(ordered), _seconds(ordered), _agreement(own)]
    return "\n".join(p for p in parts if p)


def _worth(ordered: list[Entry]) -> str:
    header = ["", "min ESS/s", "min ESS", "median ESS", "min ESS, groups", "median ESS, groups", "sampling, s"]
    header += ["gradients a draw", "divergences", "max R-hat"]
    rows = []
    for e in ordered:
        divergences = [s["divergences"] for s in e.seeds]
        gradients = [s["steps"] / s["draws"] for s in e.seeds if s["steps"] is not None]
        name = TITLES[e.contender] + (f" — {e.status}" if e.status else "")
        rows.append(
            [
                f"**{name}**" if e.contender == OURS else name,
                _said(e.ess_per_second),
                *(_said(e.over_seeds(k)) for k in ("min_ess", "median_ess", "min_ess_effects", "median_ess_effects")),
                _said(e.sampling_s),
                told(sum(gradients) / len(gradients), 2) if gradients else "–",
                ", ".join(str(d) for d in divergences) if any(divergences) else ("0" if divergences else "–"),
                f"{max(s['max_r_hat'] for s in e.seeds):.3f}" if e.seeds else "–",
            ]
        )
    return _table(header, rows)


def _said(spread: Any) -> str:
    return "–" if spread is None else str(spread)


STAGES = ("import_s", "build_s", "compile_s", "sample_s", "table_s", "total_s")


def _seconds(ordered: list[Entry]) -> str:
    header = ["cold / second run, s", "import", "build", "compile", "sample", "table", "total", "peak memory, MB"]
    rows = []
    for e in ordered:
        cells = [f"{told(e.cold.get(k), 2)} / {told(e.warm.get(k), 2)}" for k in STAGES[:-1]]
        total = f"**{told(e.cold.get('total_s'))} / {told(e.warm.get('total_s'))}**"
        rows.append([TITLES[e.contender], *cells, total, told(e.cold.get("peak_rss_mb"))])
    return _table(header, rows)


def _agreement(own: dict[str, Entry]) -> str:
    """The largest of k normal deviates is about 2 to 3.5 for the k's here."""
    if OURS not in own:
        return ""
    found = {e.contender: disagreement(own[OURS], e) for e in own.values() if e.contender != OURS}
    told_each = [f"{TITLES[c]} {told(z, 2)}" for c, z in found.items() if z is not None]
    strategy = own[OURS].cold.get("strategy", "")
    lines = [f"This project: {strategy}." if strategy else ""]
    if told_each:
        lines.append(
            "Largest difference of posterior means from this project's, in Monte Carlo standard errors: "
            f"{', '.join(told_each)}."
        )
    return "\n".join(line for line in lines if line) + "\n"


def _sizes(results: dict[str, Any]) -> str:
    sizes = entries(results, "sizes")
    if not sizes:
        return ""
    rows = []
    for problem in PROBLEMS:
        for e in sorted(sizes.get(problem.name, {}).values(), key=lambda e: list(TITLES).index(e.contender)):
            name = TITLES[e.contender] + (f" — {e.status}" if e.status else "")
            cells = [_said(e.sampling_s), _said(e.ess_per_second)]
            preparing = [e.cold.get(k) for k in ("build_s", "compile_s", "total_s", "peak_rss_mb")]
            rows.append([problem.name, name, *cells, *(told(v) for v in preparing)])
    header = ["", "", "sampling, s", "min ESS/s", "build, s", "compile, s", "total, s", "peak memory, MB"]
    text = (
        f"## Rows\n\n`synthetic`: {BY_NAME['synthetic_1000'].title.split(';')[0]}. `large`: {BY_NAME['large'].title}.\n"
    )
    return (
        text
        + "Caches are warm here, except for a contender's first size; compilation includes the pass over the rows\n"
        + ("that this project makes once.\n\n" + _table(header, rows))
    )


def _designs(results: dict[str, Any]) -> str:
    steps = [s for s in results["results"].values() if s["kind"] == "design"]
    if not steps:
        return ""
    rows = []
    for step in steps:
        numbers, name = design_numbers(step), step["contender"].replace("_dense", ", and dense matrices")
        failed = ", ".join(dict.fromkeys(r["status"] for r in step["runs"] if r["status"] != "ok"))
        cells = [told(numbers[0]), told(numbers[1])] if numbers else [failed, failed]
        rows.append([step["subject"], name, *cells])
    text = "## Designs of a million rows\n\n`common`: `y ~ a * b + x1 + x2 + x3`; `grouped`: with `(1 + x1 | unit)`, "
    text += "1,000 units. Packages imported and table read (pandas) beforehand; this project's checks of the table "
    return text + "included; medians of three processes.\n\n" + _table(["", "", "seconds", "added memory, MB"], rows)
