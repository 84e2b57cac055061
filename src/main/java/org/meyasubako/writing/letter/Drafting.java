package org.meyasubako.writing.letter;

/** What came of writing a letter: a draft, or why the template can't be used. */
public sealed interface Drafting permits Draft, RefusedTemplate {}
