package nl.nabij.toegang;

/** The six dimensions of positieve gezondheid (Institute for Positive Health), in plain words. */
public enum Levensgebied {
    LICHAAM("Mijn lichaam", "Gezond voelen, bewegen, slapen, eten"),
    GEEST("Mijn gevoelens en gedachten", "Onthouden, concentreren, vrolijk zijn, omgaan met wat tegenzit"),
    ZINGEVING("Zin in het leven", "Vertrouwen, plannen, dankbaar zijn, blijven leren"),
    KWALITEIT("Hoe goed mijn leven is", "Genieten, je veilig voelen, wonen, rondkomen"),
    MEEDOEN("Meedoen", "Contacten, steun van anderen, erbij horen, iets voor anderen doen"),
    DAGELIJKS("Het leven van alledag", "Voor jezelf zorgen, weten wat je kunt, met geld en tijd omgaan, hulp vragen");

    private final String titel;
    private final String vraag;

    Levensgebied(String titel, String vraag) {
        this.titel = titel;
        this.vraag = vraag;
    }

    public String titel() {
        return titel;
    }

    public String vraag() {
        return vraag;
    }
}
