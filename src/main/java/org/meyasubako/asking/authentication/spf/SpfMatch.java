package org.meyasubako.asking.authentication.spf;

/**
 * The term that decided.
 *
 * @param domain in whose record it stands
 * @param term as written there: {@code -all}
 */
public record SpfMatch(String domain, String term) {}
