/**
 * DNS blocklists: which there are, whether one may speak, and what it says of an address or domain (RFC 5782).
 *
 * <p>Words: list, zone, return code and its class, self-test (RFC 5782 section 5), health, listing. Only a list whose self-test passed near
 * in time may say <em>listed</em> or <em>clean</em>; all else is <em>not known</em>. A refusal is never a listing, and policy about a
 * range accuses nobody. Lists that died are a list of warnings ({@code dead-lists.txt}) and can't be asked at all. The catalogue is
 * {@code lists.txt}; a new list is one more paragraph there.
 *
 * <p>The package plans questions and reads recorded answers; it asks nothing itself, decodes no DNS message and doesn't know the time.
 */
@NullMarked
package org.meyasubako.asking.blocklist;

import org.jspecify.annotations.NullMarked;
