package nl.nabij.proefregio;

import java.util.function.BiConsumer;

/**
 * An error for which a message of its own is sent, sometimes after right ones.
 *
 * @param regel code of the rule it is sown for
 */
record Berichtmisser(String regel, BiConsumer<Grond, Post> wijze) {}
