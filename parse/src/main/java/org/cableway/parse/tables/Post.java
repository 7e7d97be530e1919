package org.cableway.parse.tables;

/**
 * An embassy, a consulate or another sender of cables.
 *
 * @param code as in reference ids, {@code RIODEJANEIRO}
 * @param name as sources display it, {@code Consulate Rio De Janeiro}
 * @param type {@code embassy}, {@code consulate}, {@code mission}, {@code department}, {@code
 *     other}
 * @param city where it stands, null where unknown
 * @param countryCode ISO 3166-1 alpha-2, null where unknown
 * @param countryName null where unknown
 * @param latitude degrees north, null where unknown
 * @param longitude degrees east, null where unknown
 */
public record Post(
    String code,
    String name,
    String type,
    String city,
    String countryCode,
    String countryName,
    Double latitude,
    Double longitude) {}
