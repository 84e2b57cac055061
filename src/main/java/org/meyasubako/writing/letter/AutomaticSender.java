package org.meyasubako.writing.letter;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.complaint.Complainant.Channel;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;

/** Tells machines from people (RFC 3834 section 2): nobody automatic is answered, whatever it wrote. */
public final class AutomaticSender {

    private static final Set<String> PRECEDENCE = Set.of("bulk", "list", "junk");
    private static final Pattern LIST_FIELD = Pattern.compile("(?i)list-(id|post|help|subscribe|unsubscribe|owner|archive)");
    private static final Pattern MACHINE = Pattern.compile(
            "(?i)mailer-daemon|postmaster|(?:no|do[-_.]?not)[-_.]?reply(?:[-_.+].*)?|bounces?(?:[-_.+].*)?|owner-.*|.*-(?:request|bounces|owner)|"
                    + "autoreply|auto-?responder|daemon|nobody");

    private AutomaticSender() {}

    /** Why the mail came from a machine; empty for a person's. */
    public static Optional<Sentence> reason(Message message, Channel channel) {
        if (channel == Channel.FEEDBACK_LOOP) {
            return Optional.of(Sentence.of(AutomaticSender.class, "automatic.loop"));
        }
        return submitted(message).or(() -> precedence(message)).or(() -> nullReturnPath(message)).or(() -> list(message)).or(() -> report(message))
                .or(() -> message.envelope().from().flatMap(from -> reason(from.address())));
    }

    /** Why nobody reads this mailbox; empty where somebody may. */
    public static Optional<Sentence> reason(MailAddress address) {
        return MACHINE.matcher(address.local()).matches()
                ? Optional.of(Sentence.of(AutomaticSender.class, "automatic.mailbox", VisibleText.of(address.local()))) : Optional.empty();
    }

    /** Anything but {@code no} (RFC 3834 section 5). */
    private static Optional<Sentence> submitted(Message message) {
        return message.field("Auto-Submitted").map(AutomaticSender::firstWord).filter(word -> !word.equals("no"))
                .map(word -> Sentence.of(AutomaticSender.class, "automatic.submitted", VisibleText.of(word)));
    }

    private static Optional<Sentence> precedence(Message message) {
        return message.field("Precedence").map(AutomaticSender::firstWord).filter(PRECEDENCE::contains)
                .map(word -> Sentence.of(AutomaticSender.class, "automatic.precedence", word));
    }

    /** RFC 5321 section 4.5.5: notifications have the null reverse-path. */
    private static Optional<Sentence> nullReturnPath(Message message) {
        return message.field("Return-Path").filter(field -> field.body().text().replaceAll("\\s", "").equals("<>"))
                .map(field -> Sentence.of(AutomaticSender.class, "automatic.nullPath"));
    }

    private static Optional<Sentence> list(Message message) {
        return message.fields().stream().filter(field -> LIST_FIELD.matcher(field.name()).matches()).findFirst()
                .map(field -> Sentence.of(AutomaticSender.class, "automatic.list", field.name()));
    }

    /** A delivery or disposition notification (RFC 3464, RFC 8098). */
    private static Optional<Sentence> report(Message message) {
        return message.root().mediaType().parameter("report-type").map(type -> type.toLowerCase(Locale.ROOT))
                .filter(type -> message.root().mediaType().name().equals("multipart/report") && !type.equals("feedback-report"))
                .map(type -> Sentence.of(AutomaticSender.class, "automatic.notification", VisibleText.of(type)));
    }

    private static String firstWord(HeaderField field) {
        String[] words = field.body().text().strip().toLowerCase(Locale.ROOT).split("[\\s;(]", 2);
        return words[0];
    }
}
