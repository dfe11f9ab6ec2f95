package org.passerelle.documents.dav.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.servlet.ServletConfig;
import org.passerelle.documents.web.FileAnswer;

/**
 * Shows requests of Jakarta's servlets to a library that knows those of before. Jackrabbit uses a
 * few plain methods of them, which have the same names and arguments in both; only streams, types
 * and errors need a hand. It may go when Jackrabbit is released for jakarta.servlet (JCR-4892).
 */
final class Bridge {

    /** No protocol element is longer: what is, is not one. */
    private static final long LONGEST_MESSAGE = 1L << 20;

    private Bridge() {}

    static javax.servlet.http.HttpServletRequest request(HttpServletRequest request) {
        return proxy(
                javax.servlet.http.HttpServletRequest.class,
                (proxy, method, arguments) ->
                        method.getName().equals("getInputStream")
                                ? new JavaxStreams.In(body(request))
                                : same(method, request, HttpServletRequest.class, arguments));
    }

    private static InputStream body(HttpServletRequest request) throws IOException {
        InputStream all = request.getInputStream();
        return request.getMethod().equals("PUT")
                ? all
                : new JavaxStreams.Short(all, LONGEST_MESSAGE);
    }

    static javax.servlet.http.HttpServletResponse response(HttpServletResponse response) {
        return proxy(
                javax.servlet.http.HttpServletResponse.class,
                (proxy, method, arguments) ->
                        switch (method.getName()) {
                            case "getOutputStream" ->
                                    new JavaxStreams.Out(response.getOutputStream());
                            case "sendError" -> refuse(response, arguments);
                            case "setContentType" -> {
                                FileAnswer.type(response, (String) arguments[0]);
                                yield null;
                            }
                            default -> same(method, response, HttpServletResponse.class, arguments);
                        });
    }

    static ServletConfig config(Map<String, String> parameters) {
        return proxy(
                ServletConfig.class,
                (proxy, method, arguments) ->
                        switch (method.getName()) {
                            case "getInitParameter" -> parameters.get((String) arguments[0]);
                            case "getServletName" -> "dav";
                            default -> null;
                        });
    }

    /** A program has no use for the error page of people. */
    static Object refuse(HttpServletResponse response, Object... error) throws IOException {
        response.setStatus((Integer) error[0]);
        if (error.length > 1 && error[1] != null) {
            byte[] sentence = error[1].toString().getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/plain;charset=UTF-8");
            response.setContentLength(sentence.length);
            response.getOutputStream().write(sentence);
        } else {
            response.setContentLength(0);
        }
        return null;
    }

    private static Object same(Method method, Object real, Class<?> type, Object[] arguments)
            throws Throwable {
        try {
            return type.getMethod(method.getName(), method.getParameterTypes())
                    .invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        Bridge.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
