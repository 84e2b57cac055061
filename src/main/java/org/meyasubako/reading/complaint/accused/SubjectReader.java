package org.meyasubako.reading.complaint.accused;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.complaint.ComplaintFormat;
import org.meyasubako.reading.complaint.Recognized;
import org.meyasubako.reading.complaint.Statement;
import org.meyasubako.reading.complaint.Subject;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.message.MailDate;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;

/**
 * Reads what a complaint accuses, best first: the source of the mail, what it advertises, and what else is named.
 *
 * <p>Facts come from the reported message, then from the fields of a feedback report, never from its prose (RFC 5965 section 2). Reports
 * that accuse nobody (not-spam, opt-out) only name.
 */
public final class SubjectReader {

    /** Subjects of one complaint; a table of thousands has its own reader. */
    private static final int MOST = 500;


    private final WordSubjectReader words;
    private final ReportedSubjectReader reportedMessages;

    public SubjectReader(IndicatorExtractor indicators) {
        this.words = new WordSubjectReader(indicators);
        this.reportedMessages = new ReportedSubjectReader(indicators);
    }

    /**
     * @param chain of the reported message
     * @param further of the other messages that were handed in
     */
    public Accusation read(Message message, Recognized recognized, Complainant complainant, Optional<HopChain> chain, List<HopChain> further) {
        if (recognized.format() == ComplaintFormat.NONE) {
            return Accusation.NONE;
        }
        Bystanders bystanders = new Bystanders(message, complainant);
        List<Subject> found = new ArrayList<>();
        addSources(recognized, chain, found);
        further.forEach(other -> addChain(other, recognized.format().code(), Subject.Role.SOURCE, found));
        recognized.reported().message().ifPresent(reported -> found.addAll(reportedMessages.read(reported, bystanders)));
        recognized.others().forEach(other -> found.addAll(reportedMessages.read(other, bystanders)));
        if (recognized.statement().isEmpty()) {
            found.addAll(words.read(message, recognized.words(), recognized.format() == ComplaintFormat.PLAIN, bystanders));
        }
        return new Accusation(distinct(recognized.statement().map(statement -> found.stream().map(statement::toned).toList()).orElse(found)), List.of());
    }

    /** The proved source; then what the report states; then a presumed source, which counts only where the report states none. */
    private static void addSources(Recognized recognized, Optional<HopChain> chain, List<Subject> found) {
        boolean proved = chain.filter(HopChain::proves).isPresent();
        if (proved) {
            addChain(chain.get(), "chain", Subject.Role.SOURCE, found);
        }
        recognized.statement().map(Statement::subjects).ifPresent(found::addAll);
        if (chain.isPresent() && !proved) {
            boolean stated = found.stream().anyMatch(subject -> subject.type() == Subject.Type.IP);
            addChain(chain.get(), "chain", stated ? Subject.Role.MENTIONED : Subject.Role.SOURCE, found);
        }
    }

    private static void addChain(HopChain chain, String why, Subject.Role role, List<Subject> found) {
        if (chain.handover().isPresent()) {
            Hop hop = chain.hops().get(chain.handover().get().hop());
            String rule = chain.proves() ? ":handover" : ":presumed-handover";
            add(hop, chain.handover().get().ip(), why + rule, role, found);
            return;
        }
        // Mail that began on the receiving side has no handover.
        chain.injection().ifPresent(injection -> injection.ip()
                .ifPresent(ip -> add(chain.hops().get(injection.hop()), ip, why + ":injection", role, found)));
    }

    private static void add(Hop hop, IpAddress ip, String why, Subject.Role role, List<Subject> found) {
        Optional<Instant> at = hop.received().date().map(MailDate::instant);
        found.add(new Subject(Subject.Type.IP, ip.toString(), role, at, why, hop.span()));
    }

    /** Each thing once, in its strongest role; roles in their order, within a role the order of the complaint. */
    private static List<Subject> distinct(List<Subject> found) {
        Set<String> seen = new HashSet<>();
        return found.stream().sorted(Comparator.comparing(Subject::role)).filter(subject -> seen.add(subject.type() + " " + subject.value()))
                .limit(MOST).toList();
    }
}
