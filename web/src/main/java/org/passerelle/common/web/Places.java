package org.passerelle.common.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Where in the house a page stands. */
public final class Places {

    private Places() {}

    /** Is this page the one at this address, or below it? */
    public static boolean isHere(String path) {
        String current = request().getServletPath();
        return current.equals(path) || current.startsWith(path + "/");
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
