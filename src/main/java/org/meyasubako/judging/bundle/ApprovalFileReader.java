package org.meyasubako.judging.bundle;

import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;

/** Reads an approval file. It is refused whole where anything in it is missing, doubled or not understood. */
public final class ApprovalFileReader {

    /** Characters of a file that is read; a true one has less than a thousand. */
    private static final int LONGEST = 10_000;

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern WORD = Pattern.compile("\\S[^\\p{Cntrl}]{0,199}");
    private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();

    private static final List<String> NAMES = List.of("Case", "Disposition", "Clause", "Clause-Version", "Ground-SHA256", "Decided-By",
            "Decided-At", "Journal-Head", "Approved-By", "Approved-At");

    /** What a text turns out to be. */
    public sealed interface Reading {

        /** An approval file. */
        record Read(ApprovalFile file) implements Reading {}

        /** None, for this reason. */
        record Refused(Sentence reason) implements Reading {}
    }

    /** Reads the text of a file; whether the approval is good is for {@link DecisionRules} and the journal to say. */
    public Reading read(String text) {
        List<String> lines = text.length() > LONGEST ? List.of() : LINES.splitToList(text.replace("\uFEFF", ""));
        if (lines.isEmpty() || !lines.getFirst().equals(ApprovalFileWriter.TITLE)) {
            return new Reading.Refused(say("file.noTitle", ApprovalFileWriter.TITLE));
        }
        Map<String, String> fields = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = Math.max(line.indexOf(": "), 0);
            String name = line.substring(0, colon);
            if (!NAMES.contains(name) || fields.putIfAbsent(name, line.substring(colon + 2)) != null) {
                return new Reading.Refused(say("file.badLine", line.substring(0, Math.min(line.length(), 60))));
            }
        }
        return file(fields).<Reading>map(Reading.Read::new).orElseGet(() -> new Reading.Refused(say("file.incomplete")));
    }

    private static Optional<ApprovalFile> file(Map<String, String> fields) {
        Optional<String> bundle = word(fields, "Case");
        Optional<Disposition> disposition = word(fields, "Disposition").flatMap(Disposition::of);
        Optional<Sha256> ground = digest(fields, "Ground-SHA256");
        Optional<String> person = word(fields, "Decided-By");
        Optional<Instant> decided = instant(fields, "Decided-At");
        Optional<Sha256> head = digest(fields, "Journal-Head");
        Optional<ClauseInForce> clause = word(fields, "Clause")
                .flatMap(number -> word(fields, "Clause-Version").map(version -> new ClauseInForce(number, version)));
        Optional<Decision.Approval> approval = word(fields, "Approved-By")
                .flatMap(account -> instant(fields, "Approved-At").map(at -> new Decision.Approval(account, at)));
        boolean whole = bundle.isPresent() && disposition.isPresent() && ground.isPresent() && person.isPresent() && decided.isPresent()
                && head.isPresent() && clause.isPresent() == names(fields, "Clause", "Clause-Version")
                && approval.isPresent() == names(fields, "Approved-By", "Approved-At");
        return whole ? Optional.of(new ApprovalFile(bundle.get(), disposition.get(), clause, ground.get(), person.get(), decided.get(),
                head.get(), approval)) : Optional.empty();
    }

    /** Whether a pair of lines is there, be it half. */
    private static boolean names(Map<String, String> fields, String one, String other) {
        return fields.containsKey(one) || fields.containsKey(other);
    }

    private static Optional<String> word(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> WORD.matcher(value).matches());
    }

    private static Optional<Sha256> digest(Map<String, String> fields, String name) {
        return word(fields, name).filter(value -> DIGEST.matcher(value).matches()).map(Sha256::new);
    }

    private static Optional<Instant> instant(Map<String, String> fields, String name) {
        return word(fields, name).flatMap(value -> {
            try {
                return Optional.of(Instant.parse(value));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private static Sentence say(String code, Object... arguments) {
        return Sentence.of(ApprovalFileReader.class, code, arguments);
    }
}
