"""What the templates call: words quoted with their links, differing words marked, names and counts."""

from collections.abc import Callable, Iterable, Iterator

from markupsafe import Markup

from headwater.brief import descent, phrase
from headwater.brief.pile import Pile
from headwater.brief.quotations import Quotation
from headwater.brief.record import Brief, Contrast, Entry, Side
from headwater.brief.words import Words
from headwater.page.graph import Graph
from headwater.page.label import SYMBOL
from headwater.page.odd import odd, odd_words
from headwater.page.pairs import Pairs
from headwater.page.plain import plain
from headwater.records import Evidence, PositionKind
from headwater.text.quotations import DOUBLE
from headwater.text.words import word_list

QUOTE = 320  # characters of a quotation
AROUND = 70  # characters around one that is too short to be understood alone
SHORT = 40
POINTED = 6  # places shown after a quotation


class View:
    """Shows parts of a brief. `link` gives the address of a place; empty where there is no document to open.

    `pairs` lays documents beside each other, where there is room for that.
    """

    phrase, descent = phrase, descent

    def __init__(self, pile: Pile, link: Callable[[Evidence], str], pairs: Pairs | None = None) -> None:
        self.pile, self.link, self.pairs = pile, link, pairs
        self.number = {story.id: at for at, story in enumerate(pile.trace.stories)}

    def quote(self, words: Words, odd_words: frozenset[str] = frozenset()) -> Markup:
        """A quotation, with some of what stands around it where it is short, and a pointer for each place."""
        place = words.first
        text = self.pile.trace.article[place.document].text
        short = place.range.end - place.range.start < SHORT
        cut = phrase.excerpt(text, place.range, room=QUOTE, around=AROUND if short else 0)
        said = cut.words if short else cut.words.strip(f"{DOUBLE} ")
        inner = Markup("<i>{}</i>{}<i>{}</i>").format(plain(cut.before), odd(plain(said), odd_words), plain(cut.after))
        target = self.link(place)
        body = Markup("<q>{}</q>").format(inner)
        if target:
            body = Markup('<a class="said" href="{}">{}</a>').format(target, body)
        return Markup('<span class="quote">{} {}</span>').format(body, self.at([words]))

    def at(self, words: Iterable[Words]) -> Markup:
        """Pointers: the short name of each place's document, a link to the words."""
        places = [p for w in words for p in w.places]
        shown = [self.pointer(p) for p in places[:POINTED]]
        if len(places) > POINTED:
            shown.append(Markup('<span class="more">+{}</span>').format(len(places) - POINTED))
        return Markup('<span class="at">{}</span>').format(Markup(" ").join(shown))

    def pointer(self, place: Evidence) -> Markup:
        """The short name of a place's document, a link to the words."""
        label, target = plain(self.pile.labels[place.document]), self.link(place)
        title = f"{place.document}, characters {place.range.start} to {place.range.end}"
        if not target:
            return Markup('<span class="p" title="{}">{}</span>').format(plain(title), label)
        return Markup('<a class="p" href="{}" title="{}">{}</a>').format(target, plain(title), label)

    def story(self, brief: Brief) -> str:
        """The id of a brief's section."""
        return self.section(brief.story)

    def section(self, story: str) -> str:
        """The id of a story's section."""
        return f"s{self.number[story]}"

    def counts(self, brief: Brief) -> Iterator[tuple[str, str, str]]:
        """The counts of the heading, each with its noun and a note."""
        count = brief.count
        for n, noun in ((count.documents, "document"), (count.articles, "article")):
            yield f"{n:,}", noun if n == 1 else f"{noun}s", ""
        outlets = len(count.outlets)
        unknown = f"not known for {phrase.number(count.no_outlet, 'article')}" if count.no_outlet else ""
        yield f"{outlets:,}" if outlets else "?", "outlet" if outlets == 1 else "outlets", unknown
        if count.origins is not None:
            yield f"{count.origins:,}", "origin" if count.origins == 1 else "origins", "of the main claims together"

    def left_out(self, shown: Graph) -> str:
        """What the picture has no room for."""
        counts = zip(shown.left_out, ("source", "article"), strict=True)
        return phrase.listed([phrase.number(n, f"more {noun}") for n, noun in counts if n > 0])

    def beside(self, brief: Brief) -> dict[str, str]:
        """For each article of a lineage a link to where it is laid beside its parent, or beside one that shares it."""
        if self.pairs is None:
            return {}
        branches = [b for f in brief.families for b in f.branches]
        found = {b.outside.id: self.link(b.outside.evidence[0]) for b in branches if b.outside}
        for branch in branches:
            for first, child in self.pairs.of_branch(branch):
                found.setdefault(child, f"#{self.pairs.anchor((first, child))}")
        return found

    def length(self, document: str) -> int:
        """How many characters a document has."""
        return len(self.pile.trace.article[document].text)

    def adds(self, side: Side) -> bool:
        """Whether a reading's value says more than its first words do."""
        return word_list(side.value) != word_list(self.pile.text(side.words[0].first))

    def odd_wordings(self, quotation: Quotation) -> list[frozenset[str]]:
        """For each wording of a quotation the words that most others do not have."""
        return odd_words([[self.pile.text(w.first) for w in wording] for wording in quotation.wordings])

    def odd(self, contrast: Contrast) -> list[frozenset[str]]:
        """For each side of a difference the words that most other sides do not have."""
        return odd_words([[self.pile.text(p) for w in s.words for p in w.places] for s in contrast.sides])

    def symbol(self, position: PositionKind) -> str:
        """The sign of a position, beside its word."""
        return SYMBOL[position]

    def source(self, entry: Entry) -> str:
        """The address of a document, where it is one that a browser may follow."""
        url = (entry.url or "").strip()
        return url if url.lower().startswith(("https://", "http://")) else ""
