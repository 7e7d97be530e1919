package org.cableway.contract;

/**
 * Why a document gave no record: the closed list of codes on {@code cables.rejected}. A code is
 * never renamed; its text is for people and may change.
 */
public enum RejectionCode {
  NO_CABLE_FOUND("no-cable-found", "no telegram was recognised in the document"),
  NO_ID("no-id", "a telegram, but nothing names its reference id"),
  EMPTY("empty", "the document has no bytes, or only white space"),
  NOT_TEXT("not-text", "the bytes are no text (an image, a program, ...)"),
  TOO_LARGE(
      "too-large", "over a limit: bytes (which are not kept), lines, or what an archive asks for"),
  TOO_DEEP("too-deep", "archives within archives beyond the depth limit"),
  TOO_MANY_ENTRIES("too-many-entries", "the archive has more entries than the limit"),
  RATIO("compression-ratio", "the archive unpacks to more than the ratio limit: a bomb"),
  ARCHIVE_DAMAGED("archive-damaged", "the archive cannot be read on from here"),
  ARCHIVE_ENCRYPTED("archive-encrypted", "the entry is encrypted"),
  ROW_DAMAGED("row-damaged", "a row of a dump has not the eight fields, or its quote never closes"),
  UNREADABLE("unreadable", "the file could not be read"),
  TIMEOUT("timeout", "the document took longer than the time limit"),
  RECORD_TOO_LARGE("record-too-large", "the record is over the limit of the topic"),
  PARSER_FAILED("parser-failed", "a fault of the parser; kept to be retried when it is mended");

  private final String code;
  private final String meaning;

  RejectionCode(String code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The stable code, as in the header {@code err-code}: {@code no-cable-found}. */
  public String code() {
    return code;
  }

  /** What it means, for people. */
  public String meaning() {
    return meaning;
  }
}
