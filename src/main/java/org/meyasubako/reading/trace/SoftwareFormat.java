package org.meyasubako.reading.trace;

import java.util.Map;
import java.util.Optional;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/** Programs that write the grammar's own shape, {@code from HELO (reverse [address])}, and give their name in a comment. */
final class SoftwareFormat implements ReceivedFormat {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("amavis", "amavis"), Map.entry("CommuniGate", "communigate"), Map.entry("Coremail", "coremail"),
            Map.entry("Cyrus", "cyrus"), Map.entry("ecelerity", "ecelerity"), Map.entry("EZweb Mail", "ezweb"),
            Map.entry("Haraka", "haraka"), Map.entry("hMailServer", "hmailserver"), Map.entry("InterMail", "intermail"),
            Map.entry("Lotus Domino", "domino"), Map.entry("IBM Domino", "domino"), Map.entry("HCL Domino", "domino"),
            Map.entry("MDaemon", "mdaemon"), Map.entry("Mirapoint", "mirapoint"), Map.entry("OpenSMTPD", "opensmtpd"),
            Map.entry("Oracle Communications", "oracle"), Map.entry("Sun Java", "oracle"), Map.entry("Sun Internet", "oracle"),
            Map.entry("iPlanet", "oracle"), Map.entry("PowerMTA", "powermta"), Map.entry("qpsmtpd", "qpsmtpd"),
            Map.entry("Sendmail", "sendmail"), Map.entry("Smail", "smail"), Map.entry("LISTSERV", "listserv"),
            Map.entry("Active!Hunter", "active-hunter"), Map.entry("Dovecot", "dovecot"));

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        Optional<String> name = line.comments().stream().map(SoftwareFormat::nameOf).filter(n -> !n.equals("general")).findFirst();
        if (name.isEmpty()) {
            return false;
        }
        draft.format = name.get();
        PeerReader.heloFirst(from, draft, RdnsState.NOT_LOOKED_UP);
        return true;
    }

    /** The program that a comment names; {@code general} for one that names none of ours. */
    static String nameOf(String comment) {
        return NAMES.entrySet().stream()
                .filter(entry -> ReceivedLine.startsWith(comment, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("general");
    }
}
