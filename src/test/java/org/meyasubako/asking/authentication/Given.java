package org.meyasubako.asking.authentication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.ChainReader;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ShippedTrustPolicy;
import org.meyasubako.reading.trace.TraceContext;
import org.meyasubako.reading.trace.TrustPolicy;

/** Headers of mails to a mailbox at victim.example or at our own exchanger mx.our.example, and what is read off them. */
final class Given {

    static final TrustPolicy POLICY = new OwnExchanger(new ShippedTrustPolicy(true));

    /** The line in which the complainant's exchanger took the mail over. */
    static final String HANDOVER = "Received: from mail.shop.example (mail.shop.example [198.51.100.5]) by mx.victim.example (Postfix)"
            + " with ESMTP id A1 for <v@victim.example>; Tue, 3 Mar 2026 09:10:11 +0900\n";

    static final String OWN_HANDOVER = HANDOVER.replace("mx.victim.example", "mx.our.example");

    private Given() {}

    /** The shipped list and one exchanger of ours. */
    private record OwnExchanger(TrustPolicy shipped) implements TrustPolicy {

        @Override
        public Optional<HostRole> roleOf(DomainName host) {
            return host.ascii().equals("mx.our.example") ? Optional.of(HostRole.OWN_MX) : shipped.roleOf(host);
        }

        @Override
        public Optional<HostRole> roleOf(IpAddress address) {
            return shipped.roleOf(address);
        }

        @Override
        public Optional<String> organisationOf(DomainName host) {
            return shipped.organisationOf(host);
        }

        @Override
        public boolean documentationIsPublic() {
            return true;
        }
    }

    static List<HeaderField> fields(String header) {
        return new MessageReader().read(RawMessage.of((header + "\n").getBytes(StandardCharsets.UTF_8), "test.eml")).fields();
    }

    static HopChain chain(List<HeaderField> fields, Copy copy) {
        return new ChainReader().read(new TraceContext(fields, Optional.empty(), POLICY, DomainName.parse("victim.example"), copy,
                TraceContext.HeaderState.COMPLETE, Set.of()));
    }

    static AuthenticationResults read(String header, Copy copy) {
        List<HeaderField> fields = fields(header);
        return new AuthenticationResultsReader(POLICY, Set.of("our-filter")).read(fields, Optional.of(chain(fields, copy)));
    }

    /** The results of a header that was handed in as an original. */
    static AuthenticationResults read(String header) {
        return read(header, Copy.ORIGINAL);
    }

    /** Standing and code of the reason of each result. */
    static List<String> standings(AuthenticationResults results) {
        return results.results().stream().map(result -> result.standing().code() + " " + result.why().code()).toList();
    }
}
