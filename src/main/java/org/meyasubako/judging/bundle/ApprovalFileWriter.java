package org.meyasubako.judging.bundle;

/** Writes an approval file: a first line that says what it is, then one {@code Name: value} a line, in a fixed order. */
public final class ApprovalFileWriter {

    /** The first line; the number is that of the format. */
    static final String TITLE = "Meyasubako approval 1";

    /** The text of the file; lines end at LF. */
    public String write(ApprovalFile file) {
        StringBuilder text = new StringBuilder(TITLE).append('\n');
        line(text, "Case", file.bundle());
        line(text, "Disposition", file.disposition().code());
        file.clause().ifPresent(clause -> line(text, "Clause", clause.number()));
        file.clause().ifPresent(clause -> line(text, "Clause-Version", clause.version()));
        line(text, "Ground-SHA256", file.ground().hex());
        line(text, "Decided-By", file.person());
        line(text, "Decided-At", file.decided().toString());
        line(text, "Journal-Head", file.journalHead().hex());
        file.approval().ifPresent(approval -> line(text, "Approved-By", approval.account()));
        file.approval().ifPresent(approval -> line(text, "Approved-At", approval.at().toString()));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}
