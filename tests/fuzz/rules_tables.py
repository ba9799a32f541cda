"""Rules for errors of tables: files that are no tables, objects that are none, and cells that do not serve."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

import hlmdsl as hlm
from hlmdsl.design.bind import bind_data
from hlmdsl.design.encode import encode
from hlmdsl.design.table import table_from
from hlmdsl.source.diagnostic import Diagnostic
from tests.fuzz.rule import Rule, instead, reaches

RULES: list[Rule] = []
PLAIN = "response y ~ Normal(mu, sigma)\ncovariate x\neffects mu = 1 + x"
FACTOR = "response y ~ Normal(mu, sigma)\nfactor f\neffects mu = 1 + f"
GROUP = "response y ~ Normal(mu, sigma)\ngroup g\neffects mu = 1 + (1 | g)"
ROWS = "y,x\n1,2\n2,4\n4,3\n"


def columns(n: int, chance: Random, **more: Any) -> dict[str, Any]:
    return {"y": [round(chance.gauss(0, 1), 3) for _ in range(n)], "x": [float(i) for i in range(n)], **more}


def bound(text: str, table: Any) -> Iterable[Diagnostic]:
    spec = hlm.parse(text, "rule.hlm")
    return (*spec.warnings, *spec.bind(table).warnings)


def file(name: str, data: bytes) -> Path:
    Path(name).write_bytes(data)
    return Path(name)


@reaches(RULES, "HLM301")
def no_file(chance: Random) -> None:
    hlm.parse(PLAIN).bind(chance.choice(["t.csv", "a/t.parquet", Path("ü.tsv"), "t.csv.gz", "t.feather"]))


@reaches(RULES, "HLM302")
def another_kind(chance: Random) -> None:
    name = chance.choice(["t.xlsx", "t", "t.txt", "t.json", "t.sav", "t.csv.zip", "t.rds"])
    hlm.parse(PLAIN).bind(file(name, ROWS.encode()))


@reaches(RULES, "HLM303")
def not_readable(chance: Random) -> None:
    name = chance.choice(["t.parquet", "t.feather", "t.arrow", "t.csv.gz", "t.pq", "t.ipc"])
    zipped = gzip.compress(ROWS.encode())
    data = zipped[: len(zipped) // 2] if name.endswith("gz") else chance.choice([b"PAR1" + bytes(9) + b"PAR1", b"junk"])
    hlm.parse(PLAIN).bind(chance.choice([file(name, data), file(name, b"x" * 40), Path(".")]))


@reaches(RULES, "HLM304")
def empty(chance: Random) -> None:
    hlm.parse(PLAIN).bind(file("t.csv", chance.choice([b"", b"\n", b"  \n\n", b"\xef\xbb\xbf", b"\r\n"])))


@reaches(RULES, "HLM305")
def ragged(chance: Random) -> None:
    lines = [*ROWS.splitlines(), *["5,6"] * chance.randint(0, 9)]
    at = chance.randrange(1, len(lines))
    lines[at] = chance.choice([lines[at] + ",9", lines[at].partition(",")[0], lines[at] + ",,,"])
    hlm.parse(PLAIN).bind(file("t.csv", "\n".join(lines).encode()))


@reaches(RULES, "HLM306")
def unclosed(chance: Random) -> None:
    lines = ["y,x", *["5,6"] * chance.randint(0, 5)]
    lines[0] = chance.choice(['"y,x', 'y,"x'])
    hlm.parse(PLAIN).bind(file("t.csv", "\n".join(lines).encode()))


@reaches(RULES, "HLM307")
def another_encoding(chance: Random) -> None:
    data = (ROWS.replace("x", "größe") + "1,2\n" * chance.randint(0, 5)).encode(chance.choice(["latin-1", "utf-16"]))
    hlm.parse(PLAIN).bind(file("t.csv", data))


@reaches(RULES, "HLM308")
def another_separator(chance: Random) -> None:
    hlm.parse(PLAIN).bind(file("t.csv", ROWS.replace(",", chance.choice(";\t|")).encode()))


@reaches(RULES, "HLM309")
def no_table(chance: Random) -> None:
    hlm.parse(PLAIN).bind(
        chance.choice([3, 2.5, True, object(), dict, [1, 2], {1, 2}, b"y,x", range(3), np.ones((3, 2))])
    )


@reaches(RULES, "HLM310")
def other_lengths(chance: Random) -> None:
    table = columns(8, chance)
    table["x"] = table["x"][: chance.randint(0, 7)]
    hlm.parse(PLAIN).bind(table)


@reaches(RULES, "HLM312")
def repeated(chance: Random) -> None:
    import pandas as pd
    import pyarrow as pa

    names = ["y", "x", chance.choice(["x", "y"])]
    values = np.arange(12.0).reshape(4, 3)
    header = (",".join(names) + "\n1,2,3\n4,5,7\n").encode()
    frames = (pd.DataFrame(values, columns=names), pa.table(list(values.T), names=names), file("t.csv", header))
    hlm.parse(PLAIN).bind(chance.choice(frames))


@reaches(RULES, "HLM313")
def missing_cells(chance: Random) -> None:
    table = columns(9, chance)
    table[chance.choice("xy")][chance.randrange(9)] = chance.choice([None, float("nan")])
    hlm.parse(PLAIN).bind(table)


@reaches(RULES, "HLM315")
def infinite(chance: Random) -> None:
    table = columns(9, chance)
    table[chance.choice("xy")][chance.randrange(9)] = chance.choice([float("inf"), -float("inf"), 1e101, -1e300])
    hlm.parse(PLAIN).bind(table)


@reaches(RULES, "HLM320")
def no_rows(chance: Random) -> None:
    import polars as pl

    hlm.parse(PLAIN).bind(
        chance.choice([{"y": [], "x": []}, pl.DataFrame({"y": [], "x": []}), file("t.csv", b"y,x\n")])
    )


@reaches(RULES, "HLM321")
def no_rows_left(chance: Random) -> None:
    n = chance.randint(1, 9)
    table = columns(n, chance, x=[None if i % 2 else 1.0 for i in range(n)])
    table["y"] = [1.0 if i % 2 else None for i in range(n)]
    hlm.parse(f"missing drop\n{PLAIN}").bind(table)


@reaches(RULES, "HLM330")
def units_collide(chance: Random) -> None:
    one, two = chance.choice([("a:b", "c"), ("1:2", "3")]), chance.choice([("a", "b:c"), ("1", "2:3")])
    if one[0][0] != two[0][0]:
        two = (one[0].partition(":")[0], f"{one[0].partition(':')[2]}:{one[1]}")
    pairs = [one, two] * chance.randint(3, 6)
    table = columns(len(pairs), chance, g=[p[0] for p in pairs], h=[p[1] for p in pairs])
    hlm.parse("response y ~ Normal(mu, sigma)\ngroup g\ngroup h\neffects mu = 1 + (1 | g:h)").bind(table)


@reaches(RULES, "HLM333")
def needs_data(chance: Random) -> None:
    hlm.parse(
        chance.choice(
            [FACTOR, PLAIN.replace("covariate x", f"covariate x {chance.choice(['center mean', 'scale sd'])}")]
        )
    ).explain()


@reaches(RULES, "HLM334")
def no_data_named(chance: Random) -> None:
    hlm.parse(chance.choice([PLAIN, FACTOR, GROUP])).bind()


@reaches(RULES, "HLM336")
def beyond_all_numbers(chance: Random) -> None:
    power = chance.randint(5, 20)
    table = columns(6, chance, x=[10.0 ** chance.randint(25, 60), 1.0, 2.0, 3.0, 4.0, 5.0])
    hlm.parse(PLAIN.replace("1 + x", f"1 + x + x^{power}")).bind(table)


@reaches(RULES, "HLM339")
def too_large(chance: Random) -> None:
    bind_data(
        hlm.parse(PLAIN).model,
        table_from(columns(chance.randint(50, 500), chance)),
        memory_limit=chance.randint(1, 900),
    )


@reaches(RULES, "HLM350")
def constant(chance: Random) -> Iterable[Diagnostic]:
    return bound(PLAIN, columns(9, chance, x=[chance.choice([3.0, -1e6, 0.1])] * 9))


@reaches(RULES, "HLM351")
def a_unit_a_row(chance: Random) -> Iterable[Diagnostic]:
    n = chance.randint(6, 20)
    return bound(GROUP, columns(n, chance, g=[chance.choice(["u{}", "{}"]).format(i) for i in range(n)]))


@reaches(RULES, "HLM352")
def labels_repeat(chance: Random) -> Iterable[Diagnostic]:
    schools, classes = chance.randint(4, 6), chance.randint(2, 3)  # as many of both may be raters and what they rate
    pairs = [(s, c) for s in range(schools) for c in range(classes)] * 3
    table = columns(len(pairs), chance, s=[f"s{s}" for s, _ in pairs], c=[str(c + 1) for _, c in pairs])
    return bound("response y ~ Normal(mu, sigma)\ngroup s\ngroup c\neffects mu = 1 + (1 | s) + (1 | c)", table)


@reaches(RULES, "HLM353")
def look_alikes(chance: Random) -> Iterable[Diagnostic]:
    pair = chance.choice([("a", "A"), ("1", "1.0"), ("x y", "x  y"), ("yes", "Yes"), ("10", "1e1"), ("01", "1")])
    labels = [*pair, "b"] * chance.randint(3, 6)
    return bound(FACTOR, columns(len(labels), chance, f=labels))


@reaches(RULES, "HLM2600")
def codes_for_missing(chance: Random) -> Iterable[Diagnostic]:
    n, code = chance.randint(8, 20), chance.choice([-9.0, -99.0, -999.0, -9999.0, 99.0, 9999.0])
    return bound(PLAIN, columns(n, chance, x=[code, code, *(i / n for i in range(n - 2))]))


@reaches(RULES, "HLM2601")
def rows_twice(chance: Random) -> Iterable[Diagnostic]:
    n, again = chance.randint(8, 20), chance.randint(2, 6)
    once = columns(n, chance)
    return bound(PLAIN, {name: [*values, *values[:again]] for name, values in once.items()})


@reaches(RULES, "HLM2602")
def parameter_or_column(chance: Random) -> None:
    n = chance.randint(6, 12)
    text = "response y ~ Normal(mu, sigma = sigma)\neffects mu = 1"
    hlm.parse(text).bind(columns(n, chance, sigma=[chance.uniform(0.5, 2.0) for _ in range(n)]))


@reaches(RULES, "HLM354")
def not_determined(chance: Random) -> Iterable[Diagnostic]:
    n = 2 * chance.randint(4, 8)
    table = columns(n, chance, f=["a", "b"] * (n // 2), x=[1.0, 2.0] * (n // 2))
    return bound(f"{FACTOR} + x\ncovariate x", table)


@reaches(RULES, "HLM355")
def fewer_rows(chance: Random) -> Iterable[Diagnostic]:
    terms = [f"x{i}" for i in range(chance.randint(4, 7))]
    text = "\n".join(
        [f"covariate {t}" for t in terms] + ["response y ~ Normal(mu, sigma)", f"effects mu = {' + '.join(terms)}"]
    )
    more = {t: [chance.random() for _ in range(3)] for t in terms}
    return bound(text, columns(3, chance, **more))


@reaches(RULES, "HLM380")
def the_same_units_twice(chance: Random) -> Iterable[Diagnostic]:
    """Under two names, of which one may be a factor whose effects have an sd."""
    units, each = chance.randint(4, 8), chance.randint(2, 4)
    index = [i for i in range(units) for _ in range(each)]
    table = columns(len(index), chance, g=[f"u{i}" for i in index], f=[f"{11 * i % units}" for i in index])
    sd = "prior f ~ Normal(0, tau)\nprior tau ~ HalfNormal(1)"
    text = chance.choice(
        [f"factor f\neffects mu = 0 + f + (1 | g)\n{sd}", "group f\neffects mu = 1 + (1 | f) + (1 | g)"]
    )
    return bound(f"response y ~ Normal(mu, sigma)\ngroup g\n{text}", table)


@reaches(RULES, "HLM384")
def zeros_of_a_level(chance: Random) -> Iterable[Diagnostic]:
    n = 3 * chance.randint(3, 6)
    is_zero, labels = chance.random() < 0.5, ["a", "b", "c"] * (n // 3)
    others = [chance.choice([0.0, 2.5, 7.0]) for _ in range(n)]
    y = [(0.0 if is_zero else 1.5) if label == "b" else own for own, label in zip(others, labels, strict=True)]
    family, link = chance.choice(
        [("HurdleLogNormal(mu, sigma, psi)", "mu"), ("HurdleGamma(mu, alpha, psi)", "log(mu)")]
    )
    text = f"response y ~ {family}\nfactor f\neffects {link} = 1\neffects logit(psi) = 1 + f"
    return bound(text, {"y": [5.5, 0.0, *y[2:]], "f": ["a", "c", *labels[2:]]})


@reaches(RULES, "HLM2500")
def a_level_a_time(chance: Random) -> Iterable[Diagnostic]:
    times, each = chance.randint(4, 9), chance.randint(2, 4)
    t = [float(i) for i in range(times)] * each
    process = chance.choice(["walk(t)", "ar(t)", "walk(t, order = 2)"])
    text = f"response y ~ Normal(mu, sigma)\ncovariate t\nfactor f = t\neffects mu = 1 + f + {process}"
    return bound(text, {"y": columns(len(t), chance)["y"], "t": t})


@reaches(RULES, "HLM2501")
def as_many_coefficients_as_rows(chance: Random) -> Iterable[Diagnostic]:
    n = chance.randint(4, 12)
    terms = chance.choice(["1 + f", "0 + f", "f"])
    return bound(FACTOR.replace("1 + f", terms), columns(n, chance, f=[f"r{i}" for i in range(n)]))


@reaches(RULES, "HLM2560")
def a_row_alone_in_its_level(chance: Random) -> Iterable[Diagnostic]:
    labels = ["a", *["b", "c"] * chance.randint(3, 8)]
    chance.shuffle(labels)
    mu, spread = chance.choice(["0 + f", "1 + f", "1 + f + x"]), chance.choice(["0 + f", "1 + f"])
    text = f"{FACTOR.replace('1 + f', mu)}\ncovariate x\neffects log(sigma) = {spread}"
    return bound(text, columns(len(labels), chance, f=labels))


@reaches(RULES, "HLM2561")
def a_spread_of_one_row(chance: Random) -> Iterable[Diagnostic]:
    labels = ["a", *["b", "c"] * chance.randint(3, 8)]
    chance.shuffle(labels)
    text = PLAIN.replace("1 + x", chance.choice(["1 + x", "1", "1 + x + x^2"]))
    spread = chance.choice(["0 + f", "1 + f"])
    table = columns(len(labels), chance, f=labels)
    return bound(f"{text}\nfactor f\neffects log(sigma) = {spread}", table)


@reaches(RULES, "HLM360")
def other_indexes(chance: Random) -> None:
    import pandas as pd

    table = pd.DataFrame(columns(8, chance))
    x = chance.choice([table["x"].iloc[::-1], table["x"].set_axis(range(5, 13)), table["x"].set_axis(list("abcdefgh"))])
    hlm.parse(PLAIN).bind({"y": table["y"], "x": x})


@reaches(RULES, "HLM361")
def no_column(chance: Random) -> None:
    table = columns(6, chance)
    table[chance.choice("xy")] = chance.choice([None, 3, 2.5, dict, np.ones((6, 2)), np.array(1.0), object()])
    hlm.parse(PLAIN).bind(table)


@reaches(RULES, "HLM362")
def cells_of_several_values(chance: Random) -> None:
    import polars as pl
    import pyarrow as pa

    table = columns(6, chance)
    table["x"] = [[1.0, 2.0]] * 6
    hlm.parse(PLAIN).bind(chance.choice([pl.DataFrame(table), pa.table(table)]))


@reaches(RULES, "HLM363")
def nul(chance: Random) -> None:
    data = (ROWS + "5,6\n" * chance.randint(0, 4)).encode()
    at = chance.randrange(len(data) - 1)
    hlm.parse(PLAIN).bind(file("t.csv", data[:at] + b"\0" + data[at:]))


@reaches(RULES, "HLM364")
def rows_lost(chance: Random) -> None:
    """No file is known of which rows are lost; that one would be noticed is seen where lines are counted otherwise."""
    from dataclasses import replace

    from hlmdsl.design import csv_file

    count, more = csv_file.count_rows, chance.choice([-1, 1, 7])

    def otherwise(*arguments: Any) -> Any:
        lines = count(*arguments)
        return replace(lines, rows=lines.rows + more)

    with instead("hlmdsl.design.csv_file:count_rows", otherwise):
        hlm.parse(PLAIN).bind(file("t.csv", ROWS.encode()))


@reaches(RULES, "HLM365")
def too_large_a_file(chance: Random) -> None:
    data = gzip.compress(ROWS.encode() + b"1,2\n" * chance.randint(500, 5000))
    content = "hlmdsl.design.csv_content"
    with instead(f"{content}:free_memory", lambda: 1000), instead(f"{content}:ALWAYS_FITS", 0):
        hlm.parse(PLAIN).bind(file("t.csv.gz", data))


@reaches(RULES, "HLM366")
def not_a_local_file(chance: Random) -> None:
    address = chance.choice(["https://example.org/t.csv", "s3://bucket/t.parquet", "http://a/b.csv", "file:///t.csv"])
    spec = hlm.parse(f'data "{address}"\n{PLAIN}') if chance.random() < 0.5 else hlm.parse(PLAIN)
    spec.bind(None if spec.model.data_path else address)


@reaches(RULES, "HLM367")
def order_not_declared(chance: Random) -> Iterable[Diagnostic]:
    import pandas as pd

    labels = chance.choice([["low", "high"], ["small", "medium", "large"], ["treated", "control"]])
    cells = pd.Categorical(labels * 4, categories=labels)
    return bound(FACTOR, pd.DataFrame({"y": [chance.random() for _ in cells], "f": cells}))


@reaches(RULES, "HLM368")
def a_cell_over_rows(chance: Random) -> Iterable[Diagnostic]:
    lines = ["y,g", *[f"{chance.gauss(0, 1):.3f},u{i % 3}" for i in range(chance.randint(6, 12))]]
    first, last = 2, chance.randint(4, 5)
    lines[first] = lines[first].replace(",", ',"')
    lines[last] += '"'
    lines += [f"{chance.gauss(0, 1):.3f},u9" for _ in range(4)]
    return bound(GROUP, file("t.csv", ("\n".join(lines) + "\n").encode()))


@reaches(RULES, "HLM390")
def labels_that_the_fit_lacks(chance: Random) -> None:
    text, name = chance.choice([(FACTOR, "f"), (GROUP, "g")])
    n = chance.randint(6, 20)
    schema = hlm.parse(text).bind(columns(n, chance, **{name: [f"a{i % 3}" for i in range(n)]})).schema
    labels = chance.sample(["a1", "b", "A0", "a 2", "3", "größe"], chance.randint(2, 6))
    encode(schema, table_from({name: labels, "x": [1.0] * len(labels)}))
