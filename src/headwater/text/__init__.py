"""What every step needs of a text: lines, sentences, words, quotations. Offsets are characters of the text given."""
