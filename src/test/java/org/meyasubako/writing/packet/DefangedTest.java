package org.meyasubako.writing.packet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefangedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://shop.our.example/c/1.html     | hxxp://shop[.]our[.]example/c/1.html
            see HTTPS://a.example. and b.example | see hxxpS://a[.]example[.] and b.example
            http://user@a.example:8080/?u=http://b.example | hxxp://user@a[.]example:8080/?u=hxxp://b[.]example
            no address $1 \\0 at all             | no address $1 \\0 at all
            """)
    void noAddressOnTheWebCanBeFollowed(String written, String shown) {
        assertThat(Defanged.text(written)).isEqualTo(shown);
    }
}
