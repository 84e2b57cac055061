package org.meyasubako.reading.trace;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.trace.Anomaly.Strength;
import org.meyasubako.reading.trace.Disagreement.Part;

/**
 * The right side of the Message-ID has nothing to do with any host of the oldest line, or the field stands above a Received field, so that
 * it was put in on the way (RFC 5322 section 3.6.4). Both say little.
 */
final class MessageIdRule implements ChainRule {

    private static final CharMatcher BRACKETS = CharMatcher.anyOf("<> ");

    @Override
    public Stream<Anomaly> find(List<Hop> hops, TraceContext context) {
        Optional<HeaderField> field = context.field("Message-ID");
        if (field.isEmpty() || hops.isEmpty()) {
            return Stream.empty();
        }
        String id = BRACKETS.trimFrom(field.get().body().text());
        String host = id.substring(id.lastIndexOf('@') + 1);
        long above = context.fields().subList(0, context.fields().indexOf(field.get())).stream().filter(other -> other.is("Received")).count();
        Hop oldest = hops.getLast();
        boolean added = above < hops.size();
        boolean odd = added || isUnrelated(host, oldest.received(), context.policy());
        return odd ? Stream.of(odd(added ? hops.get((int) above) : oldest, host, added)) : Stream.empty();
    }

    private static boolean isUnrelated(String host, ReceivedField oldest, TrustPolicy policy) {
        Optional<String> organisation = organisation(host, policy);
        List<String> hosts = Stream.of(oldest.by(), oldest.helo(), oldest.rdns()).flatMap(Optional::stream)
                .filter(name -> IpAddress.parse(name).isEmpty()).toList();
        return !hosts.isEmpty() && hosts.stream().noneMatch(name -> name.equalsIgnoreCase(host)
                || (organisation.isPresent() && organisation(name, policy).equals(organisation)));
    }

    private static Optional<String> organisation(String host, TrustPolicy policy) {
        return DomainName.parse(host).flatMap(policy::organisationOf);
    }

    private static Anomaly odd(Hop hop, String host, boolean added) {
        ReceivedField line = hop.received();
        String writer = line.by().or(line::helo).orElse("?");
        Disagreement values = new Disagreement(Disagreement.of(Part.MESSAGE_ID, host), Disagreement.of(Part.BY_HOST, hop, line.by()));
        String what = added ? "msgid.added" : "msgid.unrelated";
        return Anomaly.of(AnomalyCode.MSGID_HOST, hop, Strength.WEAK, values,
                Sentence.of(AnomalyCode.class, what, host, writer));
    }
}
