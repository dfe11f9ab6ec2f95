package org.passerelle.search.service;

/** Something said under a content, as the index knows it. */
public record Said(long id, String text) {}
