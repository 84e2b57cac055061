/**
 * Questions to name servers, registries and lists, and what came back.
 *
 * <p>A {@link org.meyasubako.asking.lookup.Question} is planned, consented to, asked or replayed; an
 * {@link org.meyasubako.asking.lookup.Observation} keeps the raw reply with its server and time, so that a case reopens as it was seen;
 * an {@link org.meyasubako.asking.lookup.Answer} says what it means and never confuses <em>not there</em> with <em>not known</em>. The
 * adapters beneath speak DNS (RFC 1035), whois (RFC 3912) and RDAP (RFC 9082, RFC 9083). The room does not know who asks or why.
 */
@NullMarked
package org.meyasubako.asking.lookup;

import org.jspecify.annotations.NullMarked;
