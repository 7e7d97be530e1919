package org.cableway.app.command;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cableway.app.run.ObservedStore;
import org.cableway.app.settings.SettingsException;
import org.cableway.store.Stores;

/**
 * Which store is meant.
 *
 * @param name what its consumer group is named by: {@code sqlite}, {@code archive}
 */
record StorePlace(String name, String url) {

  // archive=sqlite:/data/archive.db
  private static final Pattern NAMED = Pattern.compile("([a-z0-9][a-z0-9-]{0,62})=(.+)");

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

  /**
   * A store as users give it: {@code NAME=URL}, the name of one of the settings, or a URL, whose
   * name is that of its kind.
   */
  static StorePlace of(String text, Map<String, String> stores) {
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      return new StorePlace(named.group(1), named.group(2));
    }
    String url = stores.get(text);
    return url == null ? new StorePlace(Stores.kind(text), text) : new StorePlace(text, url);
  }

  StorePlace {
    if (!NAME.matcher(name).matches()) {
      throw new SettingsException(
          "store: " + name + " (expected: a name of small letters, digits and hyphens)");
    }
  }

  /** Opens it to write; the caller closes it. */
  ObservedStore open() {
    return new ObservedStore(Stores.open(url), name, Stores.place(url));
  }
}
