"""Everything that was found in a pile."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from headwater.records.attribution import Attribution
from headwater.records.claim import Claim
from headwater.records.derivation import Derivation
from headwater.records.difference import Difference
from headwater.records.document import Article
from headwater.records.event import Event
from headwater.records.lineage import Lineage
from headwater.records.problem import Problem
from headwater.records.source import Source
from headwater.records.story import Story


@dataclass(frozen=True, kw_only=True)
class Trace:
    """Everything that was found in a pile: each field is sorted and does not depend on the order of the documents."""

    articles: tuple[Article, ...] = ()
    derivations: tuple[Derivation, ...] = ()
    stories: tuple[Story, ...] = ()
    lineages: tuple[Lineage, ...] = ()
    sources: tuple[Source, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    claims: tuple[Claim, ...] = ()
    differences: tuple[Difference, ...] = ()
    timeline: tuple[Event, ...] = ()
    problems: tuple[Problem, ...] = ()

    @cached_property
    def article(self) -> Mapping[str, Article]:
        """The articles by the id of their document."""
        return {a.id: a for a in self.articles}

    @cached_property
    def also(self) -> Mapping[str, tuple[Story, ...]]:
        """For each document that tells of other stories than its own, these stories."""
        found: dict[str, tuple[Story, ...]] = {}
        for story in self.stories:
            for document in story.also:
                found[document] = (*found.get(document, ()), story)
        return found

    @cached_property
    def source(self) -> Mapping[str, Source]:
        """The sources by id."""
        return {s.id: s for s in self.sources}

    @cached_property
    def attribution(self) -> Mapping[str, Attribution]:
        """The attributions by id."""
        return {a.id: a for a in self.attributions}
