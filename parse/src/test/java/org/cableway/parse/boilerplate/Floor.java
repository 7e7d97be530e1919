package org.cableway.parse.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/**
 * What the parser reached on a kind of page, rounded down; to be raised, never lowered.
 *
 * @param kind name of a {@link PageKind}
 * @param recall share of the telegrams' words that were found
 * @param precision share of the found words that are the telegrams'
 * @param named share of the telegrams whose id was found
 */
record Floor(String kind, double recall, double precision, double named) {

  static Floor of(Map<String, String> row) {
    return new Floor(
        row.get("kind"),
        Double.parseDouble(row.get("recall")),
        Double.parseDouble(row.get("precision")),
        Double.parseDouble(row.get("named")));
  }

  void hold(BoilerplateScore score) {
    assertThat(score.recall()).as("recall of " + kind).isGreaterThanOrEqualTo(recall);
    assertThat(score.precision()).as("precision of " + kind).isGreaterThanOrEqualTo(precision);
    assertThat(score.named()).as("ids of " + kind).isGreaterThanOrEqualTo(named);
  }
}
