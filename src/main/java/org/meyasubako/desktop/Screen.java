package org.meyasubako.desktop;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.meyasubako.basis.wording.Sentence;

/** The screens that the rail leads to, in its order. */
public enum Screen {
    COMPLAINTS,
    BUNDLES,
    CUSTOMERS,
    BLOCKLISTS,
    STATISTICS;

    Ikon icon() {
        return switch (this) {
            case COMPLAINTS -> MaterialDesignE.EMAIL_OUTLINE;
            case BUNDLES -> MaterialDesignF.FOLDER_MULTIPLE_OUTLINE;
            case CUSTOMERS -> MaterialDesignA.ACCOUNT_OUTLINE;
            case BLOCKLISTS -> MaterialDesignP.PLAYLIST_REMOVE;
            case STATISTICS -> MaterialDesignC.CHART_BAR;
        };
    }

    /** Its name, as the rail and the palette say it. */
    Sentence title() {
        return Sentence.of(Screen.class, "screen." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
