"""Words, sentences, dates and templates; pure functions over text."""
