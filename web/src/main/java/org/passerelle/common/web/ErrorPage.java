package org.passerelle.common.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExternalContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The pages 403, 404, 500, 503 and "expired". It needs nothing but its own two files: no bean, no
 * Facelet, no database, since any of them may be what is broken.
 */
@WebServlet("/erreur")
public class ErrorPage extends HttpServlet {

    /** No standard code says "your page has grown old"; browsers treat it as any client error. */
    static final int EXPIRED = 440;

    static final String CAUSE = "org.passerelle.error.cause";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Map<Integer, String> STORIES =
            Map.of(403, "forbidden", 404, "lost", EXPIRED, "expired", 503, "closed");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int status = statusOf(request);
        String reference = referenceOf(request, status);
        response.setStatus(status);
        if (status == 503) {
            response.setHeader("Retry-After", "30");
        }
        response.setContentType("text/html;charset=UTF-8");
        Language language = Language.of(request);
        response.setHeader("Content-Language", language.locale().toLanguageTag());
        response.getWriter().write(page(status, reference, language, wayFrom(request, status)));
    }

    private static int statusOf(HttpServletRequest request) {
        Throwable thrown = causeOf(request);
        if (CalmExceptionHandler.find(thrown, ViewExpiredException.class) != null) {
            return EXPIRED;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (status instanceof Integer code) {
            return code;
        }
        return Optional.ofNullable(request.getParameter("code"))
                .filter(code -> code.matches("403|404|440|500|503"))
                .map(Integer::valueOf)
                .orElse(404);
    }

    private static Throwable causeOf(HttpServletRequest request) {
        Object cause = request.getAttribute(CAUSE);
        if (cause == null) {
            cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        }
        return cause instanceof Throwable thrown ? thrown : null;
    }

    private static String referenceOf(HttpServletRequest request, int status) {
        String given = request.getParameter("numero");
        if (given != null && given.matches("[0-9A-F]{8}")) {
            return given;
        }
        return status == 500 ? log(request, causeOf(request)) : "";
    }

    /** Logs once what nobody expected and answers the number that a person can quote. */
    static String log(HttpServletRequest request, Throwable thrown) {
        String reference = String.format("%08X", RANDOM.nextInt());
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object address = failed == null ? request.getRequestURI() : failed;
        LOG.log(Level.SEVERE, thrown, () -> "Error " + reference + " at " + address);
        return reference;
    }

    /** An Ajax request cannot show a page: it is told where to go. */
    static void redirectAjax(
            HttpServletRequest request, ExternalContext external, Throwable thrown, int status)
            throws IOException {
        String reference = status == 500 ? "&numero=" + log(request, thrown) : "";
        external.responseReset();
        external.redirect(request.getContextPath() + "/erreur?code=" + status + reference);
    }

    static String page(int status, String reference, Language language) throws IOException {
        return page(status, reference, language, Way.NONE);
    }

    private static String page(int status, String reference, Language language, Way way)
            throws IOException {
        ResourceBundle words =
                ResourceBundle.getBundle("org.passerelle.common.web.messages", language.locale());
        String story = "error." + STORIES.getOrDefault(status, status < 500 ? "refused" : "broken");
        if (way.isLink()) {
            story = "error.link";
        }
        String quoted = reference.isEmpty() ? "" : words.getString("error.reference") + reference;
        String text =
                template()
                        .replace("{lang}", language.locale().toLanguageTag())
                        .replace("{status}", Integer.toString(status))
                        .replace("{reference}", quoted)
                        .replace("{title}", words.getString(story + ".title"))
                        .replace("{text}", words.getString(story + ".text"))
                        .replace("{request}", way.isDocument() ? request(way, words) : "");
        for (String key : new String[] {"skip", "home", "search", "searchButton"}) {
            text = text.replace("{" + key + "}", words.getString("error.page." + key));
        }
        return text;
    }

    /** The form that asks to see what may be there: the same for any number, there or not. */
    private static String request(Way way, ResourceBundle words) throws IOException {
        String form = read("request.html").replace("{id}", way.documentId());
        for (String key : new String[] {"title", "hint", "reason", "act"}) {
            form = form.replace("{" + key + "}", words.getString("error.request." + key));
        }
        return form;
    }

    /**
     * Where somebody was going when nothing was found.
     *
     * @param documentId the number of a document, as the address says it; empty for other addresses
     */
    private record Way(String documentId, boolean isLink) {

        static final Way NONE = new Way("", false);

        boolean isDocument() {
            return !documentId.isEmpty();
        }
    }

    private static Way wayFrom(HttpServletRequest request, int status) {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (status != 404 || !(address instanceof String path)) {
            return Way.NONE;
        }
        String id = request.getParameter("id");
        boolean document = path.matches(".*/documents/(?:document|telecharger)(?:\\.xhtml)?");
        return new Way(
                document && id != null && id.matches("\\d{1,18}") ? id : "",
                path.contains("/partage/"));
    }

    private static String template() throws IOException {
        return read("error.html");
    }

    private static String read(String name) throws IOException {
        try (InputStream html = ErrorPage.class.getResourceAsStream(name)) {
            return new String(html.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
