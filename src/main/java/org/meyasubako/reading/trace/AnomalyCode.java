package org.meyasubako.reading.trace;

/** Oddities of a header chain. Each has harmless causes, which its note always tells; none is a verdict. */
public enum AnomalyCode {
    /** An older line bears a later time. */
    TIME_BACK,
    /** The Date field is far from the nearest Received time. */
    DATE_SHIFT,
    /** A zone that no place on earth has, or a name against its offset. */
    ZONE_ABSURD,
    /** The peer called itself by the receiving host's name. */
    HELO_IS_BY,
    /** A private address below a public hop. */
    PRIV_BELOW,
    /** An address that cannot be: an octet above 255, a reserved range. */
    ILLEGAL_IP,
    /** The line's shape is not that of the software its host is known to run. */
    FMT_MIX
}
