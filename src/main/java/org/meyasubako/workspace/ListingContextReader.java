package org.meyasubako.workspace;

import java.util.List;
import java.util.Optional;
import org.meyasubako.asking.blocklist.BlockList;
import org.meyasubako.asking.blocklist.Delisting;
import org.meyasubako.asking.blocklist.Listing;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.casebook.CasebookUnavailableException;
import org.meyasubako.casebook.LetterReader;
import org.meyasubako.writing.letter.Addressee;
import org.meyasubako.writing.letter.LetterKind;
import org.meyasubako.writing.letter.ReaderRole;

/**
 * Finds the operator to whom a letter about a listing goes. A listing is named {@code zone/address}; the letter belongs to the case that is
 * about that address, because there the cause and its cure are recorded.
 */
final class ListingContextReader {

    private final Casework work;

    ListingContextReader(Casework work) {
        this.work = work;
    }

    /** None where the list doesn't say that the address is listed, or no case is about the address. */
    List<LetterContext> read(String listing, LetterKind kind) throws CasebookUnavailableException {
        int slash = listing.indexOf('/');
        Optional<IpAddress> address = slash < 0 ? Optional.empty() : IpAddress.parse(listing.substring(slash + 1));
        if (address.isEmpty()) {
            return List.of();
        }
        String zone = listing.substring(0, slash);
        Optional<Listing> found = work.lookups().lists().listings(address.get(), work.now()).stream()
                .filter(each -> each instanceof Listing.Listed && each.question().list().publicZone().equals(zone)).findFirst();
        Optional<CaseBoard.OpenCase> opened = work.board().cases().stream().filter(each -> isAbout(each, address.get())).findFirst();
        return found.isEmpty() || opened.isEmpty() ? List.of() : List.of(context(found.get(), opened.get(), kind));
    }

    private static boolean isAbout(CaseBoard.OpenCase opened, IpAddress address) {
        return opened.bundle().key().value().equals(address.toString())
                || opened.bundle().members().stream().anyMatch(member -> member.candidate().source().filter(address.toString()::equals).isPresent());
    }

    private static LetterContext context(Listing listing, CaseBoard.OpenCase opened, LetterKind kind) {
        BlockList list = listing.question().list();
        Optional<MailAddress> mail = kind == LetterKind.L11 && list.delisting().way() == Delisting.Way.MAIL
                ? list.delisting().address().flatMap(MailAddress::parse) : Optional.empty();
        return new LetterContext(opened.number(), Optional.of(opened), new LetterReader.Operator(list.publicZone()),
                new Addressee(ReaderRole.OPERATOR, kind == LetterKind.L11 ? list.operator() : "", false, mail, Language.ENGLISH), List.of(), Optional.empty(),
                Optional.empty(), Optional.of(listing), Optional.empty(), Optional.empty());
    }
}
