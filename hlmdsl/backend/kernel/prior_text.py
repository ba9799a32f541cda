"""Log densities of priors with their derivatives, as LLVM text: the formulas of priors/, and a switch between them.

In: the code of an element's distribution, its slot, and the place of the list of the slots of its arguments. Out: a
function that reads these from `v`, adds the derivatives to `dv` and returns the log density, exact constants included.
Not decided here: transforms to the real line and codes (prior_ranges.py), or slots (lay_out.py). The ends of a support
are numbers.
"""

from __future__ import annotations

from functools import cache

from hlmdsl.backend.kernel.derivatives import gradient
from hlmdsl.backend.kernel.llvm_text import declarations, lines
from hlmdsl.backend.kernel.prior_ranges import CODES
from hlmdsl.backend.kernel.trace import Graph
from hlmdsl.priors import DISTRIBUTIONS
from hlmdsl.priors.distribution import Distribution

_GIVEN = "i64 %at, ptr %v, ptr %dv, ptr %ints"


@cache
def prior_text() -> str:
    """The function `prior_density`."""
    rows = {CODES[name]: row for name, row in DISTRIBUTIONS.items() if name in CODES}
    choice = [f"switch i64 %code, label %none [{' '.join(f'i64 {k}, label %d{k}' for k in rows)}]", "none:"]
    choice.append("ret double 0.0")
    for k in rows:
        choice += [f"d{k}:", f"%lp{k} = call double @prior_{k}(i64 %e, {_GIVEN})", f"ret double %lp{k}"]
    body = [*(_function(k, row) for k, row in rows.items())]
    body += [_define("", f"prior_density(i64 %code, i64 %e, {_GIVEN})", choice)]
    return "\n".join([*declarations(), *body, ""])


def _function(code: int, row: Distribution) -> str:
    graph = Graph()
    names = ("", *row.domains)
    inputs = {name: graph.input(name) for name in names}
    density = row.log_density(graph.functions, inputs[""], {name: inputs[name] for name in row.domains})
    free = [name for name in names if row.support != "interval" or name not in ("lower", "upper")]
    slopes = gradient(density, [inputs[name] for name in free])
    text = lines([density, *slopes], {name: f"%x{k}" for k, name in enumerate(names)}, known=names)
    total, *by = text.names
    body = ["%s0 = add i64 %e, 0"]
    for k in range(1, len(names)):
        body += [f"%i{k} = add i64 %at, {k - 1}", f"%i{k}.p = getelementptr i64, ptr %ints, i64 %i{k}"]
        body.append(f"%s{k} = load i64, ptr %i{k}.p")
    for k in range(len(names)):
        body += [f"%x{k}.p = getelementptr double, ptr %v, i64 %s{k}", f"%x{k} = load double, ptr %x{k}.p"]
    body += text.once
    for k, slope in zip((names.index(name) for name in free), by, strict=True):
        body += [f"%d{k}.p = getelementptr double, ptr %dv, i64 %s{k}", f"%d{k}.b = load double, ptr %d{k}.p"]
        body += [f"%d{k}.a = fadd double %d{k}.b, {slope}", f"store double %d{k}.a, ptr %d{k}.p"]
    return _define("internal ", f"prior_{code}(i64 %e, {_GIVEN})", [*body, f"ret double {total}"])


def _define(kind: str, head: str, body: list[str]) -> str:
    return "\n".join([f"define {kind}double @{head} {{", *body, "}", ""])
