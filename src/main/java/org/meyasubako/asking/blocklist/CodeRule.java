package org.meyasubako.asking.blocklist;

import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;

/** What one return code of a list, or several, mean. */
public sealed interface CodeRule {

    CodeClass codeClass();

    /** The key of the meaning in the texts. */
    String meaningKey();

    /** Whether the rule is about this answer. */
    boolean matches(IpAddress answer);

    /** The meaning in words. */
    default Sentence meaning() {
        return Sentence.of(CodeRule.class, "meaning." + meaningKey());
    }

    /** One code. */
    record Exact(IpAddress code, CodeClass codeClass, String meaningKey) implements CodeRule {

        @Override
        public boolean matches(IpAddress answer) {
            return answer.equals(code);
        }
    }

    /** Codes of which each octet lies between those of the first and the last. */
    record Range(IpAddress first, IpAddress last, CodeClass codeClass, String meaningKey) implements CodeRule {

        @Override
        public boolean matches(IpAddress answer) {
            for (int i = 0; answer.isIpv4() && i < 4; i++) {
                if (octet(answer, i) < octet(first, i) || octet(answer, i) > octet(last, i)) {
                    return false;
                }
            }
            return answer.isIpv4();
        }
    }

    /**
     * A bit of the last octet of 127.0.0.x; an answer may have several, and its octet is their sum.
     *
     * @param bit its value: 1, 2, 4, … 128
     */
    record Bit(int bit, CodeClass codeClass, String meaningKey) implements CodeRule {

        @Override
        public boolean matches(IpAddress answer) {
            return answer.isIpv4() && octet(answer, 0) == 127 && octet(answer, 1) == 0 && octet(answer, 2) == 0
                    && (octet(answer, 3) & bit) != 0;
        }
    }

    private static int octet(IpAddress ipv4, int index) {
        return Byte.toUnsignedInt(ipv4.toInetAddress().getAddress()[index]);
    }
}
