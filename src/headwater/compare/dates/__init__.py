"""Dates: when the words of a text say that something was, counted from its own date."""
