package org.meyasubako.basis.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsNumberTest {

    @ParameterizedTest
    @CsvSource({"64496, AS64496", "AS64496, AS64496", "as 64496, AS64496", "' AS0 ', AS0", "1.10, AS65546", "AS65535.65535, AS4294967295"})
    void readsTheFormsThatPeopleWrite(String text, String read) {
        assertThat(AsNumber.parse(text).map(AsNumber::toString)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AS", "-1", "4294967296", "99999999999", "1.65536", "65536.1", "1.2.3", "ASN1", "64496 64497", "٣"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(AsNumber.parse(text)).isEmpty();
    }

    @Test
    void hasThirtyTwoBits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AsNumber(1L << 32));
    }
}
