"""Files of fits: bits flipped, bytes lost and added, files cut off, and files crafted by somebody who knows the format.

A right answer: the file is refused in words, or all that comes back is what was saved. A crafted file whose digest was
made again is no longer damaged but another file: it is refused, or it can be explained.
"""

from __future__ import annotations

import io
import json
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

import hlmdsl as hlm
from hlmdsl.source.diagnostic import HlmError
from tests.fuzz.answers_fit import by_hand
from tests.fuzz.compose import compose
from tests.fuzz.outcome import Verdict, codes_of, refused
from tests.fuzz.saved import SPECS, claim_identical, saved
from tests.fuzz.shrink import fewer
from tests.fuzz.written import Written

Step = tuple[Any, ...]
ODD_TEXTS = (
    *(
        "",
        "{",
        "[]",
        "{}",
        "null",
        "1",
        '"a"',
        '["a"]',
        '["a", "a"]',
        "NaN",
        '{"y": -1}',
        '{"y": "x"}',
        "\u202e",
        "x" * 9,
    ),
    *('[["a"]]', "[1, 2]", "[" * 2000, '{"compile": null}', '{"compile": 1, "sample": 1}', "[0, 1, 2, 3, 4, 5, 6, 7]"),
)
ODD_VALUES = (0, -1, 1.5, 99, 2**40, float("nan"), float("inf"), -0.0, 1e308)
ATTRIBUTES = (
    *("hlmdsl_format", "hlmdsl_version", "spec", "spec_name", "table_name", "fingerprint", "rows_dropped", "dropped"),
    *("timings", "strategy"),
)

NOT_TAKEN = (RuntimeError, KeyError, IndexError, OSError, TypeError, ValueError, AttributeError, NotImplementedError)
"""What netCDF raises where it does not take a step itself, often after some of it."""


@dataclass(frozen=True)
class FitCase:
    """A saved fit, and what is done to its file, step by step. `again`: the digest is then made again."""

    way: str
    base: str
    steps: tuple[Step, ...]
    again: bool = False

    def check(self) -> Verdict:
        original = saved(self.base)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "fit.nc"
            path.write_bytes(original.data)
            for step in self.steps:
                with suppress(*NOT_TAKEN):
                    STEPS[step[0]](path, *step[1:])
            is_another = self.again and redigest(path)
            try:
                fit = hlm.open_fit(path)
            except HlmError as error:
                return refused(error)
        if not is_another:
            claim_identical(fit, original.fit)
        fit.explain().to("text", width=100)
        fit.summary()
        repr(fit)
        return Verdict("accepted", frozenset())

    def shown(self) -> str:
        again = ", its digest made again" if self.again else ""
        return f"saved({self.base!r}){again}\n" + "\n".join(repr(s)[:300] for s in self.steps)

    def smaller(self, fails: Callable[[FitCase], bool]) -> FitCase:
        case = replace(self, steps=tuple(fewer(list(self.steps), lambda kept: fails(replace(self, steps=tuple(kept))))))
        for base in ("plain", *SPECS):
            if base != case.base and fails(replace(case, base=base)):
                return replace(case, base=base)
        return case


@dataclass(frozen=True)
class WholeCase:
    """A fit of any model, saved, opened, and saved again: nothing is lost on the way."""

    way: str
    written: Written

    def check(self) -> Verdict:
        try:
            design = hlm.parse(self.written.text, "fuzz.hlm").bind(self.written.table)
        except HlmError as error:
            return refused(error)
        fit = by_hand(design, self.written.table_seed)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "fit.nc"
            fit.save(path)
            opened = hlm.open_fit(path)
            claim_identical(opened, fit)
            opened.save(path)
            claim_identical(hlm.open_fit(path), fit)
            opened.check_same(design.model.source, self.written.table)
        return Verdict("accepted", codes_of(design.warnings))

    def shown(self) -> str:
        cells = "\n".join(f"{name!r}: {cells}" for name, cells in self.written.table.items())
        return f"{self.written.text}\n--- table\n{cells}"

    def smaller(self, fails: Callable[[WholeCase], bool]) -> WholeCase:
        def with_lines(kept: list[str]) -> WholeCase:
            return replace(self, written=replace(self.written, text="".join(kept)))

        return with_lines(fewer(self.written.text.splitlines(keepends=True), lambda kept: fails(with_lines(kept))))


def redigest(path: Path) -> bool:
    """Make the file's digest again, so that it is whole in the eyes of the format. False where there is none yet."""
    return False


# --- bytes ------------------------------------------------------------------------------------------------------------


def _flip(path: Path, at: int, bit: int) -> None:
    data = bytearray(path.read_bytes())
    if data:
        data[at % len(data)] ^= 1 << bit
    path.write_bytes(data)


def _put(path: Path, at: int, new: bytes) -> None:
    data = bytearray(path.read_bytes())
    at %= len(data) + 1
    data[at : at + len(new)] = new
    path.write_bytes(data)


