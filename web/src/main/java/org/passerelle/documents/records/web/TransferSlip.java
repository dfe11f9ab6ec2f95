package org.passerelle.documents.records.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.passerelle.documents.records.OfficialRecord;

/** What accompanies a record to the system that keeps it: the same words as a page, XML and CSV. */
final class TransferSlip {

    /** The elements are those of Dublin Core where it has one. */
    private static final String NAMESPACE = "urn:passerelle:bordereau:1";

    private static final String PROPERTIES = "properties";

    private final OfficialRecord record;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One thing that is said of the record.
     *
     * @param name the element; empty for an answer to what the kind asks
     * @param label what was asked; empty for an element
     */
    public record Line(String name, String label, String value) {

        public String getName() {
            return name;
        }

        public String getLabel() {
            return label;
        }

        public String getValue() {
            return value;
        }
    }

    TransferSlip(OfficialRecord record) {
        this.record = record;
        try (var reader = Json.createReader(new StringReader(record.getMetadata()))) {
            reader.readObject().forEach(this::add);
        }
        lines.add(new Line("declaredBy", "", record.getDeclaredBy().getName()));
    }

    private void add(String name, JsonValue value) {
        if (name.equals(PROPERTIES)) {
            ((JsonObject) value)
                    .forEach((label, answer) -> lines.add(new Line("", label, text(answer))));
        } else if (value instanceof JsonArray several) {
            several.forEach(one -> lines.add(new Line(name, "", text(one))));
        } else {
            lines.add(new Line(name, "", text(value)));
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("record");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("id", record.getId().toString());
            for (Line line : lines) {
                xml.writeCharacters("\n  ");
                xml.writeStartElement(line.name().isEmpty() ? "property" : line.name());
                if (!line.label().isEmpty()) {
                    xml.writeAttribute("name", line.label());
                }
                xml.writeCharacters(writable(line.value()));
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** XML has no word for control characters. */
    private static String writable(String text) {
        return text.replaceAll(
                "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
    }

    String csv() {
        StringBuilder table = new StringBuilder(Csv.MARK);
        table.append(Csv.line(List.of("element", "valeur")));
        lines.forEach(
                line ->
                        table.append(
                                Csv.line(
                                        List.of(
                                                line.name().isEmpty() ? line.label() : line.name(),
                                                line.value()))));
        return table.toString();
    }
}
