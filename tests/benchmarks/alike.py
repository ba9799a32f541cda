"""What is alike, and very many units, beside PyMC written by hand. `python -m tests.benchmarks.alike --help`

In: options. Out: docs/benchmarks/alike.json and alike.md. Seconds are those of processors (user and system, of all
threads of one process), so that a machine that does other things as well measures about the same; compilation is apart.
Not decided here: the models by hand (alike_models.py).

A problem is one process. All who compete are compiled, each draws a few times to be warm, and then each seed is drawn
by one after the other.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import pandas as pd

from tests.benchmarks.machine import machine
from tests.benchmarks.problems import ROOT, SHIPPED

OUT = ROOT / "docs" / "benchmarks"
OURS = "this project"
DRAWS = TUNE = 1000
CHAINS = 4
DRAWN = "draws"
"""Until when seconds are counted. Earlier results have none: then nutpie's DataTree was, of those by hand."""


@dataclass(frozen=True)
class Problem:
    """`named`: what is compared, by its name in the models by hand: this project's variable, and the place in it.
    `bar`: how many times the best contender's effective draws a second; or seconds in all. `by_hand`: how many draws,
    after as many of tuning, those by hand make, where they take very long.
    """

    name: str
    title: str
    named: Mapping[str, tuple[str, int]]
    bar: float
    text: str = ""
    seeds: int = 5
    seconds: float = 0.0
    by_hand: int = DRAWS

    @property
    def spec(self) -> Path:
        return SHIPPED / f"{self.name}.hlm"


def _names(*names: str, **others: tuple[str, int]) -> dict[str, tuple[str, int]]:
    return {name: (name, 0) for name in names} | others


_HSGP = "hsgp(times, m = 20, c = 1.5, kernel = matern52)"

