package org.meyasubako.reading.trace;

import java.util.List;
import java.util.random.RandomGenerator;

/** Damages a Received line as mail, and those who write it, do: cut, doubled, shuffled, huge, nested, with controls and broken characters. */
final class LineMutation {

    private static final int MOST_REPEATED = 3000;

    private static final List<String> SIGNS = List.of("(", ")", "[", "]", "<", ">", "\"", "\\", ";", ":", "@", "=", ".", ",", "/", "%", "&lt;",
            "\u0000", "\u0007", "\r", "\t", "\u00A0", "\u2028", "\uD83D", "\uDE00", "\uFEFF", "é", "目安箱", "IPv6:", "::", "::ffff:", "300.1.2.3",
            " by ", " from ", " with ", " id ", " for ", " via ", " FROM ", "helo=", "ident=", "port=", "envelope-from ", "(HELO ", "(authenticated ",
            "TLS:", "version=", "Tue, ", " +9999", " -0000", "; ", "Mar 3", "99999999999999999999");

    private final RandomGenerator random;
    private final List<String> lines;

    /** Takes its pieces from {@code lines}. */
    LineMutation(RandomGenerator random, List<String> lines) {
        this.random = random;
        this.lines = List.copyOf(lines);
    }

    /** A line damaged one to four times. */
    String next() {
        String line = any(lines);
        int times = random.nextInt(1, 5);
        for (int i = 0; i < times; i++) {
            line = damaged(line);
        }
        return line;
    }

    private String damaged(String line) {
        int from = random.nextInt(line.length() + 1);
        int to = random.nextInt(from, line.length() + 1);
        String head = line.substring(0, from);
        String middle = line.substring(from, to);
        String tail = line.substring(to);
        return switch (random.nextInt(8)) {
            case 0 -> head;
            case 1 -> head + tail;
            case 2 -> head + middle + middle + tail;
            case 3 -> tail + middle + head;
            case 4 -> head + any(SIGNS) + middle + any(SIGNS) + tail;
            case 5 -> head + any(SIGNS).repeat(random.nextInt(MOST_REPEATED)) + tail;
            case 6 -> head + any(lines) + tail;
            default -> head + (char) random.nextInt(0x10000) + tail;
        };
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
