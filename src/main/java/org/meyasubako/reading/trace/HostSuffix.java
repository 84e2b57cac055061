package org.meyasubako.reading.trace;

/** Compares host names as they stand in mail, which need not be names that the DNS admits. */
final class HostSuffix {

    private HostSuffix() {}

    /** Whether {@code host} is {@code domain} or lies beneath it, in any case. */
    static boolean matches(String host, String domain) {
        int start = host.length() - domain.length();
        return start >= 0 && host.regionMatches(true, start, domain, 0, domain.length()) && (start == 0 || host.charAt(start - 1) == '.');
    }
}
