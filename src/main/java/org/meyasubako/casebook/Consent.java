package org.meyasubako.casebook;

import org.meyasubako.basis.evidence.Sha256;

/**
 * Whether a complainant lets us pass a struck copy of his complaint on to the customer.
 *
 * @param ground digest of what was written down about it: where he said so
 */
public record Consent(boolean given, Sha256 ground) {}
