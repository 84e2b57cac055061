package org.meyasubako.reading.trace;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.message.AddressReader;
import org.meyasubako.reading.message.HeaderField;

/**
 * Tells by which signs the proved peer may only have passed the mail on: a mailing list, a recipient's own forwarding (a rewritten envelope
 * sender, fields that name another mailbox), a blind copy. They are told and move nothing: a sender can type them all.
 */
final class PassedOnReader {

    private static final Set<String> LIST = Set.of("list-id", "list-post", "mailing-list", "x-mailing-list", "x-ml-name");

    private static final Set<String> FORWARDED = Set.of("x-forwarded-to", "x-forwarded-for", "x-original-to", "delivered-to", "resent-from");

    /** No host name is longer (RFC 1035 section 2.3.4). */
    private static final int LONGEST_NAME = 253;

    private static final CharMatcher BRACKETS = CharMatcher.anyOf("<> ");

    private final TraceContext context;
    private final PeerClassifier peers;
    private final Reasoning reasoning;

    PassedOnReader(TraceContext context, Reasoning reasoning) {
        this.context = context;
        this.peers = new PeerClassifier(context.policy(), context.complainantDomain());
        this.reasoning = reasoning;
    }

    /** Says what points to it, about a mail whose handover is in the line {@code handover}. */
    void read(Hop handover) {
        Optional<HeaderField> list = context.fields().stream().filter(field -> LIST.contains(name(field))).findFirst();
        list.ifPresent(field -> reasoning.about(field, "step.listCopy", shortened(field.body().text())));
        rewritten(handover);
        Optional<HeaderField> forwarded = beneath(handover).filter(field -> FORWARDED.contains(name(field))).filter(this::namesElsewhere)
                .findFirst();
        forwarded.ifPresent(field -> reasoning.about(field, "step.forwarded", field.name(), shortened(field.body().text())));
        if (list.isEmpty()) {
            blindCopy();
        }
    }

    /** The Sender Rewriting Scheme begins a local part with {@code SRS0} or {@code SRS1} and a separator. */
    private void rewritten(Hop handover) {
        Optional<String> line = handover.received().envelopeFrom().filter(PassedOnReader::isRewritten);
        line.ifPresent(sender -> reasoning.about(handover, "step.rewritten", shortened(sender)));
        if (line.isEmpty()) {
            context.field("Return-Path").filter(field -> isRewritten(BRACKETS.trimFrom(field.body().text())))
                    .ifPresent(field -> reasoning.about(field, "step.rewritten", shortened(BRACKETS.trimFrom(field.body().text()))));
        }
    }

    private static boolean isRewritten(String sender) {
        String start = sender.substring(0, Math.min(sender.length(), 5)).toUpperCase(Locale.ROOT);
        return start.length() == 5 && (start.startsWith("SRS0") || start.startsWith("SRS1")) && "=+-".indexOf(start.charAt(4)) >= 0;
    }

    /** Whether no recipient that the mail names is of the complainant's house: the list or the blind copy brought it to him. */
    private void blindCopy() {
        List<DomainName> named = Stream.of("To", "Cc").flatMap(name -> context.field(name).stream()).flatMap(PassedOnReader::domains).toList();
        if (context.complainantDomain().isPresent() && !named.isEmpty() && named.stream().noneMatch(peers::isComplainants)) {
            reasoning.about(context.field("To").or(() -> context.field("Cc")).orElseThrow(), "step.blindCopy", context.complainantDomain().get());
        }
    }

    private boolean namesElsewhere(HeaderField field) {
        return context.complainantDomain().isPresent() && domains(field).anyMatch(domain -> !peers.isComplainants(domain));
    }

    private static Stream<DomainName> domains(HeaderField field) {
        return AddressReader.read(field.body().text().replace(' ', ',')).stream().map(named -> named.address())
                .flatMap(address -> address.domainName().stream());
    }

    /** The fields beneath the handover's line. */
    private Stream<HeaderField> beneath(Hop handover) {
        List<HeaderField> fields = context.fields();
        long line = fields.stream().filter(field -> field.is("Received")).skip(handover.index()).findFirst().map(fields::indexOf).orElse(-1);
        return fields.stream().skip(line + 1);
    }

    private static String name(HeaderField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_NAME));
    }
}
