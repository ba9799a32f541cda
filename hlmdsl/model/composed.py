"""In: a syntax tree, word for word. Out: the same with names, levels and texts in Unicode's composed form.

Names and labels of tables are brought to that form too, so that what looks the same is the same.
Not decided here: what the names refer to. The path of a table stays as it is: to the file system it is not text.
"""

from __future__ import annotations

import unicodedata
from typing import Any

from hlmdsl.source.text import SourceText, composed
from hlmdsl.syntax import ast


def in_composed_form(spec: ast.SpecFile, source: SourceText) -> ast.SpecFile:
    """The tree itself if its text is in that form already, as nearly every text is."""
    if unicodedata.is_normalized("NFC", source.text):
        return spec
    declarations = tuple(d if isinstance(d, ast.DataDecl) else _composed(d) for d in spec.declarations)
    return spec.model_copy(update={"declarations": declarations})


def _composed(value: Any) -> Any:
    if isinstance(value, tuple) and type(value) is tuple:
        return tuple(map(_composed, value))
    if isinstance(value, str):
        return composed(value)
    if not isinstance(value, ast.Node):
        return value
    fields = {name: getattr(value, name) for name in type(value).model_fields}
    return value.model_copy(update={name: _composed(given) for name, given in fields.items()})
