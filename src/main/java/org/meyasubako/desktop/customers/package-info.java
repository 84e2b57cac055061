/**
 * The screen of customers: the list on the left; the chosen one's contract, what he held at a time, and his cases.
 *
 * <p>Words: contract party (the reseller, to whom letters go), asset with validity, profile's age.
 *
 * <p>It shows the profile as it was read and changes nothing.
 */
@NullMarked
package org.meyasubako.desktop.customers;

import org.jspecify.annotations.NullMarked;
