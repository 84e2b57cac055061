package org.meyasubako.reading.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meyasubako.basis.evidence.Framing;

class ArchiveReadingTest {

    private static final String MAIL = "Subject: x\n\nbody\n";
    private static final String SEPARATOR = "From a@isp.example Thu Mar  5 09:10:11 2026\n";
    private static final String BOX = SEPARATOR + "Subject: 1\n\n\n" + SEPARATOR + "Subject: 2\n";
    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void readsTheMembersOfAZipInTheOrderOfTheirNames() throws Exception {
        Findings findings = read("x.zip", new ZipFixture().with("in/b.eml", MAIL).with("in/", "").with("in/a.mbox", BOX).bytes());

        assertThat(findings.pathsBeneath(folder)).containsExactly("x.zip!/in/a.mbox", "x.zip!/in/a.mbox", "x.zip!/in/b.eml");
    }

    @Test
    void findsAZipByItsContent() throws Exception {
        assertThat(read("complaint.eml", new ZipFixture().with("a", MAIL).bytes()).messages).hasSize(1);
    }

    @Test
    void readsUnflaggedNamesInJapaneseWindowsLetters() throws Exception {
        byte[] zip = new ZipFixture(Charset.forName("windows-31j")).with("受信/苦情①.eml", MAIL).bytes();

        assertThat(read("x.zip", zip).pathsBeneath(folder)).containsExactly("x.zip!/受信/苦情①.eml");
    }

    @Test
    void readsUnflaggedNamesInUtf8WhereTheyAreThat() throws Exception {
        byte[] zip = new ZipFixture(Charset.forName("windows-31j")).with("abcdef.eml", MAIL).bytes();
        byte[] name = "苦情".getBytes(StandardCharsets.UTF_8);
        for (int at = ZipFixture.find(zip, "abcdef", 0); at >= 0; at = ZipFixture.find(zip, "abcdef", at)) {
            System.arraycopy(name, 0, zip, at, name.length);
        }

        assertThat(read("x.zip", zip).pathsBeneath(folder)).containsExactly("x.zip!/苦情.eml");
    }

    @Test
    void tellsMembersOfOneNameApart() throws Exception {
        byte[] zip = new ZipFixture().with("a.eml", MAIL).with("b.eml", "Subject: y\n").bytes();
        for (int at = ZipFixture.find(zip, "b.eml", 0); at >= 0; at = ZipFixture.find(zip, "b.eml", at)) {
            zip[at] = 'a';
        }

        assertThat(read("x.zip", zip).pathsBeneath(folder)).containsExactly("x.zip!/a.eml", "x.zip!/a.eml#2");
    }

    @Test
    void leavesOutWithAReasonWhatIsNoMailInAZip() throws Exception {
        Findings findings = read("x.zip", new ZipFixture().with("a.eml", MAIL).with("readme.txt", "Hello").bytes());

        assertThat(findings.messages).hasSize(1);
        assertThat(findings.unreadBeneath(folder)).containsExactly("x.zip!/readme.txt text-without-header");
    }

    @Test
    void readsArchivesWithinArchives() throws Exception {
        byte[] inner = new ZipFixture().with("b.mbox.gz", ZipFixture.gzip(bytes(BOX))).with("c.eml", MAIL).bytes();

        assertThat(read("a.zip", new ZipFixture().with("b.zip", inner).bytes()).pathsBeneath(folder))
                .containsExactly("a.zip!/b.zip!/b.mbox.gz!/b.mbox", "a.zip!/b.zip!/b.mbox.gz!/b.mbox", "a.zip!/b.zip!/c.eml");
    }

    @Test
    void readsNoArchiveDeeperThanItsLimit() throws Exception {
        byte[] archive = bytes(MAIL);
        for (int depth = 0; depth < 5; depth++) {
            archive = ZipFixture.gzip(archive);
        }

        Findings findings = read("a", archive);

        assertThat(findings.messages).isEmpty();
        assertThat(findings.unreadBeneath(folder)).containsExactly("a!/a!/a!/a!/a nested-too-deep");
    }

    @Test
    void readsGzipMembersThatFollowOneAnotherAsOneFile() throws Exception {
        byte[] first = ZipFixture.gzip(bytes(BOX + "\n"));
        byte[] second = ZipFixture.gzip(bytes(BOX));
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);

        Findings findings = read("box.mbox.gz", both);

