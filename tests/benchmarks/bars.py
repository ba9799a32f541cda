"""The bars that the project set itself, each held against what was measured.

In: the results. Out: Bars: what, the bar, what was measured, and whether it was reached.
Not decided here: how it is printed (report.py).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks.contenders import TITLES
from tests.benchmarks.numbers import OURS, Entry, best_contender, entries, import_pymc_s, middle, told
from tests.benchmarks.plan import SIZES

SEEDS = Path(__file__).parents[2] / "docs" / "calibration" / "seeds.json"
GAUSSIAN = ("sleepstudy", "sleepstudy_independent", "projection", "projection_independent")
GLMMS = ("cbpp", "epilepsy", "verbagg_independent", "salamanders", "admissions", "kidney", "wine")
"""And models with modified likelihoods, from salamanders on."""
USUAL_IMPORT_S = 4.0
"""The bars in seconds are for a machine where `import pymc` takes this long; on others they are stretched."""

_SAMPLING = "sampling the largest model takes longer than that by itself, as it does for the others"
REASONS: dict[str, str] = {
    "cold start, spec to posterior table": _SAMPLING,
    "second run of the structure on new data": _SAMPLING,
    "second run, as a share of a two-scalar PyMC model's through nutpie": _SAMPLING,
    "design of 10⁶ rows (common effects), as a fit reads it: seconds and added memory, as a share of the least of the "
    "others'": "formulaic makes a matrix and checks nothing; a bind copies the columns, so that they cannot change, "
    "and looks for missing cells, unknown levels, constant columns and rank",
    "design of 10⁶ rows (common effects), with dense matrices, which no fit makes: seconds and added memory, as a "
    "share of the least of the others'": "the checks of a bind, and then a matrix that a fit does not need",
}
"""Why a bar was missed, by its `what`, from a profile; printed beside it."""


@dataclass(frozen=True)
class Bar:
    what: str
    bar: str
    measured: str
    reached: bool | None

    @property
    def verdict(self) -> str:
        if self.reached is None:
            return "not measured"
        if self.reached:
            return "reached"
        reason = REASONS.get(self.what)
        return f"**not reached**{f': {reason}' if reason else ''}"


def bars(results: dict[str, Any]) -> list[Bar]:
    pairs = entries(results, "pair")
    found = [_ratio(pairs, model, 10.0) for model in GAUSSIAN]
    found += [_ratio(pairs, model, 1.5) for model in GLMMS]
    found.append(_divergences())
    import_s = import_pymc_s(results)
    models = [*GAUSSIAN, *GLMMS, "penicillin"]
    found += [_cold_share(pairs, m) for m in models]
    found += [_seconds(pairs, models, "cold start, spec to posterior table", _cold, _cold_sampling, 16.0, import_s)]
    found += [_seconds(pairs, models, "second run of the structure on new data", _warm, _warm_sampling, 7.0, import_s)]
    found += [_against_floor(pairs, models), _rows(results), _large(results)]
    found += [_design(results, case, who) for case in ("common", "grouped") for who in (OURS, f"{OURS}_dense")]
    return found


def _cold(entry: Entry) -> float | None:
    return entry.cold.get("total_s")


def _warm(entry: Entry) -> float | None:
    return entry.warm.get("total_s")


def _cold_sampling(entry: Entry) -> float | None:
    return entry.cold.get("sample_s")


def _warm_sampling(entry: Entry) -> float | None:
    return entry.warm.get("sample_s")


def _ours(pairs: dict[str, dict[str, Entry]], model: str, figure: Callable[[Entry], float | None]) -> float | None:
    own = pairs.get(model, {}).get(OURS)
    return figure(own) if own else None


def _ratio(pairs: dict[str, dict[str, Entry]], model: str, bar: float) -> Bar:
    def figure(entry: Entry) -> float | None:
        return middle(entry.ess_per_second)

    what = f"`{model}`: minimum bulk ESS per second of sampling, against the best contender"
    ours, best = _ours(pairs, model, figure), best_contender(pairs.get(model, {}), figure, largest=True)
    if ours is None or best is None:
        return Bar(what, f"≥ {bar:g} ×", "–", None)
    ratio = ours / best[1]
    measured = f"{told(ratio)} × ({told(ours)} against {told(best[1])}, {TITLES[best[0].contender]})"
    return Bar(what, f"≥ {bar:g} ×", measured, ratio >= bar)


def _divergences() -> Bar:
    """Of the first run of each fit, from what `python -m tests.calibration.seeds` kept."""
    what = "divergences on every shipped spec, default settings, first run ([calibration](../calibration.md))"
    specs = json.loads(SEEDS.read_text()) if SEEDS.exists() else {}
    counts = {name: [fit["divergences"] for fit in fits] for name, fits in specs.items()}
    if not counts:
        return Bar(what, "0", "–", None)
    total, fits = sum(map(sum, counts.values())), sum(map(len, counts.values()))
    guilty = [f"`{name}` {sum(own)}" for name, own in counts.items() if sum(own)]
    measured = f"{total} in {fits} fits of {len(counts)} specs" + (f": {', '.join(guilty)}" if guilty else "")
    return Bar(what, "0", measured, total == 0)


def _cold_share(pairs: dict[str, dict[str, Entry]], model: str) -> Bar:
    what = f"`{model}`: cold start, as a share of the best contender's"
    ours, best = _ours(pairs, model, _cold), best_contender(pairs.get(model, {}), _cold, largest=False)
    if ours is None or best is None:
        return Bar(what, "≤ 0.5", "–", None)
    share = ours / best[1]
    measured = f"{told(share, 2)} ({told(ours)} s against {told(best[1])} s, {TITLES[best[0].contender]})"
    return Bar(what, "≤ 0.5", measured, share <= 0.5)


def _seconds(
    pairs: dict[str, dict[str, Entry]],
    models: list[str],
    what: str,
    figure: Callable[[Entry], float | None],
    sampling: Callable[[Entry], float | None],
    bar: float,
    import_s: float | None,
) -> Bar:
    """The slowest model counts."""
    text = f"< {bar:g} s where `import pymc` takes {USUAL_IMPORT_S:g} s"
    found = {m: s for m in models if (s := _ours(pairs, m, figure)) is not None}
    if not found or import_s is None:
        return Bar(what, text, "–", None)
    limit, worst = bar * import_s / USUAL_IMPORT_S, max(found, key=lambda m: found[m])
    rest = [total - (_ours(pairs, m, sampling) or 0.0) for m, total in found.items()]
    measured = (
        f"{told(min(found.values()))} to {told(found[worst])} s (`{worst}`), all but sampling {told(min(rest))} to "
        f"{told(max(rest))} s; here the bar is {told(limit)} s"
    )
    return Bar(what, text, measured, found[worst] < limit)


def _against_floor(pairs: dict[str, dict[str, Entry]], models: list[str]) -> Bar:
    what = "second run, as a share of a two-scalar PyMC model's through nutpie"
    floor = pairs.get("two_scalars", {}).get("expert")
    least = _warm(floor) if floor else None
    found = {m: s for m in models if (s := _ours(pairs, m, _warm)) is not None}
    if not found or least is None:
        return Bar(what, "< 0.5", "–", None)
    worst = max(found, key=lambda m: found[m])
    low, high = min(found.values()) / least, found[worst] / least
    measured = f"{told(low, 2)} to {told(high, 2)} (`{worst}`); the two scalars take {told(least)} s"
    return Bar(what, "< 0.5", measured, high < 0.5)


def _rows(results: dict[str, Any]) -> Bar:
    what, sizes = (
        "Gaussian, 10⁴ to 10⁷ rows of the same groups: longest over shortest sampling",
        entries(results, "sizes"),
    )
    own = [sizes[m][OURS] for m in SIZES if m != "synthetic_1000" and OURS in sizes.get(m, {})]
    seconds = [s.middle for e in own if (s := e.sampling_s)]
    if len(seconds) < 2:
        return Bar(what, "≤ 1.3", "–", None)
    ratio = max(seconds) / min(seconds)
    measured = f"{told(ratio)} ({told(min(seconds))} to {told(max(seconds))} s)"
    return Bar(what, "≤ 1.3", measured, ratio <= 1.3 if len(seconds) == 4 else None)


def _large(results: dict[str, Any]) -> Bar:
    what = "10⁷ rows × 6 predictors × 50,000 groups, from Parquet: peak memory"
    entry = entries(results, "sizes").get("large", {}).get(OURS)
    if entry is None:
        return Bar(what, "≤ 8 GiB", "–", None)
    peak, status = entry.cold.get("peak_rss_mb"), entry.status
    told_peak = f"{told(peak / 1024 if peak else None)} GiB, {told(_cold(entry))} s in all"
    reached = None if peak is None else bool(not status and peak <= 8 * 1024)
    return Bar(what, "≤ 8 GiB", f"{told_peak}{f'; {status}' if status else ''}", reached)


def _design(results: dict[str, Any], case: str, who: str) -> Bar:
    """The most favourable of the others in each respect."""
    made = "with dense matrices, which no fit makes" if who != OURS else "as a fit reads it"
    what = (
        f"design of 10⁶ rows ({case} effects), {made}: seconds and added memory, as a share of the least of the others'"
    )
    steps = [s for s in results["results"].values() if s["kind"] == "design" and s["subject"] == case]
    measured = {s["contender"]: design_numbers(s) for s in steps}
    own = measured.get(who)
    others = [v for c, v in measured.items() if v is not None and not c.startswith(OURS)]
    if own is None or not others:
        failed = any(v is None for c, v in measured.items() if not c.startswith(OURS))
        if own is not None and failed:
            return Bar(what, "< 1, < 1", "the others did not get through", True)
        return Bar(what, "< 1, < 1", "–", None)
    shares = own[0] / min(v[0] for v in others), own[1] / min(v[1] for v in others)
    return Bar(what, "< 1, < 1", f"{told(shares[0], 2)}, {told(shares[1], 2)}", max(shares) < 1)


def design_numbers(step: dict[str, Any]) -> tuple[float, float] | None:
    """Median seconds, and median memory on top of what the table and the imports need, in MB."""
    done = [r for r in step["runs"] if r["status"] == "ok"]
    if not done:
        return None
    added = [max(r["peak_mb"] - r["before_mb"], 0.1) for r in done]
    return median([r["seconds"] for r in done]), median(added)
