/**
 * Evidence packets (証拠一式): what a case rests on, printed for a person and kept for whoever checks it.
 *
 * <p>Words: an exhibit is a numbered piece of a packet; a {@link org.meyasubako.writing.packet.Recipient} decides by its {@link
 * org.meyasubako.writing.packet.PacketScope} what may stand there; the evidence list names every file but the PDF with its SHA-256, and
 * its own digest stands on the printed cover. {@link org.meyasubako.writing.packet.PacketDocument} makes PDF/A-3b (ISO 19005-3) of {@link
 * org.meyasubako.writing.packet.PacketContents}, {@link org.meyasubako.writing.packet.PacketWriter} the archive (BagIt, RFC 8493), {@link
 * org.meyasubako.writing.packet.PacketVerifier} checks one, whoever made it.
 *
 * <p>The room is handed all that goes in: it knows no casebook, asks nothing, judges nothing and has no clock.
 */
@NullMarked
package org.meyasubako.writing.packet;

import org.jspecify.annotations.NullMarked;