PROBLEMS = (
    Problem(
        "mcycle",
        "a penalised spline of 9 columns, Gaussian; 133 rows",
        _names("Intercept", "sigma", straight=("spline(times, df = 9)", 0), sd=("sd_spline(times, df = 9)", 0)),
        5,
    ),
    Problem(
        "mcycle_hsgp",
        "an approximate Gaussian process of 20 waves, Gaussian; 133 rows",
        _names("Intercept", "sigma", sd=("sd_hsgp(times)", 0), lengthscale=("lengthscale_hsgp(times)", 0)),
        5,
        f"""model mcycle_hsgp
response accel ~ Normal(mu, sigma)
covariate times center mean
effects mu = 1 + {_HSGP}
prior Intercept ~ Normal(0, 50)
prior sd({_HSGP}) ~ HalfNormal(100)
prior lengthscale({_HSGP}) ~ InverseGamma(3, 20)
prior sigma ~ HalfNormal(50)
""",
    ),
    Problem(
        "ovary_ar",
        "an AR(1) process in each of 11 mares, Gaussian; 308 rows",
        _names("Intercept", "sine", "cosine", "sigma", sd=("sd_Mare", 0), phi=("phi_Mare", 0)),
        5,
        """model ovary_ar
response follicles ~ Normal(mu, sigma)
covariate sine
covariate cosine
covariate turn
group Mare
effects mu = 1 + sine + cosine + (0 + ar(turn) | Mare)
prior Intercept ~ Normal(12, 5)
prior effects ~ Normal(0, 5)
prior sd(Mare, ar(turn)) ~ HalfNormal(10)
prior phi(Mare, ar(turn)) ~ Uniform(-1, 1)
prior sigma ~ HalfNormal(5)
""",
    ),
    Problem(
        "nile",
        "a walk, Gaussian; 100 rows",
        _names("Intercept", "sigma", sd=("sd_walk(year)", 0)),
        5,
    ),
    Problem(
        "animals",
        "40 animals that are related, and each once more, Gaussian",
        _names("Intercept", "sex", "sd_animal", "sd_itself", "sigma"),
        5,
    ),
    Problem(
        "lattice",
        "BYM2 of 100 regions on a lattice, Gaussian; 400 rows, simulated",
        _names("Intercept", "x", "sigma", sd=("sd_r", 0), rho=("rho_r", 0)),
        5,
        """model lattice
response y ~ Normal(mu, sigma)
covariate x
group r adjacent by "lattice_edges.csv"
effects mu = 1 + x + (1 | r)
prior Intercept ~ Normal(0, 2)
prior x ~ Normal(0, 1)
prior sd(r) ~ HalfNormal(1)
prior rho(r) ~ Beta(0.5, 0.5)
prior sigma ~ HalfNormal(1)
""",
    ),
    Problem(
        "columbus_regions",
        "BYM2 of 49 regions, Poisson; 49 rows",
        _names("Intercept", "income", sd=("sd_district", 0), rho=("rho_district", 0)),
        3,
    ),
    Problem(
        "epilepsy_visits",
        "an AR(1) process in each of 59 patients, Poisson; 236 rows",
        _names("Intercept", "log(Base)", "Trt", sd=("sd_patient", 0), phi=("phi_patient", 0)),
        3,
    ),
    Problem(
        "ratings",
        "73,421 rows of 2,972 × 1,128 crossed units in 14 departments, as many as InstEval's; simulated, Gaussian",
        _names("Intercept", "service", "sd_s", "sd_d", "sd_dept", "sigma"),
        10,
        """model ratings
response y ~ Normal(mu, sigma)
covariate service
group s
group d
group dept
effects mu = 1 + service + (1 | s) + (1 | d) + (1 | dept)
prior Intercept ~ Normal(3, 1)
prior service ~ Normal(0, 1)
prior sd(s) ~ HalfNormal(1)
prior sd(d) ~ HalfNormal(1)
prior sd(dept) ~ HalfNormal(1)
prior sigma ~ HalfNormal(2)
""",
        seeds=1,
    ),
    Problem(
        "choices",
        "183,000 binary rows of 30,542 units; simulated, Bernoulli",
        _names("Intercept", "x", "f", sd=("sd_g", 0)),
        3,
        """model choices
response y ~ Bernoulli(p)
covariate x
factor f { f1, f2 } reference f1
group g
effects logit(p) = 1 + x + f + (1 | g)
prior Intercept ~ Normal(0, 1.5)
prior effects ~ Normal(0, 1)
prior sd(g) ~ HalfNormal(1)
""",
        seeds=1,
        by_hand=250,
    ),
    Problem(
        "slopes",
        "70,000 rows of 20,000 × 200 crossed units with slopes; simulated, Gaussian",
        _names("Intercept", "x", "sigma"),
        0,
        """model slopes
response y ~ Normal(mu, sigma)
covariate x
group s
group d
effects mu = 1 + x + (1 + x | s) + (1 + x | d)
prior Intercept ~ Normal(0, 2)
prior x ~ Normal(0, 1)
prior sd(s) ~ HalfNormal(1)
prior sd(d) ~ HalfNormal(1)
correlation s ~ LKJ(eta = 2)
correlation d ~ LKJ(eta = 2)
prior sigma ~ HalfNormal(2)
""",
        seeds=1,
        seconds=120,
    ),
    Problem(
        "levels",
        "2,000 levels of one common factor, 6,000 rows; simulated, Gaussian",
        _names("Intercept", "sigma", sd=("tau", 0)),
        0,
        """model levels
response y ~ Normal(mu, sigma)
factor f
effects mu = 1 + f
prior Intercept ~ Normal(0, 2)
prior f ~ Normal(0, tau)
prior tau ~ HalfNormal(1)
prior sigma ~ HalfNormal(2)
""",
        seeds=1,
        seconds=10,
    ),
)
BY_NAME = {p.name: p for p in PROBLEMS}


