package org.meyasubako.reading.trace;

import java.util.Map;
import java.util.Optional;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/** Services that write the grammar's own shape, {@code from HELO (reverse [address])}, and no program's name: only their host tells. */
final class HostedFormat implements ReceivedFormat {

    private static final Map<String, String> HOSTS = Map.ofEntries(
            Map.entry("pphosted.com", "proofpoint"), Map.entry("ppops.net", "proofpoint"), Map.entry("ppe-hosted.com", "proofpoint"),
            Map.entry("mimecast.com", "mimecast"), Map.entry("zoho.com", "zoho"), Map.entry("zohomail.com", "zoho"),
            Map.entry("mailgun.net", "mailgun"), Map.entry("mailgun.org", "mailgun"), Map.entry("mandrillapp.com", "mandrill"),
            Map.entry("mcsv.net", "mailchimp"), Map.entry("rsgsv.net", "mailchimp"), Map.entry("nifty.com", "nifty"));

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        Optional<String> name = line.by().comments().isEmpty() ? draft.by.flatMap(by -> nameOf(by, draft)) : Optional.empty();
        if (name.isEmpty()) {
            return false;
        }
        draft.format = name.get();
        // Proofpoint descends from sendmail, which looks the name up.
        PeerReader.heloFirst(from, draft, draft.format.equals("proofpoint") ? RdnsState.NONE : RdnsState.NOT_LOOKED_UP);
        return true;
    }

    private static Optional<String> nameOf(String host, ReceivedDraft draft) {
        if (draft.id.filter(HostedFormat::isProofpointId).isPresent()) {
            return Optional.of("proofpoint");
        }
        int last = host.lastIndexOf('.');
        String domain = host.substring(host.lastIndexOf('.', last - 1) + 1);
        return Optional.ofNullable(HOSTS.get(domain));
    }

    /** Ten small letters and digits, a hyphen, a number: {@code 2utkrvjkpa-1}, also where it runs in the customer's house. */
    private static boolean isProofpointId(String id) {
        return id.length() == 12 && id.charAt(10) == '-' && Character.isDigit(id.charAt(11))
                && id.chars().limit(10).allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    }
}
