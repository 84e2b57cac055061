package org.meyasubako.asking.authentication.spf;

import org.meyasubako.asking.authentication.answers.NameSource;
import org.meyasubako.asking.lookup.Question;

/** A name that questions are about, and of what it is made. */
record CheckedName(String name, NameSource source) {

    Question question(Question.Type type) {
        return new Question(type, name);
    }
}
