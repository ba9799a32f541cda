"""What is shipped is what the sources say, runs without numba, and is translated once for a machine."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import kernel_cases as cases
import numpy as np
import pytest

import hlmdsl
from hlmdsl.backend.kernel import native
from hlmdsl.backend.kernel.kernel_run import prepare
from hlmdsl.backend.kernel.llvm_text import OURS, SEVERAL
from hlmdsl.backend.kernel.pack import Program
from hlmdsl.backend.kernel.plan import make_plan

SHIPPED = (native.CROSS_PRODUCTS, native.ROWS, native.FUNCTIONS)
FUNCTIONS = native._loaded.__wrapped__
REMAKE = "run `python -m hlmdsl.backend.kernel.make_ir`"

RUN_ONE = """
import sys
import time
from concurrent.futures import ThreadPoolExecutor
import numpy as np
import hlmdsl
from hlmdsl.backend.kernel.kernel_run import sample
text = "response y ~ Normal(mu, sigma)\\ngroup g\\neffects mu = 1 + (1 | g)"
design = hlmdsl.parse(text).bind({"y": np.arange(12.0) ** 1.5, "g": np.array(list("abcd") * 3)})
sample(design, draws=5, tune=5, chains=1, seed=1)
assert "llvmlite" in sys.modules and not {"numba", "pymc", "pytensor"} & sys.modules.keys()
"""


def programs(cross_products: bool) -> list[Program]:
    gaussian = [cases.gaussian(name) for name in ("four effects", "nested", "crossed", "hyperparameter")]
    plans = [make_plan(design) for design in (*gaussian, *map(cases.other, cases.OTHERS))]
    return [prepare(plan) for plan in plans if plan.by_cross_products == cross_products]


def values(cross_products: bool) -> list[np.ndarray]:
    found = []
    for program in programs(cross_products):
        density = program.density
        for x in np.random.default_rng(2).normal(0, 0.7, (2, program.n_dim)):
            value, gradient = density(x)
            found.append(np.append(gradient, value))
    return found


def anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget what this process has loaded."""
    monkeypatch.setattr(native, "functions", cache(FUNCTIONS))


def assert_same(a: list[np.ndarray], b: list[np.ndarray]) -> None:
    for x, y in zip(a, b, strict=True):
        np.testing.assert_allclose(x, y, rtol=1e-12, atol=1e-12 * np.abs(y).max())


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_form(name: str) -> None:
    """Of these sources, and of no one processor."""
    text = (native.SHIPPED / f"{name}.ll").read_text()
    assert text.startswith(f"; from sources {native.sources()}\n"), REMAKE
    assert not re.search(r"<\d+ x |llvm\.x86|target triple|target-cpu|datalayout", text)
    public = set(re.findall(r"^define (?!internal).*?@(\w+)", text, re.M))
    functions = {function for function, _ in OURS.values()} | {s.function for s in SEVERAL}
    own = {"draw_joint"} if name == native.CROSS_PRODUCTS else set()
    assert public == (functions if name == native.FUNCTIONS else {"log_density", "expand", *own})
    assert "Py" not in "".join(re.findall(r"^declare.*", text, re.M)), "the sources can raise"


