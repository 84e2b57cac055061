package org.meyasubako.asking.blocklist;

import java.util.List;
import java.util.stream.Stream;
import org.meyasubako.asking.lookup.PlannedQuestion;
import org.meyasubako.asking.lookup.Question;
import org.meyasubako.asking.lookup.Reach;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;

/**
 * What a list is asked about an address or a domain.
 *
 * @param subject the address or domain
 * @param codes the question for return codes
 * @param text the question for the list's own words
 */
public record ListingQuestion(BlockList list, ListType type, String subject, Question codes, Question text) {

    static ListingQuestion of(BlockList list, ListType type, IpAddress address) {
        return of(list, type, address.toString(), QueryName.of(address, list.zone()));
    }

    static ListingQuestion of(BlockList list, DomainName domain) {
        return of(list, ListType.DOMAIN, domain.ascii(), domain.ascii() + "." + list.zone());
    }

    private static ListingQuestion of(BlockList list, ListType type, String subject, String name) {
        return new ListingQuestion(list, type, subject, new Question(Question.Type.A, name), new Question(Question.Type.TXT, name));
    }

    /** Both questions as a person is to see them before they are asked: the list's operator learns of them. */
    public List<PlannedQuestion> planned() {
        Sentence why = Sentence.of(ListingQuestion.class, "why.listing", list.name(), subject);
        return Stream.of(codes, text).map(question -> new PlannedQuestion(question, Reach.REGISTRY, list.publicZone(), why)).toList();
    }
}
