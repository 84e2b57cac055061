package org.meyasubako.writing.packet.archive;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a bag says of itself.
 *
 * @param folder the folder that the archive holds, named as the case: {@code B-0001}
 * @param tags for {@code bag-info.txt} (RFC 8493 section 2.2.2), in their order; {@code Payload-Oxum} is added
 */
public record BagTraits(String folder, List<Tag> tags) {

    private static final Pattern LABEL = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}");

    public BagTraits {
        tags = ImmutableList.copyOf(tags);
        if (!BagPath.isSafe(folder) || folder.contains("/")) {
            throw new IllegalArgumentException("not a folder's name: " + folder);
        }
    }

    /** A line of {@code bag-info.txt}; whatever breaks lines in the value becomes a space, so that no value writes another line. */
    public record Tag(String label, String value) {

        public Tag {
            if (!LABEL.matcher(label).matches()) {
                throw new IllegalArgumentException("not a label: " + label);
            }
            value = value.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
        }

        String line() {
            return label + ": " + value + "\n";
        }
    }
}