def test_shipped_is_what_numba_makes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The same text; by another version of numba the same numbers."""
    subprocess.run([sys.executable, "-m", "hlmdsl.backend.kernel.make_ir", str(tmp_path)], check=True)
    made = {name: (tmp_path / f"{name}.ll").read_text() for name in SHIPPED}
    if all((native.SHIPPED / f"{name}.ll").read_text() == text for name, text in made.items()):
        return
    kinds = (True, False)
    shipped = [values(cross_products) for cross_products in kinds]
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(native, "SHIPPED", tmp_path)
    anew(monkeypatch)
    for own, cross_products in zip(shipped, kinds, strict=True):
        assert_same(own, values(cross_products))


def test_other_sources_and_unreadable_text_are_not_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    text = (native.SHIPPED / "cross_products.ll").read_text()
    monkeypatch.setattr(native, "SHIPPED", tmp_path)
    assert native._shipped("cross_products") is None
    for other in (text.replace("sources ", "sources 0", 1), text.replace("define", "defined")):
        (tmp_path / "cross_products.ll").write_text(other)
        assert native._shipped("cross_products") is None
    (tmp_path / "cross_products.ll").write_text(text)
    assert native._shipped("cross_products") is not None


def test_kept_on_disk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = values(True)
    folder = tmp_path / "new"
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(folder))
    anew(monkeypatch)
    native.functions("")
    (kept,) = folder.iterdir()
    translated = []
    translate = native._translated
    monkeypatch.setattr(native, "_translated", lambda *a: translated.append(a) or translate(*a))
    anew(monkeypatch)
    native.functions("")
    assert not translated
    kept.write_bytes(kept.read_bytes()[:-100])
    anew(monkeypatch)
    again = native.functions("")
    assert len(translated) == 1
    monkeypatch.setattr(native, "functions", lambda _: again)
    assert_same(before, values(True))


def test_threads_that_are_the_first_share_what_one_of_them_loads(monkeypatch: pytest.MonkeyPatch) -> None:
    """The memory of a second one would be freed while its functions run."""
    made: list[object] = []

    def slowly(cells: str) -> object:
        time.sleep(0.02)
        made.append(cells)
        return object()

    monkeypatch.setattr(native, "_loaded", cache(slowly))
    with ThreadPoolExecutor(4) as pool:
        found = set(pool.map(native.functions, [""] * 4))
    assert len(made) == len(found) == 1


def test_without_a_place_to_keep_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path / "file" / "inside"))
    anew(monkeypatch)
    assert native.functions("").log_density != 0


def test_runs_without_numba() -> None:
    subprocess.run([sys.executable, "-c", RUN_ONE], check=True)


@pytest.mark.parametrize("name", SHIPPED)
def test_every_function_of_c_is_looked_for(name: str) -> None:
    """What the shipped form declares, and what a processor makes of its intrinsics."""
    text = (native.SHIPPED / f"{name}.ll").read_text()
    declared = set(re.findall(r"^declare .*?@([\w.]+)\(", text, re.M))
    by_intrinsics = {"pow": "pow", "sqrt": "sqrt", "log": "log", "exp": "exp", "memset": "memset", "memcpy": "memcpy"}
    inline = {"fabs", "copysign", "smin", "smax", "is"}  # the last is is.fpclass
    intrinsics = {d.split(".")[1] for d in declared if d.startswith("llvm.")}
    assert intrinsics <= by_intrinsics.keys() | inline
    plain = {d for d in declared if not d.startswith("llvm.")} - {"cells", "moved"}
    assert plain | {by_intrinsics[i] for i in intrinsics - inline} <= set(native.OF_C)


def test_a_missing_function_of_c_is_an_error_before_anything_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    there = native._is_there
    monkeypatch.setattr(native, "_is_there", lambda name: name != "lgamma" and there(name))
    anew(monkeypatch)
    with pytest.raises(native.NotExecutable, match="lgamma"):
        native.functions("")
    compiled = hlmdsl.parse("response y ~ Normal(mu, sigma)\neffects mu = 1").compile({"y": [1.0, 2.5, 2.0]})
    for engine in ("kernel", "laplace"):
        with pytest.raises(hlmdsl.HlmError) as raised:
            compiled.sample(engine=engine, progressbar=False)
        assert [d.code for d in raised.value.diagnostics] == ["HLM416"]
        assert "lgamma" in str(raised.value)


def test_functions_of_c_are_bound_where_llvm_does_not_find_them(monkeypatch: pytest.MonkeyPatch) -> None:
    bound: dict[str, int] = {}
    monkeypatch.setattr(native.llvm, "address_of_symbol", bound.get)
    monkeypatch.setattr(native.llvm, "add_symbol", bound.__setitem__)
    native.bind_symbols()
    assert set(bound) >= set(native.OF_C)
    assert all(bound.values())
