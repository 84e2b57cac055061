package org.meyasubako.casebook;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.Person;

/** The provider's profiles by which was judged, each with the bytes of its files. */
public final class Profiles {

    private final Lanes lanes;
    private final Ledger ledger;

    Profiles(Lanes lanes, Ledger ledger) {
        this.lanes = lanes;
        this.ledger = ledger;
    }

    /**
     * Keeps a profile, once.
     *
     * @param sha256 digest of the profile as its reader computes it
     * @param files their bytes by name
     * @throws IOException where a file cannot be read, or the casebook not be written
     */
    public void keep(Sha256 sha256, SortedMap<String, ByteSource> files, Person who) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        for (Map.Entry<String, ByteSource> file : files.entrySet()) {
            bytes.put(file.getKey(), file.getValue().read());
        }
        lanes.write(session -> keep(session, sha256, bytes, who));
    }

    /** The profile of this digest. */
    public Optional<ProfileSnapshot> profile(Sha256 sha256) throws CasebookUnavailableException {
        return lanes.read(session -> {
            SortedMap<String, ByteSource> files = new TreeMap<>();
            session.each("SELECT name, bytes FROM profile_file WHERE profile = ? ORDER BY name",
                    row -> files.put(row.text(1), ByteSource.wrap(row.bytes(2))), sha256);
            return session.first("SELECT at FROM profile WHERE sha256 = ?", row -> new ProfileSnapshot(sha256, row.instant(1), files), sha256);
        });
    }

    /** Digests of all profiles, the last first. */
    public List<Sha256> all() throws CasebookUnavailableException {
        return lanes.read(session -> session.all("SELECT sha256 FROM profile ORDER BY at DESC, sha256", row -> row.digest(1)));
    }

    private boolean keep(Session session, Sha256 sha256, Map<String, byte[]> files, Person who) throws SQLException {
        boolean fresh = session.change("INSERT INTO profile (sha256, at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                sha256, ledger.now().toString()) > 0;
        if (fresh) {
            List<String> digests = new ArrayList<>();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Sha256 digest = Sha256.of(file.getValue());
                digests.add(file.getKey() + " " + digest.hex());
                session.change("INSERT INTO profile_file (profile, name, sha256, bytes) VALUES (?, ?, ?, ?)",
                        sha256, file.getKey(), digest, file.getValue());
            }
            ledger.enter(session, who, "profile", Map.of("profile", sha256.hex(),
                    "files", Stored.digest(String.join("\n", digests)).hex()));
        }
        return fresh;
    }
}
