package org.meyasubako.asking.authentication.dmarc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meyasubako.asking.authentication.TextMutator;
import org.meyasubako.asking.authentication.answers.DnsAnswer;
import org.meyasubako.asking.authentication.answers.DnsAnswers;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.basis.net.DomainName;

/** Whatever a domain publishes, it is read, and the evaluation comes to a result. */
class AnyPolicyTest {

    private static final List<String> WORDS = List.of(";", "=", " ", "v=DMARC1", "p=reject", "sp=", "np=none", "t=y", "psd=y", "psd=n", "adkim=s",
            "aspf=", "rua=mailto:a@b.example", ",", "!10m", "pct=", "999", "\t", "\u0000", "\uD800");

    private static TextMutator records() throws IOException {
        List<String> seeds = DmarcCase.all().stream().flatMap(given -> given.zone().stream()).distinct()
                .map(line -> line.split(" ", 3)).filter(line -> line[1].equals("TXT")).map(line -> line[2]).toList();
        return new TextMutator(seeds, WORDS);
    }

    @Test
    void anyRecordIsRead() throws IOException {
        records().forEach(text -> DmarcRecordParser.parse("v=DMARC1;" + text)
                .ifPresent(record -> assertThat(record.policiesRead() && record.policy().isEmpty()).isFalse()));
    }

    @Test
    void anyMailComesToAResult() throws IOException {
        AuthoredMail mail = new AuthoredMail(List.of(new DomainName("a.b.shop.example")),
                List.of(new CheckedDomain(CheckedDomain.Check.DKIM, new DomainName("c.shop.example"), CheckedDomain.State.PASSED)), true);
        records().forEach(text -> {
            DnsAnswers everywhere = question -> new DnsAnswer(new Answer.Found<>(List.of(text)), Optional.empty(), false);
            assertThat(new DmarcEvaluator(everywhere).evaluate(mail).result().outcome()).isPresent();
        });
    }
}
