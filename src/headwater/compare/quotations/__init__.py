"""Quotations: which words of several accounts are one utterance, and how their wordings differ."""
