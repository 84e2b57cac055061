package org.meyasubako.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.judging.assessment.OwnItem;
import org.meyasubako.judging.bundle.BundleKey;
import org.meyasubako.judging.bundle.Constraint;
import org.meyasubako.judging.bundle.Sketch;
import org.meyasubako.own.provider.CustomerNumber;

/** The texts that stand in casebooks: one that changes here makes casebooks unreadable, and needs a migration. */
class RecordJsonTest {

    private final RecordJson json = new RecordJson();

    private <T> void standsAs(T value, Class<T> type, String text) throws JsonMismatchException {
        assertThat(json.write(value, type)).isEqualTo(text);
        assertThat(json.read(text, type)).isEqualTo(value);
    }

    @Test
    void aRecordHasItsComponentsInTheirOrder() throws JsonMismatchException {
        standsAs(new BundleKey(BundleKey.Type.HOST, "shop.our.example", Optional.of(new CustomerNumber("C-0098")), 0), BundleKey.class,
                """
                {"type":"HOST","value":"shop.our.example","customer":"C-0098","part":0}""");
    }

    @Test
    void whatIsAbsentIsNull() throws JsonMismatchException {
        standsAs(new BundleKey(BundleKey.Type.ADDRESS, "203.0.113.7", Optional.empty(), -5), BundleKey.class,
                """
                {"type":"ADDRESS","value":"203.0.113.7","customer":null,"part":-5}""");
    }

    @Test
    void aSealedInterfaceNamesItsCase() throws JsonMismatchException {
        Sha256 digest = Sha256.of(new byte[0]);
        standsAs(new Constraint.Apart(digest, digest), Constraint.class,
                "{\"is\":\"Apart\",\"one\":\"" + digest + "\",\"other\":\"" + digest + "\"}");
        standsAs(new OwnItem.Source(IpAddress.parse("2001:db8::1").orElseThrow()), OwnItem.class,
                """
                {"is":"Source","address":"2001:db8::1"}""");
    }

    @Test
    void aSentenceKeepsTheTypesOfItsArguments() throws JsonMismatchException {
        Sentence inner = Sentence.of(Span.class, "inner", 1.5);
        Sentence sentence = Sentence.of(Span.class, "code", "text", 7, 5_000_000_000L, Instant.parse("2026-11-24T01:02:03Z"), inner);
        standsAs(sentence, Sentence.class, """
                {"home":"org.meyasubako.basis.evidence.Span","code":"code","arguments":["text",7,5000000000,{"instant":"2026-11-24T01:02:03Z"},\
                {"home":"org.meyasubako.basis.evidence.Span","code":"inner","arguments":[1.5]}]}""");
    }

    @Test
    void aTimeOfASentenceKeepsItsZone() throws JsonMismatchException {
        Sentence sentence = Sentence.of(Span.class, "code", ZonedDateTime.parse("2026-11-24T10:02:03+09:00[Asia/Tokyo]"));
        assertThat(json.read(json.write(sentence), Sentence.class)).isEqualTo(sentence);
    }

    @Test
    void anyOtherArgumentIsToldAsItWritesItself() throws JsonMismatchException {
        Sentence sentence = Sentence.of(Span.class, "code", Kind.SENT);
        assertThat(json.read(json.write(sentence), Sentence.class).arguments()).containsExactly("SENT");
    }

    @Test
    void aSetHasOneText() {
        assertThat(json.write(List.of(Set.of("b", "a", "c")))).isEqualTo("[[\"a\",\"b\",\"c\"]]");
    }

    @Test
    void aSketchIsItsMinima() throws JsonMismatchException {
        Sketch sketch = new Sketch(new int[] {1, -1, Integer.MIN_VALUE});
        assertThat(json.read(json.write(sketch), Sketch.class)).isEqualTo(sketch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"type\":\"HOST\"}", "{\"type\":\"NONE\",\"value\":\"x\",\"part\":0}", "7",
            "{\"type\":\"HOST\",\"value\":\"x\",\"customer\":\" \",\"part\":0}"})
    void whatIsNoneOfTheTypeIsRefused(String text) {
        assertThatExceptionOfType(JsonMismatchException.class).isThrownBy(() -> json.read(text, BundleKey.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.Runtime", "org.meyasubako.NoSuchClass", "", "org.meyasubako..", "[Lorg.meyasubako.Main;"})
    void aSentenceOfAForeignClassIsRefused(String home) {
        String text = "{\"home\":\"" + home + "\",\"code\":\"x\",\"arguments\":[]}";
        assertThatExceptionOfType(JsonMismatchException.class).isThrownBy(() -> json.read(text, Sentence.class));
    }

    @Test
    void deepNestingIsRefused() {
        String text = "{\"home\":\"org.meyasubako.basis.evidence.Span\",\"code\":\"x\",\"arguments\":" + "[".repeat(5_000);
        assertThatExceptionOfType(JsonMismatchException.class).isThrownBy(() -> json.read(text, Sentence.class));
    }
}
