package org.cableway.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Divides a batch by key: order within, none between. Messages without a key know no order. */
final class ByKey {

  static Collection<List<ExchangeOutput>> of(List<ExchangeOutput> batch) {
    Map<String, List<ExchangeOutput>> byKey = new HashMap<>();
    List<List<ExchangeOutput>> keys = new ArrayList<>();
    for (ExchangeOutput output : batch) {
      String key = output.message().key();
      List<ExchangeOutput> sameKey = key == null ? null : byKey.get(key);
      if (sameKey == null) {
        sameKey = new ArrayList<>(1);
        keys.add(sameKey);
        if (key != null) {
          byKey.put(key, sameKey);
        }
      }
      sameKey.add(output);
    }
    return keys;
  }

  private ByKey() {}
}
