package org.meyasubako.asking.authentication.spf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.asking.authentication.answers.AnswerReader;
import org.meyasubako.asking.authentication.answers.DnsAnswer;
import org.meyasubako.asking.authentication.answers.NameSource;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.basis.net.IpAddress;

/** The validated domain names of a client: reverse names that lead back to its address (RFC 7208 section 5.5). */
final class ClientNames {

    /** More names are not looked at (section 4.6.4). */
    static final int MAX_NAMES = 10;

    private final IpAddress client;
    private final AnswerReader reader;
    private Optional<Known> known = Optional.empty();

    ClientNames(IpAddress client, AnswerReader reader) {
        this.client = client;
        this.reader = reader;
    }

    /**
     * What is known of the names.
     *
     * @param names those validated, in the order of the answer
     * @param missing the first question of which no answer is recorded
     */
    record Known(DnsAnswer reverse, List<String> names, Optional<Question> missing) {

        /** Whether one of them is the domain or beneath it. */
        boolean anyWithin(String domain) {
            return names.stream().anyMatch(name -> isWithin(name, domain));
        }

        /** The name that a macro tells: the domain, else one beneath it, else any, else {@code unknown} (section 7.3). */
        String nearest(String domain) {
            return names.stream().filter(domain::equalsIgnoreCase).findFirst()
                    .or(() -> names.stream().filter(name -> isWithin(name, domain)).findFirst())
                    .or(() -> names.stream().findFirst()).orElse("unknown");
        }
    }

    /** Looks once, however often it is needed. */
    Known resolve() {
        Known found = known.orElseGet(this::look);
        known = Optional.of(found);
        return found;
    }

    private Known look() {
        Question back = new Question(Question.Type.PTR, client.toString());
        DnsAnswer reverse = reader.read(back, NameSource.PUBLISHED);
        Optional<Question> missing = Optional.of(back).filter(_ -> reverse.isMissing());
        List<String> validated = new ArrayList<>();
        for (String name : reverse.values().stream().limit(MAX_NAMES).toList()) {
            Question forth = new Question(client.isIpv4() ? Question.Type.A : Question.Type.AAAA, name);
            // A name server that failed only loses this one name.
            DnsAnswer forward = reader.read(forth, NameSource.PUBLISHED);
            missing = missing.or(() -> Optional.of(forth).filter(_ -> forward.isMissing()));
            if (forward.values().stream().map(IpAddress::parse).flatMap(Optional::stream).anyMatch(client::equals)) {
                validated.add(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
            }
        }
        return new Known(reverse, List.copyOf(validated), missing);
    }

    private static boolean isWithin(String name, String domain) {
        String lower = name.toLowerCase(Locale.ROOT);
        String parent = domain.toLowerCase(Locale.ROOT);
        return lower.equals(parent) || lower.endsWith("." + parent);
    }
}
