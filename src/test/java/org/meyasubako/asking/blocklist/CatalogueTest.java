package org.meyasubako.asking.blocklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.basis.wording.Wording;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Given.CATALOGUE;

    static Stream<BlockList> lists() {
        return CATALOGUE.lists().stream();
    }

    private static List<String> told(Sentence sentence) {
        return Stream.of(Language.values()).map(l -> new Wording(l, java.time.ZoneOffset.UTC).tell(sentence)).toList();
    }

    @Test
    void namesEachZoneOnce() {
        assertThat(CATALOGUE.lists()).extracting(BlockList::zone).doesNotHaveDuplicates();
        assertThat(CATALOGUE.dead()).extracting(DeadList::zone).doesNotHaveDuplicates();
    }

    @Test
    void isSorted() {
        assertThat(CATALOGUE.lists()).extracting(BlockList::publicZone).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(CATALOGUE.dead()).extracting(DeadList::zone).isSorted();
    }

    @Test
    void holdsNoZoneAmongTheLivingThatIsAmongTheDead() {
        DeadListReader dead = new DeadListReader(CATALOGUE);
        assertThat(CATALOGUE.lists()).allMatch(list -> dead.warnings("reject_rbl_client " + list.publicZone()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void hasANameOfTheDnsForEveryZone(BlockList list) {
        assertThat(DomainName.parse(list.withKey("key").zone())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void hasCodesForEveryList(BlockList list) {
        assertThat(list.codes()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void givesEveryCodeItsMeaning(BlockList list) {
        for (CodeRule rule : list.codes()) {
            ReturnCode code = ReturnCodeReader.read(list, example(rule));
            assertThat(code.meanings()).contains(rule.meaning());
            assertThat(code.meanings()).allSatisfy(meaning -> assertThat(told(meaning)).doesNotContain(""));
        }
    }

    /** An answer that the rule is about. */
    private static IpAddress example(CodeRule rule) {
        return switch (rule) {
            case CodeRule.Exact exact -> exact.code();
            case CodeRule.Range range -> range.first();
            case CodeRule.Bit bit -> IpAddress.parse("127.0.0." + bit.bit()).orElseThrow();
        };
    }

    @ParameterizedTest
    @MethodSource("lists")
    void tellsCautionAndDelistingOfEveryList(BlockList list) {
        assertThat(told(list.delisting().sentence())).hasSize(2);
        list.caution().ifPresent(caution -> assertThat(told(caution)).hasSize(2));
    }

    @ParameterizedTest
    @EnumSource(HealthReason.class)
    void tellsEveryReasonOfHealth(HealthReason reason) {
        assertThat(told(reason.sentence("one", "two"))).hasSize(2);
    }

    @Test
    void tellsWhatBecameOfEveryDeadList() {
        assertThat(CATALOGUE.dead()).allSatisfy(list -> assertThat(told(list.sentence())).hasSize(2));
    }

    @Test
    void enablesOnlyListsThatNeedNeitherKeyNorRegistration() {
        assertThat(CATALOGUE.lists()).filteredOn(BlockList::enabled).isNotEmpty().allMatch(list -> list.status() == ListStatus.LIVE);
    }

    @Test
    void enablesOnlyListsThatAreDocumented() {
        assertThat(CATALOGUE.lists()).filteredOn(BlockList::enabled).allMatch(list -> list.confidence() == Confidence.DOCUMENTED);
    }

    @Test
    void accusesNobodyByAListOfNeighbours() {
        assertThat(Given.list("dnsbl-3.uceprotect.net").codes()).allMatch(rule -> rule.codeClass() == CodeClass.COLLATERAL);
    }

    @Test
    void fillsInTheKeyOfASubscriber() {
        BlockList list = Given.list("<key>.authbl.dq.spamhaus.net").withKey("k9");
        assertThat(list.zone()).isEqualTo("k9.authbl.dq.spamhaus.net");
        assertThat(list.isAskable()).isTrue();
    }

    @Test
    void showsNobodyTheKeyOfASubscriber() {
        assertThat(Given.list("<key>.authbl.dq.spamhaus.net").withKey("k9").publicZone()).isEqualTo("authbl.dq.spamhaus.net");
    }
}
