package no.tunbok.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.tunbok.benchmarks.store.Server;

/** What a run stood on, as far as it explains its numbers; never whose machine it was. */
final class Surroundings {

    private Surroundings() {}

    static Map<String, String> of(Server server) {
        var told = new LinkedHashMap<String, String>();
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        told.put("Cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        told.put("Memory", gibibytes(system.getTotalMemorySize()));
        told.put("Operating system", system.getName() + " on " + system.getArch());
        told.put("JVM", System.getProperty("java.vm.name") + " " + Runtime.version());
        told.put("Heap", "at most " + gibibytes(Runtime.getRuntime().maxMemory()));
        told.put(
                "Garbage collector",
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .map(collector -> collector.getName())
                        .collect(Collectors.joining(", ")));
        told.putAll(server.surroundings());
        return told;
    }

    private static String gibibytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f GiB", bytes / (double) (1L << 30));
    }
}
