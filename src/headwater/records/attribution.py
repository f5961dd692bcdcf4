"""Who says what, according to one document."""

from dataclasses import dataclass
from typing import Literal

from headwater.records.evidence import Evidence, Range, need_evidence

Form = Literal["direct", "mixed", "indirect", "headline"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Attribution:
    """Source, cue and content, as PARC and PolNeAR define them (Newell et al. 2018).

    Each of the three is a tuple of pieces in order of the text; source and cue may be empty. Quotation marks belong to
    the content. `form` is "direct" where all of the content stands in quotation marks, "mixed" where some does,
    "indirect" where none does, "headline" in the words that the outlet displays around the text (headline, subhead,
    caption). `chain` holds ids of sources between the content and the document, root first, the document's own outlet
    left out; it is never empty, an unspecified source standing in where the text names none. `parent` is the
    attribution in whose content this one stands.
    """

    id: str
    document: str
    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]
    form: Form
    chain: tuple[str, ...]
    parent: str | None = None

    def __post_init__(self) -> None:
        need_evidence(self, self.content)

    @property
    def root(self) -> str:
        """The id of the source that the chain begins with."""
        return self.chain[0]

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The content's pieces, as evidence."""
        return tuple(Evidence(document=self.document, range=piece) for piece in self.content)