def table_of(problem: Problem, folder: Path) -> pd.DataFrame:
    """The published table, prepared, or a simulated one: the same in every run."""
    rng = np.random.default_rng(1)
    match problem.name:
        case "mcycle_hsgp":
            return pd.read_csv(SHIPPED / "data" / "mcycle.csv")
        case "ovary_ar":
            table = pd.read_csv(SHIPPED / "data" / "ovary.csv")
            angle = 2 * np.pi * table["Time"]
            table["turn"] = table.groupby("Mare").cumcount() + 1
            return table.assign(sine=np.sin(angle).round(6), cosine=np.cos(angle).round(6))
        case "lattice":
            at = np.arange(100).reshape(10, 10)
            pairs = np.concatenate([np.stack([at[:-1], at[1:]], -1).reshape(-1, 2), _across(at)])
            pd.DataFrame(pairs, columns=["one", "other"]).to_csv(folder / "lattice_edges.csv", index=False)
            smooth = np.sin(at / 23) + np.cos((at % 10) / 3)
            r = np.repeat(np.arange(100), 4)
            x = rng.standard_normal(400)
            own = (0.6 * smooth.ravel() + 0.3 * rng.standard_normal(100))[r]
            return pd.DataFrame({"y": 0.5 + 0.4 * x + own + 0.7 * rng.standard_normal(400), "x": x, "r": r})
        case "ratings":
            n, students, lecturers, departments = 73_421, 2_972, 1_128, 14
            s = np.concatenate([np.arange(students), rng.integers(students, size=n - students)])
            d = rng.permutation(np.concatenate([np.arange(lecturers), rng.integers(lecturers, size=n - lecturers)]))
            dept = rng.integers(departments, size=lecturers)[d]
            service = rng.integers(2, size=n).astype(float)
            means = 0.33 * rng.standard_normal(students)[s] + 0.51 * rng.standard_normal(lecturers)[d]
            y = 3.3 - 0.1 * service + means + 0.1 * rng.standard_normal(departments)[dept]
            y = y + 1.18 * rng.standard_normal(n)
            return pd.DataFrame({"y": y, "service": service, "s": _labels("s", s), "d": _labels("d", d), "dept": dept})
        case "choices":
            n, units = 183_000, 30_542
            g = np.concatenate([np.arange(units), rng.integers(units, size=n - units)])
            x, f = rng.standard_normal(n), rng.integers(2, size=n)
            eta = -0.4 + 0.5 * x + 0.3 * f + 1.2 * rng.standard_normal(units)[g]
            y = (rng.random(n) < 1 / (1 + np.exp(-eta))).astype(int)
            return pd.DataFrame({"y": y, "x": x, "f": np.where(f == 1, "f2", "f1"), "g": _labels("g", g)})
        case "slopes":
            n = 70_000
            s = np.concatenate([np.arange(20_000), rng.integers(20_000, size=n - 20_000)])
            d, x = rng.integers(200, size=n), rng.standard_normal(n)
            own = 0.7 * rng.standard_normal(20_000)[s] + 0.4 * rng.standard_normal(200)[d]
            bent = 0.3 + 0.3 * rng.standard_normal(20_000)[s] + 0.2 * rng.standard_normal(200)[d]
            y = 1.0 + own + bent * x + rng.standard_normal(n)
            return pd.DataFrame({"y": y, "x": x, "s": _labels("s", s), "d": _labels("d", d)})
        case "levels":
            f = np.arange(6_000) % 2_000
            y = 1.0 + 0.5 * rng.standard_normal(2_000)[f] + rng.standard_normal(6_000)
            return pd.DataFrame({"y": y, "f": _labels("f", f)})
    return pd.read_csv(SHIPPED / "data" / _FILES[problem.name])


_FILES = {
    "mcycle": "mcycle.csv",
    "nile": "nile.csv",
    "animals": "animals.csv",
    "columbus_regions": "columbus_districts.csv",
    "epilepsy_visits": "epilepsy.csv",
}


def _across(at: np.ndarray) -> np.ndarray:
    return np.stack([at[:, :-1], at[:, 1:]], -1).reshape(-1, 2)


def _labels(letter: str, codes: np.ndarray) -> np.ndarray:
    return np.char.add(letter, np.char.zfill(codes.astype(str), 5))


_cpu = time.process_time
"""Seconds of this process and its threads, user and system, to a nanosecond: `os.times` counts hundredths, and some of
these fits take five of them."""


def _judged(draws: Mapping[str, Any], cpu: float, wall: float, seed: int) -> dict[str, Any]:
    from arviz_stats.base import array_stats

    every = np.stack([np.asarray(v, dtype=float) for v in draws.values()], axis=-1)
    ess = np.atleast_1d(array_stats.ess(every, chain_axis=0, draw_axis=1, method="bulk"))
    r_hat = np.atleast_1d(array_stats.rhat(every, chain_axis=0, draw_axis=1, method="rank"))
    return {
        "seed": seed,
        "cpu_s": cpu,
        "wall_s": wall,
        "min_ess": float(ess.min()),
        "r_hat": float(r_hat.max()),
        "ess": dict(zip(draws, ess.tolist(), strict=True)),
        "medians": dict(zip(draws, np.median(every, axis=(0, 1)).tolist(), strict=True)),
        "means": dict(zip(draws, every.mean(axis=(0, 1)).tolist(), strict=True)),
        "sds": dict(zip(draws, every.std(axis=(0, 1)).tolist(), strict=True)),
    }


