package org.meyasubako.asking.authentication.dkim;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import org.meyasubako.basis.net.DomainName;

/** A key that was made for a test, with the name under which it would be published. */
public record SigningKey(String selector, String domain, KeyPair pair) {

    private static final int RAW_ED25519_BYTES = 32;

    public static SigningKey rsa(String selector, String domain, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return new SigningKey(selector, domain, generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public static SigningKey ed25519(String selector, String domain) {
        try {
            return new SigningKey(selector, domain, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The same key under another name. */
    public SigningKey at(String otherSelector, String otherDomain) {
        return new SigningKey(otherSelector, otherDomain, pair);
    }

    public boolean isRsa() {
        return pair.getPublic().getAlgorithm().equals("RSA");
    }

    /** Tag {@code p}. */
    public String published() {
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] key = isRsa() ? encoded : Arrays.copyOfRange(encoded, encoded.length - RAW_ED25519_BYTES, encoded.length);
        return Base64.getEncoder().encodeToString(key);
    }

    /** The text of the key record. */
    public String record() {
        return "v=DKIM1; k=" + (isRsa() ? "rsa" : "ed25519") + "; p=" + published();
    }

    public KeyName name() {
        return new KeyName(new DomainName(selector), new DomainName(domain));
    }
}
