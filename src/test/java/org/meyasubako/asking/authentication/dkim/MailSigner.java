package org.meyasubako.asking.authentication.dkim;

import com.google.common.base.Splitter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Signs mails for tests. It works on strings, one character a byte, with regular expressions: another way than the verifier's, so that both
 * don't err alike.
 *
 * @param tags further tags, each with its semicolon
 * @param signed names of the signed fields, with colons
 */
public record MailSigner(SigningKey key, String algorithm, String header, String body, String signed, String tags, Optional<Integer> length) {

    /** The signer of whom nothing special is known. */
    public static MailSigner with(SigningKey key) {
        return new MailSigner(key, key.isRsa() ? "rsa-sha256" : "ed25519-sha256", "relaxed", "relaxed", "from:to:subject:date", "",
                Optional.empty());
    }

    public MailSigner algorithm(String other) {
        return new MailSigner(key, other, header, body, signed, tags, length);
    }

    public MailSigner canonical(String otherHeader, String otherBody) {
        return new MailSigner(key, algorithm, otherHeader, otherBody, signed, tags, length);
    }

    public MailSigner signing(String names) {
        return new MailSigner(key, algorithm, header, body, names, tags, length);
    }

    public MailSigner tagged(String others) {
        return new MailSigner(key, algorithm, header, body, signed, others, length);
    }

    /** Signs only so many bytes of the canonical body. */
    public MailSigner length(int bytes) {
        return new MailSigner(key, algorithm, header, body, signed, tags + " l=" + bytes + ";", Optional.of(bytes));
    }

    /** The mail with its signature on top. */
    public String sign(String mail) {
        return field("DKIM-Signature", "v=1; ", mail) + mail;
    }

    public byte[] sign(byte[] mail) {
        return sign(new String(mail, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A signature field over the mail, with its line end. */
    public String field(String name, String firstTags, String mail) {
        int end = mail.indexOf("\r\n\r\n");
        String canonicalBody = canonicalBody(mail.substring(end + 4), body);
        String hashed = canonicalBody.substring(0, Math.min(length.orElse(Integer.MAX_VALUE), canonicalBody.length()));
        String unsigned = name + ": " + firstTags + "a=" + algorithm + "; c=" + header + "/" + body + "; d=" + key.domain() + ";\r\n\ts="
                + key.selector() + "; " + tags + " h=" + signed + ";\r\n\tbh=" + base64(digest(hashed)) + ";\r\n b=";
        return unsigned + fold(signature(selected(mail.substring(0, end), signed, header) + canonicalField(unsigned, header))) + "\r\n";
    }

    /** The signature over a text, in base64. */
    public String signature(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        try {
            Signature signature = Signature.getInstance(key.isRsa() ? digestName().replace("-", "") + "withRSA" : "Ed25519");
            signature.initSign(key.pair().getPrivate());
            signature.update(key.isRsa() ? bytes : digest(text));
            return base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String selected(String header, String names, String form) {
        List<String> fields = new ArrayList<>(List.of(header.split("\r\n(?![ \t])")));
        StringBuilder selected = new StringBuilder();
        for (String name : Splitter.onPattern("\\s*:\\s*").split(names)) {
            List<String> found = fields.stream().filter(field -> nameOf(field).equalsIgnoreCase(name)).toList();
            if (!found.isEmpty()) {
                selected.append(canonicalField(found.getLast(), form)).append("\r\n");
                fields.remove(fields.lastIndexOf(found.getLast()));
            }
        }
        return selected.toString();
    }

    private static String nameOf(String field) {
        return field.split(":", 2)[0].strip();
    }

    /** A field in canonical form, without its line end. */
    public static String canonicalField(String field, String form) {
        if (form.equals("simple")) {
            return field;
        }
        String value = field.substring(field.indexOf(':') + 1).replace("\r\n", "").replaceAll("[ \t]+", " ").replaceAll("^ | $", "");
        return nameOf(field).toLowerCase(Locale.ROOT) + ":" + value;
    }

    static String canonicalBody(String body, String form) {
        String ended = body.isEmpty() || body.endsWith("\r\n") ? body : body + "\r\n";
        String even = form.equals("simple") ? ended : ended.replaceAll("[ \t]+(?=\r\n)", "").replaceAll("[ \t]+", " ");
        String shortened = even;
        while (shortened.endsWith("\r\n\r\n") || shortened.equals("\r\n")) {
            shortened = shortened.substring(0, shortened.length() - 2);
        }
        return form.equals("simple") && shortened.isEmpty() ? "\r\n" : shortened;
    }

    private String digestName() {
        return algorithm.endsWith("sha1") ? "SHA-1" : "SHA-256";
    }

    private byte[] digest(String text) {
        try {
            return MessageDigest.getInstance(digestName()).digest(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String fold(String base64) {
        return String.join("\r\n\t", Arrays.asList(base64.split("(?<=\\G.{70})")));
    }
}
