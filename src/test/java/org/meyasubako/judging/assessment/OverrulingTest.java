package org.meyasubako.judging.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.own.provider.CustomerNumber;

class OverrulingTest {

    private static final Sha256 COMPLAINT = digest("the mail");

    private static final Overruling OVERRULING = new Overruling(COMPLAINT, "tanaka", Instant.parse("2026-03-05T00:00:00Z"), digest("why"),
            Kind.NAMED, CauseCode.K3_URL, Optional.of(new CustomerNumber("C-07")));

    private static Sha256 digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPersonsVerdictCounts() throws IOException {
        Verdict verdict = OVERRULING.over(COMPLAINT, SituationsTest.situation("08-nothing-attached.eml"));
        assertThat(verdict.kind()).isEqualTo(Kind.NAMED);
        assertThat(verdict.customer()).contains(new CustomerNumber("C-07"));
    }

    @Test
    void whatTheRulesSaidStaysVisible() throws IOException {
        Assessment machine = SituationsTest.situation("08-nothing-attached.eml");
        assertThat(OVERRULING.over(COMPLAINT, machine).machine()).isEqualTo(machine);
    }

    @Test
    void outlivesAnotherVerdictOfTheRules() throws IOException {
        Overruled later = OVERRULING.over(COMPLAINT, SituationsTest.situation("01-pasted-vps.eml"));
        assertThat(later.cause()).isEqualTo(CauseCode.K3_URL);
        assertThat(later.agrees()).isFalse();
    }

    @Test
    void agreesOnceTheRulesSayTheSame() throws IOException {
        Assessment machine = SituationsTest.situation("07-forward-without-headers.eml");
        Overruling same = new Overruling(COMPLAINT, "tanaka", Instant.EPOCH, digest("why"), machine.kind(), machine.cause(), machine.customer());
        assertThat(same.over(COMPLAINT, machine).agrees()).isTrue();
    }

    @Test
    void holdsForItsOwnComplaintAlone() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> OVERRULING.over(digest("another mail"), SituationsTest.situation("08-nothing-attached.eml")));
    }
}
