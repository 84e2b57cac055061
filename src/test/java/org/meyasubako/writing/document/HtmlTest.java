package org.meyasubako.writing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void writesElementsWithinElements() {
        Html row = Html.element("tr", List.of(Html.element("td", "1"), Html.element("td", "二").styled("number")));
        assertThat(row.source()).isEqualTo("<tr><td>1</td><td class=\"number\">二</td></tr>");
    }

    @Test
    void textNeverBecomesMarkup() {
        assertThat(Html.sequence(List.of(Html.text("<b>&"), Html.element("p").with("title", "\"><x"))).source())
                .isEqualTo("&lt;b&gt;&amp;<p title=\"&quot;&gt;&lt;x\"></p>");
    }
}
