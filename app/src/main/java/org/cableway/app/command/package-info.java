/** One class a subcommand: options in, exit code out. */
package org.cableway.app.command;
