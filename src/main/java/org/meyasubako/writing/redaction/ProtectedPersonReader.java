package org.meyasubako.writing.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.complaint.Complainant;
import org.meyasubako.reading.complaint.Complaint;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;
import org.meyasubako.reading.message.Part;
import org.meyasubako.reading.trace.ReceivedParser;

/**
 * Reads off a complaint what names its complainant: addresses and names of who wrote it and of who received the reported message, the
 * lines of his signature with telephone and company, his own domain, the name of his computer.
 */
public final class ProtectedPersonReader {

    /** Lines that a signature has at most. */
    private static final int SIGNATURE_LINES = 14;

    private static final Pattern RULE = Pattern.compile("-- ?|[-=_*~+#─━＝－―…‥◆◇☆★■□＿—–]{8,}+");
    private static final Pattern TELEPHONE = Pattern.compile("[+＋(（]?[\\p{Nd}][\\p{Nd} ()（）‐–－ー.-]{8,18}[\\p{Nd}]");
    private static final Pattern COMPANY = Pattern.compile(
            "(?:株式会社|有限会社|合同会社|㈱|㈲)\\s?[\\p{L}\\p{N}・ー]{1,30}+|[\\p{L}\\p{N}・ー]{1,30}?(?:株式会社|有限会社|合同会社)");
    /** Names that a host has by default. */
    private static final Pattern NOBODYS = Pattern.compile("(?i)localhost|localdomain|unknown|\\[?[0-9a-f.:]+]?");

    private final Predicate<DomainName> providers;
    private final Predicate<DomainName> ours;
    private final ReceivedParser received = new ReceivedParser();

    /**
     * @param providers whether a domain is a mailbox provider's and names nobody
     * @param ours whether a domain is the desk's own: its mailboxes name no complainant
     */
    public ProtectedPersonReader(Predicate<DomainName> providers, Predicate<DomainName> ours) {
        this.providers = providers;
        this.ours = ours;
    }

    /** What names the complainant; nothing where the complaint does not say who he is. */
    public ClearValues complainant(Complaint complaint) {
        List<ClearValue> values = new ArrayList<>();
        complaint.complainant().address().ifPresent(address -> addAddress(values, address));
        // A machine's or an office's name is one name: its words are words of everybody.
        boolean person = complaint.complainant().channel() == Complainant.Channel.PERSON;
        complaint.complainant().name().filter(name -> !name.isBlank())
                .map(name -> person ? ClearValue.name(name) : ClearValue.company(name)).ifPresent(values::add);
        complaint.reported().message().ifPresent(reported -> Recipients.of(reported.fields(), this::names).values().stream()
                .filter(value -> !isOurs(value)).forEach(values::add));
        addSignature(values, complaint.message());
        computer(complaint.message()).ifPresent(values::add);
        return ClearValues.of(values);
    }

    private boolean names(DomainName domain) {
        return !providers.test(domain) && !ours.test(domain);
    }

    private boolean isOurs(ClearValue value) {
        return value.kind() == ValueKind.ADDRESS && MailAddress.parse(value.text()).flatMap(MailAddress::domainName).filter(ours).isPresent();
    }

    private void addAddress(List<ClearValue> values, MailAddress address) {
        values.add(ClearValue.address(address));
        address.domainName().filter(this::names).map(ClearValue::domain).ifPresent(values::add);
    }

    private static void addSignature(List<ClearValue> values, Message message) {
        for (String line : signature(message)) {
            values.add(ClearValue.signature(line));
            matches(TELEPHONE, line).map(ClearValue::telephone).forEach(values::add);
            matches(COMPANY, line).map(ClearValue::company).forEach(values::add);
        }
    }

    private static Stream<String> matches(Pattern pattern, String line) {
        return pattern.matcher(line).results().map(match -> match.group().strip()).filter(found -> !found.isEmpty());
    }

    /** The lines behind the last rule near the end of the text (RFC 3676 section 4.3; in Japan a row of dashes), rules left out. */
    private static List<String> signature(Message message) {
        List<String> lines = message.leaves().stream().filter(part -> part.is("text/plain") && !part.isAttachment()).findFirst()
                .map(Part::text).map(text -> text.text().strip().lines().toList()).orElse(List.of());
        int from = Math.max(0, lines.size() - SIGNATURE_LINES);
        for (int at = from; at < lines.size(); at++) {
            if (RULE.matcher(lines.get(at).stripTrailing()).matches()) {
                return lines.subList(at, lines.size()).stream().map(String::strip)
                        .filter(line -> !line.isEmpty() && !RULE.matcher(line).matches()).toList();
            }
        }
        return List.of();
    }

    /** What the computer called itself that first handed the complaint over; only a name of one label, or of a home network, is a person's. */
    private Optional<ClearValue> computer(Message message) {
        List<HeaderField> lines = message.fields("Received");
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        return received.parse(lines.getLast().body().text()).helo().filter(helo -> !NOBODYS.matcher(helo).matches())
                .filter(helo -> helo.indexOf('.') < 0 || helo.matches("(?i).*\\.(?:local|lan|home|internal)")).map(ClearValue::host);
    }
}
