package org.meyasubako.writing.packet;

import java.io.IOException;

/** A part of a packet, which knows its place in the order of the whole. */
interface Section {

    /** @throws IOException where a complaint can't be read again */
    Piece write() throws IOException, InterruptedException;
}
