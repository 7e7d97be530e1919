/** See the README of the project. */
package org.cableway.app;
