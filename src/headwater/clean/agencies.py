"""News and picture agencies, and the words that name them."""

from functools import cache

from headwater.text.pattern import one_of
from headwater.words import rows


@cache
def agencies() -> dict[str, str]:
    """Every name and alias of an agency with the agency's own name; "AP" with "Associated Press"."""
    return {alias: row[0] for row in rows("agencies") for alias in (row[0], *row[1].split("|")) if alias}


@cache
def wires() -> dict[str, str]:
    """The same for the agencies that sell news."""
    pictures = {row[0] for row in rows("agencies") if row[2] == "pictures"}
    return {alias: name for alias, name in agencies().items() if name not in pictures}


@cache
def picture_pattern() -> str:
    """A regular expression for the name of any agency that sells nothing but pictures."""
    return _any({alias: name for alias, name in agencies().items() if alias not in wires()})


@cache
def agency_pattern() -> str:
    """A regular expression for any agency's name, longest first."""
    return _any(agencies())


@cache
def wire_pattern() -> str:
    """A regular expression for the name of any agency that sells news."""
    return _any(wires())


def _any(names: dict[str, str]) -> str:
    """A pattern for the names; those of several words also where a capture has lost the space: "Bo EkTide News"."""
    spaced = one_of(name for name in names if " " in name)
    return rf"(?:(?<![\w.])(?:{one_of(names)})|(?<=[a-zß-ÿ])(?:{spaced}))(?!\w)"
