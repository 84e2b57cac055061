package org.meyasubako.writing.redaction;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;

/**
 * Writes tokens in place of mail addresses (RFC 6590 section 3): {@code [redacted:Xy3kQ0aZb1]@gmail.example}.
 *
 * <p>The token is the beginning of the HMAC-SHA-256 of the address in lower case, in base64url: the same address has the same token
 * in every copy made with one key, and nobody without the key can try addresses. A mailbox provider's domain stands; any other
 * domain is part of what is hidden.
 */
public final class TokenWriter {

    /** 60 bits: two addresses of one case never meet. */
    private static final int TOKEN_LENGTH = 10;

    private static final int MIN_KEY = 16;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;
    private final Predicate<DomainName> providers;

    /**
     * @param key the secret of one reader in one case, at least 16 bytes; 32 random ones are right
     * @param providers whether a domain is one of a mailbox provider with so many users that it names none
     */
    public TokenWriter(byte[] key, Predicate<DomainName> providers) {
        if (key.length < MIN_KEY) {
            throw new IllegalArgumentException("a key has at least " + MIN_KEY + " bytes");
        }
        this.key = Arrays.copyOf(key, key.length);
        this.providers = providers;
    }

    /** The token of the whole address, with its domain hidden. */
    public String whole(MailAddress address) {
        return "[redacted:" + digest(address.normalised().toString()) + "]";
    }

    /** The token of the address; a provider's domain stands behind it. */
    public String withProvider(MailAddress address) {
        boolean provider = address.domainName().filter(this::isProvider).isPresent();
        return whole(address) + (provider ? "@" + address.normalised().domain() : "");
    }

    boolean isProvider(DomainName domain) {
        return providers.test(domain);
    }

    private String digest(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] digest = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, TOKEN_LENGTH);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
