package org.meyasubako;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meyasubako.asking.lookup.Pause;
import org.meyasubako.asking.lookup.QuestionAdapter;
import org.meyasubako.asking.lookup.RateLimiter;
import org.meyasubako.asking.lookup.wire.WireAdapter;
import org.meyasubako.asking.lookup.wire.WireReplyReader;
import org.meyasubako.asking.lookup.wire.WireTargets;
import org.meyasubako.basis.wording.Language;
import org.meyasubako.casebook.RedactionKeys;
import org.meyasubako.cli.CommandLineFace;
import org.meyasubako.cli.Console;
import org.meyasubako.cli.DesktopStarter;
import org.meyasubako.desktop.Desktop;
import org.meyasubako.desktop.DisplayMissingException;
import org.meyasubako.reading.complaint.intake.ComplaintReader;
import org.meyasubako.reading.indicator.IndicatorExtractor;
import org.meyasubako.reading.indicator.UrlExtractor;
import org.meyasubako.reading.indicator.UrlNormalizer;
import org.meyasubako.reading.mailbox.MailboxLimits;
import org.meyasubako.reading.mailbox.MailboxReader;
import org.meyasubako.reading.message.MessageReader;
import org.meyasubako.reading.trace.ReceivedParser;
import org.meyasubako.reading.trace.ShippedTrustPolicy;
import org.meyasubako.reading.trace.TrustPolicy;
import org.meyasubako.workspace.CaseworkOpener;
import org.meyasubako.workspace.MailboxInspector;
import org.meyasubako.workspace.MessageInspector;
import org.meyasubako.workspace.Places;
import org.meyasubako.workspace.ResolverAddress;
import org.meyasubako.workspace.Settings;
import org.meyasubako.workspace.Stationery;
import org.meyasubako.workspace.Wires;

/** Wires the floors together and hands over to the command line, which opens the desktop where that is asked for. */
public final class Main implements DesktopStarter {

    private final Places places;
    private final MailboxInspector inspector;
    private final CaseworkOpener opener;
    private final Language systemLanguage;
    private final ZoneId zone;

    private Main(Places places, Language systemLanguage, ZoneId zone) {
        this.places = places;
        this.systemLanguage = systemLanguage;
        this.zone = zone;
        this.inspector = inspector();
        this.opener = new CaseworkOpener(inspector, wires(Clock.system(zone)), Clock.system(zone), machine(), stationery(places));
    }

    /** As a lock tells others who works where; a name of the machine that nobody set is not looked up. */
    private static CaseworkOpener.Machine machine() {
        String host = System.getenv().getOrDefault("HOSTNAME", "localhost");
        return new CaseworkOpener.Machine(System.getProperty("user.name"), host, ProcessHandle.current().pid());
    }

    /** A desk's own templates stand among its settings; the keys of tokens are random. */
    private static Stationery stationery(Places places) {
        SecureRandom random = new SecureRandom();
        return Stationery.of(places.settings().resolve("letters"), () -> {
            byte[] key = new byte[RedactionKeys.LENGTH];
            random.nextBytes(key);
            return key;
        });
    }

    /** Runs one command line and ends the process with its status. */
    public static void main(String[] arguments) {
        Places places = Places.of(System.getenv(), Path.of(System.getProperty("user.home")));
        // Before anything logs: the logging library reads it once.
        System.setProperty("meyasubako.logs", places.logs().toString());
        Language language = systemLanguage();
        ZoneId zone = ZoneId.systemDefault();
        boolean terminal = System.getenv().containsKey("MEYASUBAKO_TERMINAL");
        Main main = new Main(places, language, zone);
        CommandLineFace face = new CommandLineFace(Console.ofSystem(terminal, language, zone), new CommandLineFace.Parts(
                main.inspector, main.opener, new ReceivedParser(), new UrlExtractor(new UrlNormalizer()), places, main));
        System.exit(face.run(arguments));
    }

    /** The launcher replaces a locale that has no UTF-8, and leaves the one that it replaced. */
    private static Language systemLanguage() {
        String replaced = System.getenv().getOrDefault("MEYASUBAKO_LOCALE", "");
        return replaced.startsWith("ja") ? Language.JAPANESE : Language.of(Locale.getDefault());
    }

    private static MailboxInspector inspector() {
        MessageReader messages = new MessageReader();
        // Without a profile, addresses for documentation count as public (decision 0004).
        TrustPolicy policy = new ShippedTrustPolicy(true);
        ComplaintReader complaints = new ComplaintReader(messages, policy, new IndicatorExtractor(new UrlNormalizer()));
        return new MailboxInspector(new MailboxReader(MailboxLimits.defaults()), new MessageInspector(messages, complaints),
                Runtime.getRuntime().availableProcessors());
    }

    @Override
    public void open(List<String> mailboxes, Optional<Language> language) throws NoDisplayException {
        try {
            Desktop.start(new Desktop.Parts(opener, places, language, systemLanguage, Clock.system(zone)), mailboxes);
        } catch (DisplayMissingException e) {
            throw new NoDisplayException(e.reason(), e);
        }
    }

    /** Sends nothing before a person consented; without the address of a resolver no name can be asked for at all. */
    private Wires wires(Clock clock) {
        Settings settings = new Settings(places.settings().resolve("lookups.properties"));
        RateLimiter limiter = new RateLimiter(clock, Pause.SLEEP);
        Optional<InetSocketAddress> resolver = settings.get("resolver").flatMap(ResolverAddress::parse);
        return new Wires(scope -> resolver.<QuestionAdapter>map(address -> WireAdapter.over(address, scope, limiter, clock))
                .orElse(ResolverAddress.MISSING), limiter, new WireReplyReader(), new WireTargets(), clock);
    }
}
