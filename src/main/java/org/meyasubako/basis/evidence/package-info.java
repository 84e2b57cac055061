/**
 * The evidence and the ways to point at it: {@link org.meyasubako.basis.evidence.RawMessage} holds the bytes as they were
 * opened, {@link org.meyasubako.basis.evidence.Span} names some of them, {@link org.meyasubako.basis.evidence.Defect} says what
 * is wrong with some of them.
 *
 * <p>Bytes here are never rewritten: readers above this floor interpret them and point back. The package knows nothing of mail
 * formats (RFC 5322), of files or of screens.
 */
@NullMarked
package org.meyasubako.basis.evidence;

import org.jspecify.annotations.NullMarked;
