package org.meyasubako.asking.authentication.dkim;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a signature field says (RFC 6376 section 3.5); also ARC-Message-Signature and ARC-Seal (RFC 8617 section 4.1).
 *
 * @param signature the signature in base64 (tag {@code b})
 * @param bodyHash tag {@code bh} in base64; empty in an ARC-Seal
 * @param signedFields the names of the fields that are signed, in lower case and in that order (tag {@code h})
 * @param identity on whose behalf it was made (tag {@code i}); in ARC that tag is the number of the set, and this is empty
 * @param length how many bytes of the canonical body are signed, where not all are (tag {@code l})
 * @param signed when it was made, where it says so (tag {@code t})
 * @param expiry until when it is good, where it says so (tag {@code x})
 */
public record SignatureField(
        KeyName key,
        Algorithm algorithm,
        String signature,
        Optional<String> bodyHash,
        Canonicalization header,
        Canonicalization body,
        List<String> signedFields,
        Optional<String> identity,
        OptionalLong length,
        Optional<Instant> signed,
        Optional<Instant> expiry) {

    public SignatureField {
        signedFields = List.copyOf(signedFields);
    }

    /**
     * How many fields of that name are signed: so many of the lowest ones (RFC 6376 section 5.4.2). Trace fields are seldom signed; then who
     * handed the mail on may have added some beneath the signature without breaking it.
     */
    public int signedTimes(String name) {
        return Collections.frequency(signedFields, name.toLowerCase(Locale.ROOT));
    }
}
