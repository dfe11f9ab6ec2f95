package org.passerelle.documents.records.web;

/** A language that a document may be in. */
public record LanguageName(String code, String name) {

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }
}
