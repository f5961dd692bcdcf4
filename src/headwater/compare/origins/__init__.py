"""Origins: whoever would have had a claim at first hand. The one place where they are counted."""

from headwater.compare.origins.counting import origins, story_origins

__all__ = ["origins", "story_origins"]
