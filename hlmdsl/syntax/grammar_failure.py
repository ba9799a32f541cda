"""Where parsing stopped. In: nothing. Out: `Failure`, which the parser makes and the diagnoses read."""

from __future__ import annotations

from hlmdsl.source.frozen import frozen
from hlmdsl.syntax.scan import Chunk, Token


@frozen
class Failure:
    """The grammar rejects a chunk at one of its tokens, or at its end."""

    chunk: Chunk
    at: int
    accepted: frozenset[str]

    @property
    def token(self) -> Token | None:
        return self.chunk.tokens[self.at] if self.at < len(self.chunk.tokens) else None

    @property
    def previous(self) -> Token:
        return self.chunk.tokens[max(0, self.at - 1)]
