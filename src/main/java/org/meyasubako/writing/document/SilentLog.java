package org.meyasubako.writing.document;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;

/** Keeps the renderer's messages from standard error and from the log: they quote the page, which quotes mail. */
final class SilentLog implements XRLogger {

    @Override
    public void log(String where, Level level, String message) {
        // Quotes the page.
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
        // Quotes the page.
    }

    @Override
    public void setLevel(String logger, Level level) {
        // There is only one level.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return false;
    }
}
