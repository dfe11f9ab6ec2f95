/**
 * Takes files in, in one piece or in many, after cuts of the network and restarts of the server,
 * and refuses those that must not come.
 */
package org.passerelle.documents.upload.service;
