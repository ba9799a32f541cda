"""Rules for fits: files that hold none, fits of something else, and samplers that cannot or may not run."""

from __future__ import annotations

import resource
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

import hlmdsl as hlm
from hlmdsl.source.text import SourceText
from tests.fuzz import fit_steps
from tests.fuzz.answers_fit import by_hand
from tests.fuzz.rule import Rule, instead, reaches
from tests.fuzz.rules_options import compiled, without
from tests.fuzz.saved import SPECS, saved

RULES: list[Rule] = []


def written(name: str, change: Callable[[Path], Any] = lambda path: None) -> Path:
    """A saved fit in the folder, changed."""
    path = Path("fit.nc")
    path.write_bytes(saved(name).data)
    change(path)
    return path


@reaches(RULES, "HLM401")
def no_fit(chance: Random) -> None:
    Path("folder.nc").mkdir()
    hlm.open_fit(chance.choice(["nowhere.nc", Path("a/b.nc"), "folder.nc", ".", "x.csv"]))


@reaches(RULES, "HLM402")
def not_a_fit(chance: Random) -> None:
    Path("t.nc").write_bytes(chance.choice([b"", b"text", b"\x89HDF\r\n\x1a\n" + bytes(50), bytes(3000), b"CDF\x01"]))
    hlm.open_fit("t.nc")


@reaches(RULES, "HLM403")
def another_version(chance: Random) -> None:
    number = chance.choice([99, 0, 1000])

    def change(path: Path) -> None:
        fit_steps.attribute(path, "", "", "hlmdsl_format", number)
        fit_steps.redigest(path)

    hlm.open_fit(written(chance.choice(list(SPECS)), change))


@reaches(RULES, "HLM404")
def damaged(chance: Random) -> None:
    name, value = chance.choice(
        [("spec", "response y ~ Normal("), ("fingerprint", "0"), ("timings", "{"), ("spec", "")]
    )

    def change(path: Path) -> None:
        fit_steps.attribute(path, "", "", name, value)
        if chance.random() < 0.5:
            fit_steps.redigest(path)

    hlm.open_fit(written(chance.choice(list(SPECS)), change))


@reaches(RULES, "HLM405")
def another_spec(chance: Random) -> None:
    text = SPECS["plain"]
    other = chance.choice(
        [text.replace("2.5", "2"), text + "\nprior sigma ~ HalfNormal(1)", text.replace("1 + x", "0 + x")]
    )
    saved("plain").fit.check_same(SourceText("other.hlm", other))


@reaches(RULES, "HLM406")
def other_data(chance: Random) -> None:
    fit = saved("plain").fit
    n = chance.choice([24, 23, 5])
    table = {"y": [float(i) + chance.random() for i in range(n)], "x": [float(i) for i in range(n)]}
    fit.check_same(fit.design.model.source, table)


@reaches(RULES, "HLM407", is_slow=True)
def unknown_option(chance: Random) -> None:
    compiled().sample(**{chance.choice(["targetaccept", "random_seed", "iter", "warmup", "return_inferencedata"]): 1})


@reaches(RULES, "HLM408", is_slow=True)
def no_start(chance: Random) -> None:
    """The real sampler of PyMC, in Python mode: nothing is compiled."""
    import logging

    import pytensor

    logging.getLogger("pymc").setLevel(logging.ERROR)

    # each response is further from any mean than the square of a number can say
    design = hlm.parse("response y ~ Normal(mu, sigma = 1e-80)\neffects mu = 1\nprior Intercept ~ Normal(0, 1)").bind(
        {"y": [1e90, 2e90, chance.randint(3, 9) * 1e90]}
    )
    with pytensor.config.change_flags(mode="FAST_COMPILE", cxx=""):
        hlm.CompiledModel(design).sample(draws=4, tune=4, chains=1, seed=1, engine="pymc", cores=1, progressbar=False)


@reaches(RULES, "HLM409")
def no_place(chance: Random) -> None:
    fit = saved("plain").fit
    kept = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (chance.randint(100, 9_000), kept[1]))
    try:
        fit.save("f.nc")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, kept)


@reaches(RULES, "HLM410")
def engine_refuses(chance: Random) -> None:
    options: dict[str, Any] = chance.choice(
        [{"integrate": "nowhere"}, {"engine": "laplace", "max_treedepth": 5}, {"engine": "kernel", "max_treedepth": 9}]
    )
    compiled().sample(**options)


@reaches(RULES, "HLM411")
def engine_not_installed(chance: Random) -> None:
    with without("jax", "numpyro", "blackjax"):
        compiled().sample(engine=chance.choice(["numpyro", "blackjax"]))


@reaches(RULES, "HLM414")
def too_large(chance: Random) -> None:
    compiled().sample(memory=chance.choice([1e-6, 1e-9]), engine=chance.choice(["auto", "pymc", "nutpie", "kernel"]))


@reaches(RULES, "HLM415")
def rows_too_large(chance: Random) -> None:
    """A billion draws, of which every one is the same number in memory."""
    fit = saved("plain").fit
    shape = (4, 10 ** chance.choice([9, 10]))
    posterior = {name: np.broadcast_to(0.5, shape) for name in fit.draws.posterior}
    large = hlm.Fit(replace(fit.draws, posterior=posterior), fit.design, fit.timings)
    chance.choice([large.log_likelihood, large.fitted])()


@reaches(RULES, "HLM412")
def cannot_be_kept(chance: Random) -> None:
    import xarray as xr

    fit = written_and_opened()
    odd = chance.choice([np.array([{1}, {2}], dtype=object), np.array([1j, None], dtype=object)])
    fit.idata["more"] = xr.DataTree(xr.Dataset({"odd": ("i", odd)}))
    fit.save("other.nc")


def written_and_opened() -> hlm.Fit:
    return hlm.open_fit(written("plain"))


@reaches(RULES, "HLM413")
def too_large_to_open(chance: Random) -> None:
    with (
        instead("hlmdsl.results.file.read_fit:free_memory", lambda: chance.randint(0, 300)),
        instead("hlmdsl.results.file.read_fit:SMALL", 1),
    ):
        hlm.open_fit(written(chance.choice(list(SPECS))))


@reaches(RULES, "HLM420")
def infinite_density(chance: Random) -> None:
    n = chance.randint(6, 12)
    design = hlm.parse("response sqrt(y) ~ Normal(mu, sigma)\neffects mu = 1").bind({"y": [i % 5 for i in range(n)]})
    by_hand(design, chance.randrange(99)).log_likelihood()


@reaches(RULES, "HLM422")
def no_expectation(chance: Random) -> None:
    transformed = chance.choice(["log(y)", "sqrt(y)", f"log(y + {chance.randint(1, 9)})"])
    design = hlm.parse(f"response {transformed} ~ StudentT(mu, sigma, nu)\neffects mu = 1").bind({"y": [1, 2, 4, 7, 3]})
    by_hand(design, chance.randrange(99)).fitted()


@reaches(RULES, "HLM425")
def not_readable(chance: Random) -> None:
    def closed(*_: Any) -> Any:
        raise PermissionError(13, "Permission denied")

    with instead("hlmdsl.results.file.read_fit:_opened", closed):
        hlm.open_fit(written("plain"))


@reaches(RULES, "HLM426")
def no_longer_there(chance: Random) -> None:
    """An array that only `idata` shows, left on the disk as a large one is."""
    with instead("hlmdsl.results.file.read_fit:SMALL", 8):
        fit = hlm.open_fit(written("groups"))
    other = chance.choice([b"", saved("plain").data])
    Path("fit.nc").write_bytes(other)
    _ = fit.idata
