package org.meyasubako.casebook;

import org.meyasubako.own.provider.CustomerNumber;

/** To whom a letter is written. */
public sealed interface LetterReader {

    /**
     * Somebody who complained.
     *
     * @param key his mailbox in the form in which two are compared; where he has none, his name
     */
    record Complainant(String key) implements LetterReader {}

    /** A contract party of ours. */
    record Customer(CustomerNumber number) implements LetterReader {}

    /**
     * The operator of a blocklist, of another network, of a receiving server; a reporting body.
     *
     * @param key mailbox or name
     */
    record Operator(String key) implements LetterReader {}
}
