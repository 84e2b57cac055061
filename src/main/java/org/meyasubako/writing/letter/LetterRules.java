package org.meyasubako.writing.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.assessment.LogAnswer;
import org.meyasubako.judging.bundle.Decision;
import org.meyasubako.judging.bundle.Disposition;

/** When a letter may be written: each rule that stands against it, in words. */
public final class LetterRules {

    /** Warnings before a contract is ended. */
    public static final int WARNINGS_BEFORE_END = 2;

    private static final Set<Disposition> MEASURES = EnumSet.of(Disposition.WARNED, Disposition.MAIL_LIMITED, Disposition.SUSPEND_TOS,
            Disposition.SUSPEND_ADDRESS, Disposition.TERMINATED, Disposition.SECURITY_NOTICE, Disposition.CURED);
    private static final Set<Disposition> NO_GROUND = EnumSet.of(Disposition.NONE, Disposition.NO_BREACH);
    private static final Set<Disposition> SUSPENSIONS =
            EnumSet.of(Disposition.SUSPEND_TOS, Disposition.SUSPEND_ADDRESS, Disposition.MAIL_LIMITED);

    private LetterRules() {}

    /** Everything that stands against the letter; none where it may be written. */
    public static List<Refusal> refusals(LetterKind kind, LetterSituation situation) {
        List<Refusal> refusals = new ArrayList<>();
        if (situation.addressee().role() != kind.reader()) {
            refusals.add(Refusal.of("reader"));
        }
        toAMachine(kind, situation).ifPresent(refusals::add);
        twice(kind, situation).ifPresent(refusals::add);
        ofKind(kind, situation).ifPresent(refusals::add);
        return List.copyOf(refusals);
    }

    /** The form of the result that a complainant may learn; empty where nothing is decided, or not effectively. */
    public static Optional<FieldValue.Outcome> outcome(Optional<Decision> decision) {
        return decision.filter(Decision::isEffective).map(Decision::disposition).flatMap(disposition -> MEASURES.contains(disposition)
                ? Optional.of(FieldValue.Outcome.ACTED)
                : NO_GROUND.contains(disposition) ? Optional.of(FieldValue.Outcome.NO_GROUND) : Optional.empty());
    }

    private static Optional<Refusal> toAMachine(LetterKind kind, LetterSituation situation) {
        if (!kind.isAnswer()) {
            return Optional.empty();
        }
        return situation.automatic().or(() -> situation.addressee().address().flatMap(AutomaticSender::reason))
                .map(reason -> Refusal.of("automatic", reason));
    }

    private static Optional<Refusal> twice(LetterKind kind, LetterSituation situation) {
        return situation.addressee().address().filter(reader -> kind.isSingle())
                .flatMap(reader -> situation.ledger().last(kind, situation.caseNumber(), reader))
                .map(entry -> Refusal.of("twice", kind.code(), entry.at()));
    }

    private static Optional<Refusal> ofKind(LetterKind kind, LetterSituation at) {
        return switch (kind) {
            case L1, L13, L14, L15, L16 -> Optional.empty();
            case L1B -> unless(!at.isProved(), "hasOriginal");
            case L2 -> notOurs(at);
            case L3, L10 -> unless(at.isOf(Kind.NAMED), "notOnlyNamed");
            case L4 -> unless(outcome(at.decision()).isPresent(), "noResult");
            case L5 -> unless(isDecided(at, EnumSet.of(Disposition.HOLD)), "notOnHold");
            case L6 -> unless(at.isOf(Kind.SENT, Kind.SENT_OR_ABUSED), "notSent").or(() -> unless(at.isProved(), "unproved"));
            case L7 -> unless(isDecided(at, SUSPENSIONS), "notSuspended");
            case L8 -> end(at);
            case L9 -> unless(at.isOf(Kind.ABUSED), "notAbused");
            case L11 -> unless(at.cured().isPresent(), "notCured");
            case L12 -> unless(!at.isOf(Kind.SENT, Kind.SENT_OR_ABUSED, Kind.ABUSED), "ours").or(() -> unless(at.isProved(), "unproved"));
        };
    }

    private static Optional<Refusal> notOurs(LetterSituation at) {
        return unless(at.isOf(Kind.NOT_OURS), "mayBeOurs").or(() -> unless(at.isProved(), "unproved"))
                .or(() -> unless(!(at.log() instanceof LogAnswer.Confirmed), "logHasIt"));
    }

    private static Optional<Refusal> end(LetterSituation at) {
        return unless(at.warnings() >= WARNINGS_BEFORE_END, "tooFewWarnings", at.warnings(), WARNINGS_BEFORE_END)
                .or(() -> unless(isDecided(at, EnumSet.of(Disposition.TERMINATED)), "notTerminated"))
                .or(() -> unless(at.legalReviewed(), "notReviewed"));
    }

    /** Decided so, and by a second person where one is needed. */
    private static boolean isDecided(LetterSituation at, Set<Disposition> dispositions) {
        return at.decision().filter(Decision::isEffective).filter(decision -> dispositions.contains(decision.disposition())).isPresent();
    }

    private static Optional<Refusal> unless(boolean holds, String code, Object... arguments) {
        return holds ? Optional.empty() : Optional.of(Refusal.of(code, arguments));
    }
}
