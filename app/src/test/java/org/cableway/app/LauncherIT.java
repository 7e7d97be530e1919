package org.cableway.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, of an installation whose only jar is a program of this test. */
class LauncherIT {

  private static final int UNREACHABLE = 3;
  private static final int KILLED = 137;

  @TempDir Path folder;

  /** Java's own code for it is 3, which a script would take for a broker that is away. */
  @Test
  void outOfMemory_isNotTakenForAServiceThatIsUnreachable() throws Exception {
    install("java.util.List.of(new byte[Integer.MAX_VALUE - 8]).size();");
    try (CliProcess process = launch()) {
      assertThat(process.exitCode()).as(process.err()).isEqualTo(KILLED);
      assertThat(process.out()).contains("OutOfMemoryError");
    }
  }

  @Test
  void exitCode_isThatOfTheProgram() throws Exception {
    install("System.exit(" + UNREACHABLE + ");");
    try (CliProcess process = launch()) {
      assertThat(process.exitCode()).as(process.err()).isEqualTo(UNREACHABLE);
    }
  }

  @Test
  void aSmallerHeap_isTheUsersToChoose() throws Exception {
    install("System.out.println(Runtime.getRuntime().maxMemory() >> 20);");
    try (CliProcess process = launch("-Xmx1g -Xmx256m -Dx=y")) {
      assertThat(process.exitCode()).as(process.err()).isZero();
      assertThat(Integer.parseInt(process.out().strip())).isBetween(200, 256);
    }
  }

  private CliProcess launch() throws IOException {
    return launch("");
  }

  private CliProcess launch(String javaOptions) throws IOException {
    ProcessBuilder launcher = new ProcessBuilder("bash", folder.resolve("cableway").toString());
    launcher.environment().put("CABLEWAY_JAVA_OPTS", javaOptions);
    launcher.environment().put("JAVA_HOME", System.getProperty("java.home"));
    launcher.environment().put("XDG_CACHE_HOME", folder.toString());
    return CliProcess.start(folder, launcher);
  }

  private void install(String statement) throws IOException {
    Files.copy(Path.of("../cableway"), folder.resolve("cableway"));
    Path source = Files.createDirectories(folder.resolve("src")).resolve("Cableway.java");
    Files.writeString(
        source,
        "package org.cableway.app; public class Cableway { public static void main(String[] a) { "
            + statement
            + " } }");
    ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", folder.toString(), source.toString());
    Path jar = Files.createDirectories(folder.resolve("lib")).resolve("program.jar");
    String name = "org/cableway/app/Cableway.class";
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.putNextEntry(new JarEntry(name));
      entries.write(Files.readAllBytes(folder.resolve(name)));
    }
  }
}
