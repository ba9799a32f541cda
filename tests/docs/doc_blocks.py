"""In: Markdown pages. Out: the code blocks in them, and specs completed so that fragments can be checked.

Not decided here: what must hold of a block (the tests next to this file).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("", "howto", "answers")
PAGES = (ROOT / "README.md", *(page for folder in FOLDERS for page in sorted((ROOT / "docs" / folder).glob("*.md"))))
GENERATED = {"errors.md"}

_FENCE = re.compile(r"^(?:<!-- ([^\n]*) -->\n)?```([a-z-]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

DECLARED = {
    "x": "covariate x",
    "z": "covariate z",
    "Days": "covariate Days",
    "exposure": "covariate exposure",
    "block": "factor block { b1, b2, b3 } reference b1",
    "direction": "factor direction { orthogonal, parallel } reference orthogonal",
    "user": "group user",
    "school": "group school",
    "class": "group class",
}
"""What the pages say of the table that their fragments belong to."""

USUAL_EFFECTS = "effects mu = 1 + block * direction + Days + (1 + direction | user)"


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, the comment above it (`run`, `then`, `refused: HLM2055`), its text, and where it
    is.
    """

    language: str
    note: str
    text: str
    place: str

    @property
    def page(self) -> str:
        return self.place.partition(":")[0]


def blocks(language: str) -> list[Block]:
    """All blocks of a language on the pages that people write."""
    found = []
    for page in PAGES:
        if not page.exists() or page.name in GENERATED:
            continue
        text = page.read_text(encoding="utf-8")
        for match in _FENCE.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            if match.group(2) == language:
                found.append(Block(language, match.group(1) or "", match.group(3), f"{page.name}:{line}"))
    return found


def declares(text: str, keyword: str, name: str = "") -> bool:
    """Whether a line of the text declares this."""
    return re.search(rf"^{keyword}\s+{re.escape(name)}", text, re.MULTILINE) is not None


def completed(text: str) -> str:
    """A fragment with the declarations that the page takes as given; what the fragment declares is left to it."""
    given = []
    if not declares(text, "response"):
        given.append("response y ~ Normal(mu, sigma)")
    if not declares(text, "effects"):
        given.append(USUAL_EFFECTS)
    given += [
        line
        for name, line in DECLARED.items()
        if not any(re.search(rf"^{k}\s+{name}\b", text, re.MULTILINE) for k in ("covariate", "factor", "group"))
    ]
    return text.rstrip("\n") + "\n" + "\n".join(given) + "\n"


def is_whole(text: str) -> bool:
    """Whether a block is a model by itself: it says its name and its response."""
    return declares(text, "model") and declares(text, "response")
