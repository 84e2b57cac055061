package org.meyasubako.cli;

import java.util.List;
import org.meyasubako.reading.indicator.NormalUrl;

/** The line of {@code urls --json}. */
final class UrlJson {

    JsonText write(String text, List<NormalUrl> urls) {
        return new JsonText().put("text", text).putObjects("urls", urls.stream().map(this::write).toList());
    }

    private JsonText write(NormalUrl url) {
        NormalUrl.UrlKeys keys = url.keys();
        return new JsonText()
                .put("raw", url.raw())
                .put("value", url.value())
                .put("defanged", url.defanged())
                .put("scheme", url.scheme())
                .put("host", url.host())
                .put("registrableDomain", url.registrableDomain())
                .put("keys", new JsonText()
                        .put("exact", keys.exact())
                        .put("template", keys.template())
                        .put("host", keys.host())
                        .put("domain", keys.domain()))
                .putStrings("flags", url.flags().stream().sorted().map(NormalUrl.UrlFlag::code).toList());
    }
}
