package no.tunbok.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script at the root against machines that are made up: JDKs and Mavens of a few lines. */
class FrontDoorTest {

    private static final Path SCRIPT = Path.of("..", "tunbok").toAbsolutePath().normalize();

    @TempDir
    Path machine;

    @BeforeEach
    void maven() throws IOException {
        program(machine.resolve("tools/mvn"), "echo \"mvn $* with $JAVA_HOME\"");
    }

    @Test
    void takes_the_jdk_that_java_home_names() throws Exception {
        var jdk = jdk("a jdk", 25);
        assertThat(tunbok(Map.of("JAVA_HOME", jdk.toString()), "build").output())
                .contains("mvn")
                .endsWith("with " + jdk);
    }

    @Test
    void takes_a_newer_jdk_of_the_usual_folders_where_the_default_is_older() throws Exception {
        var old = jdk("old", 17);
        var fresh = jdk("home/.jdks/fresh-26", 26);
        assertThat(tunbok(Map.of("JAVA_HOME", old.toString(), "JAVA_ON_PATH", old.toString()), "test")
                        .output())
                .endsWith("with " + fresh);
    }

    @Test
    void takes_the_jdk_behind_the_java_on_the_path() throws Exception {
        var jdk = jdk("on the path", 25);
        assertThat(tunbok(Map.of("JAVA_ON_PATH", jdk.toString()), "build").output())
                .endsWith("with " + jdk);
    }

    @Test
    void says_what_to_install_where_there_is_no_jdk() throws Exception {
        var answer = tunbok(Map.of("JAVA_HOME", jdk("old", 17).toString()), "run");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.output()).contains("needs a JDK 25 or newer", "apt-get install");
    }

    @Test
    void does_not_take_a_runtime_for_a_jdk() throws Exception {
        var runtime = jdk("runtime", 25);
        Files.delete(runtime.resolve("bin/javac"));
        assertThat(tunbok(Map.of("JAVA_HOME", runtime.toString()), "build").code())
                .isEqualTo(1);
    }

    @Test
    void says_what_to_install_where_there_is_no_maven() throws Exception {
        Files.delete(machine.resolve("tools/mvn"));
        var answer = tunbok(Map.of("JAVA_HOME", jdk("a jdk", 25).toString()), "build");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.output()).contains("built with Maven");
    }

    @Test
    void answers_an_unknown_word_with_help_and_code_two() throws Exception {
        var answer = tunbok(Map.of(), "rnu");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.output()).contains("Unknown word: rnu", "./tunbok run");
    }

    @Test
    void tortures_for_as_long_as_it_is_told() throws Exception {
        var machine = Map.of("JAVA_HOME", jdk("a jdk", 25).toString());
        assertThat(tunbok(machine, "torture").output())
                .contains("-Dtest=TortureTest -Dtorture.seconds=300 ")
                .doesNotContain("torture.seed");
        assertThat(tunbok(machine, "torture", "--minutes", "2", "--seed", "7").output())
                .contains("-Dtorture.seconds=120 -Dtorture.seed=7");
        assertThat(tunbok(machine, "torture", "--hours", "2").code()).isEqualTo(2);
    }

    @Test
    void measures_only_what_was_built_from_what_is_there() throws Exception {
        var jdk = jdk("a jdk", 25);
        var repository = machine.resolve("repository");
        Files.createDirectories(repository.resolve("benchmarks/target"));
        Files.createDirectories(repository.resolve("benchmarks/src/main"));
        Files.writeString(repository.resolve("pom.xml"), "");
        Files.writeString(repository.resolve("benchmarks/pom.xml"), "");
        Files.copy(SCRIPT, repository.resolve("tunbok"));
        program(machine.resolve("tools/mvn"), "echo \"mvn $*\"; echo built > benchmarks/target/benchmarks-1.jar");
        program(jdk.resolve("bin/java"), "echo \"java $*\"");

        var first =
                run(repository.resolve("tunbok"), Map.of("JAVA_HOME", jdk.toString()), "bench", "append", "--quick");
        assertThat(first.output())
                .contains("-pl benchmarks -am package")
                .endsWith("-jar benchmarks/target/benchmarks-1.jar append --quick");

        var second = run(repository.resolve("tunbok"), Map.of("JAVA_HOME", jdk.toString()), "bench");
        assertThat(second.output()).doesNotContain("mvn").endsWith("-jar benchmarks/target/benchmarks-1.jar");
    }

    private record Answer(int code, String output) {}

    private Answer tunbok(Map<String, String> surroundings, String... words) throws Exception {
        return run(SCRIPT, surroundings, words);
    }

    private Answer run(Path script, Map<String, String> surroundings, String... words) throws Exception {
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(machine.toFile());
        var environment = builder.environment();
        environment.clear();
        var path = machine.resolve("tools") + ":" + systemToolsWithoutJava();
        if (surroundings.containsKey("JAVA_ON_PATH")) {
            path = surroundings.get("JAVA_ON_PATH") + "/bin:" + path;
        }
        environment.put("PATH", path);
        environment.put("HOME", machine.resolve("home").toString());
        environment.put("TUNBOK_JDK_FOLDERS", "");
        environment.putAll(surroundings);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Answer(process.waitFor(), output);
    }

    /** The few programs that the script calls, so that no java or mvn of this machine is in sight. */
    private Path systemToolsWithoutJava() throws IOException {
        var tools = Files.createDirectories(machine.resolve("system"));
        for (var name : List.of("sh", "sed", "head", "cat", "dirname", "find", "touch")) {
            for (var folder : List.of("/usr/bin", "/bin")) {
                var real = Path.of(folder, name);
                if (Files.isExecutable(real) && !Files.exists(tools.resolve(name))) {
                    program(tools.resolve(name), "exec " + real + " \"$@\"");
                }
            }
        }
        return tools;
    }

    private Path jdk(String name, int version) throws IOException {
        var home = machine.resolve(name);
        program(home.resolve("bin/java"), "echo '    java.home = " + home + "' >&2");
        program(home.resolve("bin/javac"), "echo 'javac " + version + ".0.1'");
        return home;
    }

    private static void program(Path file, String line) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
