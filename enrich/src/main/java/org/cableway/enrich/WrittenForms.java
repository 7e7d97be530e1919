package org.cableway.enrich;

import java.util.ArrayList;
import java.util.List;

/**
 * How often a text writes each of some words in which way. A form is compared where it stands in
 * the text: only the first of its kind is copied, and nothing is hashed.
 */
final class WrittenForms {

  private final Form[] newest;
  private final List<Form> all = new ArrayList<>();

  /**
   * @param words how many words there are at most
   */
  WrittenForms(int words) {
    this.newest = new Form[words];
  }

  /** One way to write a word. */
  static final class Form {

    private final String text;
    private final Form older;
    private int count;

    private Form(String text, Form older) {
      this.text = text;
      this.older = older;
    }

    String text() {
      return text;
    }

    /** How often it was written. */
    int count() {
      return count;
    }

    private boolean stands(String line, int from, int to) {
      return to - from == text.length() && line.startsWith(text, from);
    }
  }

  /**
   * Counts what stands at a place of a line.
   *
   * @param word number of the word that it is a form of; from 0
   */
  void add(int word, String line, int from, int to) {
    Form form = newest[word];
    while (form != null && !form.stands(line, from, to)) {
      form = form.older;
    }
    if (form == null) {
      form = new Form(line.substring(from, to), newest[word]);
      newest[word] = form;
      all.add(form);
    }
    form.count++;
  }

  /** Every form once, in the order of the text. */
  List<Form> all() {
    return all;
  }
}
