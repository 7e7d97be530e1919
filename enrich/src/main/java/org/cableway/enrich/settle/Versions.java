package org.cableway.enrich.settle;

import java.lang.module.ModuleDescriptor.Version;

/** Versions of the parser, compared as semantic versions. */
final class Versions {

  /** Below zero where the first is older; an absent one is oldest. */
  static int compare(String a, String b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    return Version.parse(a).compareTo(Version.parse(b));
  }

  private Versions() {}
}
