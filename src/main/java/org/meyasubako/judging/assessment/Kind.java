package org.meyasubako.judging.assessment;

/** What our part in the abuse is, gravest first. */
public enum Kind {
    /** Our customer sent it. */
    SENT("1"),
    /** A third party abused a server or an account in our network. */
    ABUSED("2"),
    /** It came from us, by the customer or by an abuser: undecided, or not yet confirmed. */
    SENT_OR_ABUSED("1-or-2"),
    /** It only names a URL, an address or a domain of ours. */
    NAMED("3"),
    NOT_OURS("not-ours"),
    /** Nothing was handed in that could be judged. */
    INSUFFICIENT("insufficient");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /** The form of the command line. */
    public String code() {
        return code;
    }
}
