package org.meyasubako.asking.authentication.dkim;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.BaseEncoding;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the parser of key records to {@code key-records.txt}. */
class KeyRecordParserTest {

    /** AlgorithmIdentifier and the heads about it stand before the bare key of 1,024 bits. */
    private static final int BYTES_BEFORE_BARE_KEY = 22;

    private static final SigningKey RSA = SigningKey.rsa("s", "shop.example", 1_024);
    private static final SigningKey ED25519 = SigningKey.ed25519("s", "shop.example");

    static List<Arguments> cases() throws IOException {
        return TextCases.of("key-records.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsWhatTheCaseSays(String name, String text, String expected) {
        assertThat(told(KeyRecordParser.parse(filled(text)))).isEqualTo(expected);
    }

    private static String filled(String text) {
        byte[] whole = RSA.pair().getPublic().getEncoded();
        byte[] bare = Arrays.copyOfRange(whole, BYTES_BEFORE_BARE_KEY, whole.length);
        return text.replace("{rsa}", RSA.published()).replace("{ed25519}", ED25519.published())
                .replace("{rsa-in-pieces}", RSA.published().replaceAll("(.{40})", "$1 \t"))
                .replace("{rsa-bare}", BaseEncoding.base64().encode(bare)).replace("{rsa-huge}", huge());
    }

    /** Any odd number does for a key that is not to be used. */
    private static String huge() {
        try {
            BigInteger modulus = BigInteger.ONE.shiftLeft(PublicKeyReader.MAX_BITS).add(BigInteger.ONE);
            return BaseEncoding.base64().encode(KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(modulus, BigInteger.valueOf(65_537))).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String told(KeyRecord record) {
        return switch (record) {
            case KeyRecord.Unusable(KeyFlaw flaw) -> "! " + flaw;
            case KeyRecord.Revoked() -> "> revoked";
            case KeyRecord.Usable key -> "> " + key.type() + " " + key.bits() + (key.forMail() ? " mail" : "")
                    + (key.testing() ? " testing" : "") + (key.strict() ? " strict" : "")
                    + key.hashes().map(hashes -> " " + String.join("+", new TreeSet<>(hashes))).orElse("");
        };
    }
}
