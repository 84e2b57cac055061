package org.meyasubako.writing.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.evidence.Span;
import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.judging.assessment.CauseCode;
import org.meyasubako.judging.assessment.LogAnswer;
import org.meyasubako.own.provider.Desk;
import org.meyasubako.reading.trace.Grade;
import org.meyasubako.writing.document.PdfWriter;
import org.meyasubako.writing.letter.FieldValue.Attribution;
import org.meyasubako.writing.letter.FieldValue.Bilingual;
import org.meyasubako.writing.letter.FieldValue.Chronicle;
import org.meyasubako.writing.letter.FieldValue.Count;
import org.meyasubako.writing.letter.FieldValue.Day;
import org.meyasubako.writing.letter.FieldValue.Entry;
import org.meyasubako.writing.letter.FieldValue.LogSearch;
import org.meyasubako.writing.letter.FieldValue.Moment;
import org.meyasubako.writing.letter.FieldValue.PageAddress;
import org.meyasubako.writing.letter.FieldValue.Quoted;
import org.meyasubako.writing.letter.FieldValue.Words;

/** A case as a desk would type it, with every fact that any letter states. */
final class TypedCase {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final Instant NOON = Instant.parse("2026-03-09T03:00:00Z");
    static final CaseTag TAG = new CaseTag("OUR", "B-0001");
    static final Sha256 MAIL = Sha256.of(new byte[] {1});
    static final FieldSource BYTES = new FieldSource.MailBytes("HANDOVER", MAIL, Optional.of(new Span(120, 310)));
    static final FieldSource TYPED = new FieldSource.Typed("tanaka");

    static final Desk DESK = desk(Map.of());
    static final LetterWriter LETTERS = new LetterWriter(DESK, TemplateShelf.shipped());
    static final PdfWriter PDF = new PdfWriter();

    private TypedCase() {}

    static Desk desk(Map<String, String> extras) {
        return new Desk("株式会社アワー・ホスティング 迷惑行為対策窓口", "Our Hosting Inc., Abuse Desk", "〒000-0001 東京都架空区目安町1-2-3", "03-0000-0000",
                MailAddress.parse("abuse@our.example"), OptionalLong.of(64496), TOKYO, "OUR", Set.of(DomainName.parse("our.example").orElseThrow()),
                false, Set.of("suspend-tos", "suspend-address", "terminated"), true, extras);
    }

    /** The reader of the kind, in the language. */
    static Addressee reader(LetterKind kind, Language language) {
        boolean ja = language == Language.JAPANESE;
        return switch (kind.reader()) {
            case COMPLAINANT -> reader(ReaderRole.COMPLAINANT, ja ? "山田 花子" : "Hanako Yamada", true, "hanako@reader.example", language);
            case CUSTOMER -> reader(ReaderRole.CUSTOMER, ja ? "春風企画" : "Lanternfish Trading", false, "keiyaku@harukaze.example", language);
            case OPERATOR -> operator(kind, language);
            case AUTHORITY -> reader(ReaderRole.AUTHORITY, ja ? "架空県警察本部 サイバー犯罪対策課" : "Cybercrime Division", false, "cyber@police.example", language);
            case APPLICANT -> reader(ReaderRole.APPLICANT, ja ? "鈴木 一郎" : "Ichiro Suzuki", true, "ichiro@applicant.example", language);
        };
    }

    private static Addressee operator(LetterKind kind, Language language) {
        boolean ja = language == Language.JAPANESE;
        return switch (kind) {
            case L12 -> reader(ReaderRole.OPERATOR, ja ? "Example Carrier 不正利用窓口" : "Example Carrier Abuse Desk", false, "abuse@carrier.example", language);
            case L14 -> reader(ReaderRole.OPERATOR, ja ? "受信メール運用部" : "Mail Operations", false, "postmaster@receiver.example", language);
            default -> reader(ReaderRole.OPERATOR, ja ? "リスト運用部" : "List Operations", false, "delist@list.example", language);
        };
    }

