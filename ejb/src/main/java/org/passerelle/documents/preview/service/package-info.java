/**
 * Shows what a document holds without handing the file over: what can be shown as it is, what is
 * drawn or converted first, by processes of their own, and what is read as words.
 */
package org.passerelle.documents.preview.service;
