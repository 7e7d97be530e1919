package org.cableway.parse.boilerplate.blind;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cableway.parse.boilerplate.KnownPage;
import org.cableway.parse.boilerplate.PageKind;

/** Pages as the web has them, written down by somebody who had not read the strippers. */
enum BlindKind implements PageKind {
  WORDPRESS(0, true),
  BLOGGER(1, true),
  PHPBB(2, true),
  VBULLETIN(3, false),
  QUOTED_THREAD(4, false),
  NEWSPAPER(5, false),
  MARKDOWN(6, false),
  SAVED_TEXT(7, true),
  PASTE(8, true),
  MAIL_TEXT(9, false),
  MAIL_ARCHIVE(10, false);

  private static final int EVERY = 6;

  private final int salt;
  private final boolean holdsTwo;

  /** The salt gives every kind telegrams of its own. */
  BlindKind(int salt, boolean holdsTwo) {
    this.salt = salt;
    this.holdsTwo = holdsTwo;
  }

  /** The telegrams of a page: two on every sixth page of some kinds. */
  private List<BlindTelegram> telegrams(int seed) {
    BlindTelegram first = TelegramMaker.of(seed * 100L + salt);
    if (!holdsTwo || seed % EVERY != EVERY - 1) {
      return List.of(first);
    }
    return List.of(first, TelegramMaker.of(seed * 100L + 50 + salt));
  }

  @Override
  public KnownPage page(int seed) {
    List<BlindTelegram> telegrams = telegrams(seed);
    Draw draw = new Draw(new Dice(seed * 31L + salt), telegrams.get(0));
    Map<String, List<String>> wanted = new LinkedHashMap<>();
    Set<String> dateLines = new HashSet<>();
    for (BlindTelegram telegram : telegrams) {
      wanted.put(telegram.id(), telegram.wanted());
      if (telegram.dateLine() != null) {
        dateLines.add(telegram.dateLine());
      }
    }
    return new KnownPage(layout().around(telegrams, draw), wanted, dateLines);
  }

  private BlindPage layout() {
    return switch (this) {
      case WORDPRESS -> new WordPressPage();
      case BLOGGER -> new BloggerPage();
      case PHPBB -> new PhpbbPage();
      case VBULLETIN -> new VbulletinPage();
      case QUOTED_THREAD -> new QuotedThread();
      case NEWSPAPER -> new NewspaperPage();
      case MARKDOWN -> new MarkdownPage();
      case SAVED_TEXT -> new SavedText();
      case PASTE -> new PastePage();
      case MAIL_TEXT -> new MailText();
      case MAIL_ARCHIVE -> new MailArchive();
    };
  }
}
