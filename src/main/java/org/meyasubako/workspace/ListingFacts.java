package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meyasubako.asking.blocklist.Listing;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.writing.letter.Field;
import org.meyasubako.writing.letter.FieldName;
import org.meyasubako.writing.letter.FieldSource;
import org.meyasubako.writing.letter.FieldValue;

/** What a list says of an address of ours, for a letter about that listing. */
final class ListingFacts {

    private final Casework work;

    ListingFacts(Casework work) {
        this.work = work;
    }

    List<Field> read(LetterContext context) {
        if (!(context.listing().orElse(null) instanceof Listing.Listed listed)) {
            return List.of();
        }
        String zone = listed.question().list().publicZone();
        FieldSource answer = new FieldSource.RecordedAnswer(listed.question().codes().text(), zone, listed.entry().asked());
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(FieldName.IP, new FieldValue.Words(listed.question().subject()), answer));
        fields.add(new Field(FieldName.LIST, new FieldValue.Words(zone), answer));
        fields.add(new Field(FieldName.LISTING_CODE, new FieldValue.Words(codes(listed)), answer));
        fields.add(new Field(FieldName.LISTED_SINCE, new FieldValue.Moment(listed.entry().firstSeen()), answer));
        fields.add(new Field(FieldName.LIST_STATE, new FieldValue.Words(codes(listed)), answer));
        fields.add(new Field(FieldName.LIST_CHECKED, new FieldValue.Moment(listed.entry().asked()), answer));
        reverseName(listed.question().subject()).ifPresent(name -> fields.add(new Field(FieldName.PTR, new FieldValue.Words(name),
                new FieldSource.RecordedAnswer("PTR " + listed.question().subject(), "", listed.entry().asked()))));
        return fields;
    }

    private static String codes(Listing.Listed listed) {
        return listed.entry().codes().stream().map(code -> code.address().toString()).collect(Collectors.joining(", "));
    }

    private Optional<String> reverseName(String subject) {
        return IpAddress.parse(subject).flatMap(address -> work.answers().namesOf(address, work.now()).answer().found())
                .flatMap(names -> names.stream().findFirst()).map(DomainName::ascii);
    }
}
