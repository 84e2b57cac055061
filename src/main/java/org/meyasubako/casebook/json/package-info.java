/**
 * Values as JSON (RFC 8259): records in the shape of their components, so that what was stored can be read by a stranger.
 *
 * <p>One value has one text: components in their order, sets sorted, no blanks; so the text can be hashed. Of a sentence the home class is
 * kept by name, and on reading only classes of this program are admitted. Nothing here knows of files or tables.
 */
@NullMarked
package org.meyasubako.casebook.json;

import org.jspecify.annotations.NullMarked;
