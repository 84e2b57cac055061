package org.meyasubako.workspace;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.Deed;
import org.meyasubako.casebook.Strike;
import org.meyasubako.own.provider.Customer;
import org.meyasubako.own.provider.MailboxProviders;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.reading.indicator.UrlExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.writing.redaction.Audience;
import org.meyasubako.writing.redaction.ClearValues;
import org.meyasubako.writing.redaction.CopyOrder;
import org.meyasubako.writing.redaction.ExtraStrike;
import org.meyasubako.writing.redaction.Lifted;
import org.meyasubako.writing.redaction.Redactor;
import org.meyasubako.writing.redaction.Strictness;
import org.meyasubako.writing.redaction.StruckMessage;
import org.meyasubako.writing.redaction.TokenWriter;

/** Copies of complaints for others, with what persons struck more or less. */
public final class CopyDesk {

    private final Casework work;
    private final MailboxProviders providers;
    private final ComplainantValues complainants;

    CopyDesk(Casework work) {
        this.work = work;
        this.providers = MailboxProviders.of(work.profile().orElseGet(Profile::empty));
        this.complainants = new ComplainantValues(work.profile().orElseGet(Profile::empty));
    }

    /**
     * The copy of what a complaint reports; where it reports nothing, of itself.
     *
     * @param bundle whose key makes the tokens; without one, none is kept and tokens differ from copy to copy
     */
    public StruckMessage copy(CaseNumber.Complaint number, Inspection inspection, Optional<CaseNumber.Bundle> bundle, Audience audience)
            throws CasebookUnavailableException {
        return copy(number, inspection, bundle, audience, ClearValues.NONE);
    }

    /** The same; {@code others} are whom it must not name beside the complainant: a sender may use our customer's name. */
    StruckMessage copy(CaseNumber.Complaint number, Inspection inspection, Optional<CaseNumber.Bundle> bundle, Audience audience, ClearValues others)
            throws CasebookUnavailableException {
        Message message = inspection.complaint().reported().message().orElseGet(() -> inspection.complaint().message());
        return new Redactor(new TokenWriter(key(bundle, audience), providers::countsEachMailbox), new UrlExtractor(new UrlNormalizer()))
                .redact(message, order(number, inspection, audience, others));
    }

    private byte[] key(Optional<CaseNumber.Bundle> bundle, Audience audience) throws CasebookUnavailableException {
        byte[] key = bundle.isPresent() && work.casebook().readOnly().isEmpty()
                ? work.casebook().redactionKeys().key(bundle.get(), work.stationery().keys(), work.person()) : work.stationery().keys().get();
        // Readers of one case can't join their copies by their tokens.
        return Hashing.hmacSha256(key).hashString(audience.name(), StandardCharsets.US_ASCII).asBytes();
    }

    private CopyOrder order(CaseNumber.Complaint number, Inspection inspection, Audience audience, ClearValues others) throws CasebookUnavailableException {
        List<ExtraStrike> more = new ArrayList<>();
        List<Lifted> less = new ArrayList<>();
        // Without the complainant's consent the customer gets the strict copy, whatever a person lifted.
        boolean mayLift = audience != Audience.CUSTOMER || work.casebook().consents().given(number);
        for (Deed<Strike> deed : work.casebook().strikes().of(number)) {
            if (deed.value().orElse(null) instanceof Strike.Added added) {
                added.place().ifPresent(place -> more.add(new ExtraStrike.Bytes(place)));
                if (added.text().isPresent()) {
                    work.casebook().texts().text(added.text().get()).ifPresent(words -> more.add(new ExtraStrike.Text(words)));
                }
            } else if (mayLift && deed.value().orElse(null) instanceof Strike.Lifted lifted) {
                // Where the reason was erased, the lifting has none any more.
                work.casebook().texts().text(lifted.reason()).ifPresent(reason -> less.add(new Lifted(lifted.what(), reason)));
            }
        }
        return CopyOrder.strict(audience, protectedIn(inspection, audience).and(others)).with(new Strictness(less)).withExtra(more)
                .withSource(inspection.complaint().chain().filter(HopChain::proves).flatMap(HopChain::handover).map(HopChain.Handover::ip));
    }

    private ClearValues protectedIn(Inspection inspection, Audience audience) {
        return audience == Audience.INTERNAL || audience == Audience.COMPLAINANT ? ClearValues.NONE
                : complainants.of(inspection.complaint());
    }

    /** Whom these complaints would name. */
    ClearValues complainants(List<Inspection> inspections) {
        return ClearValues.of(inspections.stream().flatMap(each -> complainants.of(each.complaint()).values().stream()).toList());
    }

    /** What names a customer. */
    ClearValues customer(Optional<Customer> customer) {
        return customer.map(ComplainantValues::of).orElse(ClearValues.NONE);
    }
}
