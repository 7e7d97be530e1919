package org.cableway.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cableway.app.show.CableCopies.Copy;
import org.cableway.contract.RawDocument.Place;
import org.junit.jupiter.api.Test;

/** Copies as a person reads them. */
class CableCopiesTest {

  private static final Copy PAGE =
      new Copy(
          "5f5f#2",
          true,
          List.of(new Place("file:///a.html", null), new Place("file:///b.zip", "c/a.html")));

  @Test
  void text_marksTheCopyThatStands_andListsAllPlaces() {
    Copy row = new Copy("7a7a", false, List.of(new Place("file:///cables.csv", "row 17")));
    assertThat(new CableCopies("09SUVA3", null, List.of(PAGE, row)).text())
        .isEqualTo(
            """
            09SUVA3  2 copies, 3 places
            * 5f5f#2
                file:///a.html
                file:///b.zip!c/a.html
              7a7a
                file:///cables.csv!row 17
            """);
  }

  @Test
  void text_saysWhyNoneStands() {
    Copy forgotten = new Copy("7a7a", false, List.of());
    assertThat(new CableCopies("09SUVA3", "by order", List.of(forgotten)).text())
        .isEqualTo("09SUVA3  1 copy, 0 places  taken down: by order\n  7a7a\n");
  }
}
