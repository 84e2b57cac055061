package org.meyasubako.basis.evidence;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something in the input that is not as its standard says, or that a limit kept from being read. A defect never stops a reader.
 *
 * @param code what is wrong, in capitals: {@code HEADER_WITHOUT_COLON}
 * @param span the bytes concerned; empty where there is no byte range
 */
public record Defect(String code, Optional<Span> span) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,60}");

    public Defect {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a defect code: " + code);
        }
    }

    public static Defect at(String code, Span span) {
        return new Defect(code, Optional.of(span));
    }

    public static Defect of(String code) {
        return new Defect(code, Optional.empty());
    }
}