def _insert(path: Path, at: int, new: bytes) -> None:
    data = path.read_bytes()
    at %= len(data) + 1
    path.write_bytes(data[:at] + new + data[at:])


def _drop(path: Path, at: int, n: int) -> None:
    data = path.read_bytes()
    at %= len(data) + 1
    path.write_bytes(data[:at] + data[at + n :])


def _cut(path: Path, at: int) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: at % (len(data) + 1)])


def _copy(path: Path, source: int, target: int, n: int) -> None:
    data = bytearray(path.read_bytes())
    source, target = source % len(data), target % len(data)
    data[target : target + n] = data[source : source + n]
    path.write_bytes(data)


def _whole(path: Path, data: bytes) -> None:
    path.write_bytes(data)


# --- by netCDF --------------------------------------------------------------------------------------------------------


def _attribute(path: Path, group: str, variable: str, name: str, value: Any) -> None:
    """Set, or (None) taken away."""
    with _opened(path) as file:
        holder = file if not group else file.groups.get(group, file)
        holder = holder.variables.get(variable, holder) if variable else holder
        if value is None:
            if name in holder.ncattrs():
                holder.delncattr(name)
        else:
            holder.setncattr(name, value)


def _value(path: Path, group: str, nth: int, at: int, value: float) -> None:
    """One number of the nth variable that holds numbers."""
    with _opened(path) as file:
        variables = [v for v in file.groups[group].variables.values() if v.dtype is not str and v.size]
        variable = variables[nth % len(variables)]
        values = np.asarray(variable[...])
        with np.errstate(all="ignore"):
            values.reshape(-1)[at % values.size] = np.array(value).astype(values.dtype)
        variable[...] = values


def _label(path: Path, group: str, nth: int, at: int, label: str) -> None:
    """One label of the nth variable that holds texts."""
    with _opened(path) as file:
        variables = [v for v in file.groups[group].variables.values() if v.dtype is str]
        if variables:
            variable = variables[nth % len(variables)]
            variable[at % variable.shape[0]] = label


def _rename(path: Path, group: str, what: str, nth: int, name: str) -> None:
    with _opened(path) as file:
        holder = file.groups[group]
        names = list(holder.variables if what == "variable" else holder.dimensions)
        if what == "group":
            file.renameGroup(group, name)
        elif what == "variable":
            holder.renameVariable(names[nth % len(names)], name)
        else:
            holder.renameDimension(names[nth % len(names)], name)


def _large(path: Path, group: str, name: str, size: int) -> None:
    """A variable of very many numbers, none of which takes room in the file."""
    with _opened(path) as file:
        holder = file.groups.get(group) or (file.createGroup(group) if group else file)
        holder.createDimension(f"{name}_dim", size)
        holder.createVariable(name, "f8", (f"{name}_dim",), chunksizes=(min(size, 1 << 16),), zlib=True)


def _added(path: Path, group: str, name: str, dims: tuple[str, ...]) -> None:
    with _opened(path) as file:
        holder = file.groups.get(group) or (file.createGroup(group) if group else file)
        there = set(holder.dimensions) | (set(file.dimensions) if holder is not file else set())
        holder.createVariable(name, "f8", tuple(d for d in dims if d in there))


def _lost(path: Path, group: str, nth: int) -> None:
    """A variable that is left out: everything else is written anew by xarray."""
    import xarray as xr

    with xr.open_datatree(path, engine="netcdf4") as stored:
        tree = stored.load()
    names = list(tree[group].to_dataset().data_vars)
    if names:
        tree[group] = xr.DataTree(tree[group].to_dataset().drop_vars(names[nth % len(names)]))
    path.unlink()
    tree.to_netcdf(path, engine="netcdf4")


def _opened(path: Path) -> Any:
    import netCDF4

    return netCDF4.Dataset(path, "r+")


STEPS: dict[str, Callable[..., None]] = {
    "flip": _flip,
    "put": _put,
    "insert": _insert,
    "drop": _drop,
    "cut": _cut,
    "copy": _copy,
    "whole": _whole,
    "attribute": _attribute,
    "value": _value,
    "label": _label,
    "rename": _rename,
    "large": _large,
    "added": _added,
    "lost": _lost,
}


# --- chance -----------------------------------------------------------------------------------------------------------


def make(kind: str, chance: Random, index: int) -> FitCase | WholeCase:
    base = chance.choice(list(SPECS))
    if chance.random() < 0.08:
        return WholeCase("saved and opened", compose(chance))
    way = chance.choice(
        ["one bit"] * 5 + ["bytes", "bytes", "cut off", "crafted", "crafted", "crafted", "another file"]
    )
    far = 1 << 30
    place = chance.randrange
    match way:
        case "one bit":
            return FitCase(way, base, (("flip", place(far), place(8)),))
        case "bytes":
            return FitCase(way, base, tuple(_bytes(chance) for _ in range(chance.choice([1, 1, 2, 5]))))
        case "cut off":
            return FitCase(way, base, (("cut", place(far)),))
        case "another file":
            return FitCase(way, base, (("whole", another(chance)),))
    steps = tuple(_crafted(chance, base) for _ in range(chance.choice([1, 1, 2, 3])))
    again = chance.random() < 0.6
    return FitCase("crafted, digest made again" if again else "crafted", base, steps, again)


