package org.meyasubako.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.bundle.BundleKey;
import org.meyasubako.judging.bundle.Disposition;
import org.meyasubako.judging.bundle.Tier;

class BundlesTest {

    private static final BundleKey OTHER = new BundleKey(BundleKey.Type.ADDRESS, "203.0.113.77", Optional.empty(), 0);
    private static final Sentence WHY = Sentence.of(Casebook.class, "folder-missing", "/c/{id}");

    @TempDir
    Path folder;

    private Casebook casebook;
    private final Sha256 one = Desk.mail("one").sha256();
    private final Sha256 two = Desk.mail("two").sha256();

    @BeforeEach
    void createCasebook() throws CasebookUnavailableException {
        casebook = Desk.create(folder);
        new Desk().add(casebook, Desk.prepared(casebook, "one"), Desk.prepared(casebook, "two"));
    }

    @AfterEach
    void closeCasebook() throws CasebookUnavailableException {
        casebook.close();
    }

    static BundleSheet sheet(BundleKey key, Sha256... members) {
        BundleSheet.Summary summary = new BundleSheet.Summary(key, key.customer(), Kind.NAMED, Tier.E3, members.length, 2, 1, Desk.NOW, Desk.NOW,
                Set.of("affiliate", "joe-job"), Disposition.HOLD, Optional.of(java.time.LocalDate.of(2026, 12, 8)));
        return new BundleSheet(summary, Arrays.stream(members).map(member -> new BundleSheet.Membership(member, List.of(WHY))).toList());
    }

    @Test
    void aBundleComesBackAsItWasMade() throws CasebookUnavailableException {
        BundleSheet sheet = sheet(Desk.shop(), two, one);
        CaseNumber.Bundle id = casebook.bundles().replaceAll(List.of(sheet)).getFirst();
        assertThat(id.text()).isEqualTo("B-0001");
        assertThat(casebook.bundles().all()).containsExactly(new ListedBundle(id, sheet.summary()));
        assertThat(casebook.bundles().members(id)).extracting(member -> member.row().sha256()).containsExactly(two, one);
        assertThat(casebook.bundles().members(id).getFirst().why()).containsExactly(WHY);
    }

    @Test
    void aNumberStaysWithItsKeyWhateverIsGroupedBetween() throws CasebookUnavailableException {
        casebook.bundles().replaceAll(List.of(sheet(Desk.shop(), one), sheet(OTHER, two)));
        casebook.bundles().replaceAll(List.of(sheet(OTHER, one, two)));
        assertThat(casebook.bundles().replaceAll(List.of(sheet(OTHER, two), sheet(Desk.shop(), one))))
                .containsExactly(new CaseNumber.Bundle(2), new CaseNumber.Bundle(1));
    }

    @Test
    void aBundleThatIsNoMoreKeepsItsNumber() throws CasebookUnavailableException {
        casebook.bundles().replaceAll(List.of(sheet(Desk.shop(), one)));
        casebook.bundles().replaceAll(List.of());
        assertThat(casebook.bundles().all()).isEmpty();
        assertThat(casebook.bundles().keyOf(new CaseNumber.Bundle(1))).contains(Desk.shop());
        assertThat(casebook.bundles().numberOf(Desk.shop())).contains(new CaseNumber.Bundle(1));
    }

    @Test
    void tellsTheBundlesOfAComplaint() throws CasebookUnavailableException {
        casebook.bundles().replaceAll(List.of(sheet(Desk.shop(), one), sheet(OTHER, one, two)));
        assertThat(casebook.bundles().of(new CaseNumber.Complaint(1))).extracting(CaseNumber.Bundle::number).containsExactly(1L, 2L);
    }

    @Test
    void oneSheetIsReplacedAlone() throws CasebookUnavailableException {
        casebook.bundles().replaceAll(List.of(sheet(Desk.shop(), one), sheet(OTHER, two)));
        casebook.bundles().replace(sheet(OTHER, one, two));
        assertThat(casebook.bundles().members(new CaseNumber.Bundle(2))).hasSize(2);
        assertThat(casebook.bundles().members(new CaseNumber.Bundle(1))).hasSize(1);
    }
}
