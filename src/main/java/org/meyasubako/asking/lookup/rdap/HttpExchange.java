package org.meyasubako.asking.lookup.rdap;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.meyasubako.asking.lookup.Observation.Failure;
import org.meyasubako.asking.lookup.RawReply;
import org.meyasubako.basis.net.IpAddress;

/**
 * One GET with its response, to an address that is given.
 *
 * @param limit for all of it
 * @param maxBytes of the body; a longer one fails
 */
record HttpExchange(SSLContext tls, Duration limit, int maxBytes) {

    private static final int MAX_PORT = 65_535;

    /** What came: a response, or why there is none. */
    sealed interface Got {
        /** @param location of a redirection, as written */
        record Response(int status, Optional<String> location, RawReply body) implements Got {}

        record Nothing(Failure failure, RawReply soFar) implements Got {}
    }

    /** Whether the client can go there without resolving: by HTTPS through the door, or to an address. */
    static boolean admits(URI url) {
        String host = url.getHost();
        return host != null && url.getPort() <= MAX_PORT && ("https".equals(url.getScheme())
                || ("http".equals(url.getScheme()) && IpAddress.parse(host).isPresent()));
    }

    /** @throws InterruptedException at once when the thread is interrupted; the connection is closed */
    Got get(URI url, InetSocketAddress address) throws InterruptedException {
        if (!"https".equals(url.getScheme())) {
            return get(HttpClient.Builder.NO_PROXY, url);
        }
        try (AddressDoor door = AddressDoor.to(address, Math.toIntExact(limit.toMillis()))) {
            return get(ProxySelector.of(door.address()), url);
        } catch (IOException e) {
            return new Got.Nothing(Failure.UNREACHABLE, RawReply.NONE);
        }
    }

    private Got get(ProxySelector way, URI url) throws InterruptedException {
        HttpClient client = HttpClient.newBuilder().sslContext(tls).version(HttpClient.Version.HTTP_1_1).proxy(way)
                .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(limit).build();
        try {
            return get(client, url);
        } finally {
            client.shutdownNow();
        }
    }

    private Got get(HttpClient client, URI url) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url).header("Accept", "application/rdap+json, application/json;q=0.8").build();
        CompletableFuture<HttpResponse<CappedBody.Body>> response = client.sendAsync(request, head -> new CappedBody(maxBytes));
        try {
            return got(response.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Got.Nothing(Failure.TIMEOUT, RawReply.NONE);
        } catch (ExecutionException e) {
            return new Got.Nothing(Failure.UNREACHABLE, RawReply.NONE);
        } finally {
            response.cancel(true);
        }
    }

    private static Got got(HttpResponse<CappedBody.Body> response) {
        CappedBody.Body body = response.body();
        return body.cut() ? new Got.Nothing(Failure.TOO_LONG, body.bytes())
                : new Got.Response(response.statusCode(), response.headers().firstValue("Location"), body.bytes());
    }
}
