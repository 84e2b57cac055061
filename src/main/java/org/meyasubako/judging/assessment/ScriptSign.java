package org.meyasubako.judging.assessment;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.reading.message.HeaderField;

/**
 * The script that a web server ran to send a mail, as PHP ({@code X-PHP-Originating-Script: uid:file}), hosting panels ({@code
 * X-PHP-Script}, {@code X-Source-Args}) and Postfix ({@code from userid}) write it down.
 *
 * @param name the script as written; the Unix user where only that is known
 */
record ScriptSign(String name, Optional<Span> span) {

    private static final List<String> FIELDS = List.of("X-PHP-Originating-Script", "X-PHP-Script", "X-Source-Args");

    /** The users of web servers: numbers of Red Hat's apache and Debian's www-data, and names. */
    private static final Set<String> WEB_USERS = Set.of("48", "33", "apache", "www-data", "www", "httpd", "nginx");

    /** The script of the mail, if it says that one was run; only fields beneath the source's line count, where our host writes. */
    static Optional<ScriptSign> of(Evidence evidence) {
        Optional<ScriptSign> named = LinesBeneath.fields(evidence).filter(field -> FIELDS.stream().anyMatch(field::is)).findFirst()
                .map(ScriptSign::read);
        return named.or(() -> evidence.submission().unixUser().filter(user -> isWebUser(user))
                .map(user -> new ScriptSign("userid " + user, evidence.submission().hop().flatMap(hop -> hop.span()))));
    }

    static boolean isWebUser(String user) {
        return WEB_USERS.contains(Ascii.toLowerCase(user));
    }

    private static ScriptSign read(HeaderField field) {
        return new ScriptSign(field.body().text().strip(), field.span());
    }

    /** Whether the script's name or path has one of these words in it. */
    boolean mentions(List<String> words) {
        String lower = Ascii.toLowerCase(name);
        return words.stream().anyMatch(lower::contains);
    }
}
