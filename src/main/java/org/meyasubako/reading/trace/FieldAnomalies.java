package org.meyasubako.reading.trace;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.SpecialPurpose;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.trace.ReceivedField.HopRole;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/** What is odd about a Received field by itself, without its neighbours and without knowing whose hosts are whose. */
final class FieldAnomalies {

    /** Programs whose shape is unmistakable. */
    private static final Set<String> UNMISTAKABLE = Set.of("postfix", "sendmail", "exim", "qmail", "courier", "exchange", "zmailer",
            "ironport", "domino", "communigate", "mdaemon");

    /** Hosts that are known to run a program of their own, with the shapes that they do write. */
    private static final Map<String, Set<String>> RUNS = Map.of(
            "google.com", Set.of("gmail"),
            "gmail.com", Set.of("gmail"),
            "googlemail.com", Set.of("gmail"),
            "outlook.com", Set.of("exchange"),
            "hotmail.com", Set.of("exchange"),
            "yahoo.com", Set.of("yahoo", "qmail"),
            "amazonses.com", Set.of("ses"),
            "sendgrid.net", Set.of("sendgrid", "postfix"));

    private FieldAnomalies() {}

    static void mark(ReceivedLine line, ReceivedDraft draft) {
        if (isMixture(line, draft)) {
            draft.anomalies.add(AnomalyCode.FMT_MIX);
        }
        if (greetsAsReceiver(draft)) {
            draft.anomalies.add(AnomalyCode.HELO_IS_BY);
        }
        if (draft.date.filter(ZoneRule::isAbsurd).isPresent()) {
            draft.anomalies.add(AnomalyCode.ZONE_ABSURD);
        }
        if (draft.date.filter(MailDate::amPm).isPresent()) {
            draft.anomalies.add(AnomalyCode.AMPM);
        }
        if (draft.impossibleAddress || (draft.ip.isPresent() && isImpossible(draft.ip.get()))) {
            draft.anomalies.add(AnomalyCode.ILLEGAL_IP);
        }
    }

    /** A known host in another program's shape, or a mail address where every program writes its own host. */
    private static boolean isMixture(ReceivedLine line, ReceivedDraft draft) {
        Optional<String> by = line.by().word();
        boolean mailbox = draft.role == HopRole.SMTP && draft.by.isEmpty() && draft.ip.isPresent()
                && by.filter(word -> word.indexOf('@') > 0 && !word.startsWith("<")).isPresent();
        boolean foreign = draft.role == HopRole.SMTP && UNMISTAKABLE.contains(draft.format) && runsAnother(draft);
        return mailbox || foreign;
    }

    private static boolean runsAnother(ReceivedDraft draft) {
        String host = draft.by.orElse("");
        for (Map.Entry<String, Set<String>> runs : RUNS.entrySet()) {
            if (HostSuffix.matches(host, runs.getKey())) {
                return !runs.getValue().contains(draft.format);
            }
        }
        return false;
    }

    /** A peer on the receiver's own machine may well bear its name. */
    private static boolean greetsAsReceiver(ReceivedDraft draft) {
        boolean named = draft.role == HopRole.SMTP && draft.ip.isPresent() && draft.helo.isPresent() && draft.by.isPresent();
        boolean itself = draft.rdnsState == RdnsState.VERIFIED && draft.rdns.filter(name -> name.equalsIgnoreCase(draft.by.orElse(""))).isPresent();
        return named && !itself && ClauseReader.host(draft.helo.get()).equalsIgnoreCase(draft.by.get()) && !draft.ip.equals(draft.byIp)
                && SpecialPurpose.of(draft.ip.get()).filter(SpecialPurpose::isInternal).isEmpty();
    }

    /** Internal addresses are real within a network; documentation addresses are the chain's to judge. */
    private static boolean isImpossible(IpAddress address) {
        return SpecialPurpose.of(address).filter(range -> !range.isInternal() && range != SpecialPurpose.DOCUMENTATION).isPresent();
    }
}
