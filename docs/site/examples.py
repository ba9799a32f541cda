"""In: the example models in specs/. Out: a page of the site for each, made when the site is built and stored nowhere.

Not decided here: what the pages say of the coefficients; that is the package's own explanation.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import hlmdsl

SPECS = Path(__file__).resolve().parents[2] / "specs"


def page(path: Path) -> str:
    """The spec, and what it means given its table."""
    explanation = hlmdsl.load(path).explain().to("markdown")
    return f"# {path.stem}\n\n```hlm\n{path.read_text(encoding='utf-8')}```\n\n{explanation}\n"


def on_files(files: Any, config: Any) -> Any:
    """MkDocs asks for the files of the site: these pages are added to those in the folder."""
    from mkdocs.structure.files import File

    for path in sorted(SPECS.glob("*.hlm")):
        files.append(File.generated(config, f"examples/{path.stem}.md", content=page(path)))
    return files
