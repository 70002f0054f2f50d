package nl.nabij.berichten.controle;

/** What is wrong with the text of a leaf. */
enum Fault {
    NONE,
    EMPTY,
    TOO_SHORT,
    TOO_LONG,
    FORM,
    NOT_IN_LIST,
    NO_NUMBER,
    TOO_LOW,
    TOO_HIGH,
    NO_DATE,
    NO_TIME,
    ZONE,
    FIXED
}
