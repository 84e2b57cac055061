package org.meyasubako.basis.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {

    @ParameterizedTest
    @CsvSource({
        "Mail.Example.JP., mail.example.jp",
        "日本語。jp, xn--wgv71a119e.jp",
        "faß.de, xn--fa-hia.de",
        "ＥＸＡＭＰＬＥ．com, example.com",
        "_dmarc.example.jp, _dmarc.example.jp",
        "PC01, pc01",
    })
    void readsNamesAsPeopleWriteThem(String written, String ascii) {
        assertThat(DomainName.parse(written)).map(DomainName::ascii).contains(ascii);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a..b", "192.0.2.1", "under score.example", "a\u0000b", "2001:db8::1", "héllo wörld"})
    void takesNothingElseForAName(String written) {
        assertThat(DomainName.parse(written)).isEmpty();
    }

    @Test
    void aLabelHasAtMost63Letters() {
        assertThat(DomainName.parse("a".repeat(63) + ".example")).isPresent();
        assertThat(DomainName.parse("a".repeat(64) + ".example")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.co.jp, example.co.jp",
        "user.sakura.ne.jp, user.sakura.ne.jp",
        "x.y.example.com, example.com",
        "shop.our.example, our.example",
        "a.b.kobe.jp, a.b.kobe.jp",
        "city.kobe.jp, city.kobe.jp",
        "site.pages.dev, site.pages.dev",
    })
    void theRegistrableDomainFollowsThePublicSuffixList(String name, String registrable) {
        assertThat(DomainName.parse(name).orElseThrow().registrable()).map(DomainName::ascii).contains(registrable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jp", "co.jp", "localhost", "example"})
    void aPublicSuffixHasNoRegistrableDomain(String name) {
        assertThat(DomainName.parse(name).orElseThrow().registrable()).isEmpty();
    }

    @Test
    void aNameIsWithinItselfAndItsParentsOnly() {
        DomainName parent = new DomainName("our.example");
        assertThat(new DomainName("shop.our.example").isWithin(parent)).isTrue();
        assertThat(parent.isWithin(parent)).isTrue();
        assertThat(new DomainName("not-our.example").isWithin(parent)).isFalse();
    }

    @Test
    void anAddressSplitsAtItsLastAt() {
        assertThat(MailAddress.parse("<\"a@b\"@example.jp>")).contains(new MailAddress("\"a@b\"", "example.jp"));
        assertThat(MailAddress.parse("root")).contains(new MailAddress("root", ""));
        assertThat(MailAddress.parse("<>")).isEmpty();
    }
}