class _Ours:
    def __init__(self, problem: Problem, table: pd.DataFrame, folder: Path) -> None:
        import hlmdsl

        self.problem, path = problem, problem.spec
        started = _cpu()
        if problem.text:
            path = folder / f"{problem.name}.hlm"
            path.write_text(problem.text)
            self.model = hlmdsl.load(path).compile(table)
        else:
            self.model = hlmdsl.load(path).compile()
        self.build_s = _cpu() - started

    def compile(self) -> None:
        """The loop over rows is made in the first fit; also where that is all there will be."""
        if self.problem.seeds > 1:
            self.sample(99, 50)

    def sample(self, seed: int, draws: int = DRAWS) -> dict[str, Any]:
        """What a fit does until it has its draws; judging them is no part of it, for others neither."""
        from hlmdsl.backend.kernel.kernel_run import sample

        started, wall = _cpu(), time.perf_counter()
        drawn = sample(self.model.design, draws=draws, tune=TUNE, chains=CHAINS, seed=seed)
        cpu, wall = _cpu() - started, time.perf_counter() - wall
        own = {n: drawn.posterior[v].reshape(CHAINS, draws, -1)[..., k] for n, (v, k) in self.problem.named.items()}
        count = int(drawn.sample_stats["diverging"].sum())
        found = {"divergences": count, "strategy": drawn.strategy, "stages_s": drawn.timings}
        return _judged(own, cpu, wall, seed) | found


class _ByHand:
    """`called`: names of its variables that are not those of the problem."""

    def __init__(self, problem: Problem, make: Any, limit: float, called: Mapping[str, str]) -> None:
        self.problem, self.limit, self.called = problem, limit, called
        started = _cpu()
        self.model = make()
        self.build_s = _cpu() - started

    def compile(self) -> None:
        import nutpie

        self.compiled = nutpie.compile_pymc_model(self.model)
        if self.problem.seeds > 1:
            nutpie.sample(
                self.compiled, draws=5, tune=5, chains=CHAINS, seed=99, progress_bar=False, return_raw_trace=True
            )

    def sample(self, seed: int) -> dict[str, Any]:
        import nutpie

        started, wall = _cpu(), time.perf_counter()
        sampler = nutpie.sample(
            self.compiled,
            draws=self.problem.by_hand,
            tune=self.problem.by_hand,
            chains=CHAINS,
            seed=seed,
            progress_bar=False,
            blocking=False,
            return_raw_trace=True,
        )
        cut = False
        while True:
            try:
                raw = sampler.wait(timeout=1.0)
                break
            except TimeoutError:
                if _cpu() - started > self.limit:
                    raw, cut = sampler.abort(), True
                    break
        # making a DataTree of them is no part of it, as for this project
        cpu, wall = _cpu() - started, time.perf_counter() - wall
        own, diverging = self._draws(raw)
        found = {"seed": seed, "cpu_s": cpu, "wall_s": wall}
        n = min((v.shape[1] for v in own.values()), default=0)
        if cut and n < 8:
            return found | {"cut": True, "draws": n}
        found = _judged(own, cpu, wall, seed) | {"divergences": diverging}
        return found | ({"cut": True, "draws": n} if cut else {})

    def _draws(self, raw: Any) -> tuple[dict[str, np.ndarray], int]:
        """Of named variables, which are numbers, and of how many trajectories diverged: of nutpie's Arrow tables."""
        points, numbers = raw.get_arrow_trace()
        kept = [~_numbers(one.column("tuning")).astype(bool) for one in numbers]
        count = sum(
            int(_numbers(n.column("diverging")).astype(bool)[k].sum()) for n, k in zip(numbers, kept, strict=True)
        )
        least = min((int(k.sum()) for k in kept), default=0)
        own = {
            name: np.stack(
                [_numbers(p.column(self.called.get(name, name)))[k][:least] for p, k in zip(points, kept, strict=True)]
            )
            for name in self.problem.named
        }
        return own, count


def _numbers(column: Any) -> np.ndarray:
    from arro3.core import list_flatten

    return np.asarray((list_flatten(column) if "List" in str(column.type) else column).to_numpy())


