package org.meyasubako.asking.authentication.arc;

import org.meyasubako.asking.authentication.dkim.WrittenField;

/**
 * The three fields that one forwarder added (RFC 8617 section 4.2).
 *
 * @param results what it saw: ARC-Authentication-Results
 * @param message ARC-Message-Signature
 * @param seal ARC-Seal
 */
record ArcSet(int instance, WrittenField results, WrittenField message, WrittenField seal, ChainStatus status) {}
