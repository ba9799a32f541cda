"""Files that say how units are alike: what is read of them, what is refused, what is kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import hlmdsl
from hlmdsl import HlmError
from hlmdsl.design.design import Design
from hlmdsl.design.relation import Relation

SPEC = 'response y ~ Normal(mu, sigma)\ngroup g related by {} "{}"\neffects mu = 1 + (1 | g)\n'
Y = [1.2, 0.7, 2.5, 1.9, 3.1, 2.2]


def bound(folder: Path, by: str, text: str, labels: list[str], name: str = "k.csv") -> Design:
    (folder / name).write_text(text, encoding="utf-8")
    spec = hlmdsl.parse(SPEC.format(by, name), str(folder / "spec.hlm"))
    return spec.bind({"y": Y, "g": np.resize(labels, len(Y))})


def matrix(design: Design) -> np.ndarray:
    relation = design.groupings["g"].relation
    assert isinstance(relation, Relation)
    return relation.factor @ relation.factor.T


def code(folder: Path, by: str, text: str, labels: list[str] | None = None) -> str:
    with pytest.raises(HlmError) as raised:
        bound(folder, by, text, labels or ["a", "b"])
    (one,) = raised.value.diagnostics
    return one.code


def test_what_of_a_pedigree_is_not_known(tmp_path: Path) -> None:
    """`0` is a word for an unknown parent, but not where an animal is called so."""
    a = matrix(bound(tmp_path, "pedigree", "id,s,d\na,,\nb,0,*\nc,a,NA\n", ["a", "b", "c"]))
    np.testing.assert_allclose(a, [[1, 0, 0.5], [0, 1, 0], [0.5, 0, 1]], atol=1e-14)
    a = matrix(bound(tmp_path, "pedigree", "id,s,d\n0,,\n1,0,\n2,0,1\n", ["0", "1", "2"]))
    np.testing.assert_allclose(a, [[1, 0.5, 0.75], [0.5, 1, 0.75], [0.75, 0.75, 1.25]], atol=1e-14)


def test_an_animal_may_be_both_of_its_parents(tmp_path: Path) -> None:
    """Selfing, twice: F is 1/2, then 3/4."""
    a = matrix(bound(tmp_path, "pedigree", "id,s,d\na,,\nb,a,a\nc,b,b\n", ["a", "b", "c"]))
    np.testing.assert_allclose(a, [[1, 1, 1], [1, 1.5, 1.5], [1, 1.5, 1.75]], atol=1e-14)


def test_all_units_of_the_file_are_units(tmp_path: Path) -> None:
    """In the order of their labels, as numbers; those without rows, too."""
    text = "10,9,2\n4,1,0\n1,2,0\n0,0,1\n"
    design = bound(tmp_path, "covariance", text, ["9", "2"])
    assert design.groupings["g"].labels == ("2", "9", "10")
    np.testing.assert_allclose(matrix(design), [[1, 0, 0], [0, 2, 1], [0, 1, 4]], atol=1e-12)
    assert design.rows.units["g"].tolist() == [1, 0, 1, 0, 1, 0]
    assert design.coords["g"] == ("2", "9", "10")


def test_labels_before_the_rows(tmp_path: Path) -> None:
    text = '"","a","b"\n"a",1,0.5\n"b",0.5,1\n'
    np.testing.assert_allclose(matrix(bound(tmp_path, "covariance", text, ["a", "b"])), [[1, 0.5], [0.5, 1]])
    assert code(tmp_path, "covariance", '"","a","b"\n"b",1,0.5\n"a",0.5,1\n') == "HLM393"


def test_what_is_no_relation(tmp_path: Path) -> None:
    assert code(tmp_path, "covariance", "a,b\n1,0\n0,1\n0,0\n") == "HLM393"
    assert code(tmp_path, "covariance", "a,b\n1,x\n0,1\n") == "HLM393"
    assert code(tmp_path, "covariance", "a,b\n1,0\n0,0\n") == "HLM393"  # no variance
    assert code(tmp_path, "covariance", "a,a\n1,0\n0,1\n") == "HLM393"
    assert code(tmp_path, "covariance", "a,b\n1,0.5\n0.4,1\n") == "HLM394"
    assert code(tmp_path, "covariance", "a,b\n1,2\n2,1\n") == "HLM395"
    assert code(tmp_path, "covariance", "a,b\n1,1\n1,1\n") == "HLM395"
    assert code(tmp_path, "covariance", "a,c\n1,0\n0,1\n") == "HLM396"
    assert code(tmp_path, "pedigree", "id,s\na,\nb,a\n") == "HLM393"
    assert code(tmp_path, "pedigree", "id,s,d\n,,\na,,\nb,,\n") == "HLM393"
    assert code(tmp_path, "pedigree", "id,s,d\na,,\nb,,\na,,\n") == "HLM399"
    assert code(tmp_path, "pedigree", "id,s,d\na,,\nb,a,z\n") == "HLM399"
    assert code(tmp_path, "pedigree", "id,s,d\na,b,\nb,a,\n") == "HLM399"
    assert code(tmp_path, "pedigree", "id,s,d\na,,\n") == "HLM396"


def test_a_path_is_a_file_of_this_machine(tmp_path: Path) -> None:
    for path, expected in {"https://example.org/k.csv": "HLM366", "absent.csv": "HLM301", "k.txt": "HLM302"}.items():
        with pytest.raises(HlmError) as raised:
            hlmdsl.parse(SPEC.format("pedigree", path), str(tmp_path / "s.hlm")).bind({"y": Y, "g": list("ababab")})
        assert [d.code for d in raised.value.diagnostics] == [expected]


def test_rounding_of_a_file_is_no_asymmetry(tmp_path: Path) -> None:
    design = bound(tmp_path, "covariance", "a,b\n1,0.333333333\n0.3333333334,1\n", ["a", "b"])
    assert matrix(design)[0, 1] == pytest.approx(1 / 3, abs=1e-9)


def test_one_row_a_unit_is_enough_where_units_are_alike(tmp_path: Path) -> None:
    """That the rows of two units go together tells their sd from that of single rows."""
    labels = [f"u{k}" for k in range(len(Y))]
    alike = np.eye(len(Y)) + 0.5 * (np.eye(len(Y), k=1) + np.eye(len(Y), k=-1))
    for k, expected in ((alike, []), (np.eye(len(Y)), ["HLM351"])):
        text = "\n".join([",".join(labels), *(",".join(map(str, row)) for row in k.tolist())])
        assert [w.code for w in bound(tmp_path, "covariance", text, labels).warnings] == expected


def test_a_fit_keeps_what_it_has_read(tmp_path: Path) -> None:
    """A file of a fit is opened, predicted from and fitted to other rows without the pedigree."""
    home, away = tmp_path / "home", tmp_path / "away"
    home.mkdir()
    away.mkdir()
    design = bound(home, "pedigree", "id,s,d\na,,\nb,,\nc,a,b\nd,a,\n", ["a", "b", "c"])
    fit = hlmdsl.spec.CompiledModel(design).sample(draws=50, tune=50, chains=1, seed=1, progressbar=False)
    fit.save(away / "fit.nc")
    (home / "k.csv").unlink()
    again = hlmdsl.open_fit(away / "fit.nc")
    assert again.design.fingerprint == design.fingerprint
    np.testing.assert_array_equal(matrix(again.design), matrix(design))
    new = pd.DataFrame({"g": ["d", "c"]})  # d has no rows
    one, other = (f.predict(new, of="mean").values.values for f in (fit, again))
    np.testing.assert_array_equal(one, other)
    anew = again.update(table={"y": Y[::-1], "g": list("abcabc")}, draws=20, tune=20, chains=1)
    np.testing.assert_array_equal(matrix(anew.design), matrix(design))


def test_a_changed_pedigree_is_another_posterior(tmp_path: Path) -> None:
    one = bound(tmp_path, "pedigree", "id,s,d\na,,\nb,,\nc,a,b\n", ["a", "b", "c"])
    other = bound(tmp_path, "pedigree", "id,s,d\na,,\nb,a,\nc,a,b\n", ["a", "b", "c"])
    assert one.fingerprint != other.fingerprint
