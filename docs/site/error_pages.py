"""In: the error index, docs/errors.md. Out: its pages on the site: a list of all codes, and a page for each.

Not decided here: what is said of an error (docs/make_errors.py); `hlm explain-error` reads the same index.
"""

from __future__ import annotations

import re

_PART = re.compile(r"^## (.+)$", re.MULTILINE)
_SECTION = re.compile(r"^((?:<a id=\"hlm\d+\"></a>\n)*)### (HLM\d+)\n", re.MULTILINE)
_KIND = re.compile(r"^(Error|Warning): (.+)\.$", re.MULTILINE)


def pages(index: str) -> dict[str, str]:
    """By their place: `errors.md`, and `errors/CODE.md`."""
    head, *parts = re.split(r"^(?=## )", index, flags=re.MULTILINE)
    listed, made = [head.rstrip().replace("this page gives", "a separate page gives")], dict[str, str]()
    for part in parts:
        lead, *rest = _SECTION.split(part)
        listed += [lead.rstrip(), "| code | | |\n|---|---|---|"]
        rows = []
        for anchors, code, body in zip(rest[::3], rest[1::3], rest[2::3], strict=True):
            kind, title = _about(body)
            table = _table_of(lead) if code[3] == "3" else ""
            made[f"errors/{code}.md"] = _page(code, body, table)
            rows.append(f"| {anchors.replace(chr(10), '')}[{code}](errors/{code}.md) | {kind} | {title} |")
        listed[-1] = "\n".join([listed[-1], *rows])
    return {"errors.md": "\n\n".join(listed) + "\n", **made}


def _about(body: str) -> tuple[str, str]:
    """Whether it is an error or a warning, and its title, for a cell of a table."""
    found = _KIND.search(body)
    meaning = body.strip().split("\n\n")[0].replace("\n", " ")
    kind, title = (found[1].lower(), found[2]) if found else ("", meaning.rstrip("."))
    return kind, re.sub(r"(?<!\\)\|", r"\\|", title)


def _table_of(lead: str) -> str:
    """The table that the examples of a part share."""
    at = lead.find("The table of these examples")
    return lead[at:].strip() if at >= 0 else ""


def _page(code: str, body: str, table: str) -> str:
    note = f'\n\n??? note "The table of the example"\n\n{_indented(table)}' if table and "```hlm" in body else ""
    return f"# {code}\n\n{body.strip()}{note}\n\n[All errors](../errors.md)\n"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in text.splitlines())
