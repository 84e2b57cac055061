/**
 * The screen of blocklists: the catalogue with how each list stood at its last self-test and why; apart from it the dead and dangerous ones,
 * with a look for them in a configuration.
 *
 * <p>Words: self-test (RFC 5782 section 5), health, conduct (RFC 6471 section 2), dead list.
 *
 * <p>A list that has not passed its test is never shown as if it could speak.
 */
@NullMarked
package org.meyasubako.desktop.blocklists;

import org.jspecify.annotations.NullMarked;
