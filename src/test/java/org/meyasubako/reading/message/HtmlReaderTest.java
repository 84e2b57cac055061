package org.meyasubako.reading.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.reading.message.HtmlText.Link;
import org.meyasubako.reading.message.HtmlText.RunKind;

class HtmlReaderTest {

    private static HtmlText read(String html) {
        return HtmlReader.read(SourceText.of(html));
    }

    private static String shown(String html) {
        return read(html).shownText().text();
    }

    private static List<String> hidden(String html) {
        return read(html).runs().stream().filter(run -> run.kind() == RunKind.HIDDEN).map(run -> run.text().text()).toList();
    }

    private static List<String> targets(String html) {
        return read(html).links().stream()
                .map(link -> link.element() + " " + link.attribute() + " " + link.target())
                .toList();
    }

    @Test
    void showsTextWithoutMarkup() {
        assertThat(shown("<p>Dear <b>customer</b>,</p><p>pay now.</p>")).isEqualTo("Dear customer,\npay now.\n");
    }

    @Test
    void decodesEntities() {
        assertThat(shown("a &lt;b&gt; &amp; &#12354;&copy &nbsp;c")).isEqualTo("a <b> & あ© \u00A0c");
    }

    @Test
    void whiteSpaceIsAsAReaderSeesIt() {
        assertThat(shown("<div>\n  one\n  two   <b> three</b>\n</div>\n<div>four</div>")).isEqualTo("one two three \nfour\n");
    }

    @Test
    void keepsLinesThatArePreformatted() {
        assertThat(shown("<pre>Received: from a\n   by b\n\nbody</pre>")).isEqualTo("Received: from a\n   by b\n\nbody\n");
    }

    @Test
    void lineBreaksAndRowsEndLines() {
        assertThat(shown("a<br>b<br><br>c<table><tr><td>d</td><td>e</td></tr><tr><td>f</td></tr></table>"))
                .isEqualTo("a\nb\n\nc\nd e\nf\n");
    }

