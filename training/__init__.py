"""How the shipped models were made; not part of the package."""
