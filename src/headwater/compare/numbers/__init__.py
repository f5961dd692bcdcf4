"""Numbers: how many of what the words of a text say, with bounds and units."""
