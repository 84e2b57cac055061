package org.meyasubako.asking.lookup.dns;

import com.google.common.base.Utf8;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.meyasubako.asking.lookup.Answer;
import org.meyasubako.asking.lookup.LookupReason;
import org.meyasubako.asking.lookup.Reply;
import org.xbill.DNS.AAAARecord;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.CNAMERecord;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.PTRRecord;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/** Tells what a message answers to a question: NXDOMAIN and NODATA after RFC 2308, aliases followed inside the message. */
final class DnsAnswerReader {

    /** Longer chains of aliases are taken for a loop. */
    static final int MAX_ALIASES = 16;

    private DnsAnswerReader() {}

    static Answer<Reply> read(Message reply, Record asked, String server) {
        int rcode = reply.getRcode();
        if (rcode != Rcode.NOERROR && rcode != Rcode.NXDOMAIN) {
            return new Answer.Failed<>(LookupReason.FAIL_RCODE.sentence(server, Rcode.string(rcode)));
        }
        Answer<Reply> answer = records(reply.getSection(Section.ANSWER), asked, server);
        if (answer instanceof Answer.Absent && reply.getHeader().getFlag(Flags.TC)) {
            return new Answer.Failed<>(LookupReason.FAIL_TRUNCATED.sentence(server));
        }
        return answer instanceof Answer.Absent && rcode == Rcode.NOERROR && isReferral(reply)
                ? new Answer.Failed<>(LookupReason.FAIL_REFERRAL.sentence(server)) : answer;
    }

    /** The records of the asked type at the end of the chain of aliases. */
    static Answer<Reply> records(List<Record> records, Record asked, String server) {
        Name name = asked.getName();
        Set<Name> seen = new HashSet<>();
        while (seen.add(name) && seen.size() <= MAX_ALIASES) {
            Name owner = name;
            List<String> values = records.stream().filter(record -> is(record, owner, asked.getType())).map(DnsAnswerReader::value).toList();
            if (!values.isEmpty()) {
                return new Answer.Found<>(new Reply.Records(values));
            }
            List<Name> aliases = records.stream().filter(record -> is(record, owner, Type.CNAME))
                    .map(alias -> ((CNAMERecord) alias).getTarget()).toList();
            if (aliases.isEmpty()) {
                return new Answer.Absent<>();
            }
            name = aliases.getFirst();
        }
        return new Answer.Failed<>(LookupReason.FAIL_ALIAS_LOOP.sentence(server));
    }

    private static boolean is(Record record, Name owner, int type) {
        return record.getType() == type && record.getName().equals(owner);
    }

    /** Name servers in the authority section and no SOA: the server sends us on (RFC 2308 section 2.2). */
    private static boolean isReferral(Message reply) {
        List<Record> authority = reply.getSection(Section.AUTHORITY);
        return !reply.getHeader().getFlag(Flags.AA) && authority.stream().anyMatch(record -> record.getType() == Type.NS)
                && authority.stream().noneMatch(record -> record.getType() == Type.SOA);
    }

    /** Seconds for which the reply may be reused: the least of its answers, or for nothing the SOA's (RFC 2308 section 5). */
    static OptionalLong ttl(Message reply) {
        List<Record> answers = reply.getSection(Section.ANSWER);
        if (!answers.isEmpty() && reply.getRcode() == Rcode.NOERROR) {
            return answers.stream().mapToLong(Record::getTTL).min();
        }
        return reply.getSection(Section.AUTHORITY).stream().filter(SOARecord.class::isInstance)
                .mapToLong(soa -> Math.min(soa.getTTL(), ((SOARecord) soa).getMinimum())).min();
    }

    private static String value(Record record) {
        return switch (record) {
            case ARecord a -> a.getAddress().getHostAddress();
            case AAAARecord a -> a.rdataToString();
            case PTRRecord ptr -> ptr.getTarget().toString(true);
            case NSRecord ns -> ns.getTarget().toString(true);
            case CNAMERecord alias -> alias.getTarget().toString(true);
            case TXTRecord txt -> text(txt);
            default -> record.rdataToString();
        };
    }

    /** Strings of one record are joined without a space (RFC 7208 section 3.3); UTF-8 where they are, else Latin-1. */
    private static String text(TXTRecord txt) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        txt.getStringsAsByteArrays().forEach(joined::writeBytes);
        byte[] bytes = joined.toByteArray();
        return new String(bytes, Utf8.isWellFormed(bytes) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }
}
