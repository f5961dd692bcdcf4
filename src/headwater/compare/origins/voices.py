"""Voices: those who speak for somebody else, with a name and without."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from headwater.records import Source
from headwater.words import words

# Who speaks for a body, or for somebody in office.
SPOKES = (
    r"(?:spokes\w+|[Pp]ress (?:[Ss]ecretary|[Oo]fficer|[Cc]hief)|[Cc]ommunications (?:[Dd]irector|[Oo]fficer|[Cc]hief)"
    r"|[Dd]irector of [Cc]ommunications|chief executive(?: officer)?|CEO|managing director)"
)
# Who holds a post that speaks for a body when its holder speaks: nobody who only works there.
POST = (
    r"(?:[Pp]resident|[Cc]hair(?:man|woman|person)?|[Cc]hief|[Hh]ead|[Dd]irector|[Ll]eader|[Cc]ommissioner|[Cc]onstable"
    r"|[Ss]uperintendent|[Ii]nspector|[Ss]ergeant|[Ss]gt\.?|[Ll]ieutenant|[Ll]t\.?|[Cc]ommander|[Mm]anager|[Pp]rincipal"
    r"|[Ss]ecretary[- ][Gg]eneral|[Gg]eneral [Ss]ecretary)"
)
SPEAKS = re.compile(rf"{SPOKES}|\b{POST}")
# Who no longer holds an office, and what else parts it from the body: "the Board, which the director left".
PAST = r"(?:former|ex|then|retired|onetime|outgoing)\b"
NOW = r"(?<!former )(?<!ex-)(?<!retired )"
PARTS = r"(?:an?|the|that|which|who|and|of|with|by|as|to|for|in|on|at|when|while|after|if|its|his|her|said|says|told)\b"
RANK = r"(?:[a-z][\w-]*|Deputy|Assistant|Associate|Executive|Vice|Senior|Acting|General|Chief)"
SPOKEN = rf"(?:(?!{PAST})\w+ ){{0,2}}{SPOKES}"
POSTED = rf"(?:(?!{PAST}|{PARTS}){RANK} ){{0,2}}{POST}"
VOICE = re.compile(rf"(?i)\b{SPOKES}\b")
ARTICLE = re.compile(r"(?i)^(?:an?|the) ")
WORD = re.compile(r"\w+")
# For whom somebody without a name speaks: "the mayor's press secretary", "a spokesman for the mayor".
OF = re.compile(rf"(?i)^(?:an? |the )?(?P<own>.+?)[’']s {SPOKES}$|\b{SPOKES} (?:for|of|to) (?P<whose>.+)$")

Words = tuple[str, str, str]  # what stands before a mention, the mention, and what stands after it
Index = Mapping[str, Sequence[Source]]


def bodies(every: Iterable[Source]) -> Index:
    """Bodies by the first word of their names."""
    found: defaultdict[str, list[Source]] = defaultdict(list)
    for b in every:
        if b.kind == "named_organisation" and (first := WORD.search(plain(b.name))):
            found[first[0]].append(b)
    return found


def among(index: Index, texts: Iterable[str]) -> list[Source]:
    """The sources that an index has for the words of some texts, in order."""
    found = {s.id: s for text in texts for word in WORD.findall(text) for s in index.get(word, ())}
    return [found[s] for s in sorted(found)]


def plain(name: str) -> str:
    """A name without its article."""
    return ARTICLE.sub("", name)


def voices(
    every: Iterable[Source], index: Index, around: Mapping[str, Sequence[Words]], texts: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """Spokespersons without a name, each with the body, or with the named spokesperson, whose voice it is.

    "The mayor's press secretary" is Ida Holm where she alone is said to speak for him whom the texts call the mayor.
    """
    unnamed = [s for s in every if s.kind == "unnamed_person" and VOICE.search(s.name)]
    persons = [s for s in every if s.kind == "named_person"] if unnamed else []
    spoken = {s.id: [w for w in around[s.id] if SPEAKS.search("".join(w))] for s in persons}
    called = _called(persons, texts)
    for voice in unnamed:
        of = {plain(b.name): b.id for b in reversed(among(index, [voice.name])) if _names(voice.name, plain(b.name))}
        if of:
            yield voice.id, of[max(of, key=len)]
        elif principal := OF.search(voice.name):
            holders = called.get(plain(principal["own"] or principal["whose"]).casefold(), set())
            one = [s.id for s in persons if any(speaks_for(s, name, spoken[s.id]) for name in holders)]
            if len(one) == 1:
                yield voice.id, one[0]


def speaks_for(person: Source, body: str, around: Iterable[Words]) -> bool:
    """Whether what stands around a person's mentions says that he speaks for whoever has the name."""
    first = re.split(r"\W", body, maxsplit=1)[0]
    near = [told for told in around if any(first in part for part in told)]
    if not near:
        return False
    surname = person.name.split()[-1]
    last = re.escape(surname)
    # "Smith's company" is also "the Smith company".
    name = re.sub(r"[’']s\b", "(?:[’']s)?", re.escape(body))
    # A place and a noun alone have too many who head something: "the Oslo police chief".
    several = body.casefold() in words("places", "demonyms", "body_nouns", "institution_nouns", "directions")
    speaker = SPOKEN if several else rf"(?:{SPOKEN}|{POSTED})"
    office = rf"{NOW}\b{name}(?:[’']s)? {speaker}"
    called = re.compile(rf"{office}$")
    ahead = re.compile(rf"{office}(?:,? [A-Z][\w’'.-]+){{0,3}},? {last}\b")
    behind = re.compile(
        rf"^,? (?:an? |the |its )?{speaker}(?: of [a-z]+)? (?:for|of|at) (?:the )?"
        rf"(?:[A-Z][\w.’'-]* ){{0,3}}{name}\b(?![’']s? [A-Z])"
    )
    return any(
        called.search(said)
        or ahead.search(before + said)
        or behind.search(after)
        or behind.search(said.partition(surname)[2])
        for before, said, after in near
    )


def _called(persons: Iterable[Source], texts: Mapping[str, str]) -> Mapping[str, set[str]]:
    """The last names of persons, by all that the texts call them."""
    called: defaultdict[str, set[str]] = defaultdict(set)
    for s in persons:
        here = {texts[m.document][slice(*m.range)] for m in s.mentions if m.document in texts}
        for said in (s.name, *here):
            called[plain(said).casefold()].add(s.name.split()[-1])
    return called


def _names(description: str, body: str) -> bool:
    return bool(re.search(rf"\b{re.escape(body)}\b", description))
