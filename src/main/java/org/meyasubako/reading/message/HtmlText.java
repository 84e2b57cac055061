package org.meyasubako.reading.message;

import java.util.List;
import java.util.Optional;
import org.meyasubako.basis.evidence.Defect;
import org.meyasubako.basis.evidence.Span;

/**
 * What an HTML part says, without any of what it does: runs of text in their order, and every address it would lead to or load.
 *
 * @param runs text in reading order; a run of kind {@code BREAK} ends a paragraph
 * @param links every target, in the order of the document, also of elements that show no text
 * @param defects what of the document was beyond the reader's limits
 */
public record HtmlText(List<Run> runs, List<Link> links, List<Defect> defects) {

    public HtmlText {
        runs = List.copyOf(runs);
        links = List.copyOf(links);
        defects = List.copyOf(defects);
    }

    /** How a run is to be shown. */
    public enum RunKind {
        /** Text that the reader of the mail saw. */
        SHOWN,
        /** Text that the reader did not see: display none, no size, the colour of its ground, comments for machines. */
        HIDDEN,
        /** Text that stands on a link; {@code link} is its place in the links. */
        LINKED,
        /** The end of a paragraph or line. */
        BREAK
    }

    /**
     * @param text without markup, entities decoded, white space as shown
     * @param link the place in {@link HtmlText#links()} for a run on a link, shown or hidden
     */
    public record Run(RunKind kind, SourceText text, Optional<Integer> link) {}

    /**
     * @param element the element in lower case: {@code a}, {@code img}, {@code form}, {@code meta}, {@code base}, {@code style}
     * @param attribute the attribute that holds the target: {@code href}, {@code src}, {@code action}, {@code content},
     *     {@code style}
     * @param target as written, entities decoded
     * @param shown the text on the link; empty for an image or a form
     * @param hidden whether the reader could not see the element
     */
    public record Link(String element, String attribute, SourceText target, String shown, boolean hidden) {

        /** The bytes of the target. */
        public Optional<Span> span() {
            return target.span();
        }
    }

    /** The text that the reader of the mail saw, paragraphs on lines of their own. */
    public SourceText shownText() {
        SourceText.Builder shown = SourceText.builder();
        for (Run run : runs) {
            if (run.kind() == RunKind.BREAK) {
                shown.append("\n");
            } else if (run.kind() != RunKind.HIDDEN) {
                shown.append(run.text());
            }
        }
        return shown.build();
    }
}
