package org.meyasubako.asking.blocklist;

import java.util.List;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.wording.Sentence;

/**
 * One address of a list's answer, with what it means there.
 *
 * @param meanings in words; several where the code is a sum of bits
 */
public record ReturnCode(IpAddress address, CodeClass codeClass, List<Sentence> meanings) {

    public ReturnCode {
        meanings = List.copyOf(meanings);
    }
}
