package org.meyasubako.reading.complaint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.reading.complaint.intake.ComplaintReader;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.ShippedTrustPolicy;

/** Makes complaints for tests, and tells in short what was read. */
public final class Given {

    public static final MessageReader MESSAGES = new MessageReader();

    private static final ComplaintReader COMPLAINTS = new ComplaintReader(MESSAGES, new ShippedTrustPolicy(true),
            new IndicatorExtractor(new UrlNormalizer()));

    private Given() {}

    public static Complaint read(byte[] mail) {
        return COMPLAINTS.read(MESSAGES.read(RawMessage.of(mail, "test.eml")));
    }

    public static Complaint read(String mail) {
        return read(mail.getBytes(StandardCharsets.UTF_8));
    }

    /** A person's mail to the desk. */
    public static String mail(String subject, String text) {
        return mail("p@complainant.example", "abuse@our.example", subject, text);
    }

    public static String mail(String from, String to, String subject, String text) {
        return "From: " + from + "\nTo: " + to + "\nSubject: " + subject + "\nDate: Tue, 3 Mar 2026 12:00:00 +0900\n"
                + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + text;
    }

    public static String crlf(String mail) {
        return mail.replace("\n", "\r\n");
    }

    /** Role and value of what is accused or named, in order. */
    public static List<String> subjects(Complaint complaint) {
        return complaint.subjects().stream().map(subject -> subject.role().code() + " " + subject.value()).toList();
    }

    public static List<String> repairs(Complaint complaint) {
        return complaint.reported().repairs().stream().map(ReportedMessage.Repair::code).toList();
    }

    public static List<String> defects(Complaint complaint) {
        return complaint.defects().stream().map(defect -> defect.code()).toList();
    }

    /** The bytes of a span, as characters of the same number. */
    public static String at(String mail, Span span) {
        byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
        return new String(bytes, (int) span.start(), (int) span.length(), StandardCharsets.UTF_8);
    }
}
