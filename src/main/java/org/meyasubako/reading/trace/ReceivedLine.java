package org.meyasubako.reading.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.ReceivedTokenizer.Tokens;

/** A Received field cut into its clauses and its date, before anybody asks which program wrote it. */
final class ReceivedLine {

    private final List<Clause> clauses;
    private final List<String> comments;
    private final Optional<MailDate> date;
    private final boolean limited;

    private ReceivedLine(List<Clause> clauses, Optional<MailDate> date, boolean limited) {
        this.clauses = List.copyOf(clauses);
        this.comments = clauses.stream().flatMap(clause -> clause.comments().stream()).toList();
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

    /** Controls and a doubled field name dropped, white space made plain, and the three signs that web archives escape put back. */
    private static String cleaned(String body) {
        StringBuilder clean = new StringBuilder(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                clean.append(' ');
            } else if (!Character.isISOControl(c)) {
                clean.append(c);
            }
        }
        String text = clean.toString().strip();
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

    /** The first clause with this keyword; an empty one where there is none. */
    Clause clause(String keyword) {
        for (Clause clause : clauses) {
            if (clause.keyword().equals(keyword)) {
                return clause;
            }
        }
        return Clause.NONE;
    }

    boolean has(String keyword) {
        return clause(keyword) != Clause.NONE;
    }

    /** What stands before the first keyword. */
    Clause preamble() {
        return clause("");
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

    static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part);
    }
}
