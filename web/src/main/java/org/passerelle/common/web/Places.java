package org.passerelle.common.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Where in the house a page stands. */
public final class Places {

    private static final List<String> RECORDS =
            List.of(
                    "/administration/conservation",
                    "/administration/regles",
                    "/administration/gels",
                    "/administration/destructions");

    private Places() {}

    /** Is this page the one at this address, or below it? */
    public static boolean isHere(String path) {
        String current = request().getServletPath();
        return current.equals(path) || current.startsWith(path + "/");
    }

    /**
     * Is this a page of records management? These lie among the pages of the administration and
     * have an entry of their own.
     */
    public static boolean isAtRecords() {
        return RECORDS.stream().anyMatch(Places::isHere);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
