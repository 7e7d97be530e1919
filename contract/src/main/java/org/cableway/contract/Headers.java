package org.cableway.contract;

import java.util.Set;

/** The headers of Cableway's records: strings, UTF-8. Nothing else leaves: an allow-list. */
public final class Headers {

  public static final String CE_SPECVERSION = "ce_specversion";
  public static final String CE_ID = "ce_id";
  public static final String CE_SOURCE = "ce_source";
  public static final String CE_TYPE = "ce_type";
  public static final String CE_SUBJECT = "ce_subject";
  public static final String CE_TIME = "ce_time";
  public static final String CE_DATASCHEMA = "ce_dataschema";
  public static final String CONTENT_TYPE = "content-type";

  public static final String SRC_URI = "src-uri";
  public static final String SRC_ENTRY = "src-entry";
  public static final String SRC_SHA256 = "src-sha256";
  public static final String SRC_CHARSET = "src-charset";
  public static final String SRC_SIZE = "src-size";
  public static final String PARSER_VERSION = "parser-version";
  public static final String RUN_ID = "run-id";
  public static final String TRACEPARENT = "traceparent";

  /** Hash of the record without {@code parserVersion} and {@code source}; on candidates too. */
  public static final String CONTENT_HASH = "content-hash";

  /** The place of the cable's copy on {@code cables.candidates}: raw key, {@code #n}, rank. */
  public static final String COPY = "copy";

  /** On {@code cables.candidates}, where the message is no record: {@code remove}, {@code lift}. */
  public static final String COMMAND = "command";

  public static final String ERR_CODE = "err-code";
  public static final String ERR_STAGE = "err-stage";
  public static final String ERR_MESSAGE = "err-message";
  public static final String ERR_CLASS = "err-class";
  public static final String ERR_STACK = "err-stack";
  public static final String ERR_ATTEMPT = "err-attempt";
  public static final String FIRST_FAILED_AT = "first-failed-at";
  public static final String SRC_TOPIC = "src-topic";
  public static final String SRC_PARTITION = "src-partition";
  public static final String SRC_OFFSET = "src-offset";

  /** Kafka Connect's names for the same, so that existing tools read them. */
  public static final String CONNECT_TOPIC = "__connect.errors.topic";

  public static final String CONNECT_PARTITION = "__connect.errors.partition";
  public static final String CONNECT_OFFSET = "__connect.errors.offset";
  public static final String CONNECT_STAGE = "__connect.errors.stage";
  public static final String CONNECT_CLASS_NAME = "__connect.errors.class.name";
  public static final String CONNECT_EXCEPTION_CLASS_NAME = "__connect.errors.exception.class.name";
  public static final String CONNECT_EXCEPTION_MESSAGE = "__connect.errors.exception.message";
  public static final String CONNECT_EXCEPTION_STACKTRACE = "__connect.errors.exception.stacktrace";

  /** Every header that may leave. */
  public static final Set<String> ALLOWED =
      Set.of(
          CE_SPECVERSION,
          CE_ID,
          CE_SOURCE,
          CE_TYPE,
          CE_SUBJECT,
          CE_TIME,
          CE_DATASCHEMA,
          CONTENT_TYPE,
          SRC_URI,
          SRC_ENTRY,
          SRC_SHA256,
          SRC_CHARSET,
          SRC_SIZE,
          PARSER_VERSION,
          RUN_ID,
          TRACEPARENT,
          CONTENT_HASH,
          COPY,
          COMMAND,
          ERR_CODE,
          ERR_STAGE,
          ERR_MESSAGE,
          ERR_CLASS,
          ERR_STACK,
          ERR_ATTEMPT,
          FIRST_FAILED_AT,
          SRC_TOPIC,
          SRC_PARTITION,
          SRC_OFFSET,
          CONNECT_TOPIC,
          CONNECT_PARTITION,
          CONNECT_OFFSET,
          CONNECT_STAGE,
          CONNECT_CLASS_NAME,
          CONNECT_EXCEPTION_CLASS_NAME,
          CONNECT_EXCEPTION_MESSAGE,
          CONNECT_EXCEPTION_STACKTRACE);

  private Headers() {}
}
