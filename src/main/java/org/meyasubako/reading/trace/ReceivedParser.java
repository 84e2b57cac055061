package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Optional;
import org.meyasubako.reading.trace.ReceivedField.HopRole;
import org.meyasubako.reading.trace.ReceivedField.ParseState;

/**
 * Reads Received fields (RFC 5321 section 4.4, RFC 5322 section 3.6.7) of any program, whatever stands in them.
 *
 * <p>A line is cut into clauses first; then the formats are asked, the most particular first, and each corrects what its program means
 * by the names in the from clause. A line that no format knows is read by the grammar; one that lacks its by-host is partial, one that
 * has neither it nor an address is opaque. The time taken is linear in the length of the line.
 */
public final class ReceivedParser {

    private static final List<ReceivedFormat> FORMATS = List.of(
            new InvocationFormat(), new OwnStepFormat(), new ScannerFormat(), new FetchFormat(), new SendgridFormat(), new WebmailFormat(),
            new ExchangeFormat(), new GmailFormat(), new YahooFormat(), new SesFormat(), new EximFormat(), new PostfixFormat(),
            new CourierFormat(), new ZmailerFormat(), new JamesFormat(), new ObtuseFormat(),
            new IronportFormat(), new QmailFormat(), new NiftyFormat(),
            new SendmailFormat(), new SoftwareFormat(), new HostedFormat(), new GeneralFormat());

    /**
     * Reads one field.
     *
     * @param unfoldedBody what stands behind {@code Received:}, line breaks removed; any text is allowed
     */
    public ReceivedField parse(String unfoldedBody) {
        ReceivedLine line = ReceivedLine.of(unfoldedBody);
        FromPart from = FromPart.of(line);
        ReceivedDraft draft = new ReceivedDraft();
        ClauseReader.read(line, from, draft);
        for (ReceivedFormat format : FORMATS) {
            if (format.read(line, from, draft)) {
                break;
            }
        }
        StrayAddressReader.read(line, draft);
        LocalStepClassifier.mark(line, from, draft);
        FieldAnomalies.mark(line, draft);
        ParseState state = state(line, draft);
        if (state != ParseState.FULL && draft.format.equals("general")) {
            draft.format = "unknown";
        }
        return draft.finished(unfoldedBody, state);
    }

    private static ParseState state(ReceivedLine line, ReceivedDraft draft) {
        boolean general = draft.format.equals("general");
        if (draft.role == HopRole.LOCAL && !general) {
            return line.limited() ? ParseState.PARTIAL : ParseState.FULL;
        }
        if (draft.by.isEmpty()) {
            return draft.ip.isPresent() || draft.impossibleAddress ? ParseState.PARTIAL : ParseState.OPAQUE;
        }
        Optional<String> peer = line.from().word().or(() -> line.from().comment());
        boolean namesNobody = !line.from().isMissing() && peer.isEmpty();
        boolean strange = general && (namesNobody || !line.preamble().words().isEmpty());
        return line.limited() || strange ? ParseState.PARTIAL : ParseState.FULL;
    }
}
