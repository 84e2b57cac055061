/**
 * Mailboxes on disk, of any kind, as one stream of {@link org.meyasubako.basis.evidence.RawMessage}s: single mails, mbox (RFC 4155
 * and its kin), Maildir, folders, Outlook items, zip and gzip.
 *
 * <p>The kind of a file is found by its content, never by its name. A mail of its own is the whole file, with whatever stands before
 * its header; a file that begins with a {@code From } line is an mbox, even of one message. Files are opened for reading only: their
 * bytes and times stay as they were. Memory is flat and work is bounded ({@link org.meyasubako.reading.mailbox.MailboxLimits}).
 *
 * <p>The package hands out bytes with their origin and digest. It does not know what a header field is beyond what tells a mail from
 * another file, and leaves {@code >From } lines as they stand.
 */
@NullMarked
package org.meyasubako.reading.mailbox;

import org.jspecify.annotations.NullMarked;
