package org.meyasubako.reading.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.reading.indicator.Indicator.Where;
import org.meyasubako.reading.message.SourceText;

class IndicatorExtractorTest {

    private final IndicatorExtractor extractor = new IndicatorExtractor(new UrlNormalizer());

    private List<Indicator> found(String text) {
        return extractor.extract(SourceText.of(text), Where.TEXT).all();
    }

    private List<String> inText(String text) {
        return found(text).stream().map(one -> one.type() + " " + one.value()).toList();
    }

    @Test
    void findsEveryTypeInTheOrderOfTheText() {
        assertThat(inText("192.0.2.33 から taro@Mail.Example が http://shop.our.example/c/1 と www.our.example を送った"))
                .containsExactly("IP 192.0.2.33", "EMAIL taro@mail.example", "URL http://shop.our.example/c/1",
                        "DOMAIN www.our.example");
    }

    @Test
    void fillsAUrlIn() {
        Indicator url = found("hxxp://shop[.]our[.]example/c/7f3a9c21").getFirst();
        assertThat(url.raw()).isEqualTo("hxxp://shop[.]our[.]example/c/7f3a9c21");
        assertThat(url.value()).isEqualTo("http://shop.our.example/c/7f3a9c21");
        assertThat(url.defanged()).isTrue();
        assertThat(url.where()).isEqualTo(Where.TEXT);
        assertThat(url.host()).contains("shop.our.example");
        assertThat(url.registrableDomain()).contains(new DomainName("our.example"));
        assertThat(url.key()).isEqualTo("shop.our.example/c/{id}");
        assertThat(url.url()).isPresent();
    }

    @Test
    void takesTheValueForTheKeyOfEverythingElse() {
        assertThat(found("192.0.2.33 taro@mail.example www.our.example"))
                .allSatisfy(one -> assertThat(one.key()).isEqualTo(one.value()));
    }

    @Test
    void givesAnAddressNoRegistrableDomain() {
        Indicator ip = found("[IPv6:2001:DB8::25]").getFirst();
        assertThat(ip.value()).isEqualTo("2001:db8::25");
        assertThat(ip.host()).contains("2001:db8::25");
        assertThat(ip.registrableDomain()).isEmpty();
    }

    @Test
    void keepsTheFirstOfEachValue() {
        assertThat(found("HTTP://shop.example/ http://shop.example/ hxxp://shop.example/"))
                .extracting(Indicator::raw).containsExactly("HTTP://shop.example/");
    }

    @Test
    void readsDefangedMailAddresses() {
        assertThat(found("taro[at]mail[.]example、hanako＠mail.example jiro (at) mail (dot) example"))
                .extracting(Indicator::value, Indicator::defanged).containsExactly(
                        tuple("taro@mail.example", true),
                        tuple("hanako@mail.example", true),
                        tuple("jiro@mail.example", true));
    }

    @Test
    void readsTheDotsOfJapaneseCarriers() {
        assertThat(inText("<taro..yamada.@mail.example>")).containsExactly("EMAIL taro..yamada.@mail.example");
    }

    @Test
    void leavesMessageIdentifiersOutAlsoInFolds() {
        assertThat(inText("References: <a@mail.example>\n <b@mail.example>\nMessage-ID: <c@mail.example>\nFrom: d@mail.example"))
                .containsExactly("EMAIL d@mail.example");
    }

    @Test
    void takesNeitherFileNamesNorContentIdentifiersForMailboxes() {
        assertThat(inText("icon@2x.png image001.png@01D8F0A1.2B3C4D5E user@localhost")).isEmpty();
    }

    @Test
    void takesTheMailboxWithinAUrlForPartOfTheUrl() {
        assertThat(inText("http://shop.example/?e=taro@mail.example"))
                .containsExactly("URL http://shop.example/?e=taro@mail.example");
    }

    @Test
    void readsABlockAsItsAddressWithThePrefixKeptInRaw() {
        assertThat(found("from 192.0.2.0/24."))
                .extracting(Indicator::value, Indicator::raw).containsExactly(tuple("192.0.2.0", "192.0.2.0/24"));
    }

    @Test
    void followsARedirectorByItsTarget() {
        assertThat(inText("http://go.example/?u=http%3A%2F%2Fshop.our.example%2Fa"))
                .containsExactly("URL http://go.example/?u=http%3A%2F%2Fshop.our.example%2Fa", "URL http://shop.our.example/a");
    }
}
