package org.meyasubako.writing.redaction;

import java.util.List;

/** One rule of what must not be shown. */
interface Striker {

    /** The stretches of {@code text} that this rule strikes; they may overlap. */
    List<Strike> strikes(String text);
}
