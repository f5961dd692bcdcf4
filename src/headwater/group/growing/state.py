"""State: what a grouping knows."""

from dataclasses import dataclass, field

from headwater.group.growing.archive import Archive
from headwater.group.growing.decisions import Decision
from headwater.group.growing.register import Register


@dataclass(kw_only=True, slots=True)
class State:
    """Articles by their numbers, the stories that they are in, and what a person has decided.

    `digests` are the articles found to tell of several stories, `tells` pairs of an article and one of a story that it
    tells of besides its own.
    """

    archive: Archive = field(default_factory=Archive)
    register: Register = field(default_factory=Register)
    decisions: list[Decision] = field(default_factory=list)
    digests: set[int] = field(default_factory=set)
    tells: set[tuple[int, int]] = field(default_factory=set)

    def home(self, article: int) -> int:
        """The number of the story that an article is in."""
        return self.register.home[self.archive.first[article]]
