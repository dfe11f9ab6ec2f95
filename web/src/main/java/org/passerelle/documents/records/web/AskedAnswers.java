package org.passerelle.documents.records.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** The answers of a form to what a kind of document asks: {@code p-12} answers to property 12. */
final class AskedAnswers {

    private AskedAnswers() {}

    static Map<Long, String> of(HttpServletRequest request) {
        Map<Long, String> answers = new HashMap<>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (name.matches("p-\\d{1,18}")) {
                                answers.put(Long.valueOf(name.substring(2)), values[0]);
                            }
                        });
        return answers;
    }
}
