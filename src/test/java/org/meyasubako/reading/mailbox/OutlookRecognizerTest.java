package org.meyasubako.reading.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutlookRecognizerTest {

    private static final String PROPERTIES = "__properties_version1.0";

    @Test
    void knowsAMessageByThePropertiesInItsRoot() {
        assertThat(isItem(CompoundFile.holding("__nameid_version1.0", "__substg1.0_0037001F", PROPERTIES))).isTrue();
    }

    @Test
    void findsThemAmongManyEntries() {
        String[] names = new String[300];
        Arrays.setAll(names, i -> "__substg1.0_%08X".formatted(i));
        names[299] = PROPERTIES;

        assertThat(isItem(CompoundFile.holding(names))).isTrue();
    }

    @Test
    void takesNoDocumentThatHoldsAMessageForAMessage() {
        assertThat(isItem(CompoundFile.holding(List.of("WordDocument", "ObjectPool"), List.of(PROPERTIES)))).isFalse();
    }

    @Test
    void takesAMessageThatHoldsADocumentForAMessage() {
        assertThat(isItem(CompoundFile.holding(List.of(PROPERTIES, "__attach_version1.0_#00000000"), List.of("WordDocument")))).isTrue();
    }

    @Test
    void takesAFileThatIsCutOffForNoMessage() {
        byte[] file = CompoundFile.holding("__substg1.0_0037001F", PROPERTIES);

        assertThat(isItem(Arrays.copyOf(file, 1000))).isFalse();
        assertThat(isItem(Arrays.copyOf(file, 100))).isFalse();
    }

    @Test
    void endsOnAnyDamage() {
        Random random = new Random(7);
        byte[] whole = CompoundFile.holding("a", "b", "c", "d", "e", "f", "g");
        for (int run = 0; run < 20_000; run++) {
            byte[] file = whole.clone();
            for (int i = 0; i < 4; i++) {
                file[8 + random.nextInt(file.length - 8)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> isItem(file)).doesNotThrowAnyException();
        }
    }

    private static boolean isItem(byte[] file) {
        return new OutlookRecognizer(file).isOutlookItem();
    }
}