        assertThat(findings.messages).hasSize(4).allMatch(message -> message.framing() == Framing.MBOX);
        assertThat(findings.messages.getLast().origin().path()).isEqualTo(folder + "/box.mbox.gz!/box.mbox");
    }

    @Test
    void keepsWhatStoodBeforeTheBreakOfATruncatedGzip() throws Exception {
        byte[] packed = ZipFixture.gzip(bytes(BOX));

        Findings findings = read("box.gz", Arrays.copyOf(packed, packed.length - 4));

        assertThat(findings.texts()).containsExactly("Subject: 1\n\n", "Subject: 2\n");
        assertThat(findings.unreadBeneath(folder)).containsExactly("box.gz!/box ends-too-early");
    }

    @Test
    void tellsAGzipWithNothingInIt() throws Exception {
        Findings findings = read("a.gz", Arrays.copyOf(ZipFixture.gzip(bytes(MAIL)), 10));

        assertThat(findings.messages).isEmpty();
        assertThat(findings.unreadBeneath(folder)).containsExactly("a.gz!/a ends-too-early");
    }

    @Test
    void tellsAnEncryptedMemberAndReadsTheOthers() throws Exception {
        byte[] zip = new ZipFixture().with("a.eml", MAIL).with("b.eml", MAIL).bytes();
        int second = ZipFixture.find(zip, "PK\1\2", ZipFixture.find(zip, "PK\1\2", 0) + 1);
        zip[second + 8] |= 1;

        Findings findings = read("x.zip", zip);

        assertThat(findings.pathsBeneath(folder)).containsExactly("x.zip!/a.eml");
        assertThat(findings.unreadBeneath(folder)).containsExactly("x.zip!/b.eml encrypted");
    }

    @Test
    void tellsAMemberWhoseBytesAreNotThoseThatWerePacked() throws Exception {
        byte[] zip = new ZipFixture().with("a.eml", MAIL).bytes();
        zip[ZipFixture.find(zip, "PK\1\2", 0) + 16] ^= 1;

        Findings findings = read("x.zip", zip);

        assertThat(findings.texts()).containsExactly(MAIL);
        assertThat(findings.unreadBeneath(folder)).containsExactly("x.zip!/a.eml checksum");
    }

    @Test
    void tellsAZipWithNothingInIt() throws Exception {
        assertThat(read("x.zip", new ZipFixture().with("in/", "").bytes()).unreadBeneath(folder)).containsExactly("x.zip archive-empty");
    }

    @Test
    void readsWhatItFindsInAZipThatLostItsDirectory() throws Exception {
        byte[] zip = new ZipFixture().with("b.eml", MAIL).with("a.eml", "Subject: y\n").bytes();

        Findings findings = read("x.zip", Arrays.copyOf(zip, zip.length - 60));

        assertThat(findings.texts()).containsExactly("Subject: y\n", MAIL);
        assertThat(findings.unreadBeneath(folder)).containsExactly("x.zip zip-directory");
    }

    @Test
    void keepsTheBeginningOfTheMemberInWhichAZipBreaksOff() throws Exception {
        byte[] zip = new ZipFixture().with("a.eml", MAIL).with("b.eml", MAIL.repeat(2)).bytes();
        int header = ZipFixture.find(zip, "b.eml", 0);

        Findings findings = read("x.zip", Arrays.copyOf(zip, header + 5 + 14));

        assertThat(findings.pathsBeneath(folder)).containsExactly("x.zip!/a.eml", "x.zip!/b.eml");
        assertThat(findings.texts().getLast()).isNotEmpty().matches(text -> MAIL.startsWith(text));
        assertThat(findings.unreadBeneath(folder)).containsExactly("x.zip zip-directory", "x.zip!/b.eml ends-too-early");
    }

    @Test
    void readsAZipBehindASelfExtractorsHead() throws Exception {
        byte[] zip = new ZipFixture().with("a.eml", MAIL).bytes();
        byte[] inner = new byte[zip.length + 4];
        System.arraycopy(bytes("PK\3\4"), 0, inner, 0, 4);
        System.arraycopy(zip, 0, inner, 4, zip.length);

        assertThat(read("x.zip", inner).messages).hasSize(1);
    }

    @Test
    void stopsAMemberThatExplodesAndGoesOnWithTheNext() throws Exception {
        byte[] zip = new ZipFixture().with("a.eml", bomb()).with("b.eml", MAIL).bytes();

        Findings findings = read("x.zip", zip, limits(10, 100L * MIB));

        assertThat(findings.unreadBeneath(folder)).containsExactly("x.zip!/a.eml unpacks-too-far");
        assertThat(findings.pathsBeneath(folder)).containsExactly("x.zip!/a.eml", "x.zip!/b.eml");
        assertThat(findings.messages.getFirst().origin().length()).isLessThan(2L * MIB);
    }

    @Test
    void boundsWhatAllMembersOfAFileUnpackTo() throws Exception {
        ZipFixture zip = new ZipFixture();
        for (int i = 0; i < 9; i++) {
            zip.with(i + ".eml", Arrays.copyOf(bomb(), 700_000));
        }

        Findings findings = read("x.zip", zip.bytes(), limits(10, 2L * MIB));

        assertThat(findings.unread).hasSize(7).allMatch(unread -> unread.reason().code().equals("unpacks-too-far"));
    }

    @Test
    void boundsTheNumberOfMembers() throws Exception {
        ZipFixture zip = new ZipFixture();
        for (int i = 0; i < 11; i++) {
            zip.with(i + ".eml", MAIL);
        }

        Findings findings = read("x.zip", zip.bytes(), limits(10, MIB));

        assertThat(findings.messages).hasSize(10);
        assertThat(findings.unreadBeneath(folder)).containsExactly("x.zip too-many-members");
    }

    @Test
    void holdsNoNestedZipInMemoryBeyondItsLimit() throws Exception {
        byte[] random = new byte[2 * MIB];
        new java.util.Random(1).nextBytes(random);
        byte[] inner = new ZipFixture().with("a.bin", random).with("b.eml", MAIL).bytes();

        assertThat(read("x.zip", new ZipFixture().with("y.zip", inner).bytes(), limits(10, 100L * MIB)).unreadBeneath(folder))
                .containsExactly("x.zip!/y.zip nested-zip-too-long");
    }

    private static MailboxLimits limits(int members, long archiveBytes) {
        return new MailboxLimits(MIB, MIB, 4, members, archiveBytes, 20, MIB, MIB);
    }

    private static byte[] bomb() {
        byte[] bomb = new byte[30 * MIB];
        byte[] head = bytes(MAIL);
        System.arraycopy(head, 0, bomb, 0, head.length);
        return bomb;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private Findings read(String name, byte[] content) throws Exception {
        return read(name, content, MailboxLimits.defaults());
    }

    private Findings read(String name, byte[] content, MailboxLimits limits)
            throws IOException, UnreadableMailboxException, InterruptedException {
        return Findings.in(Files.write(folder.resolve(name), content), limits);
    }
}
