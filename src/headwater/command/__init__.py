"""The command line: a thin layer over the library."""

from headwater.command.main import main

__all__ = ["main"]
