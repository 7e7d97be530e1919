package org.cableway.enrich.settle;

import java.lang.module.ModuleDescriptor.Version;

/**
 * Versions of the parser, compared as semantic versions: what stands behind a plus sign names
 * settings, and makes none of two the older.
 */
final class Versions {

  /** Below zero where the first is older; an absent one is oldest. */
  static int compare(String a, String b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    return Version.parse(core(a)).compareTo(Version.parse(core(b)));
  }

  private static String core(String version) {
    int plus = version.indexOf('+');
    return plus < 0 ? version : version.substring(0, plus);
  }

  private Versions() {}
}
