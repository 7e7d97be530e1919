package org.cableway.store.export;

import java.util.Locale;

/** How cables are parted into files. */
public enum Partition {
  /** All in one. */
  NONE {
    @Override
    String name(Integer year) {
      return "cables";
    }

    @Override
    Integer part(Integer year) {
      return null;
    }
  },

  /** A file a year of their ids: {@code cables-2009}, and {@code cables-no-year}. */
  YEAR {
    @Override
    String name(Integer year) {
      return "cables-" + (year == null ? "no-year" : String.format(Locale.ROOT, "%04d", year));
    }

    @Override
    Integer part(Integer year) {
      return year;
    }
  };

  /** The name of the file for a cable of this year, without its ending. */
  abstract String name(Integer year);

  /** The year that all cables of the file have; null for any. */
  abstract Integer part(Integer year);
}
