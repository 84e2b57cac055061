package org.meyasubako.judging.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.deadline.Deadline;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.reading.complaint.Complainant.Channel;
import org.meyasubako.reading.complaint.ComplaintFormat;

/** Makes what is counted, one complaint or case after the other; times are those of Tokyo. */
final class MadeFigures {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final List<CountedComplaint> complaints = new ArrayList<>();
    private final List<CountedCase> cases = new ArrayList<>();

    /** Of {@code 2026-03-02T09:00}. */
    static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(TOKYO).toInstant();
    }

    private CountedComplaint next(Optional<Instant> received) {
        return new CountedComplaint(complaints.size() + 1L, received, ComplaintFormat.PLAIN, Channel.PERSON, "ja", Optional.of(Kind.NAMED),
                Optional.of(CauseCode.K3_URL), Set.of(), Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    MadeFigures complaint(String local) {
        complaints.add(next(Optional.of(at(local))));
        return this;
    }

    MadeFigures complaintWithoutTime() {
        complaints.add(next(Optional.empty()));
        return this;
    }

    MadeFigures of(String local, String mailbox) {
        CountedComplaint made = next(Optional.of(at(local)));
        complaints.add(new CountedComplaint(made.number(), made.received(), made.format(), made.channel(), made.language(), made.kind(),
                made.cause(), Set.of(), Optional.of(mailbox), Optional.empty(), false, Optional.empty()));
        return this;
    }

    MadeFigures about(String local, String... customers) {
        CountedComplaint made = next(Optional.of(at(local)));
        complaints.add(new CountedComplaint(made.number(), made.received(), made.format(), made.channel(), made.language(), made.kind(),
                made.cause(), Arrays.stream(customers).map(CustomerNumber::new).collect(Collectors.toSet()), Optional.empty(), Optional.empty(),
                false, Optional.empty()));
        return this;
    }

    MadeFigures report(String local, String run) {
        CountedComplaint made = next(Optional.of(at(local)));
        complaints.add(new CountedComplaint(made.number(), made.received(), ComplaintFormat.ARF, Channel.FEEDBACK_LOOP, "en", Optional.of(Kind.SENT),
                Optional.of(CauseCode.K1_HDR), Set.of(), Optional.of("loop@isp.example"), Optional.of(run), false, Optional.empty()));
        return this;
    }

    MadeFigures trap(String local) {
        CountedComplaint made = next(Optional.of(at(local)));
        complaints.add(new CountedComplaint(made.number(), made.received(), ComplaintFormat.NONE, made.channel(), "", Optional.empty(),
                Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), true, Optional.empty()));
        return this;
    }

    MadeFigures closed(String local, String end) {
        CountedComplaint made = next(Optional.of(at(local)));
        complaints.add(new CountedComplaint(made.number(), made.received(), made.format(), made.channel(), "fr", made.kind(), made.cause(), Set.of(),
                Optional.empty(), Optional.empty(), false, Optional.of(at(end))));
        return this;
    }

    MadeFigures openCase(String first, Deadline... clocks) {
        cases.add(new CountedCase(cases.size() + 1L, at(first), Optional.empty(), Optional.empty(), Optional.empty(), Disposition.OPEN, List.of(clocks)));
        return this;
    }

    MadeFigures decided(String first, String at, Disposition disposition) {
        cases.add(new CountedCase(cases.size() + 1L, at(first), Optional.empty(), Optional.of(at(at)), Optional.of(at(at)), disposition, List.of()));
        return this;
    }

    Counted counted(String now) {
        return new Counted(complaints, cases, Map.of(new CustomerNumber("C-1"), "会社一"), at(now), TOKYO);
    }

    /** At the end of March. */
    Report march() {
        return report("2026-03-31T12:00", "2026-03-01", "2026-03-31", Step.DAY);
    }

    Report report(String now, String from, String to, Step step) {
        return new ReportCounter().count(counted(now), new Period(LocalDate.parse(from), LocalDate.parse(to)), step);
    }

    static Figure figure(Report report, Chapter.Subject chapter, String code) {
        return report.chapter(chapter).figures().stream().filter(figure -> figure.code().equals(code)).findFirst().orElseThrow();
    }

    static long number(Report report, Chapter.Subject chapter, String code) {
        return figure(report, chapter, code).amount().value().orElseThrow();
    }
}