    private static Addressee reader(ReaderRole role, String name, boolean person, String address, Language language) {
        return new Addressee(role, name, person, MailAddress.parse(address), language);
    }

    static LetterRequest request(LetterKind kind, Language language) {
        return new LetterRequest(kind, language, reader(kind, language), TAG, facts(kind, language));
    }

    static Draft draft(LetterRequest request) {
        return (Draft) LETTERS.draft(request);
    }

    private static Instant at(String utc) {
        return Instant.parse(utc);
    }

    /** Everything, in words of the language where a person would type them. */
    static LetterFacts facts(LetterKind kind, Language language) {
        boolean ja = language == Language.JAPANESE;
        return network(complaint(customer(measures(LetterFacts.NONE, ja), ja), kind, ja), ja);
    }

    private static LetterFacts complaint(LetterFacts facts, LetterKind kind, boolean ja) {
        return facts.with(FieldName.RECEIVED, new Moment(at("2026-03-03T00:10:00Z")), new FieldSource.CaseEntry("R-000001"))
                .with(FieldName.HANDED_IN, new Words(ja ? "元のメール1通(.eml形式)" : "one original mail (.eml)"), BYTES)
                .with(FieldName.TERM, new Day(LocalDate.of(2026, 3, 10)), new FieldSource.CaseEntry("decide"))
                .with(FieldName.EVENT_TIME, new Moment(at("2026-03-02T23:58:31Z")), BYTES)
                .with(FieldName.COUNT, new Count(3), new FieldSource.CaseEntry("B-0001"))
                .with(FieldName.URL, new PageAddress("http://shop.our.example/c/8842?u=zq"), BYTES)
                .with(FieldName.OUTCOME, FieldValue.Outcome.ACTED, new FieldSource.Decided("tanaka", at("2026-03-08T01:00:00Z")))
                .with(FieldName.CAUSE, cause(kind), BYTES)
                .with(FieldName.LOG_SEARCH, new LogSearch(new LogAnswer.NotFound(), at("2026-03-01T15:00:00Z"), at("2026-03-03T15:00:00Z")),
                        new FieldSource.LogLines("maillog-0303", "1-48210"))
                .with(FieldName.SAMPLE, new Quoted(List.of("From: \"Shop\" <news@sender.example>", "To: [redacted]", "Date: Tue, 3 Mar 2026 08:xx +0900",
                        "Subject: 本日限りの特別価格", "", "[redacted]様", "詳しくはこちら http://shop.our.example/c/[struck]")), BYTES);
    }

    private static Attribution cause(LetterKind kind) {
        return switch (kind) {
            case L6 -> new Attribution(CauseCode.K1_HDR, Optional.of(Grade.B), LogAnswer.NOT_SEARCHED);
            case L7 -> new Attribution(CauseCode.K1_LOG, Optional.of(Grade.A), new LogAnswer.Confirmed(Set.of(0)));
            case L9 -> new Attribution(CauseCode.K2_AUTH, Optional.of(Grade.A), new LogAnswer.Confirmed(Set.of(0)));
            default -> new Attribution(CauseCode.K3_URL, Optional.of(Grade.B), LogAnswer.NOT_SEARCHED);
        };
    }

