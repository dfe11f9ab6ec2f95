/**
 * The figures of the house, by {@code mvn -Pbench}: programs that measure and print, not tests that
 * pass or fail. What they print is explained in {@code docs/benchmarks.md}.
 */
package org.passerelle.bench;
