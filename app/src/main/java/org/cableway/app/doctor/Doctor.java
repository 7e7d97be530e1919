package org.cableway.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cableway.app.settings.Settings;
import org.cableway.messaging.HangingTransactions;
import org.cableway.messaging.KafkaSettings;
import org.cableway.messaging.TopicDifference;
import org.cableway.messaging.TopicsAdmin;
import org.cableway.store.StoreException;
import org.cableway.store.Stores;

/** The checks. */
public final class Doctor {

  private static final int LEAST_JAVA = 17;
  private static final long LEAST_FREE_BYTES = 2L * 1024 * 1024 * 1024;

  private final Settings settings;
  private final List<Finding> findings = new ArrayList<>();

  public Doctor(Settings settings) {
    this.settings = settings;
  }

  /** What was found so far, in order. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Java, memory, settings. */
  public void checkProcess() {
    int java = Runtime.version().feature();
    findings.add(
        java >= LEAST_JAVA
            ? Finding.ok("java", String.valueOf(Runtime.version()))
            : Finding.wrong("java", java + " (expected: " + LEAST_JAVA + " or newer)"));
    findings.add(Finding.ok("memory", mb(Runtime.getRuntime().maxMemory()) + " of heap"));
    findings.add(Finding.ok("settings", "all keys are known, all values can be read"));
  }

  /** Space where the embedded broker and the store write. */
  public void checkFolder(Path folder) {
    try {
      Files.createDirectories(folder);
      long free = Files.getFileStore(folder).getUsableSpace();
      String text = folder.toAbsolutePath() + ": " + mb(free) + " free";
      findings.add(
          free >= LEAST_FREE_BYTES
              ? Finding.ok("disk", text)
              : Finding.warning("disk", text + " (expected: " + mb(LEAST_FREE_BYTES) + ")"));
    } catch (IOException e) {
      findings.add(Finding.wrong("disk", folder + ": " + e + " (expected: can be written)"));
    }
  }

  /** Topics as the contract has them, what the user may do, and the schema of what stands there. */
  public void checkCluster(KafkaSettings kafka) {
    findings.add(Finding.ok("kafka", kafka.bootstrap() + " answers"));
    List<TopicDifference> differences = new TopicsAdmin(kafka).check();
    differences.forEach(found -> findings.add(Finding.warning("topics", found.toString())));
    if (differences.isEmpty()) {
      findings.add(Finding.ok("topics", "all are there, as the contract has them"));
    }
    findings.addAll(new AccessCheck(kafka, settings.connectTimeout()).findings());
    List<String> hanging = new HangingTransactions(kafka).find();
    hanging.forEach(found -> findings.add(Finding.wrong("transactions", found)));
    if (hanging.isEmpty()) {
      findings.add(Finding.ok("transactions", "none hangs"));
      findings.add(new SchemaCheck(kafka).finding(differences));
    }
  }

  /** A broker that does not answer. */
  public void unreachable(String text) {
    findings.add(new Finding(Finding.Severity.UNREACHABLE, "kafka", text));
  }

  /** Whether the store can be read; one that is not there yet is no fault. */
  @SuppressWarnings("try") // opening it is the check
  public void checkStore(String url) {
    try (var search = Stores.openSearch(url)) {
      findings.add(Finding.ok("store", url + " can be read"));
    } catch (StoreException e) {
      findings.add(Finding.warning("store", e.getMessage() + "; a run makes it"));
    }
  }

  private static String mb(long bytes) {
    return bytes / (1024 * 1024) + " MB";
  }
}
