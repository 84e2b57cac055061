package org.meyasubako.reading.complaint.forward;

import java.util.List;
import java.util.Locale;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.NamedAddress;
import org.meyasubako.reading.message.Part;

/**
 * Tells the mail by which a mail system reports on a delivery (RFC 3464, RFC 8098, and the free forms of older software). It may bring back
 * a whole message, but nobody complains in it.
 */
public final class DeliveryReport {

    private static final List<String> PARTS = List.of("message/delivery-status", "message/global-delivery-status",
            "message/disposition-notification");
    private static final List<String> REPORT_TYPES = List.of("delivery-status", "disposition-notification");
    private static final List<String> SUBJECTS = List.of("undeliver", "delivery", "returned mail", "failure notice", "mail system error",
            "mail error", "could not be delivered", "non remis", "unzustellbar", "配信不能", "配信エラー", "送信エラー", "メールエラー", "未配信",
            "送信できません");

    private DeliveryReport() {}

    public static boolean is(Message message) {
        List<Part> parts = message.root().walk();
        boolean typed = parts.stream().anyMatch(part -> PARTS.contains(part.mediaType().name()) || isReport(part));
        return typed || message.field("X-Failed-Recipients").isPresent() || isFromDaemon(message) || returnsToNobody(message);
    }

    private static boolean isReport(Part part) {
        return part.is("multipart/report")
                && part.mediaType().parameter("report-type").filter(type -> REPORT_TYPES.contains(type.toLowerCase(Locale.ROOT))).isPresent();
    }

    private static boolean isFromDaemon(Message message) {
        return isBy(message, "mailer-daemon");
    }

    /** RFC 5321 section 4.5.5 gives reports the null reverse-path; older ones come from the postmaster. */
    private static boolean returnsToNobody(Message message) {
        boolean nullPath = message.field("Return-Path").map(HeaderField::body).filter(body -> body.text().strip().equals("<>")).isPresent();
        String subject = message.envelope().subject().orElse("").toLowerCase(Locale.ROOT);
        return (nullPath || isBy(message, "postmaster")) && SUBJECTS.stream().anyMatch(subject::contains);
    }

    private static boolean isBy(Message message, String mailbox) {
        return message.envelope().from().map(NamedAddress::address).map(MailAddress::local).filter(mailbox::equalsIgnoreCase).isPresent();
    }
}
