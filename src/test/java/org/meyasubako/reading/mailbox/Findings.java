package org.meyasubako.reading.mailbox;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.meyasubako.basis.evidence.RawMessage;

/** Keeps all that a reader found. */
class Findings implements MailboxVisitor {

    final List<RawMessage> messages = new ArrayList<>();
    final List<Unread> unread = new ArrayList<>();
    final List<Long> bytesRead = new ArrayList<>();
    long bytesTotal;

    static Findings in(Path path) throws UnreadableMailboxException, InterruptedException {
        return in(path, MailboxLimits.defaults());
    }

    static Findings in(Path path, MailboxLimits limits) throws UnreadableMailboxException, InterruptedException {
        return in(path.toString(), limits);
    }

    static Findings in(String argument, MailboxLimits limits) throws UnreadableMailboxException, InterruptedException {
        Findings findings = new Findings();
        new MailboxReader(limits).read(argument, findings);
        return findings;
    }

    @Override
    public void message(RawMessage message) {
        messages.add(message);
    }

    @Override
    public void unread(Unread file) {
        unread.add(file);
    }

    @Override
    public void progress(long read, long total) {
        bytesRead.add(read);
        bytesTotal = total;
    }

    /** The messages' bytes, a letter each. */
    List<String> texts() {
        return messages.stream().map(message -> new String(message.bytes(), StandardCharsets.ISO_8859_1)).toList();
    }

    /** The messages' paths, as they follow {@code folder}. */
    List<String> pathsBeneath(Path folder) {
        return messages.stream().map(message -> message.origin().path().substring(folder.toString().length() + 1)).toList();
    }

    /** What was not read, as {@code path code}, as the paths follow {@code folder}. */
    List<String> unreadBeneath(Path folder) {
        return unread.stream()
                .map(file -> file.path().substring(folder.toString().length() + 1) + " " + file.reason().code())
                .toList();
    }
}
