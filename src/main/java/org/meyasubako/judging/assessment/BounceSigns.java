package org.meyasubako.judging.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.judging.assessment.Signs.Outcome;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;

/**
 * Backscatter: a delivery report or an automatic answer to somebody whose address a third party had forged. Such mail has the null
 * reverse-path (RFC 5321 section 4.5.5) and says what it is (RFC 3464, RFC 3834).
 */
final class BounceSigns implements Signs.Reader {

    @Override
    public Signs read(Evidence evidence) {
        Optional<HeaderField> nobody = evidence.sample().flatMap(sample -> sample.field("Return-Path"))
                .filter(field -> field.body().text().strip().equals("<>"));
        boolean automatic = evidence.sample().filter(BounceSigns::isAutomatic).isPresent();
        return nobody.isEmpty() || !automatic ? Signs.NONE : Signs.of(List.of(Reason.BOUNCE.inference(nobody.get().span())), true,
                new Outcome(Kind.ABUSED, CauseCode.K2_BSC, evidence.customer()));
    }

    private static boolean isAutomatic(Message sample) {
        boolean report = sample.root().walk().stream().anyMatch(part -> part.is("message/delivery-status"));
        boolean answer = sample.field("Auto-Submitted").map(field -> field.body().text().strip().toLowerCase(Locale.ROOT))
                .filter(word -> word.startsWith("auto-replied")).isPresent();
        return report || answer;
    }
}
