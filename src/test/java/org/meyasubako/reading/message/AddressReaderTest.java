package org.meyasubako.reading.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressReaderTest {

    private static String read(String body) {
        return String.join(" | ", AddressReader.read(body).stream().map(NamedAddress::toString).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '`', value = {
        "a@a.example # a@a.example",
        "<a@a.example> # a@a.example",
        "Taro Yamada <taro@a.example> # Taro Yamada <taro@a.example>",
        "\"Yamada, Taro\" <taro@a.example> # Yamada, Taro <taro@a.example>",
        "Yamada, Taro <taro@a.example> # Yamada, Taro <taro@a.example>",
        "a@a.example, b@b.example # a@a.example | b@b.example",
        "a@a.example; b@b.example # a@a.example | b@b.example",
        "a@a.example b@b.example # a@a.example | b@b.example",
        "Big Bug bb@bug.example # Big Bug <bb@bug.example>",
        "taro@a.example (Taro Yamada) # Taro Yamada <taro@a.example>",
        "=?UTF-8?B?6KuL5rGC5pu4?= <a@a.example> # 請求書 <a@a.example>",
        "\"=?UTF-8?B?6KuL5rGC5pu4?=\" <a@a.example> # 請求書 <a@a.example>",
        "team: a@a.example, B <b@b.example>; # a@a.example | B <b@b.example>",
        "a@a.example<a@a.example> # a@a.example <a@a.example>",
        "<<a@a.example>> # a@a.example",
        "\"a@b.example\" <c@c.example> # a@b.example <c@c.example>",
        "Taro <taro@a.example # Taro <taro@a.example>",
        "Taro <taro@a.example, b@b.example # Taro <taro@a.example> | b@b.example",
        "\"a b\"@a.example # \"a b\"@a.example",
        "<@r1.example,@r2.example:a@a.example> # a@a.example",
        "jdoe@machine(comment).  example # jdoe@machine.example",
        "a@[192.0.2.1] # a@[192.0.2.1]",
        "Comments [c@c.example] # Comments <c@c.example>",
        "info@université.example # info@université.example",
        "mailto:a@a.example # a@a.example",
        "root # root",
        "'Taro' <a@a.example> # Taro <a@a.example>",
        "A <a@a.example> B <b@b.example> # A <a@a.example> | B <b@b.example>",
    })
    void reads(String body, String addresses) {
        assertThat(read(body)).isEqualTo(addresses);
    }

    @Test
    void theNullSenderIsNobody() {
        assertThat(read("<>")).isEmpty();
    }

    @Test
    void anEmptyGroupHasNobody() {
        assertThat(read("undisclosed-recipients:;")).isEmpty();
    }

    @Test
    void aQuoteWithoutEndIsAnOrdinaryCharacter() {
        assertThat(read("\"Taro <taro@a.example>")).isEqualTo("Taro <taro@a.example>");
    }
}
