package org.meyasubako.reading.mailbox;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.meyasubako.basis.evidence.Origin;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.basis.wording.Wording;

/** Lists what a {@link MailboxReader} finds, tab-separated, for comparison with other readers ({@code mbox_counts.py}). */
final class MailboxListing implements MailboxVisitor {

    private static final Wording ENGLISH = new Wording(Language.ENGLISH, java.time.ZoneOffset.UTC);

    private final PrintStream out;

    private MailboxListing(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws UnreadableMailboxException, InterruptedException {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        MailboxReader reader = new MailboxReader(MailboxLimits.defaults());
        for (String argument : args) {
            reader.read(argument, new MailboxListing(out));
        }
        out.flush();
    }

    @Override
    public void message(RawMessage message) {
        Origin origin = message.origin();
        List<Object> cells = List.of("message", origin.path(), origin.index(), origin.offset(), origin.length(), message.sha256(),
                message.framing());
        out.println(String.join("\t", cells.stream().map(Object::toString).toList()));
    }

    @Override
    public void unread(Unread unread) {
        out.println(String.join("\t", "unread", unread.path(), ENGLISH.tell(unread.reason())));
    }
}
