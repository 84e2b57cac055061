package org.meyasubako.asking.authentication.spf;

/**
 * A mechanism with its qualifier (RFC 7208 section 4.6.1).
 *
 * @param text as written
 */
record Directive(Qualifier qualifier, Mechanism mechanism, String text) {}
