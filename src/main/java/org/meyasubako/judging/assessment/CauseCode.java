package org.meyasubako.judging.assessment;

/** Why a complaint is of its kind, as the desk writes it into its register. */
public enum CauseCode {
    /** Sent by the customer, our log has it. */
    K1_LOG,
    /** Sent by the customer, by what the header fields show. */
    K1_HDR,
    /** Sent by the customer, no breach. */
    K1_OK,
    /** Third-party relay. */
    K2_REL,
    /** Intrusion. */
    K2_CRK,
    /** Stolen credentials. */
    K2_AUTH,
    /** An abused form. */
    K2_FORM,
    /** A page that a third party placed. */
    K2_SITE,
    /** Backscatter. */
    K2_BSC,
    /** Passed through the recipient's own forwarding. */
    K0_FWD,
    /** Only our URL is named. */
    K3_URL,
    /** Only our URL is known, and no chain came with it. */
    K3_WAY,
    /** Our mailbox is the contact. */
    K3_DROP,
    /** A valid signature of the customer's domain, from a foreign source. */
    K3_DKIM,
    /** Named in From or Return-Path only. */
    K3_FROM,
    /** Circumstantial evidence over several complaints. */
    K3_CIRC,
    /** The site itself breaches a clause. */
    K3_TOS,
    /** Possibly an impersonation of the customer. */
    K3_JOE,
    /** Not ours. */
    N_OURS,
    /** Not enough to judge. */
    N_INFO,
    /** Under observation. */
    N_HOLD;

    /** The form of the command line and of the register: {@code K3-URL}. */
    public String code() {
        return name().replace('_', '-');
    }
}
