package org.meyasubako.writing.letter;

import org.meyasubako.basis.wording.Sentence;

/** What a letter may state, by the name under which templates know it. */
public enum FieldName {
    /** When the complaint was received. */
    RECEIVED("received"),
    /** What was handed in: its form, and how many messages. */
    HANDED_IN("handedIn"),
    /** About when the desk is done with examining. */
    TERM("term"),
    /** The source address that is proved. */
    IP("ip"),
    /** The receiver's server that took the mail. */
    MX("mx"),
    /** The responsible network. */
    NETWORK("network"),
    /** Where that network is written to about abuse. */
    ABUSE_CONTACT("abuseContact"),
    /** Which registry says so. */
    REGISTRY("registry"),
    /** When the registry said so. */
    AS_OF("asOf"),
    /** What our logs say. */
    LOG_SEARCH("logSearch"),
    /** The strongest words that grade and log allow. */
    CAUSE("cause"),
    /** The address of the page. */
    URL("url"),
    /** Number and version of the clause in force on that day. */
    CLAUSE("clause"),
    /** The words of that clause. */
    CLAUSE_TEXT("clauseText"),
    /** Whether the terms called for something. */
    OUTCOME("outcome"),
    /** When it happened. */
    EVENT_TIME("eventTime"),
    /** How many complaints or messages. */
    COUNT("count"),
    /** The server or account of the customer, as he knows it. */
    ACCOUNT("account"),
    /** The number of the customer's contract. */
    CONTRACT("contract"),
    /** A copy of what was complained of, with places struck. */
    SAMPLE("sample"),
    /** By when an answer is due. */
    DUE("due"),
    /** What is limited until then. */
    LIMITS("limits"),
    /** What follows when the term passes. */
    CONSEQUENCE("consequence"),
    /** What is suspended: mail alone, a site, everything. */
    SCOPE("scope"),
    /** Since when. */
    START("start"),
    /** What was written before, and whether it was answered. */
    HISTORY("history"),
    /** What has to be done so that the service is restored. */
    RESTORE("restore"),
    /** Where and until when one may object. */
    OBJECTION("objection"),
    /** What becomes of the customer's data. */
    DATA("data"),
    /** What becomes of the fees. */
    FEES("fees"),
    /** When the contract ends. */
    END("end"),
    /** What the case cost us, item by item. */
    DAMAGES("damages"),
    /** What was abused. */
    ABUSED("abused"),
    /** How many recipients. */
    RECIPIENTS("recipients"),
    /** A few lines of a log. */
    LOG_LINES("logLines"),
    /** The presumed way in. */
    WAY_IN("wayIn"),
    /** How certain that is. */
    CERTAINTY("certainty"),
    /** What we do if nothing is done. */
    MEASURE("measure"),
    /** The zone or name of a blocklist. */
    LIST("list"),
    /** What the list answers. */
    LISTING_CODE("listingCode"),
    /** When we first saw the listing. */
    LISTED_SINCE("listedSince"),
    /** The list's own reference. */
    LIST_REFERENCE("listReference"),
    /** Our autonomous system. */
    AS_NUMBER("asNumber"),
    /** What the address does. */
    ROLE("role"),
    /** The name of the address. */
    PTR("ptr"),
    /** Why it happened, in words of the desk. */
    REASON("reason"),
    /** When the cause was removed. */
    REMOVED("removed"),
    /** What was done and when. */
    DONE("done"),
    /** What was checked afterwards. */
    CHECKED("checked"),
    /** What keeps it from happening again. */
    PREVENTION("prevention"),
    /** What was struck from the report, and what was not. */
    REDACTION("redaction"),
    /** The reader's own number. */
    REFERENCE("reference"),
    /** How far the matter is. */
    STATUS("status"),
    /** The refusal as our server was given it. */
    REFUSAL("refusal"),
    /** What the list says now. */
    LIST_STATE("listState"),
    /** When that was looked at. */
    LIST_CHECKED("listChecked"),
    /** What a refusal means. */
    READING("reading"),
    /** What the desk does about it. */
    OUR_STEPS("ourSteps"),
    /** What the reader can do. */
    YOUR_STEPS("yourSteps"),
    /** When an application was received. */
    APPLIED("applied");

    private final String key;

    FieldName(String key) {
        this.key = key;
    }

    /** The name in templates. */
    public String key() {
        return key;
    }

    /** The name for people, which a gap shows. */
    public Sentence title() {
        return Sentence.of(FieldName.class, "field." + key);
    }
}
