package org.meyasubako.reading.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.ReceivedTokenizer.Tokens;

/** A Received field cut into its clauses and its date, before anybody asks which program wrote it. */
final class ReceivedLine {

    private final List<Clause> clauses;
    private final List<String> comments;
    private final Clause from;
    private final Clause by;
    private final Clause via;
    private final Clause with;
    private final Clause id;
    private final Clause recipient;
    private final Clause preamble;
    private final Optional<MailDate> date;
    private final boolean limited;

    private ReceivedLine(List<Clause> clauses, Optional<MailDate> date, boolean limited) {
        this.clauses = List.copyOf(clauses);
        List<String> all = new ArrayList<>();
        clauses.forEach(clause -> all.addAll(clause.comments()));
        this.comments = List.copyOf(all);
        this.from = first(this.clauses, "from");
        this.by = first(this.clauses, "by");
        this.via = first(this.clauses, "via");
        this.with = first(this.clauses, "with");
        this.id = first(this.clauses, "id");
        this.recipient = first(this.clauses, "for");
        this.preamble = first(this.clauses, "");
        this.date = date;
        this.limited = limited;
    }

    /** Reads the unfolded body of a field; never fails. */
    static ReceivedLine of(String body) {
        String text = cleaned(body);
        Tokens head = ReceivedTokenizer.tokenize(text, 0);
        List<ReceivedToken> tokens = new ArrayList<>(head.list());
        if (head.limited() && head.lastSemicolon() >= 0) {
            // What was left out stands in the middle; the date stands at the end.
            tokens.removeIf(token -> token.start() >= head.lastSemicolon());
            tokens.addAll(ReceivedTokenizer.tokenize(text, head.lastSemicolon()).list());
        }
        Optional<ReceivedDateReader.Found> date = ReceivedDateReader.find(text, tokens);
        date.ifPresent(found -> tokens.subList(found.from(), found.to()).clear());
        return new ReceivedLine(split(tokens), date.map(ReceivedDateReader.Found::date), head.limited());
    }

    /**
     * Controls and a doubled field name dropped, each run of white space made one space, and the three signs that web archives escape
     * put back.
     */
    private static String cleaned(String body) {
        char[] clean = new char[body.length()];
        int length = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            boolean visible = (c > ' ' && c < 0x7F) || (c > '\u00A0' && !Character.isWhitespace(c));
            if (visible) {
                clean[length++] = c;
            } else if ((Character.isWhitespace(c) || c == '\u00A0') && length > 0 && clean[length - 1] != ' ') {
                clean[length++] = ' ';
            }
        }
        String text = new String(clean, 0, length).stripTrailing();
        if (startsWith(text, "Received:")) {
            text = text.substring("Received:".length());
        }
        return text.indexOf('&') < 0 ? text : text.replace("&lt;", "<").replace("&gt;", ">").replace("&#43;", "+");
    }

    private static List<Clause> split(List<ReceivedToken> tokens) {
        List<Clause> clauses = new ArrayList<>();
        String keyword = "";
        List<ReceivedToken> items = new ArrayList<>();
        for (ReceivedToken token : tokens) {
            Optional<String> opens = token.keyword();
            if (opens.isPresent()) {
                clauses.add(new Clause(keyword, items));
                keyword = opens.get();
                items.clear();
            } else if (!token.isSemicolon()) {
                items.add(token);
            }
        }
        clauses.add(new Clause(keyword, items));
        clauses.removeIf(clause -> clause.keyword().isEmpty() && clause.isEmpty());
        return clauses;
    }

    /** In their order; what stands before the first keyword is a clause with an empty keyword. */
    List<Clause> clauses() {
        return clauses;
    }

    Optional<MailDate> date() {
        return date;
    }

    /** Whether the line has more parts than are read. */
    boolean limited() {
        return limited;
    }

    private static Clause first(List<Clause> clauses, String keyword) {
        for (Clause clause : clauses) {
            if (clause.keyword().equals(keyword)) {
                return clause;
            }
        }
        return Clause.NONE;
    }

    /** The first from clause; {@link Clause#NONE} where there is none, as with the others. */
    Clause from() {
        return from;
    }

    Clause by() {
        return by;
    }

    Clause via() {
        return via;
    }

    Clause with() {
        return with;
    }

    Clause id() {
        return id;
    }

    /** The for clause. */
    Clause recipient() {
        return recipient;
    }

    /** What stands before the first keyword. */
    Clause preamble() {
        return preamble;
    }

    /** The second clause with this keyword; an empty one where there is none. */
    Clause secondClause(String keyword) {
        boolean first = true;
        for (Clause clause : clauses) {
            if (clause.keyword().equals(keyword)) {
                if (!first) {
                    return clause;
                }
                first = false;
            }
        }
        return Clause.NONE;
    }

    /** All comments of the line, in order. */
    List<String> comments() {
        return comments;
    }

    /** The first comment that begins with {@code start}, in any case. */
    Optional<String> commentStarting(String start) {
        for (String comment : comments) {
            if (startsWith(comment, start)) {
                return Optional.of(comment);
            }
        }
        return Optional.empty();
    }

    static boolean startsWith(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }

    /** Whether {@code text} holds {@code part}, which is in small letters, in any case. */
    static boolean contains(String text, String part) {
        char small = part.charAt(0);
        char capital = Character.toUpperCase(small);
        for (int i = 0; i <= text.length() - part.length(); i++) {
            char c = text.charAt(i);
            if ((c == small || c == capital) && text.regionMatches(true, i, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }
}
