package org.meyasubako.desktop.control;

/** Writes what could be followed so that no program does: nothing on the screen may be clicked or copied into a browser by mistake. */
public final class Defanged {

    private Defanged() {}

    /** {@code hxxp} for {@code http}. */
    public static String text(String target) {
        return target.startsWith("http") ? "hxxp" + target.substring(4) : target;
    }
}
