"""A runner for each capability, and the floors that its figures must keep."""
