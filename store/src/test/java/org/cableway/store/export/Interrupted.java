package org.cableway.store.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cableway.store.CableSearch;
import org.cableway.store.CableSink;
import org.cableway.store.Field;
import org.cableway.store.Hit;
import org.cableway.store.Query;

/** A store that fails after its second cable. */
final class Interrupted implements CableSearch {

  private final CableSearch search;

  Interrupted(CableSearch search) {
    this.search = search;
  }

  @Override
  public void read(Query query, CableSink sink) {
    search.read(
        query,
        new CableSink() {
          private int given;

          @Override
          public void begin(Map<String, Map<Integer, Long>> offsets) {
            sink.begin(offsets);
          }

          @Override
          public void accept(Integer year, byte[] json) {
            if (given++ == 2) {
              throw new IllegalStateException("interrupted");
            }
            sink.accept(year, json);
          }
        });
  }

  @Override
  public List<Hit> search(Query query) {
    return search.search(query);
  }

  @Override
  public long count(Query query) {
    return search.count(query);
  }

  @Override
  public Map<String, Long> facet(Query query, Field field, int most) {
    return search.facet(query, field, most);
  }

  @Override
  public Optional<byte[]> json(String id) {
    return search.json(id);
  }

  @Override
  public void close() {}
}