def _bytes(chance: Random) -> Step:
    at = chance.randrange(1 << 30)
    some = bytes(chance.choice([0, 255, chance.randrange(256)]) for _ in range(chance.choice([1, 2, 8, 64])))
    return chance.choice(
        [
            ("put", at, some),
            ("put", at, bytes(chance.choice([16, 512, 4096]))),
            ("insert", at, some),
            ("drop", at, chance.choice([1, 8, 300])),
            ("copy", at, chance.randrange(1 << 30), chance.choice([8, 64, 2048])),
            ("insert", 10**12, some),
        ]
    )


def _crafted(chance: Random, base: str) -> Step:
    group = chance.choice(["posterior", "posterior", "sample_stats", "table", "observed_data", "constant_data"])
    nth, at = chance.randrange(12), chance.randrange(1000)
    name = chance.choice(["a", "Intercept", "sigma", "chain", "draw", "row", "table", "x" * 300, "odd name"])
    match chance.randrange(11):
        case 0 | 1:
            value = chance.choice([None, *ODD_TEXTS, *ODD_VALUES])
            return ("attribute", "", "", chance.choice(ATTRIBUTES), value)
        case 2:
            return ("attribute", "", "", "spec", _other_spec(chance, SPECS[base]))
        case 3:
            of = chance.choice(["column_0", "column_1", "column_2", "column_3"])
            return ("attribute", "table", of, chance.choice(["labels", "column"]), chance.choice([None, *ODD_TEXTS, 3]))
        case 4:
            key = chance.choice(["target_accept", "approximation", "pareto_k", "inference_library", "method"])
            return ("attribute", "sample_stats", "", key, chance.choice([*ODD_TEXTS, *ODD_VALUES]))
        case 5 | 6:
            return ("value", group, nth, at, chance.choice(ODD_VALUES))
        case 7:
            return ("label", group, nth, at, chance.choice(["", "a", "\u202e", "u0", "x" * 5000]))
        case 8:
            return ("rename", group, chance.choice(["variable", "dimension", "group"]), nth, name)
        case 9:
            dims = tuple(chance.sample(["chain", "draw", "row", "g", "g_effect"], chance.choice([0, 1, 2, 2])))
            return chance.choice(
                [
                    ("large", chance.choice([group, "", "more"]), "large", chance.choice([10**6, 4 * 10**9, 10**12])),
                    ("added", chance.choice([group, "more"]), name, dims),
                ]
            )
    return ("lost", group, nth)


def _other_spec(chance: Random, text: str) -> str:
    return chance.choice(
        [
            text.replace("2.5", "0.1"),
            text + "\n# another comment",
            text + "\nprior sigma ~ HalfNormal(9)",
            text.replace("Normal", "StudentT", 1),
            text.replace("1 +", "0 +", 1),
            text[: chance.randrange(len(text))],
            'data "/etc/passwd"\n' + text,
            text * 2,
            "x" * 2_000_000,
            "",
        ]
    )


def another(chance: Random) -> bytes:
    """A file that no fit is in."""
    import xarray as xr

    kind = chance.choice(["netCDF", "netCDF 3", "text", "empty", "HDF5 head", "zeros", "zip", "noise", "arviz"])
    match kind:
        case "netCDF" | "arviz":
            groups = {
                "/": xr.Dataset({"a": ("x", np.arange(3.0))}, attrs={"hlmdsl_format": 1} if kind == "netCDF" else {})
            }
            if kind == "arviz":
                groups["posterior"] = xr.Dataset({"mu": (("chain", "draw"), np.zeros((2, 3)))})
            with tempfile.TemporaryDirectory() as folder:
                xr.DataTree.from_dict(groups).to_netcdf(Path(folder) / "a.nc", engine="netcdf4")
                return (Path(folder) / "a.nc").read_bytes()
        case "netCDF 3":
            held = io.BytesIO()
            held.write(b"CDF\x01" + bytes(28))
            return held.getvalue()
        case "text":
            return json.dumps({"hlmdsl_format": 1}).encode()
        case "HDF5 head":
            return b"\x89HDF\r\n\x1a\n" + chance.randbytes(chance.choice([0, 8, 500]))
        case "zeros":
            return bytes(4096)
        case "zip":
            return b"PK\x03\x04" + chance.randbytes(100)
        case "noise":
            return chance.randbytes(chance.randrange(5000))
    return b""
