package org.cableway.parse.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cableway.parse.ReadmeTable;
import org.junit.jupiter.api.Test;

class FormatsTest {

  /** The bare telegram is what the last of them calls a text with nothing around it. */
  @Test
  void names_areThoseOfTheModulesPage_inTheOrderOfTrial() {
    List<String> names = new ArrayList<>(Formats.standard().names());
    names.add("telegram");

    assertThat(ReadmeTable.names("format")).containsExactlyElementsOf(names);
  }
}
