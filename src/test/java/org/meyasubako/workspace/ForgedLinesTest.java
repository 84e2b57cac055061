package org.meyasubako.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.judging.assessment.Assessment;
import org.meyasubako.judging.assessment.Finding;
import org.meyasubako.judging.assessment.Kind;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.own.provider.ProfileReader;
import org.meyasubako.own.provider.UnreadableProfileException;
import org.meyasubako.reading.trace.HopChain;

/**
 * Puts forged lines that name our hosts into real chains, where the system property {@code corpus} names a corpus that has them. A sender
 * can write anything beneath the line in which his peer was seen, and a complainant can put lines of ours on top: neither makes us senders.
 * Judged the whole way, as {@code inspect --profile} does. The property {@code forged} asks for another number of chains.
 */
class ForgedLinesTest {

    private static final Path CORPUS = Path.of(System.getProperty("corpus", ""));
    /** So many chains take half a minute at most. */
    private static final int CHAINS = Integer.getInteger("forged", 60);
    private static final long SEED = 20260303;
    private static final Instant STORY = Instant.parse("2026-03-15T00:00:00Z");
    private static final MessageInspector DESK = desk();
    /** So much of a body is kept: chains are what is tried here. */
    private static final int BODY = 500;

    private static final Set<Kind> SENT = EnumSet.of(Kind.SENT, Kind.ABUSED, Kind.SENT_OR_ABUSED);

    private static final String DATE = "; Tue, 3 Mar 2026 09:10:11 +0900 (JST)";
    private static final String OUR_PEER = "Received: from vps1.our.example (vps1.our.example [192.0.2.33])\r\n\tby mail.sender.example (Postfix)"
            + " with ESMTP id 4fPp6w3nY" + DATE;
    private static final String KNOWN_RECEIVER = "Received: from vps1.our.example (vps1.our.example. [192.0.2.33])\r\n\tby mx.google.com with ESMTPS"
            + " id q12si8123990plg.44.2026.03.02.15.59.58; Mon, 02 Mar 2026 15:59:58 -0800 (PST)";
    private static final String OUR_LOGIN = "Received: from pc (unknown [203.0.113.200])\r\n\t(Authenticated sender: info@hachi.example)\r\n\tby"
            + " smtp.our.example (Postfix) with ESMTPSA id 4fPp6w3nZ" + DATE;
    private static final String OUR_SCRIPT = "Received: by www1.our.example (Postfix, from userid 48)\r\n\tid 4fPp6w3nX" + DATE
            + "\r\nX-PHP-Originating-Script: 48:mailer.php";
    private static final String WRONG_DATE = "Received: from vps1.our.example (vps1.our.example [192.0.2.33])\r\n\tby relay.our.example (Postfix)"
            + " with ESMTP id 4fPp6w3nV; Fri, 31 Dec 2038 11:20:05 AM +0900";
    private static final String FETCHED = "Received: from localhost [127.0.0.1]\r\n\tby localhost with IMAP (fetchmail-6.4.37) for a@localhost"
            + " (single-drop)" + DATE + "\r\n" + KNOWN_RECEIVER;
    private static final List<String> BENEATH = List.of(OUR_PEER, KNOWN_RECEIVER, OUR_LOGIN, OUR_SCRIPT, WRONG_DATE, FETCHED);

    /** The id of the mail's first Received field that has one, as a forger copies it. */
    private static final Pattern ID = Pattern.compile("\\sid\\s+([A-Za-z0-9.-]{6,60})");

    private static final String UNLISTED = "Received: from relay.sender.example (unknown [203.0.113.77])\r\n\tby mx.tiny-host.example (Postfix) with"
            + " ESMTP id 77A1C20012" + DATE;
    private static final String OUR_EXCHANGER = "Received: from vps1.our.example (unknown [203.0.113.77])\r\n\tby mx.our.example (Postfix) with"
            + " ESMTP id 77A1C20013" + DATE;
    private static final String OUR_RELAY_TOP = "Received: from vps1.our.example (vps1.our.example [192.0.2.33])\r\n\tby relay.our.example (Postfix)"
            + " with ESMTP id 77A1C20014" + DATE;

    /** A mail split at its Received fields: what comes before, each of them with what follows it. */
    private record Mail(String domain, int handover, List<String> pieces) {

        /** A line of ours with the mail's own id. */
        String copied() {
            Matcher id = ID.matcher(pieces.stream().filter(ID.asPredicate()).findFirst().orElse(" id 4fPp6w3nU"));
            return OUR_PEER.replace("4fPp6w3nY", id.find() ? id.group(1) : "4fPp6w3nU");
        }

        /** The mail with {@code lines} put in behind its {@code at}th Received field; 0 puts them on top. */
        String with(int at, List<String> lines) {
            List<String> all = new ArrayList<>(pieces);
            all.add(at == 0 ? 0 : Math.min(at + 1, pieces.size() - 1), String.join("\r\n", lines) + "\r\n");
            return String.join("", all);
        }
    }

