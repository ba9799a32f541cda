"""How a predictor is spoken of, as a value.

In: words. Out: what sentences on the response's scale are put together from. Not decided here: the words
(response_scale.py, ordinal_scale.py).
"""

from __future__ import annotations

from hlmdsl.explain.say.inverses import POWERS
from hlmdsl.source.frozen import frozen


@frozen
class ResponseScale:
    """The words for a predictor.

    `subject` is its value as modelled (`log of the squared projection`), `noun` what comes out of the inverse (`the
    median squared projection`), `ratio_of` what exp(coefficient) is a ratio of, if anything, `inverse` the function's
    key in INVERSES, `value` the words for the predictor's value if not `subject` (`expected score`), `remark` a
    sentence on the scale. `shifted` is the quantity `shift` below the noun. `falls`: the quantity of the ratio falls as
    the predictor rises, so that it is divided by exp(coefficient). `of_level`: there are others, for other levels of
    the response.
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
