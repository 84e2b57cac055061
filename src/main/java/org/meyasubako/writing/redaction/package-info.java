/**
 * What leaves the desk names nobody whom its reader must not know: copies with struck places, and the search for what leaked.
 *
 * <p>Words: audience (who will read), clear value (what must not be named), struck place, token (RFC 6590 section 3: a keyed digest
 * that stands for a local part, the same within one copy, another for another reader), strictness, lifting (striking less, with a
 * reason), leak, list washing (a sender who finds the complainant by joining what is left with his own mail log).
 *
 * <p>{@link org.meyasubako.writing.redaction.Redactor} shows only what it knows to be harmless and strikes the rest;
 * {@link org.meyasubako.writing.redaction.LeakFinder} trusts nobody and searches the finished bytes, whatever they are encoded in.
 *
 * <p>The package knows no letter, no packet and no casebook; keys, persons and liftings are handed in as values.
 */
@NullMarked
package org.meyasubako.writing.redaction;

import org.jspecify.annotations.NullMarked;
