package org.meyasubako.reading.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meyasubako.reading.trace.ReceivedField.RdnsState;

/**
 * Programs that write the grammar's own shape, {@code from HELO (reverse [address])}, and give their name in a comment or behind
 * {@code with}.
 */
final class SoftwareFormat implements ReceivedFormat {

    /** How names begin, in small letters, and what they are called; found by their first word. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("active!hunter", "active-hunter"), Map.entry("aol mail bouncer", "aol"), Map.entry("mail_out_v", "aol"),
            Map.entry("amavis", "amavis"), Map.entry("authentication milter", "fastmail"), Map.entry("axigen", "axigen"), Map.entry("barracuda", "barracuda"),
            Map.entry("communigate", "communigate"), Map.entry("coremail", "coremail"), Map.entry("cyrus", "cyrus"),
            Map.entry("docomo", "docomo"), Map.entry("dovecot", "dovecot"), Map.entry("ecelerity", "ecelerity"),
            Map.entry("emwac", "emwac"), Map.entry("ezweb", "ezweb"), Map.entry("fml", "fml"), Map.entry("fortimail", "fortimail"),
            Map.entry("halon", "halon"), Map.entry("haraka", "haraka"), Map.entry("hcl domino", "domino"),
            Map.entry("hmailserver", "hmailserver"), Map.entry("ibm domino", "domino"), Map.entry("ibm esmtp", "ibm"),
            Map.entry("icewarp", "icewarp"), Map.entry("intermail", "intermail"), Map.entry("iplanet", "oracle"),
            Map.entry("kerio", "kerio"), Map.entry("listserv", "listserv"), Map.entry("lmtpproxy", "fastmail"),
            Map.entry("lotus", "domino"), Map.entry("lsmtp", "lsmtp"), Map.entry("mailenable", "mailenable"),
            Map.entry("mdaemon", "mdaemon"), Map.entry("meproxy", "fastmail"), Map.entry("merak", "merak"),
            Map.entry("mercur-", "mercur"), Map.entry("mercury", "mercury"), Map.entry("mirapoint", "mirapoint"), Map.entry("mos ", "mirapoint"),
            Map.entry("netscape messaging", "netscape"), Map.entry("novell_groupwise", "groupwise"), Map.entry("opensmtpd", "opensmtpd"),
            Map.entry("oracle communications", "oracle"), Map.entry("pmdf", "oracle"), Map.entry("proofpoint", "proofpoint"), Map.entry("post.office", "post-office"),
            Map.entry("powermta", "powermta"), Map.entry("qpsmtpd", "qpsmtpd"), Map.entry("sendmail", "sendmail"),
            Map.entry("smail", "smail"), Map.entry("smtpd32-", "imail"), Map.entry("smtpd-", "imail"),
            Map.entry("simpleemailservice", "ses"), Map.entry("spam firewall", "barracuda"), Map.entry("spamassassin", "spamassassin"), Map.entry("ssmtp", "ssmtp"),
            Map.entry("stalwart", "stalwart"), Map.entry("sun internet", "oracle"), Map.entry("sun java", "oracle"),
            Map.entry("sympa", "sympa"), Map.entry("xmail", "xmail"));

    /** The first letters of all names: most comments name nothing. */
    private static final Map<Character, List<String>> BY_LETTER = NAMES.keySet().stream()
            .collect(Collectors.groupingBy(name -> name.charAt(0)));

    /** Those who always ask for the reverse name and leave it out where there is none. */
    private static final Set<String> ASKING = Set.of("haraka", "opensmtpd", "stalwart");

    /** CommuniGate's modules that take mail from within the host. */
    private static final Set<String> INNER = Set.of("PIPE", "RULE", "RULES", "LIST", "GROUP", "PBX");

    @Override
    public boolean read(ReceivedLine line, FromPart from, ReceivedDraft draft) {
        // "by MailEnable Inbound Mail Agent": a host has no spaces.
        Optional<String> name = named(line).or(() -> draft.by.filter(by -> by.indexOf(' ') > 0).map(SoftwareFormat::nameOf)
                .filter(program -> !program.equals("general")));
        if (name.isEmpty()) {
            return false;
        }
        draft.format = name.get();
        PeerReader.heloOrSender(from, draft, ASKING.contains(draft.format) ? RdnsState.NONE : RdnsState.NOT_LOOKED_UP);
        if (draft.format.equals("communigate") && draft.with.filter(INNER::contains).isPresent()) {
            draft.local(Optional.empty());
        }
        return true;
    }

    private static Optional<String> named(ReceivedLine line) {
        for (String comment : line.comments()) {
            String name = nameOf(comment);
            if (!name.equals("general")) {
                return Optional.of(name);
            }
        }
        String with = String.join(" ", line.with().words());
        return Optional.of(nameOf(with.startsWith("[") ? with.substring(1) : with)).filter(name -> !name.equals("general"));
    }

    /** The program that a comment names; {@code general} for one that names none of ours. */
    static String nameOf(String comment) {
        if (comment.isEmpty() || comment.indexOf('[') >= 0) {
            // What holds an address speaks of a host.
            return "general";
        }
        char letter = Character.toLowerCase(comment.charAt(0));
        for (String name : BY_LETTER.getOrDefault(letter, List.of())) {
            if (ReceivedLine.startsWith(comment, name)) {
                return NAMES.getOrDefault(name, "general");
            }
        }
        return "general";
    }
}
