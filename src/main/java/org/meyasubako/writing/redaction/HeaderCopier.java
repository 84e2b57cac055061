package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meyasubako.reading.message.AddressReader;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.SourceText;
import org.meyasubako.writing.redaction.CopyRules.Use;

/** Copies header fields as far as the audience may see them. */
final class HeaderCopier {

    private final CopyOrder order;
    private final CopyRules rules;
    private final List<HeaderField> fields;
    private final CopyWriter writer;

    HeaderCopier(CopyOrder order, CopyRules rules, List<HeaderField> fields, CopyWriter writer) {
        this.order = order;
        this.rules = rules;
        this.fields = List.copyOf(fields);
        this.writer = writer;
    }

    /** The header of a message; for a customer with the address from which his server handed the mail over. */
    void copy() {
        copyReport();
        if (order.audience() == Audience.CUSTOMER) {
            order.source().ifPresent(source -> writer.line("Received: from [" + source + "] " + Strike.MARK));
            writer.line("[redacted: other header fields]");
        }
    }

    /** The fields alone, such as those of a feedback report. */
    void copyReport() {
        if (order.audience() == Audience.CUSTOMER) {
            copyForCustomer();
        } else {
            TextRules text = rules.of(Use.TEXT);
            fields.forEach(field -> writer.field(field, shown(field), tokens(field).orElseGet(() -> text.strikes(shown(field)))));
        }
    }

    /** A header in an order of our own: which fields a receiver adds, and where, tells which receiver it is. */
    private void copyForCustomer() {
        Set<String> seen = new HashSet<>();
        List<HeaderField> shown = new ArrayList<>();
        for (HeaderField field : fields) {
            Optional<StrikeReason> reason = FieldRule.hidden(field, order.strictness());
            String name = field.name().toLowerCase(Locale.ROOT);
            if (reason.isPresent() || (FieldRule.SHOWN.contains(name) && !seen.add(name))) {
                writer.hidden(field, reason.orElse(StrikeReason.FIELD));
            } else {
                shown.add(field);
            }
        }
        shown.sort(Comparator.comparingInt(HeaderCopier::rank));
        for (HeaderField field : shown) {
            String name = field.name().toLowerCase(Locale.ROOT);
            writer.field(field, shown(field), strikes(field, name, rules.of(FieldRule.use(name))));
        }
    }

    private static int rank(HeaderField field) {
        int rank = FieldRule.SHOWN.indexOf(field.name().toLowerCase(Locale.ROOT));
        return rank < 0 ? FieldRule.SHOWN.size() : rank;
    }

    private List<Strike> strikes(HeaderField field, String name, TextRules text) {
        SourceText shown = shown(field);
        if (FieldRule.DATES.contains(name)) {
            return order.strictness().allows(Loosening.TIMES) ? List.of() : List.of(HourWriter.toTheHour(shown.text()));
        }
        if (name.equals("content-type")) {
            int end = shown.text().indexOf(';');
            return end < 0 ? text.strikes(shown) : List.of(Strike.of(end + 1, shown.length(), StrikeReason.FIELD));
        }
        return name.equals("received") ? ReceivedStriker.strikes(shown.text(), text.strikes(shown), order) : text.strikes(shown);
    }

    /** Fields of recipients for an operator: a token for each, and no name. */
    private Optional<List<Strike>> tokens(HeaderField field) {
        if (order.audience() != Audience.OPERATOR || !Recipients.isRecipientField(field)) {
            return Optional.empty();
        }
        String tokens = AddressReader.read(field.text()).stream().map(each -> rules.token(each.address()))
                .collect(Collectors.joining(", "));
        SourceText shown = shown(field);
        return Optional.of(List.of(new Strike(0, shown.length(), StrikeReason.RECIPIENT, tokens.isEmpty() ? Strike.MARK : tokens)));
    }

    /** The body as a person reads it; encoded words have no bytes of their own. */
    private static SourceText shown(HeaderField field) {
        return field.body().text().equals(field.text()) ? field.body() : SourceText.of(field.text());
    }
}
