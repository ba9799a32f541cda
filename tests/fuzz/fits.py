"""Files of fits: bits flipped, bytes lost and added, files cut off, and files crafted by somebody who knows the format.

A right answer: the file is refused in words, or all that comes back is what was saved. A crafted file whose digest was
made again is no longer damaged but another file: it is refused, or it can be explained.
"""

from __future__ import annotations

import io
import json
import struct
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

import hlmdsl as hlm
from hlmdsl.source.exceptions import HlmError
from tests.fuzz import appendix, journals
from tests.fuzz.answers_fit import by_hand
from tests.fuzz.compose import compose
from tests.fuzz.fit_steps import NOT_TAKEN, STEPS, redigest
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
ODD_LISTED = (
    *(
        None,
        True,
        -1,
        0,
        1,
        2,
        7,
        2**40,
        2**63,
        2**80,
        1.5,
        [],
        {},
        [0],
        [1, 1],
        [2**40],
        ["chain"],
        ["chain", "chain"],
    ),
    *("<f8", "<f4", "|b1", "<i8", "text", "|O", "<U4", "<M8[ns]", "<f16", "chain", "draw", "row", "posterior", "table"),
)
ATTRIBUTES = (
    *("hlmdsl_format", "hlmdsl_version", "spec", "spec_name", "table_name", "fingerprint", "rows_dropped", "dropped"),
    *("timings", "strategy", "learnt", "warnings"),
)


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
        whole = appendix.read(saved(self.base).data)
        lines = [f"saved({self.base!r}){again}"]
        for step in self.steps:
            where = appendix.place(whole.listed, step[1])[2] if step[0] == "listed" and whole is not None else ""
            lines.append(f"{step!r:.300} {where}")
        return "\n".join(lines)

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


OLD = sorted((Path(__file__).parents[1] / "fits" / "format_1").glob("*.nc"))
"""Fits of 0.1.0. They have no digest, and are read in a process of its own."""


@dataclass(frozen=True)
class OldCase:
    """A damaged fit of 0.1.0. What is changed cannot always be known; it is refused, or it can be explained."""

    way: str
    base: Path
    steps: tuple[Step, ...]

    def check(self) -> Verdict:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "fit.nc"
            path.write_bytes(self.base.read_bytes())
            for step in self.steps:
                STEPS[step[0]](path, *step[1:])
            try:
                fit = hlm.open_fit(path)
            except HlmError as error:
                return refused(error)
        fit.explain().to("text", width=100)
        fit.summary()
        return Verdict("accepted", frozenset())

    def shown(self) -> str:
        return "\n".join([self.base.name, *(f"{s!r:.300}" for s in self.steps)])

    def smaller(self, fails: Callable[[OldCase], bool]) -> OldCase:
        return self


# --- chance -----------------------------------------------------------------------------------------------------------


def make(kind: str, chance: Random, index: int) -> FitCase | WholeCase | OldCase | journals.JournalCase:
    base = chance.choice(list(SPECS))
    draw = chance.random()
    if draw < 0.08:
        return WholeCase("saved and opened", compose(chance))
    if OLD and draw < 0.1:
        damage = ("flip", chance.randrange(1 << 30), chance.randrange(8)) if chance.random() < 0.6 else _bytes(chance)
        return OldCase("of 0.1.0, damaged", chance.choice(OLD), (damage,))
    if journals.ARE_KEPT and draw > 0.95:
        return journals.make(chance, _bytes)
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
    if chance.random() < 0.5:
        steps = tuple(_whole_and_wrong(chance, base) for _ in range(chance.choice([1, 1, 2, 3])))
        return FitCase("crafted, digest made again", base, steps, again=True)
    steps = tuple(_crafted(chance, base) for _ in range(chance.choice([1, 1, 2, 3])))
    return FitCase("crafted with netCDF", base, steps)


def _whole_and_wrong(chance: Random, base: str) -> Step:
    match chance.randrange(6):
        case 0:
            return ("spec", _other_spec(chance, SPECS[base]))
        case 1:
            numbers = struct.pack("<d", chance.choice([float("nan"), float("inf"), -1.0, 1e308, 0.0]))
            some = chance.choice([numbers, numbers, b"\xff" * 8, bytes(16), b"\x02"])
            return ("array", chance.randrange(30), 8 * chance.randrange(100), some)
    at = tuple(chance.randrange(40) for _ in range(chance.choice([1, 2, 3, 4, 5, 5, 6, 6, 7])))
    what = chance.choice(["set", "set", "set", "lost", "again", "renamed"])
    value = chance.choice([*ODD_TEXTS, *ODD_LISTED]) if what == "set" else chance.choice(["a", "chain", "sigma", ""])
    return ("listed", at, what, value)


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
