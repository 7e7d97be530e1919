package org.cableway.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cableway.parse.Documents.parse;

import org.cableway.contract.RejectedException;
import org.cableway.contract.RejectionCode;
import org.junit.jupiter.api.Test;

class CableParserTest {

  @Test
  void parse_partsHeaderFromTextWhereTheLineBreakIsLost() {
    Cable cable =
        parse(
                """
                "1","4/9/2005 5:04","05QUITO42","Embassy Quito","CONFIDENTIAL","","This record is a \
                partial extract of the original cable. The full text of the original cable is not \
                available.UNCLAS QUITO 000042
                SIPDIS
                1. Fish.",""
                """)
            .get(0);

    assertThat(cable.partial()).isTrue();
    assertThat(cable.text().header()).hasSize(1);
    assertThat(cable.text().body().get(0).text()).isEqualTo("UNCLAS QUITO 000042");
    assertThat(cable.createdSource()).isEqualTo("dump");
  }

  @Test
  void parse_refusesADocumentWithoutACable() {
    assertThatThrownBy(() -> parse("Fish are late today.\nSo is wool.\n"))
        .isInstanceOfSatisfying(
            RejectedException.class,
            e -> assertThat(e.code()).isEqualTo(RejectionCode.NO_CABLE_FOUND));
  }
}
