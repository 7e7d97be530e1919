/** {@code cables.parsed} to stores: one package a store, one contract test kit for all. */
package org.cableway.store;
