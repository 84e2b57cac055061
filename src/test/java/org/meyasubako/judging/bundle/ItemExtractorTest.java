package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.ItemVerdict;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.assessment.OwnItem;
import org.meyasubako.judging.bundle.BundleKey.Type;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

class ItemExtractorTest {

    private static final OwnItem SOURCE = new OwnItem.Source(IpAddress.parse("192.0.2.33").orElseThrow());
    private static final OwnItem ACCOUNT = new OwnItem.Account("taro", IpAddress.parse("192.0.2.33").orElseThrow());
    private static final OwnItem OFFER = place("http://offer.harukaze.example/r/8f31c07be2");

    @Test
    void namesAKind3CaseByItsHost() {
        assertThat(keys(verdict(OFFER, Kind.NAMED, "C-0412"))).containsExactly("HOST offer.harukaze.example");
    }

    @Test
    void namesASendingCaseByItsAccountBeforeItsAddress() {
        assertThat(keys(verdict(SOURCE, Kind.SENT, "C-0412"), verdict(ACCOUNT, Kind.SENT, "C-0412"))).containsExactly("ACCOUNT taro", "ACCOUNT taro");
    }

    @Test
    void namesASendingCaseByItsAddressWithoutAnAccount() {
        assertThat(keys(verdict(SOURCE, Kind.SENT_OR_ABUSED, "C-0412"))).containsExactly("ADDRESS 192.0.2.33");
    }

    @Test
    void keepsWhatASenderAdvertisesOfHisOwnWithWhatHeSent() {
        assertThat(keys(verdict(SOURCE, Kind.SENT, "C-0412"), verdict(OFFER, Kind.NAMED, "C-0412")))
                .containsExactly("ADDRESS 192.0.2.33", "ADDRESS 192.0.2.33");
    }

    @Test
    void keepsWhatASenderAdvertisesOfOthersApart() {
        assertThat(keys(verdict(SOURCE, Kind.SENT, "C-0412"), verdict(OFFER, Kind.NAMED, "C-0099")))
                .containsExactly("ADDRESS 192.0.2.33", "HOST offer.harukaze.example");
    }

    @Test
    void doesNotTakeTwoUnknownHoldersForOne() {
        assertThat(keys(verdict(SOURCE, Kind.SENT_OR_ABUSED, ""), verdict(OFFER, Kind.NAMED, "")))
                .containsExactly("ADDRESS 192.0.2.33", "HOST offer.harukaze.example");
    }

    @Test
    void namesAMailboxCase() {
        assertThat(keys(verdict(new OwnItem.Contact(MailAddress.parse("Worker@mailbox.our.example").orElseThrow()), Kind.NAMED, "C-0311")))
                .containsExactly("MAILBOX worker@mailbox.our.example");
    }

    @Test
    void namesADomainCase() {
        assertThat(keys(verdict(domain("kirameki.example"), Kind.NAMED, "C-0455"))).containsExactly("DOMAIN kirameki.example");
    }

    @Test
    void keepsADomainWithItsSite() {
        assertThat(keys(verdict(domain("oldclub.example"), Kind.NAMED, "C-0007"), verdict(place("http://oldclub.example/"), Kind.NAMED, "C-0007")))
                .containsExactly("HOST oldclub.example", "HOST oldclub.example");
    }

    @Test
    void tellsTheUsersOfASharedHostApart() {
        assertThat(keys(verdict(place("http://hobby.our.example/~kaz/index.html"), Kind.NAMED,
                "C-0203"))).containsExactly("HOST hobby.our.example/~kaz");
    }

    @Test
    void namesAPlantedPageByItsSite() {
        assertThat(keys(verdict(place("https://garden.our.example/wp-content/uploads/login/"), Kind.ABUSED,
                "C-0077"))).containsExactly("HOST garden.our.example");
    }

    @Test
    void leavesOutWhatIsNotOurs() {
        assertThat(keys(verdict(SOURCE, Kind.NOT_OURS, ""))).isEmpty();
    }

    private static OwnItem place(String url) {
        return new OwnItem.Place(new UrlNormalizer().normalize(url).orElseThrow());
    }

    private static OwnItem domain(String name) {
        return new OwnItem.Domain(DomainName.parse(name).orElseThrow());
    }

    private static ItemVerdict verdict(OwnItem item, Kind kind, String customer) {
        Optional<CustomerNumber> holder = customer.isEmpty() ? Optional.empty() : Optional.of(new CustomerNumber(customer));
        return new ItemVerdict(item, kind, CauseCode.K3_URL, holder, List.of());
    }

    private static List<String> keys(ItemVerdict... verdicts) {
        Assessment assessment = new Assessment(Kind.NAMED, CauseCode.K3_URL, Optional.of(Grade.B), Copy.ORIGINAL, Optional.empty(),
                List.of(verdicts), List.of(), 1);
        return new ItemExtractor().extract(assessment).stream().map(item -> Stream.of(item.key()).map(key -> key.type() + " " + key.value())
                .findFirst().orElseThrow()).toList();
    }
}
