package org.cableway.enrich.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cableway.contract.Topic;
import org.cableway.contract.serde.CableJson;
import org.cableway.messaging.IncomingRecord;
import org.junit.jupiter.api.Test;

class StandingsTest {

  private static final Standing STATE =
      new Standing("1 a", "h", "d", "1.0.0", "0.4.1", "0.4.1", List.of("1 a"), null, null);

  @Test
  void take_afterATombstone_nothingIsKnown_untilTheNextEntry() {
    Standings standings = new Standings();
    standings.take(entry("09SUVA4", STATE));
    standings.take(entry("09SUVA5", STATE));
    standings.take(entry("09SUVA4", null));
    assertThat(standings.get("09SUVA4")).isNull();
    assertThat(all(standings)).containsOnlyKeys("09SUVA5");
    standings.take(entry("09SUVA4", STATE));
    assertThat(all(standings)).containsOnlyKeys("09SUVA4", "09SUVA5").containsValue(STATE);
  }

  /** Cableway writes none there, but whoever keeps the cluster may. */
  @Test
  void index_restoredFromATopicWithTombstones_forgetsThoseCables() {
    Index index =
        new Index(
            (partitions, each) ->
                List.of(entry("09SUVA4", STATE), entry("09SUVA4", null), entry("09SUVA6", null))
                    .forEach(each),
            Topic.INDEX.name(Topic.DEFAULT_PREFIX));
    index.assigned(Set.of(0));
    assertThat(index.get(0, "09SUVA4")).isNull();
    assertThat(index.get(0, "09SUVA6")).isNull();
  }

  private static Map<String, Standing> all(Standings standings) {
    Map<String, Standing> all = new HashMap<>();
    standings.forEach(all::put);
    return all;
  }

  private static IncomingRecord entry(String id, Standing state) {
    byte[] value = state == null ? null : CableJson.write(state);
    return new IncomingRecord("cables.index", 0, 0, id, value, Map.of(), Instant.EPOCH);
  }
}