    @Test
    void neverShowsScriptsStylesOrComments() {
        assertThat(shown("<style>p{}</style><script>alert(1)</script>a<!-- b --><title>t</title>")).isEqualTo("a");
        assertThat(hidden("a<!-- secret -->")).containsExactly("secret ");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "style='display:none'", "style='DISPLAY : None !important'", "style='visibility:hidden'", "style='font-size:0'",
        "style='font-size:1px'", "style='opacity:0'", "style='max-height:0px;overflow:hidden'", "style='mso-hide:all'", "hidden",
        "style='color:#fff;background-color:white'", "style='color:#FFFFFF;background:#fff'",
        "style='color:rgb(255, 255, 255);background-color:#ffffff'", "style='color:transparent'", "bgcolor='#ffffff' style='color:white'",
        "style='text-indent:-9999px'", "style='position:absolute;left:-9999px'", "style='height:1px;overflow:hidden'"
    })
    void tellsWhatAReaderCouldNotSee(String attribute) {
        assertThat(hidden("a<div " + attribute + ">secret <i>words</i></div>b")).containsExactly("secret ", "words");
        assertThat(shown("a<div " + attribute + ">secret <i>words</i></div>b")).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "style='font-size:12px'", "style='color:white;background:navy'", "style='color:#fff'", "style='opacity:0.8'",
        "style='max-height:100px'", "style='display:block'", "style='font-size:1em'"
    })
    void tellsWhatAReaderCouldSee(String attribute) {
        assertThat(shown("<span " + attribute + ">words</span>")).isEqualTo("words");
    }

    @Test
    void aFrameWithoutLetterSizeMayHoldReadableText() {
        assertThat(shown("<td style='font-size:0'><span style='font-size:14px'>words</span>")).isEqualTo("words");
    }

    @Test
    void textWithinWhatIsGoneStaysGone() {
        assertThat(shown("<div style='display:none'><span style='display:block;font-size:14px'>words</span></div>")).isEmpty();
    }

    @Test
    void heedsRulesForAClass() {
        String style = "<style>/* c */ .x, p.y { display : none } #z{visibility:hidden} @media screen { .w { display:none } }</style>";
        assertThat(hidden(style + "<b class='a X'>1</b><p class=y>2</p><b class=y>3</b><i id=z>4</i><i class=w>5</i>"))
                .containsExactly("1", "2", "4");
    }

    @Test
    void findsEveryAddress() {
        assertThat(targets("<base href=b><a href=1>x</a><area href=2><form action=3><img src=4><iframe src=5></iframe>"
                        + "<table background=6><td style=\"background:url( '7' )\"><meta http-equiv=Refresh content=\"0; URL='8'\">"
                        + "<style>@import url(9);</style><input type=image src=10 formaction=11><img srcset='12 1x, 13 2x'>"))
                .containsExactlyInAnyOrder("base href b", "a href 1", "area href 2", "form action 3", "img src 4", "iframe src 5",
                        "table background 6", "td style 7", "meta content 8", "style style 9", "input src 10", "input formaction 11",
                        "img srcset 12", "img srcset 13");
    }

    @Test
    void aLinkHasTheTextThatIsShownOnIt() {
        HtmlText html = read("Go to <a href='http://evil.example/'><b>https://</b>bank.example</a> now");
        Link link = html.links().getFirst();
        assertThat(link.target().text()).isEqualTo("http://evil.example/");
        assertThat(link.shown()).isEqualTo("https://bank.example");
        assertThat(html.runs()).extracting(HtmlText.Run::kind)
                .containsExactly(RunKind.SHOWN, RunKind.LINKED, RunKind.LINKED, RunKind.SHOWN);
    }

    @Test
    void aLinkThatNobodySawIsHidden() {
        HtmlText html = read("<div style='display:none'><a href=x>words</a></div><img src=y width=1 height=1><img src=z>");
        assertThat(html.links()).extracting(Link::hidden).containsExactly(true, true, false);
    }

    @Test
    void anAddressIsReadWithItsEntitiesDecoded() {
        assertThat(read("<a href='http://a.example/?a=1&amp;b=2'>x").links().getFirst().target().text())
                .isEqualTo("http://a.example/?a=1&b=2");
    }

    @Test
    void anAddressPointsAtItsBytes() {
        byte[] mail = Given.lines("Content-Type: text/html", "", "<p>請<a  HREF = \"http://a.example/?a=1&amp;b=2\">x</a>");
        assertThat(Given.at(mail, Given.read(mail).root().html().links().getFirst().span().orElseThrow()))
                .isEqualTo("http://a.example/?a=1&amp;b=2");
    }

    @Test
    void anAddressInQuotedPrintablePointsAtItsBytes() {
        byte[] mail = Given.lines("Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable", "",
                "<a href=3D\"http://a.ex=", "ample/\">x</a>");
        assertThat(Given.at(mail, Given.read(mail).root().html().links().getFirst().span().orElseThrow()))
                .isEqualTo("http://a.ex=\nample/");
    }

    @Test
    void shownTextPointsAtItsBytes() {
        byte[] mail = Given.lines("Content-Type: text/html", "", "<p>one &amp; two  <i>http://a.example/</i></p>");
        SourceText shown = Given.read(mail).root().html().shownText();
        assertThat(Given.behind(mail, shown, "http://a.example/")).isEqualTo("http://a.example/");
        assertThat(Given.behind(mail, shown, "& two")).isEqualTo("&amp; two");
    }

    @Test
    void readsNoMoreThanTheLimit() {
        String html = "a".repeat(HtmlReader.MAX_CHARACTERS) + "<a href=x>beyond</a>";
        HtmlText read = read(html);
        assertThat(read.links()).isEmpty();
        assertThat(read.defects()).singleElement().satisfies(defect -> assertThat(defect.code()).isEqualTo("HTML_TOO_LARGE"));
    }

    @Test
    void readsElementsNestedWithoutEnd() {
        String html = "<div>".repeat(50_000) + "deep <a href=x>link</a>";
        assertThat(shown(html)).contains("deep", "link");
    }

    @Test
    void scriptsInAddressesAreOnlyAddresses() {
        assertThat(targets("<a href='javascript:alert(1)'>x</a>")).containsExactly("a href javascript:alert(1)");
    }
}
