package org.meyasubako.reading.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTokenTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "123456", "20260303", "7f3a9c21", "DEADBEEF", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "k3j9x2m7q1", "aHR0cHM6Ly9h",
        "dGFyb3lhbWFkYQ==", "dGFyb3lhbWFkYQ%3D%3D", "Zm9v-YmFyX2Jh_cXV4", "wjSqtXAqfUJxFtWN", "mfrggzdfmztwqxk",
        "taro@mail.example", "taro%2Btag%40mail.example", "taro%2540mail.example", "taro%252540mail.example", "dGFyb0BtYWlsLmV4YW1wbGU",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "x9Kq-2Lm7_pQ4z"})
    void replacesWhatIsOneRecipientsOwn(String text) {
        assertThat(RecipientToken.replaced(text)).isEqualTo("{id}");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "index.html", "campaign-spring", "summer-sale-2026-final", "12345", "2026", "118", "unsubscribe", "WinterSale2026",
        "OrderConfirmation", "wp-login.php", "html5-css3", "v2.0", "~kaz", "en_US", "privacy_policy.html", "SPRING2026",
        "rechtschreibung", "kaiinjoho-henko-tetsuzuki", "loginprocess.do", "product-12345", "style.min.css",
        "%E5%95%86%E5%93%81%E4%B8%80%E8%A6%A7", "cgi-bin", "decade", "facade", "shoppingcart2026", "a1b2c3"})
    void keepsWhatPeopleWrite(String text) {
        assertThat(RecipientToken.replaced(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"big-sale-8a7b6c5d4e.html", "big-sale-12345678.html", "big-sale-k3j9x2m7q1.html"})
    void replacesATokenBesideWordsAlone(String text) {
        assertThat(RecipientToken.replaced(text)).isEqualTo("big-sale-{id}.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"u1234567", "u999999"})
    void keepsTheLettersBeforeALongNumber(String text) {
        assertThat(RecipientToken.replaced(text)).isEqualTo("u{id}");
    }
}
