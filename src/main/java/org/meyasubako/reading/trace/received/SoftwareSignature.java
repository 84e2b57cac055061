package org.meyasubako.reading.trace.received;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names the software by what it writes of itself: in the comments of the by- and with-clauses, and in the form of its version. */
final class SoftwareSignature {

    /** A piece of a comment or of the with-clause, in lower case, and the software that writes it; the first that fits counts. */
    private static final List<Map.Entry<String, String>> PIECES = List.of(
            Map.entry("postfix", "postfix"), Map.entry("exim", "exim"), Map.entry("qmail", "qmail"), Map.entry("fetchmail", "fetchmail"),
            Map.entry("getmail", "getmail"), Map.entry("squirrelmail", "squirrelmail"), Map.entry("roundcube", "roundcube"),
            Map.entry("horde", "imp"), Map.entry("lotus", "domino"), Map.entry("domino", "domino"), Map.entry("communigate", "communigate"),
            Map.entry("mdaemon", "mdaemon"), Map.entry("mailenable", "mailenable"), Map.entry("hmailserver", "hmailserver"),
            Map.entry("microsoft smtp", "exchange"), Map.entry("smtpsvc", "exchange"), Map.entry("internet mail service", "exchange"),
            Map.entry("mapi", "exchange"), Map.entry("novell", "groupwise"), Map.entry("groupwise", "groupwise"),
            Map.entry("powermta", "powermta"), Map.entry("ecelerity", "momentum"), Map.entry("momentum", "momentum"),
            Map.entry("haraka", "haraka"), Map.entry("opensmtpd", "opensmtpd"), Map.entry("stalwart", "stalwart"), Map.entry("james", "james"),
            Map.entry("halon", "halon"), Map.entry("amavis", "amavis"), Map.entry("ironport", "ironport"), Map.entry("proofpoint", "proofpoint"),
            Map.entry("mimecast", "mimecast"), Map.entry("barracuda", "barracuda"), Map.entry("fortimail", "fortimail"),
            Map.entry("zimbra", "zimbra"), Map.entry("kerio", "kerio"), Map.entry("iplanet", "sun"), Map.entry("sun java", "sun"),
            Map.entry("oracle comm", "sun"), Map.entry("courier", "courier"), Map.entry("dovecot", "dovecot"), Map.entry("cyrus", "cyrus"),
            Map.entry("mailman", "mailman"), Map.entry("ezmlm", "ezmlm"), Map.entry("sympa", "sympa"), Map.entry("intermail", "intermail"),
            Map.entry("openwave", "intermail"), Map.entry("mercury", "mercury"), Map.entry("smtpd32", "imail"), Map.entry("imail", "imail"),
            Map.entry("argosoft", "argosoft"), Map.entry("netscape", "netscape"), Map.entry("active!", "activemail"), Map.entry("(sg)", "sendgrid"));

    private SoftwareSignature() {}

    /** The software's name in lower case; {@code general} where the field doesn't tell. */
    static String of(Clauses clauses) {
        String said = (String.join(" ", clauses.clause(Clauses.Name.BY).comments().toList()) + " " + clauses.withWords() + " "
                + String.join(" ", clauses.clause(Clauses.Name.WITH).comments().toList()) + " "
                + String.join(" ", clauses.clause(Clauses.Name.HEAD).comments().toList())).toLowerCase(Locale.ROOT);
        return PIECES.stream().filter(piece -> said.contains(piece.getKey())).findFirst().map(Map.Entry::getValue)
                .or(() -> byVersion(clauses)).or(() -> byHost(clauses)).orElse("general");
    }

    /** sendmail writes the versions of program and configuration: {@code (8.15.2/8.15.2)}, {@code (8.9.3+Sun/8.9.1)}. */
    private static Optional<String> byVersion(Clauses clauses) {
        boolean sendmail = clauses.clause(Clauses.Name.BY).comments().anyMatch(comment -> isSendmailVersion(comment));
        return sendmail ? Optional.of("sendmail") : Optional.empty();
    }

    private static boolean isSendmailVersion(String comment) {
        return comment.length() > 3 && comment.charAt(0) == '8' && comment.charAt(1) == '.' && Character.isDigit(comment.charAt(2))
                && comment.indexOf(' ') < 0;
    }

    private static Optional<String> byHost(Clauses clauses) {
        String by = clauses.clause(Clauses.Name.BY).word().map(word -> HostWord.bare(word).toLowerCase(Locale.ROOT)).orElse("");
        if (by.endsWith(".google.com") || by.endsWith(".gmail.com") || by.startsWith("2002:a") || by.equals("gmailapi.google.com")) {
            return Optional.of("gmail");
        }
        if (by.contains("amazonses.")) {
            return Optional.of("ses");
        }
        return by.endsWith(".yahoo.com") || by.endsWith(".yahoo.co.jp") ? Optional.of("yahoo") : Optional.empty();
    }
}
