package org.passerelle.documents.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.passerelle.common.BusinessException;
import org.passerelle.documents.service.Deposited;
import org.passerelle.documents.upload.web.UploadWords;

/**
 * What the one who deposits is told: a script in JSON, a plain form by the page that it leads to.
 */
public class UploadAnswer {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Locale locale;
    private final long limit;

    UploadAnswer(
            HttpServletRequest request, HttpServletResponse response, Locale locale, long limit) {
        this.request = request;
        this.response = response;
        this.locale = locale;
        this.limit = limit;
    }

    /** The file may come. */
    void welcome() throws IOException {
        write(200, Json.createObjectBuilder().add("limit", limit).build());
    }

    void deposited(List<Deposited> documents, String back) throws IOException {
        if (asksForJson()) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            documents.forEach(document -> list.add(json(document)));
            write(201, Json.createObjectBuilder().add("documents", list).build());
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", next(documents, back));
        }
    }

    void refused(BusinessException why, List<Deposited> before, String back)
            throws IOException, ServletException {
        Refusal refusal = Refusal.of(why, limit, locale);
        response.setHeader("Connection", "close");
        if (asksForJson()) {
            write(
                    refusal.status(),
                    Json.createObjectBuilder()
                            .add("error", refusal.code())
                            .add("message", refusal.sentence())
                            .build());
        } else {
            response.setStatus(refusal.status());
            request.setAttribute("refusalSentence", refusal.sentence());
            request.setAttribute("depositedBefore", before.size());
            request.setAttribute("returnAddress", back);
            request.getRequestDispatcher("/documents/refus.xhtml").forward(request, response);
        }
        response.flushBuffer();
    }

    private boolean asksForJson() {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("application/json");
    }

    private String next(List<Deposited> documents, String back) {
        return documents.size() == 1
                ? address(documents.get(0)) + "&depose=" + arrival(documents.get(0))
                : back + (back.contains("?") ? "&" : "?") + "depose=" + documents.size();
    }

    private static String arrival(Deposited document) {
        if (document.version() > 1) {
            return "version";
        }
        return document.namesake() ? "homonyme" : "nouveau";
    }

    private JsonObject json(Deposited document) {
        return Json.createObjectBuilder()
                .add("id", document.documentId())
                .add("title", document.title())
                .add("version", document.version())
                .add("address", address(document))
                .add("message", said(document, locale))
                .build();
    }

    /** What the one who deposited is told. */
    public static String said(Deposited document, Locale locale) {
        String pattern =
                ResourceBundle.getBundle(UploadDoor.WORDS, locale, UploadWords.FRENCH_FIRST)
                        .getString("deposited." + arrival(document));
        return new MessageFormat(pattern, locale).format(new Object[] {document.version()});
    }

    private String address(Deposited document) {
        return request.getContextPath() + "/documents/document?id=" + document.documentId();
    }

    private void write(int status, JsonObject answer) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(answer.toString());
    }
}
