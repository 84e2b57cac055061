package org.meyasubako.writing.redaction;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.writing.redaction.Needle.Bound;

/** The spellings of mail addresses and of names of hosts. */
final class AddressSpellings {

    /** A local part, or a word of one, that is shorter stands in too many other words. */
    private static final int MIN_LOCAL = 4;

    /** Local parts of roles, words of them, and what reporters write in place of a name, name nobody. */
    private static final Set<String> ROLES = Set.of("abuse", "postmaster", "info", "information", "admin", "administrator", "support", "webmaster",
            "contact", "sales", "office", "mail", "news", "noreply", "reply", "hostmaster", "security", "service", "help", "desk", "team", "root",
            "report", "reports", "feedback", "complaint", "complaints", "cert", "csirt", "spam", "phishing", "redacted", "hidden", "removed",
            "undisclosed", "unknown", "user", "recipient", "example", "test");

    /** How people and programs write the sign between local part and domain; VERP writes {@code =}. */
    private static final List<String> SIGNS = List.of("@", "=", "%", "(at)", " at ", "#", "★", "☆", "[atmark]", "アットマーク", ".at.", "_at_", "--at--",
            "%40", "=40", "_");

    private AddressSpellings() {}

    static Set<Needle> of(MailAddress address, ClearValue value) {
        Set<Needle> all = new LinkedHashSet<>();
        String local = address.local().replace("\"", "");
        String base = local.indexOf('+') > 0 ? local.substring(0, local.indexOf('+')) : local;
        for (String domain : domains(address.domain())) {
            for (String sign : SIGNS) {
                all.add(needle(local + sign + domain, Bound.ANYWHERE, value));
                all.add(needle(base + sign + domain, Bound.ANYWHERE, value));
            }
        }
        addDigests(all, address.toString().toLowerCase(Locale.ROOT), value);
        addDigests(all, base.toLowerCase(Locale.ROOT) + "@" + address.domain().toLowerCase(Locale.ROOT), value);
        addLocal(all, base, value);
        all.removeIf(needle -> needle.folded().length() < MIN_LOCAL);
        return all;
    }

    /** The local part alone, with a tag, and the words of it. */
    private static void addLocal(Set<Needle> all, String base, ClearValue value) {
        if (ROLES.contains(base.toLowerCase(Locale.ROOT))) {
            return;
        }
        all.add(needle(base, Bound.WORD, value));
        all.add(needle(base + "+", Bound.WORD, value));
        for (String word : Splitter.onPattern("[._+0-9-]").omitEmptyStrings().split(base)) {
            if (word.length() >= MIN_LOCAL && !ROLES.contains(word.toLowerCase(Locale.ROOT))) {
                all.add(needle(word, Bound.WORD, value));
            }
        }
    }

    /** Mailers know their recipients by digests of the address. */
    @SuppressWarnings("deprecation") // they use the old digests
    private static void addDigests(Set<Needle> all, String address, ClearValue value) {
        for (var function : List.of(Hashing.md5(), Hashing.sha1(), Hashing.sha256())) {
            all.add(needle(function.hashString(address, StandardCharsets.UTF_8).toString(), Bound.ANYWHERE, value));
        }
    }

    static Set<Needle> ofHost(ClearValue value) {
        Set<Needle> all = new LinkedHashSet<>();
        domains(value.text()).forEach(name -> all.add(needle(name, Bound.WORD, value)));
        return all;
    }

    /** The name as it stands, with A-labels and with U-labels. */
    private static Set<String> domains(String domain) {
        Set<String> all = new LinkedHashSet<>();
        all.add(domain);
        DomainName.parse(domain).ifPresent(name -> {
            all.add(name.ascii());
            all.add(name.unicode());
        });
        return all;
    }

    private static Needle needle(String text, Bound bound, ClearValue value) {
        return new Needle(FoldedText.fold(text), bound, value);
    }
}
