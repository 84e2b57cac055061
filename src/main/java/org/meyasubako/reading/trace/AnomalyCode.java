package org.meyasubako.reading.trace;

/** Oddities of a header chain. Each has harmless causes, which its note always tells; none is a verdict. */
public enum AnomalyCode {
    /** An older line bears a later time. */
    TIME_BACK,
    /** The Date field is far from the nearest Received time. */
    DATE_SHIFT,
    /** A zone that no place on earth has, or a name against its offset. */
    ZONE_ABSURD,
    /** An older line was written by another house than the one that the line above saw as its peer. */
    BY_FROM_GAP,
    /** The peer called itself by a name outside the domain of its reverse name. */
    HELO_NE_RDNS,
    /** The peer called itself by an address far from its own. */
    HELO_IP_LIE,
    /** The peer called itself by the receiving host's name. */
    HELO_IS_BY,
    /** The peer called itself by a large provider's name and has no reverse name. */
    HELO_BIG_NO_RDNS,
    /** A private address below a public hop. */
    PRIV_BELOW,
    /** An address that cannot be: an octet above 255, a reserved range. */
    ILLEGAL_IP,
    /** A line without the id that its software always writes. */
    NO_ID,
    /** Two lines bear the same id. */
    DUP_ID,
    /** The line's shape is not that of the software its host is known to run. */
    FMT_MIX,
    /** A line that already stood there when somebody else signed the mail. */
    BELOW_SIGN,
    /** The Message-ID names a host that has nothing to do with the oldest line, or stands above a Received field. */
    MSGID_HOST,
    /** A time on a twelve-hour clock. */
    AMPM
}
