package org.meyasubako.asking.lookup;

import java.util.List;
import java.util.Locale;
import org.meyasubako.basis.wording.Sentence;

/** Why a question was not asked, or not answered; the adapters tell theirs from here too. */
public enum LookupReason {
    SKIP_OFFLINE,
    SKIP_NOT_RECORDED,
    SKIP_HALF_RECORDED,
    SKIP_NOT_APPROVED,
    SKIP_REACH,
    SKIP_SUSPECT,
    /** {0} the address. */
    SKIP_SPECIAL,
    /** {0} the host, {1} the label. */
    SKIP_LABEL,
    /** {0} the server, {1} how many a day. */
    SKIP_QUOTA,
    SKIP_NO_SERVER,
    /** {0} the server; so for all that follow. */
    FAIL_TIMEOUT,
    FAIL_UNREACHABLE,
    FAIL_TOO_LONG,
    FAIL_MISMATCH,
    FAIL_CANCELLED,
    FAIL_GARBLED,
    FAIL_EMPTY,
    /** {1} the response code of RFC 1035 section 4.1.1 or RFC 6895. */
    FAIL_RCODE,
    FAIL_TRUNCATED,
    FAIL_ALIAS_LOOP,
    /** The server only named another one. */
    FAIL_REFERRAL,
    FAIL_RATE_LIMIT,
    FAIL_REGISTRY_ERROR,
    /** {1} the status of RFC 9110. */
    FAIL_HTTP_STATUS,
    FAIL_UNKNOWN_HOST,
    FAIL_PRIVATE_HOST,
    STOP_LOOP,
    /** {1} how many. */
    STOP_HOPS,
    /** {1} the port. */
    STOP_PORT,
    STOP_OPERATOR,
    STOP_REDIRECT;

    /** The sentence that tells the reason. */
    public Sentence sentence(Object... arguments) {
        return new Sentence(LookupReason.class, code(), List.of(arguments));
    }

    /** The reason that tells a failure on the way. */
    public static LookupReason of(Observation.Failure failure) {
        return switch (failure) {
            case TIMEOUT -> FAIL_TIMEOUT;
            case UNREACHABLE -> FAIL_UNREACHABLE;
            case TOO_LONG -> FAIL_TOO_LONG;
            case MISMATCH -> FAIL_MISMATCH;
            case CANCELLED -> FAIL_CANCELLED;
        };
    }

    /** The key in the texts. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');
    }
}
