package nl.nabij.berichten;

import java.util.Arrays;
import java.util.Optional;

/** The fourteen message kinds of iWmo 3.2, with the code of list COD002-VEKTIS. */
public enum Berichtsoort {
    WMO301("414", "toewijzing", true),
    WMO302("415", "retour op een toewijzing", true),
    WMO305("418", "start van de ondersteuning", false),
    WMO306("419", "retour op een start", false),
    WMO307("420", "stop van de ondersteuning", false),
    WMO308("421", "retour op een stop", false),
    WMO315("444", "verzoek om toewijzing", false),
    WMO316("445", "retour op een verzoek om toewijzing", false),
    WMO317("480", "verzoek om wijziging", false),
    WMO318("481", "retour op een verzoek om wijziging", false),
    WMO319("482", "antwoord op een verzoek", true),
    WMO320("483", "retour op een antwoord", true),
    WMO323("484", "declaratie", false),
    WMO325("485", "antwoord op een declaratie", true);

    /** Namespace of the shared data types of iWmo 3.2. */
    public static final String BASISSCHEMA = "http://www.istandaarden.nl/iwmo/3_2/basisschema/schema";

    private final String code;
    private final String omschrijving;
    private final boolean afzenderIsGemeente;

    Berichtsoort(String code, String omschrijving, boolean afzenderIsGemeente) {
        this.code = code;
        this.omschrijving = omschrijving;
        this.afzenderIsGemeente = afzenderIsGemeente;
    }

    public static Optional<Berichtsoort> vanNamespace(String namespace) {
        return Arrays.stream(values())
                .filter(s -> s.namespace().equals(namespace))
                .findFirst();
    }

    /** Code in the header, for example 484 for a WMO323. */
    public String code() {
        return code;
    }

    public String omschrijving() {
        return omschrijving;
    }

    /** Whether the element Afzender holds a Gemeentecode and Ontvanger an Agbcode; a return message copies both. */
    public boolean afzenderIsGemeente() {
        return afzenderIsGemeente;
    }

    public String namespace() {
        return "http://www.istandaarden.nl/iwmo/3_2/" + prefix() + "/schema";
    }

    /** Usual namespace prefix, for example {@code wmo323}. */
    public String prefix() {
        return "wmo" + name().substring(3);
    }

    /** The kind that answers this one: 302 for 301, 325 for 323; empty for an answer itself. */
    public Optional<Berichtsoort> retour() {
        return switch (this) {
            case WMO302, WMO306, WMO308, WMO316, WMO318, WMO320, WMO325 -> Optional.empty();
            case WMO301, WMO305, WMO307, WMO315, WMO317, WMO319, WMO323 -> Optional.of(values()[ordinal() + 1]);
        };
    }

    /** The kind that this one answers: 301 for 302, 323 for 325; empty for a message that opens the exchange. */
    public Optional<Berichtsoort> heen() {
        return retour().isPresent() ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** Whether this is a plain copy-back message (302, 306, 308, 316, 318, 320); the 325 has its own form. */
    public boolean isRetourbericht() {
        return this != WMO325 && retour().isEmpty();
    }
}
