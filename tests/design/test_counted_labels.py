"""Labels that count 1, 2, 3 within each school, however they are spelled."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import hlmdsl as hlm
from hlmdsl.design.counted_labels import places_in_a_count

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
SPELLINGS = {
    "numbers": str,
    "padded": lambda i: f"{i:02d}",
    "prefixed": lambda i: f"c{i}",
    "words before": lambda i: f"class {i}",
    "words around": lambda i: f"room {i} left",
    "ordinals": lambda i: f"{i}{'st' if i == 1 else 'nd' if i == 2 else 'rd' if i == 3 else 'th'}",
    "rooms": lambda i: f"{100 + i}",
    "letters": lambda i: chr(ord("a") + i - 1),
    "capitals": lambda i: chr(ord("A") + i - 1),
    "letters behind": lambda i: f"1{chr(ord('a') + i - 1)}",
    "roman": lambda i: ROMAN[i - 1],
    "roman behind": lambda i: f"class {ROMAN[i - 1].lower()}",
    "number words": lambda i: WORDS[i - 1],
    "hashes": lambda i: f"#{i}",
}


@given(st.sampled_from(sorted(SPELLINGS)), st.integers(2, 9), st.randoms(use_true_random=False))
@example("prefixed", 9, None)
def test_a_count_is_one_in_every_spelling(spelling: str, n: int, random) -> None:
    order = list(range(1, n + 1))
    if random is not None:
        random.shuffle(order)
    assert places_in_a_count([SPELLINGS[spelling](i) for i in order]) == tuple(i - 1 for i in order)


@pytest.mark.parametrize(
    "labels",
    [
        ("2019", "2020", "2021"),
        ("Anna", "Ben"),
        ("red", "green", "blue"),
        ("5", "6"),
        ("1", "2", "4"),
        ("s1c1", "s1c2"),
        ("x", "y"),
        ("1",),
        ("a", "c"),
        ("1", "b"),
    ],
)
def test_what_does_not_count(labels: tuple[str, ...]) -> None:
    assert places_in_a_count(labels) is None


def classes(spelling: str, sizes: list[int]) -> dict[str, np.ndarray]:
    """Two rows for each class, of as many classes a school as `sizes` says."""
    pairs = [
        (f"school of {chr(65 + s)}", SPELLINGS[spelling](c + 1)) for s, size in enumerate(sizes) for c in range(size)
    ]
    pairs = [p for p in pairs for _ in range(2)]
    school, label = (np.array(column) for column in zip(*pairs, strict=True))
    return {"y": np.random.default_rng(0).normal(size=len(pairs)), "school": school, "class_": label}


SPEC = """
response y ~ Normal(mu, sigma)
group school
group class_
effects mu = 1 + (1 | school) + (1 | class_)
"""


@pytest.mark.parametrize("spelling", sorted(SPELLINGS))
def test_classes_that_start_anew_in_every_school_get_a_warning(spelling: str) -> None:
    found = hlm.parse(SPEC).bind(classes(spelling, [2, 3, 4, 3, 5, 6, 2])).warnings
    assert [w.code for w in found] == ["HLM352"]
    assert found[0].example == SPELLINGS[spelling](1)


@pytest.mark.parametrize("spelling", ["numbers", "prefixed"])
def test_a_crossed_design_gets_none(spelling: str) -> None:
    assert not hlm.parse(SPEC).bind(classes(spelling, [6] * 8)).warnings
