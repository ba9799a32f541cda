"""Warnings are worded, too, and do not stop anything."""

from __future__ import annotations

from hlmdsl.source.render import render_all

TEXT = """response y ~ Bernoulli(p)
covariate x
group k
effects log(p) = 1 + x
"""
REPORT = """\
warning[HLM2007]: group `k` is declared but not used
 --> test.hlm:3:7
  |
3 | group k
  |       ^ enters no effects line
  |
  = help: add it to an effects line, or remove this line

warning[HLM2039]: the `log` link does not keep `p` between 0 and 1
 --> test.hlm:4:9
  |
4 | effects log(p) = 1 + x
  |         ^^^ values outside that range have no likelihood, and sampling may fail there
  |
  = help: the usual link is `logit(p)`"""


def test_warnings_as_a_person_reads_them(model) -> None:  # type: ignore[no-untyped-def]
    checked = model(TEXT)
    assert render_all(checked.warnings, checked.source) == REPORT


def test_an_intercept_far_beyond_its_link_is_told_what_it_stands_for(model) -> None:  # type: ignore[no-untyped-def]
    def warnings(link: str, family: str, mean: float, prior: str = "Normal({mean}, 50)") -> list[str]:
        text = f"response y ~ {family}\neffects {link} = 1\nprior Intercept ~ {prior.format(mean=mean)}\n"
        return [f"{w.code}: {w.label_text}; {w.help_text}" for w in model(text).warnings]

    assert warnings("log(mu)", "Normal(mu, sigma)", 250) == [
        "HLM2089: its middle stands for `mu` = exp(250); "
        "write what is expected of log(mu): if `mu` is about 250, the mean is log(250) = 5.52"
    ]
    assert [w.partition(":")[0] for w in warnings("logit(p)", "Bernoulli(p)", 50)] == ["HLM2089"]
    assert warnings("log(mu)", "Normal(mu, sigma)", 5.5) == []
    assert warnings("log(mu)", "Poisson(mu)", -60) == [
        "HLM2089: its middle stands for `mu` = exp(-60); write what is expected of log(mu); where it is 0, `mu` is 1"
    ]
    assert [w.partition(":")[0] for w in warnings("cloglog(p)", "Bernoulli(p)", -100)] == ["HLM2089"]
    assert warnings("probit(p)", "Bernoulli(p)", -3) == []
    for prior in ("StudentT(3, {mean}, 50)", "Cauchy({mean}, 50)", "Laplace({mean}, 50)"):
        assert [w.partition(":")[0] for w in warnings("log(mu)", "Poisson(mu)", 250, prior)] == ["HLM2089"]
    assert warnings("log(mu)", "Poisson(mu)", 250, "Uniform(0, {mean})") == []
    assert warnings("mu", "Normal(mu, sigma)", 250) == []
