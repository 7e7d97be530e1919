package org.cableway.parse.telegram;

/**
 * One item of a REF list.
 *
 * @param bullet its enumerator, {@code A}; null where it has none
 * @param text the item without it
 */
record ReferenceItem(String bullet, String text) {}
