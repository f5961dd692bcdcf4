"""The language of a text."""

from collections.abc import Sequence
from functools import cache

from headwater.text.words import word_list
from headwater.words import words as wordlist

# Less text than this is not judged; more of it tells nothing new.
FEWEST = 60
ENOUGH = 2_000
# Of the words of an English text, at least a quarter are function words; no other language comes near with the same.
ENGLISH = 0.25


def language(pieces: Sequence[str]) -> str | None:
    """The ISO 639-1 code of the language of a text, given in pieces; `None` where there is too little of it.

    English is known by its function words; anything else is asked of py3langid (Lui and Baldwin 2012), whose
    model takes a second to load.
    """
    text = ""
    for piece in pieces:
        text = f"{text} {piece[: ENOUGH - len(text)]}"
        if len(text) >= ENOUGH:
            break
    words = word_list(text)
    if sum(map(str.isalpha, text)) < FEWEST or not words:
        return None
    if sum(w in wordlist("stopwords") for w in words) >= ENGLISH * len(words):
        return "en"
    return _classified(text)


@cache
def _classified(text: str) -> str:
    import py3langid

    return str(py3langid.classify(text)[0])
