package org.meyasubako.desktop.letters;

import com.google.common.base.Strings;

/**
 * A letter's text that a person changed.
 *
 * @param made the text as it was made
 * @param left the text as the person leaves it
 */
record TypedText(String made, String left) {

    boolean isChanged() {
        return !made.equals(left);
    }

    /**
     * The person's change in a text that was made anew, as where a field was filled. Where both changed the same place, his words stand as
     * they are.
     */
    String over(String anew) {
        Stretch his = Stretch.between(made, left);
        Stretch other = Stretch.between(made, anew);
        if (his.end() <= other.start()) {
            return left.substring(0, left.length() - (made.length() - his.end())) + anew.substring(his.end());
        }
        if (other.end() <= his.start()) {
            return anew.substring(0, anew.length() - (made.length() - other.end())) + left.substring(other.end());
        }
        return left;
    }

    /** Whether that text lost something to the person's words. */
    boolean hides(String anew) {
        return !made.equals(anew) && !left.equals(anew) && over(anew).equals(left);
    }

    /** The part of a text that is other in another one. */
    private record Stretch(int start, int end) {

        static Stretch between(String text, String other) {
            int start = Strings.commonPrefix(text, other).length();
            int alike = Strings.commonSuffix(text.substring(start), other.substring(start)).length();
            return new Stretch(start, text.length() - alike);
        }
    }
}