    private static LetterFacts customer(LetterFacts facts, boolean ja) {
        FieldSource clause = new FieldSource.ProfileRow("clauses.csv", "15 2024-04");
        return facts.with(FieldName.ACCOUNT, new Words("vps3.our.example (192.0.2.33)"), new FieldSource.ProfileRow("assets.csv", "C-0412"))
                .with(FieldName.CONTRACT, new Words("C-0412"), new FieldSource.ProfileRow("customers.csv", "C-0412"))
                .with(FieldName.CLAUSE, new Bilingual("約款第15条(2024-04版)", "Clause 15 (version 2024-04)"), clause)
                .with(FieldName.CLAUSE_TEXT, new Bilingual("契約者は、受信者の同意その他法令の定める根拠なく広告宣伝を目的とする電子メールを送信してはなりません。",
                        "The customer must not send advertising e-mail without the recipient's consent or another ground that the law provides."), clause)
                .with(FieldName.DUE, new Moment(at("2026-03-12T08:00:00Z")), new FieldSource.CaseEntry("inquiry"))
                .with(FieldName.CONSEQUENCE, new Words(ja ? "期限までにご回答がない場合は、約款に基づき、メール送信の停止その他の措置を行うことがあります。"
                        : "If we have no answer by then we may stop outgoing mail or take other steps under our terms."), TYPED)
                .with(FieldName.HISTORY, new Chronicle(List.of(
                        new Entry(Optional.of(at("2026-02-01T01:00:00Z")), ja ? "確認依頼を送付(回答なし)" : "inquiry sent, no answer"),
                        new Entry(Optional.of(at("2026-02-20T01:00:00Z")), ja ? "警告を送付(回答あり、改善なし)" : "warning sent, answered, no cure"))),
                        new FieldSource.CaseEntry("B-0001"))
                .with(FieldName.APPLIED, new Day(LocalDate.of(2026, 3, 1)), TYPED);
    }

    private static LetterFacts measures(LetterFacts facts, boolean ja) {
        return facts.with(FieldName.SCOPE, new Words(ja ? "メール送信のみ" : "outgoing mail only"), TYPED)
                .with(FieldName.START, new Moment(at("2026-03-09T03:00:00Z")), new FieldSource.Decided("suzuki", NOON))
                .with(FieldName.RESTORE, new Words(ja ? "送信の経緯と再発防止策をご報告いただき、当社が確認できた場合。" : "Tell us how it came about and what prevents it, so that we can check it."), TYPED)
                .with(FieldName.OBJECTION, new Words(ja ? "2026年3月23日までに、本メールへの返信または https://our.example/objection からお申し立てください。"
                        : "Until 23 March 2026, by answering this mail or at https://our.example/objection"), TYPED)
                .with(FieldName.DATA, new Words(ja ? "データは停止中も保持し、FTPで取り出せます。" : "Your data is kept and can be fetched by FTP."), TYPED)
                .with(FieldName.FEES, new Words(ja ? "停止期間中の料金は約款第9条によります。" : "Clause 9 applies to fees during the suspension."), TYPED)
                .with(FieldName.END, new Day(LocalDate.of(2026, 3, 31)), new FieldSource.Decided("suzuki", NOON))
                .with(FieldName.DAMAGES, new Chronicle(List.of(new Entry(Optional.empty(), ja ? "調査・対応 12時間: 96,000円" : "examination, 12 hours: JPY 96,000"),
                        new Entry(Optional.empty(), ja ? "登録解除の手続き: 20,000円" : "delisting: JPY 20,000"))), TYPED)
                .with(FieldName.ABUSED, new Words("vps3.our.example"), BYTES)
                .with(FieldName.RECIPIENTS, new Count(1204), new FieldSource.LogLines("maillog-0303", "1-48210"))
                .with(FieldName.LOG_LINES, new Quoted(List.of("Mar  3 08:58:31 mx1 postfix/smtpd[412]: 4F2A: client=unknown[198.51.100.9], sasl_username=info@harukaze.example",
                        "Mar  3 08:58:32 mx1 postfix/qmgr[98]: 4F2A: from=<info@harukaze.example>, size=2214, nrcpt=50 (queue active)")),
                        new FieldSource.LogLines("maillog-0303", "4410-4411"))
                .with(FieldName.CERTAINTY, new Words(ja ? "当社の記録で確認済み(確度A)" : "confirmed by our records (grade A)"), TYPED)
                .with(FieldName.MEASURE, new Words(ja ? "該当アカウントのメール送信を停止します。" : "We stop outgoing mail of the account."), TYPED);
    }

