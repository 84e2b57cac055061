package org.meyasubako.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.judging.bundle.SiteCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code site-check}: records that a person looked at a customer's public page, and what was found. */
@Command(name = "site-check", mixinStandardHelpOptions = true,
        description = {"Records a look at a customer's public page.",
            "A measure may rest on it where it is a breach, with the clause and a picture or archive of the page."})
final class SiteCheckCommand implements Callable<Integer> {

    private final CaseworkSession session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CasebookOption casebook = new CasebookOption();

    @Mixin
    private CaseOption bundle = new CaseOption();

    @Option(names = "--url", paramLabel = "URL", required = true, description = "The page that was looked at.")
    private String url = "";

    @Option(names = "--result", paramLabel = "R", required = true, description = "breach, no-breach or unclear.")
    private String result = "";

    @Option(names = "--clause", paramLabel = "N", description = "The clause that the page breaches.")
    private Optional<String> clause = Optional.empty();

    @Option(names = "--evidence", paramLabel = "FILE", description = "A picture or an archive of the page; its digest is recorded.")
    private Optional<Path> evidence = Optional.empty();

    @Option(names = "--seller-statement", paramLabel = "true|false", arity = "1",
            description = "Whether the statement of the seller is there, where one is called for.")
    private Optional<Boolean> sellerStatement = Optional.empty();

    SiteCheckCommand(CaseworkSession session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        SiteCheck.Result found = Arrays.stream(SiteCheck.Result.values()).filter(each -> ListJson.code(each).equals(result)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "no such result: " + result));
        return session.act(casebook.working(), work -> {
            Optional<Sha256> digest = evidence.isPresent() ? Optional.of(digest(evidence.get())) : Optional.empty();
            return work.cases().siteCheck(bundle.number(), new SiteCheck(work.clock().instant(), work.person().account(), url, digest, clause,
                    sellerStatement, found));
        });
    }

    private static Sha256 digest(Path file) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return Sha256.finish(digest);
    }
}
