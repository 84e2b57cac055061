package org.meyasubako.desktop.print;

/**
 * What a person wants printed of some paper.
 *
 * @param first the first page, from 1
 * @param last the last page, at least the first
 * @param copies how many of each, at least 1
 * @param colour in colour; else in black and white
 */
public record PrintOrder(int first, int last, int copies, boolean colour) {

    /** @throws IllegalArgumentException where no page or no copy would be printed */
    public PrintOrder {
        if (first < 1 || last < first || copies < 1) {
            throw new IllegalArgumentException("pages " + first + " to " + last + ", " + copies + " copies");
        }
    }

    /** How many sheets leave the printer. */
    public int sheets() {
        return (last - first + 1) * copies;
    }

    /** The page on a sheet: one whole copy after the other. */
    int page(int sheet) {
        return first + sheet % (last - first + 1);
    }
}
