/**
 * What the search needs to remember: nothing of its own, only how to walk through all that can be
 * found.
 */
package org.passerelle.search;
