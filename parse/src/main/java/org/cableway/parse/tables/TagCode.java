package org.cableway.parse.tables;

/**
 * A TAGS code that the table knows.
 *
 * @param code {@code PREL}, {@code KZ}, {@code CLINTON, HILLARY}, {@code HUMAN RIGHTS}
 * @param kind {@code subject}, {@code geo}, {@code program}, {@code organization}, {@code person},
 *     {@code special}; null where nobody knows
 * @param name what it stands for, null where nobody knows
 */
public record TagCode(String code, String kind, String name) {}
