package org.meyasubako.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.complaint.EventTime;
import org.meyasubako.reading.complaint.ReportedMessage;
import org.meyasubako.reading.indicator.Indicator;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.writing.letter.Referral;
import org.meyasubako.writing.letter.ReferralForm;
import org.meyasubako.writing.redaction.Audience;

/** Makes the machine-readable report of a referral from the complaint that it speaks of. */
final class ReferralReader {

    private final Casework work;

    ReferralReader(Casework work) {
        this.work = work;
    }

    /** The report; empty where the complaint proves no source or bears no time. */
    Optional<Referral> read(LetterContext context) throws CasebookUnavailableException {
        Optional<Inspection> inspection = context.inspection();
        Optional<IpAddress> source = inspection.flatMap(LetterContextReader::source);
        Optional<Instant> at = inspection.flatMap(read -> read.complaint().eventTime()).map(EventTime::at);
        Optional<CaseNumber.Complaint> number = context.complaints().stream().map(ListRow::number).findFirst();
        if (source.isEmpty() || at.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        Complaint complaint = inspection.get().complaint();
        Optional<Hop> hop = complaint.chain().flatMap(chain -> chain.handover().map(HopChain.Handover::hop).map(chain.hops()::get));
        List<String> copy = work.copies().copy(number.get(), inspection.get(), context.opened().map(CaseBoard.OpenCase::number), Audience.OPERATOR,
                work.copies().customer(context.customer())).text().lines().toList();
        List<String> urls = complaint.indicators().stream().filter(found -> found.type() == Indicator.Type.URL).map(Indicator::value).distinct().toList();
        return Optional.of(new Referral(ReferralForm.ARF, source.get(), at.get(), hop.map(each -> each.received().port())
                .orElse(java.util.OptionalInt.empty()), hop.flatMap(each -> each.received().envelopeFrom()), urls, copy,
                complaint.reported().form() == ReportedMessage.Form.HEADERS));
    }
}
