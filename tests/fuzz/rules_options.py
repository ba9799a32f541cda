"""Rules for options and figures: what makes no sense is said before anything slow begins."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import hlmdsl as hlm
from hlmdsl.options import check_form, check_output
from tests.fuzz.rule import Rule, reaches
from tests.fuzz.saved import saved

RULES: list[Rule] = []


@contextmanager
def without(*modules: str) -> Iterator[None]:
    """As on a machine where these are not installed."""
    before = {name: sys.modules.get(name) for name in modules}
    sys.modules.update(dict.fromkeys(modules))  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name, module in before.items():
            if module is None:
                del sys.modules[name]
            else:
                sys.modules[name] = module


@cache
def compiled(name: str = "groups") -> hlm.CompiledModel:
    return hlm.CompiledModel(saved(name).fit.design)


@reaches(RULES, "HLM501")
def out_of_range(chance: Random) -> None:
    wrong: dict[str, tuple[Any, ...]] = {
        "draws": (0, -1, 3, 1.5, "x", True),
        "tune": (0, -5, "1"),
        "chains": (0, -1, 2.0),
        "seed": (-1, 2**32, 1.5),
        "target_accept": (0, 1, 1.5, -0.1, "high"),
        "memory": (0, -1),
    }
    name = chance.choice(list(wrong))
    if chance.random() < 0.2:
        saved("plain").fit.log_likelihood(every=chance.choice([0, -1, 2.5]))
    compiled().sample(**{name: chance.choice(wrong[name])})


@reaches(RULES, "HLM502")
def unknown_format(chance: Random) -> None:
    check_form(chance.choice(["docx", "txt", "", "MARKDOWN", "latx", "pdf"]))


@reaches(RULES, "HLM421")
def text_for_path(chance: Random) -> None:
    text = "response y ~ Normal(mu, sigma)\neffects mu = 1"
    hlm.load(text) if chance.random() < 0.5 else hlm.parse(chance.choice(["spec.hlm", "a/b.hlm"]))


@reaches(RULES, "HLM503")
def no_place(chance: Random) -> None:
    Path("t.nc").write_text("not a fit")
    Path("f.nc").mkdir()
    check_output(Path(chance.choice(["a/b.nc", "f.nc", "t.nc", "fit.txt", "fit", ".", "t.nc/x.nc"])))


@reaches(RULES, "HLM504")
def no_matplotlib(chance: Random) -> None:
    from hlmdsl.explain.figures.save_figures import save_figures

    with without("matplotlib", "matplotlib.figure"):
        save_figures(compiled().explain(), Path(chance.choice(["a.svg", "figures", "b.png"])))


@reaches(RULES, "HLM505")
def unknown_picture(chance: Random) -> None:
    from hlmdsl.explain.figures.save_figures import save_figures

    save_figures(compiled().explain(), Path(f"a{chance.choice(['.pdf', '.jpg', '.gif', '.tiff', '.PDF'])}"))


@reaches(RULES, "HLM506", is_slow=True)
def several_figures(chance: Random) -> None:
    from hlmdsl.explain.figures.save_figures import save_figures

    save_figures(compiled().explain(), Path(chance.choice(["a.svg", "b.png"])))


@reaches(RULES, "HLM507", is_slow=True)
def nothing_to_draw(chance: Random) -> None:
    from hlmdsl.explain.figures.save_figures import save_figures

    levels = [f"l{i}" for i in range(chance.randint(36, 50))]
    text = f"response y ~ Normal(mu, sigma)\nfactor f {{ {', '.join(levels)} }}\neffects mu = f"
    save_figures(
        hlm.parse(text).explain({"y": [float(i % 7) + i / 100 for i in range(100)], "f": (levels * 3)[:100]}), Path("f")
    )


@reaches(RULES, "HLM508")
def unknown_factor(chance: Random) -> None:
    compiled().explain(compare=chance.choice(["x", "g", "F", "", ("f", "h")]))


@reaches(RULES, "HLM509")
def unknown_engine(chance: Random) -> None:
    compiled().sample(engine=chance.choice(["stan", "Laplace", "nuts", "", "kernal", "pymc3"]))
