package org.meyasubako.basis.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrableDomainTest {

    private static String registrable(String name) {
        return DomainName.parse(name).flatMap(DomainName::registrable).map(DomainName::ascii).orElse("none");
    }

    /** From the rules of the Public Suffix List (publicsuffix.org/list), written by hand. */
    @ParameterizedTest
    @CsvSource({
        "www.shop.com, shop.com", "shop.com, shop.com", "com, none", "www.shop.co.jp, shop.co.jp", "co.jp, none",
        "www.shop.jp, shop.jp", "a.city.kobe.jp, city.kobe.jp", "a.b.c.kobe.jp, b.c.kobe.jp", "c.kobe.jp, none",
        "a.b.ck, a.b.ck", "www.ck, www.ck",
        "b.ck, none", "taro.sakura.ne.jp, taro.sakura.ne.jp", "a.shop.pages.dev, shop.pages.dev",
        "www.食狮.公司.cn, xn--85x722f.xn--55qx5d.cn",
        "WWW.Shop.COM., shop.com"})
    void readsTheRegistrableDomainOffTheList(String name, String domain) {
        assertThat(registrable(name)).isEqualTo(domain);
    }

    @Test
    void takesAnUnlistedLabelForASuffix() {
        assertThat(registrable("shop.our.example")).isEqualTo("our.example");
        assertThat(registrable("example")).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_dmarc.shop.com", "s1._domainkey.shop.com", "-a.shop.com", "a_b.shop.com"})
    void knowsTheOwnerOfNamesThatAreNoHostNames(String name) {
        assertThat(registrable(name)).isEqualTo("shop.com");
    }

    @Test
    void tellsListedSuffixesFromOthers() {
        assertThat(new DomainName("shop.co.jp").isUnderListedSuffix()).isTrue();
        assertThat(new DomainName("co.jp").isUnderListedSuffix()).isFalse();
        assertThat(new DomainName("co.jp").hasListedSuffix()).isTrue();
        assertThat(new DomainName("shop.example").hasListedSuffix()).isFalse();
    }
}
