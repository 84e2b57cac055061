package org.meyasubako.reading.mailbox;

/**
 * What one reading may cost: the bounds that keep a hostile or broken file from filling the memory or the day.
 *
 * <p>A message longer than its bound is cut (and says so); whatever else meets a bound is told as {@link Unread}, and reading goes
 * on with the next file or member.
 *
 * @param messageBytes bytes of one message that are kept; its digest is over all of them all the same
 * @param lengthReach how many bytes ahead a {@code Content-Length} is looked at to see whether it lands well; one that points
 *     further is not believed where an unquoted separator line stands before it
 * @param archiveDepth archives within archives: 1 reads the members of an archive and no archive among them
 * @param archiveMembers members of one archive that are looked at
 * @param archiveBytes unpacked bytes of one file on disk, all its members and their members together
 * @param archiveRatio unpacked bytes of a member for each of its packed bytes; a whole file may come to four times that
 * @param archiveAllowance unpacked bytes of a member that are allowed whatever the ratio: small files pack well
 * @param nestedZipBytes length of a zip within an archive: it has to be held in memory, since its directory stands at its end
 */
public record MailboxLimits(
        int messageBytes,
        int lengthReach,
        int archiveDepth,
        int archiveMembers,
        long archiveBytes,
        int archiveRatio,
        long archiveAllowance,
        int nestedZipBytes) {

    private static final int MIB = 1024 * 1024;
    /** A file may unpack to this many times what one member of its size may: one that explodes leaves room for the others. */
    private static final int MEMBERS_SHARE = 4;

    public MailboxLimits {
        if (messageBytes < 1 || lengthReach < 0 || archiveDepth < 0 || archiveMembers < 0 || archiveBytes < 0 || archiveRatio < 1
                || archiveAllowance < 0 || nestedZipBytes < 0) {
            throw new IllegalArgumentException("a limit below its least value");
        }
    }

    /**
     * 64 MiB a message and a nested zip, 16 MiB of look-ahead, 4 archives deep, 500,000 members, 64 GiB or 200 times the packed
     * size, of which 64 MiB are always allowed.
     */
    public static MailboxLimits defaults() {
        return new MailboxLimits(64 * MIB, 16 * MIB, 4, 500_000, 65_536L * MIB, 200, 64L * MIB, 64 * MIB);
    }

    /** What a file of {@code size} bytes on disk may unpack to, all its members together. */
    UnpackingBudget budgetOfFile(long size) {
        return new UnpackingBudget(Math.min(archiveBytes, MEMBERS_SHARE * unpackedBytes(size)));
    }

    /** What one member of {@code packed} bytes may unpack to. */
    UnpackingBudget budgetOfMember(long packed) {
        return new UnpackingBudget(Math.min(archiveBytes, unpackedBytes(packed)));
    }

    private long unpackedBytes(long packed) {
        long most = Long.MAX_VALUE / MEMBERS_SHARE;
        long byRatio = packed > most / archiveRatio ? most : packed * archiveRatio;
        return Math.min(most, Math.max(archiveAllowance, byRatio));
    }
}
