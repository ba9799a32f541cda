"""In: a column of a text file, as different texts and the place of each cell among them. Out: labels or numbers.

Not decided here: how the file was cut into cells (csv_file.py).
"""

from __future__ import annotations

from functools import cached_property
from typing import Any, Protocol

import numpy as np

from hlmdsl.design.cell_values import cell_text
from hlmdsl.design.columns import MISSING_TOKENS, Cells, Column, Numbers, TextColumn, recoded
from hlmdsl.design.csv_small import SmallBody
from hlmdsl.design.rows import CODE, Floats, Ints
from hlmdsl.source.frozen import frozen

OTHERS = 100
"""Texts of a column that are looked for outside of quotation marks."""
FEW = 10_000
"""Different texts that are read one by one: what reads them together takes longer to load."""
_NUMERALS = b"0123456789eE+-."


class Quoting(Protocol):
    """Tests which cells of a column are among some words and not in quotation marks."""

    def unquoted(self, column: int, words: list[str]) -> Any: ...


def column_of_text(arrow: Any, place: int, quoting: Quoting | None) -> Column:
    """A column from its cells as a chunked dictionary array. `quoting` is given if the file has quotation marks."""
    encoded = arrow.unify_dictionaries().combine_chunks()
    codes: Ints = np.from_dlpack(encoded.indices)  # type: ignore[assignment]  # to_numpy() would import pandas
    return _Texts(encoded.dictionary, codes, place, quoting)


def column_of_small(body: SmallBody, place: int) -> Column:
    """A column of a short file, with a record of which cells are in quotation marks."""
    texts, codes = body.encoded(place)
    return _Texts(texts, codes, place, body if body.quoted else None)


@frozen(eq=False)
class _Texts:
    """Cells as positions in `dictionary`: different texts, in an Arrow array or a list."""

    dictionary: Any
    codes: Ints
    place: int
    quoting: Quoting | None

    @property
    def n(self) -> int:
        return len(self.codes)

    @cached_property
    def cells(self) -> Cells:
        texts, codes = self.dictionary, self.codes
        if not isinstance(texts, list):
            texts = texts.to_pylist()
        quoted: frozenset[int] = frozenset()
        if self.quoting is not None and (words := [t for t in texts if t.strip() and t.strip() in MISSING_TOKENS]):
            texts, codes, quoted = _quoted_apart(texts, codes, words, self.quoting, self.place)
        if "".join(texts).isascii():
            return Cells(tuple(texts), codes, MISSING_TOKENS, quoted=quoted)
        labels = tuple(map(cell_text, texts))
        if not quoted and len(set(labels)) < len(labels):  # two spellings of the same letters
            position = {label: i for i, label in enumerate(dict.fromkeys(labels))}
            codes = recoded(np.array([position[label] for label in labels], dtype=CODE), codes)
            labels = tuple(position)
        return Cells(labels, codes, MISSING_TOKENS, quoted=quoted)

    @cached_property
    def numbers(self) -> Numbers:
        is_long = len(self.dictionary) > FEW and not isinstance(self.dictionary, list)
        plain = _plain_numbers(self.dictionary) if is_long else None
        if plain is None:
            return TextColumn(self.cells).numbers
        return Numbers(recoded(plain, self.codes), np.zeros(len(self.codes), dtype=bool))


def _plain_numbers(texts: Any) -> Floats | None:
    """Of texts that are plain numerals or a word for missing: their numbers, without a Python object for each."""
    import pyarrow as pa
    from pyarrow import compute

    is_there = compute.invert(compute.is_in(texts, value_set=_arrow_texts(sorted(MISSING_TOKENS))))
    there = texts.filter(is_there)  # a scalar of Arrow, to put in place of the others, would import pandas
    data = there.buffers()[2]
    if data is not None and data.to_pybytes().translate(None, _NUMERALS):
        return None
    try:
        numbers = there.cast(pa.float64())
    except pa.ArrowInvalid:
        return None
    found = np.full(len(texts), np.nan)
    found[np.from_dlpack(is_there.cast(pa.uint8())).view(np.bool_)] = np.from_dlpack(numbers)
    return found


def _arrow_texts(words: list[str]) -> Any:
    """An Arrow array of texts; `pa.array` would import pandas."""
    import pyarrow as pa

    encoded = [word.encode() for word in words]
    ends = np.cumsum([0, *map(len, encoded)], dtype=np.int32)
    return pa.StringArray.from_buffers(len(words), pa.py_buffer(ends), pa.py_buffer(b"".join(encoded)))


def _quoted_apart(
    texts: list[str], codes: Ints, words: list[str], quoting: Quoting, place: int
) -> tuple[list[str], Ints, frozenset[int]]:
    """Missing words that are quoted while other texts of the column are not: the marks say that they are meant as text.

    If all texts are quoted, a program has put the marks, and they say nothing.
    """
    others = [t for t in texts if t.strip() not in MISSING_TOKENS][:OTHERS]
    if not others:
        return texts, codes, frozenset()
    outside = np.asarray(quoting.unquoted(place, [*words, *others]))
    is_word = np.isin(codes, [i for i, t in enumerate(texts) if t in words])
    if not (outside & ~is_word).any():
        return texts, codes, frozenset()
    again = {texts.index(t): len(texts) + i for i, t in enumerate(words)}
    where = np.array([again.get(i, i) for i in range(len(texts))], dtype=CODE)
    moved = np.array(codes)
    apart = is_word & ~outside
    moved[apart] = where[codes[apart]]
    return [*texts, *words], moved, frozenset(again.values())
