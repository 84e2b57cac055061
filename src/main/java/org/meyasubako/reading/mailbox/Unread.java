package org.meyasubako.reading.mailbox;

import org.meyasubako.basis.wording.Sentence;

/**
 * A file, or a member of an archive, that was not read as a mailbox.
 *
 * @param path as in {@link org.meyasubako.basis.evidence.Origin#path()}
 * @param reason why, for a person
 */
public record Unread(String path, Sentence reason) {}
