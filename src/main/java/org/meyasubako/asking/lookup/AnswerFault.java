package org.meyasubako.asking.lookup;

import java.nio.file.Path;
import org.meyasubako.basis.wording.Sentence;

/**
 * A line of a file of recorded answers that could not be used.
 *
 * @param line counted from 1; 0 for the file as a whole
 */
public record AnswerFault(Path file, int line, Sentence reason) {}
