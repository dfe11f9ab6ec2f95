/** How documents are laid out: folders, and what a person keeps at hand. */
package org.passerelle.documents.library;
