"""In: any text. Out: LaTeX that sets it unchanged, with pdflatex, in text and inside a formula's \\text.

Every character is one that pdflatex supports under the T1 encoding, or has a command here, or is shown by its
number.
Not decided here: the text.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from hlmdsl.explain.write.plain_text import safe

COMMANDS = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "^": r"\textasciicircum{}", "~": r"\(\sim\)", "<": r"\textless{}", ">": r"\textgreater{}",
    "|": r"\textbar{}", '"': r"\textquotedbl{}", "`": r"\textasciigrave{}", "'": r"\textquotesingle{}",
    "[": "{[}", "]": "{]}", "−": r"\(-\)", "√": r"\(\surd\)", "∞": r"\(\infty\)", "±": r"\(\pm\)", "≥": r"\(\geq\)",
    "≤": r"\(\leq\)", "≠": r"\(\neq\)", "≈": r"\(\approx\)", "×": r"\(\times\)", "·": r"\(\cdot\)", "→": r"\(\to\)",
    "←": r"\(\leftarrow\)", "∆": r"\(\Delta\)", "∑": r"\(\Sigma\)", "′": r"\('\)", "″": r"\(''\)", "µ": r"\(\mu\)",
}  # fmt: skip

GREEK = (
    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi",
    "pi", "rho", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
)  # fmt: skip
"""Letters that LaTeX has a command for, by that name."""

_KNOWN = {chr(c) for c in range(0xA1, 0x180)} - set("¸¨¯´ĦħĸĿŀŉŦŧſ") | set("ȘșȚțẞ–—‘’‚“”„†‡•…‰‹›€№™")


def escape(text: str) -> str:
    """Text that LaTeX sets as it is, on one line."""
    return "".join(_character(c) for c in unicodedata.normalize("NFC", safe(text)).replace("\n", " "))


def width(text: str) -> float:
    """About how many letters wide it is set: a character that is shown by its number is as wide as that."""
    shown = [_character(c) for c in unicodedata.normalize("NFC", safe(text))]
    return float(sum(8 if "U+" in c else 1 for c in shown))


@lru_cache(4096)
def _character(c: str) -> str:
    if c in COMMANDS:
        return COMMANDS[c]
    kind = unicodedata.decomposition(c).partition(" ")[0]
    if kind == "<fraction>":
        top, _, bottom = unicodedata.normalize("NFKC", c).partition("\u2044")
        return rf"\({top}/{bottom}\)"
    if kind in ("<super>", "<sub>") and all(" " <= p <= "~" for p in unicodedata.normalize("NFKC", c)):
        script = "super" if kind == "<super>" else "sub"
        return rf"\text{script}script{{{escape(unicodedata.normalize('NFKC', c))}}}"
    if " " <= c <= "~" or c in _KNOWN:
        return c
    return _greek(c) or f"{{[}}U+{ord(c):04X}{{]}}"


def _greek(c: str) -> str:
    """`α` as a command; a capital that looks like a Latin letter as that letter; empty for anything else."""
    words = unicodedata.name(c, "").split()
    if words[:1] != ["GREEK"] or len(words) != 4 or words[2] != "LETTER":
        return ""
    name = words[3].lower().replace("lamda", "lambda")
    if name not in GREEK:
        return ""
    if words[1] == "SMALL":
        return "o" if name == "omicron" else rf"\(\{name}\)"
    if name in ("gamma", "delta", "theta", "lambda", "xi", "pi", "sigma", "upsilon", "phi", "psi", "omega"):
        return rf"\(\{name.capitalize()}\)"
    return {"eta": "H", "rho": "P", "chi": "X", "nu": "N", "mu": "M"}.get(name, name[0].upper())
