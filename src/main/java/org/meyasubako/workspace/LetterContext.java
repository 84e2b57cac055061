package org.meyasubako.workspace;

import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.blocklist.Listing;
import org.meyasubako.asking.lookup.Recorded;
import org.meyasubako.asking.lookup.Reply;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.casebook.CaseNumber;
import org.meyasubako.casebook.LetterReader;
import org.meyasubako.casebook.ListRow;
import org.meyasubako.own.provider.Customer;
import org.meyasubako.writing.letter.Addressee;

/**
 * What one letter is about and to whom it goes.
 *
 * @param subject the case; the complaint where it stands in none
 * @param opened the case
 * @param reader under whom the letter is kept
 * @param complaints those that it answers or speaks of, the oldest first
 * @param inspection the one of them that it speaks of
 * @param customer whose case it is
 * @param listing which it asks to be removed
 * @param registration of the network of the source
 * @param automatic why the complaint came from a machine
 */
record LetterContext(
        CaseNumber subject,
        Optional<CaseBoard.OpenCase> opened,
        LetterReader reader,
        Addressee addressee,
        List<ListRow> complaints,
        Optional<Inspection> inspection,
        Optional<Customer> customer,
        Optional<Listing> listing,
        Optional<Recorded<Reply>> registration,
        Optional<Sentence> automatic) {

    LetterContext {
        complaints = List.copyOf(complaints);
    }
}
