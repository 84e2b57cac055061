package org.meyasubako.judging.assessment;

import org.meyasubako.basis.net.DomainName;
import org.meyasubako.basis.net.IpAddress;
import org.meyasubako.basis.net.MailAddress;
import org.meyasubako.reading.indicator.NormalUrl;

/** Something of ours, or of a customer's, that a complaint is about. */
public sealed interface OwnItem {

    /** The item in one line: the address, the account, the URL. */
    String text();

    /** The address that the mail or the attack came from. */
    record Source(IpAddress address) implements OwnItem {
        @Override
        public String text() {
            return address.toString();
        }
    }

    /** An authenticated account or a Unix user on a host of ours. */
    record Account(String name, IpAddress at) implements OwnItem {
        @Override
        public String text() {
            return name;
        }
    }

    /** A place on the web that was advertised or accused. */
    record Place(NormalUrl url) implements OwnItem {
        @Override
        public String text() {
            return url.value();
        }
    }

    /** A mailbox that answers shall go to. */
    record Contact(MailAddress mailbox) implements OwnItem {
        @Override
        public String text() {
            return mailbox.toString();
        }
    }

    /** A domain in a signature or in the sender's address. */
    record Domain(DomainName name) implements OwnItem {
        @Override
        public String text() {
            return name.ascii();
        }
    }
}