    /** The made-up provider of the procedure's own tests. */
    private static MessageInspector desk() {
        try {
            Profile read = ProfileReader.read(Path.of("src/test/resources/org/meyasubako/judging/assessment/profile")).profile();
            Profile profile = new Profile(read.rows(), STORY, read.digest());
            return Workbench.messages().judging(Workbench.opener(STORY, "tester").judges().by(profile));
        } catch (UnreadableProfileException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Inspection inspect(byte[] mail) {
        return DESK.inspect(RawMessage.of(mail, "test.eml"));
    }

    /** The first of the corpus that are proved, in an order that chance made once and for all. */
    private static List<Mail> mails() throws IOException {
        assumeFalse(CORPUS.toString().isEmpty(), "no corpus");
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("japanese/phish_spam_list_nvdimm", "list_mail/list_nvdimm_ordinary", "spam_and_ham")) {
            try (Stream<Path> files = Files.walk(CORPUS.resolve(folder))) {
                all.addAll(files.filter(Files::isRegularFile).sorted().toList());
            }
        }
        Collections.shuffle(all, new Random(SEED));
        List<Mail> mails = new ArrayList<>();
        for (int i = 0; i < all.size() && mails.size() < CHAINS; i++) {
            read(Files.readString(all.get(i), StandardCharsets.ISO_8859_1)).ifPresent(mails::add);
        }
        assertThat(mails).hasSize(CHAINS);
        return mails;
    }

    /** A mail whose chain is proved when he complains in whose mailbox it lay. */
    private static Optional<Mail> read(String text) {
        String unframed = text.replaceFirst("\\AFrom [^\n]*\n", "").replaceAll("\r?\n", "\r\n");
        int end = unframed.indexOf("\r\n\r\n");
        String mail = end < 0 ? unframed : unframed.substring(0, Math.min(unframed.length(), end + BODY));
        String[] fields = (end < 0 ? "" : mail.substring(0, end + 2)).split("(?im)^(?=received:)|(?<=\r\n)(?=[!-9;-~]+:)", -1);
        List<String> pieces = new ArrayList<>(List.of(""));
        for (String field : fields) {
            boolean received = field.regionMatches(true, 0, "received:", 0, 9);
            if (received) {
                pieces.add(field);
            } else {
                pieces.set(pieces.size() - 1, pieces.getLast() + field);
            }
        }
        pieces.set(pieces.size() - 1, pieces.getLast() + (end < 0 ? "" : mail.substring(end + 2, Math.min(mail.length(), end + BODY))));
        return domain(mail).flatMap(domain -> inspect(complaint(domain, mail)).complaint().chain().filter(HopChain::proves)
                .flatMap(HopChain::handover).map(handover -> new Mail(domain, handover.hop(), withEnd(pieces))));
    }

    private static List<String> withEnd(List<String> pieces) {
        List<String> all = new ArrayList<>(pieces);
        all.add("");
        return List.copyOf(all);
    }

    private static Optional<String> domain(String mail) {
        return inspect(mail.getBytes(StandardCharsets.ISO_8859_1)).complaint().chain().flatMap(chain -> chain.hops().stream()
                .flatMap(hop -> hop.received().by().flatMap(DomainName::parse).flatMap(DomainName::registrable).stream()).findFirst())
                .map(DomainName::ascii);
    }

    private static byte[] complaint(String domain, String mail) {
        return ("From: reader@" + domain + "\r\nTo: abuse@our.example\r\nSubject: spam\r\nDate: Tue, 3 Mar 2026 20:14:28 +0900\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=outermost77\r\n\r\n--outermost77\r\nContent-Type: text/plain\r\n\r\nspam\r\n"
                + "--outermost77\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + mail + "\r\n--outermost77--\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** How many come out as sent by us, how many of them only as possibly so by a presumed handover. */
    private record Count(int judged, int sent, int presumed) {}

    private static Count count(List<Mail> mails, Function<Mail, List<String>> forgeries) {
        int judged = 0;
        int sent = 0;
        int presumed = 0;
        for (Mail mail : mails) {
            for (String forged : forgeries.apply(mail)) {
                Assessment assessment = inspect(complaint(mail.domain(), forged)).assessment().orElseThrow();
                judged++;
                boolean accused = SENT.contains(assessment.kind());
                boolean possible = accused && assessment.findings().stream().map(Finding::code).anyMatch("SOURCE_PRESUMED"::equals);
                sent += accused && !possible ? 1 : 0;
                presumed += possible ? 1 : 0;
            }
        }
        return new Count(judged, sent, presumed);
    }

    @Test
    void nobodyOfOursSentWhatOnlyClaimsSay(TestReporter reporter) throws IOException {
        List<Mail> mails = mails();
        Count asIs = count(mails, mail -> List.of(mail.with(0, List.of("X-Nothing: at all"))));
        Count beneath = count(mails, mail -> BENEATH.stream().map(line -> mail.with(mail.pieces().size(), List.of(line))).toList());
        Count between = count(mails, mail -> Stream.concat(BENEATH.stream(), Stream.of(mail.copied()))
                .map(line -> mail.with(mail.handover() + 1, List.of(line))).toList());
        Count unlisted = count(mails, mail -> List.of(mail.with(0, List.of(UNLISTED)), mail.with(0, List.of(UNLISTED, KNOWN_RECEIVER)),
                mail.with(0, List.of(UNLISTED, OUR_LOGIN, OUR_SCRIPT))));
        Count above = count(mails, mail -> List.of(mail.with(0, List.of(OUR_EXCHANGER)), mail.with(0, List.of(OUR_LOGIN)),
                mail.with(0, List.of(OUR_SCRIPT))));
        Count onTop = count(mails, mail -> List.of(mail.with(0, List.of(OUR_RELAY_TOP))));
        reporter.publishEntry("as is " + asIs + ", beneath " + beneath + ", between " + between + ", unlisted receiver " + unlisted + ", above "
                + above + ", our relay on top " + onTop);
        assertThat(List.of(asIs, beneath, between, unlisted, above)).allMatch(count -> count.sent() == 0 && count.presumed() == 0);
        assertThat(onTop.sent()).isZero();
    }
}
