"""Training of the sides that articles take to claims."""
