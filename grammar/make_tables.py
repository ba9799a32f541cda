"""In: the grammar, hlm.lark. Out: the tables of its parser, beside it: `python grammar/make_tables.py` writes them.

Not decided here: what is read with them, and when they do not fit (hlmdsl/syntax/tables.py).
"""

from __future__ import annotations

import json
from collections import deque
from pathlib import Path
from typing import Any

from lark.grammar import Rule
from lark.lexer import TerminalDef

from hlmdsl.syntax.tables import NAME, OPTIONS, built, made_of

FILE = Path(__file__).resolve().parent / NAME


def tables_text() -> str:
    """The file of tables for the grammar as it is: the same text for the same grammar, whatever the order of sets."""
    data, memo = built().memo_serialize([TerminalDef, Rule])
    table = data["parser"].pop("parser")
    data["options"] = {name: OPTIONS[name] for name in OPTIONS}
    names = table["tokens"]
    tokens = {name: number for number, name in enumerate(sorted(names.values()))}
    numbers = _numbered(table, names)
    states = [
        sorted(
            [tokens[names[token]], int(kind == 0), numbers[of] if kind == 0 else of["@"]]
            for token, (kind, of) in table["states"][state].items()
        )
        for state in numbers
    ]
    whole = {
        **made_of(),
        "data": data,
        "memo": [memo[number] for number in range(len(memo))],
        "tokens": sorted(tokens),
        "start_states": {start: numbers[state] for start, state in sorted(table["start_states"].items())},
        "end_states": {start: numbers[state] for start, state in sorted(table["end_states"].items())},
        "states": states,
    }
    return "{\n" + ",\n".join(f'"{key}": {_lines(value)}' for key, value in whole.items()) + "\n}\n"


def _lines(value: Any) -> str:
    """A list has an item on each line, so that a small change of the grammar is a small change of the file."""
    if not isinstance(value, list):
        return json.dumps(value)
    return "[\n" + ",\n".join(json.dumps(item, separators=(",", ":")) for item in value) + "\n]"


def _numbered(table: dict[str, Any], names: dict[int, str]) -> dict[int, int]:
    """States in the order in which they are reached from the starts, tokens by name."""
    waiting = deque(state for _, state in sorted(table["start_states"].items()))
    numbers = {state: number for number, state in enumerate(waiting)}
    while waiting:
        actions = table["states"][waiting.popleft()]
        for token in sorted(actions, key=names.__getitem__):
            kind, state = actions[token]
            if kind == 0 and state not in numbers:
                numbers[state] = len(numbers)
                waiting.append(state)
    return numbers


if __name__ == "__main__":
    FILE.write_text(tables_text(), encoding="utf-8", newline="\n")
