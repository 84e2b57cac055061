package org.meyasubako.basis.journal;

import java.nio.charset.StandardCharsets;
import org.meyasubako.basis.evidence.Sha256;

/**
 * Who acts: an account of the operating system, with the name and role that the desk's list of analysts gives it.
 *
 * <p>The journal knows a person by {@link #digest()} alone, so that the name can be erased from the row that holds it. Whoever knows
 * account, name and role can tell whether an entry is that person's; nobody can read them off the digest.
 *
 * @param name as the list of analysts gives it; the account again where it gives none
 */
public record Person(String account, String name, Role role) {

    /** Somebody whom the list of analysts does not name. */
    public static Person unlisted(String account) {
        return new Person(account, account, Role.UNLISTED);
    }

    /**
     * The SHA-256 of this person's lines in UTF-8, each ended by LF: {@code meyasubako-person 1}, then {@code account N ACCOUNT},
     * {@code name N NAME} and {@code role CODE}, where N is the number of bytes of what follows it, so that no content can pass for
     * another.
     */
    public Sha256 digest() {
        String lines = "meyasubako-person 1\n" + line("account", account) + line("name", name) + "role " + role.code() + "\n";
        return Sha256.of(lines.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String key, String value) {
        return key + " " + value.getBytes(StandardCharsets.UTF_8).length + " " + value + "\n";
    }
}
