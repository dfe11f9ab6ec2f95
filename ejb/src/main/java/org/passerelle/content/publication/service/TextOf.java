package org.passerelle.content.publication.service;

import java.util.Optional;
import org.passerelle.content.Content;

/** The words of a kind of content, which only the feature of that kind can read. */
public interface TextOf {

    /** Empty when it is not of this kind, or when nothing could be read in it. */
    Optional<String> words(Content content);
}
