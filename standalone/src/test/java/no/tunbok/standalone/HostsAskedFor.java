package no.tunbok.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * Notes every host that this JVM wants to reach: each name that is looked up, and each host, also one named by its address,
 * to which a socket or an HTTP client is about to connect. Only a bare channel to a bare address would go unnoticed.
 */
public final class HostsAskedFor extends InetAddressResolverProvider {

    private static final Set<String> HOSTS = new ConcurrentSkipListSet<>();

    /** The JDK finds it by its name in META-INF/services. */
    public HostsAskedFor() {}

    /** What is wanted while the work is done. */
    static Set<String> during(Runnable work) {
        var before = ProxySelector.getDefault();
        ProxySelector.setDefault(new Noting());
        HOSTS.clear();
        try {
            work.run();
            return Set.copyOf(HOSTS);
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        var builtin = configuration.builtinResolver();
        return new InetAddressResolver() {

            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                HOSTS.add(host);
                return builtin.lookupByName(host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                HOSTS.add(InetAddress.getByAddress(address).getHostAddress());
                return builtin.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "notes every host";
    }

    /** Every socket asks it for a proxy before it connects. */
    private static final class Noting extends ProxySelector {

        @Override
        public List<Proxy> select(URI uri) {
            HOSTS.add(uri.getHost());
            return List.of(Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            // whoever wanted to connect is told
        }
    }
}
