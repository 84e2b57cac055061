package org.meyasubako.judging.bundle;

import org.meyasubako.basis.evidence.Sha256;

/**
 * A person's change of the grouping. Complaints are named by their digests, so that neither the order of import nor a rebuild changes it.
 *
 * <p>Changes are counted, not played back: a change and its inverse cancel each other wherever they stand in the list. So undo is exact,
 * also after imports and a rebuild.
 */
public sealed interface Constraint {

    /** What takes this change back; it is appended, nothing is removed. */
    Constraint inverse();

    /** Two bundles are one case, which keeps the name of the first. */
    record Together(BundleKey one, BundleKey other) implements Constraint {
        @Override
        public Constraint inverse() {
            return new Parted(one, other);
        }
    }

    /** Two bundles are no longer one case. */
    record Parted(BundleKey one, BundleKey other) implements Constraint {
        @Override
        public Constraint inverse() {
            return new Together(one, other);
        }
    }

    /** A complaint stands in another bundle than its keys say. */
    record Moved(Sha256 complaint, BundleKey from, BundleKey to) implements Constraint {
        @Override
        public Constraint inverse() {
            return new Moved(complaint, to, from);
        }
    }

    /** Two complaints never stand in one bundle: the later one stands in a part of its own. */
    record Apart(Sha256 one, Sha256 other) implements Constraint {
        @Override
        public Constraint inverse() {
            return new Rejoined(one, other);
        }
    }

    /** An earlier apart is taken back. */
    record Rejoined(Sha256 one, Sha256 other) implements Constraint {
        @Override
        public Constraint inverse() {
            return new Apart(one, other);
        }
    }
}
