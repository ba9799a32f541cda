"""In: attempts. Out: how many of each outcome, the codes that were reached, an example of each fault: small data."""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import hlmdsl
from hlmdsl.source.diagnostic import Diagnostic
from tests.fuzz.kinds import PACKAGE, Attempt

SHOWN = 4_000


@dataclass
class Tally:
    """Counts by kind and way of making; codes by how many inputs reached them; findings by their fault."""

    ways: dict[str, Counter[tuple[str, str]]] = field(default_factory=dict)
    codes: Counter[str] = field(default_factory=Counter)
    findings: dict[tuple[str, str], list[Attempt]] = field(default_factory=dict)
    seconds: Counter[str] = field(default_factory=Counter)

    def add(self, attempt: Attempt) -> bool:
        """Count it. True where it is the first finding of its fault."""
        self.ways.setdefault(attempt.kind, Counter())[attempt.way, attempt.outcome] += 1
        self.codes.update(attempt.codes)
        if not attempt.fault:
            return False
        known = self.findings.setdefault((attempt.kind, attempt.fault), [])
        known.append(attempt)
        return len(known) == 1

    def inputs(self, kind: str) -> int:
        return sum(self.ways.get(kind, Counter()).values())

    def as_data(self, seed: int) -> dict[str, Any]:
        kinds = {}
        for kind, ways in self.ways.items():
            by_way: dict[str, dict[str, int]] = {}
            for (way, outcome), n in sorted(ways.items()):
                by_way.setdefault(way, {})[outcome] = n
            kinds[kind] = {"inputs": self.inputs(kind), "seconds": round(self.seconds[kind], 1), "ways": by_way}
        return {
            "version": hlmdsl.__version__,
            "sources": sources_digest(),
            "seed": seed,
            "kinds": kinds,
            "codes": dict(sorted(self.codes.items())),
            "not reached": sorted(set(all_codes()) - self.codes.keys()),
            "findings": [
                {
                    "kind": kind,
                    "fault": fault,
                    "inputs": len(found),
                    "first": min(a.index for a in found),
                    "fact": (smallest := min(found, key=lambda a: len(a.shown))).fact[:SHOWN],
                    "example": smallest.shown[:SHOWN],
                }
                for (kind, fault), found in sorted(self.findings.items())
            ],
        }


def all_kinds() -> list[type[Diagnostic]]:
    """Every kind of diagnostic that has a code, wherever in the package it is declared."""
    for module in pkgutil.walk_packages(hlmdsl.__path__, "hlmdsl."):
        path = PACKAGE.parent / (module.name.replace(".", "/") + ".py")
        if path.is_file() and "HLM" in path.read_text(encoding="utf-8"):
            importlib.import_module(module.name)
    found: set[type[Diagnostic]] = set()
    pending: list[type[Diagnostic]] = [Diagnostic]
    while pending:
        kind = pending.pop()
        pending += kind.__subclasses__()
        if "code" in vars(kind) and kind.__module__.startswith("hlmdsl."):
            found.add(kind)
    return sorted(found, key=lambda kind: kind.code)


def all_codes() -> list[str]:
    return list(dict.fromkeys(kind.code for kind in all_kinds()))


@cache
def warning_codes() -> frozenset[str]:
    return frozenset(kind.code for kind in all_kinds() if kind.severity == "warning")


def sources_digest() -> str:
    """Of the package's Python and of the grammar: whether a stored result is that of the code as it is."""
    digest = hashlib.sha256()
    for path in sorted([*PACKAGE.rglob("*.py"), *(PACKAGE.parent / "grammar").glob("*.lark")]):
        digest.update(str(path.relative_to(PACKAGE.parent)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def read(path: Path) -> dict[str, Any]:
    import json

    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return data


def merged(parts: list[dict[str, Any]]) -> dict[str, Any]:
    """The results of pieces of a run as one. The seed is the same; the sources are those of each piece, in order."""
    codes: Counter[str] = Counter()
    kinds: dict[str, dict[str, Any]] = {}
    for part in parts:
        codes.update(part["codes"])
        for kind, own in part["kinds"].items():
            whole = kinds.setdefault(kind, {"inputs": 0, "seconds": 0.0, "ways": {}})
            whole["inputs"] += own["inputs"]
            whole["seconds"] = round(whole["seconds"] + own["seconds"], 1)
            for way, outcomes in own["ways"].items():
                counts = whole["ways"].setdefault(way, {})
                for outcome, n in outcomes.items():
                    counts[outcome] = counts.get(outcome, 0) + n
    (seed,) = {part["seed"] for part in parts}
    return {
        "version": parts[-1]["version"],
        "sources": ", ".join(dict.fromkeys(part["sources"] for part in parts)),
        "seed": seed,
        "kinds": kinds,
        "codes": dict(sorted(codes.items())),
        "not reached": sorted(set(all_codes()) - codes.keys()),
        "findings": [finding for part in parts for finding in part["findings"]],
    }
