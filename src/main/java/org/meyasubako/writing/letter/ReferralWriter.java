package org.meyasubako.writing.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.own.provider.Desk;

/** Writes the machine-readable report of a referral: a feedback report (RFC 5965), or an XARF 4 document of type messaging, spam. */
final class ReferralWriter {

    private static final String PROGRAM = "Meyasubako/1";
    private static final String XARF_VERSION = "4.2.0";
    /** Bytes of one piece of evidence (XARF 4). */
    private static final int MOST_BYTES = 5 << 20;
    /** RFC 5322 section 2.1.1. */
    private static final int MOST_OF_LINE = 998;
    private static final int MOST_URLS = 20;
    private static final Pattern PLAIN_URL = Pattern.compile("[a-z]+://[!-;=?-~]{1,900}");
    private static final Pattern MAILBOX = Pattern.compile("[!-;=?-~]{1,250}@[A-Za-z0-9.-]{1,250}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

    private final Desk desk;

    ReferralWriter(Desk desk) {
        this.desk = desk;
    }

    /** What the form demands and nobody knows; empty where nothing is. */
    Optional<Sentence> refusal(Referral referral) {
        if (bytes(referral.copy()).length > MOST_BYTES || referral.copy().isEmpty()) {
            return Optional.of(Sentence.of(ReferralWriter.class, "referral.copy"));
        }
        boolean known = referral.sourcePort().isPresent() && sender(referral).isPresent();
        return referral.form() == ReferralForm.XARF && !known ? Optional.of(Sentence.of(ReferralWriter.class, "referral.xarf")) : Optional.empty();
    }

    /** The mail's content: the letter's text, then the report. */
    MailPart write(MailPart text, Referral referral, String seed) {
        return switch (referral.form()) {
            case ARF -> MailPart.of("multipart/report; report-type=feedback-report", seed, List.of(text, report(referral), copy(referral)));
            case XARF -> MailPart.of("multipart/mixed", seed, List.of(text,
                    MailPart.file(new Enclosure("xarf.json", "application/json", ByteSource.wrap(xarf(referral, seed))))));
        };
    }

    /** RFC 5965 section 3: the report that machines read. */
    private MailPart report(Referral referral) {
        StringBuilder report = new StringBuilder("Feedback-Type: abuse\r\nUser-Agent: " + PROGRAM + "\r\nVersion: 1\r\n");
        report.append("Source-IP: ").append(referral.source()).append("\r\n");
        report.append("Arrival-Date: ").append(DATE.format(referral.arrival().atOffset(ZoneOffset.UTC))).append("\r\n");
        sender(referral).ifPresent(from -> report.append("Original-Mail-From: <").append(from).append(">\r\n"));
        referral.urls().stream().filter(url -> PLAIN_URL.matcher(url).matches()).limit(MOST_URLS)
                .forEach(url -> report.append("Reported-URI: ").append(url).append("\r\n"));
        return new MailPart("Content-Type: message/feedback-report\r\nContent-Transfer-Encoding: 7bit\r\n", MailPart.ascii(report.toString()));
    }

    /** The mail itself, or its header alone; a line that is longer than mail allows leaves only the header, such lines cut. */
    private static MailPart copy(Referral referral) {
        byte[] all = bytes(referral.copy());
        boolean whole = !referral.headersOnly() && MailPart.longestLine(all) <= MOST_OF_LINE;
        List<String> header = referral.copy().stream().takeWhile(line -> !line.isEmpty())
                .map(line -> line.length() <= MOST_OF_LINE / 3 ? line : line.substring(0, MOST_OF_LINE / 3) + "...").toList();
        byte[] bytes = whole ? all : bytes(header);
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(new String(bytes, StandardCharsets.UTF_8));
        return new MailPart("Content-Type: " + (whole ? "message/rfc822" : "text/rfc822-headers") + "\r\nContent-Transfer-Encoding: "
                + (ascii ? "7bit" : "8bit") + "\r\n", bytes);
    }

    private byte[] xarf(Referral referral, String seed) {
        ObjectMapper json = new ObjectMapper();
        ObjectNode report = json.createObjectNode();
        byte[] copy = bytes(referral.copy());
        report.put("xarf_version", XARF_VERSION);
        report.put("report_id", UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString());
        report.put("timestamp", DateTimeFormatter.ISO_INSTANT.format(referral.arrival()));
        contact(report.putObject("reporter"));
        contact(report.putObject("sender"));
        report.put("source_identifier", referral.source().toString());
        referral.sourcePort().ifPresent(port -> report.put("source_port", port));
        report.put("category", "messaging").put("type", "spam").put("evidence_source", "user_complaint").put("protocol", "smtp");
        sender(referral).ifPresent(from -> report.put("smtp_from", from));
        report.putArray("evidence").addObject().put("content_type", referral.headersOnly() ? "text/rfc822-headers" : "message/rfc822")
                .put("description", "Reported message, redacted").put("payload", Base64.getEncoder().encodeToString(copy))
                .put("hash", "sha256:" + Sha256.of(copy).hex()).put("size", copy.length);
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers can be written", e);
        }
    }

    private void contact(ObjectNode contact) {
        contact.put("org", new Letterhead(desk, org.meyasubako.basis.wording.Language.ENGLISH).name());
        contact.put("contact", desk.abuseAddress().map(MailAddress::toString).orElse(""));
        contact.put("domain", desk.abuseAddress().map(MailAddress::domain).orElse(""));
    }

    private static Optional<String> sender(Referral referral) {
        return referral.envelopeSender().filter(from -> MAILBOX.matcher(from).matches());
    }

    private static byte[] bytes(List<String> lines) {
        return (String.join("\r\n", lines.stream().map(VisibleText::of).toList()) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
