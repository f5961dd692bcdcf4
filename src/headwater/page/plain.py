"""Text that a page can hold: one character for one, so that offsets stay true."""

import re

# What HTML cannot hold, and what would act on the text around it: controls, lone surrogates, marks of direction.
UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
)


def plain(text: str) -> str:
    """The text with every character that is unfit for a page shown by a sign that stands for it."""
    return UNFIT.sub(_sign, text)


def _sign(match: re.Match[str]) -> str:
    code = ord(match[0])
    return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else "\ufffd"
