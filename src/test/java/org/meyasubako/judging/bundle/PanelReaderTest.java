package org.meyasubako.judging.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meyasubako.judging.bundle.Given.complaint;
import static org.meyasubako.judging.bundle.Given.host;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.bundle.EvidencePanel.Indicator;
import org.meyasubako.reading.trace.Copy;
import org.meyasubako.reading.trace.Grade;

class PanelReaderTest {

    private static final BundleKey SHOP = host("shop.our.example", "C-0098");

    private final PanelReader reader = new PanelReader(Given.TOKYO);

    @Test
    void hasARowForEveryIndicator() {
        assertThat(panel(CaseFacts.NONE).rows()).extracting(EvidencePanel.Row::indicator)
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Indicator.class));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void tellsEveryRowInBothLanguages(Language language) {
        Wording wording = new Wording(language, Given.TOKYO);
        assertThat(panel(CaseFacts.NONE).rows()).allSatisfy(row -> assertThat(List.of(
                wording.tell(row.name()), wording.tell(row.told()),
                        wording.tell(row.how()))).noneMatch(text -> text.isBlank() || text.contains("{")));
    }

    @Test
    void countsDaysInTheZoneOfTheDesk() {
        EvidenceBundle bundle = Given.bundle(complaint("a").naming(SHOP).hours(14), complaint("b").naming(SHOP).hours(16));
        assertThat(Given.told(reader.read(bundle, CaseFacts.NONE).row(Indicator.TIME).told())).isEqualTo("2 hours, complaints on 2 days");
    }

    @Test
    void countsNetworksAndCountriesThatWereAsked() {
        CaseFacts facts = new CaseFacts(Set.of(), List.of(), List.of(), Inquiry.NONE, Set.of(), Set.of(),
                Set.of(new CaseFacts.Origin("203.0.113.61", "AS64500", "KR"), new CaseFacts.Origin("203.0.113.99", "AS64501", "NL")),
                List.of(), Activity.QUIET, Optional.empty());
        assertThat(Given.told(panel(facts).row(Indicator.SOURCES).told()))
                .isEqualTo("2 addresses; 1 networks in 1 countries, as far as they were asked");
    }

    @Test
    void countsComplaintsAfterTheInquiry() {
        CaseFacts facts = new GivenFacts().asked(Inquiry.Answer.UNSATISFACTORY, Duration.ofDays(3)).made();
        assertThat(Given.told(panel(facts).row(Indicator.REACTION).told())).endsWith("the answer does not satisfy; complaints after that: 1");
    }

    @Test
    void hasNoTierWhereTheCaseDoesNotRestOnCircumstances() {
        EvidenceBundle bundle = Given.bundle(complaint("a").sentFrom(Given.address("192.0.2.33", "C-0412"), Kind.SENT, Grade.B, Copy.ORIGINAL));
        assertThat(reader.read(bundle, CaseFacts.NONE).tier()).isEmpty();
    }

    private EvidencePanel panel(CaseFacts facts) {
        return reader.read(Given.bundle(complaint("a").naming(SHOP).from("203.0.113.61"),
                complaint("b").naming(SHOP).hours(30).from("203.0.113.62")), facts);
    }
}
