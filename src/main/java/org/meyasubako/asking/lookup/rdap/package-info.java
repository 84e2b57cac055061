/**
 * Asks registries by RDAP (RFC 9082 queries over the HTTP of RFC 7480) and reads their answers (RFC 9083, jCard of RFC 7095).
 *
 * <p>The JDK's HTTP client speaks, but it never resolves: it reaches its server through a door on the loopback interface that leads to one
 * address of the address book, and the server's certificate is checked by its name as ever. Redirections are followed by hand, few, and
 * to HTTPS alone.
 */
@NullMarked
package org.meyasubako.asking.lookup.rdap;

import org.jspecify.annotations.NullMarked;
