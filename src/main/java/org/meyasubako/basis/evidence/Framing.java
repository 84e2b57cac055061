package org.meyasubako.basis.evidence;

/** What stood around a message where it was opened; it decides how its lines are to be read, never its bytes. */
public enum Framing {
    /** A file or archive member of its own. */
    BARE,
    /** One of several in an mbox (RFC 4155): a body line that begins with {@code >From } may have lost its first letter to the box. */
    MBOX,
    /** An Outlook item (an OLE2 compound file): there are no header bytes to point at. */
    OUTLOOK
}
