package org.meyasubako.desktop.complaints.trace;

import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.desktop.theme.Texts;
import org.meyasubako.reading.trace.Hop;
import org.meyasubako.reading.trace.HopChain;
import org.meyasubako.reading.trace.ReceivedField;
import org.meyasubako.reading.trace.ReceivedField.HopRole;
import org.meyasubako.reading.trace.ReceivedField.ParseState;

/** What a hop says, in words: a fact is stated, a claim is called one. */
final class HopWords {

    private HopWords() {}

    static String of(Hop hop, HopChain chain, Texts texts) {
        ReceivedField field = hop.received();
        String standing = chain.isProved(hop) ? "fact" : "claim";
        String by = field.by().orElseGet(() -> field.byIp().map(Object::toString).orElse("–"));
        String peer = field.ip().map(Object::toString).or(field::helo).orElse("–");
        return texts.tell(Sentence.of(HopWords.class, "hop." + standing + "." + kind(field), by, peer, field.localUser().orElse("–")));
    }

    private static String kind(ReceivedField field) {
        if (field.parse() == ParseState.OPAQUE) {
            return "opaque";
        }
        if (field.role() == HopRole.LOCAL) {
            return field.localUser().isPresent() ? "user" : field.by().isPresent() ? "local" : "nameless";
        }
        return switch (field.role()) {
            case FETCH -> "fetch";
            case WEBMAIL -> field.ip().isPresent() || field.helo().isPresent() ? "web" : "http";
            default -> "smtp";
        };
    }

    /** The names that the peer gave and those that were looked up, on one line. */
    static String names(Hop hop, Texts texts) {
        ReceivedField field = hop.received();
        List<String> names = new ArrayList<>();
        field.helo().ifPresent(helo -> names.add("HELO " + helo));
        if (field.role() == HopRole.SMTP) {
            names.add(field.rdns().map(rdns -> texts.tell(Sentence.of(HopWords.class, "hop.rdns", rdns)))
                    .orElseGet(() -> texts.tell(Sentence.of(HopWords.class, field.rdnsState() == ReceivedField.RdnsState.NONE
                            ? "hop.no-rdns" : "hop.rdns-unknown"))));
        }
        field.authUser().ifPresent(user -> names.add(texts.tell(Sentence.of(HopWords.class, "hop.account", user))));
        return String.join(" · ", names);
    }
}
