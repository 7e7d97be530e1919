package org.cableway.parse.boilerplate.blind;

import java.util.List;

/** Pages as the web has them, written down by somebody who had not read the strippers. */
enum BlindKind {
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
  List<BlindTelegram> telegrams(int seed) {
    BlindTelegram first = TelegramMaker.of(seed * 100L + salt);
    if (!holdsTwo || seed % EVERY != EVERY - 1) {
      return List.of(first);
    }
    return List.of(first, TelegramMaker.of(seed * 100L + 50 + salt));
  }

  String around(List<BlindTelegram> telegrams, int seed) {
    return page().around(telegrams, new Draw(new Dice(seed * 31L + salt), telegrams.get(0)));
  }

  private BlindPage page() {
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
