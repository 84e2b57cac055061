package org.meyasubako.asking.lookup.channel;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Predicate;
import org.meyasubako.asking.lookup.Observation.Failure;

/**
 * One request and its reply over UDP, from a port of their own. What comes from another address or port never gets here: the channel is
 * connected.
 *
 * @param limit until a fitting reply must have come
 */
public record DatagramExchange(Duration limit) {

    private static final int LARGEST = 65_535;

    /**
     * Sends the request and waits for a reply that fits. Others are passed over, so that a forger who is quicker than the server wins
     * nothing; where no fitting one comes, the last of them is the evidence.
     *
     * @throws InterruptedException at once when the thread is interrupted
     */
    public Received exchange(InetSocketAddress server, byte[] request, Predicate<byte[]> fits) throws InterruptedException {
        byte[] misfit = {};
        Deadline deadline = Deadline.after(limit);
        try (Selector selector = Selector.open(); DatagramChannel channel = DatagramChannel.open()) {
            channel.configureBlocking(false);
            channel.connect(server);
            channel.register(selector, SelectionKey.OP_READ);
            channel.write(ByteBuffer.wrap(request));
            ByteBuffer buffer = ByteBuffer.allocate(LARGEST);
            while (true) {
                deadline.await(selector);
                for (int count = channel.read(buffer.clear()); count > 0; count = channel.read(buffer.clear())) {
                    byte[] reply = Arrays.copyOf(buffer.array(), count);
                    if (fits.test(reply)) {
                        return Received.whole(reply);
                    }
                    misfit = reply;
                }
            }
        } catch (ClosedByInterruptException e) {
            Thread.interrupted();
            InterruptedException cancelled = new InterruptedException();
            cancelled.initCause(e);
            throw cancelled;
        } catch (SocketTimeoutException e) {
            return Received.failed(misfit.length > 0 ? Failure.MISMATCH : Failure.TIMEOUT, misfit);
        } catch (IOException | IllegalArgumentException e) {
            return Received.failed(Failure.UNREACHABLE, misfit);
        }
    }
}
