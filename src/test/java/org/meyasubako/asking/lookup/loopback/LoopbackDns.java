package org.meyasubako.asking.lookup.loopback;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Master;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/** A name server on loopback that answers as its test tells it, and counts what it was asked. */
public final class LoopbackDns implements AutoCloseable {

    private final DatagramSocket udp;
    private final ServerSocket tcp;
    private final Behaviour behaviour;
    private final List<String> questions = new CopyOnWriteArrayList<>();

    /** What to send back to a query: nothing, one datagram, several. */
    public interface Behaviour {
        List<byte[]> datagrams(Message query);

        default byte[] stream(Message query) {
            return datagrams(query).getFirst();
        }
    }

    public LoopbackDns(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        // TCP ports of others' connections are the scarcer ones, so the stream chooses.
        this.tcp = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.udp = new DatagramSocket(tcp.getLocalPort(), InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serveDatagrams);
        Thread.ofVirtual().start(this::serveStreams);
    }

    /** An honest server with these lines of a zone file; other names do not exist, other types of these have no data. */
    public static LoopbackDns withZone(String... lines) throws IOException {
        List<Record> zone = records(lines);
        return new LoopbackDns(query -> List.of(honest(query, zone)));
    }

    /** A server that answers everything with this code. */
    public static LoopbackDns withCode(int rcode) throws IOException {
        return new LoopbackDns(query -> {
            Message reply = replyTo(query);
            reply.getHeader().setRcode(rcode);
            return List.of(reply.toWire());
        });
    }

    public static List<Record> records(String... lines) {
        try (Master master = new Master(new ByteArrayInputStream(
                (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)), Name.root, 300)) {
            List<Record> records = new ArrayList<>();
            for (Record record = master.nextRecord(); record != null; record = master.nextRecord()) {
                records.add(record);
            }
            return records;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Message replyTo(Message query) {
        Message reply = new Message(query.getHeader().getID());
        reply.getHeader().setFlag(Flags.QR);
        reply.getHeader().setFlag(Flags.RA);
        reply.addRecord(query.getQuestion(), Section.QUESTION);
        return reply;
    }

    public static byte[] honest(Message query, List<Record> zone) {
        Message reply = replyTo(query);
        Record asked = query.getQuestion();
        zone.stream().filter(record -> record.getName().equals(asked.getName()) && record.getType() == asked.getType())
                .forEach(record -> reply.addRecord(record, Section.ANSWER));
        boolean exists = zone.stream().anyMatch(record -> record.getName().equals(asked.getName()));
        reply.getHeader().setRcode(exists ? 0 : 3);
        return reply.toWire();
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), udp.getLocalPort());
    }

    /** What was asked, as {@code A www.example.}, by datagram and stream together. */
    public List<String> questions() {
        return List.copyOf(questions);
    }

    private Message read(byte[] wire) throws IOException {
        Message query = new Message(wire);
        questions.add(Type.string(query.getQuestion().getType()) + " " + query.getQuestion().getName());
        return query;
    }

    private void serveDatagrams() {
        byte[] buffer = new byte[4096];
        while (!udp.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                udp.receive(packet);
                for (byte[] reply : behaviour.datagrams(read(Arrays.copyOf(buffer, packet.getLength())))) {
                    udp.send(new DatagramPacket(reply, reply.length, packet.getSocketAddress()));
                }
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serveStreams() {
        while (!tcp.isClosed()) {
            try (Socket client = tcp.accept()) {
                DataInputStream in = new DataInputStream(client.getInputStream());
                byte[] reply = behaviour.stream(read(in.readNBytes(in.readUnsignedShort())));
                DataOutputStream out = new DataOutputStream(client.getOutputStream());
                out.writeShort(reply.length);
                out.write(reply);
                out.flush();
            } catch (IOException e) {
                // The client went away, or the server was closed: the loop's condition tells.
            }
        }
    }

    @Override
    public void close() throws IOException {
        udp.close();
        tcp.close();
    }
}
