"""Grammar without a parser: the words of a sentence, its phrases, its reporting verbs."""
