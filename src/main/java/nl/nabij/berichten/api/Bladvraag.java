package nl.nabij.berichten.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Which page of a list a program asks for. */
record Bladvraag(@Nullable String pagina, @Nullable String paginagrootte) {

    static final int GEWOON = 50;
    static final int HOOGSTENS = 200;

    int nummer() {
        return getal("pagina", pagina, 1, 1_000_000);
    }

    int grootte() {
        return getal("paginagrootte", paginagrootte, GEWOON, HOOGSTENS);
    }

    private static int getal(String naam, @Nullable String tekst, int anders, int hoogstens) {
        if (tekst == null) {
            return anders;
        }
        if (!tekst.matches("[0-9]{1,7}") || Integer.parseInt(tekst) < 1 || Integer.parseInt(tekst) > hoogstens) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, naam + " is een getal van 1 tot en met " + hoogstens + ".");
        }
        return Integer.parseInt(tekst);
    }
}
