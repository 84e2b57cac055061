package org.meyasubako.writing.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meyasubako.basis.evidence.RawMessage;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.indicator.UrlExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.message.MessageReader;

/** Plants a complainant everywhere ({@code planted.txt}), and looks for him with decoders of its own. */
class PlantedTest {

    private static final String ADDRESS = "keiko.tanabe@mail.example";
    private static final String NAME = "田辺恵子";
    private static final ClearValues TANABE = ClearValues.of(ClearValue.address(new MailAddress("keiko.tanabe", "mail.example")),
            ClearValue.name("田辺 恵子"), ClearValue.name("タナベ ケイコ"), ClearValue.telephone("090-8765-4321"));
    private static final List<String> CLEAR = List.of("keikotanabe", "tanabe", "keiko", "田辺", "恵子", "タナベ", "9087654321", "mail.example",
            Hashing.sha256().hashString(ADDRESS, StandardCharsets.UTF_8).toString());

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9+/_-]+");

    private final Redactor redactor = new Redactor(
            new TokenWriter("a key of this case, 32 bytes long".getBytes(StandardCharsets.US_ASCII), _ -> true), new UrlExtractor(new UrlNormalizer()));

    static Stream<String> rows() throws IOException {
        return Resources.readLines(Resources.getResource(PlantedTest.class, "planted.txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void noCopyForTheCustomerNamesTheComplainant(String row) {
        String copy = copy(mail(row));
        assertThat(decodings(copy)).noneMatch(PlantedTest::names);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatIsPlantedIsFoundInAFinishedFile(String row) {
        byte[] file = mail(row).getBytes(StandardCharsets.UTF_8);
        assertThat(new LeakFinder().find(TANABE, List.of(new NamedBytes("mail.eml", file)), List.of()).leaks()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theFinderAgreesThatACopyIsClean(String row) {
        byte[] file = copy(mail(row)).getBytes(StandardCharsets.UTF_8);
        assertThat(new LeakFinder().find(TANABE, List.of(new NamedBytes("copy.txt", file)), List.of()).leaks()).isEmpty();
    }

    /** The proof that the decoders of this test can fail a copy. */
    @ParameterizedTest
    @MethodSource("rows")
    void theDecodersOfThisTestFindWhatIsPlanted(String row) {
        assertThat(decodings(mail(row))).anyMatch(PlantedTest::names);
    }

    private String copy(String mail) {
        CopyOrder order = CopyOrder.strict(Audience.CUSTOMER, TANABE).withReadersDomains(Set.of(new DomainName("shop.our.example")));
        return redactor.redact(new MessageReader().read(RawMessage.of(mail.getBytes(StandardCharsets.UTF_8), "mail")), order).text();
    }

    private static String mail(String row) {
        String place = row.substring(0, row.indexOf(" | "));
        String line = filled(row.substring(row.indexOf(" | ") + 3));
        String header = "MIME-Version: 1.0\nContent-Type: text/" + (place.equals("html") ? "html" : "plain") + "; charset=UTF-8\n";
        return (place.equals("header") ? line + "\n" : "") + "X-Made: yes\n" + header + "\nHello, the sale is on.\n"
                + (place.equals("header") ? "" : line + "\n") + "Good bye.\n";
    }

    private static String filled(String line) {
        String filled = line;
        for (Map.Entry<String, String> form : forms().entrySet()) {
            filled = filled.replace("{" + form.getKey() + "}", form.getValue());
        }
        return filled;
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        byte[] address = ADDRESS.getBytes(StandardCharsets.UTF_8);
        byte[] name = NAME.getBytes(StandardCharsets.UTF_8);
        forms.put("address", ADDRESS);
        forms.put("local", "keiko.tanabe");
        forms.put("upper", ADDRESS.toUpperCase(Locale.ROOT));
        forms.put("tagged", "keiko.tanabe+shop@mail.example");
        forms.put("verp", "keiko.tanabe=mail.example");
        forms.put("munged", "keiko.tanabe (at) mail [dot] example");
        forms.put("fullwidth", ADDRESS.chars().map(c -> c + 0xFEE0).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        forms.put("addressBroken", "keiko.tan\nabe@mail.exam\nple");
        forms.put("addressZero", "keiko\u200b.tanabe@\u2060mail.example");
        forms.put("percent", percent(address));
        forms.put("base64", Base64.getEncoder().encodeToString(address));
        forms.put("base64url", Base64.getUrlEncoder().withoutPadding().encodeToString(("u>>:" + ADDRESS).getBytes(StandardCharsets.UTF_8)));
        forms.put("nested", Base64.getEncoder().encodeToString(percent(address).getBytes(StandardCharsets.UTF_8)));
        forms.put("hex", BaseEncoding.base16().lowerCase().encode(address));
        forms.put("md5", Hashing.sha256().hashString(ADDRESS, StandardCharsets.UTF_8).toString());
        forms.put("sha256", Hashing.sha256().hashString(ADDRESS, StandardCharsets.UTF_8).toString());
        forms.put("entities", ADDRESS.replace("@", "&commat;").replace(".", "&period;"));
        forms.put("numericEntities", codes(ADDRESS, "&#%d;"));
        forms.putAll(forms(name));
        return forms;
    }

    private static Map<String, String> forms(byte[] name) {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("name", NAME);
        forms.put("percentName", URLEncoder.encode(NAME, StandardCharsets.UTF_8));
        forms.put("nameSpaced", "田 辺　恵 子");
        forms.put("escapes", codes(NAME, "\\u%04x"));
        forms.put("nameTags", "<b>田</b>辺");
        forms.put("nameQp", percent(name).replace('%', '='));
        forms.put("nameBase64", Base64.getEncoder().encodeToString(name));
        forms.put("kana", "たなべ けいこ");
        forms.put("halfkana", "ﾀﾅﾍﾞ ｹｲｺ");
        forms.put("romaji", "Keiko Tanabe");
        forms.put("tel", "090-8765-4321");
        forms.put("telIntl", "+81 (0)90 8765 4321");
        forms.put("telWide", "０９０－８７６５－４３２１");
        forms.put("telDots", "090.8765.4321");
        forms.put("utf16Base64", Base64.getEncoder().encodeToString(NAME.getBytes(StandardCharsets.UTF_16BE)));
        forms.put("jisBase64", Base64.getEncoder().encodeToString(NAME.getBytes(Charset.forName("ISO-2022-JP"))));
        forms.put("sjisHex", BaseEncoding.base16().encode(NAME.getBytes(Charset.forName("Shift_JIS"))));
        return forms;
    }

    private static String percent(byte[] bytes) {
        StringBuilder all = new StringBuilder();
        for (byte each : bytes) {
            all.append(String.format(Locale.ROOT, "%%%02X", each));
        }
        return all.toString();
    }

    private static String codes(String text, String format) {
        StringBuilder all = new StringBuilder();
        text.chars().forEach(c -> all.append(String.format(Locale.ROOT, format, c)));
        return all.toString();
    }

    /** The text in every reading that this test can make of it, each a brute one. */
    private static List<String> decodings(String copy) {
        Stream.Builder<String> all = Stream.builder();
        all.add(copy);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, Charset.forName("Shift_JIS"), Charset.forName("ISO-2022-JP"))) {
            for (String word : WORD.matcher(copy).results().map(MatchResult::group).toList()) {
                String standard = word.replace('-', '+').replace('_', '/');
                for (int from = 0; from < Math.min(4, standard.length()); from++) {
                    String cut = standard.substring(from, standard.length() - (standard.length() - from) % 4);
                    String decoded = new String(Base64.getDecoder().decode(cut), charset);
                    all.add(decoded).add(percentDecoded(decoded));
                }
            }
            Pattern.compile("(?:[0-9A-Fa-f]{2}){3,}").matcher(copy).results().forEach(hex ->
                    all.add(new String(BaseEncoding.base16().decode(hex.group().toUpperCase(Locale.ROOT)), charset)));
        }
        all.add(percentDecoded(copy)).add(percentDecoded(copy.replace('=', '%'))).add(copy.replaceAll("<[^>]*>", ""));
        all.add(Pattern.compile("&#(\\d+);|\\\\u([0-9a-f]{4})").matcher(copy).replaceAll(code -> Matcher.quoteReplacement(
                Character.toString(code.group(1) == null ? Integer.parseInt(code.group(2), 16) : Integer.parseInt(code.group(1))))));
        all.add(copy.replace("&commat;", "@").replace("&period;", "."));
        return all.build().toList();
    }

    private static String percentDecoded(String text) {
        return URLDecoder.decode(text.replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static boolean names(String text) {
        String plain = plain(text);
        return CLEAR.stream().anyMatch(plain::contains) || CLEAR.stream().anyMatch(plain.replace(".", "")::contains);
    }

    /** Folded so far that nothing hides: width, case, kana, and all that is no letter or digit but the dot. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints()
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + 0x60 : c).filter(c -> Character.isLetterOrDigit(c) || c == '.').forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
