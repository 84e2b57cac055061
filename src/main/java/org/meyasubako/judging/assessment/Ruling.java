package org.meyasubako.judging.assessment;

import java.util.List;

/**
 * What one rule found.
 *
 * @param items what of ours is judged
 * @param findings all reasons, those of the items and those of what was set aside
 */
record Ruling(List<ItemVerdict> items, List<Finding> findings) {

    /** The rule has nothing to say. */
    static final Ruling SILENT = new Ruling(List.of(), List.of());

    Ruling {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    /** Something is told, and nothing judged. */
    static Ruling told(Finding... findings) {
        return new Ruling(List.of(), List.of(findings));
    }

    static Ruling told(List<Finding> findings) {
        return new Ruling(List.of(), findings);
    }

    /** One item is judged. */
    static Ruling judged(ItemVerdict item) {
        return new Ruling(List.of(item), item.findings());
    }
}
