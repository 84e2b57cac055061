package org.meyasubako.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.desktop.complaints.QueueLine;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Measures the window on a large casebook: keystrokes of the filter, the opening of a large case, and the longest time that the thread
 * of the user interface was busy meanwhile and while it imports.
 *
 * <p>Usage: {@code WindowMeasurement CASEBOOK CASE MAILBOX}; it writes one line a figure and ends by itself.
 */
final class WindowMeasurement {

    private static final List<String> TYPED = List.of("請求", "shop", "from:yam", "rolex watches");
    private static final long BEAT = 5;
    private static final long PATIENCE = 2_000_000_000L;

    private final OpenWindow window;

    private WindowMeasurement(OpenWindow window) {
        this.window = window;
    }

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("measured");
        WindowMeasurement measured = new WindowMeasurement(OpenWindow.open(home, Language.ENGLISH));
        measured.timed("open the casebook", () -> measured.open(args[0]));
        for (String text : TYPED) {
            measured.type(text);
        }
        measured.timed("open case " + args[1], () -> measured.openCase(args[1]));
        measured.timed("import " + args[2], () -> measured.open(args[2]));
        System.exit(0);
    }

    private void open(String path) throws Exception {
        window.robot().interact(() -> window.model().open(List.of(path)));
        OpenWindow.await(() -> window.model().complaints().queue().total().get() > 0);
        WaitForAsyncUtils.waitFor(30, TimeUnit.MINUTES, () -> window.model().works().running().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void openCase(String id) throws Exception {
        window.robot().interact(() -> window.model().showCase(id));
        OpenWindow.await(() -> window.model().bundles().detail().get() != null
                && Objects.requireNonNull(window.model().bundles().detail().get()).row().id().equals(id));
    }

    private void type(String text) throws Exception {
        long[] taken = new long[text.length()];
        for (int end = 1; end <= text.length(); end++) {
            taken[end - 1] = keystroke(text.substring(0, end));
        }
        System.out.println("keystrokes of '" + text + "' in ms: " + Arrays.toString(taken) + ", lines left "
                + window.model().complaints().queue().shown().size());
        keystroke("");
    }

    /** Milliseconds from the key to the new lines on the list, the laying out of the scene included; −1 where no line changed. */
    private long keystroke(String typed) throws Exception {
        AtomicReference<Boolean> shown = new AtomicReference<>(false);
        ListChangeListener<QueueLine> listener = change -> shown.set(true);
        long begun = System.nanoTime();
        window.robot().interact(() -> {
            window.model().complaints().queue().shown().addListener(listener);
            window.model().complaints().queue().typed().set(typed);
        });
        while (!shown.get() && System.nanoTime() - begun < PATIENCE) {
            Thread.sleep(1);
        }
        WaitForAsyncUtils.waitForFxEvents(1);
        long taken = shown.get() ? (System.nanoTime() - begun) / 1_000_000 : -1;
        window.robot().interact(() -> window.model().complaints().queue().shown().removeListener(listener));
        return taken;
    }

    private interface Step {
        void run() throws Exception;
    }

    /** Runs a step while a task is sent to the thread of the user interface every few milliseconds, and tells how long the slowest waited. */
    private void timed(String name, Step step) throws Exception {
        Heartbeat heartbeat = new Heartbeat();
        Thread beating = Thread.ofPlatform().daemon().start(heartbeat);
        long begun = System.nanoTime();
        step.run();
        long taken = (System.nanoTime() - begun) / 1_000_000;
        heartbeat.stopped = true;
        beating.join();
        System.out.println(name + ": " + taken + " ms; longest wait of the thread of the user interface " + heartbeat.longest
                + " ms, over 50 ms " + heartbeat.over50 + " times, of " + heartbeat.beats + " beats");
    }

    private static final class Heartbeat implements Runnable {

        private volatile boolean stopped;
        private long longest;
        private long over50;
        private long beats;

        @Override
        public void run() {
            while (!stopped) {
                long sent = System.nanoTime();
                CountDownLatch taken = new CountDownLatch(1);
                Platform.runLater(taken::countDown);
                try {
                    taken.await();
                    long waited = (System.nanoTime() - sent) / 1_000_000;
                    longest = Math.max(longest, waited);
                    over50 += waited > 50 ? 1 : 0;
                    beats++;
                    Thread.sleep(BEAT);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
