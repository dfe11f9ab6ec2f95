package org.passerelle.search.web;

/**
 * Something that narrows the results now.
 *
 * @param text what it says
 * @param key where the words for it are in the bundle, when the text is empty
 * @param address the results without it
 */
public record Chip(String text, String key, String address) {

    public String getText() {
        return text;
    }

    public String getKey() {
        return key;
    }

    public String getAddress() {
        return address;
    }
}
