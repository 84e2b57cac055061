/**
 * Speaks whois (RFC 3912): asks a registry in its own form, follows its referrals, and reads what a card shows.
 *
 * <p>The protocol names no charset: replies are read as what their bytes prove them to be, and it is told which. What a registry's lines are
 * called stands in lists beside the package. The whole reply is kept; a full reading of every registry's layout is not attempted here.
 */
@NullMarked
package org.meyasubako.asking.lookup.whois;

import org.jspecify.annotations.NullMarked;
