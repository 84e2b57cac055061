package org.meyasubako.reading.message;

import com.google.common.base.Splitter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the charset names of mail mean in practice. The JDK's own reading of several is wrong for mail: its {@code cp932} is IBM's,
 * its {@code Shift_JIS} and {@code ISO-2022-JP} lack ① and ㈱.
 */
final class CharsetLabels {

    static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");
    private static final Charset ISO_2022_JP_1 = Charset.forName("x-windows-50221");
    private static final Charset ISO_2022_JP_2 = Charset.forName("ISO-2022-JP-2");
    static final Charset EUC_JP = Charset.forName("x-eucJP-Open");
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Map<String, Charset> MEANT = meant();

    /** Names of encodings that Java has no decoder for. */
    private static final Set<String> UNSUPPORTED = Set.of(
            "utf-7", "utf7", "unicode-1-1-utf-7", "x-unicode-2-0-utf-7", "csunicode11utf7", "hz-gb-2312", "hz", "iso-2022-cn-ext");

    private CharsetLabels() {}

    private static Map<String, Charset> meant() {
        Map<String, Charset> meant = new HashMap<>();
        put(meant, "windows-31j", "shift-jis shiftjis sjis x-sjis cp932 ms932 ms-kanji windows-31j cswindows31j csshiftjis "
                + "windows-932 x-ms-cp932");
        put(meant, "x-windows-iso2022jp", "iso-2022-jp iso-2022-jp-1 iso-2022-jp-2 iso-2022-jp-3 iso-2022-jp-ms csiso2022jp "
                + "iso2022jp iso-2022jp jis cp50220 cp50221 cp50222 x-windows-50221");
        put(meant, "x-eucJP-Open", "euc-jp eucjp x-euc-jp x-euc cp51932 eucjp-ms euc-jp-ms eucjp-win cseucpkdfmtjapanese");
        put(meant, "GB18030", "gb2312 gb-2312 gb-2312-80 gbk x-gbk gb18030 cp936 windows-936 euc-cn cn-gb csgb2312 chinese");
        put(meant, "x-windows-949", "ks-c-5601-1987 ks-c-5601 ksc5601 ksc-5601 euc-kr euckr korean windows-949 cp949 uhc");
        put(meant, "Big5-HKSCS", "big5 big-5 x-x-big5 cn-big5 big5-hkscs csbig5");
        put(meant, "windows-1252", "iso-8859-1 iso8859-1 iso88591 8859-1 latin1 latin-1 l1 cp1252 windows-1252 "
                + "x-ansi ansi csisolatin1 win-1252");
        put(meant, "x-windows-874", "iso-8859-11 tis-620 windows-874 dos-874");
        put(meant, "ISO-8859-8", "iso-8859-8 iso-8859-8-i iso-8859-8-e logical visual");
        put(meant, "x-MacRoman", "macintosh mac x-mac-roman csmacintosh");
        put(meant, "UTF-8", "utf-8 utf8 unicode-1-1-utf-8 unicode-2-0-utf-8 utf-8n cp65001 utf-8-mac");
        put(meant, "US-ASCII", "us-ascii ascii ansi-x3.4-1968 ansi-x3.4-1986 iso646-us us 646 csascii iso-ir-6");
        return Map.copyOf(meant);
    }

    private static void put(Map<String, Charset> meant, String charset, String names) {
        for (String name : Splitter.on(' ').split(names)) {
            meant.put(name, Charset.forName(charset));
        }
    }

    /** The charset that a name in mail means; empty for an unknown name and for one that Java cannot decode. */
    static Optional<Charset> find(String label) {
        String name = normalised(label);
        Charset meant = MEANT.get(name);
        if (meant != null) {
            return Optional.of(meant);
        }
        try {
            return name.isEmpty() || UNSUPPORTED.contains(name) ? Optional.empty() : Optional.of(Charset.forName(label.strip()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether the name is a real one whose encoding Java cannot decode. */
    static boolean isUnsupported(String label) {
        return UNSUPPORTED.contains(normalised(label));
    }

    /** Whether ASCII bytes mean ASCII characters in this charset, escape sequences aside. */
    static boolean extendsAscii(Charset charset) {
        return !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32")
                && !charset.name().startsWith("x-UTF-") && !charset.name().startsWith("X-UTF-")
                && !charset.name().startsWith("IBM0") && !charset.name().startsWith("IBM1")
                && (charset.equals(StandardCharsets.UTF_8) || charset.contains(StandardCharsets.US_ASCII));
    }

    /** Whether escape sequences switch between character sets. */
    static boolean isIso2022(Charset charset) {
        return charset.name().contains("2022") || charset.name().startsWith("x-windows-5022");
    }

    /** The decoder that these bytes need, of those that go by the name of this charset. */
    static Charset variant(Charset charset, SourceBytes bytes) {
        if (charset.equals(StandardCharsets.UTF_16)) {
            return isLittleEndian(bytes) ? StandardCharsets.UTF_16LE : charset;
        }
        return charset.equals(ISO_2022_JP) ? japaneseVariant(bytes) : charset;
    }

    /** Without a byte order mark UTF-16 is big-endian (RFC 2781 section 4.3), which Windows does not heed: Latin letters tell. */
    private static boolean isLittleEndian(SourceBytes bytes) {
        int zerosBehind = 0;
        for (int i = 0; i + 1 < Math.min(200, bytes.length()); i += 2) {
            if (i == 0 && (bytes.at(0) ^ bytes.at(1)) == 0x01) {
                return false;
            }
            zerosBehind += bytes.at(i + 1) == 0 ? 1 : 0;
            zerosBehind -= bytes.at(i) == 0 ? 1 : 0;
        }
        return zerosBehind > 0;
    }

    /** Usually the one with the characters of Windows; but that lacks the sets that only ISO-2022-JP-1 and -2 designate. */
    private static Charset japaneseVariant(SourceBytes bytes) {
        for (int i = 0; i + 3 < bytes.length(); i++) {
            if (bytes.at(i) == 0x1B && bytes.at(i + 1) == '$') {
                int set = bytes.at(i + 2) == '(' ? bytes.at(i + 3) : bytes.at(i + 2);
                if (set == 'D') {
                    return ISO_2022_JP_1;
                } else if (set == 'A' || set == 'C') {
                    return ISO_2022_JP_2;
                }
            }
        }
        return ISO_2022_JP;
    }

    private static String normalised(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
