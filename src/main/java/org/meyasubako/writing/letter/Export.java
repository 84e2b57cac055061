package org.meyasubako.writing.letter;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.wording.Sentence;

/** What came of making a file of a draft. */
public sealed interface Export {

    /**
     * A finished file.
     *
     * @param mediaType such as {@code message/rfc822}
     * @param messageId of a mail, without brackets
     * @param toLookAt protected values too short to be searched for: a person has to look
     */
    record Finished(FileBytes file, String mediaType, Optional<String> messageId, List<Sentence> toLookAt) implements Export {

        public Finished {
            toLookAt = List.copyOf(toLookAt);
        }
    }

    /** No file, and why: what is missing, or where it would name whom it must not. */
    record Refused(List<Sentence> reasons) implements Export {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** The bytes of a file; what is handed out is a copy. */
    final class FileBytes {

        private final byte[] bytes;

        FileBytes(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        /** The digest of the file. */
        public Sha256 sha256() {
            return Sha256.of(bytes);
        }
    }
}
