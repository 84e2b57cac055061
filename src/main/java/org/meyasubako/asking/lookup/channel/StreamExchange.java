package org.meyasubako.asking.lookup.channel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.function.Predicate;
import org.meyasubako.asking.lookup.Observation.Failure;

/**
 * One request and its reply over a TCP connection of their own.
 *
 * @param limit for all of it: connecting, writing, reading
 * @param maxBytes a longer reply fails
 */
public record StreamExchange(Duration limit, int maxBytes) {

    private static final int BUFFER = 8_192;

    /**
     * Sends the request and reads until the server closes, or until the reply is complete.
     *
     * @param complete whether what came so far is all that is wanted
     * @throws InterruptedException at once when the thread is interrupted; the connection is closed
     */
    public Received exchange(InetSocketAddress server, byte[] request, Predicate<byte[]> complete) throws InterruptedException {
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        Deadline deadline = Deadline.after(limit);
        try (Selector selector = Selector.open(); SocketChannel channel = SocketChannel.open()) {
            channel.configureBlocking(false);
            connect(channel, selector, server, deadline);
            write(channel, selector, ByteBuffer.wrap(request), deadline);
            return read(channel, selector, reply, complete, deadline);
        } catch (ClosedByInterruptException e) {
            throw cancelled(e);
        } catch (SocketTimeoutException e) {
            return Received.failed(Failure.TIMEOUT, reply.toByteArray());
        } catch (IOException | IllegalArgumentException e) {
            // IllegalArgumentException and its kin: an address of a family that this machine lacks, or port 0.
            return Received.failed(Failure.UNREACHABLE, reply.toByteArray());
        }
    }

    private static InterruptedException cancelled(ClosedByInterruptException cause) {
        Thread.interrupted();
        InterruptedException cancelled = new InterruptedException();
        cancelled.initCause(cause);
        return cancelled;
    }

    private static void connect(SocketChannel channel, Selector selector, InetSocketAddress server, Deadline deadline)
            throws IOException, InterruptedException {
        if (!channel.connect(server)) {
            SelectionKey key = channel.register(selector, SelectionKey.OP_CONNECT);
            while (!channel.finishConnect()) {
                deadline.await(selector);
            }
            key.interestOps(0);
        }
    }

    private static void write(SocketChannel channel, Selector selector, ByteBuffer request, Deadline deadline)
            throws IOException, InterruptedException {
        channel.register(selector, SelectionKey.OP_WRITE);
        while (request.hasRemaining()) {
            if (channel.write(request) == 0) {
                deadline.await(selector);
            }
        }
    }

    private Received read(SocketChannel channel, Selector selector, ByteArrayOutputStream reply, Predicate<byte[]> complete,
            Deadline deadline) throws IOException, InterruptedException {
        channel.register(selector, SelectionKey.OP_READ);
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        while (true) {
            deadline.await(selector);
            int count = channel.read(buffer.clear());
            if (count < 0) {
                return Received.whole(reply.toByteArray());
            }
            reply.write(buffer.array(), 0, Math.min(count, maxBytes - reply.size()));
            if (reply.size() == maxBytes) {
                return Received.failed(Failure.TOO_LONG, reply.toByteArray());
            }
            if (complete.test(reply.toByteArray())) {
                return Received.whole(reply.toByteArray());
            }
        }
    }
}
