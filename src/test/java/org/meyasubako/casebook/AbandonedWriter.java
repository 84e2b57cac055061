package org.meyasubako.casebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/** A program that imports until it is killed: it says so when a part is committed, and goes on without end. */
final class AbandonedWriter {

    static final int COMMITTED = 50;
    static final int ALL = 500;
    private static final String TOLD = "committed";

    private AbandonedWriter() {}

    static Process start(Path casebook) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(java, "--enable-native-access=ALL-UNNAMED", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                AbandonedWriter.class.getName(), casebook.toString())).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    static void awaitCommit(Process writer) throws IOException {
        try (BufferedReader out = new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            if (!TOLD.equals(out.readLine())) {
                throw new AssertionError("the writer did not write");
            }
        }
    }

    static PreparedComplaint[] complaints(Casebook casebook) {
        return IntStream.range(0, ALL).mapToObj(i -> Desk.prepared(casebook, "complaint " + i)).toArray(PreparedComplaint[]::new);
    }

    public static void main(String[] arguments) throws Exception {
        Occupant self = new Occupant("ueda", "desk1.example", ProcessHandle.current().pid(), Desk.NOW);
        Casebook casebook = Casebook.open(Path.of(arguments[0]), Desk.CLOCK, self);
        PreparedComplaint[] complaints = complaints(casebook);
        try (ImportSession session = casebook.beginImport(Desk.UEDA, added -> {})) {
            for (int i = 0; i < COMMITTED; i++) {
                session.add(complaints[i]);
            }
            session.finish();
        }
        System.out.println(TOLD);
        ImportSession rest = casebook.beginImport(Desk.UEDA, added -> {});
        for (int i = COMMITTED; i < ALL; i++) {
            rest.add(complaints[i]);
            Thread.sleep(1);
        }
        new CountDownLatch(1).await();
    }
}
