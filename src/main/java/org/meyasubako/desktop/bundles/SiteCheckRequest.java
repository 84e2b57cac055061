package org.meyasubako.desktop.bundles;

import java.nio.file.Path;
import java.util.Optional;
import org.meyasubako.judging.bundle.SiteCheck;

/**
 * What a person filled in about a look at a page.
 *
 * @param clause number of the clause that it breaches
 * @param sellerStatement whether the statement of the seller is there; empty where none is called for
 * @param evidence file with a picture or archive of the page
 */
public record SiteCheckRequest(
        String url, SiteCheck.Result result, Optional<String> clause, Optional<Boolean> sellerStatement, Optional<Path> evidence) {}
