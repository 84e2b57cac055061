package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.reading.indicator.UrlExtractor;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.SourceText;

/**
 * Makes copies of mail for others, with everything struck that their audience must not see.
 *
 * <p>Of a mail for a customer only that is shown which is the same for hundreds of its recipients: his own mail log maps identifiers,
 * seconds and tokens to them. What comes from mail stands as text; characters that would act are written as their numbers.
 */
public final class Redactor {

    private final RuleMaker rules;

    /** @param tokens keyed for the reader of the copies and the case */
    public Redactor(TokenWriter tokens, UrlExtractor urls) {
        this.rules = new RuleMaker(tokens, urls);
    }

    /** The copy of a message: a complaint, or the message that it reports. Messages and files attached to it are not copied. */
    public StruckMessage redact(Message message, CopyOrder order) {
        CopyWriter writer = new CopyWriter();
        if (order.audience() == Audience.AUTHORITY && !order.basis()) {
            writer.mark("[redacted: mail]", message.span(), StrikeReason.NO_BASIS);
            writer.line("");
            return writer.finished(order);
        }
        CopyRules copy = rules.rules(order, allFields(message));
        new HeaderCopier(order, copy, message.fields(), writer).copy();
        writer.line("");
        new BodyCopier(order, copy, message, writer).copy();
        return writer.finished(order);
    }

    /** With those of feedback reports: they name recipients too. */
    private static List<HeaderField> allFields(Message message) {
        List<HeaderField> all = new ArrayList<>(message.fields());
        message.leaves().stream().filter(part -> part.is("message/feedback-report")).map(BodyCopier::reportFields).forEach(all::addAll);
        return all;
    }

    /** The copy of a text that is no mail: a note, an extract, pasted lines. */
    public StruckMessage redact(SourceText text, CopyOrder order) {
        CopyWriter writer = new CopyWriter();
        writer.text(text, rules.rules(order, List.of()).of(CopyRules.Use.TEXT).strikes(text));
        return writer.finished(order);
    }
}