def measure(problem: Problem, seeds: int, limit: float, only_ours: bool, write: Path) -> None:
    """In a process of its own; what is measured is written as it comes."""
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        table = table_of(problem, folder)
        ours = _Ours(problem, table, folder)
        people: dict[str, Any] = {OURS: ours}
        if not only_ours:
            from tests.benchmarks.alike_models import CALLED, models

            makers = models(problem.name, table, ours.model.design, SHIPPED, folder)
            people |= {how: _ByHand(problem, make, limit, CALLED.get(how, {})) for how, make in makers.items()}
        for how, person in people.items():
            started = _cpu()
            person.compile()
            compiled = {"build_cpu_s": person.build_s, "compile_cpu_s": _cpu() - started}
            found[how] = {"until": DRAWN, **compiled, "runs": []}
        for seed in range(1, seeds + 1):
            for how, person in people.items():
                run = person.sample(seed)
                found[how]["runs"].append(run)
                write.write_text(json.dumps(found))
                told = {k: round(run[k], 3) for k in ("cpu_s", "wall_s", "min_ess", "r_hat") if k in run}
                print(
                    problem.name, how, seed, told, run.get("divergences"), "cut" if run.get("cut") else "", flush=True
                )


def ratio(found: Mapping[str, Any]) -> tuple[float | None, dict[str, float]]:
    """Effective draws a second of a processor, medians over seeds: this project's over the best one's by hand."""
    each = {}
    for how, own in found.items():
        rates = [run["min_ess"] / run["cpu_s"] for run in own["runs"] if "min_ess" in run]
        if rates:
            each[how] = median(rates)
    others = [rate for how, rate in each.items() if how != OURS]
    return (each[OURS] / max(others) if others and OURS in each else None), each


def apart(found: Mapping[str, Any]) -> dict[str, float]:
    """By contender, the largest difference of posterior means from this project's, in Monte Carlo standard errors."""
    out = {}
    runs = {how: [r for r in own["runs"] if "means" in r and not r.get("cut")] for how, own in found.items()}

    def mean(how: str, name: str) -> tuple[float, float]:
        own = runs[how]
        variance = sum(r["sds"][name] ** 2 / r["ess"][name] for r in own) / len(own) ** 2
        return sum(r["means"][name] for r in own) / len(own), variance

    for how in runs:
        if how == OURS or not runs[how] or not runs.get(OURS):
            continue
        each = [(*mean(OURS, name), *mean(how, name)) for name in runs[OURS][0]["means"]]
        out[how] = max(abs(a - b) / (v + w) ** 0.5 for a, v, b, w in each)
    return out


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.alike", description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="+", default=[], metavar="PROBLEM", choices=[*BY_NAME, []])
    parser.add_argument("--seeds", type=int, help="of each problem, in place of its own number")
    parser.add_argument("--limit", type=float, default=600, help="seconds of processors for a run by hand (600)")
    parser.add_argument("--ours", action="store_true", help="this project alone")
    parser.add_argument("--report", action="store_true", help="only write the page again")
    parser.add_argument("--process", metavar="FILE", help=argparse.SUPPRESS)
    given = parser.parse_args()
    chosen = [BY_NAME[name] for name in given.only] if given.only else list(PROBLEMS)
    if given.process:
        problem = chosen[0]
        measure(problem, given.seeds or problem.seeds, given.limit, given.ours, Path(given.process))
        return 0
    path = OUT / "alike.json"
    results = json.loads(path.read_text()) if path.exists() else {"machine": machine(), "problems": {}}
    for problem in [] if given.report else chosen:
        with tempfile.TemporaryDirectory() as folder:
            part = Path(folder) / "part.json"
            command = [sys.executable, "-m", "tests.benchmarks.alike", "--only", problem.name, "--process", str(part)]
            command += ["--limit", str(given.limit), *(["--ours"] if given.ours else [])]
            command += ["--seeds", str(given.seeds)] if given.seeds else []
            subprocess.run(command, check=False, cwd=ROOT)
            if part.exists():
                results["problems"][problem.name] = json.loads(part.read_text())
                path.write_text(json.dumps(results, indent=1) + "\n")
    from tests.benchmarks.alike_report import page

    (OUT / "alike.md").write_text(page(results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
