package org.meyasubako.basis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void theDigestIsTheOneOfTheStandard() {
        // FIPS 180-4, example "abc".
        assertThat(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)).hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aDigestFedInPiecesIsTheSame() {
        var digest = Sha256.newDigest();
        digest.update("a".getBytes(StandardCharsets.US_ASCII));
        digest.update("bc".getBytes(StandardCharsets.US_ASCII));
        assertThat(Sha256.finish(digest)).isEqualTo(Sha256.of("abc".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsNone() {
        assertThatThrownBy(() -> new Span(5, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aUnionCoversBoth() {
        assertThat(new Span(5, 7).union(new Span(1, 6))).isEqualTo(new Span(1, 7));
    }

    @Test
    void aMessageKnowsThatItsEndIsMissing() {
        Origin origin = new Origin("box", 0, 0, 10);
        RawMessage raw = new RawMessage(new byte[4], origin, Sha256.of(new byte[10]), Framing.BARE);
        assertThat(raw.complete()).isFalse();
    }

    @Test
    void anOriginIsCalledByItsFile() {
        assertThat(new Origin("in/box.zip!/a/1.eml", 0, 0, 1).fileName()).isEqualTo("1.eml");
    }
}
