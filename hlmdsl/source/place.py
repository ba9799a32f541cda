"""In: a path as somebody wrote it. Out: what is there, in words for errors; nothing is opened.

Not decided here: what should be there. Every path that a spec, an option or a caller gives is looked at here first.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from pathlib import Path
from typing import Literal

from hlmdsl.source.frozen import frozen

Kind = Literal["file", "folder", "special", "absent", "unreachable"]

LONGEST_SHOWN = 120

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")
_WORDS = {
    errno.ENAMETOOLONG: "its name is longer than the file system allows",
    errno.ELOOP: "its links lead in a circle",
    errno.EACCES: "permission denied",
    errno.EPERM: "permission denied",
}


@frozen
class Place:
    """What is at `path`, links followed. `fact` is why it is not a file, in words that follow a colon.

    `special` is anything that is neither a file nor a folder: a pipe, a device, a socket. Opening one may never end.
    """

    path: Path
    kind: Kind
    fact: str = ""

    @property
    def is_there(self) -> bool:
        return self.kind in ("file", "folder", "special")


def look_at(path: str | Path) -> Place:
    """What is at a path. Never raises."""
    path = Path(path)
    try:
        mode = path.stat().st_mode
    except OSError as fault:
        return _not_seen(path, fault)
    except ValueError:  # a NUL, or half of a surrogate pair
        return Place(path, "unreachable", "it holds a character that no file name can have")
    if stat.S_ISREG(mode):
        return Place(path, "file")
    if stat.S_ISDIR(mode):
        return Place(path, "folder", "it is a folder")
    return Place(path, "special", "it is a pipe, a device or a socket, not a file")


def say_path(path: str | Path) -> str:
    """A path as errors show it: of a very long one, both ends."""
    text = str(path)
    half = LONGEST_SHOWN // 2
    return text if len(text) <= LONGEST_SHOWN else f"{text[:half]}...{text[-half:]}"


def say_fault(fault: OSError) -> str:
    """Why the system did not do something, in words that follow a colon."""
    known = _WORDS.get(fault.errno or 0)
    return known or (fault.strerror or str(fault) or type(fault).__name__).lower()


def is_url(path: str | Path) -> bool:
    """Whether this is a URL: of the web, a bucket, `file://` and the like; not a drive letter."""
    return _URL.match(str(path)) is not None


def is_network_path(path: str | Path) -> bool:
    r"""`\\server\share` or `//server/share`: on Windows, looking at one logs in to the server that it names."""
    return str(path)[:2].replace("\\", "/") == "//"


def _not_seen(path: Path, fault: OSError) -> Place:
    if fault.errno == errno.ENOTDIR:
        return Place(path, "absent", "part of the path is a file, not a folder")
    if fault.errno == errno.ENOENT:
        try:
            target = os.readlink(path)
        except (OSError, ValueError):
            return Place(path, "absent", f"there is no file `{say_path(path)}`")
        return Place(path, "absent", f"it is a link to `{say_path(target)}`, which does not exist")
    return Place(path, "unreachable", say_fault(fault))
