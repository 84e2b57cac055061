package org.meyasubako.asking.authentication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.reading.trace.TrustPolicy;

class AuthenticationResultsTest {

    private static final DomainName SHOP = new DomainName("shop.example");

    private static AuthenticationResults believed(String results) {
        return Given.read("Authentication-Results: mx.victim.example; " + results + "\n" + Given.HANDOVER);
    }

    private static boolean isAligned(String results) {
        return believed(results).isAligned(SHOP, Given.POLICY);
    }

    @Test
    void namesEachBelievedSignerOnce() {
        AuthenticationResults results = believed(
                "dkim=pass header.d=shop.example; dkim=fail header.d=bank.example; dkim=pass header.i=@shop.example");
        assertThat(results.signers()).containsExactly(SHOP);
    }

    @Test
    void namesNoSignerThatIsOnlyClaimed() {
        AuthenticationResults results = Given.read(
                Given.HANDOVER + "Authentication-Results: mx.victim.example; dkim=pass header.d=shop.example\n");
        assertThat(results.signers()).isEmpty();
    }

    @Test
    void tellsAFailureThatIsBelieved() {
        assertThat(believed("dmarc=fail header.from=shop.example").proved(Method.DMARC, Outcome.FAIL)).hasSize(1);
    }

    @Test
    void takesASoftfailForNoFailure() {
        assertThat(believed("spf=softfail smtp.mailfrom=shop.example").proved(Method.SPF, Outcome.FAIL)).isEmpty();
    }

    @Test
    void alignsASignatureOfAnotherHostOfTheDomain() {
        assertThat(isAligned("dkim=pass header.d=mail.shop.example")).isTrue();
    }

    @Test
    void alignsAnEnvelopeSenderOfTheDomain() {
        assertThat(isAligned("spf=pass smtp.mailfrom=bounce@news.shop.example")).isTrue();
    }

    @Test
    void alignsWhatDmarcPassed() {
        assertThat(isAligned("dmarc=pass header.from=shop.example")).isTrue();
    }

    @Test
    void doesNotAlignAForeignSignature() {
        assertThat(isAligned("dkim=pass header.d=mailer.example; spf=pass smtp.mailfrom=mailer.example")).isFalse();
    }

    @Test
    void doesNotAlignASignatureThatFailed() {
        assertThat(isAligned("dkim=fail header.d=shop.example")).isFalse();
    }

    @Test
    void doesNotAlignTwoCustomersBeneathOneDomainOfOurs() {
        TrustPolicy hosting = new HostingPolicy();
        AuthenticationResults results = believed("dkim=pass header.d=taro.hosting.example");
        assertThat(results.isAligned(new DomainName("jiro.hosting.example"), hosting)).isFalse();
    }

    /** Each name beneath hosting.example is another customer's. */
    private static final class HostingPolicy implements TrustPolicy {

        @Override
        public Optional<HostRole> roleOf(DomainName host) {
            return Optional.empty();
        }

        @Override
        public Optional<HostRole> roleOf(IpAddress address) {
            return Optional.empty();
        }

        @Override
        public Optional<String> organisationOf(DomainName host) {
            return Optional.of(host.ascii());
        }

        @Override
        public boolean documentationIsPublic() {
            return true;
        }
    }
}
