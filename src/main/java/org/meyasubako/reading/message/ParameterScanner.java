package org.meyasubako.reading.message;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Cuts a field body such as that of Content-Type into its value and its parameters as written (RFC 2045 section 5.1). */
final class ParameterScanner {

    private final String body;
    private int at;

    ParameterScanner(String body) {
        this.body = body;
    }

    /** The word before the parameters. */
    String value() {
        skip(" \t;");
        int from = at;
        while (at < body.length() && " \t;(".indexOf(body.charAt(at)) < 0) {
            at++;
        }
        return body.substring(from, at);
    }

    /** The parameters that follow, names in lower case; the first of a name counts. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        while (at < body.length()) {
            skipSeparators();
            String name = name();
            if (at < body.length() && body.charAt(at) == '=') {
                at++;
                skip(" \t");
                String value = at < body.length() && body.charAt(at) == '"' ? quoted() : plain();
                if (!name.isEmpty()) {
                    parameters.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
                }
            }
        }
        return parameters;
    }

    private void skip(String characters) {
        while (at < body.length() && characters.indexOf(body.charAt(at)) >= 0) {
            at++;
        }
    }

    /** White space, semicolons and comments. */
    private void skipSeparators() {
        skip(" \t;");
        while (at < body.length() && body.charAt(at) == '(') {
            int close = body.indexOf(')', at);
            at = close < 0 ? body.length() : close + 1;
            skip(" \t;");
        }
    }

    private String name() {
        int from = at;
        while (at < body.length() && "=;".indexOf(body.charAt(at)) < 0) {
            at++;
        }
        return body.substring(from, at).strip();
    }

    /** A quoted string; without its end, all that follows. A backslash escapes a quote alone: file names of Windows hold others. */
    private String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < body.length() && body.charAt(at) != '"') {
            boolean escape = body.charAt(at) == '\\' && at + 1 < body.length() && body.charAt(at + 1) == '"';
            at += escape ? 1 : 0;
            value.append(body.charAt(at));
            at++;
        }
        at++;
        return value.toString();
    }

    /** A value without quotes: up to the semicolon, or up to white space where another parameter follows without one. */
    private String plain() {
        int end = at;
        int space = -1;
        while (end < body.length() && body.charAt(end) != ';') {
            char c = body.charAt(end);
            if (space > at && (c == '=' || (c == '(' && space == end - 1))) {
                end = space;
                break;
            }
            space = c == ' ' || c == '\t' ? end : space;
            end++;
        }
        String value = body.substring(at, end).strip();
        at = end;
        return value;
    }
}
