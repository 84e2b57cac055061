package org.meyasubako.writing.document;

import org.meyasubako.basis.wording.Sentence;

/**
 * Where and why a template can't be read or filled.
 *
 * @param template its name
 * @param line from 1; 0 where the fault has no place
 * @param column from 1; 0 where the fault has no place
 * @param problem what is wrong
 * @param detail the name of the value or word at fault, or what the template engine said, in English
 */
public record BrokenTemplate(String template, int line, int column, Problem problem, String detail)
        implements TemplateReading, Filling {

    /** What can be wrong with a template. */
    public enum Problem {
        /** It is not well-formed. */
        SYNTAX,
        /** It uses a directive or built-in that templates may not use. */
        FORBIDDEN,
        /** It names a value that isn't given. */
        MISSING,
        /** A value is of another sort than its place asks: a list printed, a number compared with text. */
        MISFIT,
        /** It writes more than {@link TextTemplate#MOST_CHARACTERS}, or repeats more than {@link TextTemplate#MOST_STEPS} times. */
        ENDLESS
    }

    /** The fault in words, with template, line and column. */
    public Sentence reason() {
        return Sentence.of(BrokenTemplate.class, "template." + problem.name(), template, line, column, detail);
    }
}
