package org.meyasubako.workspace;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.meyasubako.basis.evidence.Sha256;
import org.meyasubako.basis.journal.Person;
import org.meyasubako.casebook.Casebook;
import org.meyasubako.casebook.ProfileSnapshot;
import org.meyasubako.own.provider.Profile;
import org.meyasubako.own.provider.ProfileReader;
import org.meyasubako.own.provider.ProfileReading;
import org.meyasubako.own.provider.UnreadableProfileException;

/**
 * The profile that a casebook was judged by, kept within it: a case reopens by what was known then, wherever the folder has gone.
 */
final class ProfileStore {

    /** The setting that tells when the kept profile's newest file was written. */
    private static final String AS_OF = "profile-as-of";

    private final Casebook casebook;

    ProfileStore(Casebook casebook) {
        this.casebook = casebook;
    }

    /** Keeps a profile that was read from this folder; once for each content. */
    void keep(Path folder, Profile profile, Person who) throws IOException {
        casebook.profiles().keep(profile.digest(), files(folder), who);
        casebook.settings().set(AS_OF, profile.asOf().toString());
    }

    private static SortedMap<String, ByteSource> files(Path folder) throws IOException {
        SortedMap<String, ByteSource> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".csv")).toList()) {
                files.put(file.getFileName().toString(), MoreFiles.asByteSource(file));
            }
        }
        return files;
    }

    /** The profile that was kept last; empty where there is none. */
    Optional<ProfileReading> last() throws IOException, UnreadableProfileException {
        List<Sha256> kept = casebook.profiles().all();
        Optional<ProfileSnapshot> snapshot = kept.isEmpty() ? Optional.empty() : casebook.profiles().profile(kept.getFirst());
        return snapshot.isPresent() ? Optional.of(read(snapshot.get())) : Optional.empty();
    }

    /** A profile is read from a folder: its files are laid down for that moment where nobody else can read them. */
    private ProfileReading read(ProfileSnapshot snapshot) throws IOException, UnreadableProfileException {
        FileTime asOf = FileTime.from(casebook.settings().get(AS_OF).map(Instant::parse).orElse(snapshot.at()));
        Path folder = Files.createTempDirectory("meyasubako-profile");
        try {
            for (Map.Entry<String, ByteSource> file : snapshot.files().entrySet()) {
                Path laid = folder.resolve(file.getKey());
                Files.write(laid, file.getValue().read());
                Files.setLastModifiedTime(laid, asOf);
            }
            return ProfileReader.read(folder);
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }
}
