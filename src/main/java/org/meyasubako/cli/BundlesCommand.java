package org.meyasubako.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.own.provider.CustomerNumber;
import org.meyasubako.workspace.CaseRow;
import org.meyasubako.workspace.MemberRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bundles}: lists the evidence bundles of a casebook. */
@Command(name = "bundles", mixinStandardHelpOptions = true, description = "Lists the evidence bundles of a casebook.")
final class BundlesCommand implements Callable<Integer> {

    private final Console console;
    private final CaseworkSession session;

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Option(names = "--json", description = "One JSON object a bundle.")
    private boolean json;

    @Option(names = "--members", description = "Each with its complaints and why they stand there.")
    private boolean members;

    BundlesCommand(Console console, CaseworkSession session) {
        this.console = console;
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.run(casebook.reading(), work -> {
            CaseJson lines = new CaseJson();
            for (CaseRow row : work.cases().rows()) {
                if (json) {
                    console.print(members ? lines.write(row, work.cases().open(row.id()).members()) : lines.write(row));
                } else {
                    tell(row);
                    if (members) {
                        work.cases().open(row.id()).members().forEach(this::tell);
                    }
                }
            }
            return ExitStatus.DONE;
        });
    }

    private void tell(CaseRow row) {
        console.print(text(row));
        if (row.awaitsApproval()) {
            console.print(Sentence.of(BundlesCommand.class, "bundles.awaits"));
        }
        row.calls().forEach(why -> console.print(Sentence.of(BundlesCommand.class, "bundles.call", why)));
    }

    private void tell(MemberRow member) {
        console.print(Sentence.of(BundlesCommand.class, "bundles.member", member.complaint(), member.received(), member.complainant(),
                member.cause().code()));
    }

    private static Sentence text(CaseRow row) {
        return Sentence.of(BundlesCommand.class, "bundles.row", row.id(), row.key().value(),
                row.key().customer().map(CustomerNumber::value).orElse("–"), row.kind().code(), row.tier().map(Enum::name).orElse("–"),
                row.complaints(), row.complainants(), row.disposition().code(), flags(row));
    }

    private static String flags(CaseRow row) {
        return Optional.of(String.join(", ", row.flags().stream().map(flag -> flag.code()).toList())).filter(all -> !all.isEmpty())
                .map(all -> " [" + all + "]").orElse("");
    }
}
