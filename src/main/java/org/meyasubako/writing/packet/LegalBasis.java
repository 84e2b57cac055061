package org.meyasubako.writing.packet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.basis.wording.Sentence;

/**
 * On what an authority rests its request.
 *
 * @param reference number and date of the request, as the authority writes them
 * @param confirmedByLegal account of who confirmed it on the legal side; empty where nobody did
 */
public record LegalBasis(Ground ground, String reference, Optional<String> confirmedByLegal) {

    /** What a request can rest on. */
    public enum Ground {
        /** 令状: a court's warrant. */
        WARRANT,
        /** 捜査関係事項照会 (刑事訴訟法197条2項). */
        INVESTIGATION_INQUIRY,
        /** 弁護士会照会 (弁護士法23条の2). */
        BAR_INQUIRY,
        /** 特定電子メール法29条: the minister asks for the holder's name and address. */
        ARTICLE_29,
        /** 発信者情報開示命令: a court orders that the sender be named. */
        DISCLOSURE_ORDER,
        /** 生命身体の緊急: life or body is in danger now. */
        EMERGENCY;

        /** The form of the command line: {@code article-29}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What the ground is called. */
        public Sentence title() {
            return Sentence.of(LegalBasis.class, "basis." + code());
        }

        /** The ground of this code. */
        public static Optional<Ground> of(String code) {
            return Arrays.stream(values()).filter(ground -> ground.code().equals(code)).findFirst();
        }
    }

    /**
     * Whether it lifts the secrecy of communications (憲法21条2項, 電気通信事業法4条): only a warrant does, or an emergency that the legal side
     * confirmed. Everything else shows nothing that tells who wrote to whom.
     */
    public boolean opensCommunications() {
        return ground == Ground.WARRANT || (ground == Ground.EMERGENCY && confirmedByLegal.isPresent());
    }
}
