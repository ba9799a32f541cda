"""Standard output and error of any kind: no traceback, nothing left out in silence, the right status."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hlmdsl.cli import main
from hlmdsl.streams import HANDLER, SIGNS, steady

ROOT = Path(__file__).parents[2]
SLEEP = ROOT / "specs" / "sleepstudy.hlm"

CHINESE = """response y "成绩" ~ Normal(mu, sigma)
factor f { 甲, 乙, Köln } reference 甲
effects mu = 1 + f
prior Intercept ~ Normal(0, 5)
"""

ENCODINGS = ("ascii", "latin-1", "cp1252", "koi8-r", "cp437", "utf-8", "shift_jis")

text = st.text(
    st.one_of(st.sampled_from(sorted(SIGNS)), st.characters(), st.sampled_from("½⅘²³⁻⁹₂μσπ中é1 x")), max_size=30
)


@given(text, st.sampled_from(ENCODINGS))
@example("−0.46 to 0.62, R² √(1½)", "ascii")
@example("a\udcffb", "utf-8")
@example("中文 Köln", "latin-1")
def test_any_text_in_any_encoding(text: str, encoding: str) -> None:
    """What the encoding has stays; signs become what they mean; anything else is shown by its code."""
    written = text.encode(encoding, HANDLER).decode(encoding)
    expected = []
    for at, c in enumerate(text):
        try:
            kept = c.encode(encoding).decode(encoding)
        except UnicodeError:
            kept = None
        if kept is not None:
            expected.append(kept)
        elif c in SIGNS:
            expected.append(SIGNS[c])
        elif unicodedata.decomposition(c).startswith(("<super>", "<fraction>")) or "GREEK SMALL" in unicodedata.name(
            c, ""
        ):
            return  # below
        else:
            expected.append(c.encode("ascii", "backslashreplace").decode())
        assert at < len(text)
    assert written == "".join(expected)


def test_signs_by_their_meaning() -> None:
    for sign, meant in {
        "−0.46 to 0.62": "-0.46 to 0.62",
        "R² √(1½) ½ age x³ 10⁻⁹": "R^2 sqrt(1 1/2) 1/2 age x^3 10^-9",
        "μ, σ ≥ 0 … “q” ±2 × 3": 'mu, sigma >= 0 ... "q" +/-2 x 3',
        "甲 Köln": "\\u7532 K\\xf6ln",
    }.items():
        assert sign.encode("ascii", HANDLER).decode() == meant
    assert all(meant.isascii() and not sign.isascii() for sign, meant in SIGNS.items())


def hlm(line: str, **environment: str) -> tuple[int, str, str]:
    """A command line of a shell in which `hlm` is the command."""
    run = f'hlm() {{ "{sys.executable}" -m hlmdsl "$@"; }}; {line}'
    clean = {n: v for n, v in os.environ.items() if not n.startswith(("PYTHON", "LC_", "LANG"))}
    done = subprocess.run(["bash", "-c", run], cwd=ROOT, env=clean | environment, capture_output=True, check=False)
    return done.returncode, done.stdout.decode("latin-1"), done.stderr.decode("latin-1")


NARROW = {
    "ASCII": {"PYTHONIOENCODING": "ascii"},
    "strict": {"PYTHONIOENCODING": "ascii:strict"},
    "cp1252": {"PYTHONIOENCODING": "cp1252"},
    "C": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "unbuffered": {"PYTHONIOENCODING": "ascii", "PYTHONUNBUFFERED": "1"},
}


@pytest.mark.parametrize("environment", NARROW.values(), ids=NARROW)
def test_a_report_on_a_narrow_terminal(tmp_path: Path, environment: dict[str, str]) -> None:
    spec = tmp_path / "s.hlm"
    spec.write_text(CHINESE, encoding="utf-8")
    status, out, err = hlm(f"hlm explain {spec}; hlm check {tmp_path}/甲.hlm", **environment)
    assert status == 2
    assert "Traceback" not in err
    assert "\\u7532" in out
    assert "\\u7532.hlm" in err or "LC_ALL" in environment  # where it arrives as three bytes
    assert "HLM101" in err


STREAMS = [
    (f"hlm explain {SLEEP} > /dev/full", 2, "HLM510"),
    (f"hlm explain {SLEEP} >&-", 2, "HLM510"),
    (f"PYTHONUNBUFFERED=1 hlm explain {SLEEP} > /dev/full", 2, "HLM510"),
    (f"PYTHONUNBUFFERED=1 hlm explain {SLEEP} | true; exit ${{PIPESTATUS[0]}}", 0, ""),
    ("hlm explain nosuch.hlm 2>&-", 2, ""),
    ("hlm explain nosuch.hlm 2> /dev/full", 2, ""),
    (f"hlm check {SLEEP} 2>&-", 0, ""),
    (f"hlm check {SLEEP} >&- 2>&-", 2, ""),
    (f"hlm check {SLEEP} <&-", 0, ""),
    ("hlm frobnicate 2>&-", 2, ""),
    ("hlm --help > /dev/full", 2, "HLM510"),
    (f"hlm explain {SLEEP} | true; exit ${{PIPESTATUS[0]}}", 0, ""),
    (f"hlm check {SLEEP} nosuch.hlm | true; exit ${{PIPESTATUS[0]}}", 2, "HLM101"),
    (f"hlm explain {SLEEP} --format json | head -c 10; exit ${{PIPESTATUS[0]}}", 0, ""),
]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize(("line", "status", "said"), STREAMS, ids=[s[0].replace(str(SLEEP), "SPEC") for s in STREAMS])
def test_streams_that_take_nothing(line: str, status: int, said: str) -> None:
    found, _, err = hlm(line)
    assert found == status
    assert said in err
    assert "Traceback" not in err
    assert "Exception ignored" not in err


def test_a_file_never_gets_the_number_of_a_closed_stream(tmp_path: Path) -> None:
    """Else a report would be written into a fit."""
    fit = tmp_path / "fit.nc"
    status, _, err = hlm(
        f"hlm fit {SLEEP} --seed 1 --draws 20 --tune 50 -o {fit} >&- 2>&-; hlm resume {fit} > /dev/null"
    )
    assert status == 1
    assert "nothing is missing" in err


def test_a_spec_is_intact_on_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, link = tmp_path / "s.hlm", tmp_path / "link.hlm"
    spec.write_text("response   y~Normal(mu,sigma)\ncovariate x\neffects mu=x # slope\n")
    spec.chmod(0o640)
    before = spec.read_text()
    link.symlink_to(spec)

    def full(*_: object) -> int:
        raise OSError(28, os.strerror(28))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        patch.setattr(sys, "argv", ["hlm", "format", str(spec)])
        with pytest.raises(SystemExit) as stopped:
            main()
    assert stopped.value.code == 2
    assert "HLM511" in capsys.readouterr().err
    assert spec.read_text() == before
    monkeypatch.setattr(sys, "argv", ["hlm", "format", str(link)])
    with pytest.raises(SystemExit) as stopped:
        main()
    assert not stopped.value.code
    assert link.is_symlink()
    assert spec.read_text() != before
    assert spec.stat().st_mode & 0o777 == 0o640
    assert sorted(p.name for p in tmp_path.iterdir()) == ["link.hlm", "s.hlm"]


def test_streams_of_others_are_put_back() -> None:
    class Own(io.StringIO):
        pass

    own, kept = Own(), (sys.stdout, sys.stderr)
    sys.stdout = own
    try:
        with steady() as streams:
            print("−")
            assert not streams.lost
        assert sys.stdout is own
    finally:
        sys.stdout, sys.stderr = kept
    assert own.getvalue() == "−\n"
