package org.meyasubako.asking.authentication.dkim;

import java.util.List;

/** The fields that bear a signature, and the tags that each must and must not have. */
public enum SignatureKind {
    /** RFC 6376 section 3.5. */
    DKIM("DKIM-Signature"),
    /** RFC 8617 section 4.1.2. */
    ARC_MESSAGE("ARC-Message-Signature"),
    /** RFC 8617 section 4.1.3. */
    ARC_SEAL("ARC-Seal");

    private final String field;

    SignatureKind(String field) {
        this.field = field;
    }

    /** The name of the field. */
    public String field() {
        return field;
    }

    List<String> required() {
        return switch (this) {
            case DKIM -> List.of("v", "a", "b", "bh", "d", "h", "s");
            case ARC_MESSAGE -> List.of("i", "a", "b", "bh", "d", "h", "s");
            case ARC_SEAL -> List.of("i", "a", "b", "cv", "d", "s");
        };
    }

    List<String> forbidden() {
        return this == ARC_SEAL ? List.of("h") : List.of();
    }
}
