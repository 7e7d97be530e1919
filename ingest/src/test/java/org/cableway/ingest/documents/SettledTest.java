package org.cableway.ingest.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettledTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path folder;

  private final Hands clock = new Hands();
  private final Settled settled = new Settled(clock);

  @Test
  void aFileThatIsOldIsTakenOnce() throws IOException {
    Path file = file("a.zip", "x", NOON.minusSeconds(60));
    assertThat(settled.takes(file)).isTrue();
    assertThat(settled.takes(file)).isFalse();
    assertThat(settled.waits()).isFalse();
  }

  @Test
  void aFileThatGrowsIsLeftAloneUntilItStoodStillForTwoSeconds() throws IOException {
    Path file = file("a.zip", "x", NOON);
    assertThat(settled.takes(file)).isFalse();
    assertThat(settled.waits()).isTrue();
    clock.now = NOON.plusMillis(1_900);
    file("a.zip", "xx", NOON.plusMillis(1_900));
    assertThat(settled.takes(file)).isFalse();
    clock.now = NOON.plusMillis(3_800);
    assertThat(settled.takes(file)).isFalse();
    clock.now = NOON.plusMillis(3_900);
    assertThat(settled.takes(file)).isTrue();
    assertThat(settled.waits()).isFalse();
  }

  /** A copy that keeps times, from a machine whose clock is ahead. */
  @Test
  void aTimeInTheFutureDoesNotWaitForIt() throws IOException {
    Path file = file("a.zip", "x", NOON.plusSeconds(86_400));
    assertThat(settled.takes(file)).isFalse();
    clock.now = NOON.plusSeconds(2);
    assertThat(settled.takes(file)).isTrue();
  }

  @Test
  void aChangedFileIsTakenAgain() throws IOException {
    Path file = file("a.zip", "x", NOON.minusSeconds(60));
    assertThat(settled.takes(file)).isTrue();
    file("a.zip", "y", NOON.minusSeconds(30));
    assertThat(settled.takes(file)).isTrue();
  }

  @Test
  void namesOfCopiesUnderWayAreLeftAlone() throws IOException {
    assertThat(settled.takes(file("a.zip.part", "x", NOON.minusSeconds(60)))).isFalse();
    assertThat(settled.takes(file("a.TMP", "x", NOON.minusSeconds(60)))).isFalse();
    assertThat(settled.takes(file("a.crdownload", "x", NOON.minusSeconds(60)))).isFalse();
    assertThat(settled.takes(file("part", "x", NOON.minusSeconds(60)))).isTrue();
  }

  @Test
  void aFileThatIsGoneIsWaitedForNoMore() throws IOException {
    Path file = file("a", "x", NOON);
    assertThat(settled.takes(file)).isFalse();
    Files.delete(file);
    settled.passBegins();
    assertThat(settled.waits()).isFalse();
  }

  private Path file(String name, String text, Instant modified) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return Files.setLastModifiedTime(file, FileTime.from(modified));
  }

  private static final class Hands extends Clock {

    private Instant now = NOON;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