    private static LetterFacts network(LetterFacts facts, boolean ja) {
        FieldSource rdap = new FieldSource.RecordedAnswer("RDAP 198.51.100.7", "rdap.registry.example", at("2026-03-03T01:00:00Z"));
        return facts.with(FieldName.IP, new Words("198.51.100.7"), BYTES).with(FieldName.MX, new Words("mx1.reader.example"), BYTES)
                .with(FieldName.NETWORK, new Words("EXAMPLE-NET (Example Carrier)"), rdap)
                .with(FieldName.ABUSE_CONTACT, new Words("abuse@carrier.example"), rdap)
                .with(FieldName.REGISTRY, new Words("RDAP rdap.registry.example"), rdap)
                .with(FieldName.AS_OF, new Moment(at("2026-03-03T01:00:00Z")), rdap)
                .with(FieldName.LIST, new Words("bl.list.example"), TYPED).with(FieldName.LISTING_CODE, new Words("127.0.0.2"), rdap)
                .with(FieldName.LISTED_SINCE, new Moment(at("2026-03-03T02:00:00Z")), rdap)
                .with(FieldName.LIST_REFERENCE, new Words("SBL-000123"), TYPED)
                .with(FieldName.AS_NUMBER, new Words("AS64496"), new FieldSource.ProfileRow("desk.csv", "as_number"))
                .with(FieldName.ROLE, new Words(ja ? "契約者のVPS" : "a customer's VPS"), TYPED).with(FieldName.PTR, new Words("vps3.our.example"), rdap)
                .with(FieldName.REASON, new Words(ja ? "契約者のSMTP認証情報が第三者に利用されました。" : "A customer's SMTP credentials were used by a third party."), TYPED)
                .with(FieldName.REMOVED, new Moment(at("2026-03-03T05:30:00Z")), TYPED)
                .with(FieldName.DONE, new Chronicle(List.of(new Entry(Optional.of(at("2026-03-03T05:00:00Z")), ja ? "該当アカウントの送信を停止" : "account stopped"),
                        new Entry(Optional.of(at("2026-03-03T05:30:00Z")), ja ? "パスワードを変更" : "password changed"))), TYPED)
                .with(FieldName.CHECKED, new Words(ja ? "送信キューは空で、その後の送信はありません。" : "The queue is empty; nothing was sent since."), TYPED)
                .with(FieldName.PREVENTION, new Words(ja ? "1時間あたりの送信数を制限しました。" : "Sending is limited by the hour."), TYPED)
                .with(FieldName.REDACTION, new Words(ja ? "受信者に関する箇所は伏せています。" : "What identifies the recipient is redacted."), TYPED)
                .with(FieldName.REFERENCE, new Words("2026-0412"), TYPED).with(FieldName.STATUS, new Words(ja ? "担当部署で確認中です。" : "Being examined."), TYPED)
                .with(FieldName.REFUSAL, new Quoted(List.of("550 5.7.1 Service unavailable; client [192.0.2.33] blocked using bl.list.example")), BYTES)
                .with(FieldName.LIST_STATE, new Words(ja ? "登録なし" : "not listed"), rdap).with(FieldName.LIST_CHECKED, new Moment(at("2026-03-09T02:00:00Z")), rdap)
                .with(FieldName.READING, new Words(ja ? "相手先のサーバは、リスト bl.list.example への登録を理由に受け取りを拒否しました。"
                        : "The other server refused the mail because bl.list.example listed the address."), TYPED)
                .with(FieldName.OUR_STEPS, new Words(ja ? "登録の解除を依頼しています。" : "We have asked for delisting."), TYPED)
                .with(FieldName.YOUR_STEPS, new Words(ja ? "解除を確認後にご案内しますので、再送をお待ちください。" : "Please wait for our word before you send again."), TYPED);
    }
}
