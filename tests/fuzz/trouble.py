"""Inputs that bring a process down, to see that the run outlives them."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

import numpy as np

from tests.fuzz.outcome import Verdict

WAYS = ("dies", "asks for all memory", "is well", "raises", "hangs")


@dataclass(frozen=True)
class Trouble:
    way: str

    def check(self) -> Verdict:
        match self.way:
            case "dies":
                os.abort()
            case "asks for all memory":
                np.ones(1 << 33)
            case "hangs":
                time.sleep(3600)
            case "raises":
                raise SystemExit(3)
        return Verdict("accepted", frozenset())

    def shown(self) -> str:
        return self.way

    def smaller(self, fails: Callable[[Trouble], bool]) -> Trouble:
        return self


def make(kind: str, chance: Random, index: int) -> Trouble:
    return Trouble(WAYS[index % len(WAYS)])
