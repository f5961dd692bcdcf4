"""Line: a claim's words as a line that can stand alone."""

import re

# What ties a clause to the words before it, and adverbs of another context.
LINK = re.compile(
    r"(?i)^(?:(?:that|and|but|also|however|though|although|(?:to|of|for|with|in|by) wh(?:ich|om))\b"
    r"|how\b(?! (?:many|much|often|long|far|few|do|does|did|is|are|was)\b)|(?:is|was) that\b|said that\b),? "
)
# Who says it, behind the end of a quotation or of a clause: "it sank,” said the mayor", "it sank, Bell said".
TELLER = re.compile(
    r"(?:(?<=[,.!?][”\"]) (?:said|says|told|(?!(?:and|but|or)\b)(?:\w+ ){1,3}(?:of|said|says|told))"
    r"|, (?:[A-Z][\w’'.-]+ ){1,3}(?:said|says))$"
)
# What would open a clause that is not there: "it sank, which", "he was at sea when".
OPEN = re.compile(r"(?i)(?:,? (?:which|who|whose|when|while|because|although|and|but|or|an?|the))+$")
# The marks of an end, with spaces between: "almost three metres, ."
ENDS = re.compile(r"[\s,;:]+\.$")
MARKS = '"“”„«»'


def line(text: str) -> str:
    """The words as a line: white space, marks at the ends, emphasis and loose ends dropped, the first letter large."""
    found = re.sub(r"\s+", " ", text.replace("''", '"')).strip(" ,;:—–-*").lstrip(")] ")
    found = _unquoted(OPEN.sub("", TELLER.sub("", ENDS.sub(".", found))).rstrip(" ,;:—–-"))
    found = LINK.sub("", found).strip(" ,;:")
    return found[:1].upper() + found[1:]


def _unquoted(text: str) -> str:
    """The words without marks of quotation that stand around all of them, or of which the other one is missing."""
    inside = re.search(rf"[{MARKS}]", text[1:-1])
    if text[:1] in {*MARKS} and not inside:
        return text.strip(f"{MARKS} ")
    if re.search(r"[\"”»]$", text) and not re.search(rf"[{MARKS}]", text[:-1]):
        return text[:-1].rstrip()  # its opening mark stands before the words
    return text
