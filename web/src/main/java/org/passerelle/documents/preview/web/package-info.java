/** The part of a document's page that shows its file, and the doors its pictures come through. */
package org.passerelle.documents.preview.web;
