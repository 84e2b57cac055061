package org.meyasubako.writing.document;

import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.writing.document.Shape.Anchor;
import org.meyasubako.writing.document.Shape.Fill;
import org.meyasubako.writing.document.Shape.Ink;
import org.meyasubako.writing.document.Shape.Stroke;

/** The documents that the tests of this room print. */
final class Samples {

    static final Drawing CHAIN = new Drawing("chain", 170, 40, "二つのサーバを結ぶ矢印", List.of(
            new Shape.Box(40, 2, 90, 12, 1.5, 0.4, Stroke.SOLID, Ink.GREEN, Fill.LIGHT),
            new Shape.Text(43, 5, 84, 8.5, true, Anchor.LEFT, Ink.BLACK, "受信側 mx.example"),
            new Shape.Arrow(85, 26, 85, 14, 0.5, Stroke.SOLID, Ink.BLACK),
            new Shape.Line(10, 20, 160, 20, 0.6, Stroke.DASHED, Ink.RED),
            new Shape.Text(160, 15, 40, 7, false, Anchor.RIGHT, Ink.RED, "信頼境界"),
            new Shape.Box(40, 26, 90, 12, 1.5, 0.4, Stroke.DOTTED, Ink.VIOLET, Fill.CROSSED),
            new Shape.Box(132, 26, 20, 12, 0, 0.4, Stroke.DASHED, Ink.AMBER, Fill.HATCHED),
            new Shape.Dot(30, 8, 2, 0.4, Ink.BLACK, Fill.DARK),
            new Shape.Dot(30, 32, 2, 0.4, Ink.GREY, Fill.NONE),
            new Shape.Text(85, 28, 84, 8, false, Anchor.CENTRE, Ink.BLACK, "relay.example")));

    private Samples() {
    }

    static DocumentTraits traits(Language language) {
        return new DocumentTraits("ご確認のお願い", "例ホスティング株式会社", "迷惑メール送信に関するご確認", "B-0002", language,
                Instant.parse("2026-03-03T00:10:00.123Z"));
    }

    static PrintableDocument letter(String body) {
        return new PrintableDocument(traits(Language.JAPANESE), Layout.LETTER, body, List.of(), List.of());
    }

    static PrintableDocument packet(String body) {
        return new PrintableDocument(traits(Language.JAPANESE), Layout.PACKET, body, List.of(), List.of());
    }

    static String japaneseLetter() {
        return """
                <div class="date">2026年3月3日</div><div class="reference">整理番号 B-0002</div>
                <div class="address">株式会社見本商事<br/>田中 太郎 様</div>
                <div class="sender">例ホスティング株式会社<br/>ネットワーク管理窓口</div>
                <div class="subject">迷惑メール送信に関するご確認のお願い</div>
                <div class="text"><p>平素より弊社サービスをご利用いただき、誠にありがとうございます。</p>
                <p>ご契約のサーバ(203.0.113.77)から、下記の内容のメールが送信されたとの申告がありました。つきましては、2026年3月6日17時(JST)までに、
                送信の経緯、送信の根拠(同意・通知・取引関係・公表)とその記録をご回答くださいますようお願いいたします。</p></div>
                <div class="close">以上</div>""";
    }

    static String englishLetter() {
        return """
                <div class="date">3 March 2026</div><div class="address">Example Trading Ltd<br/>Mr Taro Tanaka</div>
                <div class="subject">Mail sent from your server</div>
                <div class="text"><p>We received a report that the mail below was sent from your server (203.0.113.77).</p>
                <p>Please explain by 6 March 2026 17:00 JST (UTC+9), and send us proof of consent.</p></div>""";
    }

    static PrintableDocument packet() {
        String body = "<div class=\"cover\"><div class=\"cover-title\">証拠一式</div></div><div class=\"contents\"></div>"
                + "<h1>1 事実と推定</h1><div class=\"fact\"><b>事実</b> 203.0.113.77から届いた。</div>"
                + "<div class=\"presumed\"><b>推定</b> 不正利用。</div><div class=\"gap\">検索していない期間: 2026年2月</div>"
                + "<h2>1.1 配送経路</h2>" + CHAIN.html().source() + "<div class=\"exhibit\"><h1>2 ヘッダ</h1>"
                + "<pre>Received: from relay.example (relay.example [192.0.2.9])\n\tby mx.example</pre></div>";
        return new PrintableDocument(traits(Language.JAPANESE), Layout.PACKET, body, List.of(CHAIN), List.of(
                file("原本.eml", "message/rfc822", AttachedFile.Relationship.SOURCE, "From: a@b.example\r\n\r\n本文\r\n"),
                file("a.csv", "text/csv", AttachedFile.Relationship.DATA, ""),
                file("a.csv", "text/csv", AttachedFile.Relationship.DATA, "二つめ")));
    }

    static AttachedFile file(String name, String type, AttachedFile.Relationship relationship, String content) {
        return new AttachedFile(name, type, "添付 " + name, relationship, ByteSource.wrap(content.getBytes(StandardCharsets.UTF_8)));
    }
}
