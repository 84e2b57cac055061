package org.meyasubako.cli;

import org.meyasubako.asking.blocklist.BlockList;
import org.meyasubako.asking.blocklist.DeadList;
import org.meyasubako.workspace.ListCheck;

/** Prints the lists of the catalogue, one after the other. */
interface ListPrinter {

    /** A list that may be asked, with what came of its test. */
    void print(BlockList list, ListCheck.Checked checked);

    /** A list that must not be asked. */
    void print(DeadList list);
}
