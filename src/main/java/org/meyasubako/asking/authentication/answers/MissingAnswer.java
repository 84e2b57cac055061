package org.meyasubako.asking.authentication.answers;

import org.meyasubako.asking.lookup.Question;

/** A question whose answer an evaluation needed and nobody recorded. */
public record MissingAnswer(Question question, NameSource source) {}
