"""How a predictor is spoken of, as a value.

In: words. Out: what sentences on the response's scale are put together from. Not decided here: the words
(response_scale.py, ordinal_scale.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from hlmdsl.explain.say.inverses import POWERS


@dataclass(frozen=True)
class ResponseScale:
    """How a predictor is spoken of.

    `subject` is its value as modelled (`log of the squared projection`), `noun` what comes out of the inverse (`the
    median squared projection`), `ratio_of` what exp(coefficient) is a ratio of, if anything, `inverse` the
    function's key in INVERSES, `value` how the predictor's value is spoken of if not as `subject` (`expected score`),
    `remark` a sentence on what the scale is of. `shifted` is what lies `shift` below the noun. `falls`: what
    exp(coefficient) is a ratio of falls where the predictor rises, so that it is divided by that. `of_level`: there are
    others, of other levels of the response.
    """

    subject: str
    noun: str = ""
    ratio_of: str = ""
    inverse: str = ""
    unit: str | None = None
    unit_of_noun: str | None = None
    value: str = ""
    remark: str = ""
    shift: float = 0.0
    shifted: str = ""
    falls: bool = False
    of_level: bool = False

    @property
    def is_linear(self) -> bool:
        return not self.inverse

    @property
    def factor(self) -> str:
        """The inverse that makes a factor of a difference: of log odds and log hazards it is exp."""
        return self.inverse if self.inverse in POWERS else "exp"
