package org.meyasubako.reading.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefangedTextTest {

    @Test
    void readsWhatWasDefangedAndKeepsWhereItStood() {
        RefangedText text = Refanger.refang("at shop[.]our[.]example, not");
        assertThat(text.text()).isEqualTo("at shop.our.example, not");
        assertThat(text.written(3, 19)).isEqualTo("shop[.]our[.]example");
        assertThat(text.written(8, 11)).isEqualTo("our");
        assertThat(text.isRefanged(3, 19)).isTrue();
        assertThat(text.isRefanged(8, 11)).isFalse();
        assertThat(text.isRefanged(19, 24)).isFalse();
    }

    @Test
    void leavesBracketsAloneThatMeanSomethingElse() {
        String text = "[.NET] (see p. 2) [/] (a) { . } [at] x[0] http://[2001:db8::1]/ a\\b";
        assertThat(Refanger.refang(text).text()).isEqualTo(text);
    }

    @Test
    void countsADeletionToTheTextAroundIt() {
        RefangedText text = Refanger.refang("http://[shop.example");
        assertThat(text.text()).isEqualTo("http://shop.example");
        assertThat(text.written(0, 19)).isEqualTo("http://[shop.example");
        assertThat(text.isRefanged(0, 19)).isTrue();
        assertThat(text.isRefanged(7, 19)).isFalse();
    }
}
