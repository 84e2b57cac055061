package org.meyasubako.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;
import org.meyasubako.judging.bundle.FlagCode;
import org.meyasubako.judging.bundle.Tier;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.workspace.CaseRow;
import org.meyasubako.workspace.MemberRow;

/** The line of {@code bundles --json}, in English beside its codes. */
final class CaseJson {

    private final Wording english = new Wording(Language.ENGLISH, ZoneOffset.UTC);

    String write(CaseRow row) {
        return json(row).line();
    }

    String write(CaseRow row, List<MemberRow> members) {
        return json(row).putObjects("members", members.stream().map(this::member).toList()).line();
    }

    private static JsonText json(CaseRow row) {
        return new JsonText()
                .put("id", row.id())
                .put("key", row.key().value())
                .put("customer", row.key().customer().map(CustomerNumber::value))
                .put("kind", row.kind().code())
                // Where a case does not rest on circumstances there are none: tier 0.
                .put("tier", row.tier().orElse(Tier.E0).name())
                .put("complaints", row.complaints())
                .put("complainants", row.complainants())
                .put("samples", row.samples())
                .putInstant("first", Optional.of(row.first()))
                .putInstant("last", Optional.of(row.last()))
                .put("disposition", row.disposition().code())
                .put("reviewAt", row.review().map(LocalDate::toString))
                .putStrings("flags", row.flags().stream().map(FlagCode::code).toList());
    }

    private JsonText member(MemberRow member) {
        return new JsonText()
                .put("complaint", member.complaint())
                .put("sha256", member.sha256().hex())
                .put("path", member.path())
                .put("complainant", member.complainant())
                .put("kind", member.kind().code())
                .put("cause", member.cause().code())
                .put("grade", member.grade().map(Enum::name))
                .putStrings("why", member.why().stream().map(english::tell).toList());
    }
}
