"""In: the results. Out: what they come to, in a few sentences at the top of the page.

Not decided here: the targets (bars.py), or how the best of the others is chosen (numbers.py).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.benchmarks.bars import GAUSSIAN, GLMMS, bars
from tests.benchmarks.numbers import OURS, Entry, best_contender, entries, middle, told


def findings(results: dict[str, Any]) -> str:
    """How many times as fast, how long a first fit takes, and how many targets were missed."""
    pairs = entries(results, "pair")
    lines = []
    worth = _ratios(pairs, lambda entry: middle(entry.ess_per_second), largest=True)
    if worth:
        least, most = min(worth, key=worth.__getitem__), max(worth, key=worth.__getitem__)
        lines.append(
            f"On the same model with the same priors, the default sampler makes {told(worth[least])} (`{least}`) to "
            f"{told(worth[most])} (`{most}`) times as many effective draws per second as the fastest of the others."
        )
    cold = _ratios(pairs, lambda entry: entry.cold.get("total_s"), largest=False)
    if cold:
        lines.append(
            f"A first fit, from an empty cache to the table of the posterior, takes {told(min(cold.values()), 2)} to "
            f"{told(max(cold.values()), 2)} of the time that the fastest of the others takes."
        )
    judged = [bar for bar in bars(results) if bar.reached is not None]
    missed = sum(not bar.reached for bar in judged)
    lines.append(f"Of {len(judged)} targets {missed} were missed; the table below marks them.")
    return "\n".join(lines) + "\n"


def _ratios(
    pairs: dict[str, dict[str, Entry]], figure: Callable[[Entry], float | None], largest: bool
) -> dict[str, float]:
    """Ours over the best of the others', by model."""
    found = {}
    for model in (*GAUSSIAN, *GLMMS):
        of_model = pairs.get(model, {})
        ours, best = of_model.get(OURS), best_contender(of_model, figure, largest=largest)
        value = figure(ours) if ours else None
        if value is not None and best is not None:
            found[model] = value / best[1]
    return found
