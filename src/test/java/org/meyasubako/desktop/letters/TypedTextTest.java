package org.meyasubako.desktop.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {

    private static final String MADE = "Dear Ms Sato,\n\nthe answer is due on [missing].\n\nOur desk\n";
    private static final String ANEW = "Dear Ms Sato,\n\nthe answer is due on 3 March.\n\nOur desk\n";

    @Test
    void whatWasFilledInBehindAChangeIsInTheText() {
        assertThat(new TypedText(MADE, MADE.replace("Dear Ms Sato", "Good morning")).over(ANEW))
                .isEqualTo("Good morning,\n\nthe answer is due on 3 March.\n\nOur desk\n");
    }

    @Test
    void whatWasFilledInBeforeAChangeIsInTheText() {
        assertThat(new TypedText(MADE, MADE.replace("Our desk", "Yours")).over(ANEW))
                .isEqualTo("Dear Ms Sato,\n\nthe answer is due on 3 March.\n\nYours\n");
    }

    @Test
    void wordsOfAPersonStandWhereSomethingElseWasFilledIn() {
        TypedText typed = new TypedText(MADE, MADE.replace("[missing]", "Friday"));
        assertThat(typed.over(ANEW)).isEqualTo(typed.left());
        assertThat(typed.hides(ANEW)).isTrue();
    }

    @Test
    void nothingIsHiddenWhereBothStand() {
        assertThat(new TypedText(MADE, MADE.replace("Our desk", "Yours")).hides(ANEW)).isFalse();
    }

    @Test
    void anUnchangedTextIsTheNewOne() {
        assertThat(new TypedText(MADE, MADE).over(ANEW)).isEqualTo(ANEW);
    }

    @Test
    void wordsPutInAtTheSamePlaceAreBothThere() {
        assertThat(new TypedText("ab", "a1b").over("a2b")).isIn("a12b", "a21b");
    }

    @Test
    void everythingMayBeTakenOut() {
        assertThat(new TypedText(MADE, "").over(MADE)).isEmpty();
    }

    @Test
    void repeatedLettersAreCountedOnce() {
        assertThat(new TypedText("aaa", "aaaa").over("aaa")).isEqualTo("aaaa");
        assertThat(new TypedText("aaaa", "aa").over("aaaa")).isEqualTo("aa");
    }
}
