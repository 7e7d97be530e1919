package org.cableway.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cableway.contract.CableRecord;
import org.cableway.enrich.Records;
import org.cableway.parse.CableParser;
import org.junit.jupiter.api.Test;

class HeadStartTest {

  @Test
  void get_givesTheRecordsOfTheParser() {
    CableParser parser = new CableParser();
    assertThat(HeadStart.begin(parser).get().version()).isEqualTo(parser.version());
  }

  /** What it does not touch is not ready: a header, a heading, and each kind of paragraph. */
  @Test
  void telegram_hasEachPartOfACable() throws Exception {
    List<CableRecord> read = new Records().read(HeadStart.telegram());
    assertThat(read).hasSize(1);
    CableRecord cable = read.get(0);
    assertThat(cable.id()).isEqualTo("07KIGALI311");
    assertThat(cable.transmission()).isNotNull();
    assertThat(cable.tags()).hasSize(4);
    assertThat(cable.references()).hasSize(2);
    assertThat(cable.declassification()).isNotNull();
    assertThat(cable.classifiedBy()).isNotNull();
    assertThat(cable.paragraphs()).hasSize(4);
    assertThat(cable.signedBy()).containsExactly("TARRANT");
    assertThat(cable.problems()).isNullOrEmpty();
  }
}
