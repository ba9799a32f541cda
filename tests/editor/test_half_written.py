"""A text that is being written is answered for at every place, whatever it holds."""

from __future__ import annotations

import random

import pytest

from hlmdsl.editor.analysis import Analyses
from hlmdsl.editor.completion import complete
from hlmdsl.editor.hover import hover
from hlmdsl.editor.look import look
from hlmdsl.editor.mend import mend
from hlmdsl.editor.navigate import declaration_of, renameable, same_name
from hlmdsl.source.fix import edited, overlap
from hlmdsl.source.text import SourceText
from tests.shipped import SPECS

SCRAPS = (
    "", " ", "\n", "(", ")", "[", "]", "{", "}", '"', "`", "#", "~", "=", "|", "||", "+", ":", ",", ".", "−", "é",
    "\t", "\r",
    "prior ", "at(", "1,5", "'x'", "<-", "\u200b", "sd(", "by ", "2x", "effects",
)  # fmt: skip


def damaged(text: str, luck: random.Random) -> str:
    """A text with a few characters gone, doubled or put in."""
    for _ in range(luck.randint(1, 4)):
        start = luck.randrange(len(text))
        end = min(len(text), start + luck.choice((0, 0, 1, 3, 20)))
        text = text[:start] + luck.choice(SCRAPS) + text[end:]
    return text[: luck.randrange(len(text) // 2, len(text) + 1)]


@pytest.mark.parametrize("seed", range(12))
def test_every_question_has_an_answer(seed: int) -> None:
    luck = random.Random(seed)
    path = luck.choice([SPECS[name] for name in ("sleepstudy_across", "machines", "wine", "obk")])
    text = damaged(path.read_text(encoding="utf-8"), luck)
    analyses = Analyses()
    analysis = analyses.of(str(path), text)
    for _ in range(12):
        offset = luck.randint(0, len(text))
        told = hover(analysis, offset)
        assert told is None or (told.markdown and told.span.start <= told.span.end <= len(text))
        for offer in complete(analysis, offset):
            assert offer.text
            assert offer.span.start <= offset == offer.span.end
        assert renameable(analysis, offset) is None or same_name(analysis, offset)
        declaration_of(analysis, offset)
    for diagnostic in analysis.look.diagnostics:
        for fix in diagnostic.fixes(analysis.look.source):
            assert not overlap(fix.edits)
            edited(text, fix.edits)
    source = SourceText(str(path), text)
    mended = mend(source, lambda each: look(each, lambda model: None))
    assert len(mended.look.errors) <= len(analysis.look.errors) or mended.done
