package org.cableway.app.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cableway.contract.CableRecord;
import org.cableway.contract.serde.CableJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person gets to read. */
class CableTextTest {

  private static final String CABLE =
      """
      {"id":"09SUVA3","referenceId":"2009SUVA000003","created":"2009-04-09T05:04:00Z",\
      "origin":{"code":"SUVA","name":"Embassy Suva","city":"Suva","country":{"name":"Fiji"}},\
      "classification":{"level":"CONFIDENTIAL//NOFORN"},"captions":["SIPDIS","EXDIS"],\
      "transmission":{"id":"VZCZ1","precedenceName":"ROUTINE","dtg":"090504Z APR 09"},\
      "sections":{"number":2,"total":3,"joined":false},"from":"AMEMBASSY SUVA",\
      "recipients":[{"route":"RUEHC","name":"SECSTATE WASHDC","precedence":"PRIORITY",\
      "mcn":"0848"}],"infoRecipients":[{"name":"PACIFIC POSTS","excluded":["APIA","KOROR"]}],\
      "passTo":["STATE FOR EAP"],"subject":"THE HARBOUR AT NIGHT",\
      "tags":[{"code":"EWWT","kind":"subject","name":"Waterborne Transportation"},\
      {"asPrinted":"QQQQ"}],\
      "references":[{"id":"09APIA7","kind":"cable","bullet":"A","raw":"APIA 7"},\
      {"kind":"email","raw":"Dyer-Boone email"}],\
      "declassification":{"raw":"END OF THE FERRY","order":"12958","kind":"event",\
      "event":"END OF THE FERRY","calculated":{"date":"2019-04-09","rule":"R4"},\
      "flags":["undated"]},\
      "classifiedBy":{"name":"Ida Dyer","title":"Consul","reasons":["b"],\
      "reasonsExpanded":[{"code":"b","text":"foreign government information"}]},\
      "summary":"Boats come and go.","comments":["Nobody knows why."],\
      "paragraphs":[{"number":1,"marking":"C","heading":"SUMMARY","text":"Boats come and\\ngo. \
      END SUMMARY."},{"number":2,"marking":"SBU","text":"The harbour master counted forty boats \
      by night and forty-one by day, and he was sure of both."},{"text":"A line apart."}],\
      "signedBy":["DYER"],\
      "problems":[{"code":"tags.unknown","field":"tags","line":7,"text":"QQQQ"}],\
      "source":{"uri":"file:///x/cables.zip","entry":"a.txt","sha256":"00ff","format":"telegram",\
      "strippedLines":0}}""";

  @Test
  void facts_standBehindTheirLabels() {
    assertThat(text(CABLE, 120).lines())
        .startsWith("09SUVA3", "THE HARBOUR AT NIGHT")
        .contains(
            "Level        CONFIDENTIAL//NOFORN",
            "Captions     SIPDIS, EXDIS",
            "Sent         2009-04-09 05:04 UTC  (090504Z APR 09)",
            "Origin       Embassy Suva (Suva, Fiji)",
            "Sections     3, this is number 2",
            "To           RUEHC/SECSTATE WASHDC  PRIORITY  nr 0848",
            "Info         PACIFIC POSTS  except APIA, KOROR",
            "Pass to      STATE FOR EAP",
            "TAGS         EWWT   Waterborne Transportation (subject)",
            "             QQQQ   unknown",
            "References   A. cable 09APIA7  (APIA 7)",
            "             email  (Dyer-Boone email)",
            "Classified   by Ida Dyer, Consul",
            "Reasons      (b) foreign government information",
            "Declassify   event, END OF THE FERRY, E.O. 12958 (END OF THE FERRY)",
            "             calculated 2019-04-09 (R4)",
            "             doubtful: undated",
            "Signed       DYER",
            "Copy         file:///x/cables.zip!a.txt",
            "Printed id   2009SUVA000003",
            "Problems     tags.unknown (line 7: QQQQ)");
  }

  @Test
  void telegram_hasItsMarks_andNothingTwice() {
    String text = text(CABLE, 60);
    assertThat(text.lines())
        .contains(
            "1. (C) SUMMARY: Boats come and",
            "    go. END SUMMARY.",
            "2. (SBU) The harbour master counted forty boats by night and",
            "    forty-one by day, and he was sure of both.",
            "A line apart.",
            "COMMENT: Nobody knows why.");
    assertThat(text).containsOnlyOnce("Boats come");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 40, 61, 200})
  void lines_areNeverLonger(int width) {
    assertThat(text(CABLE, width).lines()).allMatch(line -> line.length() <= Math.max(40, width));
  }

  /** A later release, or a stranger, may leave out whatever the schema lets it. */
  @Test
  void cable_ofAnIdAlone_isShown() {
    assertThat(text("{\"id\":\"09SUVA4\"}", 80).strip()).isEqualTo("09SUVA4");
  }

  @Test
  void body_isShownAsSent_whereNoParagraphWasRead() {
    String cable = "{\"id\":\"73SUVA5\",\"text\":{\"body\":\"BOATS.\\n  MORE BOATS.\"}}";
    assertThat(text(cable, 80)).contains("\nBOATS.\n  MORE BOATS.\n");
  }

  @Test
  void text_givesNoOrdersToTheTerminal() {
    String cable = "{\"id\":\"09SUVA7\",\"text\":{\"body\":\"A\\u001b[2JB\\tC\"}}";
    assertThat(text(cable, 80)).contains("\nA [2JB C\n");
  }

  /** The record is what was received, also what this release does not know. */
  @Test
  void json_keepsUnknownFields() {
    byte[] json = "{\"id\":\"09SUVA6\",\"later\":[1]}".getBytes(StandardCharsets.UTF_8);
    assertThat(ShowFormat.JSONL.render(json, 80)).isEqualTo("{\"id\":\"09SUVA6\",\"later\":[1]}\n");
    assertThat(ShowFormat.JSON.render(json, 80)).contains("\n").contains("\"later\" : [ 1 ]");
  }

  private static String text(String json, int width) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return CableText.of(CableJson.read(bytes, CableRecord.class), width);
  }
}
