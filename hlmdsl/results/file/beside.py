"""A file that is written whole or not at all: first next to its path, then moved there at once.

In: a path. Out: a path to write to. An interrupted write leaves an old file unchanged; its leftover is removed by the
next write to the same path.
Not decided here: what is written.
"""

from __future__ import annotations

import os
import re
import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform != "win32":  # there a file that is being written cannot be removed, and nothing is swept
    import fcntl

ENDING = ".part"
LONGEST_NAME = 200
"""Bytes of the target's name used for the temporary name: file systems allow 255 in all."""

OLD = 3600
"""Seconds: leftovers of 0.1.0 name their process, which cannot be checked if it ran on a different machine."""


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A path in the same folder; what was written there takes the place of `path`, unless an error is raised.

    A link is followed, and a file that is replaced keeps its permissions.
    """
    target = path.resolve()
    with _writing_in(target):
        part = target.with_name(f"{_start(target)}{secrets.token_hex(4)}{ENDING}")
        try:
            yield part
            if target.exists():
                part.chmod(target.stat().st_mode & 0o7777)
            _to_disk(part)
            part.replace(target)
            with suppress(OSError):  # a folder cannot be opened everywhere
                _to_disk(target.parent)
        except BaseException:
            with suppress(OSError):  # the HDF5 library keeps a file open that it could not write: its bytes go at least
                os.truncate(part, 0)
            with suppress(OSError):
                part.unlink()
            raise


def _to_disk(path: Path) -> None:
    """What was written is on the disk when this returns, not only with the operating system."""
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _start(target: Path) -> str:
    name = target.name.encode()[:LONGEST_NAME].decode(errors="ignore")
    return f".{name}."


@contextmanager
def _writing_in(target: Path) -> Iterator[None]:
    """Writers share a lock on the folder, which a killed process loses; a process that holds it exclusively cleans
    up.
    """
    if sys.platform == "win32":
        yield
        return
    try:
        folder = os.open(target.parent, os.O_RDONLY)
    except OSError:  # a folder that may be written to and not be read
        yield
        return
    try:
        if _locked(folder, fcntl.LOCK_EX):
            with suppress(OSError):
                _sweep(target)
        for _ in range(100):  # until another process has cleaned up
            if _locked(folder, fcntl.LOCK_SH):
                break
            time.sleep(0.01)
        yield
    finally:
        os.close(folder)


def _locked(folder: int, how: int) -> bool:
    try:
        fcntl.flock(folder, how | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _sweep(target: Path) -> None:
    ours = re.compile(re.escape(_start(target)) + r"([0-9a-f]{8}" + re.escape(ENDING) + r"|\d+)")
    for left in os.scandir(target.parent):
        match = ours.fullmatch(left.name)
        if match is None or not left.is_file(follow_symlinks=False):
            continue
        process = match[1]
        if process.isdecimal() and (_lives(int(process)) or time.time() - left.stat().st_mtime < OLD):
            continue
        with suppress(OSError):
            os.unlink(left.path)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
