/** Searches that people keep, to hear of what is new for them. */
package org.passerelle.search.saved.web;
