package org.meyasubako.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meyasubako.casebook.CasebookUnavailableException;

/** All cases of a casebook with their members, told without any number that depends on the order of import. */
final class CaseTable {

    private CaseTable() {}

    /** One line a case and one a member beneath it, the cases in the order of their keys. */
    static List<String> of(Casework work) throws CasebookUnavailableException {
        List<String> lines = new ArrayList<>();
        for (CaseRow row : work.cases().rows().stream().sorted(Comparator.comparing(CaseRow::key)).toList()) {
            lines.add(row.toString().replace(row.id(), "B"));
            CaseDetail detail = work.cases().open(row.id());
            lines.add("  flags " + detail.flags() + " facts " + detail.facts());
            detail.members().forEach(member -> lines.add("  " + String.join(" | ", member.sha256().hex(), member.received().toString(),
                    member.complainant(), member.format(), member.sample().toString(), member.kind().code(), member.cause().code(),
                    member.grade().toString(), member.why().toString())));
        }
        return lines;
    }
}
