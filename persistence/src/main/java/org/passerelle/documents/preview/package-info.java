/** The words of files, a few pages at a time, as the page of a document shows them. */
package org.passerelle.documents.preview;
