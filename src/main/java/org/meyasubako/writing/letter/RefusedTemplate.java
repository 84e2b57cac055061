package org.meyasubako.writing.letter;

import org.meyasubako.basis.wording.Sentence;

/**
 * A template that can't be used; the shipped one stays in its place.
 *
 * @param file its name
 * @param line from 1; 0 where the fault has no place
 */
public record RefusedTemplate(String file, int line, Sentence reason) implements Drafting {}
