package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.judging.bundle.Given.address;
import static org.meyasubako.judging.bundle.Given.complaint;
import static org.meyasubako.judging.bundle.Given.digest;
import static org.meyasubako.judging.bundle.Given.host;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

/** In which case a complaint stands by a person's verdict. */
class ItemCorrectorTest {

    private static final BundleKey SHOP = host("shop.our.example", "C-0098");
    private static final BundleKey CLUB = host("oldclub.example", "C-0007");
    private static final BundleKey VPS = address("192.0.2.33", "C-0412");
    private static final String URL = "http://shop.our.example/c/17";

    @Test
    void leavesTheCaseWhereNothingIsOurs() {
        assertThat(cases(correction(Kind.NOT_OURS, CauseCode.N_OURS, ""), complaint("a").naming(SHOP), complaint("b").naming(SHOP)))
                .containsExactly("HOST shop.our.example C-0098 3: 1");
    }

    @Test
    void leavesNoCaseWhereTooLittleIsKnown() {
        assertThat(cases(correction(Kind.INSUFFICIENT, CauseCode.N_INFO, ""), complaint("a").naming(SHOP).naming(CLUB))).isEmpty();
    }

    @Test
    void standsInTheCaseOfTheCustomerWhomThePersonNames() {
        assertThat(cases(correction(Kind.NAMED, CauseCode.K3_URL, "C-0555"), complaint("a").naming(SHOP)))
                .containsExactly("HOST shop.our.example C-0555 3: 1");
    }

    @Test
    void namesNobodyWhereThePersonNamesNobody() {
        assertThat(cases(correction(Kind.NAMED, CauseCode.K3_URL, ""), complaint("a").naming(SHOP)))
                .containsExactly("HOST shop.our.example - 3: 1");
    }

    @Test
    void changesTheKindOfItsCase() {
        assertThat(cases(correction(Kind.ABUSED, CauseCode.K2_SITE, "C-0098"), complaint("a").naming(SHOP)))
                .containsExactly("HOST shop.our.example C-0098 2: 1");
    }

    @Test
    void keepsTheAddressThatSent() {
        assertThat(cases(correction(Kind.ABUSED, CauseCode.K2_REL, "C-0412"), sent())).containsExactly("ADDRESS 192.0.2.33 C-0412 2: 1");
    }

    @Test
    void joinsTheCaseOfTheSiteWhereOnlyThatIsNamedAfterAll() {
        Given advertised = sent().naming(VPS, URL, "/c/{id}");
        assertThat(cases(correction(Kind.NAMED, CauseCode.K3_URL, "C-0098"), advertised, complaint("b").naming(SHOP)))
                .containsExactly("HOST shop.our.example C-0098 3: 2");
    }

    @Test
    void neverMakesACaseOfCircumstancesOneOfProofs() {
        assertThat(cases(correction(Kind.SENT, CauseCode.K1_LOG, "C-0098"), complaint("a").naming(SHOP), complaint("b").naming(SHOP)))
                .containsExactlyInAnyOrder("HOST shop.our.example C-0098 3: 1", "CUSTOMER C-0098 C-0098 1: 1");
    }

    @Test
    void leavesToOtherCustomersWhatIsTheirs() {
        Given both = sent().naming(CLUB);
        assertThat(cases(correction(Kind.ABUSED, CauseCode.K2_CRK, "C-0412"), both))
                .containsExactlyInAnyOrder("ADDRESS 192.0.2.33 C-0412 2: 1", "HOST oldclub.example C-0007 3: 1");
    }

    @Test
    void gathersWhatOneCustomerSentAndAdvertised() {
        BundleKey nobody = new BundleKey(BundleKey.Type.ADDRESS, "192.0.2.50", Optional.empty(), 0);
        Given neighbour = complaint("a").sentFrom(nobody, Kind.SENT_OR_ABUSED, Grade.B, Copy.ORIGINAL).naming(SHOP, URL, "/c/{id}");
        assertThat(cases(correction(Kind.SENT, CauseCode.K1_HDR, "C-0098"), neighbour)).containsExactly("ADDRESS 192.0.2.50 C-0098 1: 1");
    }

    @Test
    void makesACaseOfTheCustomerWhereNothingElseIsKnown() {
        assertThat(cases(correction(Kind.NAMED, CauseCode.K3_URL, "C-0098"), complaint("a"))).containsExactly("CUSTOMER C-0098 C-0098 3: 1");
    }

    @Test
    void makesNoCaseOfNothing() {
        assertThat(cases(correction(Kind.NAMED, CauseCode.K3_URL, ""), complaint("a"))).isEmpty();
    }

    @Test
    void tellsThatAPersonsVerdictPutItThere() {
        EvidenceBundle bundle = bundles(List.of(), correction(Kind.NAMED, CauseCode.K3_URL, "C-0555"), complaint("a").naming(SHOP)).getFirst();
        assertThat(Given.told(bundle.members().getFirst().why())).contains("by a person's verdict");
    }

    @Test
    void anEarlierMoveHoldsAgainOnceTheVerdictIsTakenBack() {
        List<Constraint> moved = List.of(new Constraint.Moved(digest("a"), SHOP, CLUB));
        assertThat(told(bundles(moved, correction(Kind.NAMED, CauseCode.K3_URL, "C-0555"), complaint("a").naming(SHOP)).stream()))
                .containsExactly("HOST shop.our.example C-0555 3: 1");
        assertThat(told(new Grouping().bundles(List.of(complaint("a").naming(SHOP).made()), moved, List.of()).stream()))
                .containsExactly("HOST oldclub.example C-0007 3: 1");
    }

    private static Given sent() {
        return complaint("a").sentFrom(VPS, Kind.SENT_OR_ABUSED, Grade.B, Copy.ORIGINAL);
    }

    private static Correction correction(Kind kind, CauseCode cause, String customer) {
        return new Correction(digest("a"), kind, cause, Optional.of(customer).filter(text -> !text.isEmpty()).map(CustomerNumber::new));
    }

    private static List<EvidenceBundle> bundles(List<Constraint> changes, Correction correction, Given... complaints) {
        return new Grouping().bundles(Stream.of(complaints).map(Given::made).toList(), changes, List.of(correction));
    }

    private static List<String> cases(Correction correction, Given... complaints) {
        return told(bundles(List.of(), correction, complaints).stream());
    }

    /** Each case as type, value, holder, kind, and how many stand in it. */
    private static List<String> told(Stream<EvidenceBundle> bundles) {
        return bundles.map(bundle -> bundle.key().type() + " " + bundle.key().value() + " "
                + bundle.key().customer().map(CustomerNumber::value).orElse("-") + " " + bundle.kind().code() + ": " + bundle.members().size()).toList();
    }
}
